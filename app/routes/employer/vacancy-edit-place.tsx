import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { SelectField, TextArea } from "#app/components/text-field.tsx";
import { StepButtons, stepForm, VacancyStep } from "#app/components/vacancy-step.tsx";
import { mayEdit } from "#app/domain/employer/employer.queries.server.ts";
import { savePlace } from "#app/domain/vacancy/vacancy.commands.server.ts";
import { placeStep } from "#app/domain/vacancy/vacancy.form.ts";
import { listWorkplacesFor } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { afterStep, loadVacancyStep } from "#app/server/vacancy-step.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Getting there");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireEmployer(request, context);
  const { ctx, vacancy, frame } = await loadVacancyStep(request, context, params.id, "place");
  const workplaces = await listWorkplacesFor(ctx);
  return {
    frame,
    mayAdd: mayEdit(ctx.actor),
    workplaces: workplaces.map((each) => ({
      value: each.id,
      label: `${each.name}, ${each.address} (${each.authorityName})`,
    })),
    typed: {
      workplaceId: vacancy.workplaceId ?? "",
      gettingThere: vacancy.ownGettingThere,
      access: vacancy.ownAccess,
    },
    standing: {
      gettingThere: vacancy.workplaceGettingThere,
      access: vacancy.workplaceAccess,
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, placeStep);
  if (!form.ok) return form.response;
  await savePlace(ctx, params.id ?? "", form.value);
  return redirect(afterStep(params.id ?? "", "place", form.intent));
}

const unless = (said: string | null) =>
  said ? `Leave it empty to show what your workplace says: “${said}”` : "";

export default function PlacePage() {
  const { frame, mayAdd, workplaces, typed, standing } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(placeStep, useActionData<typeof action>(), typed, stepForm);
  return (
    <VacancyStep
      title="Getting there"
      lede="Say how it is, steps and all. People can tell you what would make it work."
      frame={frame}
    >
      <PlainForm form={form}>
        <SelectField
          meta={fields.workplaceId}
          label="Workplace"
          options={workplaces}
          choose="Choose a workplace"
        />
        {mayAdd && (
          <p>
            <a href="/employer/organisation/workplaces/new">Add a workplace</a>
          </p>
        )}
        <TextArea
          meta={fields.gettingThere}
          label="Getting there"
          hint={unless(standing.gettingThere) || "Buses and trains, the last one home, parking"}
          optional
          rows={4}
        />
        <TextArea
          meta={fields.access}
          label="Getting in and around"
          hint={unless(standing.access) || "Steps, lifts, doors, toilets, a quiet place"}
          optional
          rows={4}
        />
        <StepButtons />
      </PlainForm>
    </VacancyStep>
  );
}
