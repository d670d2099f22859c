import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { FadingPlanFields } from "#app/components/placement/fading-plan-fields.tsx";
import { writeFadingPlan } from "#app/domain/fading-plan/fading-plan.commands.server.ts";
import {
  fadingPlanForm,
  plannedIn,
  suggestForm,
  weeksAsTyped,
} from "#app/domain/fading-plan/fading-plan.form.ts";
import { findSupport } from "#app/domain/fading-plan/fading-plan.queries.server.ts";
import { suggestFading } from "#app/domain/fading-plan/fading-plan.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Plan support: ${data.placement.nameUsed}` : "Plan support");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { placement, plan } = await findSupport(ctx, params.id ?? "");
  if (!placement.goesOn) throw redirect(`/specialist/placements/${placement.id}/support`);
  return {
    placement: { id: placement.id, nameUsed: placement.nameUsed },
    typed: {
      ...weeksAsTyped(plan?.weeks ?? []),
      naturalSupports: plan?.naturalSupports ?? "",
      stepUpWhen: plan?.stepUpWhen ?? "",
      seen: plan?.updatedAt ?? "",
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  // Before the form is read: a row that may not be seen is not found, whatever was typed.
  await findSupport(ctx, id);
  const body = await readForm(request);
  if (body.get("intent") === "suggest") {
    const form = await parseForm(request, suggestForm, { form: body });
    if (!form.ok) return form.response;
    const { startHours, untilWeek } = form.value;
    // Nothing is kept: the weeks come back filled in, beside what else was typed.
    const weeks = weeksAsTyped(suggestFading({ startMinutes: startHours, untilWeek }));
    return { initialValue: { ...Object.fromEntries(body), ...weeks }, suggested: true };
  }
  const form = await parseForm(request, fadingPlanForm, { form: body });
  if (!form.ok) return form.response;
  const { naturalSupports, stepUpWhen, seen } = form.value;
  const words = { naturalSupports, stepUpWhen, weeks: plannedIn(form.value) };
  await writeFadingPlan(ctx, id, words, seen);
  return redirect(`/specialist/placements/${id}/support?done=write`);
}

export default function SupportEdit() {
  const { placement, typed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { form, fields } = useFormState(fadingPlanForm, result, typed);
  const at = `/specialist/placements/${placement.id}/support`;
  return (
    <>
      <PageHead
        title="Plan support that steps down"
        lede={`${placement.nameUsed} reads the plan too. Write it together where you can.`}
        back={{ to: at, label: `Support: ${placement.nameUsed}` }}
      />
      {result && "suggested" in result && (
        <Banner title="The weeks are filled in" live>
          Nothing is kept yet. Change any week, then keep the plan.
        </Banner>
      )}
      <FadingPlanFields form={form} fields={fields} />
    </>
  );
}
