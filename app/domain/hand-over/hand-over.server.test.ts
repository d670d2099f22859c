import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { aJobBegun, endJob, morningOf, postOffice, startsOn } from "#tests/support/job-begun.ts";
import { as, newId, system } from "#tests/support/place.ts";
import { proposeLine } from "../adjustment-plan/adjustment-plan.commands.server.ts";
import { agreeLine } from "../adjustment-plan/plan-line.commands.server.ts";
import { addDays } from "../calendar/calendar.ts";
import type { Actor } from "../policy.ts";
import { findEndOverview } from "./end-overview.queries.server.ts";
import {
  askForHandOverChange,
  promptHandOvers,
  saveHandOver,
  sendHandOver,
} from "./hand-over.commands.server.ts";
import {
  findHandOver,
  findHandOverBeginning,
  findSentHandOver,
  listSpecialistHandOverTasks,
} from "./hand-over.queries.server.ts";

let db: Db;
let job: JobAhead;
const day = addDays(startsOn, 30);
const now = morningOf(day);
const ctx = <A extends Actor>(actor: A, at = now) => as(db, actor, at);
const words = {
  naturalSupports: "Rosa shows what is new.",
  whatWorks: "A written list for the close.",
  whoToCall: "Southwark Works, 01632 960150.",
};

beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
});

const save = async (change: Partial<typeof words> = {}, id = newId(), at = now) => {
  await saveHandOver(ctx(job.priya, at), job.placementId, { ...words, ...change, id });
  return id;
};
const send = (id: string, readWithOn = day, seenAt = now) =>
  sendHandOver(ctx(job.priya), job.placementId, { id, seenAt, readWithOn });
const events = async (event: string) =>
  (
    await db
      .selectFrom("outbox")
      .select("id")
      .where("event", "=", event as never)
      .execute()
  ).length;

test("the person reads it while it is written; the employer's side learns nothing until it is sent", async () => {
  const id = await save();
  expect((await findHandOver(ctx(job.amara), job.placementId)).draft).toMatchObject(words);
  for (const actor of [job.bramble.owner, job.manager, job.contact])
    await expect(findSentHandOver(ctx(actor), job.placementId)).rejects.toMatchObject({
      status: 404,
    });
  await send(id);
  for (const actor of [job.bramble.owner, job.manager, job.contact]) {
    const { handOver } = await findSentHandOver(ctx(actor), job.placementId);
    expect(handOver).toEqual({ ...words, sentAt: now });
  }
  expect(await events("handOver.sent")).toBe(1);
});

test("a newer one that is being written leaves what the employer reads", async () => {
  await send(await save());
  await save({ whatWorks: "Something not yet gone through." });
  const { handOver } = await findSentHandOver(ctx(job.bramble.owner), job.placementId);
  expect(handOver.whatWorks).toBe(words.whatWorks);
  const page = await findHandOver(ctx(job.amara), job.placementId);
  expect(page.draft?.whatWorks).toBe("Something not yet gone through.");
});

test.each(["naturalSupports", "whatWorks", "whoToCall"] as const)(
  "a word for a condition is stopped at its field: %s",
  async (part) => {
    await expect(save({ [part]: "Helps with her epilepsy." })).rejects.toMatchObject({
      status: 400,
      fields: { [part]: [expect.stringContaining("epilepsy")] },
    });
    expect(await db.selectFrom("handOver").selectAll().execute()).toEqual([]);
  },
);

describe("sent", () => {
  test("pressing twice is the same as once", async () => {
    const id = await save();
    await send(id);
    await send(id);
    expect(await events("handOver.sent")).toBe(1);
  });
  test("only as it was read: what was changed since is refused", async () => {
    const id = await save({}, newId(), morningOf(addDays(day, -1)));
    await save({ whatWorks: "Another list." }, id);
    await expect(send(id, day, morningOf(addDays(day, -1)))).rejects.toMatchObject({ status: 409 });
  });
  test("not as gone through before it was written, nor in the future", async () => {
    const id = await save();
    for (const wrong of [addDays(day, -1), addDays(day, 1)])
      await expect(send(id, wrong)).rejects.toMatchObject({
        status: 400,
        fields: { readWithOn: [expect.any(String)] },
      });
  });
  test("not while the person waits for a change; saving it again deals with it", async () => {
    const id = await save();
    const asked = { id, words: "Leave out Rosa." };
    await askForHandOverChange(ctx(job.amara), job.placementId, asked);
    await askForHandOverChange(ctx(job.amara), job.placementId, asked);
    expect(await events("handOver.changeAsked")).toBe(1);
    await expect(send(id)).rejects.toThrow("has asked for a change");
    const later = `${day}T11:00:00.000Z`;
    await save({ naturalSupports: "A colleague shows what is new." }, id, later);
    await send(id, day, later);
    const { handOver } = await findSentHandOver(ctx(job.bramble.owner), job.placementId);
    expect(handOver.naturalSupports).toBe("A colleague shows what is new.");
  });
  test("to no employer who may not know of the support", async () => {
    await db.updateTable("placement").set({ openedToEmployerAt: null }).execute();
    await expect(send(await save())).rejects.toThrow("does not know of the support");
  });
  test("and what was sent is neither changed nor asked about any more", async () => {
    const id = await save();
    await send(id);
    await expect(save({ whatWorks: "Else." }, id)).rejects.toMatchObject({ status: 409 });
    await expect(
      askForHandOverChange(ctx(job.amara), job.placementId, { id, words: "Late." }),
    ).rejects.toMatchObject({ status: 409 });
  });
});

