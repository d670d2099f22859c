import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { aJobUnderWay, anAnswer, aPrivateNote, aReview } from "#tests/support/job-under-way.ts";
import { as, newId, today } from "#tests/support/place.ts";
import { aVisit } from "#tests/support/visit.ts";
import { proposeLine } from "../adjustment-plan/adjustment-plan.commands.server.ts";
import type { StaffActor } from "../policy.ts";
import { closeWarning } from "./early-warning.commands.server.ts";
import {
  findNoticed,
  findWarnings,
  findWarningsPage,
  listSpecialistWarningTasks,
} from "./early-warning.queries.server.ts";
import { listLeadPlacements } from "./lead-placements.queries.server.ts";

let db: Db;
let job: JobAhead;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobUnderWay(db);
});

const openTo = async (who: StaffActor, now = today) => {
  const found = await findWarnings(as(db, who, now), [job.placementId]);
  return found.get(job.placementId) ?? [];
};
const rulesFor = async (who: StaffActor, now = today) =>
  (await openTo(who, now)).map(({ rule }) => rule);
const written = (over: object = {}) => ({
  did: "something" as const,
  note: "We rang and agreed a later start.",
  ...over,
});

/** One reason for each rule, in the tables as they are. */
async function everythingAtOnce() {
  const { placementId, introductionId } = job;
  for (const [week, dueOn] of [
    [2, "2026-01-18"],
    [4, "2026-02-01"],
  ] as const)
    await anAnswer(db, await aReview(db, job, week, dueOn), "participant", "well");
  await aPrivateNote(db, job);
  await db.insertInto("fadingWeek").values({ placementId, week: 7, plannedMinutes: 240 }).execute();
  // The first and the last day of week 7, and the day after it.
  await aVisit(db, job, { visitedOn: "2026-02-16", minutes: 300 });
  await aVisit(db, job, { visitedOn: "2026-02-22", minutes: 120 });
  await aVisit(db, job, { visitedOn: "2026-02-23", minutes: 120 });
  for (const [fromOn, untilOn, minutesPerWeek] of [
    ["2026-01-05", "2026-02-01", 1200],
    ["2026-02-02", null, 960],
  ] as const)
    await db
      .insertInto("workSpell")
      .values({
        id: newId(),
        placementId,
        kind: "work",
        fromOn,
        untilOn,
        minutesPerWeek,
        recordedAt: today,
        recordedByName: "Marcus Webb",
      })
      .execute();
  for (const weekOf of ["2026-02-09", "2026-02-16"])
    await db
      .insertInto("fewerDays")
      .values({
        id: newId(),
        placementId,
        weekOf,
        days: 2,
        reportedByName: "Marcus Webb",
        reportedAt: today,
      })
      .execute();
  const planId = await proposeLine(as(db, job.amara), { introductionId }, newId(), {
    adjustment: "A stool at the till",
    barrier: "Standing for a whole shift",
    acts: "employer",
    actsName: null,
    wantedBy: "2026-02-20",
    cost: null,
    payer: null,
    interim: null,
  });
  await db.updateTable("planLine").set({ status: "agreed" }).where("planId", "=", planId).execute();
}

test("all six rules are read from what is kept, and quote nothing that somebody wrote", async () => {
  await everythingAtOnce();
  const open = await openTo(job.priya);
  expect(open.map(({ rule }) => rule)).toEqual([
    "notGoingWell",
    "reviewsMissed",
    "supportRising",
    "hoursFalling",
    "daysMissed",
    "adjustmentOverdue",
  ]);
  expect(open[2]?.evidence).toBe("We gave 7 hours of support in week 7. The plan was 4 hours.");
  expect(JSON.stringify(open)).not.toContain("turnips");
});

test("whoever supports somebody reads their warnings, and nobody else does", async () => {
  await aPrivateNote(db, job);
  const { priya, dan, nadia, owen, lead, otherLead } = job;
  expect(await rulesFor(priya)).toEqual(["notGoingWell"]);
  for (const other of [dan, nadia, owen, lead, otherLead])
    expect(await rulesFor(other)).toEqual([]);
  await priyaIsAway(db, job);
  expect(await rulesFor(priya)).toEqual(["notGoingWell"]);
  expect(await rulesFor(dan)).toEqual(["notGoingWell"]);
  for (const [who, status] of [
    [lead, 403],
    [nadia, 404],
  ] as const) {
    const page = findWarningsPage(as(db, who), job.placementId);
    await expect(page).rejects.toMatchObject({ status });
    const press = closeWarning(as(db, who), job.placementId, {
      rule: "notGoingWell",
      cause: "note",
      ...written(),
    });
    await expect(press).rejects.toMatchObject({ status });
  }
});

