/** What every change of a job's spells begins and ends with. */
import type { Db } from "#db/connect.ts";
import type { PlacementTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import { placementMoved } from "../placement/placement.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import { may, type Permission } from "../policy.ts";
import { listSpellRows } from "./work-spell.queries.server.ts";
import {
  type SpellProblems,
  type SpellRow,
  spellInWords,
  spellMoved,
  workOf,
} from "./work-spell.ts";

export interface OpenSpells {
  placement: PlacementTable;
  spells: SpellRow[];
  /** Whether they may correct what is written, or only add to it. */
  mayCorrect: boolean;
}

/** Takes the placement's row first, so that two who change its spells at once wait for each other. */
export async function openSpells(
  trx: Db,
  ctx: Context,
  id: string,
  needs: Permission,
): Promise<OpenSpells> {
  const { placement, party } = await openPlacementToChange(trx, ctx, id, needs);
  const held = await trx
    .updateTable("placement")
    .set({ updatedAt: ctx.now })
    .where("id", "=", id)
    .where("status", "=", "started")
    .executeTakeFirst();
  if (held.numUpdatedRows === 0n)
    throw new Conflict(placement.status === "agreed" ? spellMoved.agreed : placementMoved.ended);
  const spells = await listSpellRows(trx, id);
  return { placement, spells, mayCorrect: may(party, "placement.support") };
}

export function refuse(problems: SpellProblems | null): void {
  if (problems) throw new Invalid(Object.values(problems)[0]?.[0] ?? "", problems);
}

/**
 * `placement.minutesPerWeek` is the hours as agreed until the first day, and from then on those of the latest spell: lists,
 * letters and the pay check read it, and a spell never begins in the future, so that the latest is the one of today.
 */
export async function keepHours(trx: Db, placementId: string): Promise<void> {
  const latest = workOf(await listSpellRows(trx, placementId)).at(-1);
  if (!latest) return;
  await trx
    .updateTable("placement")
    .set({ minutesPerWeek: latest.minutesPerWeek })
    .where("id", "=", placementId)
    .execute();
}

export async function written(
  trx: Db,
  ctx: Context,
  { placement }: OpenSpells,
  verb: string,
  detail: string,
): Promise<void> {
  await keepHours(trx, placement.id);
  await record(trx, ctx, { ...placementEntry(verb, placement), detail });
}

export const recordedBy = ({ actor, now }: Pick<Context, "actor" | "now">) => ({
  recordedAt: now,
  recordedByName: "name" in actor ? actor.name : "",
});
export const detailOf = (spell: Pick<SpellRow, "kind" | "minutesPerWeek" | "fromOn" | "untilOn">) =>
  `${spellInWords(spell)}, ${spell.fromOn} to ${spell.untilOn ?? "open"}`;
export const setSpell = (trx: Db, id: string, changes: Partial<SpellRow>) =>
  trx.updateTable("workSpell").set(changes).where("id", "=", id).execute();
