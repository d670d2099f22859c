import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { DateField } from "#app/components/date-field.tsx";
import { Hidden, PlainForm, useFormState } from "#app/components/form.tsx";
import { SelectField, TextArea, TextField } from "#app/components/text-field.tsx";
import {
  noteSchema,
  notThisTimeSchema,
  offerSchema,
} from "#app/domain/introduction/introduction-answer.form.ts";
import {
  Addressee,
  type Answering,
  Ids,
  NotThisTimeQuestions,
  StoppedWords,
  stoppedIn,
} from "./introduction-answer-form.tsx";

export function OfferForm({ answering, paid }: { answering: Answering; paid: boolean }) {
  const { name, result } = answering;
  const { form, fields } = useFormState(offerSchema, result, undefined, {
    id: "offer",
    intent: "offer",
  });
  return (
    <PlainForm form={form} className="block">
      <Hidden name="intent" value="offer" />
      <DateField meta={fields.startsOn} legend="First day" />
      <TextField meta={fields.hours} label="Hours a week" width="short" inputMode="decimal" />
      {paid && (
        <>
          <TextField meta={fields.pay} label="Pay in pounds" width="short" inputMode="decimal" />
          <SelectField
            meta={fields.payPeriod}
            label="For each"
            options={["hour", "week", "month", "year"].map((value) => ({ value, label: value }))}
          />
        </>
      )}
      <TextField meta={fields.managerName} label="Who will be their manager" autoComplete="off" />
      <TextArea meta={fields.words} label={`Anything else for ${name}`} optional rows={3} />
      <div className="actions">
        <Button>Offer the {paid ? "job" : "place"}</Button>
        <span className="soft">{name} says yes or no. There is no deadline.</span>
      </div>
    </PlainForm>
  );
}

export function NotThisTimeForm({ answering }: { answering: Answering }) {
  const { name, result } = answering;
  const { form, fields } = useFormState(notThisTimeSchema, result, undefined, {
    id: "not",
    intent: "notThisTime",
  });
  return (
    <details className="section" open={form.status === "error"}>
      <summary>Not this time after all</summary>
      <PlainForm form={form} className="block">
        <Hidden name="intent" value="notThisTime" />
        <NotThisTimeQuestions fields={fields} answering={answering} />
        <StoppedWords
          stopped={form.status === "error" ? stoppedIn(result) : null}
          answering={answering}
          insist={fields.insist}
          ground={fields.ground}
          claim={fields.claim}
        />
        <div className="actions">
          <Button variant="second">Say not this time</Button>
          <span className="soft">{name} gets a kind, plain message.</span>
        </div>
      </PlainForm>
    </details>
  );
}

export function NoteForm({ answering }: { answering: Answering }) {
  const { result } = answering;
  const { form, fields } = useFormState(noteSchema, result, undefined, {
    id: "note",
    intent: "note",
  });
  return (
    <PlainForm form={form} className="block no-print">
      <Hidden name="intent" value="note" />
      <Ids fields={fields} answering={answering} />
      <Addressee meta={fields.to} answering={answering} />
      <TextArea meta={fields.question} label="Your words" />
      <StoppedWords
        stopped={form.status === "error" ? stoppedIn(result) : null}
        answering={answering}
        insist={fields.insist}
        ground={fields.ground}
        claim={fields.claim}
      />
      <div className="actions">
        <Button variant="second">Send it</Button>
      </div>
    </PlainForm>
  );
}

export function TakeOfferBack({ name }: { name: string }) {
  return (
    <details className="section">
      <summary>Take the offer back</summary>
      <ConfirmForm intent="withdrawOffer" label="Take the offer back">
        <p>{name} is told kindly. This ends the introduction and cannot be undone.</p>
      </ConfirmForm>
    </details>
  );
}
