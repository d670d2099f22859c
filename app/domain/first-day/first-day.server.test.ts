import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aJobAhead, type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { as, newId } from "#tests/support/place.ts";
import { proposeLine } from "../adjustment-plan/adjustment-plan.commands.server.ts";
import { agreeLine } from "../adjustment-plan/plan-line.commands.server.ts";
import { startPlacement } from "../placement/placement-start.commands.server.ts";
import type { ContactActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import {
  addTask,
  planFirstDay,
  removeTask,
  tickTask,
  untickTask,
} from "./first-day.commands.server.ts";
import { findFirstDay } from "./first-day.queries.server.ts";
import {
  listEmployerFirstDayTasks,
  listParticipantFirstDayTasks,
  listSpecialistFirstDayTasks,
} from "./first-day-tasks.queries.server.ts";

type Someone = EmployerActor | ContactActor | StaffActor | ParticipantActor;
let db: Db;
let job: JobAhead;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobAhead(db);
});

const seenBy = async (actor: Someone, now?: string) =>
  (await findFirstDay(as(db, actor, now), job.placementId)).lines;
const wordsFor = async (actor: Someone) => (await seenBy(actor)).map(({ words }) => words);
async function taskOf(template: string) {
  const { id } = await db
    .selectFrom("firstDayTask")
    .select("id")
    .where("placementId", "=", job.placementId)
    .where("template", "=", template)
    .executeTakeFirstOrThrow();
  return id;
}
const lineOf = async (template: string, actor: Someone = job.priya, now?: string) => {
  const id = await taskOf(template);
  return (await seenBy(actor, now)).find((line) => line.id === id);
};
const audited = async () =>
  (
    await db
      .selectFrom("auditEvent")
      .select("action")
      .where("action", "like", "placement.firstDay%")
      .orderBy("at")
      .execute()
  ).map(({ action }) => action);
const added = () => ({
  placementId: job.placementId,
  taskId: newId(),
  side: "specialist" as const,
  about: "person" as const,
  words: "Ring on the evening before",
  dueOn: "2026-03-15",
});

test("an agreed job brings a list for each side, and each reads what is theirs to read", async () => {
  const all = await wordsFor(job.priya);
  expect(all).toHaveLength(10);
  expect(await wordsFor(job.amara)).toEqual(all);
  const employers = await seenBy(job.bramble.owner);
  expect(await seenBy(job.manager)).toEqual(employers);
  expect(await seenBy(job.contact)).toEqual(employers);
  expect(employers.map(({ side }) => side).toSorted()).toEqual([
    "employer",
    "employer",
    "employer",
    "employer",
    "specialist",
  ]);
  expect(JSON.stringify(employers)).not.toMatch(/way to work|Access to Work|bring/);
});

test("a list is not made for somebody who keeps their job or has begun, nor twice", async () => {
  const placement = await db.selectFrom("placement").selectAll().executeTakeFirstOrThrow();
  const count = async () => (await db.selectFrom("firstDayTask").select("id").execute()).length;
  const before = await count();
  await planFirstDay(db, as(db, job.priya), placement);
  expect(await count()).toBe(before);
  await db.deleteFrom("firstDayTask").execute();
  await planFirstDay(db, as(db, job.priya), { ...placement, pathway: "retention" });
  await planFirstDay(db, as(db, job.priya), { ...placement, startsOn: "2026-02-24" });
  expect(await count()).toBe(0);
  await planFirstDay(db, as(db, job.priya), { ...placement, payPence: 0 });
  expect(await wordsFor(job.priya)).not.toContainEqual(expect.stringMatching(/contract|Access/));
});

test("a side ticks its own with name and day, once, and takes the tick off again", async () => {
  const id = await taskOf("rightToWork");
  await tickTask(as(db, job.bramble.owner), job.placementId, id);
  await tickTask(as(db, job.priya, "2026-03-02T10:00:00.000Z"), job.placementId, id);
  expect(await lineOf("rightToWork")).toMatchObject({
    doneByName: "Marcus Webb",
    isNoted: false,
  });
  await untickTask(as(db, job.bramble.owner), job.placementId, id);
  await untickTask(as(db, job.bramble.owner), job.placementId, id);
  expect(await lineOf("rightToWork")).toMatchObject({ doneAt: null, doneByName: "" });
  expect(await audited()).toEqual(["placement.firstDayDone", "placement.firstDayNotDone"]);
});

test("the specialist, or whoever stands in, notes what another side told them", async () => {
  await tickTask(as(db, job.priya), job.placementId, await taskOf("contract"));
  expect(await lineOf("contract", job.bramble.owner)).toMatchObject({
    doneByName: "Priya Nair",
    isNoted: true,
  });
  await expect(tickTask(as(db, job.dan), job.placementId, await taskOf("bring"))).rejects.toThrow();
  await priyaIsAway(db, job);
  await tickTask(as(db, job.dan), job.placementId, await taskOf("bring"));
  expect(await lineOf("bring")).toMatchObject({ doneByName: "Dan Okoro" });
});

test("nobody ticks for a side that is not theirs, and what may not be read is not found", async () => {
  const press = async (actor: Someone, template: string) =>
    tickTask(as(db, actor), job.placementId, await taskOf(template));
  await expect(press(job.bramble.owner, "firstVisit")).rejects.toMatchObject({ status: 403 });
  await expect(press(job.bramble.owner, "travelTogether")).rejects.toMatchObject({ status: 404 });
  await expect(press(job.contact, "travel")).rejects.toMatchObject({ status: 404 });
  await expect(press(job.amara, "contract")).rejects.toMatchObject({ status: 403 });
  await expect(press(job.lead, "contract")).rejects.toMatchObject({ status: 403 });
  await expect(press(job.joe, "travel")).rejects.toMatchObject({ status: 404 });
  await expect(press(job.rival.owner, "contract")).rejects.toMatchObject({ status: 404 });
});

