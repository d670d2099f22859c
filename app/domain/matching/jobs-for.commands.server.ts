/** The other direction: the live vacancies for one person, each with its reasons. */
import type { Db } from "#db/connect.ts";
import type { IntroductionStatus } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { judgementsOf } from "../match-judgement/match-judgement.queries.server.ts";
import { type Judgement, withOverrides } from "../match-judgement/match-judgement.ts";
import { findParticipant } from "../participant/participant.queries.server.ts";
import { type Box, boxAround } from "../place/place.ts";
import { may, type StaffActor } from "../policy.ts";
import { reachKm } from "../travel/travel.ts";
import { withPlace } from "../vacancy/vacancy.queries.server.ts";
import { type Around, type JobToWeigh, listJobsToWeigh } from "./jobs-to-weigh.server.ts";
import { inOrderOf, orderKey, type Range, rangeAdd, rangeOf, type Slices } from "./match-order.ts";
import { type Explanation, explainMatch, type PersonSide } from "./matching.ts";
import { packPerson } from "./pack-sides.ts";
import { dayNumber, roomForPerson, roomForWork, unpackPerson, unpackWork } from "./packed-sides.ts";
import { personSide, type WorkAt, workSides } from "./sides.queries.server.ts";
import { weigh } from "./weigh.ts";
import { whyHere } from "./why-here.ts";
import { furtherMinutes, type Widening, whatWidens } from "./widening.ts";

/** No more jobs on one page than two people can talk through at a sitting. */
export const jobsOnAPage = 25;

export interface MatchedJob {
  id: string;
  title: string;
  employerName: string;
  areaId: string | null;
  explanation: Explanation;
  /** Why it stands where it stands, in one sentence. */
  why: string;
  range: Range;
  judgement: Judgement | null;
  introduction: { id: string; status: IntroductionStatus; updatedAt: string } | null;
}
export interface JobsPage {
  person: { id: string; name: string };
  /** Whether the list reaches past the area: it does when we know how far they would travel, and how. */
  isByJourney: boolean;
  jobs: MatchedJob[];
  /** What would open most more jobs; null: not asked for. */
  widenings: Widening[] | null;
  page: number;
  pages: number;
}

/**
 * One page of the live vacancies of the area and of those within the person's reach, never of an employer they left out.
 * Opens their profile for it, which is written down as such. @throws NotFound unless it is the specialist's own person.
 */
export async function showJobsFor(
  ctx: Context<StaffActor>,
  participantId: string,
  asked = 1,
  asksWhatWidens = false,
): Promise<JobsPage> {
  return ctx.db.transaction().execute(async (trx) => {
    const { party, person } = await findParticipant(trx, ctx.actor, participantId);
    if (!may(party, "vocationalProfile.read") || person.closedAt) throw new NotFound();
    await record(trx, ctx, {
      action: "vocationalProfile.open",
      subjectKind: "participant",
      subjectId: person.id,
      participantId: person.id,
    });
    const side = (await personSide(trx, [person.id])).get(person.id);
    if (!side) throw new NotFound();
    const corrected = await correctedFor(trx, person.id);
    const today = dateOf(ctx.now);
    const around = aroundPerson(ctx.actor, person.id, side);
    const jobsAround = await listJobsToWeigh(trx, ctx.actor, around, today);
    const judged = await judgementsOf(trx, { participantId: person.id });
    const explain = (work: WorkAt) =>
      withOverrides(
        explainMatch(side, work, corrected.get(work.workplaceId ?? "")),
        judged.get(work.id)?.overrides ?? [],
      );
    const different = [...judged].flatMap(([id, { overrides }]) =>
      overrides.length > 0 ? [id] : [],
    );
    const overridden = await workSides(trx, different, today);
    const known = new Map([...overridden].map(([id, work]) => [id, orderKey(explain(work))]));
    const ranked = rankJobs(side, jobsAround, today, corrected, judged, known);
    const pages = Math.max(1, Math.ceil(ranked.length / jobsOnAPage));
    const page = Math.min(Math.max(1, asked), pages);
    const from = (page - 1) * jobsOnAPage;
    const first = Math.max(0, from - 1);
    const read = ranked.slice(first, from + jobsOnAPage);
    const works = await workSides(
      trx,
      read.map(({ id }) => id),
      today,
    );
    const explained = read.flatMap(({ id, range }) => {
      const work = works.get(id);
      const judgement = judged.get(id) ?? null;
      return work ? [{ id, range, judgement, explanation: explain(work) }] : [];
    });
    const shown = explained.slice(from - first);
    const told = await readAbout(
      trx,
      person.id,
      shown.map(({ id }) => id),
    );
    const jobs = shown.flatMap((each, place) => {
      const job = told.get(each.id);
      const why = whyHere(each, explained[place + from - first - 1]);
      return job ? [{ ...job, ...each, why }] : [];
    });
    const isByJourney = around.box !== null;
    const widenings = asksWhatWidens
      ? await listWidenings(
          trx,
          ctx.actor,
          side,
          { ...around, box: boxOfReach(further(side)) },
          today,
        )
      : null;
    const about = { id: person.id, name: person.chosenName };
    return { person: about, isByJourney, jobs, widenings, page, pages };
  });
}

