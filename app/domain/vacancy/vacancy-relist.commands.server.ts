import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Invalid, isRefusal } from "../errors.ts";
import type { EmployerActor } from "../policy.ts";
import { nextStatus } from "../transitions.ts";
import { findVacancy } from "./vacancy.queries.server.ts";
import { vacancyMoved, vacancyTransitions } from "./vacancy.ts";
import { copyVacancy } from "./vacancy-copy.commands.server.ts";
import { untilProblem } from "./vacancy-ending.ts";
import { moveVacancy } from "./vacancy-move.server.ts";
import { publishVacancy } from "./vacancy-publishing.commands.server.ts";

/**
 * Lists a job again that has ended, as a new vacancy: the old one, and what became of everybody who was introduced for
 * it, stay as they were. It goes live at once if nothing stands against it, else it waits as a draft. Pressing twice
 * makes one.
 * @throws Conflict for a vacancy that goes on; Invalid for a closing date that cannot be.
 */
export async function relistVacancy(
  ctx: Context<EmployerActor>,
  fromId: string,
  { newId: id, closesOn }: { newId: string; closesOn: string | null },
): Promise<"draft" | "live" | "awaitingVerification"> {
  const problem = closesOn && untilProblem(closesOn, dateOf(ctx.now));
  if (problem) throw new Invalid(problem, { closesOn: [problem] });
  const { status } = await findVacancy(ctx, fromId);
  nextStatus(vacancyTransitions, "relist", status, "employer", vacancyMoved[status]);
  await copyVacancy(ctx, { id, fromId });
  const isNew = await ctx.db.transaction().execute(async (trx) => {
    const set = await trx
      .updateTable("vacancy")
      .set((eb) => ({
        closesOn,
        // Whoever looked after it goes on doing so, unless they have left.
        specialistId: eb
          .selectFrom("vacancy as before")
          .innerJoin("staff", "staff.id", "before.specialistId")
          .select("staff.id")
          .where("before.id", "=", fromId)
          .where("staff.closedAt", "is", null),
      }))
      .where("id", "=", id)
      .where("status", "=", "draft")
      // Never over what was changed since: this is its first minute.
      .where("closesOn", "is", null)
      .where("copiedFromId", "=", fromId)
      .executeTakeFirst();
    const from = await findVacancy({ ...ctx, db: trx }, fromId);
    if (set.numUpdatedRows === 1n) await moveVacancy(trx, ctx, from, "relist", "employer");
    return set.numUpdatedRows === 1n;
  });
  if (!isNew) return (await findVacancy(ctx, id)).status as "draft";
  try {
    return await publishVacancy(ctx, id);
  } catch (error) {
    // Something is missing by now, or their account is on hold: the draft's own page says what.
    if (isRefusal(error) && error.status !== 404) return "draft";
    throw error;
  }
}
