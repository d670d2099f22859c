import type { Db } from "#db/connect.ts";
import type { PlanLineTable } from "#db/tables.ts";
import { findAdjustment } from "../adjustment/adjustment.ts";
import { dateOf } from "../calendar/calendar.ts";
import { addWorkingDays } from "../calendar/working-days.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import type { EmployeeActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import type { PlanLineWords } from "./adjustment-plan.form.ts";
import { findPlanRow, type PlanRow } from "./adjustment-plan.queries.server.ts";
import { needsInterim, openedAfter } from "./adjustment-plan.ts";
import { guardPlanWords } from "./adjustment-plan-guard.ts";
import { planMoved, sideOf } from "./adjustment-plan-move.server.ts";
import { isLibraryName, lineFromLibrary } from "./plan-from-library.ts";
import { type PlanSubject, planFor } from "./plan-subject.queries.server.ts";

export type PlanContext = Context<EmployerActor | StaffActor | ParticipantActor | EmployeeActor>;

/** Finds the plan, or begins it. Two at once begin one. @throws NotFound when it is not theirs to know of */
export async function openPlan(
  trx: Db,
  ctx: PlanContext,
  subject: PlanSubject,
  adviceRequestId: string | null = null,
): Promise<PlanRow> {
  const plan = await planFor(trx, ctx, subject, adviceRequestId);
  await trx
    .insertInto("adjustmentPlan")
    .values(plan)
    .onConflict((clash) => clash.doNothing())
    .execute();
  const { id } = await trx
    .selectFrom("adjustmentPlan")
    .select("id")
    .where("introductionId", "is not distinct from", plan.introductionId)
    .where("placementId", "is not distinct from", plan.placementId)
    .where("vacancyId", "is not distinct from", plan.vacancyId)
    .where("employeeId", "is not distinct from", plan.employeeId)
    .executeTakeFirstOrThrow();
  return findPlanRow(trx, ctx.actor, id);
}

/** The most lines a plan holds: more than anybody reads is no plan. */
const mostLines = 30;

/**
 * Puts a line on a plan. The id comes from the form, so that a second press finds the first.
 * @throws Invalid when its words say why rather than what, or nothing is said of the time until it is there
 */
export async function proposeLine(
  ctx: PlanContext,
  subject: PlanSubject,
  lineId: string,
  words: PlanLineWords,
  adjustmentId: string | null = null,
): Promise<string> {
  return ctx.db.transaction().execute(async (trx) => {
    const plan = await openPlan(trx, ctx, subject);
    await addLine(trx, ctx, plan, lineId, words, { adjustmentId, suggestionId: null });
    return plan.id;
  });
}

/** One press on a suggestion makes it a line, once. @returns the plan's id */
export async function turnIntoLine(ctx: PlanContext, suggestionId: string): Promise<string> {
  return ctx.db.transaction().execute(async (trx) => {
    const suggestion = await trx
      .selectFrom("adviceSuggestion")
      .innerJoin("adviceRequest", "adviceRequest.id", "adviceSuggestion.adviceRequestId")
      .leftJoin("employee", (join) =>
        join
          .onRef("employee.adviceRequestId", "=", "adviceRequest.id")
          .on("employee.employerToldAt", "is not", null)
          .on((eb) =>
            ctx.actor.kind === "employee"
              ? eb("employee.id", "=", ctx.actor.employeeId)
              : eb.lit(true),
          ),
      )
      .select(["adviceSuggestion.adjustmentId", "ownWords", "adviceRequest.id", "kind", "barrier"])
      .select(["vacancyId", "introductionId", "employee.id as employeeId"])
      .where("adviceSuggestion.id", "=", suggestionId)
      .orderBy("employee.employerToldAt")
      .executeTakeFirst();
    if (!suggestion) throw new NotFound();
    const plan = await openPlan(trx, ctx, subjectOf(suggestion), suggestion.id);
    const { adjustmentId, ownWords } = suggestion;
    const entry = lineFromLibrary(adjustmentId);
    const words: PlanLineWords = {
      adjustment: entry?.adjustment ?? ownWords,
      barrier: entry?.barrier ?? suggestion.barrier,
      acts: "employer",
      actsName: null,
      wantedBy: null,
      cost: null,
      payer: null,
      interim: null,
    };
    await addLine(trx, ctx, plan, ctx.newId(), words, { adjustmentId, suggestionId });
    return plan.id;
  });
}

