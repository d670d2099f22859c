/** The other direction: the live vacancies for one person, each with its reasons. */
import type { Db } from "#db/connect.ts";
import type { IntroductionStatus } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { findParticipant } from "../participant/participant.queries.server.ts";
import { type Box, boxAround } from "../place/place.ts";
import { may, type StaffActor } from "../policy.ts";
import { reachKm } from "../travel/travel.ts";
import { withPlace } from "../vacancy/vacancy.queries.server.ts";
import { type Around, type JobToWeigh, listJobsToWeigh } from "./jobs-to-weigh.server.ts";
import { inOrderOf, type Slices, whyAfter, whyFirst } from "./match-order.ts";
import { type Explanation, explainMatch, type PersonSide } from "./matching.ts";
import { packPerson } from "./pack-sides.ts";
import { dayNumber, roomForPerson, roomForWork, unpackPerson, unpackWork } from "./packed-sides.ts";
import { personSide, workSides } from "./sides.queries.server.ts";
import { weigh } from "./weigh.ts";
import { furtherMinutes, type Widening, whatWidens } from "./widening.ts";

/** No more jobs on one page than two people can talk through at a sitting. */
export const jobsOnAPage = 25;

export interface MatchedJob {
  id: string;
  title: string;
  employerName: string;
  explanation: Explanation;
  /** Why it stands where it stands, in one sentence. */
  why: string;
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
    const box = boxOfReach(side);
    const today = dateOf(ctx.now);
    const around = {
      areaId: ctx.actor.areaId,
      authorities: side.reachableAuthorities,
      box,
      participantId: person.id,
    };
    const jobsAround = await listJobsToWeigh(trx, ctx.actor, around, today);
    const ranked = rankJobs(side, jobsAround, today, corrected);
    const pages = Math.max(1, Math.ceil(ranked.length / jobsOnAPage));
    const page = Math.min(Math.max(1, asked), pages);
    const from = (page - 1) * jobsOnAPage;
    const first = Math.max(0, from - 1);
    const works = await workSides(trx, ranked.slice(first, from + jobsOnAPage), today);
    const explained = ranked.slice(first, from + jobsOnAPage).flatMap((id) => {
      const work = works.get(id);
      if (!work) return [];
      return [{ id, explanation: explainMatch(side, work, corrected.get(work.workplaceId ?? "")) }];
    });
    const shown = explained.slice(from - first);
    const known = await readAbout(
      trx,
      person.id,
      shown.map(({ id }) => id),
    );
    const jobs = shown.flatMap(({ id, explanation }, place) => {
      const before = explained[place + from - first - 1];
      const why = before ? whyAfter(before.explanation, explanation) : whyFirst(explanation);
      const job = known.get(id);
      return job ? [{ ...job, explanation, why }] : [];
    });
    const isByJourney = box !== null;
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
): Slices<string> {
  const [person, job] = [roomForPerson(), roomForWork()];
  unpackPerson(packPerson(side), person);
  const day = dayNumber(today) ?? 0;
  const keys = jobs.map(({ workplaceId, packed }) => {
    unpackWork(packed, job);
    return weigh(person, job, day, corrected.get(workplaceId ?? "")?.minutes ?? null);
  });
  const idOf = (place: number) => (jobs[place] as JobToWeigh).id;
  const ordered = inOrderOf(keys, idOf);
  return {
    length: ordered.length,
    slice: (from, to) => ordered.slice(from, to).map(idOf),
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
    .select(["vacancy.id", "vacancy.title", "employer.name as employerName"])
    .where("vacancy.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row, introduction: newest.get(row.id) ?? null }]));
}
