import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { words } from "#app/components/plan.words.ts";
import { PlanBody } from "#app/components/plan-body.tsx";
import { requireEmployerOf } from "#app/server/one-thing.server.ts";
import { answerPlanForm } from "#app/server/plan-forms.server.ts";
import { readPlanPage } from "#app/server/plan-page.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? words.title(data.about.jobTitle) : words.untitled);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  return readPlanPage(await requireEmployerOf(request, context, { planId: id }), id, request);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireEmployerOf(request, context, { planId: id });
  return answerPlanForm(request, ctx, id, `/employer/plans/${id}`);
}

export default function PlanPage() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={words.title(page.about.jobTitle)}
        lede={words.lede}
        back={{ to: "/employer/plans", label: "Adjustment plans" }}
      />
      <PlanBody page={page} result={result} />
    </>
  );
}
