import { type ExpressionBuilder, sql } from "kysely";
import type { Db } from "#db/connect.ts";
import type { AdviceRequestTable, Database, IntroductionStatus, Nation } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { isBeforeOffer, mayEmployerRead } from "../introduction/introduction.ts";
import { type Actor, may } from "../policy.ts";
import {
  type AdviceKind,
  type AdviceScope,
  type AdviceStatus,
  adviceParty,
} from "./advice-request.ts";

type Tables = "adviceRequest" | "place" | "person";
type Rows = Database & {
  place: Database["localAuthority"];
  person: Database["participant"];
};

/** The requests somebody may know of: of their workplaces, of their area, or about a person they support. */
function visibleTo(db: Db, actor: Actor) {
  return db
    .selectFrom("adviceRequest")
    .innerJoin("employer", "employer.id", "adviceRequest.employerId")
    .innerJoin("workplace", "workplace.id", "adviceRequest.workplaceId")
    .innerJoin("localAuthority as place", "place.id", "workplace.localAuthorityId")
    .innerJoin("area", "area.id", "place.areaId")
    .leftJoin("introduction", "introduction.id", "adviceRequest.introductionId")
    .leftJoin("participant as person", "person.id", "introduction.participantId")
    .where((eb) => scopeOf(eb as unknown as ExpressionBuilder<Rows, Tables>, actor));
}

function scopeOf(eb: ExpressionBuilder<Rows, Tables>, actor: Actor) {
  const nothing = sql<boolean>`1 = 0`;
  if (actor.kind === "staff")
    return eb.or([
      eb.and([
        eb("adviceRequest.kind", "=", "introduction"),
        eb("person.specialistId", "=", actor.staffId),
      ]),
      eb.and([
        eb("adviceRequest.kind", "!=", "introduction"),
        eb.or([
          eb("place.areaId", "=", actor.areaId),
          eb("adviceRequest.staffId", "=", actor.staffId),
        ]),
      ]),
    ]);
  if (actor.kind !== "employer") return nothing;
  const theirs = eb("adviceRequest.employerId", "=", actor.employerId);
  if (actor.role === "owner" || actor.workplaceIds === "all") return theirs;
  if (actor.workplaceIds.length === 0) return nothing;
  return eb.and([theirs, eb("adviceRequest.workplaceId", "in", [...actor.workplaceIds])]);
}

/** What a list shows. For an employer whose introduction was taken back nothing of the request is left. */
export interface AdviceRow extends AdviceScope {
  id: string;
  status: AdviceStatus;
  /** Null once the introduction it was about is closed to the employer. */
  title: string | null;
  employerName: string;
  workplaceName: string;
  adviserId: string | null;
  adviserName: string | null;
  vacancyId: string | null;
  introductionId: string | null;
  participantId: string | null;
  /** Whether the person it is about has been made an offer: section 60 of the Equality Act 2010 ends with it. */
  beforeOffer: boolean;
  nation: Nation;
  askedAt: string;
  takenAt: string | null;
  answeredAt: string | null;
}

function rowsVisibleTo(db: Db, actor: Actor) {
  return visibleTo(db, actor)
    .leftJoin("staff as adviser", "adviser.id", "adviceRequest.staffId")
    .leftJoin("account as adviserAccount", "adviserAccount.id", "adviser.accountId")
    .select((eb) => [
      "adviceRequest.id",
      "adviceRequest.kind",
      "adviceRequest.status",
      "adviceRequest.title",
      "adviceRequest.employerId",
      "adviceRequest.workplaceId",
      "adviceRequest.vacancyId",
      "adviceRequest.introductionId",
      "adviceRequest.askedAt",
      "adviceRequest.takenAt",
      "adviceRequest.answeredAt",
      "adviceRequest.staffId",
      "employer.name as employerName",
      "workplace.name as workplaceName",
      "adviserAccount.name as adviserName",
      "adviser.teamId as adviserTeamId",
      "place.areaId",
      "area.nation",
      "person.id as participantId",
      "person.specialistId as personSpecialistId",
      "introduction.status as introductionStatus",
      eb
        .selectFrom("introductionApproval as approval")
        .select("approval.takenBackAt")
        .whereRef("approval.introductionId", "=", "adviceRequest.introductionId")
        .orderBy("approval.approvedAt", "desc")
        .limit(1)
        .as("takenBackAt"),
      eb
        .selectFrom("employerSuspension as suspension")
        .select("suspension.suspendedAt")
        .whereRef("suspension.employerId", "=", "adviceRequest.employerId")
        .where("suspension.liftedAt", "is", null)
        .limit(1)
        .as("suspendedAt"),
    ]);
}

interface FoundRow
  extends Omit<AdviceRow, "specialistId" | "teamId" | "beforeOffer" | "adviserId"> {
  staffId: string | null;
  adviserTeamId: string | null;
  personSpecialistId: string | null;
  introductionStatus: IntroductionStatus | null;
  takenBackAt: string | null;
  suspendedAt: string | null;
}

