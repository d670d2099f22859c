import { useActionData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Hidden, PlainForm, useFormState } from "#app/components/form.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { WordsInThread } from "#app/components/words-in-thread.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { instantInWords } from "#app/domain/calendar/calendar.ts";
import { releaseForm, staffNoteForm } from "#app/domain/introduction/introduction.form.ts";
import type { IntroductionForSpecialist } from "#app/domain/introduction/introduction-specialist.queries.server.ts";
import type { Note } from "#app/domain/introduction/introduction-view.queries.server.ts";

export function StaffNotes({
  introduction,
  noteId,
  today,
}: {
  introduction: IntroductionForSpecialist;
  noteId: string;
  today: string;
}) {
  const { notes, may, chosenName, job } = introduction;
  const { form, fields } = useFormState(
    staffNoteForm,
    useActionData(),
    { noteId },
    { id: "note", intent: "sendNote" },
  );
  const name = firstName(chosenName);
  const names = { participant: name, employer: job.employerName, specialist: "you" };
  const stopped = notes.filter((note) => note.held && note.held.settledAt === null);
  const others = notes.filter((note) => !stopped.includes(note));
  return (
    <section className="section stack" aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      {stopped.map((note) => (
        <StoppedNote key={note.id} note={note} name={name} today={today} />
      ))}
      {others.length > 0 && (
        <WordsInThread
          words={others}
          names={names}
          today={today}
          authorOf={({ author }) => author}
          noteOf={({ held, to }) =>
            held
              ? held.releasedWords
                ? `Stopped. You passed on: ${held.releasedWords}`
                : "Stopped. You dealt with it."
              : `To ${names[to]}.`
          }
        />
      )}
      {may.includes("sendNote") ? (
        <PlainForm form={form}>
          <Hidden meta={fields.noteId} />
          <Radios
            meta={fields.to}
            legend="Write a note to"
            options={[
              { value: "participant", label: chosenName },
              {
                value: "employer",
                label: job.employerName,
                hint: `About arrangements only. New words about ${name} need ${name}’s yes.`,
              },
            ]}
          />
          <TextArea meta={fields.words} label="Your note" />
          <div className="actions">
            <Button variant="second" name="intent" value="sendNote">
              Send this note
            </Button>
          </div>
        </PlainForm>
      ) : (
        notes.length === 0 && <p>No notes.</p>
      )}
    </section>
  );
}

/** A question about health before an offer: nobody but the specialist has it. */
function StoppedNote({ note, name, today }: { note: Note; name: string; today: string }) {
  const { form, fields } = useFormState(
    releaseForm,
    useActionData(),
    { noteId: note.id },
    { id: `release-${note.id}`, intent: "releaseNote" },
  );
  return (
    <div className="banner stop" id={`note-${note.id}`}>
      <div className="stack">
        <h3>A stopped note from {note.author}</h3>
        <p>
          It asks about health or disability before an offer (Equality Act 2010, section 60). {name}{" "}
          has not seen it. Written on {instantInWords(note.at, today)}.
        </p>
        <p className="words">{note.words}</p>
        {note.held?.claim && (
          <p>
            They say they may ask because: <span className="words">{note.held.claim}</span>
          </p>
        )}
        <PlainForm form={form}>
          <Hidden meta={fields.noteId} />
          <TextArea
            meta={fields.words}
            label={`Pass it on to ${name} in your own words`}
            hint="Such as: is there anything they can change so you can show them your best?"
          />
          <div className="actions">
            <Button name="intent" value="releaseNote">
              Pass this on
            </Button>
          </div>
        </PlainForm>
        <ConfirmForm
          intent="settleNote"
          label="I have dealt with it; pass nothing on"
          hidden={{ noteId: note.id }}
        />
      </div>
    </div>
  );
}
