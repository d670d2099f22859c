import {
  signForSchema,
  signSchema,
  wishSchema,
} from "#app/domain/placement-agreement/placement-agreement.form.ts";
import type { AgreementPage } from "#app/server/agreement-page.server.ts";
import { Button } from "../button.tsx";
import { Radios } from "../choices.tsx";
import { dateBoxes } from "../date-field.tsx";
import { Hidden, PlainForm, useFormState } from "../form.tsx";
import { SaidFields } from "../said-fields.tsx";
import { TextArea, TextField } from "../text-field.tsx";
import { words } from "./agreement.words.ts";

/** A yes by name, to the version on the page. */
export function SignForm({ page, result }: { page: AgreementPage; result: unknown }) {
  const { agreement, shown, names } = page;
  const { form, fields } = useFormState(signSchema, result, undefined, {
    id: "yes",
    intent: "sign",
  });
  return (
    <section className="section no-print" aria-labelledby="sign">
      <h2 id="sign">{words.sign.heading}</h2>
      <div className="block stack">
        <p>{words.sign.lede[agreement.side](names.employer)}</p>
        <PlainForm form={form}>
          <Hidden name="intent" value="sign" />
          <Hidden name="agreementId" value={shown?.id ?? ""} />
          <TextField
            meta={fields.name}
            label={words.sign.name}
            hint={words.sign.hint[agreement.side](names.employer)}
            width="medium"
            autoComplete="name"
          />
          <div className="actions">
            <Button>{words.sign.button(shown?.version ?? 1)}</Button>
          </div>
        </PlainForm>
      </div>
    </section>
  );
}

/** For the specialist: what somebody said by phone or in a meeting. */
export function SignForForm({
  page,
  sides,
  result,
}: {
  page: AgreementPage;
  sides: ("participant" | "employer")[];
  result: unknown;
}) {
  const { shown, names, today } = page;
  const { form, fields } = useFormState(
    signForSchema,
    result,
    { saidOn: dateBoxes(today) },
    { id: "for", intent: "signFor" },
  );
  return (
    <details className="section no-print" open={form.status === "error"}>
      <summary>Write down that somebody agreed</summary>
      <PlainForm form={form}>
        <Hidden name="intent" value="signFor" />
        <Hidden name="agreementId" value={shown?.id ?? ""} />
        <p>Read it through with them first. They are told what you wrote down.</p>
        <Radios
          meta={fields.side}
          legend="Who agreed?"
          options={sides.map((value) => ({ value, label: names[value] }))}
        />
        <TextField
          meta={fields.name}
          label="Their name, as it stands on the agreement"
          width="medium"
        />
        <SaidFields
          fields={fields}
          hint="For them and for you. The other side never reads it."
          howHint="Such as: by phone, at the café. All three read this."
        />
        <div className="actions">
          <Button>Write this down</Button>
        </div>
      </PlainForm>
    </details>
  );
}

export function WishForm({
  page,
  side,
  result,
}: {
  page: AgreementPage;
  side: "participant" | "employer";
  result: unknown;
}) {
  const { form, fields } = useFormState(wishSchema, result, undefined, {
    id: "wish",
    intent: "wish",
  });
  return (
    <details className="section no-print" open={form.status === "error"}>
      <summary>{words.wish.summary}</summary>
      <PlainForm form={form}>
        <Hidden name="intent" value="wish" />
        <Hidden name="id" value={page.newId} />
        <Hidden name="agreementId" value={page.shown?.id ?? ""} />
        <TextArea
          meta={fields.words}
          label={words.wish.label}
          hint={words.wish.hint[side](page.names.specialist)}
        />
        <div className="actions">
          <Button variant="second">{words.wish.button}</Button>
        </div>
      </PlainForm>
    </details>
  );
}
