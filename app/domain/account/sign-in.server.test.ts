import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { postOffice } from "#tests/support/job-begun.ts";
import { addAccount, contextOf, people, testNow } from "#tests/support/people.ts";
import { Conflict } from "../errors.ts";
import { changePassword, signIn } from "./account.commands.server.ts";
import { setPassword } from "./account-link.commands.server.ts";
import { makeLink } from "./email-link.server.ts";
import { hashPassword } from "./password.server.ts";
import { askToSignIn, signInByCode, signInByLink } from "./sign-in.commands.server.ts";
import { codeMinutes, mostTries } from "./sign-in.ts";
import { newBrowserKey, nobodysCode, sealCode } from "./sign-in-code.server.ts";

const rosa = "account-rosa";
const address = "rosa@example.org";
const password = "a long enough one";
const inMinutes = (minutes: number) =>
  new Date(Date.parse(testNow) + minutes * 60_000).toISOString();

let db: Db;
const visitor = (now = testNow) => contextOf(db, { kind: "visitor" } as const, now);
const askFor = (email = address, now = testNow) =>
  askToSignIn(visitor(now), { email, leadsTo: "/employer" });

/** The mail's code and link, as their reader has them. */
async function mailed(now = testNow) {
  const mails = await postOffice(db).deliver(now);
  return mails.map(({ to, text }) => ({
    to,
    code: /code is (\d{3} \d{3})/.exec(text)?.[1]?.replace(" ", "") ?? "",
    token: /\/link\/(\S+)/.exec(text)?.[1] ?? "",
  }));
}
async function mailTo(now = testNow) {
  const [mail] = await mailed(now);
  if (!mail) throw new Error("There is no mail.");
  return mail;
}
const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");
const account = () =>
  db.selectFrom("account").selectAll().where("id", "=", rosa).executeTakeFirstOrThrow();

beforeEach(async () => {
  db = await freshDatabase();
  await addAccount(db, "rosa", "Rosa Blake");
  await db
    .updateTable("account")
    .set({ passwordHash: await hashPassword(password) })
    .where("id", "=", rosa)
    .execute();
});

describe("a code", () => {
  test("signs in the browser that asked, once", async () => {
    const secret = await askFor("Rosa@Example.org");
    const { to, code } = await mailTo();
    expect(to).toBe(address);
    expect(await signInByCode(visitor(), secret, code)).toBe(rosa);
    expect(await signInByCode(visitor(), secret, code)).toBeNull();
  });

  test("signs in no other browser, nor one that wrote its cookie itself", async () => {
    await askFor();
    const elsewhere = await askFor("nobody@example.org");
    const { code } = await mailTo();
    for (const secret of [elsewhere, newBrowserKey().secret, "", "made up", "x".repeat(10_000)])
      expect(await signInByCode(visitor(), secret, code)).toBeNull();
  });

  test("may be typed wrong four times; after five tries the right one opens nothing", async () => {
    const first = await askFor();
    const { code } = await mailTo();
    for (let time = 1; time < mostTries; time += 1)
      expect(await signInByCode(visitor(), first, another(code))).toBeNull();
    expect(await signInByCode(visitor(), first, code)).toBe(rosa);

    const second = await askFor();
    const { code: newer } = await mailTo();
    for (let time = 0; time < mostTries; time += 1)
      await signInByCode(visitor(), second, another(newer));
    expect(await signInByCode(visitor(), second, newer)).toBeNull();
  });

  test("counts what is tried at the same moment", async () => {
    const secret = await askFor();
    const { code } = await mailTo();
    await Promise.all(
      Array.from({ length: 20 }, () => signInByCode(visitor(), secret, another(code))),
    );
    const { tries } = await db
      .selectFrom("signInRequest")
      .select("tries")
      .executeTakeFirstOrThrow();
    expect(tries).toBe(mostTries);
    expect(await signInByCode(visitor(), secret, code)).toBeNull();
  });

  test("works for a quarter of an hour from when the mail was written, however slow that was", async () => {
    const secret = await askFor();
    const { code } = await mailTo(inMinutes(10));
    const last = inMinutes(10 + codeMinutes);
    expect(await signInByCode(visitor(last), secret, code)).toBeNull();
    const again = await askFor();
    const { code: newer } = await mailTo(inMinutes(10));
    expect(await signInByCode(visitor(inMinutes(9 + codeMinutes)), again, newer)).toBe(rosa);
  });

  test("ends with the next mail to that address", async () => {
    const first = await askFor();
    const { code } = await mailTo();
    await askFor();
    await mailed();
    expect(await signInByCode(visitor(), first, code)).toBeNull();
  });

  test("stands nowhere in the database, and its hash says nothing without the browser's key", async () => {
    const secret = await askFor();
    const { code, token } = await mailTo();
    const rows = JSON.stringify([
      await db.selectFrom("signInRequest").selectAll().execute(),
      await db.selectFrom("emailLink").selectAll().execute(),
      await db.selectFrom("outbox").selectAll().execute(),
      await db.selectFrom("message").selectAll().execute(),
    ]);
    for (const hidden of [code, token, secret]) expect(rows).not.toContain(hidden);
    const { browserKey, codeHash } = await db
      .selectFrom("signInRequest")
      .selectAll()
      .executeTakeFirstOrThrow();
    // Who reads the table and tries every code gets another hash each time.
    expect(sealCode(browserKey, code).codeHash).not.toBe(codeHash);
    expect(nobodysCode().codeHash).not.toBe(codeHash);
  });
});

