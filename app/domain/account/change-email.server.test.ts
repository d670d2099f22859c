import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { postOffice } from "#tests/support/job-begun.ts";
import { openPages } from "#tests/support/pages.ts";
import { account, aPlace, as, today, visitor } from "#tests/support/place.ts";
import { newSecret, seal } from "../second-factor/authenticator-app.server.ts";
import { writeRecoveryCode } from "../second-factor/second-factor.ts";
import { hashOfCode } from "../second-factor/second-step-code.server.ts";
import { makeLink } from "./email-link.server.ts";
import { hashPassword } from "./password.server.ts";

const password = "a long enough one";
/** Another each time: one address is mailed so often a day, and no oftener. */
let next: string;
let tests = 0;
const later = (minutes: number) => new Date(Date.parse(today) + minutes * 60_000).toISOString();

let db: Db;
let rosa: string;
let old: string;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeEach(async () => {
  tests += 1;
  next = `rosa${tests}@elsewhere.example`;
  db = await freshDatabase();
  rosa = await account(db, "Rosa Blake");
  old = await emailOf(rosa);
  await db
    .updateTable("account")
    .set({ passwordHash: await hashPassword(password) })
    .where("id", "=", rosa)
    .execute();
  ask = await openPages(db);
});
const emailOf = async (id: string) =>
  (await db.selectFrom("account").select("email").where("id", "=", id).executeTakeFirstOrThrow())
    .email;
const post = (path: string, form: Record<string, string> = {}, who: string | null = rosa) =>
  ask(who, path, { method: "POST", form });
const askFor = (email: string, more: Record<string, string> = {}) =>
  post("/account/email", { email, current: password, ...more });
const mails = () => postOffice(db).deliver(today);
const linkIn = (text = "") => /https:\/\/[^/]+(\/link\/\S{43})/.exec(text)?.[1] ?? "";
/** Asks, and gives the page of the link that was mailed to the new address. */
async function linkTo(email: string): Promise<string> {
  await askFor(email);
  return linkIn((await mails()).find(({ to }) => to === email)?.text);
}

test("a new address is one's own once its link was pressed; until then nothing changes", async () => {
  expect((await askFor(` ${next.toUpperCase()} `)).to).toBe("/account/email?sent");
  const sent = await mails();
  expect(sent.map(({ to }) => to).sort()).toEqual([next, old].sort());
  const page = linkIn(sent.find(({ to }) => to === next)?.text);
  expect((await ask(rosa, page)).text).toContain("Use this address");
  expect(await emailOf(rosa)).toBe(old);
  expect((await post(page)).to).toBe("/account?saved");
  expect(await emailOf(rosa)).toBe(next);
  expect((await ask(rosa, page)).text).toContain("This is done");
});

test("the old address hears that it is to change, and never where to", async () => {
  await askFor(next);
  const notice = (await mails()).find(({ to }) => to === old);
  expect(notice?.subject).toBe("Your email address is to change");
  expect(`${notice?.text} ${notice?.html}`).not.toContain("elsewhere");
});

describe("nothing is mailed", () => {
  test.each([
    { why: "with a wrong password", typed: { email: "r@elsewhere.example", current: "other" } },
    { why: "without a password", typed: { email: "r@elsewhere.example", current: "" } },
    { why: "for no address", typed: { email: "rosa at home" } },
    { why: "for the address they have", typed: {} },
  ])("$why", async ({ typed }) => {
    const { status, text } = await post("/account/email", {
      email: old,
      current: password,
      ...typed,
    });
    expect(status).toBe(400);
    expect(text).not.toContain(password);
    expect(await mails()).toEqual([]);
  });

  test("without the second step, where there is one", async () => {
    await db
      .insertInto("authenticatorApp")
      .values({
        accountId: rosa,
        sealedSecret: seal(randomBytes(32), rosa, newSecret()),
        confirmedAt: today,
        lastStep: 0,
        createdAt: today,
      })
      .execute();
    const kept = writeRecoveryCode(randomBytes(64));
    const hash = hashOfCode(rosa, kept);
    await db
      .insertInto("recoveryCode")
      .values({ accountId: rosa, hash, madeAt: today, usedAt: null })
      .execute();
    expect((await ask(rosa, "/account/email")).text).toContain("Code of your second step");
    for (const code of ["", "000000"]) {
      const { status, text } = await askFor(next, { code });
      expect(status).toBe(400);
      expect(text).toMatch(/a code from your app|not the code/i);
    }
    expect(await mails()).toEqual([]);
    expect((await askFor(next, { code: kept })).to).toBe("/account/email?sent");
    expect(await mails()).toHaveLength(2);
  });
});

