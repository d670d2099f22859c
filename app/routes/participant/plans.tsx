import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { words } from "#app/components/plan.words.ts";
import { listPlans } from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import { beginPlan } from "#app/server/plan-forms.server.ts";
import { requireParticipant } from "#app/server/request.server.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.yours);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipant(request, context);
  const plans = await listPlans(ctx);
  return { plans: plans.map(({ id, jobTitle, employerName }) => ({ id, jobTitle, employerName })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  return beginPlan(request, await requireParticipant(request, context), "/participant/plans");
}

export default function ParticipantPlans() {
  const { plans } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={words.yours}
        lede={words.lede}
        back={{ to: "/participant", label: words.home }}
      />
      {plans.length === 0 && <Empty title={words.noPlan}>{words.noPlanNext}</Empty>}
      <ul className="plain stack">
        {plans.map((plan) => (
          <li key={plan.id} className="block">
            <a href={`/participant/plans/${plan.id}`}>
              {words.at(plan.jobTitle, plan.employerName)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
