import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { VacancyTable } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, type Place, vacancy } from "#tests/support/place.ts";

let db: Db;
let place: Place;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  ask = await openPages(db);
});

const press = (accountId: string, path: string, form: Record<string, string>) =>
  ask(accountId, path, { method: "POST", form });

test.each<[string, string, Record<string, string>, string, string]>([
  [
    "the pay",
    "pay-and-hours",
    { hoursMin: "16", pattern: "A rota two weeks ahead" },
    "A published vacancy needs the pay.",
    "A rota two weeks ahead",
  ],
  [
    "the hours",
    "pay-and-hours",
    { payMin: "13.50", payPeriod: "hour", pattern: "A rota two weeks ahead" },
    "A published vacancy needs the hours a week.",
    "A rota two weeks ahead",
  ],
  [
    "every task",
    "tasks",
    { desirable: "A steady hand" },
    "A published vacancy needs at least one task.",
    "A steady hand",
  ],
  [
    "the workplace",
    "place",
    { gettingThere: "Past the blue door" },
    "A published vacancy needs the workplace.",
    "Past the blue door",
  ],
  [
    "the contact",
    "apply",
    { howToApply: "Come in on a Tuesday" },
    "A published vacancy needs a person to contact",
    "Come in on a Tuesday",
  ],
  [
    "every way to reach the contact",
    "apply",
    { contactName: "Marcus Vale", howToApply: "Come in on a Tuesday" },
    "A published vacancy needs a person to contact",
    "Come in on a Tuesday",
  ],
])(
  "on a live vacancy, emptying %s answers on the form, at the field, with what was typed",
  async (_what, step, form, sentence, typed) => {
    const { bramble, job } = place;
    const path = `/employer/vacancies/${job}/edit/${step}`;
    const { status, text } = await press(bramble.owner.accountId, path, form);
    expect(status).toBe(400);
    expect(text).toContain("There is 1 thing to put right");
    expect(text).toMatch(new RegExp(`<a href="#[^"]+">${sentence}`));
    expect(text).toContain(typed);
    const { updatedAt } = await db
      .selectFrom("vacancy")
      .select("updatedAt")
      .where("id", "=", job)
      .executeTakeFirstOrThrow();
    expect(updatedAt).toBe(
      (await db.selectFrom("vacancy").select("createdAt").where("id", "=", job).executeTakeFirst())
        ?.createdAt,
    );
  },
);

test("a live taster that becomes a paid job without pay is told so on the form", async () => {
  const { bramble } = place;
  const taster = { kind: "taster", payMinPence: null, payPeriod: null, insteadOfPay: "Lunch" };
  const id = await vacancy(db, bramble, taster as Partial<VacancyTable>);
  const { status, text } = await press(
    bramble.owner.accountId,
    `/employer/vacancies/${id}/edit/job`,
    { title: "Kitchen porter", kind: "paidJob", places: "1" },
  );
  expect(status).toBe(400);
  expect(text).toContain("it would need the pay too. Pause the vacancy first");
  expect(text).toContain('value="Kitchen porter"');
});

test.each<[string, Partial<VacancyTable>, string, string, string]>([
  [
    "opening it again after its closing date",
    { status: "paused", closesOn: "2026-02-01" },
    "",
    "resume",
    "The closing date has passed.",
  ],
  [
    "opening it again below the legal minimum",
    { status: "paused", payMinPence: 300 },
    "",
    "resume",
    "below the legal minimum",
  ],
  [
    "publishing it after its closing date",
    { status: "draft", closesOn: "2026-02-01" },
    "/edit/check",
    "publish",
    "The closing date has passed.",
  ],
])("%s is refused on the vacancy's own page", async (_what, more, below, intent, sentence) => {
  const { bramble } = place;
  const id = await vacancy(db, bramble, more);
  const path = `/employer/vacancies/${id}${below}`;
  const { status, text } = await press(bramble.owner.accountId, path, { intent });
  expect(status).toBe(400);
  expect(text).toContain("That could not be done");
  expect(text).toContain(sentence);
  expect(text).toContain("Kitchen assistant");
});

test("inviting somebody whose safe way is not email is refused on their page", async () => {
  const { priya, amara } = place;
  await db
    .updateTable("participant")
    .set({ safeChannel: "phone", accountId: null })
    .where("id", "=", amara.participantId)
    .execute();
  const path = `/specialist/participants/${amara.participantId}`;
  const { status, text } = await press(priya.accountId, path, { intent: "invite" });
  expect(status).toBe(400);
  expect(text).toContain("Email is not their safe way.");
  expect(text).toContain("How to reach them");
});

test("news that names somebody is refused on its form, with what was typed", async () => {
  const { priya, job } = place;
  const { status, text } = await press(priya.accountId, `/specialist/vacancies/${job}`, {
    intent: "news",
    words: "Nobody yet, but Joe asked about Fridays.",
  });
  expect(status).toBe(400);
  expect(text).toContain("You wrote “Joe”.");
  expect(text).toContain("Nobody yet, but Joe asked about Fridays.</textarea>");
});
