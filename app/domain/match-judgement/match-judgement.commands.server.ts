import type { Db } from "#db/connect.ts";
import type { TravelWay } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import { isExcluded } from "../excluded-employer/excluded-employer.queries.server.ts";
import { findPrivateWords } from "../guarded-words/guarded-words.ts";
import { groupOf, type MatchGroup } from "../matching/match-order.ts";
import type { Explanation } from "../matching/match-reason.ts";
import { findMatchVacancy, type MatchVacancy } from "../matching/matches.commands.server.ts";
import { explainMatch } from "../matching/matching.ts";
import { correctedJourneys, personSide, workSide } from "../matching/sides.queries.server.ts";
import { findParticipant } from "../participant/participant.queries.server.ts";
import { may, type StaffActor } from "../policy.ts";
import { type Journey, journeyToWork } from "../travel/travel.ts";
import { judgementsOf } from "./match-judgement.queries.server.ts";
import {
  type Judgement,
  mayBeSaidDifferently,
  type Standing,
  withOverrides,
} from "./match-judgement.ts";

export interface JudgedPair {
  person: { id: string; name: string };
  vacancy: MatchVacancy;
  /** As the portal alone would say it, and with what specialists say instead. */
  portals: Explanation;
  explanation: Explanation;
  group: MatchGroup;
  judgement: Judgement | null;
  /** Null where home or workplace is not known. */
  estimate: Journey | null;
  corrected: { minutes: number; way: TravelWay; how: string; by: string; at: string } | null;
}

/**
 * One person and one vacancy, opened by the person's specialist and written down as such.
 * @throws NotFound for anybody else's person, a vacancy that is over, and an employer whom the person left out.
 */
export async function openPair(
  ctx: Context<StaffActor>,
  vacancyId: string,
  participantId: string,
): Promise<JudgedPair> {
  return ctx.db.transaction().execute(async (trx) => {
    const { person, vacancy } = await mustBeMine(trx, ctx, vacancyId, participantId);
    const work = await workSide(trx, vacancyId, dateOf(ctx.now));
    const side = (await personSide(trx, [participantId])).get(participantId);
    if (!side) throw new NotFound();
    const corrected = await correctedJourneys(trx, work.workplaceId, [participantId]);
    const judgement = (await judgementsOf(trx, { vacancyId, participantId })).get(participantId);
    const portals = explainMatch(side, work, corrected.get(participantId));
    const explanation = withOverrides(portals, judgement?.overrides ?? []);
    await record(trx, ctx, { ...entry("show", vacancyId, participantId) });
    return {
      person: { id: person.id, name: person.chosenName },
      vacancy,
      portals,
      explanation,
      group: groupOf(explanation),
      judgement: judgement ?? null,
      estimate: journeyToWork(side.home ?? null, work.place ?? null, side.ways ?? []),
      corrected: await findCorrection(trx, participantId, work.workplaceId),
    };
  });
}

/** Keeps somebody at the top of the list for a vacancy, or sets them aside for now, with the reason. */
export const judge = (
  ctx: Context<StaffActor>,
  vacancyId: string,
  participantId: string,
  { standing, note }: { standing: Standing; note: string },
): Promise<void> =>
  change(ctx, vacancyId, participantId, standing === "top" ? "keepAtTop" : "setAside", (trx) => {
    requirePlain(note, "note");
    const said = { standing, note, staffId: ctx.actor.staffId, at: ctx.now };
    return trx
      .insertInto("matchJudgement")
      .values({ participantId, vacancyId, ...said })
      .onConflict((same) => same.columns(["participantId", "vacancyId"]).doUpdateSet(said))
      .execute();
  });

/** Back to where the order has them. Twice is once. */
export const unjudge = (ctx: Context<StaffActor>, vacancyId: string, participantId: string) =>
  change(ctx, vacancyId, participantId, "backInOrder", (trx) =>
    trx
      .deleteFrom("matchJudgement")
      .where("participantId", "=", participantId)
      .where("vacancyId", "=", vacancyId)
      .execute(),
  );

