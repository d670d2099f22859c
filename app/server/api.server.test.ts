import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type Asked, openPages } from "#tests/support/pages.ts";
import { aPlace, newId, type Place, vacancy } from "#tests/support/place.ts";
import { apiDocument } from "./api-document.ts";
import { apiSchemas } from "./api-schemas.ts";
import { asksAMinute } from "./asks.server.ts";

let db: Db;
let place: Place;
let open: Awaited<ReturnType<typeof openPages>>;

beforeAll(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  open = await openPages(db);
  for (let at = 0; at < 24; at += 1)
    await vacancy(db, place.bramble, { title: `Cook ${at}`, days: null, closesOn: null });
  await tellEverything(place.job);
});

/** So that no field of the answer goes unchecked. */
async function tellEverything(vacancyId: string) {
  await db
    .insertInto("vacancyDemand")
    .values({ vacancyId, position: 1, skill: "food-hygiene", weight: "byLaw" })
    .execute();
  await db
    .insertInto("vacancyCriterion")
    .values({ id: newId(), vacancyId, position: 1, words: "Likes food", weight: "desirable" })
    .execute();
  await db
    .insertInto("vacancyEnvironment")
    .values({ vacancyId, dimension: "noise", level: 2, canChange: "partly", note: "Radio" })
    .execute();
}

async function ask(path: string, asked: Asked = {}) {
  const answer = await open(null, path, asked);
  expect(answer.mistakes).toEqual([]);
  return { ...answer, body: answer.text && JSON.parse(answer.text) };
}

const document = apiDocument("http://localhost");
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema(document, "openapi");
/** What is wrong with an answer, by the document and by the code's own schema, which knows no other field. */
function faults(body: unknown, name: keyof typeof apiSchemas) {
  const check = ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
  check(body);
  const own = apiSchemas[name].strict().safeParse(body);
  return [...(check.errors ?? []), ...(own.error?.issues ?? [])];
}

test("the document is OpenAPI, for a validator that did not make it", async () => {
  const { body, headers } = await ask("/api/openapi.json");
  expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
  const { valid, errors } = await new Validator().validate(body);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(body.openapi).toMatch(/^3\.1/);
  const broken = { ...body, paths: { "/x": { get: { responses: { 200: {} } } } } };
  expect((await new Validator().validate(broken)).valid).toBe(false);
});

test("a page of a search is as the document says, and leads on to the next", async () => {
  const first = await ask("/api/vacancies?sort=newest");
  expect(faults(first.body, "VacancyPage")).toEqual([]);
  expect(first.body).toMatchObject({ total: 25, isMore: false, page: 1, pages: 2, perPage: 20 });
  expect(first.body.links).toMatchObject({
    self: "http://localhost/api/vacancies?sort=newest",
    previous: null,
    next: "http://localhost/api/vacancies?sort=newest&page=2",
    board: "http://localhost/vacancies?sort=newest",
  });
  expect(first.headers.get("link")).toBe(`<${first.body.links.next}>; rel="next"`);
  const second = await ask(
    new URL(first.body.links.next).pathname + new URL(first.body.links.next).search,
  );
  expect(second.body.links).toMatchObject({ previous: first.body.links.self, next: null });
  const ids = [...first.body.vacancies, ...second.body.vacancies].map(({ id }) => id);
  expect(new Set(ids).size).toBe(25);
  const third = await ask("/api/vacancies?sort=newest&page=3");
  expect(third.body).toMatchObject({ vacancies: [], links: { next: null } });
});

test("one vacancy is as the document says, with money in pence and time in minutes", async () => {
  const { body } = await ask(`/api/vacancies/${place.job}`);
  expect(faults(body, "Vacancy")).toEqual([]);
  expect(body).toMatchObject({
    title: "Kitchen assistant",
    employer: { name: "Bramble Kitchens" },
    pay: { fromPence: 1285, toPence: 1285, per: "hour", inWords: "£12.85 an hour" },
    hours: { fromMinutes: 960, toMinutes: 960, days: ["tue", "wed", "thu", "fri"] },
    skills: [{ id: "food-hygiene", asked: "byLaw" }],
    criteria: [{ words: "Likes food", asked: "desirable" }],
    environment: [{ scale: "noise", level: 2, note: "Radio" }],
    links: { page: `http://localhost/vacancies/${place.job}` },
  });
  const found = await ask("/api/vacancies?words=kitchen+assistant");
  expect(found.body.vacancies[0].links.self).toBe(body.links.self);
});

