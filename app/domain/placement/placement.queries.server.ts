import { type ExpressionBuilder, sql } from "kysely";
import type { Db } from "#db/connect.ts";
import type { Database, PayPeriod, PlacementStatus, PlacementTable } from "#db/tables.ts";
import { findAwayWords } from "../absence/absence.queries.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, NotFound } from "../errors.ts";
import { may, type Party, type Permission } from "../policy.ts";
import {
  goesOn,
  type Pathway,
  type PlacementScope,
  placementMoved,
  placementParty,
} from "./placement.ts";

type Tables = "placement" | "participant" | "specialist";
type Rows = Database & { specialist: Database["staff"] };

/**
 * The placements somebody may know of: of their workplaces and opened to them, of their people and of those they stand
 * in for today, of the teams they lead, or their own.
 */
export function visibleTo(db: Db, { actor, now }: Pick<Context, "actor" | "now">) {
  return db
    .selectFrom("placement")
    .innerJoin("participant", "participant.id", "placement.participantId")
    .innerJoin("staff as specialist", "specialist.id", "participant.specialistId")
    .where((eb) => scopeOf(eb, actor, dateOf(now)));
}

/** Who stands in for the specialist on that day, as `findAway` says it. */
export const coverOn = (eb: ExpressionBuilder<Rows, "specialist">, today: string) =>
  eb
    .selectFrom("staffAbsence as absence")
    .innerJoin("staff as standIn", "standIn.id", "absence.coverStaffId")
    .select("absence.coverStaffId")
    .whereRef("absence.staffId", "=", "specialist.id")
    .where("absence.cancelledAt", "is", null)
    .where("absence.fromOn", "<=", today)
    .where("absence.untilOn", ">=", today)
    .where("standIn.closedAt", "is", null)
    .orderBy("absence.untilOn", "desc")
    .orderBy("absence.id")
    .limit(1);

function scopeOf(eb: ExpressionBuilder<Rows, Tables>, actor: Context["actor"], today: string) {
  const nothing = sql<boolean>`1 = 0`;
  switch (actor.kind) {
    case "participant":
      return eb("placement.participantId", "=", actor.participantId);
    case "staff":
      return eb.or([
        eb("participant.specialistId", "=", actor.staffId),
        actor.leads.length ? eb("specialist.teamId", "in", [...actor.leads]) : nothing,
        eb(coverOn(eb, today), "=", actor.staffId),
      ]);
    case "contact":
      return eb.and([
        eb("placement.id", "=", actor.placementId),
        eb("placement.openedToEmployerAt", "is not", null),
      ]);
    case "employer": {
      const theirs = eb.and([
        eb("placement.employerId", "=", actor.employerId),
        eb("placement.openedToEmployerAt", "is not", null),
      ]);
      if (actor.role === "owner" || actor.workplaceIds === "all") return theirs;
      return eb.and([
        theirs,
        eb.or([
          eb("placement.workplaceId", "is", null),
          actor.workplaceIds.length
            ? eb("placement.workplaceId", "in", [...actor.workplaceIds])
            : nothing,
        ]),
      ]);
    }
    default:
      return nothing;
  }
}

/** What a list shows: states and dates, which a team lead may see too. */
export interface PlacementRow extends PlacementScope {
  id: string;
  status: PlacementStatus;
  nameUsed: string;
  jobTitle: string;
  employerName: string;
  workplaceName: string | null;
  specialistName: string;
  startsOn: string;
  endedOn: string | null;
  supportUntil: string;
  pathway: Pathway;
  /** The first day of support at work. */
  supportFrom: string;
}

function rowsVisibleTo(ctx: Context) {
  return visibleTo(ctx.db, ctx)
    .innerJoin("account as specialistAccount", "specialistAccount.id", "specialist.accountId")
    .innerJoin("employer", "employer.id", "placement.employerId")
    .leftJoin("workplace", "workplace.id", "placement.workplaceId")
    .select([
      "placement.id",
      "placement.status",
      "placement.nameUsed",
      "placement.jobTitle",
      "employer.name as employerName",
      "workplace.name as workplaceName",
      "specialistAccount.name as specialistName",
      "placement.startsOn",
      "placement.endedOn",
      "placement.supportUntil",
      "placement.participantId",
      "placement.employerId",
      "placement.workplaceId",
      "participant.specialistId",
      "specialist.teamId",
      "specialist.areaId",
      "placement.openedToEmployerAt",
      "placement.pathway",
      "placement.supportFrom",
    ])
    .select((eb) => coverOn(eb, dateOf(ctx.now)).as("coverStaffId"));
}

export interface PlacementFilter {
  statuses?: readonly PlacementStatus[];
  participantId?: string;
}

/** Soonest and newest starts first. */
export function listPlacements(
  ctx: Context,
  filter: PlacementFilter = {},
): Promise<PlacementRow[]> {
  let query = rowsVisibleTo(ctx);
  if (filter.statuses) query = query.where("placement.status", "in", [...filter.statuses]);
  if (filter.participantId)
    query = query.where("placement.participantId", "=", filter.participantId);
  return query.orderBy("placement.startsOn", "desc").orderBy("placement.id").execute();
}

