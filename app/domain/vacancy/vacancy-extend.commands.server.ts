import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Invalid } from "../errors.ts";
import type { EmployerActor } from "../policy.ts";
import { findVacancy } from "./vacancy.queries.server.ts";
import { untilProblem } from "./vacancy-ending.ts";
import { moveVacancy } from "./vacancy-move.server.ts";
import { keepingVersions } from "./vacancy-version.server.ts";

/**
 * A new closing date. One that had passed is open again with it, as it was. The same day twice is once.
 * @throws Invalid for a day that has passed, or is too far ahead.
 */
export async function extendVacancy(
  ctx: Context<EmployerActor>,
  id: string,
  { until }: { until: string },
): Promise<void> {
  const problem = untilProblem(until, dateOf(ctx.now));
  if (problem) throw new Invalid(problem, { until: [problem] });
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findVacancy({ ...ctx, db: trx }, id);
    if (vacancy.closesOn === until) return;
    await keepingVersions(trx, ctx, vacancy, () =>
      moveVacancy(trx, ctx, vacancy, "extend", "employer", { closesOn: until }),
    );
  });
}
