import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { aJobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { as } from "#tests/support/place.ts";
import { aVisit } from "#tests/support/visit.ts";
import { neverStartPlacement } from "../placement/placement-start.commands.server.ts";
import { writeFadingPlan } from "./fading-plan.commands.server.ts";
import { findSupport } from "./fading-plan.queries.server.ts";
import { suggestFading } from "./fading-plan.ts";

const plan = {
  weeks: suggestFading({ startMinutes: 8 * 60, untilWeek: 8 }),
  naturalSupports: "Lena opens up with her. Marcus checks the closing sheet.",
  stepUpWhen: "Two steps that were done alone need help again.",
};
const monday = "2026-02-16";
const wednesday = "2026-02-25T09:30:00.000Z";

/** Support began on Monday 16 February; it is the Wednesday of the second week. */
async function supported() {
  const db = await freshDatabase();
  const job = await aJobAhead(db);
  const { placementId } = job;
  await db
    .updateTable("placement")
    .set({ supportFrom: monday })
    .where("id", "=", placementId)
    .execute();
  return { db, job, placementId };
}

test("what is planned stands beside what was given, for the specialist and for the person", async () => {
  const { db, job, placementId } = await supported();
  await writeFadingPlan(as(db, job.priya), placementId, plan, "");
  await aVisit(db, job, { visitedOn: "2026-02-10", minutes: 30 });
  await aVisit(db, job, { visitedOn: monday, minutes: 240 });
  await aVisit(db, job, { visitedOn: "2026-02-22", minutes: 300 });
  await aVisit(db, job, { visitedOn: "2026-02-23", minutes: 90 });
  for (const actor of [job.priya, job.amara]) {
    const support = await findSupport(as(db, actor, wednesday), placementId);
    expect(support).toMatchObject({ weekNow: 2, beforeMinutes: 30 });
    expect(support.plan).toMatchObject({
      naturalSupports: plan.naturalSupports,
      writtenBy: job.priya.name,
    });
    expect(support.weeks).toHaveLength(8);
    expect(support.weeks.slice(0, 3)).toEqual([
      { week: 1, plannedMinutes: 480, givenMinutes: 540, state: "past" },
      { week: 2, plannedMinutes: 420, givenMinutes: 90, state: "now" },
      { week: 3, plannedMinutes: 360, givenMinutes: 0, state: "ahead" },
    ]);
  }
});

test("without a plan there is what was given", async () => {
  const { db, job, placementId } = await supported();
  const support = await findSupport(as(db, job.priya, wednesday), placementId);
  expect(support.plan).toBeNull();
  expect(support.weeks.map(({ plannedMinutes }) => plannedMinutes)).toEqual([null, null]);
});

test("pressing twice writes once; and who did not see the last plan does not write over it", async () => {
  const { db, job, placementId } = await supported();
  await priyaIsAway(db, job);
  const priya = (now: string) => as(db, job.priya, now);
  const dan = (now: string) => as(db, job.dan, now);
  await writeFadingPlan(priya("2026-02-25T10:00:00.000Z"), placementId, plan, "");
  await writeFadingPlan(priya("2026-02-25T10:00:01.000Z"), placementId, plan, "");
  const first = (await findSupport(priya(wednesday), placementId)).plan?.updatedAt ?? "";
  expect(first).toBe("2026-02-25T10:00:00.000Z");
  const shorter = { ...plan, weeks: plan.weeks.slice(0, 4) };
  await writeFadingPlan(dan("2026-02-25T11:00:00.000Z"), placementId, shorter, first);
  const late = writeFadingPlan(
    priya("2026-02-25T12:00:00.000Z"),
    placementId,
    { ...plan, stepUpWhen: "She asks for it." },
    first,
  );
  await expect(late).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining("Somebody else"),
  });
  const { plan: kept, weeks } = await findSupport(priya(wednesday), placementId);
  expect(kept).toMatchObject({ stepUpWhen: plan.stepUpWhen, writtenBy: job.dan.name });
  expect(weeks).toHaveLength(4);
  const audit = await db
    .selectFrom("auditEvent")
    .select(["actorName", "participantId", "employerId"])
    .where("action", "=", "fadingPlan.write")
    .orderBy("at")
    .execute();
  expect(audit).toEqual(
    [job.priya, job.dan].map(({ name }) => ({
      actorName: name,
      participantId: job.amara.participantId,
      employerId: null,
    })),
  );
});

test("two first plans at the same moment leave one of them, whole", async () => {
  const { db, job, placementId } = await supported();
  await priyaIsAway(db, job);
  const other = { ...plan, weeks: [{ week: 1, minutes: 60 }], stepUpWhen: "She asks for it." };
  const results = await Promise.allSettled([
    writeFadingPlan(as(db, job.priya), placementId, plan, ""),
    writeFadingPlan(as(db, job.dan), placementId, other, ""),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { plan: kept } = await findSupport(as(db, job.priya), placementId);
  expect(kept?.weeks).toEqual(kept?.writtenBy === job.priya.name ? plan.weeks : other.weeks);
});

test("a plan without hours is none", async () => {
  const { db, job, placementId } = await supported();
  const press = writeFadingPlan(as(db, job.priya), placementId, { ...plan, weeks: [] }, "");
  await expect(press).rejects.toMatchObject({ fields: { week1: [expect.any(String)] } });
});

test("once the job is over the plan is read, not changed, and nothing is ahead", async () => {
  const { db, job, placementId } = await supported();
  await writeFadingPlan(as(db, job.priya), placementId, plan, "");
  await neverStartPlacement(as(db, job.priya, wednesday), placementId);
  const late = writeFadingPlan(as(db, job.priya), placementId, { ...plan, stepUpWhen: "Late" }, "");
  await expect(late).rejects.toMatchObject({ status: 409 });
  const support = await findSupport(as(db, job.amara, "2026-04-25T09:30:00.000Z"), placementId);
  expect(support.weekNow).toBeNull();
  expect(support.weeks.map(({ state }) => state)).toEqual(["past", "past"]);
});

test("neither the employer's side nor a lead reads support, and strangers do not find it", async () => {
  const { db, job, placementId } = await supported();
  const { bramble, manager, contact, lead, dan, joe } = job;
  for (const actor of [bramble.owner, manager, contact, lead])
    await expect(findSupport(as(db, actor), placementId)).rejects.toMatchObject({ status: 403 });
  for (const actor of [dan, joe])
    await expect(findSupport(as(db, actor), placementId)).rejects.toMatchObject({ status: 404 });
});
