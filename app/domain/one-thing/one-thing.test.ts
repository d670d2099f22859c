import { expect, test } from "vitest";
import { isAmong, pageOf, thingAt } from "./one-thing.ts";

const pages = ["/participant/introductions/a", "/participant/placements/b"];

test.each([
  ["/participant/introductions/a", true],
  ["/participant/introductions/a/words?done=yes", true],
  ["/participant/placements/b/first-day#start", true],
  ["/participant/placements/b/reviews/c", true],
  ["/participant/placements/b/visits", false],
  ["/participant/placements/b/support-notes?page=2", false],
  ["/participant/placements/b/training/d", false],
  ["/participant/placements/b/support", false],
  ["/participant/placements/b/weeks", false],
  ["/participant/introductions/ab", false],
  ["/participant/introductions", false],
  ["/employer/introductions/a", false],
  ["/participant", false],
  ["", false],
])("a link to one introduction and its job opens %s: %s", (address, opens) => {
  expect(isAmong(pages, address)).toBe(opens);
});

test.each([
  ["employer", "/employer/introductions/a", { introductionId: "a" }],
  ["employer", "/employer/placements/b/reviews/c", { placementId: "b" }],
  ["participant", "/participant/introductions/a/decide?x", { introductionId: "a" }],
  ["participant", "/employer/introductions/a", null],
  ["employer", "/employer/introductions", null],
  ["employer", "/employer/vacancies/a", null],
  ["participant", "/participant", null],
] as const)("of the %s's side, %s is about one thing", (side, address, thing) => {
  expect(thingAt(side, address)).toEqual(thing);
  if (thing) expect(address.startsWith(pageOf(side, thing))).toBe(true);
});
