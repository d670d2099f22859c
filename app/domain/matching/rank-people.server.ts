/** Ranks everybody whom some specialists support for one job, and keeps the order to itself: a page takes its slice of ids. */
import type { Db } from "#db/connect.ts";
import { peopleWithout } from "../excluded-employer/excluded-employer.queries.server.ts";
import { judgementsOf } from "../match-judgement/match-judgement.queries.server.ts";
import { type Judgement, withOverrides } from "../match-judgement/match-judgement.ts";
import { inOrderOf, orderKey, type Range, rangeAdd, rangeOf, type Slices } from "./match-order.ts";
import { type Explanation, explainMatch } from "./matching.ts";
import type { CorrectedJourney } from "./matching-practical.ts";
import { packWork } from "./pack-sides.ts";
import { dayNumber, roomForPerson, roomForWork, unpackPerson, unpackWork } from "./packed-sides.ts";
import {
  listPeopleToWeigh,
  type PersonToWeigh,
  specialistsOf,
  type Whose,
} from "./people-to-weigh.server.ts";
import { correctedJourneys, personSide, type WorkAt } from "./sides.queries.server.ts";
import { weigh } from "./weigh.ts";
import { whyHere } from "./why-here.ts";

/** No more people are named on one page than one person can weigh. */
export const matchesOnAPage = 25;

export interface RankedPerson {
  id: string;
  /** Where they stand but for the order itself. */
  range: Range;
  judgement: Judgement | null;
}

/**
 * Those whom a specialist keeps at the top, then those who still look, then those who are in a job, who may want
 * another, and last those set aside. Everybody is in it once, but for those
 * who have left this employer out: they are simply not there.
 */
export async function rankPeople(
  trx: Db,
  whose: Whose,
  work: WorkAt,
): Promise<Slices<RankedPerson>> {
  const without = await peopleWithout(trx, work.employerId).execute();
  const gone = new Set(without.map(({ participantId }) => participantId));
  const all = await listPeopleToWeigh(trx, whose);
  const people = gone.size === 0 ? all : all.filter((each) => !gone.has(each.participantId));
  const inJob = await listInJob(trx, whose);
  const corrected = await correctedJourneys(trx, work.workplaceId);
  const judged = await judgementsOf(trx, { vacancyId: work.id });
  const different = await keysOfOverrides(trx, work, judged, corrected);
  const [person, job] = [roomForPerson(), roomForWork()];
  unpackWork(packWork(work), job);
  const today = dayNumber(work.today) ?? 0;
  const keys = new Float64Array(people.length);
  for (const [place, { participantId, packed }] of people.entries()) {
    unpackPerson(packed, person);
    const known = corrected.get(participantId)?.minutes ?? null;
    const key = different.get(participantId) ?? weigh(person, job, today, known);
    const standing = judged.get(participantId)?.standing;
    keys[place] = key + rangeAdd(standing ?? (inJob.has(participantId) ? "inJob" : "inOrder"));
  }
  const idOf = (place: number) => (people[place] as PersonToWeigh).participantId;
  const ordered = inOrderOf(keys, idOf);
  const toPerson = (place: number) => ({
    id: idOf(place),
    range: rangeOf(keys[place] as number),
    judgement: judged.get(idOf(place)) ?? null,
  });
  return {
    length: ordered.length,
    slice: (from, to) => ordered.slice(from, to).map(toPerson),
  };
}

/** The few whom a specialist knows better in a matter stand where their reasons now put them. */
async function keysOfOverrides(
  trx: Db,
  work: WorkAt,
  judged: ReadonlyMap<string, Judgement>,
  corrected: ReadonlyMap<string, CorrectedJourney>,
): Promise<Map<string, number>> {
  const ids = [...judged].flatMap(([id, { overrides }]) => (overrides.length > 0 ? [id] : []));
  const sides = await personSide(trx, ids);
  return new Map(
    [...sides].map(([id, side]) => {
      const explanation = explainMatch(side, work, corrected.get(id));
      return [id, orderKey(withOverrides(explanation, judged.get(id)?.overrides ?? []))];
    }),
  );
}

/** A placement moves to another specialist with its person. */
async function listInJob(trx: Db, whose: Whose): Promise<Set<string>> {
  const rows = await trx
    .selectFrom("placement")
    .select("participantId")
    .where("specialistId", "in", specialistsOf(trx, whose))
    .where("status", "=", "started")
    .execute();
  return new Set(rows.map(({ participantId }) => participantId));
}

export interface PlacedPerson extends RankedPerson {
  name: string;
  explanation: Explanation;
  /** Why they stand where they stand, in one sentence. */
  why: string;
}

/** The people of one page with their reasons, and why each stands after the one before. A page past the end is the last. */
export async function openPage(
  trx: Db,
  ranked: Slices<RankedPerson>,
  work: WorkAt,
  asked: number,
): Promise<{ people: PlacedPerson[]; page: number; pages: number }> {
  const pages = Math.max(1, Math.ceil(ranked.length / matchesOnAPage));
  const page = Math.min(Math.max(1, asked), pages);
  const from = (page - 1) * matchesOnAPage;
  // The one before the page is explained as well: the first of the page stands after them.
  const first = Math.max(0, from - 1);
  const explained = await explainAll(trx, ranked.slice(first, from + matchesOnAPage), work);
  const people = explained.slice(from - first).map((person, place) => ({
    ...person,
    why: whyHere(person, explained[place + from - first - 1]),
  }));
  return { people, page, pages };
}

interface ExplainedPerson extends RankedPerson {
  name: string;
  explanation: Explanation;
}

/** Names and reasons of a few people, in the order they come. */
async function explainAll(
  trx: Db,
  people: readonly RankedPerson[],
  work: WorkAt,
): Promise<ExplainedPerson[]> {
  const ids = people.map(({ id }) => id);
  if (ids.length === 0) return [];
  const sides = await personSide(trx, ids);
  const rows = await trx
    .selectFrom("participant")
    .select(["id", "chosenName as name"])
    .where("id", "in", ids)
    .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const corrected = await correctedJourneys(trx, work.workplaceId, ids);
  return people.flatMap((person) => {
    const [side, name] = [sides.get(person.id), names.get(person.id)];
    if (!side || name === undefined) return [];
    const explanation = explainMatch(side, work, corrected.get(person.id));
    const overrides = person.judgement?.overrides ?? [];
    return [{ ...person, name, explanation: withOverrides(explanation, overrides) }];
  });
}
