import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, newId, type Place, today, vacancy } from "#tests/support/place.ts";

let db: Db;
let place: Place;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  ask = await openPages(db);
});

const owner = (path: string, form?: Record<string, string>) =>
  ask(place.bramble.owner.accountId, path, form ? { method: "POST", form } : {});
const stored = (id: string) =>
  db.selectFrom("vacancy").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const draft = (more: object = {}) =>
  vacancy(db, place.bramble, { status: "draft", publishedAt: null, closesOn: null, ...more });

test("the step asks nothing that must be answered, and leads to the check", async () => {
  const id = await draft();
  const path = `/employer/vacancies/${id}/edit/sharing`;
  const { text } = await owner(path);
  expect(text).toContain("Who may see it?");
  expect(text).toContain("When should it go live?");
  expect(text).not.toMatch(/type="radio"[^>]* checked/);
  expect(await owner(path, { intent: "continue" })).toMatchObject({
    status: 302,
    to: `/employer/vacancies/${id}/edit/check`,
  });
  expect(await stored(id)).toMatchObject({
    specialistsFirstDays: null,
    keptForSpecialistsAt: null,
  });
});

test("a wrong answer is said at its field, and everything typed is kept", async () => {
  const id = await draft();
  const wrong = await owner(`/employer/vacancies/${id}/edit/sharing`, {
    audience: "first",
    specialistDays: "40",
    mostIntroductions: "none",
    "publishOn.day": "31",
    "publishOn.month": "2",
    "publishOn.year": "2026",
    intent: "continue",
  });
  expect(wrong.status).toBe(400);
  expect(wrong.text).toContain("There are 3 things to put right");
  for (const kept of ['value="40"', 'value="none"', 'value="31"'])
    expect(wrong.text).toContain(kept);
  expect(wrong.text).toMatch(/value="first"[^>]* checked|checked[^>]* value="first"/);
  const past = { "publishOn.day": "1", "publishOn.month": "2", "publishOn.year": "2026" };
  const gone = await owner(`/employer/vacancies/${id}/edit/sharing`, { ...past, intent: "later" });
  expect([gone.status, gone.text.includes("still to come")]).toEqual([400, true]);
});

test("a live vacancy is kept for specialists by one press, and its day to go live is asked no more", async () => {
  const { job } = place;
  const path = `/employer/vacancies/${job}/edit/sharing`;
  const { text } = await owner(path);
  expect(text).not.toContain("When should it go live?");
  expect((await ask(null, `/vacancies/${job}`)).status).toBe(200);
  await owner(path, { audience: "only", intent: "later" });
  expect((await ask(null, `/vacancies/${job}`)).status).toBe(404);
  expect((await owner(`/employer/vacancies/${job}`)).text).toContain(
    "Specialists only, not on the board",
  );
});

test("of work without pay the step says that the support team alone sees it", async () => {
  const id = await draft({ kind: "taster", payMinPence: null, payPeriod: null });
  const { text } = await owner(`/employer/vacancies/${id}/edit/sharing`);
  expect(text).toContain("Work without pay is never on the board.");
  expect(text).not.toContain("Who may see it?");
});

test("with a day ahead the check offers that day, and at once", async () => {
  const id = await draft({ publishOn: "2026-03-02" });
  const check = `/employer/vacancies/${id}/edit/check`;
  const { text } = await owner(check);
  expect(text).toContain("Publish it on Monday 2 March");
  expect(text).toContain("Publish it now");
  const own = `/employer/vacancies/${id}`;
  expect(await owner(check, { intent: "publishLater" })).toMatchObject({ status: 302, to: own });
  expect((await owner(own)).text).toContain("It goes live on Monday 2 March, in the morning");
  expect((await owner("/employer/vacancies")).text).toContain("Goes live on Monday 2 March");
  expect(await owner(check, { intent: "keepAsDraft" })).toMatchObject({ status: 302, to: own });
  expect(await stored(id)).toMatchObject({ publishOn: null, scheduledAt: null });
  expect((await owner(check)).text).toContain("Publish this vacancy");
});

test("what would stand against the day is said ahead of it", async () => {
  const id = await draft({ publishOn: "2026-03-02", scheduledAt: today, payMinPence: 700 });
  const { text } = await owner(`/employer/vacancies/${id}`);
  expect(text).toContain("As it is now it could not.");
  expect(text).toContain(`/employer/vacancies/${id}/edit/pay-and-hours`);
});

test("a copy is one press, twice the same, and a page out of date says so", async () => {
  const { job } = place;
  const path = `/employer/vacancies/${job}/copy`;
  const id = newId();
  const to = `/employer/vacancies/${id}/edit/job`;
  expect(await owner(path, { id })).toMatchObject({ status: 302, to });
  expect(await owner(path, { id })).toMatchObject({ status: 302, to });
  expect((await stored(id)).copiedFromId).toBe(job);
  expect((await owner(path, { id: "made up" })).status).toBe(400);
  expect((await owner(path, {})).status).toBe(400);
  const stranger = place.rival.owner.accountId;
  expect((await ask(stranger, path, { method: "POST", form: { id: newId() } })).status).toBe(404);
});

test("three ways to begin; an employer without a vacancy is not offered an earlier one", async () => {
  expect((await owner("/employer/vacancies/new")).text).toContain(
    "/employer/vacancies/new/earlier",
  );
  await db.deleteFrom("vacancyTask").execute();
  await db.deleteFrom("vacancy").execute();
  const { text } = await owner("/employer/vacancies/new");
  expect(text).not.toContain("/employer/vacancies/new/earlier");
  expect(text).toContain("/employer/vacancies/new/usual");
  expect((await owner("/employer/vacancies/new/earlier")).text).toContain("None so far.");
  expect((await owner("/employer/vacancies/new/usual/astronaut")).status).toBe(404);
  const id = newId();
  const usual = "/employer/vacancies/new/usual/barista";
  expect((await owner(usual)).text).toContain("Make coffee, tea and cold drinks");
  expect(await owner(usual, { id })).toMatchObject({ to: `/employer/vacancies/${id}/edit/job` });
  expect(await stored(id)).toMatchObject({ title: "Barista", payMinPence: null });
});

test("a job that can be had later says from when, on the board, on its page and to staff", async () => {
  const { job, priya } = place;
  const later = {
    "availableFrom.day": "9",
    "availableFrom.month": "3",
    "availableFrom.year": "2026",
  };
  await owner(`/employer/vacancies/${job}/edit/sharing`, { ...later, intent: "later" });
  for (const path of ["/vacancies", `/vacancies/${job}`])
    expect((await ask(null, path)).text, path).toContain("From Monday 9 March");
  for (const path of ["/specialist/vacancies", `/specialist/vacancies/${job}`])
    expect((await ask(priya.accountId, path)).text, path).toContain("From Monday 9 March");
  const onTheDay = await openPages(db, { now: "2026-03-09T09:00:00.000Z" });
  expect((await onTheDay(null, `/vacancies/${job}`)).text).not.toContain("From Monday 9 March");
});
