import type { Db } from "#db/connect.ts";
import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import { placementMoved } from "../placement/placement.ts";
import { findOtherWork } from "./work-spell.queries.server.ts";
import {
  breakProblem,
  changeDayProblem,
  covers,
  dayBefore,
  hoursProblem,
  type SpellRow,
  spellInWords,
  spellMoved,
  workOf,
} from "./work-spell.ts";
import {
  detailOf,
  keepHours,
  openSpells,
  recordedBy,
  refuse,
  setSpell,
  written,
} from "./work-spell-open.server.ts";

/**
 * The job goes on from that day with these hours. Called in the transaction that starts a placement, after it took the
 * person's row, so that no two jobs begin at once.
 * @throws Invalid, or to an employer Conflict, when the person still worked elsewhere on that day
 */
export async function beginSpell(
  trx: Db,
  ctx: Pick<Context, "actor" | "now" | "newId">,
  spell: { placementId: string; fromOn: string; minutesPerWeek: number },
): Promise<void> {
  const elsewhere = await findOtherWork(trx, spell.placementId, spell.fromOn);
  if (elsewhere) {
    // An employer learns nothing of another job.
    if (ctx.actor.kind !== "staff") throw new Conflict(placementMoved.neverStarted);
    const until = elsewhere.untilOn && dayInWords(elsewhere.untilOn, dateOf(ctx.now));
    const problem = until
      ? `They worked as ${elsewhere.jobTitle} until ${until}. Give a day after it.`
      : `They still work as ${elsewhere.jobTitle}. Record the end of that job first.`;
    throw new Invalid(problem, { startedOn: [problem] });
  }
  await trx
    .insertInto("workSpell")
    .values({
      ...spell,
      id: ctx.newId(),
      kind: "work",
      untilOn: null,
      ...recordedBy(ctx),
    })
    .execute();
}

/** The job ends with that day, and with it whatever goes on or was planned. In the transaction that ends a placement. */
export async function endSpells(trx: Db, placementId: string, untilOn: string): Promise<void> {
  const ofJob = trx.deleteFrom("workSpell").where("placementId", "=", placementId);
  await ofJob.where("fromOn", ">", untilOn).execute();
  await trx
    .updateTable("workSpell")
    .set({ untilOn })
    .where("placementId", "=", placementId)
    .where((eb) => eb.or([eb("untilOn", "is", null), eb("untilOn", ">", untilOn)]))
    .execute();
  await keepHours(trx, placementId);
}

async function addSpell(
  trx: Db,
  ctx: Context,
  spell: Omit<SpellRow, "recordedAt" | "recordedByName">,
): Promise<void> {
  const made = await trx
    .insertInto("workSpell")
    .values({ ...spell, ...recordedBy(ctx) })
    .onConflict((same) => same.column("id").doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 0n) throw new Conflict(spellMoved.changed);
}

export interface ChangedHours {
  placementId: string;
  /** Made with the form: a second press is the same as one. */
  id: string;
  fromOn: string;
  minutesPerWeek: number;
}

/** From that day on the hours are others: one spell ends the day before and another begins. */
export async function changeHours(ctx: Context, change: ChangedHours): Promise<void> {
  const { placementId, id, fromOn, minutesPerWeek } = change;
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openSpells(trx, ctx, placementId, "workSpell.changeHours");
    const { spells } = open;
    if (spells.some((spell) => spell.id === id)) return;
    refuse(hoursProblem(minutesPerWeek));
    refuse(changeDayProblem(spells, fromOn, dateOf(ctx.now)));
    const work = workOf(spells);
    const latest = work.at(-1)?.fromOn ?? fromOn;
    if (!open.mayCorrect && fromOn < latest)
      refuse({
        fromOn: [
          `The hours from ${dayInWords(latest, dateOf(ctx.now))} on are written down. Ring the specialist to correct what was before.`,
        ],
      });
    const now = work.find((spell) => covers(spell, fromOn));
    if (!now || now.minutesPerWeek === minutesPerWeek) return;
    if (now.fromOn === fromOn) await setSpell(trx, now.id, { minutesPerWeek, ...recordedBy(ctx) });
    else {
      await setSpell(trx, now.id, { untilOn: dayBefore(fromOn) });
      const spell = { id, placementId, fromOn, untilOn: now.untilOn, minutesPerWeek };
      await addSpell(trx, ctx, { ...spell, kind: "work" });
    }
    const detail = `${spellInWords(now)} to ${spellInWords({ kind: "work", minutesPerWeek })} from ${fromOn}`;
    await written(trx, ctx, open, "changeHours", detail);
  });
}

export interface BreakDates {
  placementId: string;
  id: string;
  fromOn: string;
  /** Null: not known yet. */
  untilOn: string | null;
}

/** A time without work and pay. Nobody is asked why. */
export async function recordBreak(ctx: Context, asked: BreakDates): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openSpells(trx, ctx, asked.placementId, "placement.support");
    if (open.spells.some((spell) => spell.id === asked.id)) return;
    refuse(breakProblem(open.spells, asked, dateOf(ctx.now)));
    const spell = { ...asked, kind: "break", minutesPerWeek: 0 } as const;
    await addSpell(trx, ctx, spell);
    await written(trx, ctx, open, "recordBreak", detailOf(spell));
  });
}
