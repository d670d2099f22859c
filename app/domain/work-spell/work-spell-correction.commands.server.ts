import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import type { BreakDates, ChangedHours } from "./work-spell.commands.server.ts";
import {
  breakProblem,
  dayBefore,
  hoursProblem,
  moveProblem,
  type SpellRow,
  spellMoved,
  workOf,
} from "./work-spell.ts";
import {
  detailOf,
  type OpenSpells,
  openSpells,
  recordedBy,
  refuse,
  setSpell,
  written,
} from "./work-spell-open.server.ts";

/** Other dates for a break that is written down, such as its last day once it is known. */
export async function correctBreak(ctx: Context, asked: BreakDates): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openSpells(trx, ctx, asked.placementId, "placement.support");
    const now = spellToCorrect(open, asked.id, "break");
    refuse(breakProblem(open.spells, asked, dateOf(ctx.now)));
    const { fromOn, untilOn } = asked;
    await setSpell(trx, now.id, {
      fromOn,
      untilOn,
      ...recordedBy(ctx),
    });
    const detail = `${detailOf(now)} is now ${detailOf({ ...now, fromOn, untilOn })}`;
    await written(trx, ctx, open, "correctBreak", detail);
  });
}

/** Other hours, or another day from which they held. The first day stays the one that was recorded as the start. */
export async function correctHours(ctx: Context, asked: ChangedHours): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openSpells(trx, ctx, asked.placementId, "placement.support");
    const { fromOn, minutesPerWeek } = asked;
    const now = spellToCorrect(open, asked.id, "work");
    refuse(hoursProblem(minutesPerWeek));
    refuse(moveProblem(open.spells, asked, dateOf(ctx.now)));
    const before = workOf(open.spells).findLast((spell) => spell.fromOn < now.fromOn);
    if (before) await setSpell(trx, before.id, { untilOn: dayBefore(fromOn) });
    await setSpell(trx, now.id, {
      fromOn,
      minutesPerWeek,
      ...recordedBy(ctx),
    });
    const detail = `${detailOf(now)} is now ${detailOf({ ...now, fromOn, minutesPerWeek })}`;
    await written(trx, ctx, open, "correctHours", detail);
  });
}

function spellToCorrect({ spells }: OpenSpells, id: string, kind: SpellRow["kind"]): SpellRow {
  const spell = spells.find((each) => each.id === id && each.kind === kind);
  if (!spell) throw new Conflict(spellMoved.gone);
  return spell;
}

/** A break that was none, or a change of hours that was none: the hours before it then go on. Once is enough. */
export async function takeBackSpell(
  ctx: Context,
  { placementId, id }: { placementId: string; id: string },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openSpells(trx, ctx, placementId, "placement.support");
    const spell = open.spells.find((each) => each.id === id);
    if (!spell) return;
    const before = workOf(open.spells).findLast((each) => each.fromOn < spell.fromOn);
    if (spell.kind === "work" && !before)
      throw new Invalid("The first hours stay. Correct them instead.");
    await trx.deleteFrom("workSpell").where("id", "=", id).execute();
    if (spell.kind === "work" && before) await setSpell(trx, before.id, { untilOn: spell.untilOn });
    await written(trx, ctx, open, "takeBackSpell", detailOf(spell));
  });
}
