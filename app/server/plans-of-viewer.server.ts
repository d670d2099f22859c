import type { AppLoadContext } from "@remix-run/node";
import { listPlans } from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import type { Actor } from "#app/domain/policy.ts";
import { guestOf } from "./guest.server.ts";
import { contextFor, hats } from "./request.server.ts";

/** More than these are found from the list of plans. */
const mostPlans = 8;

/** The plans that an entry of the library can be put on by whoever looks at it, the newest first. None for a visitor. */
export async function plansToPutOn(request: Request, edge: AppLoadContext, adjustmentId: string) {
  const found = await sideOf(request, edge);
  if (!found) return [];
  const plans = await listPlans(contextFor(edge, found.actor));
  return plans.slice(0, mostPlans).map(({ id, jobTitle, nameUsed }) => ({
    id,
    to: `${found.pageOf(id)}?do=propose&from=${adjustmentId}#act`,
    label:
      found.actor.kind === "employer" || found.actor.kind === "staff"
        ? [jobTitle, nameUsed].filter(Boolean).join(", ")
        : jobTitle,
  }));
}

async function sideOf(
  request: Request,
  edge: AppLoadContext,
): Promise<{ actor: Actor; pageOf: (id: string) => string } | null> {
  const who = await hats(request, edge);
  const below = (plansAt: string) => (id: string) => `${plansAt}/${id}`;
  if (who?.employer) return { actor: who.employer, pageOf: below("/employer/plans") };
  if (who?.staff) return { actor: who.staff, pageOf: below("/specialist/plans") };
  if (who?.participant) return { actor: who.participant, pageOf: below("/participant/plans") };
  const guest = await guestOf(request, edge);
  return guest?.kind === "employee" ? { actor: guest, pageOf: () => "/advice/my-job/plan" } : null;
}
