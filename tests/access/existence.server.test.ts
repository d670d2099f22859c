import { beforeEach, describe, expect, test } from "vitest";
import { hashPassword } from "#app/domain/account/password.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type Answer, openPages } from "#tests/support/pages.ts";
import { addAccount, testNow } from "#tests/support/people.ts";

/** Rule 8: whether an address has an account shows in its mailbox and nowhere else. */

const known = "rosa@example.org";
const unconfirmed = "sami@example.org";
const unknown = "nobody@example.org";
const password = "a long enough one";

let db: Db;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeEach(async () => {
  db = await freshDatabase();
  ask = await openPages(db, { now: testNow });
  const passwordHash = await hashPassword(password);
  for (const id of ["rosa", "sami"]) {
    await addAccount(db, id, id);
    await db
      .updateTable("account")
      .set({ passwordHash, ...(id === "sami" && { emailConfirmedAt: null }) })
      .where("id", "=", `account-${id}`)
      .execute();
  }
});

/** What a reader could tell apart: everything but the address they typed and the page's nonce. */
const seen = ({ status, to, text, mistakes }: Answer, email: string) => ({
  status,
  to,
  mistakes,
  text: text.replaceAll(email, "ADDRESS").replace(/nonce="[^"]*"/g, ""),
});
const post = async (path: string, email: string, form: Record<string, string> = {}) =>
  seen(await ask(null, path, { method: "POST", form: { email, ...form } }), email);

describe("the same answer comes back", () => {
  test.each([
    { why: "an unknown address", email: unknown, typed: password },
    { why: "an address not confirmed yet", email: unconfirmed, typed: password },
  ])("at sign-in for $why as for a wrong password", async ({ email, typed }) => {
    const wrong = await post("/sign-in", known, { password: "something else" });
    expect(wrong.status).toBe(400);
    expect(await post("/sign-in", email, { password: typed })).toEqual(wrong);
  });

  test.each([known, unconfirmed])(
    "when a new password is asked for %s or nobody",
    async (email) => {
      expect(await post("/reset", email)).toEqual(await post("/reset", unknown));
    },
  );
});

test("the address stays and the password does not, when a pair is wrong", async () => {
  const { text } = await ask(null, "/sign-in", {
    method: "POST",
    form: { email: known, password: "something-typed" },
  });
  expect(text).toContain(known);
  expect(text).not.toContain("something-typed");
});

test.each(["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"])(
  "signing in never leads away to %s",
  async (to) => {
    const answer = await ask(null, `/sign-in?to=${encodeURIComponent(to)}`, {
      method: "POST",
      form: { email: known, password },
    });
    expect(answer.status).toBe(302);
    expect(answer.to).toBe("/");
  },
);
