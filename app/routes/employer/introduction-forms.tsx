import { Button } from "#app/components/button.tsx";
import { Radios, Tick } from "#app/components/choices.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { DateField } from "#app/components/date-field.tsx";
import { Hidden, type Meta, PlainForm, useFormState } from "#app/components/form.tsx";
import { SelectField, TextArea, TextField } from "#app/components/text-field.tsx";
import {
  notThisTimeReasonCodes,
  notThisTimeReasons,
} from "#app/domain/introduction/introduction.ts";
import { meetingKindCodes, meetingKinds } from "#app/domain/introduction/introduction.words.ts";
import {
  answerSchema,
  meetingSchema,
  noteSchema,
  notThisTimeSchema,
  offerSchema,
} from "#app/domain/introduction/introduction-answer.form.ts";
import type { Stopped } from "#app/domain/introduction/introduction-note.ts";

/** What every form of the page needs: whom it is about, who supports them, the ids made with the page, what came back. */
export interface Answering {
  name: string;
  specialist: string;
  meetingId: string;
  noteId: string;
  longer: { value: string; label: string }[];
  result: unknown;
}

const stoppedIn = (result: unknown): Stopped | null =>
  typeof result === "object" && result !== null && "stopped" in result
    ? (result.stopped as Stopped)
    : null;

const reasonOptions = notThisTimeReasonCodes.map((value) => ({
  value,
  label: notThisTimeReasons[value],
}));
const kindOptions = meetingKindCodes.map((value) => ({ value, label: meetingKinds[value] }));

function Ids({
  fields,
  answering,
}: {
  fields: Record<"meetingId" | "noteId", Meta>;
  answering: Answering;
}) {
  return (
    <>
      <Hidden
        name="meetingId"
        value={String(fields.meetingId.initialValue ?? answering.meetingId)}
      />
      <Hidden name="noteId" value={String(fields.noteId.initialValue ?? answering.noteId)} />
    </>
  );
}

/** Why the words were stopped, what may be asked instead, and the one way to send them all the same. */
function StoppedWords({
  stopped,
  answering,
  insist,
  claim,
}: {
  stopped: Stopped | null;
  answering: Answering;
  insist?: Meta;
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
        {insist && claim && (
          <>
            <p>
              Change the words above, or send them to {answering.specialist} alone, who decides
              whether and how to pass them on. {answering.name} does not see them.
            </p>
            <Tick meta={insist} label={`Send these words to ${answering.specialist} alone`} />
            <TextField
              meta={claim}
              label="Why you need to ask"
              optional
              hint="For example, a task that is essential to the job."
            />
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
            more: (
              <>
                <Radios
                  meta={fields.kind}
                  legend="How would you like to meet?"
                  hint="You can also leave this for later."
                  options={kindOptions}
                />
                <TextArea
                  meta={fields.times}
                  label="Two or three times that suit you"
                  hint="For example: Thursday 5 March after 2, or any time Friday 6 March."
                  rows={3}
                />
                <TextField meta={fields.place} label="Where" optional />
              </>
            ),
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

function Addressee({ meta, answering }: { meta: Meta; answering: Answering }) {
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

function NotThisTimeQuestions({
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

export function MeetingForm({ answering, again }: { answering: Answering; again: boolean }) {
  const { result } = answering;
  const { form, fields } = useFormState(meetingSchema, result, undefined, {
    id: "meet",
    intent: "meeting",
  });
  return (
    <PlainForm form={form} className="block">
      <Hidden name="intent" value="meeting" />
      <Ids fields={fields} answering={answering} />
      <Radios meta={fields.kind} legend="How would you like to meet?" options={kindOptions} />
      <TextArea
        meta={fields.times}
        label="Two or three times that suit you"
        hint="For example: Thursday 5 March after 2, or any time Friday 6 March."
        rows={3}
      />
      <TextField meta={fields.place} label="Where" optional />
      <StoppedWords
        stopped={form.status === "error" ? stoppedIn(result) : null}
        answering={answering}
      />
      <div className="actions">
        <Button variant={again ? "second" : "first"}>
          {again ? "Suggest other times" : "Suggest these times"}
        </Button>
      </div>
    </PlainForm>
  );
}

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