/** Says one reason differently. @throws Invalid for a matter that these two have no reason on. */
export const sayDifferently = (
  ctx: Context<StaffActor>,
  vacancyId: string,
  participantId: string,
  { about, result, note }: { about: string; result: MatchGroup; note: string },
): Promise<void> =>
  change(ctx, vacancyId, participantId, "sayDifferently", async (trx) => {
    requirePlain(note, "overrideNote");
    const side = (await personSide(trx, [participantId])).get(participantId);
    const work = await workSide(trx, vacancyId, dateOf(ctx.now));
    const reasons = side ? explainMatch(side, work).reasons : [];
    if (!reasons.some((reason) => reason.about === about && mayBeSaidDifferently(reason)))
      throw new Invalid("Choose one of the reasons.", { about: ["Choose one of the reasons."] });
    const said = { result, note, staffId: ctx.actor.staffId, at: ctx.now };
    await trx
      .insertInto("matchOverride")
      .values({ participantId, vacancyId, about, ...said })
      .onConflict((same) => same.columns(["participantId", "vacancyId", "about"]).doUpdateSet(said))
      .execute();
  });

/** Leaves a reason to the portal again. Twice is once. */
export const unsay = (
  ctx: Context<StaffActor>,
  vacancyId: string,
  participantId: string,
  about: string,
) =>
  change(ctx, vacancyId, participantId, "leaveToPortal", (trx) =>
    trx
      .deleteFrom("matchOverride")
      .where("participantId", "=", participantId)
      .where("vacancyId", "=", vacancyId)
      .where("about", "=", about)
      .execute(),
  );

/** The journey of these two as it is known; it counts for every vacancy at that workplace. */
export const correctJourney = (
  ctx: Context<StaffActor>,
  vacancyId: string,
  participantId: string,
  { minutes, way, how }: { minutes: number; way: TravelWay; how: string },
): Promise<void> =>
  change(ctx, vacancyId, participantId, "correctJourney", async (trx) => {
    requirePlain(how, "how");
    const { workplaceId } = await workSide(trx, vacancyId, dateOf(ctx.now));
    if (!workplaceId) throw new Conflict("This vacancy has no workplace yet.");
    const said = { minutes, way, how, staffId: ctx.actor.staffId, at: ctx.now };
    await trx
      .insertInto("travelCorrection")
      .values({ participantId, workplaceId, ...said })
      .onConflict((same) => same.columns(["participantId", "workplaceId"]).doUpdateSet(said))
      .execute();
  });

/** Back to the estimate. Twice is once. */
export const leaveJourney = (ctx: Context<StaffActor>, vacancyId: string, participantId: string) =>
  change(ctx, vacancyId, participantId, "leaveJourney", async (trx) => {
    const { workplaceId } = await workSide(trx, vacancyId, dateOf(ctx.now));
    await trx
      .deleteFrom("travelCorrection")
      .where("participantId", "=", participantId)
      .where("workplaceId", "=", workplaceId ?? "")
      .execute();
  });

const entry = (action: string, vacancyId: string, participantId: string) => ({
  action: `match.${action}`,
  subjectKind: "vacancy",
  subjectId: vacancyId,
  participantId,
});

async function mustBeMine(
  trx: Db,
  ctx: Context<StaffActor>,
  vacancyId: string,
  participantId: string,
) {
  const { party, person } = await findParticipant(trx, ctx.actor, participantId);
  if (!may(party, "vocationalProfile.edit")) throw new NotFound();
  if (person.closedAt) throw new NotFound();
  const vacancy = await findMatchVacancy(trx, vacancyId);
  if (await isExcluded(trx, participantId, vacancy.employerId)) throw new NotFound();
  return { person, vacancy };
}

const change = (
  ctx: Context<StaffActor>,
  vacancyId: string,
  participantId: string,
  action: string,
  write: (trx: Db) => Promise<unknown>,
): Promise<void> =>
  ctx.db.transaction().execute(async (trx) => {
    await mustBeMine(trx, ctx, vacancyId, participantId);
    await write(trx);
    await record(trx, ctx, entry(action, vacancyId, participantId));
  });

/** The person can read these notes, and no note is a place for their health. */
function requirePlain(note: string, field: string) {
  const [found] = findPrivateWords(note);
  if (found)
    throw new Invalid("Say it without that word.", {
      [field]: [`You wrote “${found.found}”. ${found.instead}`],
    });
}

async function findCorrection(trx: Db, participantId: string, workplaceId: string | null) {
  const row = await trx
    .selectFrom("travelCorrection as t")
    .innerJoin("staff as s", "s.id", "t.staffId")
    .innerJoin("account as a", "a.id", "s.accountId")
    .select(["t.minutes", "t.way", "t.how", "t.at", "a.name as by"])
    .where("t.participantId", "=", participantId)
    .where("t.workplaceId", "=", workplaceId ?? "")
    .executeTakeFirst();
  return row ?? null;
}
