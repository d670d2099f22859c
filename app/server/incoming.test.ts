import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { bodyLimit, limitOf, pasteLimit, turnAway } from "./incoming.ts";

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

test.each([
  ["a mail program to the link that stops a subject", "/messages/stop/abc_1-2", {}, true],
  ["a mail program to a kept search", "/vacancies/by-email/abc_1-2", {}, true],
  ["a program to any other page", "/account/messages", {}, false],
  ["a program beneath that link", "/messages/stop/abc/more", {}, false],
  ["another site's page", "/messages/stop/abc", { origin: "https://other.example" }, false],
])("what %s sends without a page of ours is taken or not", (_, url, headers, isTaken) => {
  const incoming = { method: "POST", url, headers: { host: "work.example.org", ...headers } };
  const turned = turnAway(incoming as IncomingMessage, "work.example.org");
  expect(turned === null).toBe(isTaken);
});
