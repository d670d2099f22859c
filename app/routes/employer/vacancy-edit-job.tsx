import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { JobFields } from "#app/components/job-fields.tsx";
import { StepButtons, stepForm, VacancyStep } from "#app/components/vacancy-step.tsx";
import { saveJob } from "#app/domain/vacancy/vacancy.commands.server.ts";
import { jobStep } from "#app/domain/vacancy/vacancy.form.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { afterStep, loadVacancyStep } from "#app/server/vacancy-step.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("The job");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireEmployer(request, context);
  const { vacancy, frame } = await loadVacancyStep(request, context, params.id, "job");
  const { title, kind, kindOfWork, occupation, contract, contractNote, places, summary } = vacancy;
  return {
    frame,
    typed: {
      title,
      kind,
      kindOfWork: kindOfWork ?? "",
      occupation: occupation ?? "",
      contract: contract ?? "",
      contractNote,
      places: String(places),
      summary,
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, jobStep);
  if (!form.ok) return form.response;
  await saveJob(ctx, params.id ?? "", form.value);
  return redirect(afterStep(params.id ?? "", "job", form.intent));
}

export default function JobStepPage() {
  const { frame, typed } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(jobStep, useActionData<typeof action>(), typed, stepForm);
  return (
    <VacancyStep title="The job" frame={frame}>
      <PlainForm form={form}>
        <JobFields fields={fields} />
        <StepButtons />
      </PlainForm>
    </VacancyStep>
  );
}
