import { redirect } from "@remix-run/node";
import {
  askForLine,
  confirmPaid,
  notPaidYet,
  recordApplication,
  recordDecision,
  sayStarted,
  startAgain,
} from "#app/domain/access-to-work/access-to-work.commands.server.ts";
import {
  applyForm,
  decideForm,
  markForm,
  paidForm,
  startedForm,
} from "#app/domain/access-to-work/access-to-work.form.ts";
import type { PlanContext } from "#app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import { parseForm, sayRefusalsHere } from "./form.server.ts";

const onADay = {
  atwApply: { form: applyForm, record: recordApplication },
  atwConfirmPaid: { form: paidForm, record: confirmPaid },
  atwStarted: { form: startedForm, record: sayStarted },
} as const;
const atOnce: Record<string, typeof notPaidYet> = {
  atwNotPaidYet: notPaidYet,
  atwStartAgain: startAgain,
};

export const isAccessIntent = (intent: string): boolean => intent.startsWith("atw");

/** Every press of a plan's page about Access to Work. The plan has been found for this reader. */
export async function answerAccessForm(
  request: Request,
  ctx: PlanContext,
  { planId, page, intent, body }: { planId: string; page: string; intent: string; body: FormData },
) {
  const back = () => redirect(`${page}?done=${intent}#access-to-work`);
  if (intent === "atwApply" || intent === "atwConfirmPaid" || intent === "atwStarted") {
    const { form, record } = onADay[intent];
    const answer = await parseForm(request, form, { form: body });
    if (!answer.ok) return answer.response;
    await record(ctx, planId, answer.value.on);
    return back();
  }
  if (intent === "atwDecide") {
    const answer = await parseForm(request, decideForm, { form: body });
    if (!answer.ok) return answer.response;
    await recordDecision(ctx, planId, answer.value);
    return back();
  }
  if (intent === "atwMark") {
    const answer = await parseForm(request, markForm, { form: body });
    if (!answer.ok) return answer.response;
    const { lineId, ask, cost } = answer.value;
    await askForLine(ctx, { planId, lineId }, { ask, costPence: cost });
    return back();
  }
  const press = atOnce[intent];
  if (!press) return redirect(page);
  sayRefusalsHere(request);
  await press(ctx, planId);
  return back();
}
