import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { begin, jobFound, jobKept } from "#tests/support/found-job.ts";
import { type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { aJobBegun, endJob, morningOf } from "#tests/support/job-begun.ts";
import { as, newId } from "#tests/support/place.ts";
import {
  type NotedEvidence,
  noteEvidence,
  takeBackEvidence,
} from "../outcome-evidence/outcome-evidence.commands.server.ts";
import { listPlacements } from "../placement/placement.queries.server.ts";
import { placementMoved } from "../placement/placement.ts";
import { startPlacement } from "../placement/placement-start.commands.server.ts";
import type { Actor, StaffActor } from "../policy.ts";
import { changeHours, recordBreak } from "../work-spell/work-spell.commands.server.ts";
import { findOutcomes, listLasting } from "./sustained-outcome.queries.server.ts";
import { standingInWords } from "./sustained-outcome.ts";

// Amara has worked 16 hours a week at £15.00 an hour since Monday 2 March.
let db: Db;
let job: JobAhead;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
});

const outcomes = (day: string, id = job.placementId, actor: Actor = job.priya) =>
  findOutcomes(as(db, actor, morningOf(day)), id);
const said = async (day: string, id = job.placementId) =>
  Object.fromEntries(
    (await outcomes(day, id)).lines.map((line) => [line.definition.id, standingInWords(line, day)]),
  );
const lasting = async (day: string, actor: Actor = job.priya) => {
  const ctx = as(db, actor, morningOf(day));
  return listLasting(ctx, await listPlacements(ctx));
};

const start = (placementId: string, startedOn: string, actor: StaffActor) =>
  startPlacement(as(db, actor, morningOf(startedOn)), {
    placementId,
    startedOn,
    minutesPerWeek: 600,
    payPence: 1500,
    payPeriod: "hour",
    managerName: "Ola Bright",
    managerPhone: "01632 960172",
  });

test("a job walks through its milestones by the dates that were worked out by hand", async () => {
  // 90 days after 2 March: March 29, April 30 (59), May 31. 181 after: March 29, April 59, May 90, June 120, July 151, 30 more.
  expect(await said("2026-03-02")).toEqual({
    jobStart: "Reached on Monday 2 March",
    sixteenHours: "Reached on Monday 2 March",
    thirteenWeeks: "Falls on Sunday 31 May if the job goes on as it is",
    twentySixWeeks: "Falls on Sunday 30 August if the job goes on as it is",
  });
  expect(await said("2026-05-31")).toMatchObject({ thirteenWeeks: "Reached on Sunday 31 May" });
  await recordBreak(as(db, job.priya, morningOf("2026-06-03")), {
    placementId: job.placementId,
    id: newId(),
    fromOn: "2026-06-01",
    untilOn: null,
  });
  expect(await said("2026-06-03")).toMatchObject({
    thirteenWeeks: "Reached on Sunday 31 May",
    twentySixWeeks: "Cannot be known while a break has no last day",
  });
  expect(await lasting("2026-06-30")).toEqual({
    [job.placementId]: "13 weeks, reached 13 weeks",
  });
});

test("hours told by the employer move what is on course, and leave what is reached", async () => {
  const { placementId } = job;
  const fewer = { placementId, id: newId(), fromOn: "2026-04-06", minutesPerWeek: 5 * 60 };
  await changeHours(as(db, job.bramble.owner, morningOf("2026-04-06")), fewer);
  expect(await said("2026-04-06")).toMatchObject({
    sixteenHours: "Reached on Monday 2 March",
    thirteenWeeks: "Cannot be known: the hours are fewer than it asks for",
  });
});

test("a new job counts on with the days of the one before; the ended one keeps to its own", async () => {
  await endJob(db, job, "2026-04-12");
  const next = await begin(db, job.priya, job.amara, jobFound({ startsOn: "2026-04-20" }));
  expect(await said("2026-04-15", next)).toMatchObject({
    thirteenWeeks: "Cannot be known before the first day at work",
  });
  await start(next, "2026-04-20", job.priya);
  // 42 days of the first job and 49 of the second: April 11 from the 20th, May 31 (42), 7 more.
  expect(await said("2026-04-20", next)).toMatchObject({
    jobStart: "Reached on Monday 2 March",
    thirteenWeeks: "Falls on Sunday 7 June if the job goes on as it is",
  });
  expect(await said("2026-06-07", next)).toMatchObject({
    thirteenWeeks: "Reached on Sunday 7 June",
  });
  expect(await said("2026-06-07")).toMatchObject({
    thirteenWeeks: "Not reached: the job ended before",
  });
  expect((await outcomes("2026-06-07", next)).daysInJob).toBe(49);
});

test("unpaid work counts towards nothing", async () => {
  await db.updateTable("vacancy").set({ kind: "taster" }).where("id", "=", job.job).execute();
  const { counts, lines } = await outcomes("2026-09-01");
  expect(counts).toBe(false);
  expect(lines.filter(({ state }) => state === "reached")).toEqual([]);
});

