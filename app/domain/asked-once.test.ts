import { expect, test } from "vitest";
import { askedOnce, askingOnce } from "./asked-once.ts";
import type { Context } from "./context.ts";

const ctx = { now: "2026-02-25T09:30:00.000Z", actor: { kind: "system" } } as Context;

function asker() {
  let times = 0;
  return async () => {
    times += 1;
    return times;
  };
}

test("for a page that is read, the same question is asked once", async () => {
  const page = askingOnce(ctx);
  const ask = asker();
  const answers = [askedOnce(page, "who", ask), askedOnce(page, "who", ask)];
  expect(await Promise.all(answers)).toEqual([1, 1]);
  expect(await askedOnce(page, "when", ask)).toBe(2);
});

test("another page, somebody else's or a command asks anew", async () => {
  const page = askingOnce(ctx);
  const ask = asker();
  await askedOnce(page, "who", ask);
  expect(await askedOnce(askingOnce(ctx), "who", ask)).toBe(2);
  expect(await askedOnce({ ...page, actor: { kind: "system" } }, "who", ask)).toBe(3);
  expect(await askedOnce(ctx, "who", ask)).toBe(4);
  expect(await askedOnce(ctx, "who", ask)).toBe(5);
});
