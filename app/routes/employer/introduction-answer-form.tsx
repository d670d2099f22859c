import { Button } from "#app/components/button.tsx";
import { Radios, Tick } from "#app/components/choices.tsx";
import { Hidden, type Meta, PlainForm, useFormState } from "#app/components/form.tsx";
import { GroundsOf } from "#app/components/grounds-of.tsx";
import { SelectField, TextArea } from "#app/components/text-field.tsx";
import {
  notThisTimeReasonCodes,
  notThisTimeReasons,
} from "#app/domain/introduction/introduction.ts";
import { answerSchema } from "#app/domain/introduction/introduction-answer.form.ts";
import type { Stopped } from "#app/domain/introduction/introduction-note.ts";

/** What every form of the page needs: whom it is about, who supports them, the ids made with the page, what came back. */
export interface Answering {
  name: string;
  specialist: string;
  noteId: string;
  longer: { value: string; label: string }[];
  result: unknown;
}

export const stoppedIn = (result: unknown): Stopped | null =>
  typeof result === "object" && result !== null && "stopped" in result
    ? (result.stopped as Stopped)
    : null;

const reasonOptions = notThisTimeReasonCodes.map((value) => ({
  value,
  label: notThisTimeReasons[value],
}));

export function Ids({
  fields,
  answering,
}: {
  fields: Record<"noteId", Meta>;
  answering: Answering;
}) {
  return <Hidden name="noteId" value={String(fields.noteId.initialValue ?? answering.noteId)} />;
}

/** Why the words were stopped, what may be asked instead, and the one way to send them all the same. */
export function StoppedWords({
  stopped,
  answering,
  insist,
  ground,
  claim,
}: {
  stopped: Stopped | null;
  answering: Answering;
  insist?: Meta;
  ground?: Meta;
  claim?: Meta;
}) {
  if (!stopped) return null;
  return (
    <div className="banner stop">
      <span aria-hidden="true" />
      <div className="stack">
        <h3>These words were not sent</h3>
        <p>{stopped.reason}</p>
        <p>You wrote: {stopped.found.map((words) => `“${words.trim()}”`).join(" ")}</p>
        <p>
          <strong>You can always ask:</strong> “{stopped.safeQuestion}”
        </p>
        {insist && ground && claim && (
          <>
            <p>
              Change the words above, or send them to {answering.specialist} alone, who decides
              whether and how to pass them on. {answering.name} does not see them.
            </p>
            <Tick meta={insist} label={`Send these words to ${answering.specialist} alone`} />
            <GroundsOf ground={ground} claim={claim} />
          </>
        )}
      </div>
    </div>
  );
}

/** The first answer. Nothing is chosen beforehand. */
export function AnswerForm({ answering }: { answering: Answering }) {
  const { name, specialist, longer, result } = answering;
  const { form, fields } = useFormState(answerSchema, result, undefined, {
    id: "answer",
    intent: "answer",
  });
  const stopped = form.status === "error" ? stoppedIn(result) : null;
  return (
    <PlainForm form={form} className="block no-print">
      <Hidden name="intent" value="answer" />
      <Ids fields={fields} answering={answering} />
      <Radios
        meta={fields.answer}
        size="h2"
        legend={`Your answer to ${name}`}
        options={[
          {
            value: "meet",
            label: <b>Yes, we would like to meet</b>,
            hint: "Next you can suggest times. You can also leave that for later.",
          },
          {
            value: "question",
            label: <b>A question first</b>,
            hint: "You keep your time to answer. After a reply you have at least 2 working days.",
            more: (
              <>
                <Addressee meta={fields.to} answering={answering} />
                <TextArea meta={fields.question} label="Your question" />
              </>
            ),
          },
          ...(longer.length > 0
            ? [
                {
                  value: "longer",
                  label: <b>I need a little longer</b>,
                  hint: `Once, up to 5 working days. ${name} will be told.`,
                  more: <SelectField meta={fields.until} label="Answer by" options={longer} />,
                },
              ]
            : []),
          {
            value: "notThisTime",
            label: <b>Not this time</b>,
            hint: `We ask for one reason from a short list. ${name} gets a kind, plain message.`,
            more: <NotThisTimeQuestions fields={fields} answering={answering} />,
          },
        ]}
      />
      <StoppedWords
        stopped={stopped}
        answering={answering}
        insist={fields.insist}
        ground={fields.ground}
        claim={fields.claim}
      />
      <div className="actions">
        <Button>Send your answer</Button>
        <span className="soft">
          {specialist} tells {name} the same day.
        </span>
      </div>
    </PlainForm>
  );
}

export function Addressee({ meta, answering }: { meta: Meta; answering: Answering }) {
  const { name, specialist } = answering;
  return (
    <Radios
      meta={meta}
      legend="Who is it for?"
      options={[
        { value: "participant", label: name },
        { value: "specialist", label: specialist, hint: `${name} does not see it.` },
      ]}
    />
  );
}

export function NotThisTimeQuestions({
  fields,
  answering,
}: {
  fields: Record<"reason" | "toParticipant" | "toSpecialist", Meta>;
  answering: Answering;
}) {
  return (
    <>
      <SelectField meta={fields.reason} label="Main reason" options={reasonOptions} />
      <TextArea
        meta={fields.toParticipant}
        label={`Words for ${answering.name}`}
        optional
        rows={3}
      />
      <TextArea
        meta={fields.toSpecialist}
        label={`Words for ${answering.specialist} alone`}
        optional
        rows={3}
      />
    </>
  );
}
