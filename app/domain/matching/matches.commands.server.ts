import type { Db } from "#db/connect.ts";
import type { IntroductionStatus } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, NotFound } from "../errors.ts";
import { isExcluded } from "../excluded-employer/excluded-employer.queries.server.ts";
import { judgementsOf } from "../match-judgement/match-judgement.queries.server.ts";
import { withOverrides } from "../match-judgement/match-judgement.ts";
import { findParticipant } from "../participant/participant.queries.server.ts";
import { may, type StaffActor } from "../policy.ts";
import { type Explanation, explainMatch } from "./matching.ts";
import { openPage, type PlacedPerson, rankPeople } from "./rank-people.server.ts";
import { correctedJourneys, personSide, workSide } from "./sides.queries.server.ts";

export interface MatchedPerson extends PlacedPerson {
  introduction: { id: string; status: IntroductionStatus; updatedAt: string } | null;
  /** The job they are in now, if any. */
  job: { id: string; title: string; employerName: string } | null;
}
export interface MatchVacancy {
  id: string;
  title: string;
  employerId: string;
  employerName: string;
  kindOfWork: string | null;
  occupation: string | null;
  /** The area that writes to its employer. */
  areaId: string | null;
}
export interface MatchPage {
  vacancy: MatchVacancy;
  people: MatchedPerson[];
  page: number;
  pages: number;
}

/** A vacancy that people may be matched with: live or paused, of an employer that is not suspended. */
export async function findMatchVacancy(db: Db, vacancyId: string): Promise<MatchVacancy> {
  const vacancy = await db
    .selectFrom("vacancy as v")
    .innerJoin("employer as e", "e.id", "v.employerId")
    .leftJoin("workplace as w", "w.id", "v.workplaceId")
    .leftJoin("localAuthority as l", "l.id", "w.localAuthorityId")
    .select("l.areaId")
    .select([
      "v.id",
      "v.title",
      "v.kindOfWork",
      "v.occupation",
      "e.id as employerId",
      "e.name as employerName",
    ])
    .where("v.id", "=", vacancyId)
    .where("v.status", "in", ["live", "paused"])
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom("employerSuspension as x")
            .select("x.id")
            .whereRef("x.employerId", "=", "e.id")
            .where("x.liftedAt", "is", null),
        ),
      ),
    )
    .executeTakeFirst();
  if (!vacancy) throw new NotFound();
  return vacancy;
}

/**
 * One page of the specialist's own people for a vacancy, each with its reasons. Everybody is on some page: those who
 * are in a job come after those who still look, since they may want another.
 * Who is named on this page is written down before it is sent; those only weighed are not.
 */
export async function showMatches(
  ctx: Context<StaffActor>,
  vacancyId: string,
  asked = 1,
): Promise<MatchPage> {
  return ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findMatchVacancy(trx, vacancyId);
    const work = await workSide(trx, vacancyId, dateOf(ctx.now));
    const ranked = await rankPeople(trx, { specialistId: ctx.actor.staffId }, work);
    const { people: shown, page, pages } = await openPage(trx, ranked, work, asked);
    const ids = shown.map(({ id }) => id);
    const jobs = await jobsOf(trx, ids);
    const introductions = await introductionsFor(trx, vacancyId, ids);
    await record(
      trx,
      ctx,
      ...ids.map((id) => ({
        action: "match.show",
        subjectKind: "vacancy",
        subjectId: vacancyId,
        participantId: id,
      })),
    );
    const people = shown.map((each) => ({
      ...each,
      introduction: introductions.get(each.id) ?? null,
      job: jobs.get(each.id) ?? null,
    }));
    return { vacancy, people, page, pages };
  });
}

/** The newest introduction of each person to this vacancy. */
async function introductionsFor(trx: Db, vacancyId: string, ids: string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await trx
    .selectFrom("introduction")
    .select(["id", "participantId", "status", "updatedAt"])
    .where("vacancyId", "=", vacancyId)
    .where("participantId", "in", ids)
    .orderBy("draftedAt")
    .execute();
  return new Map(rows.map(({ participantId, ...introduction }) => [participantId, introduction]));
}

/** The job that each of them has begun and not ended; of two, the newer. */
async function jobsOf(trx: Db, ids: string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await trx
    .selectFrom("placement as p")
    .innerJoin("employer as e", "e.id", "p.employerId")
    .select(["p.id", "p.participantId", "p.jobTitle as title", "e.name as employerName"])
    .where("p.participantId", "in", ids)
    .where("p.status", "=", "started")
    .orderBy("p.startsOn")
    .orderBy("p.id")
    .execute();
  return new Map(rows.map(({ participantId, ...job }) => [participantId, job]));
}

/**
 * The reasons of one person for one vacancy, as they stand now: an introduction keeps them from the day it was drafted.
 * Inside a transaction pass its handle. @throws NotFound unless it is the specialist's own person, Conflict when they have left the employer out.
 */
export async function explanationFor(
  ctx: Context<StaffActor>,
  participantId: string,
  vacancyId: string,
  db: Db = ctx.db,
): Promise<Explanation> {
  const { party, person } = await findParticipant(db, ctx.actor, participantId);
  if (!may(party, "vocationalProfile.read")) throw new NotFound();
  const side = (await personSide(db, [participantId])).get(participantId);
  if (!side) throw new NotFound();
  const work = await workSide(db, vacancyId, dateOf(ctx.now));
  if (await isExcluded(db, participantId, work.employerId))
    throw new Conflict(
      `${person.chosenName} does not want to be introduced to this employer. They need no reason.`,
    );
  const corrected = await correctedJourneys(db, work.workplaceId, [participantId]);
  const judged = (await judgementsOf(db, { vacancyId, participantId })).get(participantId);
  return withOverrides(
    explainMatch(side, work, corrected.get(participantId)),
    judged?.overrides ?? [],
  );
}
