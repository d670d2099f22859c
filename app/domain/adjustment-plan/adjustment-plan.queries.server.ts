import { type ExpressionBuilder, sql } from "kysely";
import type { Db } from "#db/connect.ts";
import type { Database, IntroductionStatus, Nation, PlanLineTable, SizeBand } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { mayEmployerRead } from "../introduction/introduction.ts";
import { isPaidKind } from "../minimum-wage/minimum-wage.ts";
import { type Actor, type EmployeeActor, may } from "../policy.ts";
import { mayEmployerReadLine, type PlanScope, planParty } from "./adjustment-plan.ts";

type Tables = "plan" | "person" | "vacancy" | "advice";
type Rows = Database & {
  plan: Database["adjustmentPlan"];
  person: Database["participant"];
  advice: Database["adviceRequest"];
};

/** The plans somebody may know of: their own, of the people they support, or of their workplaces. */
function visibleTo(db: Db, actor: Actor) {
  return db
    .selectFrom("adjustmentPlan as plan")
    .leftJoin("participant as person", "person.id", "plan.participantId")
    .leftJoin("employee", "employee.id", "plan.employeeId")
    .leftJoin("adviceRequest as advice", "advice.id", "plan.adviceRequestId")
    .leftJoin("introduction", "introduction.id", "plan.introductionId")
    .leftJoin("vacancy", (join) =>
      join.on((eb) =>
        eb(
          "vacancy.id",
          "=",
          eb.fn.coalesce(eb.ref("plan.vacancyId"), eb.ref("introduction.vacancyId")),
        ),
      ),
    )
    .leftJoin("placement", (join) =>
      join.on((eb) =>
        eb.or([
          eb("placement.id", "=", eb.ref("plan.placementId")),
          eb.and([
            eb("plan.placementId", "is", null),
            eb("placement.introductionId", "=", eb.ref("plan.introductionId")),
          ]),
        ]),
      ),
    )
    .where((eb) => scopeOf(eb as unknown as ExpressionBuilder<Rows, Tables>, actor));
}

function scopeOf(eb: ExpressionBuilder<Rows, Tables>, actor: Actor) {
  const nothing = sql<boolean>`1 = 0`;
  switch (actor.kind) {
    case "participant":
      return eb("plan.participantId", "=", actor.participantId);
    case "employee":
      return eb("plan.employeeId", "=", actor.employeeId);
    case "staff":
      return eb.or([
        eb("person.specialistId", "=", actor.staffId),
        eb.and([
          eb("plan.participantId", "is", null),
          eb.or([
            eb("advice.staffId", "=", actor.staffId),
            eb.and([
              eb("plan.adviceRequestId", "is", null),
              eb("vacancy.specialistId", "=", actor.staffId),
            ]),
          ]),
        ]),
      ]);
    case "employer": {
      const theirs = eb("plan.employerId", "=", actor.employerId);
      if (actor.role === "owner" || actor.workplaceIds === "all") return theirs;
      const named = actor.workplaceIds.length
        ? eb("plan.workplaceId", "in", [...actor.workplaceIds])
        : nothing;
      const ofAll = eb.and([
        eb("plan.workplaceId", "is", null),
        eb.or([eb("plan.kind", "!=", "employee"), eb("advice.askedBy", "=", actor.accountId)]),
      ]);
      return eb.and([theirs, eb.or([ofAll, named])]);
    }
    case "system":
      return sql<boolean>`1 = 1`;
    default:
      return nothing;
  }
}

/** What a list shows. */
export interface PlanRow extends PlanScope {
  id: string;
  /** The name the person uses at this employer; null on a plan without a person. */
  nameUsed: string | null;
  jobTitle: string;
  employerName: string;
  employerSize: SizeBand;
  workplaceName: string | null;
  /** The first day of work: null while none is agreed. Somebody at work already started before today. */
  startsOn: string | null;
  /** The job has ended, or never began. */
  isOver: boolean;
  /** Not a taster, a trial or anything else without a wage. */
  isPaid: boolean;
  /** Whether the worker can press for themselves; if not, their specialist writes their yes down. */
  workerHasAccount: boolean;
  introductionId: string | null;
  placementId: string | null;
  vacancyId: string | null;
  adviceRequestId: string | null;
  nation: Nation;
  createdAt: string;
}

const rowsVisibleTo = (db: Db, actor: Actor) =>
  visibleTo(db, actor)
    .innerJoin("employer", "employer.id", "plan.employerId")
    .leftJoin("workplace", "workplace.id", "plan.workplaceId")
    .leftJoin("localAuthority", "localAuthority.id", "workplace.localAuthorityId")
    .leftJoin("area", "area.id", "localAuthority.areaId")
    .select((eb) => [
      "plan.id",
      "plan.kind",
      "plan.employerId",
      "plan.workplaceId",
      "plan.participantId",
      "plan.employeeId",
      "plan.introductionId",
      "plan.vacancyId",
      "plan.adviceRequestId",
      "plan.createdAt",
      "person.specialistId as personSpecialistId",
      "person.accountId as personAccountId",
      "advice.staffId as adviserId",
      "advice.askedBy",
      "advice.title as adviceTitle",
      "vacancy.specialistId as vacancySpecialistId",
      "vacancy.title as vacancyTitle",
      "vacancy.kind as vacancyKind",
      "introduction.status as introductionStatus",
      "introduction.nameUsed as introducedAs",
      "employee.chosenName",
      "employee.employerToldAt",
      "placement.id as placementId",
      "placement.nameUsed as placedAs",
      "placement.jobTitle as placedJob",
      "placement.startsOn as placedOn",
      "placement.status as placementStatus",
      "placement.openedToEmployerAt as placementOpenedAt",
      "employer.name as employerName",
      "employer.sizeBand as employerSize",
      "workplace.name as workplaceName",
      "area.nation",
      eb
        .selectFrom("introductionApproval as approval")
        .select("approval.takenBackAt")
        .whereRef("approval.introductionId", "=", "plan.introductionId")
        .orderBy("approval.approvedAt", "desc")
        .limit(1)
        .as("takenBackAt"),
      eb
        .selectFrom("employerSuspension as suspension")
        .select("suspension.suspendedAt")
        .whereRef("suspension.employerId", "=", "plan.employerId")
        .where("suspension.liftedAt", "is", null)
        .limit(1)
        .as("suspendedAt"),
    ]);
