import { describe, expect, test, vi } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import type { JobAhead } from "#tests/support/job-ahead.ts";
import { aJobBegun, endJob, morningOf, postOffice } from "#tests/support/job-begun.ts";
import { as, system } from "#tests/support/place.ts";
import { addDays } from "../calendar/calendar.ts";
import { closeReview } from "./in-work-review.commands.server.ts";
import { answerReview } from "./in-work-review-answer.commands.server.ts";
import { askForReviews } from "./in-work-review-asking.commands.server.ts";

vi.setConfig({ testTimeout: 60_000 });

const nothing = { goesWell: null, toChange: null, wouldHelp: null };
const ask = (db: Db, now: string) => askForReviews(as(db, system, now));

/** The name used, the employer and the job: about whom and what stands on the page, never in a mail. */
const secret = /Zephyrine|Bramble|Kitchen|Quay Road|Connect to Work/;

/** Every day from one to another: two servers look at the same moment, and mail goes out. "side kind day" of each. */
async function live(db: Db, from: string, until: string): Promise<string[]> {
  const { deliver } = postOffice(db);
  const heard: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    await Promise.all([ask(db, morningOf(day)), ask(db, morningOf(day))]);
    for (const { subject, text } of await deliver(morningOf(day))) {
      heard.push(`${day} ${subject}`);
      expect(`${subject} ${text}`).not.toMatch(secret);
    }
  }
  return heard;
}
const reviewsOf = (db: Db, { placementId }: JobAhead) =>
  db
    .selectFrom("inWorkReview")
    .selectAll()
    .where("placementId", "=", placementId)
    .orderBy("week")
    .execute();
const counted = (heard: string[]) =>
  heard.reduce<Record<string, number>>((counts, one) => {
    const subject = one.slice(11);
    counts[subject] = (counts[subject] ?? 0) + 1;
    return counts;
  }, {});
async function begun() {
  const db = await freshDatabase();
  const job = await aJobBegun(db);
  // What the start itself is told with is not counted here.
  await postOffice(db).deliver(morningOf("2026-03-02"));
  return { db, job };
}

test("26 weeks without an answer: each side is asked once and reminded twice for each review, and nothing is doubled", async () => {
  const { db, job } = await begun();
  const heard = await live(db, "2026-03-02", "2026-09-20");
  // Six reviews; at the employer two colleagues, each by a link of their own.
  expect(counted(heard)).toEqual({
    "How are things going?": 6 * 3,
    "Three short questions from us": 6 * 2,
    "Three short questions still wait for you": 6 * 2 * 2,
  });
  const asked = heard.filter((one) => one.endsWith("Three short questions from us"));
  expect([...new Set(asked.map((one) => one.slice(0, 10)))]).toEqual(
    (await reviewsOf(db, job)).map(({ dueOn }) => dueOn),
  );
  // Of one day several leave at once, in any order.
  const first = heard.filter((one) => one < "2026-03-13").sort();
  expect(first).toEqual([
    "2026-03-06 How are things going?",
    "2026-03-06 Three short questions from us",
    "2026-03-06 Three short questions from us",
    "2026-03-09 How are things going?",
    "2026-03-09 Three short questions still wait for you",
    "2026-03-09 Three short questions still wait for you",
  ]);
});

test("nobody is written to before nine in London, in summer time either", async () => {
  const { db } = await begun();
  expect(await ask(db, "2026-03-06T08:59:59.000Z")).toBe(0);
  expect(await ask(db, "2026-03-06T09:00:00.000Z")).toBe(2);
  // The clocks have gone forward: nine is eight by UTC.
  expect(await ask(db, "2026-04-24T07:59:00.000Z")).toBe(0);
  expect(await ask(db, "2026-04-24T08:00:00.000Z")).toBeGreaterThan(0);
});

test("whoever has answered hears nothing more, and the other side goes on being asked", async () => {
  const { db, job } = await begun();
  await live(db, "2026-03-06", "2026-03-07");
  const [first] = await reviewsOf(db, job);
  await answerReview(
    as(db, job.amara, morningOf("2026-03-08")),
    { placementId: job.placementId, reviewId: first?.id ?? "" },
    { feeling: "well", ...nothing },
  );
  expect(counted(await live(db, "2026-03-08", "2026-03-12"))).toEqual({
    "Three short questions still wait for you": 2,
  });
});

