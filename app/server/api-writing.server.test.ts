import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeEach, describe, expect, test } from "vitest";
import {
  makeToken,
  revokeToken,
} from "#app/domain/employer-token/employer-token.commands.server.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { readBack } from "#app/domain/vacancy/vacancy-read-back.ts";
import type { Db } from "#db/connect.ts";
import { putToThem } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type Asked, openPages } from "#tests/support/pages.ts";
import { aPlace, as, newId, type Place, visitor } from "#tests/support/place.ts";
import { apiDocument } from "./api-document.ts";

let db: Db;
let place: Place;
let open: Awaited<ReturnType<typeof openPages>>;
let key: string;
const keyId = newId();

beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  open = await openPages(db);
  key = await makeToken(as(db, place.bramble.owner), { id: keyId, name: "Our system" });
});

const written = {
  title: "Kitchen porter",
  contract: "permanent",
  summary: "Keep the kitchen clean with a small team.",
  pay: { fromPence: 1300, toPence: 1350, per: "hour" },
  hours: { fromMinutes: 960, toMinutes: 1200, days: ["mon", "tue"], startsAt: "09:00" },
  tasks: [{ words: "Wash up" }, { words: "Carry crates", couldMove: true }],
  criteria: [{ words: "Can start at nine", asked: "essential" }],
  skills: [{ id: "food-hygiene", asked: "learnable" }],
  environment: [{ scale: "noise", level: 2, canChange: "notSure", note: "A radio" }],
  waysToApply: ["phone", "email"],
  processAdjustments: "We can meet in the kitchen instead of an interview.",
  contact: { name: "Lena Fox", email: "lena@bramble.example" },
  closesOn: "2026-03-31",
};

async function ask(
  path: string,
  { token = key, ...asked }: Asked & { token?: string | null } = {},
) {
  const answer = await open(null, `/api/employer${path}`, {
    ...asked,
    headers: { ...(token && { Authorization: `Bearer ${token}` }), ...asked.headers },
  });
  expect(answer.mistakes).toEqual([]);
  return { ...answer, body: answer.text && JSON.parse(answer.text) };
}
const json = { "Content-Type": "application/json" };
const post = (body: unknown, headers: Record<string, string> = {}, path = "/vacancies") =>
  ask(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { ...json, "Idempotency-Key": "one", ...headers },
  });
const put = (id: string, body: unknown) =>
  ask(`/vacancies/${id}`, { method: "PUT", body: JSON.stringify(body), headers: json });
const count = async () =>
  (
    await db
      .selectFrom("vacancy")
      .select("id")
      .where("employerId", "=", place.bramble.employerId)
      .execute()
  ).length;

test("a draft is begun, read, changed, published, paused and ended by key alone", async () => {
  const made = await post(written);
  expect(made.status).toBe(201);
  const { id } = made.body;
  expect(made.headers.get("Location")).toBe(`http://localhost/api/employer/vacancies/${id}`);
  expect(made.body).toMatchObject({ status: "draft", missing: [], findings: [] });
  expect(made.body.vacancy).toMatchObject({ ...written, workplaceId: place.bramble.workplaceId });

  const changed = await put(id, { ...made.body.vacancy, posts: 2 });
  expect(changed.body.vacancy).toEqual({ ...made.body.vacancy, posts: 2 });

  const act = (name: string, body: unknown = {}) => post(body, {}, `/vacancies/${id}/${name}`);
  expect((await act("publish")).body.status).toBe("live");
  // Again is the same as once.
  expect((await act("publish")).status).toBe(200);
  expect(await findVacancy(as(db, visitor), id)).toMatchObject({ title: "Kitchen porter" });
  expect((await act("pause")).body.status).toBe("paused");
  expect((await act("resume")).body.status).toBe("live");
  expect((await act("end")).status).toBe(400);
  expect((await act("end", { reason: "noLongerHiring" })).body.status).toBe("closed");
  expect((await put(id, written)).status).toBe(409);
});

