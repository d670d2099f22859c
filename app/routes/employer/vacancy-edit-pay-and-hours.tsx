import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Radios, Ticks } from "#app/components/choices.tsx";
import { DateField, dateBoxes } from "#app/components/date-field.tsx";
import { Fieldset, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { SelectField, TextArea, TextField } from "#app/components/text-field.tsx";
import { StepButtons, stepForm, VacancyStep } from "#app/components/vacancy-step.tsx";
import { readDays } from "#app/domain/calendar/calendar.ts";
import { savePayAndHours } from "#app/domain/vacancy/vacancy.commands.server.ts";
import { payAndHoursStep } from "#app/domain/vacancy/vacancy.form.ts";
import { flexLabels, isPaidKind } from "#app/domain/vacancy/vacancy.ts";
import { checkVacancyPay } from "#app/domain/vacancy/vacancy-pay.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { afterStep, loadVacancyStep } from "#app/server/vacancy-step.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Pay and hours");

const pounds = (pence: number | null) => (pence === null ? "" : (pence / 100).toFixed(2));
const inHours = (minutes: number | null) => (minutes === null ? "" : String(minutes / 60));

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireEmployer(request, context);
  const { vacancy, frame } = await loadVacancyStep(request, context, params.id, "pay-and-hours");
  return {
    frame,
    isPaid: isPaidKind(vacancy.kind),
    typed: {
      payMin: pounds(vacancy.payMinPence),
      payMax: pounds(vacancy.payMaxPence),
      payPeriod: vacancy.payPeriod ?? "",
      insteadOfPay: vacancy.insteadOfPay,
      hoursMin: inHours(vacancy.minutesMin),
      hoursMax: inHours(vacancy.minutesMax),
      days: readDays(vacancy.days) ?? [],
      startsAt: vacancy.startsAt ?? "",
      endsAt: vacancy.endsAt ?? "",
      pattern: vacancy.pattern,
      hoursCanChange: vacancy.hoursCanChange ?? "",
      hoursNote: vacancy.hoursNote,
      expectedStartOn: dateBoxes(vacancy.expectedStartOn),
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const { vacancy, today } = await loadVacancyStep(request, context, params.id, "pay-and-hours");
  const form = await parseForm(request, payAndHoursStep);
  if (!form.ok) return form.response;
  const { payMin, payMax, payPeriod, hoursMin, hoursMax, expectedStartOn } = form.value;
  const pay = checkVacancyPay(
    {
      kind: vacancy.kind,
      payMinPence: payMin ?? null,
      payMaxPence: payMax ?? null,
      payPeriod: payPeriod ?? null,
      minutesMin: hoursMin ?? null,
      minutesMax: hoursMax ?? null,
      expectedStartOn,
    },
    today,
  );
  if (pay.verdict === "belowEveryRate") return form.refuse({ payMin: [pay.sentence] });
  await savePayAndHours(ctx, vacancy.id, form.value);
  return redirect(afterStep(vacancy.id, "pay-and-hours", form.intent));
}

const days = [
  ["mon", "Monday"],
  ["tue", "Tuesday"],
  ["wed", "Wednesday"],
  ["thu", "Thursday"],
  ["fri", "Friday"],
  ["sat", "Saturday"],
  ["sun", "Sunday"],
] as const;

export default function PayAndHoursPage() {
  const { frame, typed, isPaid } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(
    payAndHoursStep,
    useActionData<typeof action>(),
    typed,
    stepForm,
  );
  return (
    <VacancyStep
      title="Pay and hours"
      lede="Say the pay. Adverts that do are answered by more people, and trusted by more."
      frame={frame}
    >
      <PlainForm form={form}>
        {isPaid ? (
          <Fieldset legend="Pay" size="h2">
            <TextField
              meta={fields.payMin}
              label="Pay, in pounds"
              hint="For example 12.85, or 26800"
              inputMode="decimal"
              width="short"
            />
            <TextField
              meta={fields.payMax}
              label="Up to, in pounds"
              optional
              inputMode="decimal"
              width="short"
            />
            <SelectField
              meta={fields.payPeriod}
              label="For each"
              options={[
                { value: "hour", label: "Hour" },
                { value: "week", label: "Week" },
                { value: "month", label: "Month" },
                { value: "year", label: "Year" },
              ]}
              choose="Choose"
            />
          </Fieldset>
        ) : (
          <TextArea
            meta={fields.insteadOfPay}
            label="What people get instead of pay"
            hint="For example: travel paid, lunch, an interview at the end"
          />
        )}
        <Fieldset legend="Hours" size="h2">
          <TextField
            meta={fields.hoursMin}
            label="Hours a week"
            inputMode="decimal"
            width="short"
          />
          <TextField
            meta={fields.hoursMax}
            label="Up to"
            optional
            inputMode="decimal"
            width="short"
          />
        </Fieldset>
        <Ticks
          meta={fields.days}
          legend="Which days?"
          optional
          inline
          options={days.map(([value, label]) => ({ value, label }))}
        />
        <Fieldset legend="Times" size="h2">
          <TextField
            meta={fields.startsAt}
            label="Starts at"
            hint="Like 09:30"
            optional
            width="short"
          />
          <TextField meta={fields.endsAt} label="Ends at" optional width="short" />
        </Fieldset>
        <TextArea
          meta={fields.pattern}
          label="Anything about the pattern"
          hint="For example: rota two weeks ahead"
          optional
          rows={3}
        />
        <Radios
          meta={fields.hoursCanChange}
          legend="Could the hours change for the right person?"
          optional
          options={(["yes", "partly", "no", "notSure"] as const).map((value) => ({
            value,
            label: flexLabels[value],
          }))}
        />
        <TextArea meta={fields.hoursNote} label="How?" optional rows={3} />
        <DateField meta={fields.expectedStartOn} legend="When would it start?" optional />
        <StepButtons />
      </PlainForm>
    </VacancyStep>
  );
}
