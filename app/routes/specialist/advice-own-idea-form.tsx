import { Button } from "#app/components/button.tsx";
import { Hidden, PlainForm, useFormState } from "#app/components/form.tsx";
import { TextArea, TextField } from "#app/components/text-field.tsx";
import { ownIdeaSchema } from "#app/domain/advice-request/advice-request.form.ts";

/** What the library does not have, in the adviser's words. */
export function OwnIdeaForm({ ideaId, result }: { ideaId: string; result: unknown }) {
  const { form, fields } = useFormState(ownIdeaSchema, result, undefined, {
    id: "own",
    intent: "suggestOwn",
  });
  return (
    <details open={form.status === "error" || undefined}>
      <summary>Suggest something that is not in the library</summary>
      <PlainForm form={form}>
        <Hidden name="ideaId" value={String(fields.ideaId.initialValue ?? ideaId)} />
        <TextField meta={fields.ownWords} label="What could change" />
        <TextArea meta={fields.why} label="Why it might help" rows={2} />
        <div className="actions">
          <Button variant="second" name="intent" value="suggestOwn">
            Suggest it
          </Button>
        </div>
      </PlainForm>
    </details>
  );
}
