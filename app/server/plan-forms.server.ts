import { redirect } from "@remix-run/node";
import type { PlanContext } from "#app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import {
  openPlan,
  proposeLine,
  turnIntoLine,
} from "#app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import {
  lineForm,
  planLineForm,
  refuseForm,
  reviewForm,
  workerYesForm,
} from "#app/domain/adjustment-plan/adjustment-plan.form.ts";
import {
  findPlanRow,
  type PlanRow,
} from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import {
  agreeLine,
  changeLine,
  proposeAgain,
  putInPlace,
  refuseLine,
  reviewLine,
  withdrawLine,
} from "#app/domain/adjustment-plan/plan-line.commands.server.ts";
import { answerAccessForm, isAccessIntent } from "./access-to-work-forms.server.ts";
import { parseForm, readForm, sayRefusalsHere } from "./form.server.ts";

/** Begins the plan of a job or a person, or puts a suggestion on it with one press. */
export async function beginPlan(request: Request, ctx: PlanContext, plansAt: string) {
  const form = await readForm(request);
  const said = (name: string) => String(form.get(name) ?? "");
  const suggestionId = said("suggestionId");
  if (suggestionId)
    return redirect(`${plansAt}/${await turnIntoLine(ctx, suggestionId)}?done=propose`);
  const subject = said("introductionId")
    ? { introductionId: said("introductionId") }
    : said("placementId")
      ? { placementId: said("placementId") }
      : said("employeeId")
        ? { employeeId: said("employeeId") }
        : { vacancyId: said("vacancyId") };
  const { id } = await ctx.db.transaction().execute((trx) => openPlan(trx, ctx, subject));
  return redirect(`${plansAt}/${id}`);
}

/** Every press on a plan's page, the same from each side: what a side may not do is refused by the table. */
export async function answerPlanForm(
  request: Request,
  ctx: PlanContext,
  planId: string,
  page: string,
  read?: FormData,
) {
  // Before the form is read: a row that may not be seen is not found, whatever was typed.
  const plan = await findPlanRow(ctx.db, ctx.actor, planId);
  const body = read ?? (await readForm(request));
  const intent = String(body.get("intent") ?? "");
  const back = (lineId: string) => redirect(`${page}?done=${intent}#line-${lineId}`);
  if (isAccessIntent(intent)) return answerAccessForm(request, ctx, { planId, page, intent, body });
  switch (intent) {
    case "propose":
    case "change": {
      const form = await parseForm(request, planLineForm, { form: body });
      if (!form.ok) return form.response;
      const { lineId, adjustmentId, ...words } = form.value;
      if (intent === "change") await changeLine(ctx, { planId, lineId }, words);
      else await proposeLine(ctx, subjectOf(plan), lineId, words, adjustmentId);
      return back(lineId);
    }
    case "review": {
      const form = await parseForm(request, reviewForm, { form: body });
      if (!form.ok) return form.response;
      const { lineId, ...review } = form.value;
      await reviewLine(ctx, { planId, lineId }, review);
      return back(lineId);
    }
    case "refuse": {
      const form = await parseForm(request, refuseForm, { form: body });
      if (!form.ok) return form.response;
      const { lineId, because } = form.value;
      await refuseLine(ctx, { planId, lineId }, because);
      return back(lineId);
    }
    case "workerYes": {
      const form = await parseForm(request, workerYesForm, { form: body });
      if (!form.ok) return form.response;
      const { lineId, said } = form.value;
      await agreeLine(ctx, { planId, lineId }, said);
      return back(lineId);
    }
    default: {
      const form = await parseForm(request, lineForm, { form: body });
      if (!form.ok) return form.response;
      const { lineId } = form.value;
      const press = presses[intent];
      if (!press) return redirect(page);
      sayRefusalsHere(request);
      await press(ctx, { planId, lineId });
      return back(lineId);
    }
  }
}

const presses: Record<string, typeof putInPlace> = {
  agree: agreeLine,
  putInPlace,
  withdraw: withdrawLine,
  proposeAgain,
};

const subjectOf = (plan: PlanRow) => {
  if (plan.kind === "vacancy") return { vacancyId: plan.vacancyId ?? "" };
  if (plan.kind === "employee") return { employeeId: plan.employeeId ?? "" };
  return plan.introductionId
    ? { introductionId: plan.introductionId }
    : { placementId: plan.placementId ?? "" };
};
