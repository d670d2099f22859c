import { expect, test } from "vitest";
import { currentPlace, places } from "./site-map.ts";

test.each([
  ["/employer", "/employer"],
  ["/employer/vacancies/1/edit/job", "/employer/vacancies"],
  ["/employer/plans/1", "/employer/placements"],
  ["/employer/plans", "/employer/placements"],
])("%s is marked as part of %s", (pathname, place) => {
  expect(currentPlace(places.employer, pathname)).toBe(place);
});

test("a page of no place marks the home page of its audience at most", () => {
  expect(currentPlace(places.public, "/privacy")).toBeUndefined();
});
