import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import type { JobAhead } from "#tests/support/job-ahead.ts";
import { aJobBegun, endJob, morningOf, postOffice, tokenIn } from "#tests/support/job-begun.ts";
import { openPages } from "#tests/support/pages.ts";
import { as, newId, system } from "#tests/support/place.ts";
import { answerReview } from "./in-work-review-answer.commands.server.ts";
import { askForReviews } from "./in-work-review-asking.commands.server.ts";
import { answerReviewByLink } from "./in-work-review-link.commands.server.ts";

const dueOn = "2026-03-06";
const marked = "The zither corner is calm.";
const alone = "I dread the vestibule.";

let db: Db;
let job: JobAhead;
let post: ReturnType<typeof postOffice>;
let tokens: { participant: string; owner: string; manager: string };
let reviewId: string;

beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
  post = postOffice(db);
  await askForReviews(as(db, system, morningOf(dueOn)));
  await post.deliver(morningOf(dueOn));
  tokens = {
    participant: await tokenTo(`${job.amara.participantId}@example.com`),
    owner: await tokenTo(await addressOf(job.bramble.owner.accountId)),
    manager: await tokenTo(await addressOf(job.manager.accountId)),
  };
  const review = await db.selectFrom("inWorkReview").select("id").where("week", "=", 1).execute();
  reviewId = review[0]?.id ?? "";
});
async function addressOf(accountId: string) {
  const { email } = await db
    .selectFrom("account")
    .select("email")
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  return email;
}
const tokenTo = async (address: string) =>
  tokenIn(
    post.mails.filter(({ to }) => to === address).findLast(({ text }) => text.includes("/review/")),
  );

const open = async (token: string, day = dueOn) =>
  (await openPages(db, { now: morningOf(day) }))(null, `/review/${token}`);
const press = async (token: string, form: Record<string, string>, day = dueOn) =>
  (await openPages(db, { now: morningOf(day) }))(null, `/review/${token}`, {
    method: "POST",
    form,
  });
const said = (more: Record<string, string> = {}) => ({
  intent: "answer",
  feeling: "well",
  goesWell: marked,
  noteId: newId(),
  ...more,
});
const answers = () =>
  db.selectFrom("reviewAnswer").selectAll().where("reviewId", "=", reviewId).execute();

describe("a participant's link", () => {
  test("opens the three questions, says neither where nor what the job is, and does nothing by itself", async () => {
    const { status, text } = await open(tokens.participant);
    expect(status).toBe(200);
    expect(text).toContain("How is your job going?");
    expect(text).toContain("Only Priya Nair reads this");
    expect(text).not.toMatch(/Bramble|Kitchen assistant|Quay Road|checked=""/);
    await open(tokens.participant);
    expect(await answers()).toEqual([]);
  });

  test("answers once; afterwards it shows the answer, and nothing is changed by another press", async () => {
    const first = await press(tokens.participant, said({ privateWords: alone }));
    expect(first.to).toBe(`/review/${tokens.participant}?done`);
    expect((await press(tokens.participant, said({ feeling: "notWell" }))).to).toBe(
      `/review/${tokens.participant}`,
    );
    const { text } = await open(tokens.participant);
    expect(text).toContain(marked);
    // What is for the specialist alone does not lie open behind a link.
    expect(text).not.toContain(alone);
    expect(await answers()).toMatchObject([
      { side: "participant", feeling: "well", sharedAt: null, answeredByName: "Amara" },
    ]);
    const notes = await db.selectFrom("privateNote").select(["words", "reviewId"]).execute();
    expect(notes).toEqual([{ words: alone, reviewId }]);
  });

  test("cannot be read any more once it is too old", async () => {
    await press(tokens.participant, said());
    const { text } = await open(tokens.participant, "2026-03-21");
    expect(text).toContain("You have answered this already");
    expect(text).not.toContain(marked);
  });

  test("works for somebody without an account, whose answer is their own", async () => {
    await db
      .updateTable("participant")
      .set({ accountId: null })
      .where("id", "=", job.amara.participantId)
      .execute();
    expect((await press(tokens.participant, said())).status).toBe(302);
    expect(await answers()).toMatchObject([{ accountId: null, recordedByStaffId: null }]);
  });

  test("opens nothing once e-mail is no longer their safe way", async () => {
    await db.updateTable("participant").set({ safeChannel: "phone" }).execute();
    expect((await open(tokens.participant)).status).toBe(404);
    await press(tokens.participant, said());
    expect(await answers()).toEqual([]);
  });

  test("stops words of a condition before an employer may read them, until they choose to keep them", async () => {
    const words = said({ goesWell: "My epilepsy is settled.", share: "yes" });
    const stopped = await press(tokens.participant, words);
    expect(stopped.status).toBe(400);
    expect(stopped.text).toContain("My epilepsy is settled.</textarea>");
    expect(await answers()).toEqual([]);
    await press(tokens.participant, { ...words, keepsPrivateWords: "yes" });
    expect(await answers()).toMatchObject([{ sharedAt: morningOf(dueOn) }]);
  });

  test("sends back an answer without how it goes, with what was typed", async () => {
    const refused = await press(tokens.participant, { ...said(), feeling: "" });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain("Choose how it is going.");
    expect(refused.text).toContain(`${marked}</textarea>`);
    // The link was not used up by it.
    expect((await press(tokens.participant, said())).status).toBe(302);
  });
});