test("a closed review asks nobody, and both sides are told once what was agreed", async () => {
  const { db, job } = await begun();
  const [first] = await reviewsOf(db, job);
  const { placementId } = job;
  await closeReview(as(db, job.priya, morningOf("2026-03-05")), {
    placementId,
    reviewId: first?.id ?? "",
    words: "Amara starts at ten on Mondays.",
  });
  expect(counted(await live(db, "2026-03-05", "2026-03-12"))).toEqual({
    "There is an update for you": 1,
    "What we agreed when we looked back": 2,
  });
});

describe("mail that still waits says nothing", () => {
  test.each<[string, (db: Db, job: JobAhead, reviewId: string) => Promise<unknown>]>([
    ["once the job has ended", (db, job) => endJob(db, job, "2026-03-06")],
    [
      "once the review is closed",
      (db, { priya, placementId }, reviewId) =>
        closeReview(as(db, priya, morningOf("2026-03-06")), {
          placementId,
          reviewId,
          words: "All is well.",
        }),
    ],
  ])("%s", async (_, happen) => {
    const { db, job } = await begun();
    const [first] = await reviewsOf(db, job);
    await ask(db, morningOf("2026-03-06"));
    await happen(db, job, first?.id ?? "");
    const mails = await postOffice(db).deliver(morningOf("2026-03-06"));
    for (const { subject } of mails)
      expect(subject).not.toMatch(/How are things going|Three short questions/);
    expect(await live(db, "2026-03-07", "2026-03-12")).toEqual([]);
  });
});

test("while an employer may not know of the support it is asked nothing; from then on it is asked once", async () => {
  const { db, job } = await begun();
  const placement = db.updateTable("placement").where("id", "=", job.placementId);
  await placement.set({ openedToEmployerAt: null }).execute();
  const before = await live(db, "2026-03-06", "2026-03-09");
  expect(counted(before)).toEqual({ "How are things going?": 2 });
  await placement.set({ openedToEmployerAt: morningOf("2026-03-10") }).execute();
  expect(counted(await live(db, "2026-03-10", "2026-03-11"))).toEqual({
    "Three short questions from us": 2,
  });
});

test("what fell due while nothing ran is asked once, and reminders are counted from then", async () => {
  const { db } = await begun();
  // Weeks 1, 2 and 4 fell due on 6, 13 and 27 March.
  expect(counted(await live(db, "2026-03-30", "2026-04-01"))).toEqual({
    "How are things going?": 3,
    "Three short questions from us": 3 * 2,
  });
  expect(counted(await live(db, "2026-04-02", "2026-04-20"))).toEqual({
    "How are things going?": 3 * 2,
    "Three short questions still wait for you": 3 * 2 * 2,
  });
});

test("who speaks for an employer without an account is asked at their address, and a mail names nobody", async () => {
  const { db, job } = await begun();
  await db
    .updateTable("placement")
    .set({ contactName: "Ines Webb", contactEmail: "ines@example.com" })
    .where("id", "=", job.placementId)
    .execute();
  await db
    .updateTable("employerMember")
    .set({ removedAt: morningOf("2026-03-02") })
    .execute();
  await ask(db, morningOf("2026-03-06"));
  const mails = await postOffice(db).deliver(morningOf("2026-03-06"));
  const theirs = mails.filter(({ to }) => to === "ines@example.com");
  expect(theirs).toHaveLength(1);
  expect(theirs[0]?.text).toMatch(/alongside\.example\/review\/[\w-]{43}/);
  expect(mails).toHaveLength(2);
  for (const { subject, text } of mails) expect(`${subject} ${text}`).not.toMatch(secret);
});

test("somebody whom no e-mail may reach is asked by their specialist, without an account too", async () => {
  const { db, job } = await begun();
  await db
    .updateTable("participant")
    .set({ safeChannel: "phone", accountId: null })
    .where("id", "=", job.amara.participantId)
    .execute();
  const heard = await live(db, "2026-03-06", "2026-03-12");
  expect(counted(heard)["Please pass something on in person"]).toBe(2);
  expect(counted(heard)["How are things going?"]).toBeUndefined();
});
