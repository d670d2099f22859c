import { expect, test } from "vitest";
import { knowsOf, readBy, type Side } from "./thread.ts";

const sides: Side[] = ["employer", "participant", "specialist"];
const everybody = { employer: "2026-03-02", participant: "2026-03-02", specialist: "2026-03-02" };

test.each(sides.flatMap((from) => [null, ...sides].map((to) => [from, to] as const)))(
  "of words from the %s to the %s an employer never learns that a participant has read them",
  (from, to) => {
    const words = { from, to, at: "2026-03-01" };
    expect(readBy(words, "employer", everybody)).not.toContain("participant");
  },
);

test.each([
  ["participant", "employer", "participant", ["specialist", "employer"]],
  ["participant", "specialist", "participant", ["specialist"]],
  ["employer", "participant", "specialist", ["participant"]],
  ["employer", "specialist", "specialist", []],
  ["specialist", "participant", "specialist", ["participant"]],
  ["employer", "participant", "employer", ["specialist"]],
  ["specialist", null, "employer", []],
] as const)(
  "words from the %s to the %s: the %s learns that %j read them",
  (from, to, reader, expected) => {
    expect(readBy({ from, to, at: "2026-03-01" }, reader, everybody)).toEqual(expected);
  },
);

test("what came after the page was last opened is not read", () => {
  const words = { from: "employer", to: "participant", at: "2026-03-03" } as const;
  expect(readBy(words, "specialist", everybody)).toEqual([]);
});

test("nobody is told of their own reading", () => {
  for (const side of sides) expect(knowsOf[side]).not.toContain(side);
});
