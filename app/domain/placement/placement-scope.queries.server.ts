/** Which placements somebody may know of, and the door that every command about one goes through. */
import { type ExpressionBuilder, sql } from "kysely";
import type { Db } from "#db/connect.ts";
import type { Database, PlacementTable } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, NotFound } from "../errors.ts";
import { may, type Party, type Permission } from "../policy.ts";
import { goesOn, type PlacementScope, placementMoved, placementParty } from "./placement.ts";

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

/** Oneself, and whoever named this person as their cover on that day: the last word on who stands in is `coverOn`. */
const standsInFor = (eb: ExpressionBuilder<Rows, Tables>, staffId: string, today: string) =>
  eb
    .selectFrom("staff as oneself")
    .select("oneself.id")
    .where("oneself.id", "=", staffId)
    .union(
      eb
        .selectFrom("staffAbsence as covered")
        .select("covered.staffId as id")
        .where("covered.coverStaffId", "=", staffId)
        .where("covered.cancelledAt", "is", null)
        .where("covered.fromOn", "<=", today)
        .where("covered.untilOn", ">=", today),
    );

function scopeOf(eb: ExpressionBuilder<Rows, Tables>, actor: Context["actor"], today: string) {
  const nothing = sql<boolean>`1 = 0`;
  switch (actor.kind) {
    case "participant":
      return eb("placement.participantId", "=", actor.participantId);
    case "staff": {
      const mayBe = [
        eb("participant.specialistId", "=", actor.staffId),
        actor.leads.length ? eb("specialist.teamId", "in", [...actor.leads]) : nothing,
        eb(coverOn(eb, today), "=", actor.staffId),
      ];
      if (actor.leads.length) return eb.or(mayBe);
      // Begun from the few who come into question, not from every job there is.
      return eb.and([
        eb("participant.specialistId", "in", standsInFor(eb, actor.staffId, today)),
        eb.or(mayBe),
      ]);
    }
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
