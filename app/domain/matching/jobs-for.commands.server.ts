/** The other direction: the live vacancies for one person, each with its reasons. */
import type { Db } from "#db/connect.ts";
import type { IntroductionStatus } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { findParticipant } from "../participant/participant.queries.server.ts";
import type { Position } from "../place/place.ts";
import { may, type StaffActor } from "../policy.ts";
import { reachKm } from "../travel/travel.ts";
import { visibleTo, withPlace } from "../vacancy/vacancy.queries.server.ts";
import { whyAfter, whyFirst } from "./match-order.ts";
import { type Explanation, explainMatch, type PersonSide } from "./matching.ts";
import { packPerson, packWork } from "./pack-sides.ts";
import { dayNumber, roomForPerson, roomForWork, unpackPerson, unpackWork } from "./packed-sides.ts";
import { personSide, type WorkAt, workSides } from "./sides.queries.server.ts";
import { weigh } from "./weigh.ts";

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
    const reach = boxAround(side);
    const ids = await listWithin(trx, ctx, person.id, side, reach);
    const today = dateOf(ctx.now);
    const works = await workSides(trx, ids, today);
    const ranked = rankWorks(side, works, today, corrected);
    const pages = Math.max(1, Math.ceil(ranked.length / jobsOnAPage));
    const page = Math.min(Math.max(1, asked), pages);
    const from = (page - 1) * jobsOnAPage;
    const first = Math.max(0, from - 1);
    const explained = ranked.slice(first, from + jobsOnAPage).flatMap((id) => {
      const work = works.get(id);
      if (!work) return [];
      return [{ id, explanation: explainMatch(side, work, corrected.get(work.workplaceId ?? "")) }];
    });
    const shown = explained.slice(from - first);
    const about = await readAbout(
      trx,
      person.id,
      shown.map(({ id }) => id),
    );
    const jobs = shown.flatMap(({ id, explanation }, place) => {
      const before = explained[place + from - first - 1];
      const why = before ? whyAfter(before.explanation, explanation) : whyFirst(explanation);
      const known = about.get(id);
      return known ? [{ ...known, explanation, why }] : [];
    });
    const isByJourney = reach !== null;
    return { person: { id: person.id, name: person.chosenName }, isByJourney, jobs, page, pages };
  });
}

interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}
const kmOfADegree = 111.2;

/** Everything within the longest journey lies in it; null when that is not known. */
function boxAround({ home, ways, longestMinutes }: PersonSide): Box | null {
  if (!home || !ways || ways.length === 0 || !longestMinutes) return null;
  return boxOf(home, reachKm(longestMinutes, ways));
}

export function boxOf({ latitude, longitude }: Position, kilometres: number): Box {
  const up = kilometres / kmOfADegree + 0.001;
  const across = up / Math.cos(((Math.abs(latitude) + up) * Math.PI) / 180);
  return {
    south: latitude - up,
    north: latitude + up,
    west: longitude - across,
    east: longitude + across,
  };
}

async function listWithin(
  trx: Db,
  ctx: Context<StaffActor>,
  participantId: string,
  side: PersonSide,
  box: Box | null,
): Promise<string[]> {
  const { actor } = ctx;
  const rows = await withPlace(visibleTo(trx, actor, dateOf(ctx.now)))
    .select("vacancy.id")
    .where("vacancy.status", "=", "live")
    .where(
      "vacancy.employerId",
      "not in",
      trx
        .selectFrom("excludedEmployer")
        .select("employerId")
        .where("participantId", "=", participantId),
    )
    .where((eb) =>
      eb.or([
        eb("authority.areaId", "=", actor.areaId),
        eb("vacancy.workplaceId", "is", null),
        ...(side.reachableAuthorities.length > 0
          ? [eb("authority.id", "in", [...side.reachableAuthorities])]
          : []),
        ...(box
          ? [
              eb.and([
                eb("workplace.latitude", ">=", box.south),
                eb("workplace.latitude", "<=", box.north),
                eb("workplace.longitude", ">=", box.west),
                eb("workplace.longitude", "<=", box.east),
              ]),
            ]
          : []),
        eb(
          "vacancy.workplaceId",
          "in",
          eb
            .selectFrom("travelCorrection")
            .select("workplaceId")
            .where("participantId", "=", participantId),
        ),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** By wish, then what is practical, then the environment; those that stand level by their id, so that a list keeps its order. */
function rankWorks(
  side: PersonSide,
  works: ReadonlyMap<string, WorkAt>,
  today: string,
  corrected: ReadonlyMap<string, { minutes: number }>,
): string[] {
  const [person, job] = [roomForPerson(), roomForWork()];
  unpackPerson(packPerson(side), person);
  const keys = new Map<string, number>();
  for (const [id, work] of works) {
    unpackWork(packWork(work), job);
    const known = corrected.get(work.workplaceId ?? "")?.minutes ?? null;
    keys.set(id, weigh(person, job, dayNumber(today) ?? 0, known));
  }
  const keyOf = (id: string) => keys.get(id) ?? 0;
  return [...works.keys()].sort((a, b) => keyOf(a) - keyOf(b) || (a < b ? -1 : 1));
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
