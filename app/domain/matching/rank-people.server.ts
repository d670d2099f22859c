/** Ranks everybody whom some specialists support for one job, and keeps the order to itself: a page takes its slice of ids. */
import type { Db } from "#db/connect.ts";
import { peopleWithout } from "../excluded-employer/excluded-employer.queries.server.ts";
import { afterAll, inOrderOf, type Slices, whyAfter, whyFirst } from "./match-order.ts";
import { type Explanation, explainMatch } from "./matching.ts";
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

/** No more people are named on one page than one person can weigh. */
export const matchesOnAPage = 25;

export interface RankedPerson {
  id: string;
  isInJob: boolean;
}

/**
 * Those who still look stand before those who are in a job, who may want another. Everybody is in it once, but for those
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
  const [person, job] = [roomForPerson(), roomForWork()];
  unpackWork(packWork(work), job);
  const today = dayNumber(work.today) ?? 0;
  const keys = new Float64Array(people.length);
  for (const [place, { participantId, packed }] of people.entries()) {
    unpackPerson(packed, person);
    const key = weigh(person, job, today, corrected.get(participantId)?.minutes ?? null);
    keys[place] = inJob.has(participantId) ? key + afterAll : key;
  }
  const idOf = (place: number) => (people[place] as PersonToWeigh).participantId;
  const ordered = inOrderOf(keys, idOf);
  const toPerson = (place: number) => ({
    id: idOf(place),
    isInJob: (keys[place] as number) >= afterAll,
  });
  return {
    length: ordered.length,
    slice: (from, to) => ordered.slice(from, to).map(toPerson),
  };
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

export interface PlacedPerson {
  id: string;
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
  const people = explained.slice(from - first).map(({ isInJob, ...person }, place) => ({
    ...person,
    why: whyHere({ ...person, isInJob }, explained[place + from - first - 1]),
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
    return [{ ...person, name, explanation: explainMatch(side, work, corrected.get(person.id)) }];
  });
}

const inAJobAlready = "Here because they are in a job already.";

function whyHere(one: Stands, before: Stands | undefined): string {
  if (!before) return one.isInJob ? inAJobAlready : whyFirst(one.explanation);
  if (one.isInJob && !before.isInJob) return inAJobAlready;
  return whyAfter(before.explanation, one.explanation);
}
type Stands = Pick<ExplainedPerson, "isInJob" | "explanation">;
