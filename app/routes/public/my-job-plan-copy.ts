import type { LoaderFunctionArgs } from "@remix-run/node";
import { listPlans } from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import { copyOfPlan } from "#app/domain/adjustment-plan/plan-copy.queries.server.ts";
import { NotFound } from "#app/domain/errors.ts";
import { requireEmployee } from "#app/server/guest.server.ts";

/** What somebody who came by a card takes to the next job, as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployee(request, context);
  const [plan] = await listPlans(ctx);
  if (!plan) throw new NotFound();
  return Response.json(await copyOfPlan(ctx, plan.id), {
    headers: {
      "Content-Disposition": 'attachment; filename="adjustment-plan.json"',
      "Cache-Control": "no-store",
    },
  });
}