describe("an answer that somebody has", () => {
  test.each([
    "/api/vacancies?words=cook",
    "/api/openapi.json",
    "/vacancies/feed.atom",
    "/vacancies.csv",
    "/sitemap.xml",
    "/exports/find-a-job.xml",
    "/robots.txt",
  ])("is not sent again: %s", async (path) => {
    const first = await open(null, path);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/".+"$/);
    expect(first.headers.get("cache-control")).toBe("public, no-cache");
    for (const known of [etag, `"other", ${etag}`, etag.replace("W/", ""), "*"]) {
      const again = await open(null, path, { headers: { "If-None-Match": known } });
      expect([again.status, again.text]).toEqual([304, ""]);
      expect(again.headers.get("etag")).toBe(etag);
      expect(again.headers.get("content-type")).toBeNull();
    }
    expect((await open(null, path, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });

  test("is sent anew once something in it is new", async () => {
    const id = await vacancy(db, place.bramble, { title: "Sous chef" });
    const etag = (await ask(`/api/vacancies/${id}`)).headers.get("etag") ?? "";
    await db.updateTable("vacancy").set({ payMinPence: 1400 }).where("id", "=", id).execute();
    const again = await ask(`/api/vacancies/${id}`, { headers: { "If-None-Match": etag } });
    expect([again.status, again.body.pay.fromPence]).toEqual([200, 1400]);
  });
});

test.each<[string, string, Asked, number, string]>([
  ["an unknown parameter", "/api/vacancies?word=cook", {}, 400, "wrong-question"],
  ["a place that nobody knows", "/api/vacancies?near=Zzyzx", {}, 400, "wrong-question"],
  ["an unknown vacancy", "/api/vacancies/no-such-vacancy", {}, 404, "not-found"],
  ["an unknown address", "/api/v2/jobs", {}, 404, "not-found"],
  [
    "a wish for HTML alone",
    "/api/vacancies",
    { headers: { accept: "text/html" } },
    406,
    "only-json",
  ],
  ["writing", "/api/vacancies/x", { method: "DELETE" }, 405, "wrong-method"],
])("%s is answered with a problem as the document says", async (_, path, asked, status, id) => {
  const answer = await ask(path, asked);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(faults(answer.body, "Problem")).toEqual([]);
  expect(answer.body).toMatchObject({ status, type: `http://localhost/api#${id}` });
  expect((await open(null, "/api")).text).toContain(`id="${id}"`);
});

test.each(["/vacancies/feed.atom", "/vacancies.csv", "/vacancies/closing-dates.ics"])(
  "a feed or file with a bad address is the one that was meant: %s",
  async (path) => {
    const meant = await open(null, `${path}?words=cook`);
    expect(meant.status).toBe(200);
    for (const bad of [
      "page=-1",
      "page=abc",
      "page=9999",
      "miles=x",
      "sort=sideways",
      "day=%00",
      "constructor=1",
    ]) {
      const answer = await open(null, `${path}?${bad}&words=cook`);
      expect([answer.status, answer.text, answer.mistakes], bad).toEqual([200, meant.text, []]);
    }
  },
);

test.each(["0", "-1", "1.5", "x", "2", "99999999999"])(
  "there is no file %s of the sitemap",
  async (page) => {
    const { status, mistakes } = await open(null, `/sitemap-vacancies.xml?page=${page}`);
    expect([status, mistakes]).toEqual([404, []]);
  },
);

test("a problem names the parameter and what it may be", async () => {
  const { body } = await ask("/api/vacancies?miles=7");
  expect(body.errors).toEqual([{ parameter: "miles", detail: "One of: 1, 3, 5, 10, 15, 25, 50." }]);
});

test("any page of any site may read, and none is told who reads", async () => {
  const { headers } = await ask("/api/vacancies", {
    headers: { origin: "https://elsewhere.example" },
  });
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("access-control-allow-credentials")).toBeNull();
  const before = await ask("/api/vacancies", { method: "OPTIONS" });
  expect(before.status).toBe(204);
  expect(before.headers.get("access-control-allow-headers")).toContain("If-None-Match");
  const anonymous = await ask("/api/vacancies?words=cook");
  const signedIn = await open(place.bramble.owner.accountId, "/api/vacancies?words=cook");
  expect(signedIn.text).toBe(anonymous.text);
  expect(signedIn.headers.get("set-cookie")).toBeNull();
});

test("who asks too often is told when to come back, and nobody else is", async () => {
  const often = { from: "203.0.113.9" };
  const first = await ask("/api/vacancies/none", often);
  expect(first.headers.get("ratelimit-limit")).toBe(String(asksAMinute));
  expect(first.headers.get("ratelimit-remaining")).toBe(String(asksAMinute - 1));
  for (let at = 1; at < asksAMinute; at += 1) await open(null, "/api/vacancies/none", often);
  const refused = await ask("/api/vacancies/none", often);
  expect(refused.status).toBe(429);
  expect(faults(refused.body, "Problem")).toEqual([]);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.headers.get("ratelimit-remaining")).toBe("0");
  const file = await open(null, "/vacancies.csv", often);
  expect([file.status, file.headers.get("retry-after") !== null]).toEqual([429, true]);
  expect((await ask("/api/vacancies", { from: "203.0.113.10" })).status).toBe(200);
});
