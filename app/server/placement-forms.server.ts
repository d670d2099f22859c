import { redirect } from "@remix-run/node";
import { endSchema, neverStartSchema, startSchema } from "#app/domain/placement/placement.form.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import {
  endPlacement,
  findEndProblem,
  findStartProblems,
  neverStartPlacement,
  type PlacementContext,
  startPlacement,
} from "#app/domain/placement/placement-start.commands.server.ts";
import { parseForm, readForm } from "./form.server.ts";

/** The three forms of a placement's page, the same for an employer and for a specialist who writes down what they said. */
export async function answerPlacementForm(
  request: Request,
  ctx: PlacementContext,
  placementId: string,
  page: string,
) {
  // Before the form is read: a row that may not be seen is not found, whatever was typed.
  await findPlacement(ctx, placementId);
  const body = await readForm(request);
  const intent = body.get("intent");
  if (intent === "neverStart") {
    const form = await parseForm(request, neverStartSchema, { form: body });
    if (!form.ok) return form.response;
    await neverStartPlacement(ctx, placementId);
    return redirect(`${page}?done=neverStart`);
  }
  if (intent === "end") {
    const form = await parseForm(request, endSchema, { form: body });
    if (!form.ok) return form.response;
    const { endedOn, reason, words } = form.value;
    const problem = await findEndProblem(ctx, placementId, endedOn);
    if (problem) return form.refuse({ endedOn: [problem] });
    await endPlacement(ctx, { placementId, endedOn, reason, words });
    return redirect(`${page}?done=end`);
  }
  const form = await parseForm(request, startSchema, { form: body });
  if (!form.ok) return form.response;
  const { startedOn, hours, pay, payPeriod, managerName, managerPhone } = form.value;
  const start = {
    placementId,
    startedOn,
    minutesPerWeek: hours,
    payPence: pay,
    payPeriod,
    managerName,
    managerPhone,
  };
  const problems = await findStartProblems(ctx, start);
  if (problems) return form.refuse(problems);
  await startPlacement(ctx, start);
  return redirect(`${page}?done=start`);
}
