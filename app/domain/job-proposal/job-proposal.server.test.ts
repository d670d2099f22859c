import type { KyselyPlugin } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { isDuplicate } from "#db/dialect.ts";
import type { VacancyStatus } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, colleague, newId, type Place, system, today } from "#tests/support/place.ts";
import { liftSuspension, suspendEmployer } from "../employer/employer-standing.commands.server.ts";
import type { StaffActor } from "../policy.ts";
import { savePayAndHours, saveTasks } from "../vacancy/vacancy.commands.server.ts";
import { payAndHoursStep, tasksStep } from "../vacancy/vacancy.form.ts";
import { findVacancy } from "../vacancy/vacancy.queries.server.ts";
import { endVacancy } from "../vacancy/vacancy-ending.commands.server.ts";
import type { EndReason } from "../vacancy/vacancy-ending.ts";
import { changedAMomentAgo } from "../vacancy/vacancy-move.server.ts";
import { pauseVacancy } from "../vacancy/vacancy-publishing.commands.server.ts";
import {
  changeDraft,
  draftProposal,
  readAnswer,
  sendProposal,
  withdrawProposal,
} from "./job-proposal.commands.server.ts";
import { type ProposalTyped, proposalForm } from "./job-proposal.form.ts";
import {
  findProposal,
  listEmployerProposalTasks,
  listMovedTasks,
  listProposals,
  listSpecialistProposalTasks,
} from "./job-proposal.queries.server.ts";
import { answeredProposals, oneAtATime, proposalTemplate } from "./job-proposal.ts";
import { type Answers, answerProposal } from "./job-proposal-answer.commands.server.ts";
import { lapseProposals } from "./job-proposal-closing.commands.server.ts";
import { proposalIsAboutTheJob } from "./job-proposal-guard.ts";

let db: Db;
let place: Place;
let carry: string;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  carry = newId();
  await db
    .insertInto("vacancyTask")
    .values([
      { id: carry, vacancyId: place.job, position: 2, words: "Carry crates", weight: "movable" },
      {
        id: newId(),
        vacancyId: place.job,
        position: 3,
        words: "Wash up",
        weight: "essential",
      },
    ])
    .execute();
  await db
    .insertInto("vacancyCriterion")
    .values({
      id: newId(),
      vacancyId: place.job,
      position: 1,
      words: "A food hygiene certificate",
      weight: "essential",
    })
    .execute();
});

const typed = (more: Partial<ProposalTyped> = {}): ProposalTyped => ({
  id: newId(),
  tasks: [carry],
  takenBy: "Whoever opens up",
  others: [],
  hours: undefined,
  days: [],
  startsAt: null,
  endsAt: null,
  criterion: undefined,
  words: proposalTemplate,
  ...more,
});
const everything = async () => {
  const { criteria } = await findVacancy(as(db, place.priya), place.job);
  return typed({
    others: ["hours", "days", "times", "training"],
    hours: 720,
    days: ["thu", "fri", "sat"],
    startsAt: "11:00",
    endsAt: "15:00",
    criterion: criteria[0]?.id,
  });
};
const draft = (by: StaffActor = place.priya, more?: Partial<ProposalTyped>) =>
  draftProposal(as(db, by), place.job, typed(more));
async function sent(proposal: ProposalTyped = typed(), now = today) {
  const id = await draftProposal(as(db, place.priya, now), place.job, proposal);
  await sendProposal(as(db, place.priya, now), place.job, id);
  return id;
}
const answer = (
  id: string,
  answers: Answers,
  by = place.bramble.owner,
  reason: string | null = null,
) => answerProposal(as(db, by), place.job, id, { answers, reason });
const rowOf = (id: string) =>
  db.selectFrom("jobProposal").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const jobNow = () => findVacancy(as(db, system), place.job);
const told = async (event: string) =>
  (await db.selectFrom("outbox").select("data").where("event", "=", event).execute()).map(
    ({ data }) => JSON.parse(data) as unknown,
  );
