import type { Db } from "#db/connect.ts";
import type { SafeChannel } from "#db/tables.ts";
import { findAway } from "../absence/absence.queries.server.ts";
import { firstName } from "../account/account.ts";
import { dateOf, instantInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Forbidden } from "../errors.ts";
import { safeChannelLabels } from "../participant/participant.ts";
import { safeTimesInWords } from "../participant/safe-times.ts";
import { sideOf } from "../placement/placement.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import type { ParticipantActor, StaffActor } from "../policy.ts";
import { answerBy } from "./answer-by.server.ts";
import type { CallerContext } from "./help-call.commands.server.ts";
import { answerByInWords, type HelpState, helpState } from "./help-call.ts";

export interface Reached {
  /** Who answers today: the specialist, or whoever stands in for them. */
  name: string;
  phone: string;
  /** Empty for somebody who stands in: theirs are not written down. */
  hours: string;
  /** Whom they stand in for; null: it is the specialist. */
  standsInFor: string | null;
}
export interface HelpView {
  state: HelpState;
  reached: Reached;
  team: { name: string; phone: string; hours: string };
  /** The person's own safe way, in which they are answered; null on the employer's side, which is rung. */
  safeChannel: SafeChannel | null;
  /** What a press now would promise: "by 5pm today". */
  promise: string;
  /** This side's own call that waits. */
  waiting: { words: string; called: string; promise: string; isLate: boolean } | null;
  /** This side's own calls that were answered, the newest first. */
  answered: { id: string; words: string; called: string; answer: string; by: string }[];
  /** Of the hand-over that was sent, once support has ended. */
  whoToCall: string | null;
}

const mostAnswered = 5;

/** "I need help now" as one side sees it: never the other side's calls. @throws NotFound, Forbidden */
export async function findHelp(ctx: CallerContext, placementId: string): Promise<HelpView> {
  const { placement, party, scope } = await openPlacement(
    ctx.db,
    ctx,
    placementId,
    "helpCall.make",
  );
  const side = sideOf(party);
  if (side === null || side === "specialist") throw new Forbidden();
  const today = dateOf(ctx.now);
  const state = helpState(placement, today);
  const [{ nation, ...support }, safeChannel, calls, whoToCall] = await Promise.all([
    findSupport(ctx.db, scope.specialistId, today),
    side === "participant" ? findSafeChannel(ctx.db, placement.participantId) : null,
    listCallsOf(ctx.db, placementId, side),
    state === "duringSupport" ? null : findWhoToCall(ctx.db, placementId),
  ]);
  const waiting = calls.find(({ answeredAt }) => answeredAt === null);
  return {
    ...support,
    state,
    safeChannel,
    whoToCall,
    promise: answerByInWords(answerBy(ctx.now, nation), ctx.now),
    waiting: waiting
      ? {
          words: waiting.words,
          called: instantInWords(waiting.calledAt, today),
          promise: answerByInWords(waiting.answerBy, ctx.now),
          isLate: waiting.answerBy < ctx.now,
        }
      : null,
    answered: calls
      .filter(({ answeredAt }) => answeredAt !== null)
      .slice(0, mostAnswered)
      .map(({ id, words, calledAt, answer, by }) => ({
        id,
        words,
        called: instantInWords(calledAt, today),
        answer,
        by: by ?? "",
      })),
  };
}

async function findSafeChannel(db: Db, participantId: string): Promise<SafeChannel> {
  const { safeChannel } = await db
    .selectFrom("participant")
    .select("safeChannel")
    .where("id", "=", participantId)
    .executeTakeFirstOrThrow();
  return safeChannel;
}

