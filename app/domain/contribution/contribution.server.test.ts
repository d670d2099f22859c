import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import type { JobAhead } from "#tests/support/job-ahead.ts";
import { aJobBegun, endJob, morningOf, startsOn } from "#tests/support/job-begun.ts";
import { as, newId } from "#tests/support/place.ts";
import { proposeLine } from "../adjustment-plan/adjustment-plan.commands.server.ts";
import { agreeLine, putInPlace } from "../adjustment-plan/plan-line.commands.server.ts";
import { askAdvice } from "../advice-request/advice-request.commands.server.ts";
import { addDays } from "../calendar/calendar.ts";
import type { Actor, EmployerActor } from "../policy.ts";
import { findContribution } from "./contribution.queries.server.ts";
import { contributionWords } from "./contribution.ts";

let db: Db;
let job: JobAhead;
const lastDay = addDays(startsOn, 27);
const later = morningOf(addDays(startsOn, 40));
const ctx = <A extends Actor>(actor: A, at = later) => as(db, actor, at);
const noteOf = (actor: EmployerActor, year = 2026, at = later) =>
  findContribution(ctx(actor, at), year);

beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
});
const noughts = Object.fromEntries(Object.keys(contributionWords).map((line) => [line, 0]));

test("a year is counted up to today, from what the employer can see one by one", async () => {
  const line = {
    adjustment: "A stool at the till",
    barrier: "Standing for a whole shift",
    acts: "employer" as const,
    actsName: null,
    wantedBy: null,
    cost: null,
    payer: null,
    interim: "Ten minutes seated",
  };
  const subject = { placementId: job.placementId };
  const planId = await proposeLine(ctx(job.amara), subject, newId(), line);
  const { id: lineId } = await db.selectFrom("planLine").select("id").executeTakeFirstOrThrow();
  await agreeLine(ctx(job.bramble.owner), { planId, lineId });
  await putInPlace(ctx(job.bramble.owner), { planId, lineId });
  await askAdvice(ctx(job.bramble.owner), {
    id: newId(),
    subject: { kind: "general", workplaceId: job.bramble.workplaceId },
    title: "Standing",
    barrier: "Standing.",
    task: "The till",
    toSpecialistAlone: false,
    noNames: false,
  });
  const review = await db
    .selectFrom("inWorkReview")
    .select("id")
    .where("placementId", "=", job.placementId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("reviewAnswer")
    .values({
      reviewId: review.id,
      side: "employer",
      feeling: "well",
      goesWell: "",
      toChange: "",
      wouldHelp: "",
      sharedAt: null,
      answeredAt: later,
      answeredByName: "Marcus Webb",
      accountId: null,
      recordedByStaffId: null,
      saidWords: null,
      saidHow: null,
      saidOn: null,
    })
    .execute();
  await endJob(db, job, lastDay);
  const note = await noteOf(job.bramble.owner);
  expect(note).toEqual({
    ...noughts,
    started: 1,
    weeks: 4,
    adjustments: 1,
    introductionsAnswered: 1,
    answeredInTime: 1,
    reviewsAnswered: 1,
    adviceAsked: 1,
  });
  expect(await noteOf(job.manager)).toEqual(note);
  expect(await noteOf(job.bramble.owner, 2025)).toEqual(noughts);
});

test("a job that goes on counts as going on", async () => {
  expect(await noteOf(job.bramble.owner)).toMatchObject({ started: 1, goingOn: 1, weeks: 5 });
});

test("what the employer does not know of is not counted, nor is anybody else's", async () => {
  await db.updateTable("placement").set({ openedToEmployerAt: null }).execute();
  expect(await noteOf(job.bramble.owner)).toMatchObject({ started: 0, goingOn: 0, weeks: 0 });
  expect(await noteOf(job.rival.owner)).toEqual(noughts);
});

test("a manager of another workplace counts nothing of this one", async () => {
  expect(await noteOf({ ...job.manager, workplaceIds: [] })).toEqual(noughts);
});

test("somebody kept in work is counted apart, and a taster is no job", async () => {
  await db.updateTable("placement").set({ pathway: "retention" }).execute();
  expect(await noteOf(job.bramble.owner)).toMatchObject({ started: 0, kept: 1 });
  await db.updateTable("placement").set({ pathway: "outOfWork" }).execute();
  await db.updateTable("vacancy").set({ kind: "taster" }).execute();
  expect(await noteOf(job.bramble.owner)).toMatchObject({
    started: 0,
    goingOn: 0,
    weeks: 0,
    tasters: 1,
  });
});
