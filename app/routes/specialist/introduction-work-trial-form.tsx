import { Button } from "#app/components/button.tsx";
import { Radios, Tick } from "#app/components/choices.tsx";
import { DateField } from "#app/components/date-field.tsx";
import { Fieldset, Hidden, PlainForm, useFormState } from "#app/components/form.tsx";
import { SaidFields } from "#app/components/said-fields.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { workTrialForm } from "#app/domain/work-trial/work-trial.form.ts";

/** What has to be so before anybody works a day without pay. */
export function WorkTrialForm({
  trialId,
  name,
  result,
}: {
  trialId: string;
  name: string;
  result: unknown;
}) {
  const { form, fields } = useFormState(workTrialForm, result, undefined, {
    id: "start",
    intent: "start",
  });
  return (
    <PlainForm form={form}>
      <Hidden name="intent" value="start" />
      <Hidden name="id" value={trialId} />
      <Tick meta={fields.met} label={`${name} and the employer have met about this job`} />
      <Tick
        meta={fields.onlyOne}
        label={`The employer says that ${name} is the only person they think of for it now`}
      />
      <Fieldset legend="What the Jobcentre agreed" size="h2">
        <TextField
          meta={fields.agreementReference}
          label="Reference of the agreement"
          hint={`You and ${name} read it. The employer never does.`}
          width="medium"
          autoComplete="off"
        />
        <DateField meta={fields.agreedOn} legend="The day the Jobcentre agreed" />
        <TextField
          meta={fields.days}
          label="How many days were agreed"
          hint="Usually about 5"
          width="short"
          inputMode="numeric"
        />
        <DateField meta={fields.startsOn} legend="First day of the trial" />
      </Fieldset>
      <Fieldset legend="The job" size="h2">
        <TextField meta={fields.hours} label="Hours a week" width="short" inputMode="decimal" />
        <Radios
          meta={fields.lasts}
          legend="How long is the job to last?"
          options={[
            { value: "noEnd", label: "Without an end" },
            {
              value: "weeks",
              label: "For a number of weeks",
              more: (
                <TextField meta={fields.jobWeeks} label="Weeks" width="short" inputMode="numeric" />
              ),
            },
          ]}
        />
      </Fieldset>
      <Fieldset
        legend={`What ${name} said`}
        size="h2"
        hint={`A trial is ${name}’s choice. Say that the employer knows the Jobcentre agreed to it, and that stopping costs nothing.`}
      >
        <SaidFields fields={fields} />
      </Fieldset>
      <div className="actions">
        <Button>Write down the work trial</Button>
        <span className="soft">{name} and the employer are told.</span>
      </div>
    </PlainForm>
  );
}
