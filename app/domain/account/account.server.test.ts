import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { postOffice } from "#tests/support/job-begun.ts";
import { as, newId, today, visitor } from "#tests/support/place.ts";
import { askReset, changePassword, choosePassword, signIn } from "./account.commands.server.ts";
import { setPassword } from "./account-link.commands.server.ts";
import { makeLink } from "./email-link.server.ts";
import { hashPassword } from "./password.server.ts";

const password = "three plain words";

async function somebody(db: Db, email: string, emailConfirmedAt: string | null = today) {
  const id = newId();
  await db
    .insertInto("account")
    .values({
      id,
      email,
      name: "Sam Reed",
      passwordHash: await hashPassword(password),
      emailConfirmedAt,
      closedAt: null,
      createdAt: today,
    })
    .execute();
  return id;
}
const events = async (db: Db) =>
  (await db.selectFrom("outbox").select("event").orderBy("createdAt").execute()).map(
    (row) => row.event,
  );

describe("signing in", () => {
  test.each([
    ["an unknown address", "nobody@example.com", password],
    ["a wrong password", "sam@example.com", "another password"],
    ["an address that is not confirmed", "new@example.com", password],
    ["a closed account", "closed@example.com", password],
  ])("is answered alike for %s", async (_case, email, typed) => {
    const db = await freshDatabase();
    await somebody(db, "sam@example.com");
    await somebody(db, "new@example.com", null);
    const closed = await somebody(db, "closed@example.com");
    await db.updateTable("account").set({ closedAt: today }).where("id", "=", closed).execute();
    expect(await signIn(as(db, visitor), { email, password: typed })).toBeNull();
  });

  test("works however the address is typed", async () => {
    const db = await freshDatabase();
    const id = await somebody(db, "sam@example.com");
    expect(await signIn(as(db, visitor), { email: " Sam@Example.com", password })).toBe(id);
  });

  test("sends a fresh link to somebody who has not confirmed, only when the password is right", async () => {
    const db = await freshDatabase();
    await somebody(db, "new@example.com", null);
    await signIn(as(db, visitor), { email: "new@example.com", password: "another password" });
    expect(await events(db)).toEqual([]);
    await signIn(as(db, visitor), { email: "new@example.com", password });
    expect(await events(db)).toEqual(["account.signedUp"]);
  });
});

describe("a forgotten password", () => {
  test("tells only a mailbox that has an account", async () => {
    const db = await freshDatabase();
    await somebody(db, "sam@example.com");
    const post = postOffice(db);
    expect(await askReset(as(db, visitor), "nobody@example.com")).toBeUndefined();
    expect(await post.deliver(today)).toEqual([]);
    expect(await askReset(as(db, visitor), "Sam@example.com")).toBeUndefined();
    expect((await post.deliver(today)).map(({ to }) => to)).toEqual(["sam@example.com"]);
  });

  test("is replaced by link, and every session ends", async () => {
    const db = await freshDatabase();
    const accountId = await somebody(db, "sam@example.com");
    const expiresAt = Date.parse(today) + 1000;
    await db.insertInto("session").values({ id: "old", accountId, expiresAt }).execute();
    const ctx = as(db, visitor);
    const token = await makeLink(db, ctx, {
      purpose: "resetPassword",
      email: "sam@example.com",
      accountId,
    });
    await setPassword(ctx, token, "resetPassword", "a new long password");
    expect(await db.selectFrom("session").selectAll().execute()).toEqual([]);
    expect(await signIn(ctx, { email: "sam@example.com", password })).toBeNull();
    expect(await signIn(ctx, { email: "sam@example.com", password: "a new long password" })).toBe(
      accountId,
    );
  });
});

test("a first password is chosen once by whoever is signed in without one; after that it only changes", async () => {
  const db = await freshDatabase();
  const id = await somebody(db, "sam@example.com");
  const choose = (next: string) => choosePassword(as(db, visitor), id, next);
  expect(await choose("an open door!")).toBe(false);
  await db.updateTable("account").set({ passwordHash: null }).where("id", "=", id).execute();
  const current = "";
  expect(await changePassword(as(db, visitor), id, { current, password })).toBe(false);
  expect(await choose(password)).toBe(true);
  expect(await choose("an open door!")).toBe(false);
  expect(await signIn(as(db, visitor), { email: "sam@example.com", password })).toBe(id);
});

test("a password changes only for somebody who knows the one they have, and every session ends", async () => {
  const db = await freshDatabase();
  const id = await somebody(db, "sam@example.com");
  const expiresAt = Date.parse(today) + 1000;
  for (const session of ["here", "elsewhere"])
    await db.insertInto("session").values({ id: session, accountId: id, expiresAt }).execute();
  const sessions = () => db.selectFrom("session").select("id").execute();
  const change = (current: string) =>
    changePassword(as(db, visitor), id, { current, password: "another one!" });
  expect(await change("no")).toBe(false);
  expect(await sessions()).toHaveLength(2);
  expect(await change(password)).toBe(true);
  expect(await sessions()).toEqual([]);
});
