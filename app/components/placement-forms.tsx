import type { ReactNode } from "react";
import { endSchema, neverStartSchema, startSchema } from "#app/domain/placement/placement.form.ts";
import { endReasonCodes, endReasons } from "#app/domain/placement/placement.ts";
import { Button } from "./button.tsx";
import { Radios, Tick } from "./choices.tsx";
import { DateField } from "./date-field.tsx";
import { Hidden, PlainForm, useFormState } from "./form.tsx";
import { SelectField, TextArea, TextField } from "./text-field.tsx";

/** What was agreed, to begin from: the pay is a fact of the offer, not a choice made here. */
export interface AgreedFacts {
  startsOn: string;
  minutesPerWeek: number;
  payPence: number;
  payPeriod: string;
  managerName: string;
}

const plainNumber = (value: number) => String(Math.round(value * 100) / 100);

/** Recording a start: the day is asked, the rest is as agreed until somebody changes it. */
export function StartForm({
  agreed,
  name,
  result,
}: {
  agreed: AgreedFacts;
  name: string;
  result: unknown;
}) {
  const { form, fields } = useFormState(
    startSchema,
    result,
    {
      hours: plainNumber(agreed.minutesPerWeek / 60),
      pay: (agreed.payPence / 100).toFixed(2),
      payPeriod: agreed.payPeriod,
      managerName: agreed.managerName,
    },
    { id: "start", intent: "start" },
  );
  return (
    <PlainForm form={form}>
      <Hidden name="intent" value="start" />
      <DateField
        meta={fields.startedOn}
        legend={`When did ${name} start?`}
        hint="You can record it from that day on."
      />
      <TextField
        meta={fields.hours}
        label="Hours a week"
        width="short"
        inputMode="decimal"
        hint="As agreed, unless it has changed."
      />
      <TextField meta={fields.pay} label="Pay in pounds" width="short" inputMode="decimal" />
      <SelectField
        meta={fields.payPeriod}
        label="For each"
        choose={null}
        options={[
          { value: "hour", label: "hour" },
          { value: "week", label: "week" },
          { value: "month", label: "month" },
          { value: "year", label: "year" },
        ]}
      />
      <TextField meta={fields.managerName} label="Their manager" autoComplete="off" />
      <TextField
        meta={fields.managerPhone}
        label="Phone number of their manager"
        type="tel"
        inputMode="tel"
        width="medium"
        autoComplete="off"
      />
      <div className="actions">
        <Button>Record the start</Button>
      </div>
    </PlainForm>
  );
}

export function NeverStartForm({ name, result }: { name: string; result: unknown }) {
  const { form, fields } = useFormState(neverStartSchema, result, undefined, {
    id: "never",
    intent: "neverStart",
  });
  return (
    <Folded summary="The job will not start after all" open={form.status === "error"}>
      <PlainForm form={form}>
        <Hidden name="intent" value="neverStart" />
        <p>
          Nobody is asked to say whose reason it was. {name} is told kindly, and their specialist
          will ring you.
        </p>
        <Tick meta={fields.sure} label={`The job will not start, and ${name} may be told so`} />
        <div className="actions">
          <Button variant="second">Record that it will not start</Button>
        </div>
      </PlainForm>
    </Folded>
  );
}

/** Who reads what is added: the other side of the job never does. */
const whoReads = {
  employer: (name: string) =>
    `Only the specialist reads it. ${name} can ask for a copy of what you write. Leave out anything about health.`,
  specialist: (name: string) => `${name} reads it on their page. The employer never does.`,
};

export function EndForm({
  name,
  result,
  by = "employer",
}: {
  name: string;
  result: unknown;
  by?: keyof typeof whoReads;
}) {
  const { form, fields } = useFormState(endSchema, result, undefined, { id: "end", intent: "end" });
  return (
    <Folded summary="Record that the job has ended" open={form.status === "error"}>
      <PlainForm form={form}>
        <Hidden name="intent" value="end" />
        <DateField meta={fields.endedOn} legend={`What was ${name}’s last day?`} />
        <Radios
          meta={fields.reason}
          legend="What comes nearest?"
          hint="This is kept to learn from. It is nobody’s fault, and nobody is scored."
          options={endReasonCodes.map((value) => ({ value, label: endReasons[value] }))}
        />
        <TextArea
          meta={fields.words}
          label="Anything to add"
          hint={whoReads[by](name)}
          optional
          rows={3}
        />
        <div className="actions">
          <Button variant="second">Record the end</Button>
        </div>
      </PlainForm>
    </Folded>
  );
}

function Folded({
  summary,
  open,
  children,
}: {
  summary: string;
  open: boolean;
  children: ReactNode;
}) {
  return (
    <details className="section" open={open}>
      <summary>{summary}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
