import type { ExpressionBuilder } from "kysely";
import type { Db } from "#db/connect.ts";
import type { Database } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf, timeOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { EmployerActor, SystemActor } from "../policy.ts";
import { findVacancy } from "./vacancy.queries.server.ts";
import { whyHold } from "./vacancy-hold.ts";
import { moveVacancy, vacancyEntry } from "./vacancy-move.server.ts";
import {
  makeLive,
  mustBePublishable,
  notWhileSuspended,
} from "./vacancy-publishing.commands.server.ts";
import { goesLiveOn, publishDayProblem } from "./vacancy-sharing.ts";

/** Nothing goes live in the night: whoever rings about it finds somebody there. London time. */
const morning = "07:00";

/**
 * The employer agrees that a finished draft goes live by itself on the day they chose. It stays a draft until then.
 * @throws Invalid when it could not go live on that day as it stands; Conflict when no day was chosen.
 */
export async function publishLater(ctx: Context<EmployerActor>, id: string): Promise<void> {
  const today = dateOf(ctx.now);
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findVacancy({ ...ctx, db: trx }, id);
    if (vacancy.standing === "suspended") throw new Forbidden(notWhileSuspended);
    const { publishOn, closesOn } = vacancy;
    if (vacancy.status === "draft") {
      if (publishOn === null) throw new Conflict("Choose the day on which it goes live first.");
      const problem = publishDayProblem(publishOn, { closesOn, today });
      if (problem) throw new Invalid(problem);
      // By the minimum wage of that day, which may be a new one.
      mustBePublishable(vacancy, publishOn);
    }
    // Pressed twice it is the same day, agreed once.
    if (goesLiveOn(vacancy) !== null) return;
    await moveVacancy(trx, ctx, vacancy, "publishLater", "employer", { scheduledAt: ctx.now });
  });
}

/** The day is taken back. Nothing else of the draft changes. */
export async function keepAsDraft(ctx: Context<EmployerActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findVacancy({ ...ctx, db: trx }, id);
    if (vacancy.status === "draft" && goesLiveOn(vacancy) === null) return;
    const back = { publishOn: null, scheduledAt: null };
    await moveVacancy(trx, ctx, vacancy, "keepAsDraft", "employer", back);
  });
}

/**
 * Publishes what is due, in the morning of its day or as soon after as this runs. What can no longer go live stays a
 * draft, and its employer is told why. Returns how many went live, or wait for the check of their employer.
 */
export async function publishDue(ctx: Context<SystemActor>): Promise<number> {
  if (timeOf(ctx.now) < morning) return 0;
  const today = dateOf(ctx.now);
  const due = await ctx.db
    .selectFrom("vacancy")
    .select("id")
    .where(isDue(today))
    .orderBy("publishOn")
    .orderBy("id")
    .execute();
  let published = 0;
  // One transaction each: one that cannot be published keeps none of the others.
  for (const { id } of due)
    published += await ctx.db.transaction().execute((trx) => publishOne(trx, ctx, id));
  return published;
}

const isDue = (today: string) => (eb: ExpressionBuilder<Database, "vacancy">) =>
  eb.and([
    eb("status", "=", "draft"),
    eb("scheduledAt", "is not", null),
    eb("publishOn", "<=", today),
  ]);

async function publishOne(trx: Db, ctx: Context<SystemActor>, id: string): Promise<0 | 1> {
  const today = dateOf(ctx.now);
  // Claimed first: of two servers, or of this and somebody who takes it back or chooses another day, one finds it due.
  const claimed = await trx
    .updateTable("vacancy")
    .set({ scheduledAt: null })
    .where("id", "=", id)
    .where(isDue(today))
    .executeTakeFirst();
  if (claimed.numUpdatedRows === 0n) return 0;
  const vacancy = await findVacancy({ ...ctx, db: trx }, id);
  const because = vacancy.standing === "suspended" ? "suspended" : whyHold(vacancy, today);
  if (because === null) {
    await makeLive(trx, ctx, vacancy, "system");
    return 1;
  }
  await record(trx, ctx, vacancyEntry("missedItsDay", vacancy, because));
  await tell(trx, ctx, "vacancy.missedItsDay", { vacancyId: id });
  return 0;
}