describe("a link", () => {
  test("signs in without the browser that asked, leads on, and ends its code", async () => {
    const secret = await askFor();
    const { code, token } = await mailTo();
    expect(await signInByLink(visitor(), token)).toEqual({ accountId: rosa, leadsTo: "/employer" });
    await expect(signInByLink(visitor(), token)).rejects.toThrow(Conflict);
    expect(await signInByCode(visitor(), secret, code)).toBeNull();
  });

  test("ends with its code", async () => {
    const secret = await askFor();
    const { code, token } = await mailTo();
    await signInByCode(visitor(), secret, code);
    await expect(signInByLink(visitor(), token)).rejects.toThrow(Conflict);
  });
});

describe("of an account", () => {
  test.each([
    ["that nobody has", "nobody@example.org"],
    ["that is closed", address],
  ])("%s nothing is mailed, and as much is kept as of any other", async (_which, email) => {
    await db.updateTable("account").set({ closedAt: testNow }).execute();
    const secret = await askFor(email);
    expect(await mailed()).toEqual([]);
    expect(await db.selectFrom("signInRequest").select("email").execute()).toEqual([{ email }]);
    expect(await signInByCode(visitor(), secret, "000000")).toBeNull();
  });

  test("that closes after the mail, neither link nor code opens it", async () => {
    const secret = await askFor();
    const { code, token } = await mailTo();
    await db.updateTable("account").set({ closedAt: testNow }).execute();
    expect(await signInByCode(visitor(), secret, code)).toBeNull();
    await expect(signInByLink(visitor(), token)).rejects.toThrow(Conflict);
  });

  test.each(["code", "link"])("that nobody had confirmed, a %s confirms it", async (way) => {
    await db.updateTable("account").set({ emailConfirmedAt: null }).execute();
    await db
      .insertInto("session")
      .values({ id: "theirs", accountId: rosa, expiresAt: Date.parse(inMinutes(600)) })
      .execute();
    const secret = await askFor();
    const { code, token } = await mailTo();
    if (way === "code") await signInByCode(visitor(), secret, code);
    else await signInByLink(visitor(), token);
    expect((await account()).emailConfirmedAt).toBe(testNow);
    // Whoever typed the address in, with a password of their own, is not let in by it.
    expect(await signIn(visitor(), { email: address, password })).toBeNull();
    expect(await db.selectFrom("session").selectAll().execute()).toEqual([]);
  });

  test("that was confirmed, the password goes on", async () => {
    const secret = await askFor();
    await signInByCode(visitor(), secret, (await mailTo()).code);
    expect(await signIn(visitor(), { email: address, password })).toBe(rosa);
  });
});

describe("every link and code of an account ends", () => {
  const next = "another long one";
  const signedIn = () => contextOf(db, { kind: "visitor" } as const);
  test.each([
    [
      "its password is changed",
      () => changePassword(signedIn(), rosa, { current: password, password: next }),
    ],
    [
      "another is chosen by link",
      async () => {
        const link = { purpose: "resetPassword" as const, email: address, accountId: rosa };
        await setPassword(visitor(), await makeLink(db, visitor(), link), "resetPassword", next);
      },
    ],
  ])("once %s", async (_what, happen) => {
    const secret = await askFor();
    const { code, token } = await mailTo();
    await happen();
    expect(await signInByCode(visitor(), secret, code)).toBeNull();
    await expect(signInByLink(visitor(), token)).rejects.toThrow(Conflict);
  });
});

test("what was asked a day ago is forgotten with the next request, so that no list of addresses grows", async () => {
  await people(db);
  await askFor("nobody@example.org", inMinutes(-25 * 60));
  await askFor();
  expect(await db.selectFrom("signInRequest").select("email").execute()).toEqual([
    { email: address },
  ]);
});
