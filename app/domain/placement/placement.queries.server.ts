import type { PayPeriod, PlacementStatus } from "#db/tables.ts";
import { findAwayWords } from "../absence/absence.queries.server.ts";
import { askedOnce, isAskingOnce } from "../asked-once.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { may } from "../policy.ts";
import { type Pathway, type PlacementScope, placementParty } from "./placement.ts";
import { coverOn, visibleTo } from "./placement-scope.queries.server.ts";

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

const inWork: readonly PlacementStatus[] = ["agreed", "started"];

/** Soonest and newest starts first. */
export async function listPlacements(
  ctx: Context,
  filter: PlacementFilter = {},
): Promise<PlacementRow[]> {
  const { statuses, participantId } = filter;
  // A day is made of many lists of the same few jobs, each of another part of them.
  if (isAskingOnce(ctx) && !participantId && statuses?.every((each) => inWork.includes(each))) {
    const all = await askedOnce(ctx, "jobs that go on", () => readRows(ctx, { statuses: inWork }));
    return all.filter(({ status }) => statuses.includes(status));
  }
  return readRows(ctx, filter);
}

function readRows(ctx: Context, filter: PlacementFilter): Promise<PlacementRow[]> {
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
          vacancyId,
          introductionId,
          participationEndsOn,
        }
      : null,
  };
}

/** The vacancy of which no place is left, so that the employer may want to mark it as filled. */
export async function findVacancyToMarkFilled(
  ctx: Context,
  vacancyId: string,
): Promise<{ id: string; title: string; places: number } | null> {
  const vacancy = await ctx.db
    .selectFrom("vacancy")
    .select(["id", "title", "places"])
    .where("id", "=", vacancyId)
    .where("status", "in", ["live", "paused"])
    .whereRef("placesFilled", ">=", "places")
    .executeTakeFirst();
  return vacancy ?? null;
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
