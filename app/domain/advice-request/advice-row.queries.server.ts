import { type ExpressionBuilder, sql } from "kysely";
import type { Db } from "#db/connect.ts";
import type { Database, IntroductionStatus, Nation, Side, Stage } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { isBeforeOffer, mayEmployerRead } from "../introduction/introduction.ts";
import { type Actor, type EmployerActor, may, type StaffActor } from "../policy.ts";
import {
  type AdviceKind,
  type AdviceScope,
  type AdviceStatus,
  adviceParty,
  adviceWorkingDays,
} from "./advice-request.ts";

type Tables = "adviceRequest" | "person";
type Rows = Database & { person: Database["participant"] };

/** The requests somebody may know of: of their workplaces, of their area, or about a person they support. */
function visibleTo(db: Db, actor: Actor) {
  return db
    .selectFrom("adviceRequest")
    .leftJoin("employer", "employer.id", "adviceRequest.employerId")
    .leftJoin("workplace", "workplace.id", "adviceRequest.workplaceId")
    .leftJoin("area", "area.id", "adviceRequest.areaId")
    .leftJoin("introduction", "introduction.id", "adviceRequest.introductionId")
    .leftJoin("participant as person", "person.id", "introduction.participantId")
    .where((eb) => scopeOf(eb as unknown as ExpressionBuilder<Rows, Tables>, actor));
}

function scopeOf(eb: ExpressionBuilder<Rows, Tables>, actor: Actor) {
  if (actor.kind === "asker" || (actor.kind === "employee" && actor.joined))
    return eb("adviceRequest.id", "=", actor.adviceRequestId);
  const isConfirmed = eb("adviceRequest.status", "!=", "unconfirmed");
  if (actor.kind === "staff") return eb.and([isConfirmed, scopeOfStaff(eb, actor)]);
  if (actor.kind === "employer") return eb.and([isConfirmed, scopeOfEmployer(eb, actor)]);
  return sql<boolean>`1 = 0`;
}

function scopeOfStaff(eb: ExpressionBuilder<Rows, Tables>, actor: StaffActor) {
  const onTheirDesk = [
    eb("adviceRequest.areaId", "=", actor.areaId),
    eb("adviceRequest.staffId", "=", actor.staffId),
    eb("adviceRequest.secondStaffId", "=", actor.staffId),
  ];
  if (actor.role === "lead") onTheirDesk.push(eb("adviceRequest.areaId", "is", null));
  return eb.or([
    eb.and([
      eb("adviceRequest.kind", "=", "introduction"),
      eb("person.specialistId", "=", actor.staffId),
    ]),
    eb.and([eb("adviceRequest.kind", "!=", "introduction"), eb.or(onTheirDesk)]),
  ]);
}

function scopeOfEmployer(eb: ExpressionBuilder<Rows, Tables>, actor: EmployerActor) {
  const theirs = eb("adviceRequest.employerId", "=", actor.employerId);
  if (actor.role === "owner" || actor.workplaceIds === "all") return theirs;
  const mine = [
    eb.and([
      eb("adviceRequest.workplaceId", "is", null),
      eb("adviceRequest.askedBy", "=", actor.accountId),
    ]),
  ];
  if (actor.workplaceIds.length > 0)
    mine.push(eb("adviceRequest.workplaceId", "in", [...actor.workplaceIds]));
  return eb.and([theirs, eb.or(mine)]);
}

/** What a list shows. For an employer whose introduction was taken back nothing of the request is left. */
export interface AdviceRow extends AdviceScope {
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
  stage: Stage | null;
  urgentSince: string | null;
  secondStaffName: string | null;
  askedAt: string;
  openedAt: string | null;
  takenAt: string | null;
  firstAnsweredAt: string | null;
  answeredAt: string | null;
  closedAt: string | null;
  /** Who wrote last; null while nobody has. */
  lastSide: Side | null;
  /** The area's promise, in working days. */
  promised: { acknowledgeDays: number; answerDays: number; apologiseDays: number };
}