const recorded = async () =>
  (
    await db
      .selectFrom("auditEvent")
      .select("action")
      .where("subjectKind", "in", ["jobProposal", "vacancy"])
      .orderBy("at")
      .orderBy("id")
      .execute()
  ).map(({ action }) => action);
const saveTaskLines = (lines: Record<string, string>) =>
  saveTasks(as(db, place.bramble.owner), place.job, tasksStep.parse(lines));

test("the area's staff may write one; another area sees the job and may not", async () => {
  for (const by of ["dan", "nadia", "lead"] as const) {
    const id = await draft(place[by]);
    await withdrawProposal(as(db, place[by]), place.job, id);
  }
  await expect(draft(place.owen)).rejects.toMatchObject({ status: 403 });
  await db
    .updateTable("vacancy")
    .set({ specialistId: place.owen.staffId })
    .where("id", "=", place.job)
    .execute();
  await expect(draft(place.owen)).resolves.toBeTypeOf("string");
});

test("a draft is the staff side's alone; once sent the employer reads it, and no other does", async () => {
  const { bramble, manager, rival, priya, dan, owen } = place;
  const elsewhere = await colleague(
    db,
    { id: bramble.employerId, name: "Bramble Kitchens" },
    "Idris Cole",
    { role: "manager", workplaceIds: [] },
  );
  const id = await draft();
  const readers = {
    bramble: bramble.owner,
    manager,
    elsewhere,
    rival: rival.owner,
    priya,
    dan,
    owen,
  };
  const seenBy = async () => {
    const seen: string[] = [];
    for (const [name, actor] of Object.entries(readers)) {
      const listed = await listProposals(as(db, actor), place.job);
      const found = await findProposal(as(db, actor), place.job, id).catch(() => null);
      expect(listed.length > 0, name).toBe(found !== null);
      if (found) seen.push(name);
    }
    return seen;
  };
  expect(await seenBy()).toEqual(["priya", "dan"]);
  expect(await listEmployerProposalTasks(as(db, bramble.owner))).toEqual([]);
  await sendProposal(as(db, priya), place.job, id);
  expect(await seenBy()).toEqual(["bramble", "manager", "priya", "dan"]);
  expect(await listEmployerProposalTasks(as(db, manager))).toMatchObject([
    { title: "Look at our proposal: Kitchen assistant", dueOn: "2026-03-25" },
  ]);
  expect(await told("jobProposal.sent")).toEqual([{ vacancyId: place.job, proposalId: id }]);
});

test("a proposal of one job is not found under another", async () => {
  const id = await sent();
  await expect(findProposal(as(db, place.priya), newId(), id)).rejects.toMatchObject({
    status: 404,
  });
});

test("there is no place for a person in what is kept", async () => {
  await sent(await everything());
  const rows = [
    ...(await db.selectFrom("jobProposal").selectAll().execute()),
    ...(await db.selectFrom("jobProposalChange").selectAll().execute()),
    ...(await db.selectFrom("auditEvent").selectAll().execute()),
    ...(await db.selectFrom("outbox").selectAll().execute()),
  ];
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  expect([...columns].filter((name) => /participant|person/i.test(name))).toEqual([
    "participantId",
  ]);
  for (const row of rows)
    expect((row as { participantId?: string }).participantId ?? null).toBeNull();
  const { participantId } = place.amara;
  expect(JSON.stringify(rows)).not.toContain(participantId);
});

const statuses: [VacancyStatus, number][] = [
  ["live", 200],
  ["paused", 200],
  ["awaitingVerification", 409],
  ["filled", 409],
  ["closed", 409],
];
test.each(statuses)("about a job that is %s it is answered %i", async (status, expected) => {
  await db.updateTable("vacancy").set({ status }).where("id", "=", place.job).execute();
  if (expected === 200) await expect(draft()).resolves.toBeTypeOf("string");
  else await expect(draft()).rejects.toMatchObject({ status: expected });
});