test("writing down what was done closes that cause alone, once however often it is pressed", async () => {
  const { priya, amara, placementId } = job;
  await aPrivateNote(db, job);
  const [first] = await openTo(priya);
  const { rule, cause } = first ?? { rule: "notGoingWell" as const, cause: "" };
  const press = (who: StaffActor, over = {}) =>
    closeWarning(as(db, who), placementId, { rule, cause, ...written(over) });
  await press(priya);
  await press(priya);
  expect(await openTo(priya)).toEqual([]);
  await priyaIsAway(db, job);
  await expect(press(job.dan)).rejects.toMatchObject({ status: 409 });
  await expect(press(priya, { note: "Otherwise." })).rejects.toMatchObject({ status: 409 });
  const acts = await db
    .selectFrom("auditEvent")
    .select(["action", "employerId"])
    .where("action", "=", "placement.closeWarning")
    .execute();
  expect(acts).toEqual([{ action: "placement.closeWarning", employerId: null }]);
  expect((await findNoticed(as(db, amara), placementId)).closings).toMatchObject([
    { rule, did: "something", note: written().note, staffName: "Priya Nair" },
  ]);
  // Another cause of the same rule.
  await aPrivateNote(db, job);
  expect(await rulesFor(priya)).toEqual(["notGoingWell"]);
  expect((await findNoticed(as(db, amara), placementId)).open).toEqual(["notGoingWell"]);
});

test("what is not open, or has gone on since, cannot be closed", async () => {
  const { priya, placementId } = job;
  const press = (cause: string) =>
    closeWarning(as(db, priya), placementId, { rule: "daysMissed", cause, ...written() });
  await expect(press("2026-02-09,2026-02-16")).rejects.toMatchObject({ status: 409 });
  await everythingAtOnce();
  await expect(press("2026-02-16")).rejects.toMatchObject({ status: 409 });
  await press("2026-02-09,2026-02-16");
  expect(await rulesFor(priya)).not.toContain("daysMissed");
  await db.updateTable("placement").set({ status: "ended" }).execute();
  expect(await openTo(priya)).toEqual([]);
  await expect(press("2026-02-09,2026-02-16")).rejects.toMatchObject({ status: 409 });
});

test("a line for today says which rule and why, to the specialist and to whoever stands in", async () => {
  const { priya, dan, placementId } = job;
  const review = await aReview(db, job, 8, "2026-03-01");
  await anAnswer(db, review, "employer");
  await aPrivateNote(db, job);
  const tasks = await listSpecialistWarningTasks(as(db, priya));
  expect(tasks).toEqual([
    {
      title: "Check with Zephyrine, Bramble Kitchens: not going well",
      to: `/specialist/placements/${placementId}/warnings`,
      detail: expect.stringMatching(/Somebody at Bramble Kitchens said.*In their own words to you/),
      dueOn: "2026-03-02",
      since: "2026-02-25",
    },
  ]);
  expect(await listSpecialistWarningTasks(as(db, dan))).toEqual([]);
  await priyaIsAway(db, job);
  expect(await listSpecialistWarningTasks(as(db, dan))).toEqual(tasks);
});

test("the person reads the rules in plain facts, and nothing of what the employer wrote", async () => {
  const review = await aReview(db, job, 8, "2026-03-01");
  await anAnswer(db, review, "employer");
  const noticed = await findNoticed(as(db, job.amara), job.placementId);
  expect(noticed.open).toEqual(["notGoingWell"]);
  expect(JSON.stringify(noticed)).not.toMatch(/turnips|Bramble|answer/);
  const other = findNoticed(as(db, job.joe), job.placementId);
  await expect(other).rejects.toMatchObject({ status: 404 });
});

test("a lead reads the rule from the Monday after, while it is open, and no more than a row of states", async () => {
  const { lead, otherLead, priya, placementId } = job;
  await aPrivateNote(db, job);
  const rows = (who: StaffActor, now: string) => listLeadPlacements(as(db, who, now));
  const row = {
    id: placementId,
    nameUsed: "Zephyrine",
    status: "started",
    week: 8,
    supportUntil: "2026-12-31",
    helpSince: null,
  };
  expect(await rows(lead, "2026-03-01T23:00:00.000Z")).toEqual([{ ...row, rules: [] }]);
  const monday = "2026-03-02T06:00:00.000Z";
  expect(await rows(lead, monday)).toEqual([{ ...row, week: 9, rules: ["notGoingWell"] }]);
  expect(await rows(otherLead, monday)).toEqual([]);
  const [open] = await openTo(priya);
  if (open) await closeWarning(as(db, priya), placementId, { ...open, ...written() });
  expect(await rows(lead, monday)).toEqual([{ ...row, week: 9, rules: [] }]);
});

test("a whole caseload takes as many statements as one job", async () => {
  await everythingAtOnce();
  const { placementId, priya } = job;
  const asked = async (count: number) => {
    const { introductionId: _, ...row } = await db
      .selectFrom("placement")
      .selectAll()
      .where("id", "=", placementId)
      .executeTakeFirstOrThrow();
    for (let made = 0; made < count; made += 1)
      await db
        .insertInto("placement")
        .values({ ...row, introductionId: null, id: newId() })
        .execute();
    let statements = 0;
    const counted = db.withPlugin({
      transformQuery: ({ node }) => {
        statements += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const tasks = await listSpecialistWarningTasks({ ...as(db, priya), db: counted });
    expect(tasks).toHaveLength(6);
    return statements;
  };
  const one = await asked(0);
  expect(one).toBeLessThan(15);
  expect(await asked(29)).toBe(one);
});