test("a job that somebody keeps is counted apart, from the day support began", async () => {
  const kept = await begin(db, job.dan, job.joe, jobKept());
  // 90 days after 25 February: February 3, March 31 (34), April 30 (64), 26 more.
  const { pathway, lines } = await outcomes("2026-05-26", kept, job.dan);
  expect(pathway).toBe("retention");
  expect(lines.map(({ definition, on }) => [definition.id, on])).toEqual([
    ["keptThirteenWeeks", "2026-05-26"],
  ]);
});

test("the days of a job that somebody kept do not count towards a new one", async () => {
  const { dan, joe } = job;
  const kept = await begin(db, dan, joe, jobKept());
  await endJob(db, { ...job, priya: dan, placementId: kept }, "2026-04-12");
  const next = await begin(db, dan, joe, jobFound({ startsOn: "2026-04-13" }));
  await start(next, "2026-04-13", dan);
  // 90 days after 13 April: April 17, May 31 (48), June 30 (78), 12 more.
  const { lines } = await outcomes("2026-04-20", next, dan);
  expect(lines.find(({ definition }) => definition.id === "thirteenWeeks")?.on).toBe("2026-07-12");
});

describe("evidence", () => {
  const payslip = (more: Partial<NotedEvidence> = {}): NotedEvidence => ({
    id: newId(),
    definition: "thirteenWeeks",
    kind: "payslip",
    upTo: "2026-05-31",
    note: "Seen together at the café.",
    ...more,
  });
  const note = (noted: NotedEvidence, actor: StaffActor = job.priya, id = job.placementId) =>
    noteEvidence(as(db, actor, morningOf("2026-06-02")), id, noted);
  const evidenceOf = async (definition: string, actor: Actor = job.priya) =>
    (await outcomes("2026-06-02", job.placementId, actor)).lines.find(
      (line) => line.definition.id === definition,
    )?.more?.evidence;

  test("is noted under one outcome, once however often it is sent, and taken back", async () => {
    const noted = payslip();
    await note(noted);
    await note(noted);
    expect(await evidenceOf("thirteenWeeks")).toMatchObject([
      { kind: "payslip", upTo: "2026-05-31", notedByName: "Priya Nair" },
    ]);
    expect(await evidenceOf("twentySixWeeks")).toEqual([]);
    await takeBackEvidence(as(db, job.priya, morningOf("2026-06-02")), job.placementId, noted.id);
    expect(await evidenceOf("thirteenWeeks")).toEqual([]);
    const actions = await db
      .selectFrom("auditEvent")
      .select("action")
      .where("action", "like", "placement.%vidence")
      .execute();
    expect(actions).toHaveLength(2);
  });

  test.each<[string, Partial<NotedEvidence>, string]>([
    ["of a day to come", { upTo: "2026-06-03" }, "upTo"],
    ["of a day before the first", { upTo: "2026-03-01" }, "upTo"],
    ["under an outcome of the other pathway", { definition: "keptThirteenWeeks" }, "definition"],
    ["under none", { definition: "fourWeeks" }, "definition"],
  ])("%s is refused at its field", async (_words, more, field) => {
    await expect(note(payslip(more))).rejects.toMatchObject({
      status: 400,
      fields: { [field]: [expect.any(String)] },
    });
  });

  test("is the specialist's to note, and whoever stands in, while the job goes on", async () => {
    for (const [actor, status] of [
      [job.dan, 404],
      [job.lead, 403],
    ] as const)
      await expect(note(payslip(), actor)).rejects.toMatchObject({ status });
    await priyaIsAway(db, job);
    const away = as(db, job.dan, morningOf("2026-03-20"));
    await noteEvidence(
      away,
      job.placementId,
      payslip({ upTo: "2026-03-16", definition: "jobStart" }),
    );
    expect(await evidenceOf("jobStart")).toHaveLength(1);
    await endJob(db, job, "2026-06-01");
    await expect(note(payslip())).rejects.toThrow(placementMoved.ended);
  });
});

describe("who reads it", () => {
  test("the person and their specialist in full; a lead states and dates alone; an employer nothing", async () => {
    await noteEvidence(as(db, job.priya, morningOf("2026-06-02")), job.placementId, {
      id: newId(),
      definition: "thirteenWeeks",
      kind: "payslip",
      upTo: "2026-05-31",
      note: "Seen together at the café.",
    });
    const day = "2026-06-02";
    for (const actor of [job.priya, job.amara]) {
      const { lines, daysInJob } = await outcomes(day, job.placementId, actor);
      expect(daysInJob).toBe(93);
      expect(lines.every(({ more }) => more !== null)).toBe(true);
      expect(lines[2]?.more).toMatchObject({ days: 93, daysNeeded: 91, pay: "meets" });
    }
    const led = await outcomes(day, job.placementId, job.lead);
    expect(led.daysInJob).toBeNull();
    expect(led.lines[2]).toMatchObject({ state: "reached", on: "2026-05-31", more: null });
    expect(JSON.stringify(led)).not.toMatch(/payslip|café/);
    for (const actor of [job.bramble.owner, job.manager, job.contact])
      await expect(outcomes(day, job.placementId, actor)).rejects.toMatchObject({ status: 403 });
    for (const actor of [job.dan, job.owen, job.joe, job.rival.owner])
      await expect(outcomes(day, job.placementId, actor)).rejects.toMatchObject({ status: 404 });
    expect(await lasting(day, job.lead)).toEqual(await lasting(day));
  });
});
