import { describe, expect, test } from "vitest";
import { hashPassword } from "#app/domain/account/password.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { newId, today } from "#tests/support/place.ts";
import { countAct, countSignIn, countWrite } from "./rate-limit.server.ts";
import { sessions } from "./request.server.ts";
import { keysFrom } from "./secret.ts";
import { beginSession, endSession, ownPath } from "./sign-in.server.ts";

const edgeOf = (db: Db) => ({
  db,
  now: () => today,
  newId,
  env: { demo: false, origin: null, reach: { phone: "", email: "" }, asksSecondStep: false },
  keyFor: keysFrom("of this test"),
  log: { error() {}, info() {} },
  requestId: "test",
  clientAddress: "192.0.2.1",
});

async function somebody(db: Db) {
  const id = newId();
  await db
    .insertInto("account")
    .values({
      id,
      email: `${id}@example.com`,
      name: "Sam Reed",
      passwordHash: await hashPassword("three plain words"),
      emailConfirmedAt: today,
      closedAt: null,
      createdAt: today,
    })
    .execute();
  return id;
}

const asking = (cookie = "") =>
  new Request("http://localhost/sign-in", { headers: { Cookie: cookie } });
const cookieOf = (response: Response) =>
  (response.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";

describe("a session", () => {
  test("is a new one at each sign-in, and the one that came with it ends", async () => {
    const db = await freshDatabase();
    const edge = edgeOf(db);
    const accountId = await somebody(db);
    const first = cookieOf(await beginSession(asking(), edge, accountId, null));
    const second = cookieOf(await beginSession(asking(first), edge, accountId, null));
    expect(second).not.toBe(first);
    const lucia = sessions(edge);
    const userOf = async (cookie: string) =>
      (await lucia.validateSession(lucia.readSessionCookie(cookie) ?? "")).user?.id ?? null;
    expect(await userOf(first)).toBeNull();
    expect(await userOf(second)).toBe(accountId);
    await endSession(asking(second), edge, "/");
    expect(await userOf(second)).toBeNull();
  });
});

test.each([
  ["/employer/introductions?page=2", "/employer/introductions?page=2"],
  ["//elsewhere.example", null],
  ["/.//elsewhere.example", null],
  ["/\\elsewhere.example", null],
  ["/\t/elsewhere.example", null],
  ["https://elsewhere.example", null],
  ["employer", null],
  ["", null],
  [null, null],
])("after signing in, %s leads to %s", (to, path) => {
  expect(ownPath(to)).toBe(path);
});

describe("trying too often", () => {
  test("is refused after ten wrong passwords for one address; other addresses still may", async () => {
    const here = { clientAddress: "192.0.2.10" };
    for (let time = 0; time < 10; time += 1) await countSignIn(here, "sam@example.com");
    await expect(countSignIn(here, "sam@example.com")).rejects.toMatchObject({
      status: 429,
      message: "That was tried too often from here. Please try again in 15 minutes.",
    });
    await expect(countSignIn(here, "kim@example.com")).resolves.toBeTypeOf("function");
  });

  test("counts only what went wrong", async () => {
    const here = { clientAddress: "192.0.2.11" };
    for (let time = 0; time < 150; time += 1) await (await countSignIn(here, "sam@example.com"))();
  });

  test("is refused for one address of the network, whatever is typed", async () => {
    const here = { clientAddress: "192.0.2.12" };
    for (let time = 0; time < 100; time += 1) await countSignIn(here, `${time}@example.com`);
    await expect(countSignIn(here, "sam@example.com")).rejects.toMatchObject({ status: 429 });
  });

  test.each([
    ["write", 600],
    ["words", 120],
  ] as const)(
    "an account at an employer may %s %i times an hour; a colleague beside it still may",
    async (kind, most) => {
      for (let time = 0; time < most; time += 1) await countWrite("account-here", kind);
      await expect(countWrite("account-here", kind)).rejects.toMatchObject({ status: 429 });
      await countWrite("account-beside", kind);
    },
  );

  test.each([
    ["signUp", 30],
    ["reset", 30],
    ["advice", 60],
    ["concern", 30],
  ] as const)("%s stops after %i an hour", async (act, most) => {
    const here = { clientAddress: "192.0.2.13" };
    for (let time = 0; time < most; time += 1) await countAct(here, act);
    await expect(countAct(here, act)).rejects.toMatchObject({ status: 429 });
  });
});
