import { hash, verify } from "@node-rs/argon2";
import type { KyselyPlugin } from "kysely";
import { expect, test, vi } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addAccount, contextOf, people, testNow } from "#tests/support/people.ts";

/** Rule 8: what costs the time is the password hash, so each answer does as many whether or not the address is known. */
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, hash: vi.fn(real.hash), verify: vi.fn(real.verify) };
});

// Other files have loaded the pages before, with the hash as it is.
vi.resetModules();
const { hashPassword } = await import("#app/domain/account/password.server.ts");
const { makeLink } = await import("#app/domain/account/email-link.server.ts");
const { postOffice } = await import("#tests/support/job-begun.ts");
const { openPages } = await import("#tests/support/pages.ts");

const signUp = {
  organisation: "Dock Street Bakery",
  about: "We bake bread.",
  sizeBand: "1-9",
  workplace: "The shop",
  address: "1 Dock Street",
  postcode: "SE1 2AA",
  localAuthorityId: "southwark",
  name: "Rosa Blake",
};

async function withRosa(change: { closedAt?: string; emailConfirmedAt?: null } = {}) {
  const db = await freshDatabase();
  await people(db);
  await addAccount(db, "rosa", "Rosa");
  const passwordHash = await hashPassword("a long enough one");
  await db
    .updateTable("account")
    .set({ passwordHash, ...change })
    .where("id", "=", "account-rosa")
    .execute();
  return db;
}

test.each(["/sign-in", "/sign-up"])(
  "%s takes as many hashes for an unknown address as for a known one",
  async (path) => {
    const db = await withRosa();
    const ask = await openPages(db, { now: testNow });
    const costOf = async (email: string) => {
      vi.mocked(hash).mockClear();
      vi.mocked(verify).mockClear();
      const form = { ...signUp, email, password: "not that one at all" };
      await ask(null, path, { method: "POST", form });
      return {
        hashed: vi.mocked(hash).mock.calls.length,
        checked: vi.mocked(verify).mock.calls.length,
      };
    };
    // The dummy itself is made once in a process.
    await costOf("warm@example.org");
    const known = await costOf("rosa@example.org");
    expect(known.hashed + known.checked).toBe(1);
    expect(await costOf("nobody@example.org")).toEqual(known);
  },
);

/** The questions that one request asks of the database, in their order: what costs time where nothing is hashed. */
async function questionsOf(db: Db, act: (listened: Db) => Promise<unknown>): Promise<string[]> {
  const kinds: string[] = [];
  const listener: KyselyPlugin = {
    transformQuery({ node }) {
      kinds.push(node.kind);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await act(db.withPlugin(listener));
  return kinds;
}
const whose = [
  ["a known one", {}, "rosa@example.org"],
  ["one that nobody confirmed", { emailConfirmedAt: null }, "rosa@example.org"],
  ["one whose account is closed", { closedAt: testNow }, "rosa@example.org"],
] as const;
const post = async (db: Db, path: string, form: Record<string, string>, cookie = "") => {
  const ask = await openPages(db, { now: testNow });
  return ask(null, path, { method: "POST", form, headers: { cookie } });
};

test.each(
  ["/sign-in/by-email", "/reset", "/sign-up"].flatMap((path) =>
    whose.map(([which, change, email]) => ({ path, which, change, email })),
  ),
)("$path costs as many questions for an unknown address as for $which", async ({ path, ...of }) => {
  const db = await withRosa(of.change);
  const costOf = async (email: string) => {
    const form = { ...signUp, email, password: "not that one at all" };
    const kinds = await questionsOf(db, (listened) => post(listened, path, form));
    return kinds.sort();
  };
  const known = await costOf(of.email);
  expect(known).toContain("InsertQueryNode");
  expect(await costOf("nobody@example.org")).toEqual(known);
});

test.each(whose)(
  "a wrong code costs as many questions for an unknown address as for %s, before the mail and after it",
  async (_which, change, email) => {
    const db = await withRosa(change);
    const costOf = async (address: string, isMailed: boolean) => {
      const asked = await post(db, "/sign-in/by-email", { email: address });
      const cookie = (asked.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
      if (isMailed) await postOffice(db).deliver(testNow);
      const code = { code: "000 000" };
      return questionsOf(db, (listened) => post(listened, "/sign-in/code", code, cookie));
    };
    const known = await costOf(email, true);
    expect(known).toContain("UpdateQueryNode");
    expect(await costOf(email, false)).toEqual(known);
    expect(await costOf("nobody@example.org", true)).toEqual(known);
  },
);

test("a fresh link costs as many questions in place of one that was never made as of one that was", async () => {
  const db = await withRosa();
  const token = await makeLink(db, contextOf(db, { kind: "visitor" }), {
    purpose: "signIn",
    email: "rosa@example.org",
    accountId: "account-rosa",
  });
  await db.updateTable("emailLink").set({ expiresAt: testNow }).execute();
  const costOf = (each: string) =>
    questionsOf(db, (listened) => post(listened, `/link/${each}`, { intent: "fresh" }));
  expect(await costOf("never")).toEqual(await costOf(token));
});

test.each(whose)(
  "moving one's account to another address costs as many questions for an unknown one as for %s",
  async (_which, change, email) => {
    const db = await withRosa(change);
    await addAccount(db, "sami", "Sami");
    const passwordHash = await hashPassword("a long enough one");
    const ofSami = db.updateTable("account").where("id", "=", "account-sami");
    await ofSami.set({ passwordHash }).execute();
    const costOf = (to: string) =>
      questionsOf(db, async (listened) => {
        const ask = await openPages(listened, { now: testNow });
        const form = { email: to, current: "a long enough one" };
        const asked = await ask("account-sami", "/account/email", { method: "POST", form });
        expect(asked.to).toBe("/account/email?sent");
      });
    const known = await costOf(email);
    expect(known).toContain("InsertQueryNode");
    expect(await costOf("nobody@example.org")).toEqual(known);
  },
);
