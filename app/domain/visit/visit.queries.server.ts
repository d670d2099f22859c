import type { Db } from "#db/connect.ts";
import { askedOnce } from "../asked-once.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { listPlacements } from "../placement/placement.queries.server.ts";
import { goesOn, type PlacementStatus, placementParty, sideOf } from "../placement/placement.ts";
import {
  type OpenPlacement,
  openPlacement,
  openPlacementToChange,
} from "../placement/placement-scope.queries.server.ts";
import { may, type StaffActor } from "../policy.ts";
import { listTasksToRecord } from "../training/step-record.queries.server.ts";
import type { TaskToRecord } from "../training/step-record.ts";
import {
  asToldToEmployer,
  type PlannedVisit,
  readPeople,
  standingPlan,
  type VisitPerson,
  type VisitWay,
} from "./visit.ts";

/** A visit as the person, their specialist and whoever covers read it: the same words for all three. */
export interface VisitRow {
  id: string;
  visitedOn: string;
  way: VisitWay;
  withWhom: VisitPerson[];
  minutes: number;
  workedOn: string;
  nextStep: string;
  nextOn: string | null;
  nextAt: string | null;
  nextWay: VisitWay | null;
  staffId: string;
  staffName: string;
  recordedAt: string;
  changedAt: string | null;
}
/** Whose visits a page is about. */
export interface VisitPlacement {
  id: string;
  status: PlacementStatus;
  goesOn: boolean;
  nameUsed: string;
  jobTitle: string;
  employerName: string;
  managerName: string;
  supportFrom: string;
}

/** What the service writes is not there at all for an employer's side. @throws NotFound, Forbidden */
function openToRead(ctx: Context, placementId: string): Promise<OpenPlacement> {
  if (ctx.actor.kind === "employer" || ctx.actor.kind === "contact") throw new NotFound();
  return openPlacement(ctx.db, ctx, placementId, "placement.readSupport");
}

async function aboutOf(db: Db, { placement }: OpenPlacement): Promise<VisitPlacement> {
  const { name } = await db
    .selectFrom("employer")
    .select("name")
    .where("id", "=", placement.employerId)
    .executeTakeFirstOrThrow();
  const { id, status, nameUsed, jobTitle, managerName, supportFrom } = placement;
  const isOpen = goesOn(placement);
  return {
    id,
    status,
    goesOn: isOpen,
    nameUsed,
    jobTitle,
    employerName: name,
    managerName,
    supportFrom,
  };
}

const rowsOf = (db: Db, placementId: string) =>
  db
    .selectFrom("visit")
    .innerJoin("staff", "staff.id", "visit.staffId")
    .innerJoin("account", "account.id", "staff.accountId")
    .select(["visit.id", "visitedOn", "way", "withWhom", "minutes", "workedOn", "nextStep"])
    .select(["nextOn", "nextAt", "nextWay", "staffId", "recordedAt", "changedAt"])
    .select("account.name as staffName")
    .where("placementId", "=", placementId)
    .orderBy("visitedOn", "desc")
    .orderBy("recordedAt", "desc")
    .orderBy("visit.id");

const shown = (
  row: Awaited<ReturnType<ReturnType<typeof rowsOf>["execute"]>>[number],
): VisitRow => ({
  ...row,
  withWhom: readPeople(row.withWhom),
});

/** Every visit, newest first. @throws NotFound, Forbidden for a lead */
export async function listVisits(
  ctx: Context,
  placementId: string,
): Promise<{ about: VisitPlacement; visits: VisitRow[]; next: PlannedVisit | null }> {
  const open = await openToRead(ctx, placementId);
  const visits = (await rowsOf(ctx.db, placementId).execute()).map(shown);
  const about = await aboutOf(ctx.db, open);
  return { about, visits, next: about.goesOn ? standingPlan(visits) : null };
}

/** The newest few, for the page of the placement. Null for whoever may not read them. */
export async function findVisitOverview(
  ctx: Context,
  placementId: string,
): Promise<{ visits: VisitRow[]; next: PlannedVisit | null } | null> {
  if (ctx.actor.kind === "employer" || ctx.actor.kind === "contact") return null;
  const { party } = await openPlacement(ctx.db, ctx, placementId, "placement.readState");
  if (!may(party, "placement.readSupport")) return null;
  const [rows, next] = await Promise.all([
    rowsOf(ctx.db, placementId).limit(3).execute(),
    findNextVisit(ctx, placementId),
  ]);
  return { visits: rows.map(shown), next };
}

