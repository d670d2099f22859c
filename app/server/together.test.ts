import { expect, test } from "vitest";
import { together } from "./together.ts";

/** Questions that wait to be answered one by one, each with how many came before it. */
function questions() {
  const waiting: { answer: (words: string) => void; fail: () => void }[] = [];
  const ask = together(
    () =>
      new Promise<string>((resolve, reject) => {
        waiting.push({ answer: resolve, fail: () => reject(new Error("no answer")) });
      }),
  );
  return { ask, waiting };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

test("who comes while a question is on its way gets the answer to the next, all of them to one", async () => {
  const { ask, waiting } = questions();
  const first = ask();
  const later = [ask(), ask(), ask()];
  expect(waiting).toHaveLength(1);
  waiting[0]?.answer("before");
  expect(await first).toBe("before");
  await settle();
  expect(waiting).toHaveLength(2);
  waiting[1]?.answer("after");
  expect(await Promise.all(later)).toEqual(["after", "after", "after"]);
});

test("who comes when nothing is on its way asks at once", async () => {
  const { ask, waiting } = questions();
  for (const words of ["one", "two"]) {
    const asked = ask();
    waiting.at(-1)?.answer(words);
    expect(await asked).toBe(words);
  }
  expect(waiting).toHaveLength(2);
});

test("a question that fails fails for who asked it, and the next is asked all the same", async () => {
  const { ask, waiting } = questions();
  const first = ask();
  const later = ask();
  waiting[0]?.fail();
  await expect(first).rejects.toThrow("no answer");
  await settle();
  waiting[1]?.answer("well");
  expect(await later).toBe("well");
});
