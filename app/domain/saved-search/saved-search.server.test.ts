import { beforeEach, describe, expect, test } from "vitest";
import { expandOutbox } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import type { Db } from "#db/connect.ts";
import type { VacancyTable } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import {
  aPlace,
  as,
  newId,
  type Place,
  system,
  today,
  vacancy,
  visitor,
} from "#tests/support/place.ts";
import {
  askForVacancies,
  confirmSearch,
  forgetSearches,
  sendSavedSearches,
  stopSearch,
} from "./saved-search.commands.server.ts";
import { readSearchLink } from "./saved-search.queries.server.ts";
import { mostSearches } from "./saved-search.ts";

let db: Db;
let place: Place;
let clock: string;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  clock = today;
});

const email = "jo@example.org";
const daysOn = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString();
const asVisitor = () => as(db, visitor, clock);
const ask = (query = "words=porter", id = newId(), to = email) =>
  askForVacancies(asVisitor(), { id, email: to, query });

/** Every mail that goes out now, as its reader has it. */
async function mails() {
  const edge = { db, now: () => clock, newId, origin: "https://alongside.example" };
  const log = { error: (about: object) => expect.unreachable(JSON.stringify(about)) };
  const letterFor = letterMaker(edge);
  await expandOutbox({ ...edge, letterFor, send: async () => {}, log });
  const waiting = await db.selectFrom("message").selectAll().orderBy("createdAt").execute();
  await db.deleteFrom("message").execute();
  const written = await Promise.all(waiting.map((message) => letterFor(message)));
  return written.filter((mail) => mail !== null);
}
const tokenIn = (text: string) => /by-email\/([\w-]+)/.exec(text)?.[1] ?? "";

async function confirmed(query?: string) {
  await ask(query);
  const [mail] = await mails();
  const token = tokenIn(mail?.text ?? "");
  await confirmSearch(asVisitor(), token);
  return token;
}
const publish = (title: string, at: string, more: Partial<VacancyTable> = {}) =>
  vacancy(db, place.bramble, { title, publishedAt: at, ...more });

test("nothing is sent but one link until it is pressed, and looking at it is no press", async () => {
  await ask();
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ to: email, subject: "Vacancies by email: is this address yours?" });
  const token = tokenIn(mail?.text ?? "");
  expect(await readSearchLink(db, clock, token)).toMatchObject({ state: "unconfirmed" });
  await publish("Kitchen porter", daysOn(1));
  clock = daysOn(8);
  expect(await sendSavedSearches(as(db, system, clock))).toBe(0);
  await confirmSearch(asVisitor(), token);
  expect(await readSearchLink(db, clock, token)).toMatchObject({ state: "goesOn" });
});

test("new vacancies come at most once in seven days, and only when there are any", async () => {
  await publish("Porter of long ago", daysOn(-3));
  await confirmed();
  await publish("Kitchen porter", daysOn(2));
  await publish("Gardener", daysOn(2));
  const due = async (days: number) => {
    clock = daysOn(days);
    await sendSavedSearches(as(db, system, clock));
    return (await mails()).map(({ subject, text }) => ({ subject, text }));
  };
  expect(await due(6)).toEqual([]);
  const [mail] = await due(7);
  expect(mail?.subject).toBe("1 new vacancy for you");
  expect(mail?.text).toContain("Kitchen porter, Bramble Kitchens");
  expect(mail?.text).not.toContain("Gardener");
  expect(mail?.text).not.toContain("long ago");
  await publish("Hall porter", daysOn(8));
  expect(await due(8)).toEqual([]);
  expect(await due(14)).toHaveLength(1);
  expect(await due(21)).toEqual([]);
});

test("two servers at once write once", async () => {
  await confirmed();
  await publish("Kitchen porter", daysOn(2));
  clock = daysOn(7);
  await Promise.all([
    sendSavedSearches(as(db, system, clock)),
    sendSavedSearches(as(db, system, clock)),
  ]);
  expect(await mails()).toHaveLength(1);
});

describe("a mail never names", () => {
  test.each<[string, Partial<VacancyTable>]>([
    ["one kept for specialists", { keptForSpecialistsAt: today }],
    ["one that specialists see first", { specialistsFirstUntil: daysOn(20).slice(0, 10) }],
    ["an unpaid one", { kind: "taster" }],
    ["one that is paused", { status: "paused" }],
    ["one whose day has passed", { closesOn: daysOn(3).slice(0, 10) }],
  ])("%s", async (_, more) => {
    await confirmed();
    await publish("Kitchen porter", daysOn(2), more);
    clock = daysOn(7);
    await sendSavedSearches(as(db, system, clock));
    expect(await mails()).toEqual([]);
  });
});

test("a vacancy that specialists saw first is new on the day it comes to the board", async () => {
  await publish("Kitchen porter", daysOn(-5), { specialistsFirstUntil: daysOn(3).slice(0, 10) });
  await confirmed();
  clock = daysOn(7);
  await sendSavedSearches(as(db, system, clock));
  expect(await mails()).toHaveLength(1);
});

test("one press ends it, from any mail of it, and nothing of the address is left", async () => {
  const token = await confirmed();
  await publish("Kitchen porter", daysOn(2));
  clock = daysOn(7);
  await sendSavedSearches(as(db, system, clock));
  const [mail] = await mails();
  expect(mail?.stopAddress).toMatch(/^https:\/\/alongside\.example\/vacancies\/by-email\//);
  await stopSearch(asVisitor(), tokenIn(mail?.stopAddress ?? ""));
  await stopSearch(asVisitor(), token);
  expect(await readSearchLink(db, clock, token)).toEqual({ state: "gone" });
  expect(await db.selectFrom("savedSearch").selectAll().execute()).toEqual([]);
  const links = await db.selectFrom("emailLink").selectAll().where("email", "=", email).execute();
  expect(links).toEqual([]);
});

test("asking again for the same keeps one search, and says so in the mail alone", async () => {
  await confirmed();
  await ask();
  const [mail] = await mails();
  expect(mail?.subject).toBe("You already get these vacancies by email");
  expect(await db.selectFrom("savedSearch").selectAll().execute()).toHaveLength(1);
});

test("one address has only so many searches, and the answer does not say so", async () => {
  for (let made = 0; made <= mostSearches; made += 1) await ask(`words=kitchen${made}`);
  expect(await db.selectFrom("savedSearch").selectAll().execute()).toHaveLength(mostSearches);
});

test("what nobody confirmed is forgotten after seven days, and the rest after a year", async () => {
  const token = await confirmed();
  await ask("words=garden", newId(), "other@example.org");
  await forgetSearches(as(db, system, daysOn(6)));
  expect(await db.selectFrom("savedSearch").selectAll().execute()).toHaveLength(2);
  await forgetSearches(as(db, system, daysOn(8)));
  expect(await db.selectFrom("savedSearch").select("email").execute()).toEqual([{ email }]);
  await forgetSearches(as(db, system, daysOn(365)));
  expect(await readSearchLink(db, clock, token)).toEqual({ state: "gone" });
});

test("a link of another kind opens no search", async () => {
  expect(await readSearchLink(db, clock, "no-such-token")).toEqual({ state: "gone" });
});
