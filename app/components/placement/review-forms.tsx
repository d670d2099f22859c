import {
  participantAnswerForm,
  plainAnswerForm,
} from "#app/domain/in-work-review/in-work-review.form.ts";
import { Button } from "../button.tsx";
import { Radios, Tick } from "../choices.tsx";
import { Hidden, type Meta, PlainForm, useFormState } from "../form.tsx";
import { TextArea } from "../text-field.tsx";
import {
  feelingOptions,
  ofEmployer,
  ofParticipant,
  ofSpecialist,
  type QuestionWords,
  words,
} from "./review.words.ts";

type QuestionFields = Record<"feeling" | "goesWell" | "toChange" | "wouldHelp", Meta>;

/** The three questions of a review, the same for everybody in other words. */
export function ReviewQuestions({ fields, ask }: { fields: QuestionFields; ask: QuestionWords }) {
  return (
    <>
      <Radios meta={fields.feeling} legend={ask.feeling} options={feelingOptions} />
      <TextArea meta={fields.goesWell} label={ask.goesWell} hint={ask.hint} optional rows={3} />
      <TextArea meta={fields.toChange} label={ask.toChange} optional rows={3} />
      <TextArea meta={fields.wouldHelp} label={ask.wouldHelp} optional rows={3} />
    </>
  );
}

/** Whether an employer may read it: nothing is chosen beforehand, and nothing chosen is no. */
export function ShareAnswer({
  fields,
  specialist,
}: {
  fields: Record<"share" | "keepsPrivateWords", Meta>;
  specialist: string;
}) {
  const { legend, hint, yes, no, keep } = words.share;
  return (
    <>
      <Radios
        meta={fields.share}
        legend={legend}
        hint={hint}
        optional
        options={[
          { value: "yes", label: yes },
          { value: "no", label: no(specialist) },
        ]}
      />
      {(fields.keepsPrivateWords.errors?.length ?? 0) > 0 && (
        <Tick meta={fields.keepsPrivateWords} label={keep} />
      )}
    </>
  );
}

export function ParticipantReviewForm({
  specialist,
  noteId,
  result,
}: {
  specialist: string;
  noteId: string;
  result: unknown;
}) {
  const { form, fields } = useFormState(participantAnswerForm, result, { noteId });
  return (
    <PlainForm form={form}>
      <Hidden meta={fields.noteId} />
      <ReviewQuestions fields={fields} ask={ofParticipant} />
      <ShareAnswer fields={fields} specialist={specialist} />
      <TextArea
        meta={fields.privateWords}
        label={words.alone.label(specialist)}
        hint={words.alone.hint(specialist)}
        optional
        rows={4}
      />
      <div className="actions">
        <Button name="intent" value="answer">
          {words.send}
        </Button>
      </div>
    </PlainForm>
  );
}

export function EmployerReviewForm({
  name,
  specialist,
  result,
}: {
  name: string;
  specialist: string;
  result: unknown;
}) {
  const { form, fields } = useFormState(plainAnswerForm, result);
  return (
    <PlainForm form={form}>
      <ReviewQuestions fields={fields} ask={ofEmployer(name)} />
      <p>{words.forSpecialist(specialist, name)}</p>
      <div className="actions">
        <Button name="intent" value="answer">
          {words.send}
        </Button>
      </div>
    </PlainForm>
  );
}

export function SpecialistReviewForm({ name, result }: { name: string; result: unknown }) {
  const { form, fields } = useFormState(plainAnswerForm, result);
  return (
    <PlainForm form={form}>
      <ReviewQuestions fields={fields} ask={ofSpecialist(name)} />
      <div className="actions">
        <Button name="intent" value="own">
          Keep my answer
        </Button>
      </div>
    </PlainForm>
  );
}