function subjectOf(advice: {
  kind: string;
  vacancyId: string | null;
  introductionId: string | null;
  employeeId: string | null;
}): PlanSubject {
  if (advice.kind === "introduction" && advice.introductionId)
    return { introductionId: advice.introductionId };
  if (advice.kind === "vacancy" && advice.vacancyId) return { vacancyId: advice.vacancyId };
  if (advice.kind === "existingEmployee" && advice.employeeId)
    return { employeeId: advice.employeeId };
  throw new Conflict(
    "There is no plan to put this on. A plan belongs to a job, or to somebody who has joined the advice.",
  );
}

async function addLine(
  trx: Db,
  ctx: PlanContext,
  plan: PlanRow,
  lineId: string,
  words: PlanLineWords,
  from: Pick<PlanLineTable, "adjustmentId" | "suggestionId">,
): Promise<void> {
  const there = await trx
    .selectFrom("planLine")
    .select(["id", "planId", "suggestionId"])
    .where((eb) => eb.or([eb("planId", "=", plan.id), eb("id", "=", lineId)]))
    .execute();
  if (there.some((line) => line.id === lineId && line.planId !== plan.id)) throw new NotFound();
  const isThere = (line: (typeof there)[number]) =>
    line.id === lineId || (from.suggestionId !== null && line.suggestionId === from.suggestionId);
  if (there.some(isThere)) return;
  if (there.length >= mostLines)
    throw new Invalid(`A plan holds ${mostLines} lines. Take one off first.`);
  // A line made with one press may lack an interim measure until it is agreed.
  refuseWords(
    plan,
    words,
    from.suggestionId === null ? interimProblem(ctx, plan, words, from) : null,
  );
  const { kind } = plan;
  const opened = { kind, side: sideOf(ctx), line: null, now: ctx.now };
  const openedToEmployerAt = openedAfter("propose", opened);
  await trx
    .insertInto("planLine")
    .values({
      ...columnsOf(words, from.adjustmentId),
      ...from,
      id: lineId,
      planId: plan.id,
      position: there.length,
      status: "proposed",
      ...noYes,
      ...(sideOf(ctx) === "employer" && {
        employerAgreedAt: ctx.now,
        employerAgreedBy: nameOf(ctx),
      }),
      ...(sideOf(ctx) === "worker" && {
        workerAgreedAt: ctx.now,
        workerAgreedBy: plan.nameUsed ?? "",
      }),
      agreedOn: null,
      inPlaceOn: null,
      reviewOn: null,
      works: null,
      worksWords: "",
      refusedBecause: "",
      openedToEmployerAt,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    // A second press at the same moment finds the line of the first.
    .onConflict((clash) => clash.doNothing())
    .execute();
  await planMoved(trx, ctx, plan, "propose", { openedToEmployerAt });
}

export const nameOf = (ctx: PlanContext) => ctx.actor.name;
export const noYes = {
  employerAgreedAt: null,
  employerAgreedBy: "",
  workerAgreedAt: null,
  workerAgreedBy: "",
  workerSaid: "",
} as const;

export function columnsOf(words: PlanLineWords, adjustmentId: string | null) {
  return {
    adjustment: words.adjustment,
    barrier: words.barrier,
    acts: words.acts,
    actsName: words.actsName ?? "",
    wantedBy: words.wantedBy,
    cost: words.cost ?? "",
    costBand: (adjustmentId === null ? undefined : findAdjustment(adjustmentId)?.costBand) ?? "",
    payer: words.payer ?? "",
    interim: words.interim ?? "",
  };
}

/** The sentence for the interim field; null when nothing is missing. */
export function interimProblem(
  ctx: PlanContext,
  plan: PlanRow,
  line: { interim: string | null; wantedBy: string | null },
  { adjustmentId }: { adjustmentId: string | null },
): string | null {
  if (line.interim) return null;
  const today = dateOf(ctx.now);
  const leadDays =
    (adjustmentId === null ? undefined : findAdjustment(adjustmentId)?.leadDays) ?? 0;
  const soonest = addWorkingDays(today, leadDays, plan.nation);
  const readyOn = line.wantedBy !== null && line.wantedBy > soonest ? line.wantedBy : soonest;
  return needsInterim({ readyOn, startsOn: plan.startsOn, today })
    ? "Say what is done until it is there: it will not be ready by the first day, or by today."
    : null;
}

/** @throws Invalid with a sentence at each field */
export function refuseWords(plan: PlanRow, words: PlanLineWords, interim: string | null): void {
  const { adjustment, barrier, actsName, cost, payer } = words;
  const fields = guardPlanWords(plan.kind, {
    adjustment: isLibraryName(adjustment) ? null : adjustment,
    barrier,
    actsName,
    cost,
    payer,
    interim: words.interim,
  });
  if (interim) fields.interim = [...(fields.interim ?? []), interim];
  if (Object.keys(fields).length > 0)
    throw new Invalid("Look at the words again before this goes on the plan.", fields);
}
