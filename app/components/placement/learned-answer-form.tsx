import { answerSaidForm } from "#app/domain/profile-suggestion/profile-suggestion.form.ts";
import { Button } from "../button.tsx";
import { Radios } from "../choices.tsx";
import { Hidden, PlainForm, useFormState } from "../form.tsx";
import { SaidFields } from "../said-fields.tsx";

/** What the person decided about one offer, as their specialist writes it down. */
export function LearnedAnswerForm({
  suggestion,
  name,
  result,
}: {
  suggestion: { id: string; about: string };
  name: string;
  result: unknown;
}) {
  const mine = (result as { initialValue?: { id?: unknown } } | undefined)?.initialValue?.id;
  const { form, fields } = useFormState(
    answerSaidForm,
    mine === suggestion.id ? result : undefined,
    undefined,
    { id: `said-${suggestion.id}`, intent: "record" },
  );
  return (
    <details open={form.status === "error"}>
      <summary>
        Write down what {name} decided
        <span className="visually-hidden">: {suggestion.about}</span>
      </summary>
      <PlainForm form={form}>
        <Hidden name="intent" value="record" />
        <Hidden name="id" value={suggestion.id} />
        <Radios
          meta={fields.answer}
          legend={`What did ${name} decide?`}
          options={[
            { value: "taken", label: "Take it into the profile" },
            { value: "left", label: "Leave the profile as it is" },
          ]}
        />
        <SaidFields fields={fields} />
        <div className="actions">
          <Button variant="second">Write this down</Button>
        </div>
      </PlainForm>
    </details>
  );
}
