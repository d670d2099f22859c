import type { Db } from "#db/connect.ts";
import { addDays, dateOf, instantOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { isRefusal } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { EmployerActor, SystemActor } from "../policy.ts";
import { findVacancy } from "./vacancy.queries.server.ts";
import { closedOn } from "./vacancy-ending.ts";
import { extendVacancy } from "./vacancy-extend.commands.server.ts";
import { moveVacancy } from "./vacancy-move.server.ts";
import { resumeVacancy } from "./vacancy-publishing.commands.server.ts";
import { countAskedToday, listQuiet, type Quiet } from "./vacancy-still-open.queries.server.ts";
import { mostAskedADay, stillOpenDue, yesKeepsOpenDays } from "./vacancy-still-open.ts";

/** Nobody is asked, and nothing leaves the board, before this time of a London day. */
const notBefore = "09:00";

/**
 * Asks employers about what they have said nothing of for a while, and takes off the board what nobody answered for.
 * Each once however many servers look; what was missed while nothing ran is done now. Returns how many of each.
 */
export async function keepBoardTrue(
  ctx: Context<SystemActor>,
): Promise<{ asked: number; paused: number }> {
  const today = dateOf(ctx.now);
  const done = { asked: 0, paused: 0 };
  if (ctx.now < instantOf(today, notBefore)) return done;
  const quiet = await listQuiet(ctx.db, today);
  const toAsk: Quiet[] = [];
  for (const vacancy of quiet) {
    const due = stillOpenDue(vacancy, today);
    if (due === "ask") toAsk.push(vacancy);
    if (due === "pause") done.paused += await once(ctx, (trx) => pause(trx, ctx, vacancy));
  }
  const employers = [...new Set(toAsk.map(({ employerId }) => employerId))];
  const askedToday = await countAskedToday(ctx.db, employers, today);
  for (const vacancy of toAsk) {
    const soFar = askedToday.get(vacancy.employerId) ?? 0;
    if (soFar >= mostAskedADay) continue;
    const asked = await once(ctx, (trx) => ask(trx, ctx, vacancy));
    askedToday.set(vacancy.employerId, soFar + asked);
    done.asked += asked;
  }
  return done;
}

/** One transaction each: one that cannot be done keeps none of the others. */
const once = (ctx: Context<SystemActor>, act: (trx: Db) => Promise<0 | 1>): Promise<0 | 1> =>
  ctx.db
    .transaction()
    .execute(act)
    .catch((error: unknown) => {
      // Its employer was first; there is nothing left to do.
      if (isRefusal(error) && error.status === 409) return 0;
      throw error;
    });

async function ask(trx: Db, ctx: Context<SystemActor>, vacancy: Quiet): Promise<0 | 1> {
  if (!(await claim(trx, vacancy, ctx.now))) return 0;
  await moveVacancy(trx, ctx, vacancy, "askStillOpen", "system");
  await tell(trx, ctx, "vacancy.stillOpenAsked", { vacancyId: vacancy.id });
  return 1;
}

async function pause(trx: Db, ctx: Context<SystemActor>, vacancy: Quiet): Promise<0 | 1> {
  if (!(await claim(trx, vacancy, vacancy.stillOpenAskedAt))) return 0;
  await moveVacancy(trx, ctx, vacancy, "pauseUnanswered", "system", { pausedReason: "noAnswer" });
  await tell(trx, ctx, "vacancy.pausedUnanswered", { vacancyId: vacancy.id });
  return 1;
}

/** Only over what was read: whoever answers, or another server, in between has taken it. */
async function claim(trx: Db, vacancy: Quiet, stillOpenAskedAt: string | null): Promise<boolean> {
  const claimed = await trx
    .updateTable("vacancy")
    .set({ stillOpenAskedAt })
    .where("id", "=", vacancy.id)
    .where("status", "=", "live")
    .where("touchedAt", "is not distinct from", vacancy.touchedAt)
    .where("stillOpenAskedAt", "is not distinct from", vacancy.stillOpenAskedAt)
    .executeTakeFirst();
  return claimed.numUpdatedRows === 1n;
}

/**
 * "Yes, still open": on the board for as long again. What we had paused is back on it, and one whose closing date has
 * passed gets a new one. Pressing twice is the same as once.
 * @throws Invalid when it may no longer be on the board as it stands; Conflict for one that has ended.
 */
export async function sayStillOpen(ctx: Context<EmployerActor>, id: string): Promise<void> {
  const today = dateOf(ctx.now);
  const { status, closesOn, pausedReason } = await findVacancy(ctx, id);
  const hasPassed = closedOn({ status: "live", closesOn }, today) !== null;
  if (hasPassed && (status === "live" || status === "paused"))
    await extendVacancy(ctx, id, { until: addDays(today, yesKeepsOpenDays) });
  if (status === "paused" && pausedReason === "noAnswer") return resumeVacancy(ctx, id);
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findVacancy({ ...ctx, db: trx }, id);
    await moveVacancy(trx, ctx, vacancy, "sayStillOpen", "employer");
  });
}
