import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Ticks } from "#app/components/choices.tsx";
import { DateField, dateBoxes } from "#app/components/date-field.tsx";
import { Fieldset, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { TextArea, TextField } from "#app/components/text-field.tsx";
import { StepButtons, stepForm, VacancyStep } from "#app/components/vacancy-step.tsx";
import { saveApply } from "#app/domain/vacancy/vacancy.commands.server.ts";
import { applyStep } from "#app/domain/vacancy/vacancy.form.ts";
import { readWays, wayLabels, waysToApply } from "#app/domain/vacancy/vacancy.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { afterStep, loadVacancyStep } from "#app/server/vacancy-step.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("How to apply");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireEmployer(request, context);
  const { vacancy, frame } = await loadVacancyStep(request, context, params.id, "apply");
  return {
    frame,
    id: vacancy.id,
    typed: {
      ways: readWays(vacancy.waysToApply),
      howToApply: vacancy.howToApply,
      processAdjustments: vacancy.processAdjustments,
      contactName: vacancy.contactName,
      contactRole: vacancy.contactRole,
      contactEmail: vacancy.contactEmail,
      contactPhone: vacancy.contactPhone,
      closesOn: dateBoxes(vacancy.closesOn),
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, applyStep);
  if (!form.ok) return form.response;
  await saveApply(ctx, params.id ?? "", form.value);
  return redirect(afterStep(params.id ?? "", "apply", form.intent));
}

export default function ApplyPage() {
  const { frame, id, typed } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(applyStep, useActionData<typeof action>(), typed, stepForm);
  return (
    <VacancyStep
      title="How to apply"
      lede="Two ways or more. What shuts one person out is easy for the next."
      frame={frame}
    >
      <PlainForm form={form}>
        <Ticks
          meta={fields.ways}
          legend="How may people apply or be introduced?"
          options={waysToApply.map((way) => ({ value: way, label: wayLabels[way] }))}
        />
        <TextArea
          meta={fields.howToApply}
          label="What to do, and when you answer"
          optional
          rows={4}
        />
        <TextArea
          meta={fields.processAdjustments}
          label="What can change in how you choose people"
          hint="For example: questions in advance, a try-out instead of an interview, somebody beside them"
          optional
          rows={4}
        />
        <p className="tip">
          Would you like advice on adjustments for this job?{" "}
          <a href={`/employer/advice/new?vacancy=${id}`}>Ask a specialist</a>. We answer within 5
          working days.
        </p>
        <Fieldset legend="Who people can talk to">
          <TextField meta={fields.contactName} label="Name" autoComplete="name" />
          <TextField meta={fields.contactRole} label="What they do" optional />
          <TextField
            meta={fields.contactPhone}
            label="Phone"
            type="tel"
            hint="A phone number or an email address, or both"
          />
          <TextField meta={fields.contactEmail} label="Email" type="email" />
        </Fieldset>
        <DateField
          meta={fields.closesOn}
          legend="When does it close?"
          hint="At least ten working days from now gives everyone a chance"
          optional
        />
        <StepButtons />
      </PlainForm>
    </VacancyStep>
  );
}
