import {
  type Expression,
  type ExpressionBuilder,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from "kysely";
import type { Db } from "#db/connect.ts";
import type { Database, VacancyStatus } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { type EmployerStanding, standingOf } from "../employer/employer-standing.ts";
import { NotFound } from "../errors.ts";
import type { Actor, EmployerActor } from "../policy.ts";
import { findNamedSpecialist } from "../specialist/specialist.queries.server.ts";
import { paidKinds } from "./vacancy.ts";
import { mayReadVacancy } from "./vacancy-access.ts";

/**
 * The vacancies somebody may know of.
 * Anyone: those to be had today, of checked employers, that are paid and not kept for specialists, now or for good. Employers: their own, by workplace for managers.
 * Staff: every live one, and of their own area those that wait, pause or have ended and what a colleague wrote up.
 * Asked of the vacancy alone, with sets for what stands elsewhere: joining costs three times as much over a whole board.
 */
export function visibleTo(db: Db, actor: Actor, today: string) {
  return db.selectFrom("vacancy").where((eb) => scopeOf(eb, actor, today));
}

/** The names that stand beside a vacancy: its employer's, its workplace's and its local authority's. */
export const withPlace = <O>(query: SelectQueryBuilder<Database, "vacancy", O>) =>
  query
    .innerJoin("employer", "employer.id", "vacancy.employerId")
    .leftJoin("workplace", "workplace.id", "vacancy.workplaceId")
    .leftJoin("localAuthority as authority", "authority.id", "workplace.localAuthorityId");

const never = sql<boolean>`1 = 0`;
type Asked = ExpressionBuilder<Database, "vacancy">;

/** Whether the workplace of a vacancy lies in an area. */
export const isInArea = (eb: Asked, areaId: string) =>
  eb(
    "vacancy.workplaceId",
    "in",
    eb
      .selectFrom("workplace")
      .innerJoin("localAuthority", "localAuthority.id", "workplace.localAuthorityId")
      .select("workplace.id")
      .where("localAuthority.areaId", "=", areaId),
  );

const isOfNobodySuspended = (eb: Asked) =>
  eb(
    "vacancy.employerId",
    "not in",
    eb.selectFrom("employerSuspension").select("employerId").where("liftedAt", "is", null),
  );

/** What anyone may read, whatever the day: its closing date, and when specialists had it first, are asked of each day. */
export const isForTheBoard = (eb: Asked) =>
  eb.and([
    eb("vacancy.status", "=", "live"),
    eb("vacancy.kind", "in", [...paidKinds]),
    isOfNobodySuspended(eb),
    eb("vacancy.employerId", "in", eb.selectFrom("employerVerification").select("employerId")),
    eb("vacancy.keptForSpecialistsAt", "is", null),
  ]);

function scopeOf(eb: Asked, actor: Actor, today: string) {
  switch (actor.kind) {
    case "employer":
      return employerScope(eb, actor);
    case "staff": {
      const colleagues = eb.selectFrom("staff").select("id").where("areaId", "=", actor.areaId);
      // By status rather than with "or": SQLite would put three searches of an index together, at twice the time.
      return eb
        .case("vacancy.status")
        .when("live")
        .then(isOfNobodySuspended(eb))
        .when("draft")
        .then(eb("vacancy.draftedByStaffId", "in", colleagues))
        .else(isInArea(eb, actor.areaId))
        .end() as Expression<SqlBool>;
    }
    case "system":
      return sql<boolean>`1 = 1`;
    default:
      return eb.and([
        isForTheBoard(eb),
        eb.or([eb("vacancy.closesOn", "is", null), eb("vacancy.closesOn", ">=", today)]),
        eb.or([
          eb("vacancy.specialistsFirstUntil", "is", null),
          eb("vacancy.specialistsFirstUntil", "<", today),
        ]),
      ]);
  }
}

function employerScope(eb: Asked, actor: EmployerActor) {
  const theirs = eb("vacancy.employerId", "=", actor.employerId);
  if (actor.role === "owner" || actor.workplaceIds === "all") return theirs;
  return eb.and([
    theirs,
    eb.or([
      eb.and([
        eb("vacancy.workplaceId", "is", null),
        eb("vacancy.createdBy", "=", actor.accountId),
      ]),
      actor.workplaceIds.length ? eb("vacancy.workplaceId", "in", [...actor.workplaceIds]) : never,
    ]),
  ]);
}

/** One vacancy with everything that is said of it. @throws NotFound */
export async function findVacancy(ctx: Context, id: string) {
  const { db, actor, now } = ctx;
  const row = await withPlace(visibleTo(db, actor, dateOf(now)))
    .leftJoin("area", "area.id", "authority.areaId")
    .leftJoin(
      "employerVerification as verification",
      "verification.employerId",
      "vacancy.employerId",
    )
    .leftJoin("employerSuspension as suspension", (join) =>
      join
        .onRef("suspension.employerId", "=", "vacancy.employerId")
        .on("suspension.liftedAt", "is", null),
    )
    .selectAll("vacancy")
    .select([
      "employer.name as employerName",
      "employer.about as employerAbout",
      "employer.sizeBand as employerSizeBand",
      "employer.disabilityConfidentLevel",
      "employer.disabilityConfidentOn",
      "workplace.name as workplaceName",
      "workplace.address as workplaceAddress",
      "workplace.postcode as workplacePostcode",
      "workplace.gettingThere as workplaceGettingThere",
      "workplace.access as workplaceAccess",
      "authority.id as localAuthorityId",
      "authority.name as authorityName",
      "authority.areaId",
      "area.name as areaName",
      "area.nation",
      "verification.verifiedAt",
      "suspension.suspendedAt",
    ])
    .select((eb) =>
      eb
        .selectFrom("staff as drafter")
        .select("drafter.areaId")
        .whereRef("drafter.id", "=", "vacancy.draftedByStaffId")
        .as("draftedInArea"),
    )
    .where("vacancy.id", "=", id)
    .executeTakeFirst();
  // Asked twice, of the scope and of the policy: neither alone opens a page.
  if (!row || !mayReadVacancy(actor, row, dateOf(now))) throw new NotFound();
  // One after the other: commands read this inside a transaction, which has one connection.
  const tasks = await db
    .selectFrom("vacancyTask")
    .select(["id", "words", "weight", "asksFor"])
    .where("vacancyId", "=", id)
    .orderBy("position")
    .execute();
  const demands = await db
    .selectFrom("vacancyDemand")
    .select(["skill", "weight"])
    .where("vacancyId", "=", id)
    .orderBy("position")
    .execute();
  const criteria = await db
    .selectFrom("vacancyCriterion")
    .select(["id", "words", "weight"])
    .where("vacancyId", "=", id)
    .orderBy("position")
    .execute();
  const environment = await db
    .selectFrom("vacancyEnvironment")
    .select(["dimension", "level", "canChange", "note"])
    .where("vacancyId", "=", id)
    .execute();
  const specialist = await findNamedSpecialist(db, row.specialistId, dateOf(now));
  return {
    ...row,
    // The workplace speaks where the vacancy itself is silent.
    gettingThere: row.gettingThere || (row.workplaceGettingThere ?? ""),
    access: row.access || (row.workplaceAccess ?? ""),
    ownGettingThere: row.gettingThere,
    ownAccess: row.access,
    standing: standingOf(row) as EmployerStanding,
    tasks,
    criteria,
    demands,
    environment,
    specialist,
  };
}
export type FoundVacancy = Awaited<ReturnType<typeof findVacancy>>;

/** The employer's own, with what still moves first. */
export function listForEmployer(
  ctx: Context<EmployerActor>,
  { limit, offset = 0 }: { limit?: number; offset?: number } = {},
) {
  const rows = visibleTo(ctx.db, ctx.actor, dateOf(ctx.now))
    .leftJoin("workplace", "workplace.id", "vacancy.workplaceId")
    .select([
      "vacancy.id",
      "vacancy.title",
      "vacancy.kind",
      "vacancy.status",
      "vacancy.pausedReason",
      "vacancy.closesOn",
      "vacancy.publishOn",
      "vacancy.scheduledAt",
      "vacancy.publishedAt",
      "vacancy.updatedAt",
      "vacancy.draftedByStaffId",
      "vacancy.confirmedAt",
      "vacancy.availableFrom",
      "vacancy.places",
      "vacancy.placesFilled",
      "vacancy.stillOpenAskedAt",
      "vacancy.endedAt",
      "workplace.name as workplaceName",
    ])
    .orderBy(movingFirst)
    .orderBy("vacancy.createdAt", "desc")
    .orderBy("vacancy.id");
  return (limit === undefined ? rows : rows.limit(limit).offset(offset)).execute();
}

export async function countForEmployer(ctx: Context<EmployerActor>): Promise<number> {
  const { count } = await visibleTo(ctx.db, ctx.actor, dateOf(ctx.now))
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

const order: VacancyStatus[] = [
  "live",
  "awaitingVerification",
  "draft",
  "paused",
  "filled",
  "closed",
];

const movingFirst = sql<number>`case vacancy.status ${sql.join(
  order.map((status, place) => sql`when ${sql.lit(status)} then ${sql.lit(place)}`),
  sql` `,
)} end`;

/** The workplaces somebody at an employer may post a vacancy for. */
export async function listWorkplacesFor(ctx: Context<EmployerActor>) {
  const { actor } = ctx;
  const open = ctx.db
    .selectFrom("workplace")
    .innerJoin("localAuthority as l", "l.id", "workplace.localAuthorityId")
    .select([
      "workplace.id",
      "workplace.name",
      "workplace.address",
      "workplace.postcode",
      "l.name as authorityName",
    ])
    .where("workplace.employerId", "=", actor.employerId)
    .where("workplace.closedAt", "is", null)
    .orderBy("workplace.createdAt");
  const rows = await open.execute();
  if (actor.workplaceIds === "all") return rows;
  const mine = actor.workplaceIds;
  return rows.filter(({ id }) => mine.includes(id));
}