test("nothing is put to an employer on hold", async () => {
  await db.updateTable("vacancy").set({ status: "paused" }).where("id", "=", place.job).execute();
  const id = await draft();
  await db
    .insertInto("employerSuspension")
    .values({
      id: newId(),
      employerId: place.bramble.employerId,
      areaId: place.lead.areaId,
      staffId: place.lead.staffId,
      reason: "Looked into",
      suspendedAt: today,
      liftedAt: null,
      liftedBy: null,
    })
    .execute();
  await expect(sendProposal(as(db, place.priya), place.job, id)).rejects.toMatchObject({
    status: 409,
  });
});

describe("one open proposal about a job", () => {
  test("a second is refused while one is written or with the employer, and not after", async () => {
    const id = await draft();
    await expect(draft(place.dan)).rejects.toMatchObject({ status: 409, message: oneAtATime });
    await sendProposal(as(db, place.priya), place.job, id);
    await expect(draft(place.dan)).rejects.toMatchObject({ status: 409, message: oneAtATime });
    await answer(id, { 1: "keep" });
    await expect(draft(place.dan)).resolves.toBeTypeOf("string");
  });

  test("the second press of one button is the same proposal", async () => {
    const proposal = typed();
    await draftProposal(as(db, place.priya), place.job, proposal);
    await draftProposal(as(db, place.priya), place.job, proposal);
    expect(await listProposals(as(db, place.priya), place.job)).toHaveLength(1);
  });

  test("is said before the words are read, and held by the database itself", async () => {
    const id = await draft();
    await expect(draft(place.dan, { words: "She cannot lift." })).rejects.toMatchObject({
      status: 409,
    });
    const row = await rowOf(id);
    const another = db.insertInto("jobProposal").values({ ...row, id: newId() });
    await expect(another.execute()).rejects.toSatisfy(isDuplicate);
  });

  test("of two colleagues at once one is told", async () => {
    const both = await Promise.allSettled([draft(place.priya), draft(place.dan)]);
    const refused = both.filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject([{ reason: { status: 409, message: oneAtATime } }]);
    expect(await listProposals(as(db, place.priya), place.job)).toHaveLength(1);
  });
});

describe("the words", () => {
  const people: [string, Partial<ProposalTyped>, string][] = [
    ["a person nobody names", { words: "I have somebody in mind." }, "words"],
    ["a number of people", { words: "Two people would apply." }, "words"],
    ["somebody of the author's team", { words: "Amara asked about the crates." }, "words"],
    ["somebody in the small box", { takenBy: "Not her, she cannot lift" }, "takenBy"],
    ["a person of the team in the small box", { takenBy: "Joe" }, "takenBy"],
  ];
  test.each(people)("that speak of %s are not kept", async (_, more, field) => {
    await expect(draft(place.priya, more)).rejects.toMatchObject({
      status: 400,
      fields: { [field]: [expect.stringContaining(proposalIsAboutTheJob)] },
    });
    expect(await listProposals(as(db, place.priya), place.job)).toEqual([]);
    const id = await draft();
    await expect(
      changeDraft(as(db, place.priya), place.job, typed({ id, ...more })),
    ).rejects.toMatchObject({ status: 400 });
  });

  test("are read again when they are sent: somebody may have joined the caseload since", async () => {
    const id = await draft(place.priya, { takenBy: "The Barnaby shift" });
    await db
      .updateTable("participant")
      .set({ chosenName: "Barnaby" })
      .where("id", "=", place.joe.participantId)
      .execute();
    await expect(sendProposal(as(db, place.priya), place.job, id)).rejects.toMatchObject({
      status: 400,
    });
    expect(await rowOf(id)).toMatchObject({ status: "drafted", sentAt: null });
  });
});

const unfinished: [string, Record<string, unknown>, string][] = [
  ["hours", { others: ["hours"] }, "hours"],
  ["days", { others: ["days"] }, "days"],
  ["times", { others: ["times"], startsAt: "09:00" }, "endsAt"],
  ["training", { others: ["training"] }, "criterion"],
];
test.each(unfinished)("a tick for %s asks for its answer", (_, more, field) => {
  const read = proposalForm.safeParse({ id: newId(), words: "Would this work?", ...more });
  const paths = new Set(read.error?.issues.map(({ path }) => path.join(".")));
  // A made-up id is no version-4 number to the form; only what it says of this field counts.
  expect(paths).toContain(field);
});

