import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aJobAhead, type JobAhead } from "#tests/support/job-ahead.ts";
import { aJobBegun, endJob, morningOf } from "#tests/support/job-begun.ts";
import { as } from "#tests/support/place.ts";
import { mondayOf } from "../calendar/calendar.ts";
import { placementMoved } from "../placement/placement.ts";
import type { Actor } from "../policy.ts";
import { reportDays, takeBackDays } from "./fewer-days.commands.server.ts";
import { fewerDaysForm } from "./fewer-days.form.ts";
import { listReportedDays } from "./fewer-days.queries.server.ts";
import { weeksToReport } from "./fewer-days.ts";

// Amara has worked since Wednesday 4 March; it is Wednesday 25 March.
const now = morningOf("2026-03-25");
let db: Db;
let job: JobAhead;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db, "2026-03-04");
});

type Employer = JobAhead["bramble"]["owner"];
const report = (weekOf: string, days: number, actor: Actor = job.bramble.owner) =>
  reportDays(as(db, actor as Employer, now), { placementId: job.placementId, weekOf, days });
const told = async (actor: Actor = job.priya) =>
  (await listReportedDays(as(db, actor, now), job.placementId)).map(
    ({ weekOf, days, reportedByName }) => [weekOf, days, reportedByName],
  );
const acts = async () =>
  (
    await db
      .selectFrom("auditEvent")
      .select(["action", "detail"])
      .where("action", "in", ["placement.reportDays", "placement.takeBackDays"])
      .execute()
  ).length;

test("a week has one number, told again when it was wrong, and taken back", async () => {
  await report("2026-03-16", 2);
  await report("2026-03-16", 2, job.contact);
  expect(await acts()).toBe(1);
  await report("2026-03-16", 3, job.contact);
  expect(await told()).toEqual([["2026-03-16", 3, job.contact.name]]);
  const week = { placementId: job.placementId, weekOf: "2026-03-16" };
  await takeBackDays(as(db, job.bramble.owner, now), week);
  await takeBackDays(as(db, job.bramble.owner, now), week);
  expect(await told()).toEqual([]);
  expect(await acts()).toBe(3);
});

test("told twice at once it is one", async () => {
  await Promise.all([1, 2].map(() => report("2026-03-09", 0)));
  expect(await told()).toHaveLength(1);
  expect(await acts()).toBe(1);
});

test.each([
  // The week in which the job began, and the one that is not over yet.
  ["2026-03-02", 3, null],
  ["2026-03-23", 1, null],
  ["2026-02-23", 3, "weekOf"],
  ["2026-03-30", 3, "weekOf"],
  ["2026-03-17", 3, "weekOf"],
  ["2026-03-16", 8, "days"],
  ["2026-03-16", -1, "days"],
  ["2026-03-16", 2.5, "days"],
])("of the week of %s, %s days: %s is wrong", async (weekOf, days, field) => {
  if (!field) return expect(report(weekOf, days)).resolves.toBeUndefined();
  await expect(report(weekOf, days)).rejects.toMatchObject({
    status: 400,
    fields: { [field]: [expect.any(String)] },
  });
  expect(await told()).toEqual([]);
});

test("the employer's side tells it, all three read it, a lead does not", async () => {
  await report("2026-03-16", 3, job.manager);
  for (const actor of [job.priya, job.amara, job.bramble.owner, job.contact])
    expect(await told(actor)).toHaveLength(1);
  await expect(told(job.lead)).rejects.toMatchObject({ status: 403 });
  for (const [actor, status] of [
    [job.priya, 403],
    [job.amara, 403],
    [job.lead, 403],
    [job.rival.owner, 404],
    [job.dan, 404],
    [job.joe, 404],
  ] as const)
    await expect(report("2026-03-09", 3, actor)).rejects.toMatchObject({ status });
});

test("of a job that has ended nothing is told any more", async () => {
  await report("2026-03-16", 3);
  await endJob(db, job, "2026-03-20");
  await expect(report("2026-03-09", 3)).rejects.toThrow(placementMoved.ended);
  const week = { placementId: job.placementId, weekOf: "2026-03-16" };
  const back = takeBackDays(as(db, job.bramble.owner, now), week);
  await expect(back).rejects.toThrow(placementMoved.ended);
  expect(await told()).toHaveLength(1);
});

test("of a job that has not begun nothing is told", async () => {
  db = await freshDatabase();
  job = await aJobAhead(db, "2026-03-25");
  await expect(report("2026-03-23", 3)).rejects.toMatchObject({ status: 409 });
});

test("there is no field in which a reason could be written", async () => {
  expect(Object.keys(fewerDaysForm.shape).sort()).toEqual(["days", "intent", "weekOf"]);
  await report("2026-03-16", 3);
  const [row] = await db.selectFrom("fewerDays").selectAll().execute();
  const kept = ["days", "id", "placementId", "reportedAt", "reportedByName", "weekOf"];
  expect(Object.keys(row ?? {}).sort()).toEqual(kept);
});

test.each([
  ["2026-03-04", "2026-03-25", ["2026-03-23", "2026-03-16", "2026-03-09", "2026-03-02"]],
  ["2026-03-25", "2026-03-25", ["2026-03-23"]],
  // A start in the future has no weeks yet.
  ["2026-03-30", "2026-03-25", []],
  // The clocks go forward on Sunday 29 March.
  ["2026-03-28", "2026-03-30", ["2026-03-30", "2026-03-23"]],
])("from %s, on %s, these weeks can be told of", (startsOn, today, weeks) => {
  expect(weeksToReport(startsOn, today)).toEqual(weeks);
});

test("a week begins on Monday", () => {
  expect(["2026-03-02", "2026-03-08", "2026-03-09"].map(mondayOf)).toEqual([
    "2026-03-02",
    "2026-03-02",
    "2026-03-09",
  ]);
});
