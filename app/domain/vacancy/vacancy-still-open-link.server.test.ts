import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { morningOf, postOffice } from "#tests/support/job-begun.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, as, type Place, system } from "#tests/support/place.ts";
import { keepBoardTrue, sayStillOpen } from "./vacancy-still-open.commands.server.ts";

const [day30, day45] = ["2026-03-27", "2026-04-11"];

let db: Db;
let place: Place;
let post: ReturnType<typeof postOffice>;
let tokens: { owner: string; manager: string };
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  post = postOffice(db);
  await db.updateTable("vacancy").set({ closesOn: null }).execute();
  await keepBoardTrue(as(db, system, morningOf(day30)));
  await post.deliver(morningOf(day30));
  tokens = {
    owner: await tokenTo(place.bramble.owner.accountId),
    manager: await tokenTo(place.manager.accountId),
  };
});
async function tokenTo(accountId: string) {
  const { email } = await db
    .selectFrom("account")
    .select("email")
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  const mail = post.mails.findLast(({ to }) => to === email);
  return /\/still-open\/([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "no link";
}
const open = async (token: string, day = day30) =>
  (await openPages(db, { now: morningOf(day) }))(null, `/still-open/${token}`);
const press = async (token: string, form: Record<string, string>, day = day30) =>
  (await openPages(db, { now: morningOf(day) }))(null, `/still-open/${token}`, {
    method: "POST",
    form,
  });
const job = () =>
  db.selectFrom("vacancy").selectAll().where("id", "=", place.job).executeTakeFirstOrThrow();
const inside = (text: string) => text.replace(/<!-- -->/g, "");

test("opening a link changes nothing, however often a scanner fetches it", async () => {
  const before = await job();
  for (let times = 0; times < 2; times += 1) {
    const { status, text } = await open(tokens.owner);
    expect(status).toBe(200);
    expect(text).toContain("Is this job still open?");
    expect(text).toContain("Kitchen assistant");
    expect(text).not.toContain('checked=""');
  }
  expect(await job()).toEqual(before);
});

test("one press says that it is still open, for everybody who was asked", async () => {
  const { to } = await press(tokens.owner, { intent: "stillOpen" });
  expect(to).toBe(`/still-open/${tokens.owner}?done=stillOpen`);
  expect(await job()).toMatchObject({ touchedAt: morningOf(day30), stillOpenAskedAt: null });
  for (const token of [tokens.owner, tokens.manager]) {
    const { status, text } = await open(token);
    expect(status).toBe(200);
    expect(text).toContain("This has been answered");
    expect(text).not.toContain("<form");
  }
  const act = await db
    .selectFrom("auditEvent")
    .select(["actorAccountId", "actorName"])
    .where("action", "=", "vacancy.sayStillOpen")
    .execute();
  expect(act).toEqual([
    { actorAccountId: place.bramble.owner.accountId, actorName: "Marcus Webb" },
  ]);
});

test("a second press, by the same link or a colleague's, does nothing more", async () => {
  await press(tokens.owner, { intent: "filled" });
  const again = await press(tokens.manager, { intent: "stillOpen" }, "2026-03-28");
  expect(again.to).toBe(`/still-open/${tokens.manager}`);
  expect(await job()).toMatchObject({ status: "filled", endedAt: morningOf(day30) });
});

test("two colleagues who press at once: one answers", async () => {
  const both = await Promise.all([
    press(tokens.owner, { intent: "filled" }),
    press(tokens.manager, { intent: "filled" }),
  ]);
  for (const { status, mistakes } of both) {
    expect([302, 400, 409]).toContain(status);
    expect(mistakes).toEqual([]);
  }
  const ends = await db
    .selectFrom("auditEvent")
    .select("id")
    .where("action", "=", "vacancy.fill")
    .execute();
  expect(ends).toHaveLength(1);
});

test("it closes for a reason that no participant reads", async () => {
  const id = await sendToEmployer(db, {
    vacancyId: place.job,
    participant: place.amara,
    specialist: place.priya,
  });
  // The person's yes is no word of the employer's.
  expect((await job()).stillOpenAskedAt).not.toBeNull();
  const refused = await press(tokens.owner, { intent: "close", reason: "", words: "Zanzibar" });
  expect(refused.status).toBe(400);
  expect(refused.text).toContain("Choose why it ends.");
  expect(refused.text).toContain("Zanzibar</textarea>");
  await press(tokens.owner, { intent: "close", reason: "other", words: "We move to Zanzibar" });
  expect(await job()).toMatchObject({
    status: "closed",
    endedBecause: "other",
    endedWords: "We move to Zanzibar",
  });
  const { status } = await db
    .selectFrom("introduction")
    .select("status")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  expect(status).toBe("noLongerOpen");
  const ask = await openPages(db, { now: morningOf(day30) });
  const theirs = await ask(place.amara.accountId, `/participant/introductions/${id}`);
  expect(theirs.text).toContain("This job is no longer open.");
  expect(theirs.text).not.toContain("Zanzibar");
  for (const mail of await post.deliver(morningOf(day30)))
    expect(mail.text).not.toContain("Zanzibar");
});

describe("after the pause", () => {
  beforeEach(async () => {
    await keepBoardTrue(as(db, system, morningOf(day45)));
    await post.deliver(morningOf(day45));
  });

  test("the link of that mail puts it back, and the page says what happened", async () => {
    const token = await tokenTo(place.bramble.owner.accountId);
    expect(token).not.toBe(tokens.owner);
    const { text } = await open(token, day45);
    expect(inside(text)).toContain("We asked on Friday 27 March.");
    expect(text).toContain("it is off the board for now");
    await press(token, { intent: "stillOpen" }, day45);
    expect(await job()).toMatchObject({ status: "live", pausedReason: null });
  });

  test("their own page, their list and staff's page say so too", async () => {
    const ask = await openPages(db, { now: morningOf(day45) });
    const said = "we asked on Friday 27 March whether it is still open, and heard nothing";
    const { owner } = place.bramble;
    const own = await ask(owner.accountId, `/employer/vacancies/${place.job}`);
    expect(own.text).toContain(said);
    expect(own.text).toContain("Yes, still open: put it back on the board");
    const list = await ask(owner.accountId, "/employer/vacancies");
    expect(list.text).toContain("For you: open it again or close it");
    const staff = await ask(place.priya.accountId, `/specialist/vacancies/${place.job}`);
    expect(staff.text).toContain(said);
  });
});

describe("a link that opens nothing", () => {
  const stopped = "This link does not open anything now";
  const seen = async (token: string, day = day30) => {
    const { status, text } = await open(token, day);
    return `${status} ${text.replaceAll(token, "").replace(/nonce="[^"]*"/g, "")}`;
  };
  const never = "x".repeat(43);

  test("looks the same whether it is too old or was never made, and sends a new one to its own address", async () => {
    await db
      .updateTable("emailLink")
      .set({ expiresAt: morningOf("2026-03-01") })
      .where("purpose", "=", "answerStillOpen")
      .execute();
    expect(await seen(tokens.owner)).toBe(await seen(never));
    expect(await seen(never)).toContain(stopped);
    for (const token of [tokens.owner, never])
      expect((await press(token, { intent: "fresh" })).to).toBe(`/still-open/${token}?sent`);
    const mails = await post.deliver(morningOf(day30));
    expect(mails.map(({ subject }) => subject)).toEqual(["Your new link"]);
    const fresh = await tokenTo(place.bramble.owner.accountId);
    expect((await open(fresh)).text).toContain("Is this job still open?");
  });

  test("sends no new one once the question is answered", async () => {
    await db
      .updateTable("emailLink")
      .set({ expiresAt: morningOf("2026-03-01") })
      .execute();
    await sayStillOpen(as(db, place.bramble.owner, morningOf(day30)), place.job);
    await press(tokens.owner, { intent: "fresh" });
    expect(await post.deliver(morningOf(day30))).toEqual([]);
  });

  test.each([
    ["they have left", () => db.updateTable("employerMember").set({ removedAt: day30 })],
    ["their account is closed", () => db.updateTable("account").set({ closedAt: day30 })],
    [
      "their address is another's",
      () =>
        db
          .updateTable("account")
          .set({ email: "new@example.com" })
          .where("id", "=", place.bramble.owner.accountId),
    ],
  ])("once %s", async (_words, happen) => {
    await happen().execute();
    expect(await seen(tokens.owner)).toBe(await seen(never));
    await press(tokens.owner, { intent: "stillOpen" });
    expect((await job()).stillOpenAskedAt).not.toBeNull();
  });

  test("once a manager is named for other workplaces only", async () => {
    await db.deleteFrom("employerMemberWorkplace").execute();
    expect(await seen(tokens.manager)).toContain(stopped);
    expect((await open(tokens.owner)).status).toBe(200);
  });

  test("opens no other vacancy and no other question", async () => {
    await db
      .updateTable("vacancy")
      .set({ stillOpenAskedAt: morningOf("2026-03-28") })
      .execute();
    const { text } = await open(tokens.owner, "2026-03-28");
    expect(text).toContain("This has been answered");
    await press(tokens.owner, { intent: "filled" }, "2026-03-28");
    expect((await job()).status).toBe("live");
  });
});
