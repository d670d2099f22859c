import { Button } from "#app/components/button.tsx";
import { Tick } from "#app/components/choices.tsx";
import { Hidden, PlainForm, useFormState } from "#app/components/form.tsx";
import { TextArea, TextField } from "#app/components/text-field.tsx";
import {
  employeeThreadForm,
  employeeWordsForm,
  tellForm,
} from "#app/domain/employee/employee.form.ts";
import { adviceWords as words } from "./my-job.words.ts";

/** What the action sent back: each form below keeps what is its own, by the button that was pressed. */
type Result = Parameters<typeof useFormState>[1];

export function AloneForm({ messageId, result }: { messageId: string; result: Result }) {
  const { form, fields } = useFormState(employeeWordsForm, result, undefined, {
    id: "adviser",
    intent: "adviser",
  });
  return (
    <PlainForm form={form} className="block">
      <Hidden name="messageId" value={String(fields.messageId.initialValue ?? messageId)} />
      <TextArea meta={fields.words} label={words.alone.words} hint={words.alone.hint} rows={4} />
      <div className="actions">
        <Button name="intent" value="adviser">
          {words.alone.send}
        </Button>
      </div>
    </PlainForm>
  );
}

export function TellForm({ chosenName, result }: { chosenName: string; result: Result }) {
  const { form, fields } = useFormState(
    tellForm,
    result,
    { chosenName },
    { id: "tell", intent: "tell" },
  );
  return (
    <section className="section stack" aria-labelledby="tell-employer">
      <h2 id="tell-employer">{words.tell.title}</h2>
      <p>{words.tell.about}</p>
      <PlainForm form={form}>
        <TextField meta={fields.chosenName} label={words.tell.name} width="medium" />
        <div className="actions">
          <Button variant="second" name="intent" value="tell">
            {words.tell.button}
          </Button>
        </div>
      </PlainForm>
    </section>
  );
}

export function TogetherForm({
  messageId,
  isClosed,
  result,
}: {
  messageId: string;
  isClosed: boolean;
  result: Result;
}) {
  const { form, fields } = useFormState(employeeThreadForm, result, undefined, {
    id: "thread",
    intent: "thread",
  });
  return (
    <section className="section stack" aria-labelledby="together">
      <h2 id="together">{words.together.title}</h2>
      {isClosed ? (
        <p>{words.together.closed}</p>
      ) : (
        <>
          <p>{words.together.about}</p>
          <PlainForm form={form} className="block">
            <Hidden name="messageId" value={String(fields.messageId.initialValue ?? messageId)} />
            <TextArea
              meta={fields.words}
              label={words.together.words}
              hint={words.together.hint}
              rows={4}
            />
            {fields.words.errors?.length && (
              <Tick meta={fields.keepsPrivateWords} label={words.together.keep} />
            )}
            <div className="actions">
              <Button name="intent" value="thread">
                {words.together.send}
              </Button>
            </div>
          </PlainForm>
        </>
      )}
    </section>
  );
}