describe("an employer's link", () => {
  test("says whom it is about and who reads it, and asks for no reasons", async () => {
    const { text } = await open(tokens.owner);
    expect(text).toContain("How is it going with Zephyrine?");
    expect(text).toContain("Kitchen assistant");
    expect(text).toContain("What you write is for Priya Nair. Zephyrine can ask for a copy of it.");
    expect(text).not.toContain("Amara");
    expect(text).not.toContain("Only Priya");
  });

  test("is answered by the first colleague; the other reads that it has been answered, and no word", async () => {
    await press(tokens.owner, said());
    const { status, text } = await open(tokens.manager);
    expect(status).toBe(200);
    expect(text).toContain("It has been answered");
    expect(text).not.toMatch(/zither|Zephyrine|Marcus/);
    await press(tokens.manager, said({ goesWell: "Another view" }));
    expect(await answers()).toMatchObject([{ goesWell: marked, answeredByName: "Marcus Webb" }]);
  });

  test("of two colleagues at the same moment the first wins, and the second is told", async () => {
    const ctx = as(db, { kind: "visitor" }, morningOf(dueOn));
    const answer = { feeling: "well", goesWell: marked, toChange: null, wouldHelp: null } as const;
    const both = await Promise.allSettled([
      answerReviewByLink(ctx, tokens.owner, answer),
      answerReviewByLink(ctx, tokens.manager, { ...answer, goesWell: "Another view" }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await answers()).toHaveLength(1);
  });

  test("never writes in the person's name: a box of theirs in its form is not read", async () => {
    await press(tokens.owner, said({ privateWords: alone, share: "yes" }));
    expect(await answers()).toMatchObject([{ side: "employer", sharedAt: null }]);
    expect(await db.selectFrom("privateNote").selectAll().execute()).toEqual([]);
  });

  test.each([
    ["their account is closed", () => db.updateTable("account").set({ closedAt: dueOn })],
    ["they have left", () => db.updateTable("employerMember").set({ removedAt: dueOn })],
    [
      "the person has taken back that they may know",
      () => db.updateTable("placement").set({ openedToEmployerAt: null }),
    ],
  ])("opens nothing once %s", async (_, happen) => {
    await happen().execute();
    const { status, text } = await open(tokens.owner);
    expect(status).toBe(404);
    expect(text).not.toContain("Zephyrine");
  });
});

test("an answer given after signing in takes back the links of that side, and not the other's", async () => {
  await answerReview(
    as(db, job.amara, morningOf(dueOn)),
    { placementId: job.placementId, reviewId },
    { feeling: "mixed", goesWell: null, toChange: null, wouldHelp: null },
  );
  const { text } = await open(tokens.participant);
  expect(text).toContain("You have answered this already");
  expect((await open(tokens.owner)).text).toContain("How is it going with Zephyrine?");
  const links = await db
    .selectFrom("emailLink")
    .select(["payload", "revokedAt"])
    .where("purpose", "=", "answerReview")
    .execute();
  for (const { payload, revokedAt } of links)
    expect(revokedAt !== null).toBe(payload?.includes("participant"));
});

test("a job that has ended has words of its own, and takes no answer", async () => {
  await endJob(db, job, dueOn);
  for (const token of [tokens.participant, tokens.owner]) {
    const { status, text } = await open(token);
    expect(status).toBe(200);
    expect(text).toContain("This job has ended");
    await press(token, said());
  }
  expect(await answers()).toEqual([]);
});

describe("a link that no longer works", () => {
  const late = "2026-03-21";
  const stopped = "This link does not open anything now";
  const seen = async (token: string) => {
    const { status, text } = await open(token, late);
    return `${status} ${text.replaceAll(token, "").replace(/nonce="[^"]*"/g, "")}`;
  };

  test("looks the same whether it is too old, was replaced or was never made", async () => {
    await askForReviews(as(db, system, morningOf("2026-03-09")));
    await post.deliver(morningOf("2026-03-09"));
    const newest = await tokenTo(`${job.amara.participantId}@example.com`);
    expect(newest).not.toBe(tokens.participant);
    const never = "x".repeat(43);
    const unknown = await seen(never);
    expect(unknown).toContain(stopped);
    expect((await open(tokens.participant, "2026-03-10")).text).toContain(stopped);
    for (const token of [tokens.participant, tokens.owner]) expect(await seen(token)).toBe(unknown);
  });

  test("sends a new one to the address it went to, which is not said, and nothing for one that was never made", async () => {
    const fresh = { intent: "fresh" };
    for (const token of [tokens.owner, "y".repeat(43)]) {
      const answered = await press(token, fresh, late);
      expect(answered).toMatchObject({ status: 302, to: `/review/${token}?sent` });
    }
    const ask = await openPages(db, { now: morningOf(late) });
    const { text } = await ask(null, `/review/${tokens.owner}?sent`);
    expect(text).toContain("Look in your mail");
    const owner = await addressOf(job.bramble.owner.accountId);
    expect(text).not.toContain(owner);
    const mails = await post.deliver(morningOf(late));
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([[owner, "Your new link"]]);
    const page = await open(tokenIn(mails[0]), late);
    expect(page.text).toContain("How is it going with Zephyrine?");
  });

  test("sends nothing once its side has answered, the review is closed or the job has ended", async () => {
    await press(tokens.manager, said());
    await endJob(db, job, "2026-03-20");
    for (const token of [tokens.owner, tokens.participant])
      await press(token, { intent: "fresh" }, late);
    const mails = await post.deliver(morningOf(late));
    expect(mails.filter(({ subject }) => subject === "Your new link")).toEqual([]);
  });

  test("is pressed three times an hour at most", async () => {
    const statuses: number[] = [];
    for (let times = 0; times < 4; times += 1)
      statuses.push((await press(tokens.owner, { intent: "fresh" }, late)).status);
    expect(statuses).toEqual([302, 302, 302, 429]);
  });
});

test("a link to a review opens nothing at the address of other links, nor theirs here", async () => {
  const ask = await openPages(db, { now: morningOf(dueOn) });
  expect((await ask(null, `/link/${tokens.owner}`)).status).toBe(404);
});
