import { useActionData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios, Tick } from "#app/components/choices.tsx";
import { Hidden, PlainForm, useFormState } from "#app/components/form.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { WordsInThread } from "#app/components/words-in-thread.tsx";
import { participantNoteForm } from "#app/domain/introduction/introduction.form.ts";
import type { IntroductionForParticipant } from "#app/domain/introduction/introduction-participant.queries.server.ts";
import { after, decide } from "./introductions.words.ts";

/** Notes to and from the person. Before anything was sent there is nobody at the employer to write to. */
export function Notes({
  introduction,
  noteId,
  today,
}: {
  introduction: IntroductionForParticipant;
  noteId: string;
  today: string;
}) {
  const { notes, may, specialist, job } = introduction;
  const names = {
    participant: after.fromYou,
    employer: job.employerName,
    specialist: specialist.name,
  };
  const { form, fields } = useFormState(
    participantNoteForm,
    useActionData(),
    { noteId },
    { id: "note", intent: "sendNote" },
  );
  const mayWrite = may.includes("sendNote");
  if (notes.length === 0 && !mayWrite) return null;
  const showKeep = (fields.words.errors?.length ?? 0) > 0;
  return (
    <section className="section stack" aria-labelledby="notes">
      <h2 id="notes">{after.notes}</h2>
      {notes.length === 0 ? (
        <p>{after.noNotes}</p>
      ) : (
        <WordsInThread
          words={notes}
          reader="participant"
          names={names}
          today={today}
          authorOf={({ from, author }) =>
            from === "participant" ? after.fromYou : author || names[from]
          }
        />
      )}
      {mayWrite && (
        <PlainForm form={form}>
          <h3>{after.write}</h3>
          <Hidden meta={fields.noteId} />
          <Radios
            meta={fields.to}
            legend={after.to}
            options={[
              { value: "specialist", label: specialist.name },
              { value: "employer", label: job.employerName },
            ]}
          />
          <TextArea meta={fields.words} label={after.noteLabel} hint={after.noteHint} />
          {showKeep && <Tick meta={fields.keepsPrivateWords} label={decide.keep} />}
          <div className="actions">
            <Button variant="second" name="intent" value="sendNote">
              {after.send}
            </Button>
          </div>
        </PlainForm>
      )}
    </section>
  );
}
