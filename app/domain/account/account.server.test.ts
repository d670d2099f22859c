import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { as, newId, today, visitor } from "#tests/support/place.ts";
import { askReset, signIn } from "./account.commands.server.ts";
import { confirmEmail, setPassword } from "./account-link.commands.server.ts";
import { readLink } from "./account-link.queries.server.ts";
import { findLink, makeLink } from "./email-link.server.ts";
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
    expect(await askReset(as(db, visitor), "nobody@example.com")).toBeUndefined();
    expect(await events(db)).toEqual([]);
    expect(await askReset(as(db, visitor), "sam@example.com")).toBeUndefined();
    expect(await events(db)).toEqual(["account.resetAsked"]);
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

describe("a mailed link", () => {
  const link = async (db: Db, purpose: "confirmEmail" | "resetPassword" = "confirmEmail") => {
    const accountId = await somebody(db, "new@example.com", null);
    const token = await makeLink(db, as(db, visitor), {
      purpose,
      email: "new@example.com",
      accountId,
    });
    return { accountId, token };
  };
  const stateOf = async (db: Db, token: string, now = today) =>
    (await readLink(db, now, token, null)).state;

  test("changes nothing by being read, and works once", async () => {
    const db = await freshDatabase();
    const { accountId, token } = await link(db);
    const ctx = as(db, visitor);
    const before = await findLink(db, token);
    expect(await stateOf(db, token)).toBe("works");
    expect(await findLink(db, token)).toEqual(before);
    expect(await confirmEmail(ctx, token)).toBe(accountId);
    expect(await stateOf(db, token)).toBe("used");
    await expect(confirmEmail(ctx, token)).rejects.toMatchObject({ status: 409 });
  });

  test("stops working after its time", async () => {
    const db = await freshDatabase();
    const { token } = await link(db);
    const later = "2026-02-28T09:30:00.001Z";
    expect(await stateOf(db, token, later)).toBe("expired");
    await expect(confirmEmail(as(db, visitor, later), token)).rejects.toMatchObject({
      status: 409,
    });
  });

  test("gives way to a newer one", async () => {
    const db = await freshDatabase();
    const { accountId, token } = await link(db);
    const again = { purpose: "confirmEmail", email: "new@example.com", accountId } as const;
    const newer = await makeLink(db, as(db, visitor), again);
    expect(await stateOf(db, token)).toBe("revoked");
    expect(await stateOf(db, newer)).toBe("works");
  });

  test("does nothing but what it was made for", async () => {
    const db = await freshDatabase();
    const { token } = await link(db, "resetPassword");
    await expect(confirmEmail(as(db, visitor), token)).rejects.toMatchObject({ status: 404 });
    expect(await stateOf(db, "no-such-token")).toBe("unknown");
  });
});