describe("without a password", () => {
  beforeEach(async () => {
    await db.updateTable("account").set({ passwordHash: null }).where("id", "=", rosa).execute();
  });

  test("whoever has just signed in changes it", async () => {
    expect((await askFor(next)).to).toBe("/account/email?sent");
    expect(await mails()).toHaveLength(2);
  });

  test("a page left open is not enough, neither for that nor for a first password", async () => {
    await ask(rosa, "/account");
    await db
      .updateTable("session")
      .set({ begunAt: later(-15) })
      .execute();
    expect((await ask(rosa, "/account/email")).text).toContain("Sign in again");
    expect((await askFor(next)).to).toBe("/account/email");
    const first = { intent: "first-password", password: "another long one" };
    expect((await post("/account", first)).to).toBe("/account#password");
    const { passwordHash } = await db
      .selectFrom("account")
      .select("passwordHash")
      .where("id", "=", rosa)
      .executeTakeFirstOrThrow();
    expect(passwordHash).toBeNull();
    expect(await mails()).toEqual([]);
    const again = await post("/account/email", { intent: "again" });
    expect(again.to).toBe("/sign-in/by-email?to=%2Faccount%2Femail");
    expect(await db.selectFrom("session").selectAll().execute()).toEqual([]);
  });
});

describe("the link", () => {
  test("is pressed by nobody who is not signed in: a new address may be typed wrong", async () => {
    const page = await linkTo(next);
    const read = await ask(null, page);
    expect(read.text).toContain("Sign in with the address that your account has now");
    for (const hidden of [old, "Rosa"]) expect(read.text).not.toContain(hidden);
    expect((await post(page, {}, null)).to).toBe(page);
    expect(await emailOf(rosa)).toBe(old);
  });

  test.each([
    ["a newer one for another address", () => linkTo("rosa@third.example")],
    [
      "a new password",
      () =>
        post("/account", { intent: "password", current: password, password: "another long one" }),
    ],
  ])("stops with %s", async (_how, act) => {
    const page = await linkTo(next);
    await act();
    ask = await openPages(db);
    expect((await ask(rosa, page)).status).toBe(404);
    await post(page);
    expect(await emailOf(rosa)).not.toBe(next);
  });

  test("says that it cannot be used where somebody has taken the address meanwhile", async () => {
    const page = await linkTo(next);
    const sami = await account(db, "Sami Odeh");
    await db.updateTable("account").set({ email: next }).where("id", "=", sami).execute();
    expect((await ask(rosa, page)).status).toBe(404);
    expect((await post(page)).to).toBe(page);
    expect(await emailOf(rosa)).toBe(old);
  });
});

test("whose address has an account already is told so in that mailbox and nowhere else", async () => {
  const sami = await account(db, "Sami Odeh");
  const known = await emailOf(sami);
  const shown = async (email: string) => {
    const { status, to, mistakes } = await askFor(email);
    return { status, to, mistakes };
  };
  expect(await shown(known)).toEqual(await shown(next));
  const mail = (await mails()).find(({ to }) => to === known);
  expect(mail?.subject).toBe("This address has an account already");
  expect(mail?.text).not.toContain("/link/");
});

test("changing it ends every other session, and every link and code that was mailed to the old address", async () => {
  const page = await linkTo(next);
  await ask(rosa, "/account");
  await db
    .insertInto("session")
    .values({ id: "other", accountId: rosa, expiresAt: Date.parse(later(60)), begunAt: null })
    .execute();
  const link = { purpose: "signIn", email: old, accountId: rosa } as const;
  const token = await makeLink(db, as(db, visitor), link);
  await db
    .insertInto("addressTrouble")
    .values({
      channel: "email",
      address: next,
      kind: "full",
      noticed: "afterwards",
      firstAt: today,
      lastAt: today,
    })
    .execute();
  await post(page);
  const sessions = await db.selectFrom("session").select("id").execute();
  expect(sessions.map(({ id }) => id)).not.toContain("other");
  expect(sessions).toHaveLength(1);
  expect((await ask(rosa, "/account")).text).not.toContain("came back");
  expect((await ask(null, `/link/${token}`)).status).toBe(404);
});

describe("the address at which a participant is safely reached", () => {
  test.each([
    { is: "the same", goes: "with it", stays: false },
    { is: "another", goes: "its own way", stays: true },
  ])("that was $is goes $goes", async ({ stays }) => {
    const { joe } = await aPlace(db);
    const safe = stays ? "aunt@example.com" : old.toUpperCase();
    const ofJoe = db.updateTable("participant").where("id", "=", joe.participantId);
    await ofJoe.set({ accountId: rosa, email: safe, safeChannel: "phone" }).execute();
    ask = await openPages(db);
    await post(await linkTo(next));
    const person = await db
      .selectFrom("participant")
      .select(["email", "safeChannel"])
      .where("id", "=", joe.participantId)
      .executeTakeFirstOrThrow();
    expect(person).toEqual({ email: stays ? safe : next, safeChannel: "phone" });
  });
});