function rowsVisibleTo(db: Db, actor: Actor) {
  return visibleTo(db, actor)
    .leftJoin("staff as adviser", "adviser.id", "adviceRequest.staffId")
    .leftJoin("account as adviserAccount", "adviserAccount.id", "adviser.accountId")
    .leftJoin("staff as second", "second.id", "adviceRequest.secondStaffId")
    .leftJoin("account as secondAccount", "secondAccount.id", "second.accountId")
    .select((eb) => [
      "adviceRequest.id",
      "adviceRequest.kind",
      "adviceRequest.status",
      "adviceRequest.title",
      "adviceRequest.employerId",
      "adviceRequest.workplaceId",
      "adviceRequest.vacancyId",
      "adviceRequest.introductionId",
      "adviceRequest.organisation",
      "adviceRequest.stage",
      "adviceRequest.urgentSince",
      "adviceRequest.askedBy",
      "adviceRequest.askedAt",
      "adviceRequest.openedAt",
      "adviceRequest.takenAt",
      "adviceRequest.firstAnsweredAt",
      "adviceRequest.answeredAt",
      "adviceRequest.closedAt",
      "adviceRequest.staffId",
      "adviceRequest.secondStaffId",
      "adviceRequest.areaId",
      "employer.name as employerName",
      "workplace.name as workplaceName",
      "adviserAccount.name as adviserName",
      "adviser.teamId as adviserTeamId",
      "secondAccount.name as secondStaffName",
      "area.nation",
      "area.acknowledgeDays",
      "area.answerDays",
      "area.apologiseDays",
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
        .selectFrom("adviceMessage as last")
        .select("last.fromSide")
        .whereRef("last.adviceRequestId", "=", "adviceRequest.id")
        .orderBy("last.sentAt", "desc")
        .orderBy("last.id", "desc")
        .limit(1)
        .as("lastSide"),
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
  extends Omit<
    AdviceRow,
    | "specialistId"
    | "teamId"
    | "beforeOffer"
    | "adviserId"
    | "promised"
    | "employerName"
    | "workplaceName"
    | "nation"
  > {
  organisation: string;
  employerName: string | null;
  workplaceName: string | null;
  nation: Nation | null;
  acknowledgeDays: number | null;
  answerDays: number | null;
  apologiseDays: number | null;
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
    organisation,
    employerName,
    workplaceName,
    nation,
    acknowledgeDays,
    answerDays,
    apologiseDays,
    ...row
  } = found;
  const closedToThem =
    actor.kind === "employer" &&
    introductionStatus !== null &&
    (suspendedAt !== null || !mayEmployerRead({ status: introductionStatus, takenBackAt }));
  return {
    ...row,
    employerName: employerName ?? organisation,
    workplaceName: workplaceName ?? "",
    nation: nation ?? "england",
    promised: {
      acknowledgeDays: acknowledgeDays ?? adviceWorkingDays.acknowledge,
      answerDays: answerDays ?? adviceWorkingDays.answer,
      apologiseDays: apologiseDays ?? adviceWorkingDays.apologise,
    },
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
  filter: { statuses?: readonly AdviceStatus[]; limit?: number; offset?: number } = {},
): Promise<AdviceRow[]> {
  let query = rowsVisibleTo(ctx.db, ctx.actor);
  if (filter.statuses) query = query.where("adviceRequest.status", "in", [...filter.statuses]);
  if (filter.limit !== undefined) query = query.limit(filter.limit).offset(filter.offset ?? 0);
  const rows = await query
    .orderBy("adviceRequest.askedAt", "desc")
    .orderBy("adviceRequest.id")
    .execute();
  return rows.map((row) => rowOf(ctx.actor, row));
}

/** How many rows `listAdvice` would list. */
export async function countAdvice(
  ctx: Context,
  statuses: readonly AdviceStatus[],
): Promise<number> {
  const { rows } = await visibleTo(ctx.db, ctx.actor)
    .select((eb) => eb.fn.countAll<number | string>().as("rows"))
    .where("adviceRequest.status", "in", [...statuses])
    .executeTakeFirstOrThrow();
  return Number(rows);
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

/** What the guard must know of a request before words are added to it. @throws NotFound */
export async function findAdviceSetting(
  ctx: Context,
  id: string,
): Promise<{ kind: AdviceKind; beforeOffer: boolean; employerKnows: boolean }> {
  const { kind, beforeOffer } = await findAdviceRow(ctx.db, ctx.actor, id);
  const told = await ctx.db
    .selectFrom("employee")
    .select("id")
    .where("adviceRequestId", "=", id)
    .where("employerToldAt", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return { kind, beforeOffer, employerKnows: told !== undefined };
}
