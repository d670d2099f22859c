import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { turnIntoLine } from "#app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import { listPlans } from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Adjustment plans");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const today = dateOf(ctx.now);
  return {
    plans: (await listPlans(ctx)).map((plan) => ({
      id: plan.id,
      job: plan.jobTitle,
      who: plan.nameUsed ?? "The job itself",
      where: plan.employerName,
      begun: dayInWords(dateOf(plan.createdAt), today),
    })),
  };
}

/** One press on a suggestion puts it on the plan. */
export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await readForm(request);
  const planId = await turnIntoLine(ctx, String(form.get("suggestionId") ?? ""));
  return redirect(`/specialist/plans/${planId}?done=propose`);
}

export default function SpecialistPlans() {
  const { plans } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Adjustment plans"
        lede="What the people you support and their employers agreed to change."
        back={{ to: "/specialist", label: "Today" }}
      />
      {plans.length === 0 ? (
        <Empty title="None so far.">
          A plan begins with an idea in an answer of yours, or on the page of somebody you support.
        </Empty>
      ) : (
        <FoldTable
          caption="Newest first"
          captionStyle="plain"
          columns={[
            { key: "job", label: "The job" },
            { key: "who", label: "For" },
            { key: "where", label: "Employer" },
            { key: "begun", label: "Begun" },
          ]}
          rows={plans.map((plan) => ({
            id: plan.id,
            cells: {
              job: (
                <a href={`/specialist/plans/${plan.id}`}>
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
