import { expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { VacancyTable } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type Answer, openPages } from "#tests/support/pages.ts";
import { aPlace, newId, type Place, today, vacancy } from "#tests/support/place.ts";

const day = today.slice(0, 10);
/** In no other vacancy: wherever it is read, it leaked. */
const title = "Quince peeler";

/** Each reason for which a vacancy is nobody's to find who is not staff, and one for which it is. */
const cases: [string, "hidden" | "shown", Partial<VacancyTable>][] = [
  ["kept for specialists", "hidden", { keptForSpecialistsAt: today }],
  [
    "kept, its days of specialists first long over",
    "hidden",
    { keptForSpecialistsAt: today, specialistsFirstUntil: "2026-01-01" },
  ],
  ["on the last day on which specialists have it first", "hidden", { specialistsFirstUntil: day }],
  ["a taster", "hidden", { kind: "taster", payMinPence: null, payPeriod: null }],
  [
    "a supported internship",
    "hidden",
    { kind: "supportedInternship", payMinPence: null, payPeriod: null },
  ],
  [
    "a draft with a day to go live",
    "hidden",
    { status: "draft", publishOn: day, scheduledAt: today },
  ],
  ["the day after specialists had it first", "shown", { specialistsFirstUntil: "2026-02-24" }],
];

/** Everything anybody without an account may ask that could tell of a vacancy. A new public address is added here. */
const readings: Record<string, (id: string) => string> = {
  "the board": () => "/vacancies",
  "a search by its words": () => "/vacancies?words=quince",
  "a search by its kind of work": () => "/vacancies?kind=kitchen-and-cafe",
  "a search by its place": () => "/vacancies?place=hackney",
  "its own page": (id) => `/vacancies/${id}`,
  "the feed": () => "/vacancies/feed.atom",
  "the feed of its words": () => "/vacancies/feed.atom?words=quince",
  "the spreadsheet": () => "/vacancies.csv",
  "the calendar of closing dates": () => "/vacancies/closing-dates.ics",
  "its own closing date": (id) => `/vacancies/${id}/closing-date.ics`,
  "the sitemap": () => "/sitemap-vacancies.xml",
  "the API": () => "/api/vacancies",
  "the API, by its words": () => "/api/vacancies?words=quince",
  "its own answer of the API": (id) => `/api/vacancies/${id}`,
};
/** As many with it as without it: a count tells too. */
const told = ({ status, text }: Answer, id: string) => ({
  isNamed: status === 200 && (text.includes(title) || text.includes(id)),
  counts: text.match(/\b\d+\+? (jobs?|vacanc(?:y|ies)|results?)\b|"total":\s*\d+/g) ?? [],
});

/** The only job of Hackney, so that a filter that offers Hackney tells as well. */
async function withOne(db: Db, place: Place, more: Partial<VacancyTable>) {
  const workplaceId = newId();
  await db
    .insertInto("workplace")
    .values({
      id: workplaceId,
      employerId: place.bramble.employerId,
      name: "Mare Street",
      address: "2 Mare Street",
      postcode: "E8 1AA",
      localAuthorityId: "hackney",
      gettingThere: "",
      access: "",
      createdAt: today,
      closedAt: null,
    })
    .execute();
  return vacancy(db, { ...place.bramble, workplaceId }, { title, ...more });
}

/** What everybody is told where it does not exist: in a place of its own, so that nothing is remembered. */
let without: Promise<Answer[]> | undefined;
async function readWithout(): Promise<Answer[]> {
  const db = await freshDatabase();
  await aPlace(db);
  const ask = await openPages(db);
  const answers: Answer[] = [];
  for (const address of Object.values(readings)) answers.push(await ask(null, address(newId())));
  return answers;
}

test.each(cases)(
  "%s is %s to anybody without an account, at every address",
  async (_of, is, more) => {
    without ??= readWithout();
    const before = await without;
    const db = await freshDatabase();
    const place = await aPlace(db);
    const ask = await openPages(db);
    const id = await withOne(db, place, more);
    for (const [at, [name, address]] of Object.entries(readings).entries())
      for (const accountId of [null, place.amara.accountId, place.rival.owner.accountId]) {
        const answer = await ask(accountId, address(id));
        const said = told(answer, id);
        expect(said.isNamed, name).toBe(is === "shown");
        if (is === "shown" || accountId !== null) continue;
        // What is not there and what is not theirs to read answer alike.
        const missing = before[at] as Answer;
        expect([answer.status, said.counts], name).toEqual([
          missing.status,
          told(missing, id).counts,
        ]);
        expect(answer.text, name).not.toContain(">Hackney<");
        expect(answer.text.includes("application/ld+json"), name).toBe(
          missing.text.includes("application/ld+json"),
        );
      }
  },
  90_000,
);
