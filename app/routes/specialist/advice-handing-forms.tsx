import { Button } from "#app/components/button.tsx";
import { PlainForm, useFormState } from "#app/components/form.tsx";
import { SelectField, TextArea } from "#app/components/text-field.tsx";
import { handingSchema } from "#app/domain/advice-request/advice-request.form.ts";

interface Colleague {
  value: string;
  label: string;
}

const kinds = {
  handOver: {
    summary: "Hand over to a colleague",
    label: "Who takes it from here",
    note: "What your colleague should know",
    hint: "Only colleagues read it. Whoever asked is told the new name and number.",
    button: "Hand over",
  },
  inviteSecond: {
    summary: "Invite a second specialist",
    label: "Who joins you",
    note: "What you would like their help with",
    hint: "They read and write as you do. You stay the adviser.",
    button: "Invite",
  },
} as const;

/** Hands a request over, or asks somebody in, with a note. */
export function HandingForm({
  how,
  colleagues,
  result,
}: {
  how: keyof typeof kinds;
  colleagues: Colleague[];
  result: unknown;
}) {
  const { form, fields } = useFormState(handingSchema, result, undefined, { id: how, intent: how });
  const words = kinds[how];
  return (
    <details open={form.status === "error" || undefined}>
      <summary>{words.summary}</summary>
      <PlainForm form={form}>
        <SelectField meta={fields.toStaffId} label={words.label} options={colleagues} />
        <TextArea meta={fields.note} label={words.note} hint={words.hint} rows={3} />
        <div className="actions">
          <Button variant="second" name="intent" value={how}>
            {words.button}
          </Button>
        </div>
      </PlainForm>
    </details>
  );
}