test("of two who begin at once one writes, and the other is told", async () => {
  await priyaIsAway(db, job);
  const both = await Promise.allSettled([
    saveHandOver(ctx(job.priya), job.placementId, { ...words, id: newId() }),
    saveHandOver(ctx(job.dan, morningOf("2026-03-20")), job.placementId, { ...words, id: newId() }),
  ]);
  const refused = both.filter((each) => each.status === "rejected");
  expect(refused).toHaveLength(1);
  expect(refused[0]?.reason).toMatchObject({ status: 409 });
  expect(await db.selectFrom("handOver").selectAll().execute()).toHaveLength(1);
});

test("nobody else writes or reads it, and an ended job is read-only", async () => {
  const id = await save();
  await expect(findHandOver(ctx(job.lead), job.placementId)).rejects.toMatchObject({ status: 403 });
  for (const actor of [job.dan, job.owen])
    await expect(findHandOver(ctx(actor), job.placementId)).rejects.toMatchObject({ status: 404 });
  await endJob(db, job, day);
  await expect(save({}, id)).rejects.toMatchObject({ status: 409 });
  await expect(send(id)).rejects.toMatchObject({ status: 409 });
});

test("it begins from what is known: helpers, what the employer may read of the plan, and who to call", async () => {
  await db
    .insertInto("fadingPlan")
    .values({
      placementId: job.placementId,
      naturalSupports: "Rosa on Mondays",
      stepUpWhen: "",
      staffId: job.priya.staffId,
      updatedAt: now,
    })
    .execute();
  const line = {
    barrier: "Standing for a whole shift",
    acts: "employer" as const,
    actsName: null,
    wantedBy: null,
    cost: null,
    payer: null,
    interim: "Ten minutes seated",
  };
  const subject = { placementId: job.placementId };
  const propose = (adjustment: string) =>
    proposeLine(ctx(job.amara), subject, newId(), { ...line, adjustment });
  const planId = await propose("A stool at the till");
  await propose("Not agreed yet");
  const rows = await db.selectFrom("planLine").select(["id", "adjustment"]).execute();
  const stool = rows.find(({ adjustment }) => adjustment === "A stool at the till");
  await agreeLine(ctx(job.bramble.owner), { planId, lineId: stool?.id ?? "" });
  const begun = await findHandOverBeginning(ctx(job.priya), job.placementId);
  expect(begun).toMatchObject({
    naturalSupports: "Rosa on Mondays",
    whatWorks: "A stool at the till",
  });
  expect(begun.whoToCall).toContain("Southwark Works: 01632 960150");
});

describe("six weeks before support ends", () => {
  const untilOf = async () =>
    (await db.selectFrom("placement").select("supportUntil").executeTakeFirstOrThrow())
      .supportUntil;
  test("the specialist is prompted, once however often the job runs, and has a task until it is sent", async () => {
    const until = await untilOf();
    const from = addDays(until, -42);
    expect(await promptHandOvers(as(db, system, morningOf(addDays(from, -1))))).toBe(0);
    expect(await promptHandOvers(as(db, system, morningOf(from)))).toBe(1);
    expect(await promptHandOvers(as(db, system, morningOf(from)))).toBe(0);
    expect(await promptHandOvers(as(db, system, morningOf(addDays(from, 20))))).toBe(0);
    const post = postOffice(db);
    const sent = await post.deliver(morningOf(from));
    expect(sent.filter(({ subject }) => subject.includes("six weeks"))).toHaveLength(1);

    const tasks = (at: string) => listSpecialistHandOverTasks(ctx(job.priya, morningOf(at)));
    expect(await tasks(addDays(from, -1))).toEqual([]);
    expect(await tasks(from)).toMatchObject([
      { to: `/specialist/placements/${job.placementId}/hand-over`, dueOn: until },
    ]);
    expect(await tasks(addDays(until, 1))).toEqual([]);
    await send(await save());
    expect(await tasks(from)).toEqual([]);
  });
  test("nobody is prompted of what was handed over already", async () => {
    await send(await save());
    const from = addDays(await untilOf(), -42);
    expect(await promptHandOvers(as(db, system, morningOf(from)))).toBe(0);
  });
});

test("the overview of a placement's page tells the employer nothing of what is being written", async () => {
  const stateOf = async (actor: Actor) =>
    (await findEndOverview(ctx(actor), job.placementId))?.handOver.state;
  const id = await save();
  expect(await stateOf(job.amara)).toBe("written");
  expect(await stateOf(job.bramble.owner)).toBe("none");
  expect(await findEndOverview(ctx(job.lead), job.placementId)).toBeNull();
  await send(id);
  for (const actor of [job.amara, job.priya, job.bramble.owner, job.contact])
    expect(await stateOf(actor)).toBe("sent");
  const forEmployer = await findEndOverview(ctx(job.bramble.owner), job.placementId);
  expect(forEmployer).toMatchObject({ participantId: null, learned: null });
});
