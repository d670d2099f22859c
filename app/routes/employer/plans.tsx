import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { listPlans } from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { beginPlan } from "#app/server/plan-forms.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Adjustment plans");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const today = dateOf(ctx.now);
  return {
    plans: (await listPlans(ctx)).map((plan) => ({
      id: plan.id,
      job: plan.jobTitle,
      who: plan.nameUsed ?? "The job itself",
      where: plan.workplaceName ?? "",
      begun: dayInWords(dateOf(plan.createdAt), today),
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  return beginPlan(request, await requireEmployer(request, context), "/employer/plans");
}

export default function EmployerPlans() {
  const { plans } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Adjustment plans"
        lede="What you and a worker agreed to change, followed until it works."
        back={{ to: "/employer/advice", label: "Advice" }}
      />
      {plans.length === 0 ? (
        <Empty title="None so far.">
          A plan begins with an idea from your adviser, or on the page of somebody who works with
          you.
        </Empty>
      ) : (
        <FoldTable
          caption="Newest first"
          captionStyle="plain"
          columns={[
            { key: "job", label: "The job" },
            { key: "who", label: "For" },
            { key: "where", label: "Workplace" },
            { key: "begun", label: "Begun" },
          ]}
          rows={plans.map((plan) => ({
            id: plan.id,
            cells: {
              job: (
                <a href={`/employer/plans/${plan.id}`}>
                  {plan.job}
                  <span className="visually-hidden">
                    , {plan.who}, begun {plan.begun}
                  </span>
                </a>
              ),
              who: plan.who,
              where: plan.where,
              begun: plan.begun,
            },
          }))}
        />
      )}
    </>
  );
}
