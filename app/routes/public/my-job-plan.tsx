import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { words as planWords } from "#app/components/plan.words.ts";
import { PlanBody } from "#app/components/plan-body.tsx";
import {
  openPlan,
  turnIntoLine,
} from "#app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import {
  listPlans,
  mayBeginMyPlan,
} from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import { findEmployee } from "#app/domain/employee/employee.queries.server.ts";
import { NotFound } from "#app/domain/errors.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireEmployee } from "#app/server/guest.server.ts";
import { answerPlanForm } from "#app/server/plan-forms.server.ts";
import { readPlanPage } from "#app/server/plan-page.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { planWords as words } from "./my-job.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.plan ? planWords.title(data.plan.about.jobTitle) : words.title);
const here = "/advice/my-job/plan";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployee(request, context);
  const mine = await findEmployee(ctx, ctx.actor.employeeId);
  // Before that the employer would learn of them from the plan.
  if (mine.employerToldAt === null) throw redirect("/advice/my-job");
  const [plan] = await listPlans(ctx);
  if (plan) return { plan: await readPlanPage(ctx, plan.id, request), mayBegin: false };
  return { plan: null, mayBegin: await mayBeginMyPlan(ctx) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployee(request, context);
  await countAct(context, "employeeWords");
  const body = await readForm(request);
  const suggestionId = body.get("suggestionId");
  if (typeof suggestionId === "string") {
    await turnIntoLine(ctx, suggestionId);
    return redirect(`${here}?done=propose`);
  }
  if (body.get("intent") === "begin") {
    const { employeeId } = ctx.actor;
    await ctx.db.transaction().execute((trx) => openPlan(trx, ctx, { employeeId }));
    return redirect(here);
  }
  const [plan] = await listPlans(ctx);
  if (!plan) throw new NotFound();
  return answerPlanForm(request, ctx, plan.id, here, body);
}

export default function MyJobPlanPage() {
  const { plan, mayBegin } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const back = { to: "/advice/my-job", label: words.back };
  if (plan === null)
    return (
      <>
        <PageHead title={words.title} lede={planWords.lede} back={back} />
        <Empty title={words.none}>{mayBegin ? words.noneNext : words.noAccount}</Empty>
        {mayBegin && <ConfirmForm intent="begin" label={words.begin} variant="first" />}
      </>
    );
  return (
    <>
      <PageHead
        title={planWords.title(plan.about.jobTitle)}
        lede={`${planWords.lede} ${words.who}`}
        back={back}
      />
      <PlanBody page={plan} result={result} />
      <p className="no-print">
        <a href={`${here}/copy`}>{planWords.copy}</a>. {planWords.copyHint}
      </p>
    </>
  );
}