export interface PlacementDetail {
  minutesPerWeek: number;
  payPence: number;
  payPeriod: PayPeriod;
  managerName: string;
  managerPhone: string;
  endedReason: string | null;
  vacancyId: string | null;
  introductionId: string | null;
  participationEndsOn: string;
}
export interface PlacementContact {
  name: string;
  phone: string;
  hours: string;
  teamName: string;
  coverName: string | null;
  /** While they are away: until when, and who covers. */
  away: string | null;
}
export interface PlacementPage {
  row: PlacementRow;
  specialist: PlacementContact;
  /** Null for a team lead, who sees states and dates only. */
  detail: PlacementDetail | null;
}

/** One placement as this person may see it. @throws NotFound */
export async function findPlacement(ctx: Context, id: string): Promise<PlacementPage> {
  const found = await rowsVisibleTo(ctx)
    .innerJoin("team", "team.id", "specialist.teamId")
    .leftJoin("staff as cover", "cover.id", "specialist.coverStaffId")
    .leftJoin("account as coverAccount", "coverAccount.id", "cover.accountId")
    .select([
      "placement.minutesPerWeek",
      "placement.payPence",
      "placement.payPeriod",
      "placement.managerName",
      "placement.managerPhone",
      "placement.endedReason",
      "placement.vacancyId",
      "placement.introductionId",
      "participant.participationEndsOn",
      "specialist.phone as specialistPhone",
      "specialist.hours as specialistHours",
      "team.name as teamName",
      "coverAccount.name as coverName",
    ])
    .where("placement.id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound();
  const {
    minutesPerWeek,
    payPence,
    payPeriod,
    managerName,
    managerPhone,
    endedReason,
    vacancyId,
    introductionId,
    participationEndsOn,
    specialistPhone,
    specialistHours,
    teamName,
    coverName,
    ...row
  } = found;
  const inFull = may(placementParty(ctx.actor, row), "placement.read");
  return {
    row,
    specialist: {
      name: row.specialistName,
      phone: specialistPhone,
      hours: specialistHours,
      teamName,
      coverName,
      away: await findAwayWords(
        ctx.db,
        { staffId: row.specialistId, name: row.specialistName },
        dateOf(ctx.now),
      ),
    },
    detail: inFull
      ? {
          minutesPerWeek,
          payPence,
          payPeriod,
          managerName,
          managerPhone,
          endedReason,
          vacancyId,
          introductionId,
          participationEndsOn,
        }
      : null,
  };
}

/** What a command begins with: the whole row, and the part this person plays. */
export interface OpenPlacement {
  placement: PlacementTable;
  party: Party;
  /** Whose record it is kept by today. */
  scope: PlacementScope;
}

/** @throws NotFound when they may not know of it, Forbidden when they may but not this. */
export async function openPlacement(
  trx: Db,
  ctx: Pick<Context, "actor" | "now">,
  id: string,
  permission: Permission,
): Promise<OpenPlacement> {
  const found = await visibleTo(trx, ctx)
    .select(["specialist.teamId", "specialist.areaId", "participant.specialistId"])
    .select((eb) => coverOn(eb, dateOf(ctx.now)).as("coverStaffId"))
    .where("placement.id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound();
  const placement = await trx
    .selectFrom("placement")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const scope = { ...placement, ...found };
  const party = placementParty(ctx.actor, scope);
  if (!may(party, "placement.readState")) throw new NotFound();
  if (!may(party, permission)) throw new Forbidden();
  return { placement, party, scope };
}

/** One that still goes on: an ended one stays as it is. @throws as `openPlacement`, and Conflict */
export async function openPlacementToChange(
  trx: Db,
  ctx: Pick<Context, "actor" | "now">,
  id: string,
  permission: Permission,
): Promise<OpenPlacement> {
  const open = await openPlacement(trx, ctx, id, permission);
  if (!goesOn(open.placement)) throw new Conflict(placementMoved[open.placement.status]);
  return open;
}

/** The whole row, for a command of somebody who may read it in full. @throws NotFound */
export async function findPlacementToChange(
  trx: Db,
  ctx: Pick<Context, "actor" | "now">,
  id: string,
): Promise<PlacementTable> {
  const open = await openPlacement(trx, ctx, id, "placement.readState");
  if (!may(open.party, "placement.read")) throw new NotFound();
  return open.placement;
}

/** The vacancy whose places have all been started, so that the employer may want to mark it as filled. */
export async function findVacancyToMarkFilled(
  ctx: Context,
  vacancyId: string,
): Promise<{ id: string; title: string; places: number } | null> {
  const vacancy = await ctx.db
    .selectFrom("vacancy")
    .select(["id", "title", "places"])
    .where("id", "=", vacancyId)
    .where("status", "in", ["live", "paused"])
    .executeTakeFirst();
  if (!vacancy) return null;
  const { started } = await ctx.db
    .selectFrom("placement")
    .select((eb) => eb.fn.countAll<number>().as("started"))
    .where("vacancyId", "=", vacancyId)
    .where("status", "=", "started")
    .executeTakeFirstOrThrow();
  return Number(started) >= vacancy.places ? vacancy : null;
}

/** The placement that an introduction led to, if this person may know of it. */
export async function findPlacementOf(
  ctx: Context,
  introductionId: string,
): Promise<string | null> {
  const found = await visibleTo(ctx.db, ctx)
    .select("placement.id")
    .where("placement.introductionId", "=", introductionId)
    .executeTakeFirst();
  return found?.id ?? null;
}