async function findSupport(db: Db, specialistId: string, today: string) {
  const [row, away] = await Promise.all([
    db
      .selectFrom("staff")
      .innerJoin("account", "account.id", "staff.accountId")
      .innerJoin("team", "team.id", "staff.teamId")
      .innerJoin("area", "area.id", "staff.areaId")
      .select(["account.name", "staff.phone", "staff.hours", "area.nation"])
      .select(["team.name as teamName", "team.phone as teamPhone", "team.hours as teamHours"])
      .where("staff.id", "=", specialistId)
      .executeTakeFirstOrThrow(),
    findAway(db, specialistId, today),
  ]);
  const { name, phone, hours, nation } = row;
  const reached: Reached = away
    ? { name: away.coverName, phone: away.coverPhone, hours: "", standsInFor: firstName(name) }
    : { name, phone, hours, standsInFor: null };
  return {
    reached,
    nation,
    team: { name: row.teamName, phone: row.teamPhone, hours: row.teamHours },
  };
}

const callsOf = (db: Db, placementId: string) =>
  db
    .selectFrom("helpCall as call")
    .leftJoin("staff", "staff.id", "call.answeredByStaffId")
    .leftJoin("account", "account.id", "staff.accountId")
    .selectAll("call")
    .select("account.name as by")
    .where("call.placementId", "=", placementId)
    .orderBy("call.calledAt", "desc")
    .orderBy("call.id");

const listCallsOf = (db: Db, placementId: string, side: "participant" | "employer") =>
  callsOf(db, placementId).where("call.side", "=", side).execute();

async function findWhoToCall(db: Db, placementId: string): Promise<string | null> {
  const row = await db
    .selectFrom("handOver")
    .select("whoToCall")
    .where("placementId", "=", placementId)
    .where("sentAt", "is not", null)
    .orderBy("sentAt", "desc")
    .orderBy("id")
    .executeTakeFirst();
  return row?.whoToCall || null;
}

/** Every call of both sides, for whoever answers them: what waits comes first. @throws NotFound, Forbidden */
export async function findHelpCalls(ctx: Context<StaffActor>, placementId: string) {
  const { placement } = await openPlacement(ctx.db, ctx, placementId, "placement.support");
  const [calls, person, employer] = await Promise.all([
    callsOf(ctx.db, placementId).execute(),
    ctx.db
      .selectFrom("participant")
      .select(["safeChannel", "email", "phone", "safeDays", "safeFrom", "safeUntil", "safeWhen"])
      .where("id", "=", placement.participantId)
      .executeTakeFirstOrThrow(),
    ctx.db
      .selectFrom("employer")
      .select("name")
      .where("id", "=", placement.employerId)
      .executeTakeFirstOrThrow(),
  ]);
  const today = dateOf(ctx.now);
  const shown = calls.map(({ id, side, callerName, words, calledAt, answer, ...call }) => ({
    id,
    side,
    callerName,
    words,
    calledAt,
    called: instantInWords(calledAt, today),
    promise: answerByInWords(call.answerBy, ctx.now),
    isLate: call.answeredAt === null && call.answerBy < ctx.now,
    answer,
    answered: call.answeredAt && instantInWords(call.answeredAt, today),
    by: call.by,
  }));
  return {
    nameUsed: placement.nameUsed,
    employerName: employer.name,
    // Here and not by a link to their page: whoever stands in opens that of the job alone.
    reach: {
      person: {
        channel: safeChannelLabels[person.safeChannel],
        // The number or address of their safe way, and of no other.
        contact: { phone: person.phone, text: person.phone, email: person.email, inPerson: null }[
          person.safeChannel
        ],
        when: safeTimesInWords(person),
      },
      employer: [
        { name: placement.managerName, phone: placement.managerPhone },
        { name: placement.contactName, phone: placement.contactPhone },
      ].filter(({ phone }) => phone !== ""),
    },
    waiting: shown.filter(({ answered }) => answered === null).reverse(),
    before: shown.filter(({ answered }) => answered !== null),
  };
}

/** What was done about the calls of both sides, as the person reads it: an employer's own words are not theirs. */
export async function listHelpGiven(ctx: Context<ParticipantActor>, placementId: string) {
  await openPlacement(ctx.db, ctx, placementId, "placement.readSupport");
  const calls = await callsOf(ctx.db, placementId)
    .where("call.answeredAt", "is not", null)
    .execute();
  return calls.map(({ id, side, answer, answeredAt, by }) => ({
    id,
    isMine: side === "participant",
    answer,
    answeredAt: answeredAt ?? "",
    by: by ?? "",
  }));
}