test("a task that was edited away while the page was open is not proposed", async () => {
  const proposal = typed();
  await saveTaskLines({ task1: "Prepare vegetables", task2: "Wash up" });
  await expect(draftProposal(as(db, place.priya), place.job, proposal)).rejects.toMatchObject({
    status: 400,
    fields: { tasks: [expect.any(String)] },
  });
});

test("a draft whose job has changed is put right before it is sent", async () => {
  const id = await draft();
  await saveTaskLines({ task1: "Prepare vegetables", task2: "Wash up" });
  await expect(sendProposal(as(db, place.priya), place.job, id)).rejects.toMatchObject({
    status: 400,
    message: "The job has changed since this was written. Put it right, then send it.",
  });
});

test("what was sent is not written over, nor sent twice", async () => {
  const id = await sent();
  await expect(
    changeDraft(as(db, place.priya), place.job, typed({ id, words: "Other words." })),
  ).rejects.toMatchObject({ status: 409 });
  await expect(sendProposal(as(db, place.priya), place.job, id)).rejects.toMatchObject({
    status: 409,
  });
  expect((await rowOf(id)).words).toBe(proposalTemplate);
});

test("what the employer agrees to is the job from that moment", async () => {
  const id = await sent(await everything());
  await answer(id, { 1: "agree", 2: "agree", 3: "agree", 4: "agree", 5: "agree" });
  const job = await jobNow();
  expect(job).toMatchObject({
    status: "live",
    minutesMin: 720,
    minutesMax: 960,
    days: "thu,fri,sat",
    startsAt: "11:00",
    endsAt: "15:00",
  });
  expect(job.tasks.map(({ words }) => words)).toEqual(["Prepare vegetables", "Wash up"]);
  expect(job.criteria).toMatchObject([
    { words: "A food hygiene certificate: taught on the job", weight: "desirable" },
  ]);
  expect(await rowOf(id)).toMatchObject({ status: "agreed", answeredAt: today });
  expect(await listMovedTasks(as(db, place.bramble.owner), place.job)).toEqual(["Carry crates"]);
  const acts = await recorded();
  for (const act of ["draft", "send", "agree"]) expect(acts).toContain(`jobProposal.${act}`);
  expect(acts).toContain("vacancy.changeByProposal");
});

test("a skill that can be taught instead is one to learn from then on, and matching looks anew", async () => {
  await db
    .insertInto("vacancyDemand")
    .values({ vacancyId: place.job, position: 1, skill: "tills", weight: "essential" })
    .execute();
  await db
    .insertInto("vacancyToWeigh")
    .values({ vacancyId: place.job, packedFrom: "", packed: "" })
    .execute();
  const id = await sent(typed({ tasks: [], others: ["training"], criterion: "tills" }));
  await answer(id, { 1: "agree" });
  expect((await jobNow()).demands).toEqual([{ skill: "tills", weight: "learnable" }]);
  expect(await db.selectFrom("vacancyToWeigh").select("vacancyId").execute()).toEqual([]);
});

test("what they keep stays, and the answer is agreed in part", async () => {
  const id = await sent(await everything());
  await answer(
    id,
    { 1: "agree", 2: "keep", 3: "keep", 4: "keep", 5: "keep" },
    place.manager,
    "Fewer hours would leave lunch short.",
  );
  expect(await jobNow()).toMatchObject({
    minutesMin: 960,
    days: "tue,wed,thu,fri",
    startsAt: "10:00",
  });
  expect((await jobNow()).tasks).toHaveLength(2);
  expect(await rowOf(id)).toMatchObject({
    status: "partlyAgreed",
    answeredBy: place.manager.accountId,
    reason: "Fewer hours would leave lunch short.",
  });
});

