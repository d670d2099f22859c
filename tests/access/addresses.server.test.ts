import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addresses, openPages } from "#tests/support/pages.ts";
import { expected, matrix } from "./matrix.ts";
import { aTown, everybody, people, type Town, type Who } from "./town.ts";

// Each test opens every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

const lines = matrix.filter((line) => addresses.includes(line.address));
const placeOf = (line: (typeof matrix)[number], town: Town) => line.at?.(town) ?? line.address;

test("every address has a line in the matrix, and every line an address", () => {
  const known = new Set(matrix.map((line) => line.address));
  expect(addresses.filter((address) => !known.has(address))).toEqual([]);
  expect([...known].filter((address) => !addresses.includes(address))).toEqual([]);
});

async function comeBy(who: Who) {
  const db: Db = await freshDatabase();
  const town = await aTown(db);
  const ask = await openPages(db);
  const accountId = people[who](town)?.accountId ?? null;
  return { town, ask: (path: string, asked = {}) => ask(accountId, path, asked) };
}

describe.each(everybody)("%s", (who) => {
  let town: Town;
  let ask: Awaited<ReturnType<typeof comeBy>>["ask"];
  beforeAll(async () => {
    ({ town, ask } = await comeBy(who));
  });

  test("gets the pages that are theirs, and no other", async () => {
    const answers: Record<string, unknown> = {};
    const due: Record<string, unknown> = {};
    for (const line of lines) {
      const { status, to, mistakes } = await ask(placeOf(line, town));
      const title = line.of ? `${line.address}, ${line.of}` : line.address;
      if (line.sentTo) expect(to, title).toBe(line.sentTo);
      const toSignIn = to?.startsWith("/sign-in?to=") ? " to sign in" : "";
      answers[title] = mistakes[0] ?? `${status}${toSignIn}`;
      const signsIn = who === "visitor" && expected(line, who) === 302 && !line.sentTo;
      due[title] = `${expected(line, who)}${signsIn ? " to sign in" : ""}`;
    }
    expect(answers).toEqual(due);
  });

  test("finds nothing under a number that was never given, a stray sign or one far too long", async () => {
    const wrong: string[] = [];
    const theirs = lines.filter(
      (line) => line.open.includes(who) && placeOf(line, town).includes("-"),
    );
    for (const line of theirs.filter(({ address }) => address.includes("/:")))
      for (const id of ["00000000-0000-4000-8000-999999999999", "%F0%9F%A6%98", "x".repeat(500)]) {
        const path = placeOf(line, town).replace(/[^/]*-[^/]*/, id);
        for (const method of ["GET", "POST"]) {
          const { status, mistakes } = await ask(path, { method });
          if (![400, 404, 405].includes(status) || mistakes.length > 0)
            wrong.push(`${method} ${line.address} of ${id}: ${status} ${mistakes[0] ?? ""}`);
        }
      }
    expect(wrong).toEqual([]);
  });

  test("who may not read a page may not write to it, and an empty form never breaks one", async () => {
    const wrong: string[] = [];
    for (const line of lines) {
      const path = placeOf(line, town);
      const { status, mistakes } = await ask(path, { method: "POST" });
      const mayRead =
        expected(line, who) !== 404 && !(who === "visitor" && expected(line, who) === 302);
      const allowed = mayRead ? [200, 302, 400, 401, 403, 404, 405, 409, 429] : [302, 404, 405];
      if (!allowed.includes(status) || mistakes.length > 0)
        wrong.push(`${line.address}: ${status} ${mistakes[0] ?? ""}`);
    }
    expect(wrong).toEqual([]);
  });
});