type Found = Awaited<ReturnType<ReturnType<typeof rowsVisibleTo>["execute"]>>[number];

function rowOf(found: Found): PlanRow {
  const { kind, employerId, workplaceId, participantId, employeeId } = found;
  return {
    id: found.id,
    kind,
    employerId,
    workplaceId,
    participantId,
    employeeId,
    specialistId:
      kind === "participant"
        ? found.personSpecialistId
        : found.adviceRequestId === null
          ? found.vacancySpecialistId
          : found.adviserId,
    askedBy: found.askedBy,
    closedToEmployer: isClosedToEmployer(found),
    nameUsed: found.placedAs ?? found.introducedAs ?? found.chosenName,
    jobTitle: found.placedJob ?? found.vacancyTitle ?? found.adviceTitle ?? "",
    employerName: found.employerName,
    employerSize: found.employerSize,
    workplaceName: found.workplaceName,
    startsOn: kind === "employee" ? dateOf(found.createdAt) : found.placedOn,
    isOver: found.placementStatus === "ended" || found.placementStatus === "neverStarted",
    isPaid: found.vacancyKind === null || isPaidKind(found.vacancyKind),
    workerHasAccount: kind === "employee" || found.personAccountId !== null,
    introductionId: found.introductionId,
    placementId: found.placementId,
    vacancyId: found.vacancyId,
    adviceRequestId: found.adviceRequestId,
    nation: found.nation ?? "england",
    createdAt: found.createdAt,
  };
}

/** After a start agreed adjustments stay; before it the plan closes with the introduction that it came of. */
function isClosedToEmployer(found: Found): boolean {
  if (found.kind === "vacancy") return false;
  if (found.kind === "employee") return found.employerToldAt === null;
  // A job that came of no introduction: the person decides whether its employer may know of it at all.
  if (found.introductionId === null && found.placementOpenedAt === null) return true;
  if (found.placementStatus === "started" || found.placementStatus === "ended") return false;
  if (found.suspendedAt !== null) return true;
  if (found.introductionStatus === null) return false;
  const { introductionStatus: status, takenBackAt } = found;
  return !mayEmployerRead({ status: status as IntroductionStatus, takenBackAt });
}

/** Newest first. */
export async function listPlans(ctx: Context): Promise<PlanRow[]> {
  const found = await rowsVisibleTo(ctx.db, ctx.actor)
    .orderBy("plan.createdAt", "desc")
    .orderBy("plan.id")
    .execute();
  return found.map(rowOf).filter((row) => may(planParty(ctx.actor, row), "plan.read"));
}

/** @throws NotFound */
export async function findPlanRow(db: Db, actor: Actor, id: string): Promise<PlanRow> {
  const found = await rowsVisibleTo(db, actor).where("plan.id", "=", id).executeTakeFirst();
  const row = found && rowOf(found);
  if (!row || !may(planParty(actor, row), "plan.read")) throw new NotFound();
  return row;
}

/** What such a reader may read of these plans, in the order it was put there. */
export async function linesOf(
  db: Db,
  reader: Actor["kind"],
  plans: readonly Pick<PlanRow, "id" | "isOver">[],
): Promise<PlanLineTable[]> {
  if (plans.length === 0) return [];
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const lines = await db
    .selectFrom("planLine")
    .selectAll()
    .where("planId", "in", [...byId.keys()])
    .orderBy("position")
    .orderBy("id")
    .execute();
  if (reader !== "employer") return lines;
  return lines.filter((line) =>
    mayEmployerReadLine(byId.get(line.planId) ?? { isOver: true }, line),
  );
}

/** @throws NotFound */
export async function findPlan(
  ctx: Context,
  id: string,
): Promise<{ row: PlanRow; lines: PlanLineTable[] }> {
  const row = await findPlanRow(ctx.db, ctx.actor, id);
  return { row, lines: await linesOf(ctx.db, ctx.actor.kind, [row]) };
}

/** Whether a colleague of the employer may still read a plan, for mail that waited. */
export async function isPlanOpenTo(db: Db, planId: string, accountId: string): Promise<boolean> {
  const found = await rowsVisibleTo(db, { kind: "system" })
    .innerJoin("employerMember as member", "member.employerId", "plan.employerId")
    .where("plan.id", "=", planId)
    .where("member.accountId", "=", accountId)
    .where("member.removedAt", "is", null)
    .executeTakeFirst();
  return found !== undefined && !rowOf(found).closedToEmployer;
}

/** Whether there is an employer with an account to agree a plan with: one who asked without may not have one. */
export async function mayBeginMyPlan(ctx: Context<EmployeeActor>): Promise<boolean> {
  const request = await ctx.db
    .selectFrom("adviceRequest")
    .select("employerId")
    .where("id", "=", ctx.actor.adviceRequestId)
    .executeTakeFirst();
  return typeof request?.employerId === "string";
}
