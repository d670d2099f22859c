import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { PageViews } from "./page-views.ts";

const browser = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const look = (
  change: { method?: string; url?: string; headers?: Record<string, string> } = {},
): IncomingMessage =>
  ({
    method: "GET",
    url: "/vacancies/v1",
    ...change,
    headers: { "user-agent": browser, ...change.headers },
  }) as unknown as IncomingMessage;

test("looks at a vacancy are counted by day, and told once", () => {
  let now = "2026-02-25T23:30:00Z";
  const views = new PageViews(() => now);
  views.note(look(), 200);
  views.note(look({ url: "/vacancies/v1?from=feed" }), 304);
  views.note(look({ url: "/vacancies/v2" }), 200);
  now = "2026-02-26T00:10:00Z";
  views.note(look(), 200);
  expect(views.take()).toEqual([
    { vacancyId: "v1", viewedOn: "2026-02-25", views: 2 },
    { vacancyId: "v2", viewedOn: "2026-02-25", views: 1 },
    { vacancyId: "v1", viewedOn: "2026-02-26", views: 1 },
  ]);
  expect(views.take()).toEqual([]);
});

test.each([
  ["a page that is not there", look(), 404],
  ["the list", look({ url: "/vacancies?words=cleaner" }), 200],
  ["another page", look({ url: "/adjustments/rec-01" }), 200],
  ["a head alone", look({ method: "HEAD" }), 200],
  ["somebody who is signed in", look({ headers: { cookie: "session=abc" } }), 200],
  ["a robot", look({ headers: { "user-agent": "Googlebot/2.1 (+http://example.com/bot)" } }), 200],
  ["a reader without a name", look({ headers: { "user-agent": "" } }), 200],
  ["a page fetched ahead", look({ headers: { "sec-purpose": "prefetch;prerender" } }), 200],
])("%s is not counted", (_what, incoming, status) => {
  const views = new PageViews(() => "2026-02-25T12:00:00Z");
  views.note(incoming, status);
  expect(views.take()).toEqual([]);
});