/**
 * When the specialist comes next. The employer's side learns of a day at the workplace that is ahead, and of nothing
 * else: neither who asked for it nor what came before.
 * @throws NotFound, Forbidden for a lead
 */
export async function findNextVisit(
  ctx: Context,
  placementId: string,
): Promise<PlannedVisit | null> {
  const { placement, party } = await openPlacement(ctx.db, ctx, placementId, "placement.read");
  if (!goesOn(placement)) return null;
  const plan = (await plansOf(ctx.db, [placementId])).get(placementId) ?? null;
  return sideOf(party) === "employer" ? asToldToEmployer(plan, dateOf(ctx.now)) : plan;
}

/** The plans that no visit has met yet, by placement. */
async function plansOf(db: Db, placementIds: string[]): Promise<Map<string, PlannedVisit>> {
  if (placementIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("visit")
    .select(["placementId", "visitedOn", "recordedAt", "nextOn", "nextAt", "nextWay"])
    .where("placementId", "in", placementIds)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("visit as later")
            .select("later.id")
            .whereRef("later.placementId", "=", "visit.placementId")
            .whereRef("later.visitedOn", ">=", "visit.nextOn"),
        ),
      ),
    )
    .where("nextOn", "is not", null)
    .execute();
  return new Map(
    placementIds.flatMap((id) => {
      const plan = standingPlan(rows.filter(({ placementId }) => placementId === id));
      return plan ? [[id, plan] as const] : [];
    }),
  );
}

/** One visit to change, with the steps recorded on it. @throws NotFound for what somebody else wrote, Conflict once the job has ended */
export async function findVisitToChange(
  ctx: Context<StaffActor>,
  placementId: string,
  visitId: string,
): Promise<{ about: VisitPlacement; visit: VisitRow; tasks: TaskToRecord[] }> {
  const open = await openToWrite(ctx, placementId);
  const found = await rowsOf(ctx.db, placementId)
    .where("visit.id", "=", visitId)
    .where("staffId", "=", ctx.actor.staffId)
    .executeTakeFirst();
  if (!found) throw new NotFound();
  return {
    about: await aboutOf(ctx.db, open),
    visit: shown(found),
    tasks: await listTasksToRecord(ctx.db, placementId, visitId),
  };
}

/** Before a form is read. @throws NotFound, Forbidden, Conflict once the job has ended */
export const openToWrite = (ctx: Context<StaffActor>, placementId: string) =>
  openPlacementToChange(ctx.db, ctx, placementId, "placement.support");

/** What the empty form needs to know. @throws NotFound, Forbidden, Conflict once the job has ended */
export async function findVisitForm(
  ctx: Context<StaffActor>,
  placementId: string,
): Promise<{ about: VisitPlacement; next: PlannedVisit | null; tasks: TaskToRecord[] }> {
  const open = await openToWrite(ctx, placementId);
  return {
    about: await aboutOf(ctx.db, open),
    next: (await plansOf(ctx.db, [placementId])).get(placementId) ?? null,
    tasks: await listTasksToRecord(ctx.db, placementId),
  };
}

/** Somebody in work whom this specialist supports, or stands in for today. */
export interface QuickVisit {
  placementId: string;
  nameUsed: string;
  employerName: string;
  next: PlannedVisit | null;
}

/** Whom a visit can be written down for today, by name. */
export const listQuickVisits = (ctx: Context<StaffActor>): Promise<readonly QuickVisit[]> =>
  askedOnce(ctx, "quick visits", () => readQuickVisits(ctx));

async function readQuickVisits(ctx: Context<StaffActor>): Promise<QuickVisit[]> {
  const rows = await listPlacements(ctx, { statuses: ["agreed", "started"] });
  const theirs = rows.filter(
    (row) =>
      row.supportFrom <= dateOf(ctx.now) &&
      may(placementParty(ctx.actor, row), "placement.support"),
  );
  const plans = await plansOf(
    ctx.db,
    theirs.map(({ id }) => id),
  );
  return theirs
    .map(({ id, nameUsed, employerName }) => ({
      placementId: id,
      nameUsed,
      employerName,
      next: plans.get(id) ?? null,
    }))
    .sort((a, b) => a.nameUsed.localeCompare(b.nameUsed, "en-GB"));
}
