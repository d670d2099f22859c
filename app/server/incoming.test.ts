import { expect, test } from "vitest";
import { bodyLimit, limitOf, pasteLimit } from "./incoming.ts";

test.each([
  ["/check-an-advert", pasteLimit],
  ["/check-an-advert/notes", pasteLimit],
  ["/employer/vacancies/import?from=check", pasteLimit],
  ["/check-an-advert-here", bodyLimit],
  ["/employer/vacancies/new", bodyLimit],
  ["/", bodyLimit],
])("a form to %s may be %i bytes long", (path, limit) => {
  expect(limitOf(path)).toBe(limit);
});