test("what is read can be sent back as it is, and changes nothing", async () => {
  const before = await findVacancy(as(db, place.bramble.owner), place.job);
  const { body } = await ask(`/vacancies/${place.job}`);
  expect((await put(place.job, body.vacancy)).status).toBe(200);
  const after = await findVacancy(as(db, place.bramble.owner), place.job);
  expect(readBack(after)).toEqual(readBack(before));
});

test("the same request under the same key makes one vacancy, and is answered alike", async () => {
  const before = await count();
  const [first, second] = [await post(written), await post(written)];
  expect(second.body).toEqual(first.body);
  expect(second.headers.get("Idempotency-Replayed")).toBe("true");
  expect(await count()).toBe(before + 1);
  expect((await post({ ...written, title: "Cook" })).status).toBe(409);
  expect((await post(written, { "Idempotency-Key": "two" })).status).toBe(201);
  expect(await count()).toBe(before + 2);
});

test("sent twice at once it is made once", async () => {
  const before = await count();
  const [first, second] = await Promise.all([post(written), post(written)]);
  expect(second.body.id).toBe(first.body.id);
  expect(await count()).toBe(before + 1);
});

describe("nothing is stored of", () => {
  test.each<[string, object, string]>([
    ["a title that asks for work without pay", { title: "Cook, unpaid trial shift" }, "title"],
    [
      "pay that ends below where it begins",
      { pay: { fromPence: 1400, toPence: 1200, per: "hour" } },
      "pay.toPence",
    ],
    ["more hours than the law allows", { hours: { fromMinutes: 6000 } }, "hours.fromMinutes"],
    ["somebody else's workplace", { workplaceId: "not-mine" }, "workplaceId"],
    [
      "a skill that is on no list",
      { skills: [{ id: "juggling", asked: "essential" }] },
      "skills[0].id",
    ],
    [
      "a scale that is on no list",
      { environment: [{ scale: "mood", level: 1 }] },
      "environment[0].scale",
    ],
    ["a closing date that is none", { closesOn: "2026-02-30" }, "closesOn"],
    ["a field that nobody knows", { colour: "red" }, "body"],
    ["a title that is a number", { title: 7 }, "title"],
    ["an address that is none", { contact: { name: "Lena", email: "lena" } }, "contact.email"],
  ])("%s", async (_, change, field) => {
    const before = await count();
    const answer = await post({ ...written, ...change });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
    expect(answer.body.errors.map(({ parameter }: { parameter: string }) => parameter)).toContain(
      field,
    );
    expect(await count()).toBe(before);
    expect(await db.selectFrom("employerRequest").selectAll().execute()).toEqual([]);
  });

  test.each<[string, string, number]>([
    ["a body that is no JSON", "{", 415],
    ["an array a hundred thousand deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, 400],
    ["a body that is too long", JSON.stringify({ ...written, summary: "a".repeat(300_000) }), 413],
    ["nothing at all", "", 415],
    ["keys of every object", '{"__proto__": {"title": "Cook"}, "constructor": 1}', 400],
  ])("%s", async (_, body, status) => {
    const before = await count();
    const headers = { ...json, "Idempotency-Key": "one" };
    expect((await ask("/vacancies", { method: "POST", body, headers })).status).toBe(status);
    expect(await count()).toBe(before);
  });

  test("a form, or what comes without a key of its own", async () => {
    expect((await post(written, { "Content-Type": "text/plain" })).status).toBe(415);
    expect((await post(written, { "Idempotency-Key": "" })).status).toBe(400);
  });
});

test("a script in a title is kept as words, and shown as words", async () => {
  const title = "<script>alert(1)</script>";
  const { body } = await post({ ...written, title });
  expect(body.vacancy.title).toBe(title);
  await post({}, {}, `/vacancies/${body.id}/publish`);
  const page = await open(null, `/vacancies/${body.id}`);
  expect(page.text).not.toContain("<script>alert(1)");
});

test("publishing holds to the rules of the pages", async () => {
  const { body } = await post({ ...written, pay: null });
  expect(body.missing).toEqual([{ field: "pay.fromPence", words: "The pay" }]);
  const refused = await post({}, {}, `/vacancies/${body.id}/publish`);
  expect(refused.status).toBe(400);
  expect(refused.body.detail).toContain("the pay");
  const stopped = await post(
    { ...written, summary: "Must be able-bodied." },
    { "Idempotency-Key": "two" },
  );
  expect(stopped.body.findings).toMatchObject([{ severity: "stop", field: "summary" }]);
  expect((await post({}, {}, `/vacancies/${stopped.body.id}/publish`)).status).toBe(400);
});

describe("a key", () => {
  const rivals = () => makeToken(as(db, place.rival.owner), { id: newId(), name: "Theirs" });

  test("of another employer finds a vacancy no more than one that never was", async () => {
    const token = await rivals();
    const answers = await Promise.all(
      [place.job, newId()].map((id) => ask(`/vacancies/${id}`, { token })),
    );
    const [theirs, none] = answers.map(({ status, text }) => ({ status, text }));
    expect(theirs).toEqual(none);
    expect(theirs?.status).toBe(404);
    const { body } = await ask("/vacancies", { token });
    expect(body.vacancies).toEqual([]);
    const headers = json;
    const write = { method: "PUT" as const, body: JSON.stringify(written), headers, token };
    expect((await ask(`/vacancies/${place.job}`, write)).status).toBe(404);
  });

  test.each([
    ["none", null],
    ["one that was never made", `alongside_key_${"a".repeat(43)}`],
    ["one of another service", "sk_live_1234"],
  ])("%s opens nothing", async (_, token) => {
    const answer = await ask("/vacancies", { token });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("WWW-Authenticate")).toBe("Bearer");
    expect((await ask(`/vacancies/${place.job}`, { token })).text).toBe(answer.text);
  });

  test("that was stopped opens nothing from then on", async () => {
    expect((await ask("")).body.name).toBe("Bramble Kitchens");
    await revokeToken(as(db, place.bramble.owner), keyId);
    expect((await ask("")).status).toBe(401);
  });

  test("reads the same before and after somebody is asked, letter by letter", async () => {
    const { priya, amara, job } = place;
    const read = async () =>
      (await Promise.all([ask(`/vacancies/${job}`), ask("/vacancies")])).map(({ text }) => text);
    const before = await read();
    await putToThem(db, { vacancyId: job, participant: amara, specialist: priya });
    expect(await read()).toEqual(before);
  });

  test("is no session, and a session is no key", async () => {
    const signedIn = await open(place.bramble.owner.accountId, "/api/employer/vacancies");
    expect(signedIn.status).toBe(401);
    const page = await open(null, "/employer", { headers: { Authorization: `Bearer ${key}` } });
    expect(page.status).toBe(302);
  });

  test("says in the record which it was", async () => {
    await post(written);
    const events = await db
      .selectFrom("auditEvent")
      .select("actorName")
      .where("action", "=", "vacancy.start")
      .execute();
    expect(events.map(({ actorName }) => actorName)).toEqual([
      `${place.bramble.owner.name} (key “Our system”)`,
    ]);
  });
});

test("answers are as the document says", async () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addSchema(apiDocument("http://localhost"), "openapi");
  const faults = (body: unknown, name: string) => {
    const check = ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
    check(body);
    return check.errors ?? [];
  };
  expect(faults(written, "WrittenVacancy")).toEqual([]);
  expect(faults((await ask("")).body, "Employer")).toEqual([]);
  expect(faults((await post(written)).body, "OwnVacancy")).toEqual([]);
  expect(faults((await ask("/vacancies")).body, "OwnVacancyPage")).toEqual([]);
  expect(faults((await ask("/vacancies/none")).body, "Problem")).toEqual([]);
});

test("what cannot be done says what can", async () => {
  const answer = await ask(`/vacancies/${place.job}`, { method: "DELETE" });
  expect(answer.status).toBe(405);
  expect(answer.headers.get("Allow")).toBe("GET, PUT");
  expect((await post({}, {}, `/vacancies/${place.job}/explode`)).status).toBe(404);
});