test("keeping everything leaves the job untouched", async () => {
  const before = await jobNow();
  const id = await sent();
  await answer(id, { 1: "keep" });
  // An answer is a word about the job, whatever it says.
  expect(await jobNow()).toEqual({ ...before, touchedAt: today });
  expect(await rowOf(id)).toMatchObject({ status: "declined" });
  expect(await recorded()).not.toContain("vacancy.changeByProposal");
});

test("a change without an answer is asked for, and nothing is kept", async () => {
  const id = await sent(await everything());
  await expect(answer(id, { 1: "agree" })).rejects.toMatchObject({
    status: 400,
    fields: { answer2: ["Choose an answer."], answer5: ["Choose an answer."] },
  });
  expect(await rowOf(id)).toMatchObject({ status: "sent" });
  expect((await jobNow()).tasks).toHaveLength(3);
});

test("of two colleagues who answer at once the second is told, and the job changes once", async () => {
  const id = await sent();
  const both = await Promise.allSettled([
    answer(id, { 1: "agree" }),
    answer(id, { 1: "keep" }, place.manager),
  ]);
  expect(both.filter(({ status }) => status === "rejected")).toMatchObject([
    { reason: { status: 409 } },
  ]);
  const { status } = await rowOf(id);
  expect((await jobNow()).tasks).toHaveLength(status === "agreed" ? 2 : 3);
});

/** Reads the vacancy as it was a moment ago: somebody else has written to it since. */
function aMomentBehind(asItWas: { status: VacancyStatus; updatedAt: string }): Db {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => ({
      ...result,
      rows: result.rows.map((row) => ("employerAbout" in row ? { ...row, ...asItWas } : row)),
    }),
  };
  return db.withPlugin(plugin);
}
const changeVacancy = (changes: { status?: VacancyStatus; updatedAt?: string }) =>
  db.updateTable("vacancy").set(changes).where("id", "=", place.job).execute();

test("a colleague who saves the job between our reading and our writing is first", async () => {
  const id = await sent();
  await changeVacancy({ updatedAt: "2026-02-25T09:30:01.000Z" });
  const behind = aMomentBehind({ status: "live", updatedAt: today });
  const late = { ...as(db, place.bramble.owner), db: behind };
  for (const said of ["agree", "keep"] as const)
    await expect(
      answerProposal(late, place.job, id, { answers: { 1: said }, reason: null }),
    ).rejects.toMatchObject({ status: 409, message: changedAMomentAgo });
  expect(await rowOf(id)).toMatchObject({ status: "sent" });
  expect((await jobNow()).tasks).toHaveLength(3);
});

test("nothing is written or sent about a job that is closed in that moment", async () => {
  const id = await draft();
  await changeVacancy({ status: "closed" });
  const late = {
    ...as(db, place.priya),
    db: aMomentBehind({ status: "live", updatedAt: today }),
  };
  await expect(sendProposal(late, place.job, id)).rejects.toMatchObject({ status: 409 });
  expect(await rowOf(id)).toMatchObject({ status: "drafted" });
  await withdrawProposal(as(db, place.priya), place.job, id);
  await expect(draftProposal(late, place.job, typed())).rejects.toMatchObject({ status: 409 });
  expect(await listProposals(as(db, place.priya), place.job)).toHaveLength(1);
});

const ended = (reason: EndReason) =>
  endVacancy(as(db, place.bramble.owner), place.job, { reason, words: null });

test("an answer and a close at once end in one of the two, and never in neither", async () => {
  for (let round = 0; round < 3; round += 1) {
    await db.updateTable("vacancy").set({ status: "live" }).where("id", "=", place.job).execute();
    const id = await sent(typed({ tasks: [], others: ["hours"], hours: 900 - round * 60 }));
    const both = await Promise.allSettled([answer(id, { 1: "agree" }), ended("onHold")]);
    for (const each of both)
      if (each.status === "rejected") expect(each.reason).toMatchObject({ status: 409 });
    expect(["agreed", "noLongerOpen"]).toContain((await rowOf(id)).status);
  }
});

