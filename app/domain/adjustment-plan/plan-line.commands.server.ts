import type { PlanLineTable } from "#db/tables.ts";
import { addDays, dateOf } from "../calendar/calendar.ts";
import { Conflict, Forbidden, Invalid } from "../errors.ts";
import {
  columnsOf,
  interimProblem,
  nameOf,
  noYes,
  type PlanContext,
  refuseWords,
} from "./adjustment-plan.commands.server.ts";
import type { PlanLineWords } from "./adjustment-plan.form.ts";
import type { PlanRow } from "./adjustment-plan.queries.server.ts";
import { missingYes, openedAfter, reviewAfterDays, type Works } from "./adjustment-plan.ts";
import { guardPlanWords } from "./adjustment-plan-guard.ts";
import { findLine, moveLine, sideOf } from "./adjustment-plan-move.server.ts";

interface At {
  planId: string;
  lineId: string;
}

/** Other words for a proposed line. Every yes is asked for anew, but for the one of whoever changes it. */
export async function changeLine(ctx: PlanContext, at: At, words: PlanLineWords): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const found = await findLine(trx, ctx, at.planId, at.lineId);
    refuseWords(found.plan, words, interimProblem(ctx, found.plan, words, found.line));
    const columns = columnsOf(words, found.line.adjustmentId);
    await moveLine(trx, ctx, found, "change", {
      ...columns,
      ...noYes,
      ...yesOf(ctx, found.plan),
      ...opened(ctx, found, "change"),
    });
  });
}

/**
 * This side's yes. With the last yes the line is agreed, from that day.
 * @param said what the worker said and how, when their specialist writes it down for somebody without an account
 * @throws Invalid when nothing is said of the time until the adjustment is there
 */
export async function agreeLine(ctx: PlanContext, at: At, said: string | null = null) {
  await ctx.db.transaction().execute(async (trx) => {
    const found = await findLine(trx, ctx, at.planId, at.lineId);
    const { plan, line } = found;
    if (sideOf(ctx) === "specialist" && (said === null || plan.workerHasAccount))
      throw new Forbidden("They agree for themselves, on their own page.");
    const interim = interimProblem(ctx, plan, line, line);
    if (interim) throw new Invalid(`${interim} Choose “Change this line”.`, { interim: [interim] });
    const yes = said === null ? yesOf(ctx, plan) : { ...workerYes(ctx, plan), workerSaid: said };
    const isLast = missingYes(plan.kind, { ...line, ...yes }).length === 0;
    await moveLine(trx, ctx, found, isLast ? "agree" : "sayYes", {
      ...yes,
      ...(isLast && { agreedOn: dateOf(ctx.now) }),
      ...opened(ctx, found, "sayYes"),
    });
  });
}

// By the name they use at this employer: their own may be another.
const workerYes = (ctx: PlanContext, plan: PlanRow) => ({
  workerAgreedAt: ctx.now,
  workerAgreedBy: plan.nameUsed ?? "",
});
function yesOf(ctx: PlanContext, plan: PlanRow) {
  const side = sideOf(ctx);
  if (side === "employer") return { employerAgreedAt: ctx.now, employerAgreedBy: nameOf(ctx) };
  return side === "worker" ? workerYes(ctx, plan) : {};
}

const opened = (
  ctx: PlanContext,
  { plan, line }: { plan: PlanRow; line: PlanLineTable },
  step: Parameters<typeof openedAfter>[0],
) => ({
  openedToEmployerAt: openedAfter(step, {
    kind: plan.kind,
    side: sideOf(ctx),
    line,
    now: ctx.now,
  }),
});

/** It is there. Four weeks on we ask whether it works. */
export async function putInPlace(ctx: PlanContext, at: At): Promise<void> {
  const today = dateOf(ctx.now);
  await ctx.db.transaction().execute(async (trx) =>
    moveLine(trx, ctx, await findLine(trx, ctx, at.planId, at.lineId), "putInPlace", {
      inPlaceOn: today,
      reviewOn: addDays(today, reviewAfterDays),
    }),
  );
}

/** Whether it works. What helps is looked at again in half a year; what does not, in four weeks. */
export async function reviewLine(
  ctx: PlanContext,
  at: At,
  { works, worksWords }: { works: Works; worksWords: string | null },
): Promise<void> {
  const next = addDays(dateOf(ctx.now), works === "yes" ? 182 : reviewAfterDays);
  await ctx.db.transaction().execute(async (trx) => {
    const found = await findLine(trx, ctx, at.planId, at.lineId);
    guard(found.plan.kind, { worksWords });
    const changes = { works, worksWords: worksWords ?? "", reviewOn: next };
    await moveLine(trx, ctx, found, "review", changes);
  });
}

/** The employer says why it cannot be done. The worker reads the reason. */
export async function refuseLine(ctx: PlanContext, at: At, because: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const found = await findLine(trx, ctx, at.planId, at.lineId);
    guard(found.plan.kind, { because });
    if (!because.trim()) throw new Invalid("Give the reason.", { because: ["Give the reason."] });
    await moveLine(trx, ctx, found, "refuse", { refusedBecause: because });
  });
}

export async function withdrawLine(ctx: PlanContext, at: At): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const found = await findLine(trx, ctx, at.planId, at.lineId);
    await moveLine(trx, ctx, found, "withdraw", opened(ctx, found, "withdraw"));
  });
}

/** Thinks a line through anew: it needs every yes again. */
export async function proposeAgain(ctx: PlanContext, at: At): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const found = await findLine(trx, ctx, at.planId, at.lineId);
    if (found.line.status === "reviewed" && found.line.works === "yes")
      throw new Conflict("This helps as it is. Add another line if something else is needed.");
    await moveLine(trx, ctx, found, "proposeAgain", {
      ...noYes,
      ...yesOf(ctx, found.plan),
      ...opened(ctx, found, "proposeAgain"),
      agreedOn: null,
      inPlaceOn: null,
      reviewOn: null,
      refusedBecause: "",
    });
  });
}

/** @throws Invalid */
function guard(kind: "participant" | "employee" | "vacancy", words: Record<string, string | null>) {
  const fields = guardPlanWords(kind, words);
  if (Object.keys(fields).length > 0)
    throw new Invalid("Look at the words again before they are kept.", fields);
}
