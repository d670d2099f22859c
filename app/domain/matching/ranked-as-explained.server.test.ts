/** What the database keeps, packs and hands back ranks as the pure engine does: on both databases. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { people as everybody, works } from "#tests/support/generated-sides.ts";
import {
  addPerson,
  addVacancy,
  contextOf,
  people as place,
  testNow,
} from "#tests/support/people.ts";
import { dateOf } from "../calendar/calendar.ts";
import { placedAt } from "../place/place.queries.server.ts";
import { showJobsFor } from "./jobs-for.commands.server.ts";
import { orderKey, orderPeople } from "./match-order.ts";
import { explainMatch, type PersonSide, type WorkSide } from "./matching.ts";
import { rankPeople } from "./rank-people.server.ts";
import { personSide, workSide } from "./sides.queries.server.ts";

const today = dateOf(testNow);

async function writePerson(db: Db, participantId: string, person: PersonSide) {
  await db
    .updateTable("vocationalProfile")
    .set({
      minMinutes: person.minMinutes ?? null,
      maxMinutes: person.maxMinutes ?? null,
      week: person.week?.join(",") ?? null,
      earliestStart: person.earliestStart ?? null,
      latestFinish: person.latestFinish ?? null,
      availableFrom: person.availableFrom ?? null,
      noticeWeeks: person.noticeWeeks ?? null,
      contracts: person.contracts?.join(",") || null,
      payFloorPence: person.payFloorPence ?? null,
      homeLatitude: person.home?.latitude ?? null,
      homeLongitude: person.home?.longitude ?? null,
      travelWays: person.ways?.join(",") || null,
      longestJourneyMinutes: person.longestMinutes ?? null,
    })
    .where("participantId", "=", participantId)
    .execute();
  for (const each of person.wishes)
    await db
      .insertInto("profileWish")
      .values({ participantId, ...each })
      .execute();
  for (const each of person.jobs ?? [])
    await db
      .insertInto("profileJob")
      .values({ participantId, ...each })
      .execute();
  for (const each of person.skills ?? [])
    await db
      .insertInto("profileSkill")
      .values({ participantId, ...each })
      .execute();
  for (const { dimension, from, to, strength } of person.environment)
    await db
      .insertInto("profileEnvironment")
      .values({ participantId, dimension, fromLevel: from, toLevel: to, strength, note: "" })
      .execute();
  for (const adjustmentId of person.adjustments)
    await db
      .insertInto("profileAdjustment")
      .values({ participantId, adjustmentId, words: "" })
      .execute();
}

async function writeWork(db: Db, vacancyId: string, work: WorkSide) {
  await db
    .updateTable("vacancy")
    .set({
      kindOfWork: work.kindOfWork,
      occupation: work.occupation ?? null,
      minutesMin: work.minutesMin,
      minutesMax: work.minutesMax,
      days: work.days?.join(",") ?? null,
      startsAt: work.startsAt,
      endsAt: work.endsAt,
      contract: work.contract ?? null,
      expectedStartOn: work.startsOn ?? null,
      payMinPence: work.payMinPencePerHour,
      payPeriod: work.payMinPencePerHour === null ? null : "hour",
      hoursCanChange: work.hoursCanFlex,
    })
    .where("id", "=", vacancyId)
    .execute();
  for (const each of work.environment)
    await db
      .insertInto("vacancyEnvironment")
      .values({ vacancyId, ...each })
      .execute();
  for (const [position, each] of (work.demands ?? []).entries())
    await db
      .insertInto("vacancyDemand")
      .values({ vacancyId, position, ...each })
      .execute();
  for (const [position, { words, isMovable, asksFor }] of (work.tasks ?? []).entries())
    await db
      .insertInto("vacancyTask")
      .values({
        id: `${vacancyId}-${position}`,
        vacancyId,
        position,
        words,
        weight: isMovable ? "movable" : "essential",
        asksFor,
      })
      .execute();
}

const some = <T>(what: fc.Arbitrary<T>, many: number, seed: number) =>
  fc.sample(what, { numRuns: many, seed });

test.each([1, 2, 3])("people are ranked as their reasons say (%i)", async (seed) => {
  const db = await freshDatabase();
  const { bramble, priya } = await place(db);
  await db
    .updateTable("workplace")
    .set(placedAt({ latitude: 51.5, longitude: -0.1 }, "postcode"))
    .execute();
  const ids = Array.from({ length: 24 }, (_, turn) => `person-${(turn * 7) % 24}`);
  for (const [turn, person] of some(everybody, 24, seed).entries()) {
    const id = ids[turn] as string;
    await addPerson(db, id, `Somebody ${turn}`, priya);
    await writePerson(db, id, person);
  }
  for (const work of some(works, 3, seed)) {
    const vacancyId = await addVacancy(db, bramble.owner);
    await writeWork(db, vacancyId, work);
    const side = await workSide(db, vacancyId, today);
    const sides = await personSide(db, ids);
    const explained = ids.map((id) => ({
      id,
      explanation: explainMatch(sides.get(id) as PersonSide, side),
    }));
    const ranked = await rankPeople(db, { specialistId: priya.staffId }, side);
    const inOrder = ranked.slice(0, ranked.length).map(({ id }) => id);
    expect(inOrder.filter((id) => ids.includes(id))).toEqual(
      orderPeople(explained).map(({ id }) => id),
    );
  }
});

test.each([4, 5])(
  "jobs are ranked as their reasons say, nothing of the area left out (%i)",
  async (seed) => {
    const db = await freshDatabase();
    const { bramble, priya } = await place(db);
    await db
      .updateTable("workplace")
      .set(placedAt({ latitude: 51.5, longitude: -0.1 }, "postcode"))
      .execute();
    const [person] = some(everybody, 1, seed);
    await writePerson(db, "amara", person as PersonSide);
    const ids: string[] = [];
    for (const work of some(works, 20, seed)) {
      const id = await addVacancy(db, bramble.owner);
      ids.push(id);
      await writeWork(db, id, work);
    }
    const { jobs } = await showJobsFor(contextOf(db, priya), "amara");
    expect(jobs.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const keys = jobs.map(({ explanation }) => orderKey(explanation));
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  },
);