test("nobody but the employer's own side answers", async () => {
  const id = await sent();
  await expect(answer(id, { 1: "agree" }, place.rival.owner)).rejects.toMatchObject({
    status: 404,
  });
  expect(await rowOf(id)).toMatchObject({ status: "sent" });
});

describe("a job that was edited meanwhile", () => {
  test("a task that is no longer there counts for nothing, and the rest holds", async () => {
    const id = await sent(await everything());
    await saveTaskLines({
      task1: "Prepare vegetables",
      task2: "Wash up",
      essential: "A food hygiene certificate",
    });
    await answer(id, { 1: "agree", 2: "agree", 3: "keep", 4: "keep", 5: "keep" });
    const { changes } = await findProposal(as(db, place.bramble.owner), place.job, id);
    expect(changes.map((each) => each.answer)).toEqual(["gone", "agree", "keep", "keep", "keep"]);
    expect(await jobNow()).toMatchObject({ minutesMin: 720 });
    expect(await listMovedTasks(as(db, place.priya), place.job)).toEqual([]);
  });

  test("when nothing of it is left, it ends without a yes or a no", async () => {
    const id = await sent();
    await saveTaskLines({ task1: "Prepare vegetables" });
    await answer(id, {});
    expect(await rowOf(id)).toMatchObject({ status: "noLongerOpen" });
  });

  test("saving the same tasks anew changes nothing about it", async () => {
    const id = await sent();
    await saveTaskLines({
      task1: "Prepare vegetables",
      task2: "Carry crates",
      weight2: "movable",
      task3: "Wash up",
    });
    await answer(id, { 1: "agree" });
    expect((await jobNow()).tasks.map(({ words }) => words)).toEqual([
      "Prepare vegetables",
      "Wash up",
    ]);
  });

  test("the last task stays", async () => {
    const id = await sent();
    await saveTaskLines({ task1: "Carry crates" });
    await expect(answer(id, { 1: "agree" })).rejects.toMatchObject({
      status: 400,
      message: "One task at least has to stay in the job. Keep one of them as it is.",
    });
    expect((await jobNow()).tasks).toHaveLength(1);
    expect(await rowOf(id)).toMatchObject({ status: "sent" });
  });

  test("hours that were lowered already are not lowered twice", async () => {
    const id = await sent(typed({ tasks: [], others: ["hours"], hours: 720 }));
    await savePayAndHours(
      as(db, place.bramble.owner),
      place.job,
      payAndHoursStep.parse({ payMin: "13", payPeriod: "hour", hoursMin: "10", hoursMax: "16" }),
    );
    await answer(id, { 1: "agree" });
    expect(await jobNow()).toMatchObject({ minutesMin: 600, minutesMax: 960 });
  });

  test("a task that the employer writes in again is no longer said to be with someone else", async () => {
    const id = await sent();
    await answer(id, { 1: "agree" });
    await saveTaskLines({ task1: "Prepare vegetables", task2: "Carry crates" });
    expect(await listMovedTasks(as(db, place.priya), place.job)).toEqual([]);
  });
});

test("a paused job changes as agreed and stays paused", async () => {
  const id = await sent();
  await pauseVacancy(as(db, place.bramble.owner), place.job);
  await answer(id, { 1: "agree" });
  expect(await jobNow()).toMatchObject({ status: "paused" });
  expect((await jobNow()).tasks).toHaveLength(2);
});

const ends = {
  filled: () => ended("filledElsewhere"),
  closed: () => ended("noLongerHiring"),
  suspended: () => suspendEmployer(as(db, place.lead), place.bramble.employerId, "Looked into"),
};
describe.each(Object.keys(ends) as (keyof typeof ends)[])("a job that is %s", (end) => {
  test("ends its proposal, sent or not, and the employer cannot answer", async () => {
    const id = await sent();
    await ends[end]();
    expect(await rowOf(id)).toMatchObject({ status: "noLongerOpen", endedAt: today });
    await expect(answer(id, { 1: "agree" })).rejects.toMatchObject({ status: 409 });
    expect(await listEmployerProposalTasks(as(db, place.bramble.owner))).toEqual([]);
  });
  test("ends a draft too", async () => {
    const id = await draft();
    await ends[end]();
    expect(await rowOf(id)).toMatchObject({ status: "noLongerOpen" });
  });
});

