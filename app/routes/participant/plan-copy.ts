import type { LoaderFunctionArgs } from "@remix-run/node";
import { copyOfPlan } from "#app/domain/adjustment-plan/plan-copy.queries.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";

/** What the worker takes to the next job, as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const planId = params.id ?? "";
  const ctx = await requireParticipantOf(request, context, { planId });
  const copy = await copyOfPlan(ctx, planId);
  return Response.json(copy, {
    headers: {
      "Content-Disposition": 'attachment; filename="adjustment-plan.json"',
      "Cache-Control": "no-store",
    },
  });
}
