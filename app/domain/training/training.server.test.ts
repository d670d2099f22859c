import { expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aJobAhead, type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { as, newId } from "#tests/support/place.ts";
import { aVisit } from "#tests/support/visit.ts";
import { neverStartPlacement } from "../placement/placement-start.commands.server.ts";
import { listTasksToRecord } from "./step-record.queries.server.ts";
import type { StepRecord } from "./step-record.ts";
import { addTask, closeTask, recordStepsOfVisit, renameTask } from "./training.commands.server.ts";
import { findTask, findTraining, listTasksToBeginFrom } from "./training.queries.server.ts";
import { mostTasks } from "./training.ts";
import { addSteps, changeStep, moveStep, removeStep } from "./training-step.commands.server.ts";

interface Learning {
  db: Db;
  job: JobAhead;
  placementId: string;
  taskId: string;
}

/** A task of three steps: a, b and c. */
async function learning(): Promise<Learning> {
  const db = await freshDatabase();
  const job = await aJobAhead(db);
  const { placementId } = job;
  const taskId = newId();
  await addTask(as(db, job.priya), placementId, { id: taskId, from: null, title: "Fill the rack" });
  await addSteps(as(db, job.priya), { placementId, taskId }, "a\nb\nc");
  return { db, job, placementId, taskId };
}
async function stepsOf({ db, job, placementId, taskId }: Learning) {
  const { task } = await findTask(as(db, job.priya), placementId, taskId);
  return task.steps;
}
const wordsOf = async (it: Learning) => (await stepsOf(it)).map(({ words }) => words).join("");
const idOf = async (it: Learning, words: string) =>
  (await stepsOf(it)).find((step) => step.words === words)?.id ?? "";
const actions = async (db: Db) => {
  const rows = await db
    .selectFrom("auditEvent")
    .select(["action", "participantId", "employerId"])
    .where((eb) =>
      eb.or([eb("action", "like", "training.%"), eb("action", "=", "visit.recordSteps")]),
    )
    .orderBy("at")
    .orderBy("id")
    .execute();
  return rows;
};

test("a template brings its steps, a task of the advert its name, and pressing twice adds one", async () => {
  const db = await freshDatabase();
  const job = await aJobAhead(db);
  const ctx = as(db, job.priya);
  const { advert, templates } = await listTasksToBeginFrom(ctx, job.placementId);
  expect(templates[0]?.job).toBe("Kitchen assistant");
  expect(advert.map(({ words }) => words)).toEqual(["Prepare vegetables"]);
  const fromTemplate = { id: newId(), from: "kitchen-porter/closing", title: null };
  await addTask(ctx, job.placementId, fromTemplate);
  await addTask(ctx, job.placementId, fromTemplate);
  await addTask(ctx, job.placementId, { id: newId(), from: advert[0]?.id ?? "", title: null });
  const { tasks } = await findTraining(ctx, job.placementId);
  expect(tasks.map(({ title, steps }) => [title, steps.length])).toEqual([
    ["Close the wash-up area", 9],
    ["Prepare vegetables", 0],
  ]);
});

test("a task of an advert that is not of this job cannot be begun from", async () => {
  const { db, job, placementId } = await learning();
  await db
    .insertInto("vacancyTask")
    .values({
      id: "elsewhere",
      vacancyId: job.job,
      position: 9,
      words: "Theirs",
      weight: "movable",
    })
    .execute();
  await db
    .updateTable("placement")
    .set({ vacancyId: null })
    .where("id", "=", placementId)
    .execute();
  const press = addTask(as(db, job.priya), placementId, {
    id: newId(),
    from: "elsewhere",
    title: null,
  });
  await expect(press).rejects.toMatchObject({
    status: 400,
    fields: { from: [expect.any(String)] },
  });
});

test.each<[string, string, number, string]>([
  ["up", "c", 1, "cab"],
  ["to the end", "a", 3, "bca"],
  ["past the end", "a", 99, "bca"],
  ["to where it is", "b", 2, "abc"],
])("a step moves %s, and pressing twice moves it once", async (_, words, to, order) => {
  const it = await learning();
  const ctx = as(it.db, it.job.priya);
  const stepId = await idOf(it, words);
  await moveStep(ctx, it, { stepId, to });
  await moveStep(ctx, it, { stepId, to });
  expect(await wordsOf(it)).toBe(order);
});

test("two people who move steps at the same moment leave an order with every step once", async () => {
  const it = await learning();
  const [a, c] = [await idOf(it, "a"), await idOf(it, "c")];
  await priyaIsAway(it.db, it.job);
  await Promise.all([
    moveStep(as(it.db, it.job.priya), it, { stepId: c, to: 1 }),
    moveStep(as(it.db, it.job.dan), it, { stepId: a, to: 3 }),
  ]);
  const rows = await it.db.selectFrom("trainingStep").select("position").execute();
  expect(rows.map(({ position }) => position).sort()).toEqual([1, 2, 3]);
  expect([...(await wordsOf(it))].sort().join("")).toBe("abc");
});

test("steps are added once however often the button is pressed, and never twice in one task", async () => {
  const it = await learning();
  const ctx = as(it.db, it.job.priya);
  await addSteps(ctx, it, "1. d\n2. e");
  await addSteps(ctx, it, "1. d\n2. e");
  expect(await wordsOf(it)).toBe("abcde");
  await expect(addSteps(ctx, it, "A")).rejects.toMatchObject({
    fields: { steps: ["“A” stands there twice."] },
  });
  await expect(addSteps(ctx, it, " \n- ")).rejects.toMatchObject({ status: 400 });
});

test("a step that was taken out keeps what was recorded, and can still be recorded for its day", async () => {
  const it = await learning();
  const { db, job, placementId } = it;
  const ctx = as(db, job.priya);
  const visitId = await aVisit(db, job);
  const stepId = await idOf(it, "b");
  const alone: StepRecord[] = [{ stepId, level: "independent", prompt: null }];
  await recordStepsOfVisit(ctx, { placementId, visitId }, alone);
  await removeStep(ctx, it, stepId);
  await removeStep(ctx, it, stepId);
  const { task } = await findTask(ctx, placementId, it.taskId);
  expect(task.steps.map(({ words }) => words)).toEqual(["a", "c"]);
  expect(task.removed).toMatchObject([{ words: "b", history: [{ level: "independent" }] }]);
  await expect(changeStep(ctx, it, { stepId, words: "d" })).rejects.toMatchObject({ status: 409 });
  // A phone that was without signal sends what it knew.
  const later = await aVisit(db, job);
  await recordStepsOfVisit(ctx, { placementId, visitId: later }, alone);
  const asked = await listTasksToRecord(db, placementId, later);
  expect(asked[0]?.steps.map(({ words, recorded }) => [words, recorded?.level])).toEqual([
    ["a", undefined],
    ["b", "independent"],
    ["c", undefined],
  ]);
  const fresh = await listTasksToRecord(db, placementId);
  expect(fresh[0]?.steps.map(({ words }) => words)).toEqual(["a", "c"]);
});

test("what is recorded of a visit can be put right and taken off, and the same words twice change nothing", async () => {
  const it = await learning();
  const { db, job, placementId } = it;
  const visitId = await aVisit(db, job);
  const stepId = await idOf(it, "a");
  const say = (level: StepRecord["level"], prompt: StepRecord["prompt"] = null) =>
    recordStepsOfVisit(as(db, job.priya), { placementId, visitId }, [{ stepId, level, prompt }]);
  const kept = () => db.selectFrom("stepRecord").select(["level", "prompt"]).execute();
  await say("prompted", "shown");
  await say("prompted", "shown");
  expect(await kept()).toEqual([{ level: "prompted", prompt: "shown" }]);
  await say("independent");
  expect(await kept()).toEqual([{ level: "independent", prompt: null }]);
  await say("none");
  await say("none");
  expect(await kept()).toEqual([]);
  const written = (await actions(db)).filter(({ action }) => action === "visit.recordSteps");
  expect(written).toHaveLength(3);
});

test("the history runs by the day of the visit, not by when it was written down", async () => {
  const it = await learning();
  const { db, job, placementId, taskId } = it;
  const stepId = await idOf(it, "a");
  const second = await aVisit(db, job, {
    visitedOn: "2026-02-20",
    recordedAt: "2026-02-20T10:00:00.000Z",
  });
  const first = await aVisit(db, job, {
    visitedOn: "2026-02-10",
    recordedAt: "2026-02-21T10:00:00.000Z",
  });
  const ctx = as(db, job.priya);
  await recordStepsOfVisit(ctx, { placementId, visitId: second }, [
    { stepId, level: "independent", prompt: null },
  ]);
  await recordStepsOfVisit(ctx, { placementId, visitId: first }, [
    { stepId, level: "notYet", prompt: null },
  ]);
  const { task } = await findTask(as(db, job.amara), placementId, taskId);
  expect(task.visits.map(({ visitedOn }) => visitedOn)).toEqual(["2026-02-10", "2026-02-20"]);
  expect(task.steps[0]?.history.map(({ level }) => level)).toEqual(["notYet", "independent"]);
});

test("neither a step nor a visit of another placement is written to", async () => {
  const it = await learning();
  const { db, job, placementId, taskId } = it;
  const row = await db
    .selectFrom("placement")
    .selectAll()
    .where("id", "=", placementId)
    .executeTakeFirstOrThrow();
  const other = newId();
  await db
    .insertInto("placement")
    .values({ ...row, id: other, introductionId: null })
    .execute();
  const ctx = as(db, job.priya);
  const stepId = await idOf(it, "a");
  const records: StepRecord[] = [{ stepId, level: "independent", prompt: null }];
  const here = await aVisit(db, job);
  const there = await aVisit(db, { ...job, placementId: other });
  await expect(
    recordStepsOfVisit(ctx, { placementId, visitId: there }, records),
  ).rejects.toMatchObject({ status: 404 });
  await expect(
    recordStepsOfVisit(ctx, { placementId: other, visitId: there }, records),
  ).rejects.toMatchObject({ status: 400 });
  await expect(renameTask(ctx, { placementId: other, taskId }, "Mine")).rejects.toMatchObject({
    status: 404,
  });
  await expect(closeTask(ctx, { placementId: other, taskId }, true)).rejects.toMatchObject({
    status: 404,
  });
  await recordStepsOfVisit(ctx, { placementId, visitId: here }, records);
  expect(await db.selectFrom("stepRecord").select("visitId").execute()).toEqual([
    { visitId: here },
  ]);
});

test("words about a person's health stand on no card", async () => {
  const it = await learning();
  const ctx = as(it.db, it.job.priya);
  const words = "Read it twice, because of the dyslexia";
  await expect(addSteps(ctx, it, words)).rejects.toMatchObject({
    fields: { steps: [expect.stringContaining("dyslexia")] },
  });
  const stepId = await idOf(it, "a");
  await expect(changeStep(ctx, it, { stepId, words })).rejects.toMatchObject({ status: 400 });
  await expect(renameTask(ctx, it, "Autism routine")).rejects.toMatchObject({ status: 400 });
});

test("a closed task keeps its steps as they are until it is opened again", async () => {
  const it = await learning();
  const ctx = as(it.db, it.job.priya);
  await closeTask(ctx, it, true);
  await closeTask(ctx, it, true);
  await expect(addSteps(ctx, it, "d")).rejects.toMatchObject({ status: 409 });
  expect(await listTasksToRecord(it.db, it.placementId)).toEqual([]);
  await closeTask(ctx, it, false);
  await addSteps(ctx, it, "d");
  expect(await wordsOf(it)).toBe("abcd");
});

test("no two tasks of one name are learned at once, by whatever way they would come to it", async () => {
  const it = await learning();
  const ctx = as(it.db, it.job.priya);
  const add = (title: string) => {
    const id = newId();
    return addTask(ctx, it.placementId, { id, from: null, title }).then(() => id);
  };
  const refused = { status: 400, fields: { title: [expect.stringContaining("another name")] } };
  await expect(add("FILL the rack")).rejects.toMatchObject(refused);
  const other = { placementId: it.placementId, taskId: await add("Empty the rack") };
  await expect(renameTask(ctx, other, "Fill the rack")).rejects.toMatchObject(refused);
  await renameTask(ctx, other, "Empty THE rack");
  await closeTask(ctx, it, true);
  await renameTask(ctx, other, "Fill the rack");
  await expect(closeTask(ctx, it, false)).rejects.toMatchObject(refused);
});

test("there is a limit to what is taught at once", async () => {
  const it = await learning();
  const ctx = as(it.db, it.job.priya);
  const add = () => {
    const id = newId();
    return addTask(ctx, it.placementId, { id, from: null, title: `Task ${id}` });
  };
  for (let made = 1; made < mostTasks; made++) await add();
  await expect(add()).rejects.toMatchObject({ status: 400 });
  await closeTask(ctx, it, true);
  await add();
});

test("an ended placement is read, and not changed", async () => {
  const it = await learning();
  const { db, job, placementId } = it;
  const visitId = await aVisit(db, job);
  const stepId = await idOf(it, "a");
  await neverStartPlacement(as(db, job.priya), placementId);
  const ctx = as(db, job.priya);
  for (const press of [
    () => addTask(ctx, placementId, { id: newId(), from: null, title: "Late" }),
    () => addSteps(ctx, it, "d"),
    () => closeTask(ctx, it, true),
    () =>
      recordStepsOfVisit(ctx, { placementId, visitId }, [
        { stepId, level: "notYet", prompt: null },
      ]),
  ])
    await expect(press()).rejects.toMatchObject({ status: 409 });
  expect(await wordsOf(it)).toBe("abc");
});

test("who stands in teaches as the specialist does; nobody else writes, and the employer's side reads nothing", async () => {
  const it = await learning();
  const { db, job, placementId } = it;
  const { dan, nadia, lead, bramble, manager, contact, joe } = job;
  await expect(findTraining(as(db, dan), placementId)).rejects.toMatchObject({ status: 404 });
  await priyaIsAway(db, job);
  await addSteps(as(db, dan), it, "d");
  for (const actor of [nadia, bramble.owner, manager, contact, joe, lead])
    await expect(findTraining(as(db, actor), placementId)).rejects.toMatchObject({
      status: [lead, bramble.owner, manager, contact].some((who) => who === actor) ? 403 : 404,
    });
  expect((await findTraining(as(db, job.amara), placementId)).tasks[0]?.steps).toHaveLength(4);
  // What is written about the person is in no record of the employer.
  for (const { participantId, employerId } of await actions(db))
    expect([participantId, employerId]).toEqual([job.amara.participantId, null]);
});