test("what was agreed to change is asked for while a line that the employer reads waits", async () => {
  expect(await lineOf("adjustments")).toBeUndefined();
  const lineId = newId();
  const planId = await proposeLine(as(db, job.priya), { placementId: job.placementId }, lineId, {
    adjustment: "A stool at the till",
    barrier: "Standing for a whole shift",
    acts: "employer",
    actsName: null,
    wantedBy: null,
    cost: null,
    payer: null,
    interim: "Ten minutes seated in each hour",
  });
  await agreeLine(as(db, job.amara), { planId, lineId });
  expect(await lineOf("adjustments")).toBeUndefined();
  await agreeLine(as(db, job.bramble.owner), { planId, lineId });
  expect(await lineOf("adjustments", job.bramble.owner)).toMatchObject({ dueOn: "2026-03-15" });
});

test("a specialist adds a task once, and takes off what is not done", async () => {
  const one = added();
  await addTask(as(db, job.priya), one);
  await addTask(as(db, job.priya), one);
  expect((await wordsFor(job.priya)).filter((words) => words === one.words)).toHaveLength(1);
  expect(await wordsFor(job.bramble.owner)).not.toContain(one.words);
  await tickTask(as(db, job.priya), job.placementId, one.taskId);
  await expect(removeTask(as(db, job.priya), job.placementId, one.taskId)).rejects.toMatchObject({
    status: 409,
  });
  await untickTask(as(db, job.priya), job.placementId, one.taskId);
  await removeTask(as(db, job.priya), job.placementId, one.taskId);
  await removeTask(as(db, job.priya), job.placementId, one.taskId);
  expect(await wordsFor(job.amara)).not.toContain(one.words);
});

test("what a person does is never put before their employer, whatever was chosen", async () => {
  await addTask(as(db, job.priya), { ...added(), side: "participant", about: "employer" });
  expect(await wordsFor(job.bramble.owner)).not.toContain(added().words);
  await addTask(as(db, job.priya), { ...added(), side: "employer", about: "person" });
  expect(await wordsFor(job.bramble.owner)).toContain(added().words);
});

test.each([
  {
    about: "a diagnosis for the employer",
    change: { side: "employer", words: "Read about her ADHD" },
  },
  { about: "a day that has passed", change: { dueOn: "2026-02-24" } },
  { about: "a day long after", change: { dueOn: "2027-02-24" } },
] as const)("$about is refused with a sentence at its field", async ({ change }) => {
  await expect(addTask(as(db, job.priya), { ...added(), ...change })).rejects.toMatchObject({
    status: 400,
    fields: expect.objectContaining({ [Object.keys(change).at(-1) ?? ""]: expect.anything() }),
  });
});

test("only the specialist's side adds and removes", async () => {
  for (const actor of [job.bramble.owner, job.contact, job.amara, job.lead]) {
    await expect(addTask(as(db, actor), added())).rejects.toMatchObject({ status: 403 });
    const id = await taskOf("contract");
    await expect(removeTask(as(db, actor), job.placementId, id)).rejects.toMatchObject({
      status: 403,
    });
  }
});

test("days follow the first day when it moves", async () => {
  expect(await lineOf("accessToWork")).toMatchObject({ dueOn: "2026-04-26" });
  const now = "2026-03-20T10:00:00.000Z";
  await startPlacement(as(db, job.bramble.owner, now), {
    placementId: job.placementId,
    startedOn: "2026-03-18",
    minutesPerWeek: 960,
    payPence: 1500,
    payPeriod: "hour",
    managerName: "Marcus Webb",
    managerPhone: "01632 960171",
  });
  expect(await lineOf("contract", job.priya, now)).toMatchObject({ dueOn: "2026-03-15" });
  expect(await lineOf("accessToWork", job.priya, now)).toMatchObject({ dueOn: "2026-04-28" });
});

test("each side has one line that says what comes next, until it is done or four weeks have passed", async () => {
  const [employers] = await listEmployerFirstDayTasks(as(db, job.bramble.owner));
  expect(employers).toMatchObject({
    title: "Get ready for Zephyrine’s first day",
    dueOn: "2026-03-09",
  });
  expect(employers?.detail).toMatch(
    /^Next: Name the manager, and a buddy to turn to, by Monday 9 March\. 4 things/,
  );
  expect(await listEmployerFirstDayTasks(as(db, job.contact))).toEqual([employers]);
  expect(await listParticipantFirstDayTasks(as(db, job.amara))).toHaveLength(1);
  expect(await listSpecialistFirstDayTasks(as(db, job.priya))).toHaveLength(1);
  for (const staff of [job.lead, job.dan])
    expect(await listSpecialistFirstDayTasks(as(db, staff))).toEqual([]);
  await priyaIsAway(db, job);
  expect(await listSpecialistFirstDayTasks(as(db, job.dan))).toHaveLength(1);
  const late = as(db, job.bramble.owner, "2026-04-14T10:00:00.000Z");
  expect(await listEmployerFirstDayTasks(late)).toEqual([]);
  for (const line of (await seenBy(job.amara)).filter(({ side }) => side === "participant"))
    await tickTask(as(db, job.amara), job.placementId, line.id);
  expect(await listParticipantFirstDayTasks(as(db, job.amara))).toEqual([]);
});

test("the list of a job that is over stays as it was", async () => {
  await db.updateTable("placement").set({ status: "neverStarted" }).execute();
  expect(await seenBy(job.priya)).toHaveLength(10);
  const press = tickTask(as(db, job.priya), job.placementId, await taskOf("contract"));
  await expect(press).rejects.toMatchObject({ status: 409 });
});