test("a job that is over is not changed by an answer, whatever its proposal says", async () => {
  const id = await sent();
  await changeVacancy({ status: "filled" });
  await expect(answer(id, { 1: "agree" })).rejects.toMatchObject({ status: 409 });
  expect((await jobNow()).tasks).toHaveLength(3);
});

test("what ended with a suspension stays ended when that is lifted", async () => {
  const id = await sent();
  await ends.suspended();
  await liftSuspension(as(db, place.lead), place.bramble.employerId);
  expect(await rowOf(id)).toMatchObject({ status: "noLongerOpen" });
});

test("taken back, the employer reads that alone, and cannot answer", async () => {
  const id = await sent();
  await withdrawProposal(as(db, place.dan), place.job, id);
  const seen = await findProposal(as(db, place.bramble.owner), place.job, id);
  expect(seen).toMatchObject({ status: "withdrawn", words: "", takenBy: "", changes: [] });
  await expect(answer(id, { 1: "agree" })).rejects.toMatchObject({ status: 409 });
  expect((await findProposal(as(db, place.priya), place.job, id)).words).toBe(proposalTemplate);
});

test("a draft that is thrown away leaves no trace with the employer", async () => {
  const id = await draft();
  await withdrawProposal(as(db, place.priya), place.job, id);
  expect(await listProposals(as(db, place.bramble.owner), place.job)).toEqual([]);
});

test("an answered proposal cannot be taken back", async () => {
  const id = await sent();
  await answer(id, { 1: "agree" });
  await expect(withdrawProposal(as(db, place.priya), place.job, id)).rejects.toMatchObject({
    status: 409,
  });
});

test("without an answer it lapses the day after its day, once, and the job stays", async () => {
  const id = await sent();
  expect((await rowOf(id)).answerBy).toBe("2026-03-25");
  const at = (day: string) => as(db, system, `${day}T10:00:00.000Z`);
  expect(await lapseProposals(at("2026-03-25"))).toBe(0);
  expect(await lapseProposals(at("2026-03-26"))).toBe(1);
  expect(await lapseProposals(at("2026-03-27"))).toBe(0);
  expect(await rowOf(id)).toMatchObject({ status: "lapsed" });
  expect((await jobNow()).tasks).toHaveLength(3);
  expect(await told("jobProposal.lapsed")).toHaveLength(1);
  await expect(answer(id, { 1: "agree" })).rejects.toMatchObject({ status: 409 });
});

test("the answer waits for its author and the named specialist until one has read it", async () => {
  const { priya, dan, nadia } = place;
  const id = await draft(dan);
  expect(await listSpecialistProposalTasks(as(db, dan))).toMatchObject([
    { title: "Finish your proposal: Kitchen assistant, Bramble Kitchens" },
  ]);
  expect(await listSpecialistProposalTasks(as(db, priya))).toEqual([]);
  await sendProposal(as(db, dan), place.job, id);
  expect(await listSpecialistProposalTasks(as(db, dan))).toEqual([]);
  await expect(readAnswer(as(db, dan), place.job, id)).rejects.toMatchObject({ status: 409 });
  await answer(id, { 1: "agree" });
  for (const actor of [dan, priya])
    expect(await listSpecialistProposalTasks(as(db, actor))).toMatchObject([
      { title: "Read the answer to a proposal: Kitchen assistant, Bramble Kitchens" },
    ]);
  expect(await listSpecialistProposalTasks(as(db, nadia))).toEqual([]);
  await readAnswer(as(db, dan), place.job, id);
  for (const actor of [dan, priya])
    expect(await listSpecialistProposalTasks(as(db, actor))).toEqual([]);
  expect(answeredProposals).toContain((await rowOf(id)).status);
});
