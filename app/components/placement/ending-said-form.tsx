import { endingSaidForm } from "#app/domain/job-ending/job-ending.form.ts";
import { Button } from "../button.tsx";
import { Radios } from "../choices.tsx";
import { DateField } from "../date-field.tsx";
import { Hidden, PlainForm, useFormState } from "../form.tsx";
import { TextArea, TextField } from "../text-field.tsx";
import { reasonOptions } from "./ending-answer.tsx";

/** What somebody said on the telephone or in person, for a side that has not answered by itself. */
export function EndingSaidForm({
  side,
  who,
  result,
}: {
  side: "participant" | "employer";
  who: string;
  result: unknown;
}) {
  const { form, fields } = useFormState(endingSaidForm, result, undefined, {
    id: `record-${side}`,
    intent: side,
  });
  return (
    <details open={form.status === "error"}>
      <summary>Write down what {who} told you</summary>
      <PlainForm form={form} className="block">
        <Hidden name="intent" value={side} />
        <Radios meta={fields.reason} legend="What came nearest?" options={reasonOptions(side)} />
        <TextArea
          meta={fields.words}
          label="What they said, in their own words"
          hint="The other side of the job never reads it."
          optional
          rows={3}
        />
        <TextField meta={fields.saidBy} label="Who told you" width="medium" autoComplete="off" />
        <TextField
          meta={fields.saidHow}
          label="How they told you"
          hint="For example: by phone"
          width="medium"
        />
        <DateField meta={fields.saidOn} legend="When they told you" />
        <div className="actions">
          <Button>Write this down</Button>
        </div>
      </PlainForm>
    </details>
  );
}