/** Weighed over the jobs of a wider reach, so that what lies just past it counts. */
async function listWidenings(
  trx: Db,
  actor: StaffActor,
  side: PersonSide,
  around: Around,
  today: string,
): Promise<Widening[]> {
  const [jobs, corrected] = [
    await listJobsToWeigh(trx, actor, around, today),
    await correctedFor(trx, around.participantId),
  ];
  const known = ({ workplaceId }: JobToWeigh) => corrected.get(workplaceId ?? "")?.minutes ?? null;
  return whatWidens(
    side,
    jobs.map((job) => ({ packed: job.packed, corrected: known(job) })),
    dayNumber(today) ?? 0,
  );
}

const further = (side: PersonSide): PersonSide => ({
  ...side,
  longestMinutes: side.longestMinutes ? side.longestMinutes + furtherMinutes : null,
});

/** Where the jobs and employers of one person are looked for. */
export const aroundPerson = (
  actor: StaffActor,
  participantId: string,
  side: PersonSide,
): Around => ({
  areaId: actor.areaId,
  authorities: side.reachableAuthorities,
  box: boxOfReach(side),
  participantId,
});

/** Everything within the longest journey lies in it; null when that is not known. */
function boxOfReach({ home, ways, longestMinutes }: PersonSide): Box | null {
  if (!home || !ways || ways.length === 0 || !longestMinutes) return null;
  return boxAround(home, reachKm(longestMinutes, ways));
}

/** By wish, then what is practical, then the environment and skills; those that stand level by their id, so that a list keeps its order. */
function rankJobs(
  side: PersonSide,
  jobs: readonly JobToWeigh[],
  today: string,
  corrected: ReadonlyMap<string, { minutes: number }>,
  judged: ReadonlyMap<string, Judgement>,
  /** The keys of those of which a specialist says something differently. */
  different: ReadonlyMap<string, number>,
): Slices<{ id: string; range: Range }> {
  const [person, job] = [roomForPerson(), roomForWork()];
  unpackPerson(packPerson(side), person);
  const day = dayNumber(today) ?? 0;
  const keys = jobs.map(({ id, workplaceId, packed }) => {
    unpackWork(packed, job);
    const known = corrected.get(workplaceId ?? "")?.minutes ?? null;
    const key = different.get(id) ?? weigh(person, job, day, known);
    return key + rangeAdd(judged.get(id)?.standing ?? "inOrder");
  });
  const idOf = (place: number) => (jobs[place] as JobToWeigh).id;
  const ordered = inOrderOf(keys, idOf);
  return {
    length: ordered.length,
    slice: (from, to) =>
      ordered
        .slice(from, to)
        .map((place) => ({ id: idOf(place), range: rangeOf(keys[place] as number) })),
  };
}

async function correctedFor(trx: Db, participantId: string) {
  const rows = await trx
    .selectFrom("travelCorrection")
    .select(["workplaceId", "minutes", "way"])
    .where("participantId", "=", participantId)
    .execute();
  return new Map(rows.map(({ workplaceId, ...journey }) => [workplaceId, journey]));
}

/** What stands beside the reasons, and the newest introduction of this person to each. */
async function readAbout(trx: Db, participantId: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const introductions = await trx
    .selectFrom("introduction")
    .select(["id", "vacancyId", "status", "updatedAt"])
    .where("participantId", "=", participantId)
    .where("vacancyId", "in", [...ids])
    .orderBy("draftedAt")
    .execute();
  const newest = new Map(introductions.map(({ vacancyId, ...one }) => [vacancyId, one]));
  const rows = await withPlace(trx.selectFrom("vacancy"))
    .select(["vacancy.id", "vacancy.title", "employer.name as employerName", "authority.areaId"])
    .where("vacancy.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row, introduction: newest.get(row.id) ?? null }]));
}
