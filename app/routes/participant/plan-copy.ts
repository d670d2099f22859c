import type { LoaderFunctionArgs } from "@remix-run/node";
import { copyOfPlan } from "#app/domain/adjustment-plan/plan-copy.queries.server.ts";
import { requireParticipant } from "#app/server/request.server.ts";

/** What the worker takes to the next job, as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipant(request, context);
  const copy = await copyOfPlan(ctx, params.id ?? "");
  return Response.json(copy, {
    headers: {
      "Content-Disposition": 'attachment; filename="adjustment-plan.json"',
      "Cache-Control": "no-store",
    },
  });
}