function rowOf(actor: Actor, found: FoundRow): AdviceRow {
  const {
    staffId,
    adviserTeamId,
    personSpecialistId,
    introductionStatus,
    takenBackAt,
    suspendedAt,
    ...row
  } = found;
  const closedToThem =
    actor.kind === "employer" &&
    introductionStatus !== null &&
    (suspendedAt !== null || !mayEmployerRead({ status: introductionStatus, takenBackAt }));
  return {
    ...row,
    adviserId: staffId,
    beforeOffer: introductionStatus !== null && isBeforeOffer(introductionStatus),
    title: closedToThem ? null : row.title,
    participantId: closedToThem ? null : row.participantId,
    specialistId: row.kind === "introduction" ? personSpecialistId : staffId,
    teamId: row.kind === "introduction" ? null : adviserTeamId,
  };
}

/** Newest first. */
export async function listAdvice(
  ctx: Context,
  filter: { statuses?: readonly AdviceStatus[] } = {},
): Promise<AdviceRow[]> {
  let query = rowsVisibleTo(ctx.db, ctx.actor);
  if (filter.statuses) query = query.where("adviceRequest.status", "in", [...filter.statuses]);
  const rows = await query
    .orderBy("adviceRequest.askedAt", "desc")
    .orderBy("adviceRequest.id")
    .execute();
  return rows.map((row) => rowOf(ctx.actor, row));
}

/** The row alone, for whoever may read it. @throws NotFound */
export async function findAdviceRow(db: Db, actor: Actor, id: string): Promise<AdviceRow> {
  const found = await rowsVisibleTo(db, actor)
    .where("adviceRequest.id", "=", id)
    .executeTakeFirst();
  const row = found && rowOf(actor, found);
  if (!row || !may(adviceParty(actor, row), "advice.read")) throw new NotFound();
  return row;
}

export interface AdviceMessage {
  id: string;
  fromSide: "employer" | "specialist" | "participant";
  name: string;
  words: string;
  sentAt: string;
}
export interface AdviceSuggestion {
  id: string;
  adjustmentId: string;
  note: string;
}
export interface AdvicePage {
  row: AdviceRow;
  /** Null once the introduction it was about is closed to the employer: neither words nor thread are read. */
  words: Pick<AdviceRequestTable, "barrier" | "task"> | null;
  askedByName: string;
  closedAt: string | null;
  closedBySide: "employer" | "specialist" | "participant" | null;
  adviser: { name: string; phone: string; hours: string; teamName: string } | null;
  messages: AdviceMessage[];
  suggestions: AdviceSuggestion[];
}

/** One request with its thread, as this person may see it. @throws NotFound */
export async function findAdvice(ctx: Context, id: string): Promise<AdvicePage> {
  const row = await findAdviceRow(ctx.db, ctx.actor, id);
  const request = await ctx.db
    .selectFrom("adviceRequest")
    .innerJoin("account", "account.id", "adviceRequest.askedBy")
    .select([
      "barrier",
      "task",
      "adviceRequest.closedAt",
      "closedBySide",
      "account.name as askedByName",
      "staffId",
    ])
    .where("adviceRequest.id", "=", id)
    .executeTakeFirstOrThrow();
  const hidden = row.title === null;
  const { barrier, task, staffId, ...rest } = request;
  return {
    row,
    ...rest,
    words: hidden ? null : { barrier, task },
    adviser: hidden || staffId === null ? null : await adviserOf(ctx.db, staffId),
    messages: hidden ? [] : await messagesOf(ctx.db, id),
    suggestions: hidden ? [] : await suggestionsOf(ctx.db, id),
  };
}

const adviserOf = (db: Db, staffId: string) =>
  db
    .selectFrom("staff")
    .innerJoin("account", "account.id", "staff.accountId")
    .innerJoin("team", "team.id", "staff.teamId")
    .select(["account.name", "staff.phone", "staff.hours", "team.name as teamName"])
    .where("staff.id", "=", staffId)
    .executeTakeFirstOrThrow();

const messagesOf = (db: Db, id: string) =>
  db
    .selectFrom("adviceMessage as message")
    .innerJoin("account", "account.id", "message.authorAccountId")
    .select(["message.id", "message.fromSide", "account.name", "message.words", "message.sentAt"])
    .where("message.adviceRequestId", "=", id)
    .orderBy("message.sentAt")
    .orderBy("message.id")
    .execute();

const suggestionsOf = (db: Db, id: string) =>
  db
    .selectFrom("adviceSuggestion")
    .select(["id", "adjustmentId", "note"])
    .where("adviceRequestId", "=", id)
    .orderBy("suggestedAt")
    .orderBy("id")
    .execute();

/** What the guard must know of a request before words are added to it. @throws NotFound */
export async function findAdviceSetting(
  ctx: Context,
  id: string,
): Promise<{ kind: AdviceKind; beforeOffer: boolean }> {
  const { kind, beforeOffer } = await findAdviceRow(ctx.db, ctx.actor, id);
  return { kind, beforeOffer };
}
