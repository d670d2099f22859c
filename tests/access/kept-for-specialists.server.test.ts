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
const cases: [string, Partial<VacancyTable>, "hidden" | "shown"][] = [
  ["kept for specialists", { keptForSpecialistsAt: today }, "hidden"],
  [
    "kept, its days of specialists first long over",
    { keptForSpecialistsAt: today, specialistsFirstUntil: "2026-01-01" },
    "hidden",
  ],
  ["on the last day on which specialists have it first", { specialistsFirstUntil: day }, "hidden"],
  ["a taster", { kind: "taster", payMinPence: null, payPeriod: null }, "hidden"],
  [
    "a supported internship",
    { kind: "supportedInternship", payMinPence: null, payPeriod: null },
    "hidden",
  ],
  [
    "a draft with a day to go live",
    { status: "draft", publishOn: day, scheduledAt: today },
    "hidden",
  ],
  ["the day after specialists had it first", { specialistsFirstUntil: "2026-02-24" }, "shown"],
];

/** Everything anybody without an account may ask that could tell of a vacancy. Add new addresses here. */
const readings: Record<string, (id: string) => string> = {
  "the board": () => "/vacancies",
  "a search by its words": () => "/vacancies?words=quince",
  "a search by its kind of work": () => "/vacancies?kind=kitchen-and-cafe",
  "a search by its place": () => "/vacancies?place=hackney",
  "its own page": (id) => `/vacancies/${id}`,
};
/** As many with it as without it: a count tells too. */
const told = ({ status, text }: Answer, id: string) => ({
  isNamed: status === 200 && (text.includes(title) || text.includes(id)),
  counts: text.match(/\b\d+\+? (jobs?|vacanc(?:y|ies)|results?)\b/g) ?? [],
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

test.each(cases)(
  "%s is %j to anybody without an account, at every address",
  async (_of, more, is) => {
    const db = await freshDatabase();
    const place = await aPlace(db);
    const ask = await openPages(db);
    const before = await Promise.all(
      Object.values(readings).map((address) => ask(null, address("none"))),
    );
    const id = await withOne(db, place, more);
    const names = Object.keys(readings);
    for (const [at, address] of Object.values(readings).entries()) {
      for (const accountId of [null, place.amara.accountId, place.rival.owner.accountId]) {
        const answer = await ask(accountId, address(id));
        const said = told(answer, id);
        expect(said.isNamed, names[at]).toBe(is === "shown");
        if (is === "hidden" && accountId === null) {
          expect(said.counts, names[at]).toEqual(told(before[at] as Answer, id).counts);
          expect(answer.text.includes(">Hackney<"), names[at]).toBe(false);
        }
      }
    }
    // What is not there and what is not theirs to read answer alike.
    const own = await ask(null, `/vacancies/${id}`);
    expect(own.status).toBe(is === "shown" ? 200 : 404);
    expect(own.text.includes("application/ld+json")).toBe(is === "shown");
  },
  90_000,
);
