import { beforeEach, describe, expect, test } from "vitest";
import { hashPassword } from "#app/domain/account/password.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { postOffice } from "#tests/support/job-begun.ts";
import { type Answer, openPages } from "#tests/support/pages.ts";
import { addAccount, people, testNow } from "#tests/support/people.ts";
import { newId } from "#tests/support/place.ts";

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

describe("signing in by mail says the same to everybody", () => {
  /** Asks for a mail, and keeps what the browser would. */
  async function askFor(email: string) {
    const answer = await ask(null, "/sign-in/by-email?to=%2Femployer", {
      method: "POST",
      form: { email },
    });
    return { answer, cookie: (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "" };
  }
  const closed = "kim@example.org";
  beforeEach(async () => {
    await addAccount(db, "kim", "kim");
    await db
      .updateTable("account")
      .set({ closedAt: testNow })
      .where("id", "=", "account-kim")
      .execute();
  });

  test.each([known, unconfirmed, closed, unknown])("whoever asks for %s", async (email) => {
    const { answer, cookie } = await askFor(email);
    expect(answer).toMatchObject({ status: 302, to: "/sign-in/code?to=%2Femployer", mistakes: [] });
    expect(cookie).toMatch(/^code=./);
    const page = await ask(null, "/sign-in/code?to=%2Femployer", { headers: { cookie } });
    expect(page.text).not.toContain(email);
    const form = { code: "000-000" };
    const wrong = await ask(null, "/sign-in/code", { method: "POST", form, headers: { cookie } });
    const elsewhere = await ask(null, "/sign-in/code", { method: "POST", form });
    expect(seen(wrong, email)).toEqual(seen(elsewhere, email));
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain("That code does not work here.");
  });

  test("the code from the mail, pasted with its spaces, leads on to where they were going", async () => {
    const { cookie } = await askFor(known);
    const [mail] = await postOffice(db).deliver(testNow);
    const code = ` ${/code is (\d{3} \d{3})/.exec(mail?.text ?? "")?.[1]}\n`;
    const to = "/sign-in/code?to=%2Femployer%2Fadvice";
    const answer = await ask(null, to, { method: "POST", form: { code }, headers: { cookie } });
    expect(answer).toMatchObject({ status: 302, to: "/employer/advice", mistakes: [] });
    expect(answer.headers.getSetCookie().join()).toMatch(/session=\S+.*code=;/);
  });

  test("ten mails a day go to one address, whoever asks; the answer stays the same", async () => {
    for (let time = 0; time < 12; time += 1)
      expect((await askFor("often@example.org")).answer.to).toBe("/sign-in/code?to=%2Femployer");
    const events = await db.selectFrom("outbox").select("event").execute();
    expect(events).toHaveLength(10);
  });

  test("codes are guessed by the thousand in vain: five tries a mail, fifty a quarter of an hour from one place", async () => {
    const { cookie } = await askFor(known);
    const [mail] = await postOffice(db).deliver(testNow);
    const code = /code is (\d{3} \d{3})/.exec(mail?.text ?? "")?.[1]?.replace(" ", "") ?? "";
    const guess = (typed: string, from?: string) =>
      ask(null, "/sign-in/code", {
        method: "POST",
        form: { code: typed },
        headers: { cookie },
        ...(from && { from }),
      });
    const statuses: number[] = [];
    for (let time = 1; time <= 60; time += 1) {
      const wrong = String((Number(code) + time) % 1_000_000).padStart(6, "0");
      statuses.push((await guess(wrong, "192.0.2.77")).status);
    }
    expect(new Set(statuses.slice(0, 50))).toEqual(new Set([400]));
    expect(new Set(statuses.slice(50))).toEqual(new Set([429]));
    // From another place the right one opens nothing either: it was spent at the fifth.
    expect((await guess(code)).status).toBe(400);
  });
});

const signUp = {
  organisation: "Dock Street Bakery",
  about: "We bake bread.",
  sizeBand: "1-9",
  workplace: "The shop",
  address: "1 Dock Street",
  postcode: "SE1 2AA",
  localAuthorityId: "southwark",
  name: "Rosa Blake",
  password,
};

describe("moving one's account to another address says the same", () => {
  test.each([known, unconfirmed])("whether %s is anybody's or nobody's", async (email) => {
    const passwordHash = await hashPassword(password);
    await addAccount(db, "kim", "kim");
    const ofKim = db.updateTable("account").where("id", "=", "account-kim");
    await ofKim.set({ passwordHash }).execute();
    const asked = async (next: string) => {
      const form = { email: next, current: password };
      const answer = await ask("account-kim", "/account/email", { method: "POST", form });
      const page = await ask("account-kim", answer.to ?? "");
      return [seen(answer, next), seen(page, next)];
    };
    expect(await asked(email)).toEqual(await asked(unknown));
    // The old address hears the same of both.
    const told = (await postOffice(db).deliver(testNow)).filter(({ to }) => to.startsWith("kim@"));
    expect(told).toHaveLength(2);
    expect(new Set(told.map(({ text, subject }) => `${subject} ${text}`)).size).toBe(1);
  });
});

describe("signing up", () => {
  beforeEach(async () => {
    await people(db);
    await db.deleteFrom("outbox").execute();
  });
  const told = async () =>
    (await db.selectFrom("outbox").select("event").execute()).map(({ event }) => event);

  test("answers a known address like a new one; the difference is in its mailbox", async () => {
    const fresh = await post("/sign-up", unknown, signUp);
    expect(fresh.status).toBe(302);
    expect(await told()).toEqual(["account.signedUp"]);
    expect(await post("/sign-up", known, signUp)).toEqual(fresh);
    expect((await told()).sort()).toEqual(["account.signUpRepeated", "account.signedUp"]);
    const begun = await db
      .selectFrom("employer")
      .select("id")
      .where("name", "=", signUp.organisation)
      .execute();
    expect(begun).toHaveLength(1);
  });

  test.each([
    { what: "a short password", change: { password: "short" } },
    { what: "a postcode that is none", change: { postcode: "nowhere" } },
    { what: "a company number that is none", change: { companyNumber: "12" } },
    { what: "a council area we do not serve", change: { localAuthorityId: "nowhere" } },
  ] as { what: string; change: Record<string, string> }[])(
    "refuses $what, keeps what was typed and writes nothing",
    async ({ change }) => {
      const answer = await post("/sign-up", unknown, { ...signUp, ...change });
      expect(answer.status).toBe(400);
      expect(answer.text).toContain(signUp.organisation);
      expect(answer.text).not.toContain(password);
      expect(answer.mistakes).toEqual([]);
      expect(await told()).toEqual([]);
    },
  );
});

test("anyone reports a concern without signing in, and it is told at once", async () => {
  const words = "Somebody asked me for money to start a job.";
  const answer = await ask(null, "/report-a-concern", {
    method: "POST",
    form: { id: newId(), words },
  });
  expect(answer.status).toBe(302);
  const [concern] = await db.selectFrom("concern").select("words").execute();
  expect(concern?.words).toBe(words);
  const told = await db.selectFrom("outbox").select(["event", "data"]).execute();
  expect(told.map(({ event }) => event)).toEqual(["concern.raised"]);
  expect(told[0]?.data).not.toContain("money");
});

test("a concern without words is sent back", async () => {
  const answer = await ask(null, "/report-a-concern", {
    method: "POST",
    form: { id: newId(), words: "", contact: "07700 900123" },
  });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain("07700 900123");
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
