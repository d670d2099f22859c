import { notesOnJobForms } from "#app/domain/placement-note/placement-note.form.ts";
import type { JobThread } from "#app/domain/placement-note/placement-note.queries.server.ts";
import type { Side } from "#app/domain/thread/thread.ts";
import { Banner } from "../banner.tsx";
import { Button } from "../button.tsx";
import { Radios, Tick } from "../choices.tsx";
import { Empty } from "../empty.tsx";
import { Hidden, PlainForm, useFormState } from "../form.tsx";
import { PageHead } from "../page-head.tsx";
import { TextArea } from "../text-field.tsx";
import { WordsInThread } from "../words-in-thread.tsx";
import { messagesCommon as common, type JobNames, messagesWords } from "./messages.words.ts";

export interface MessagesPage {
  thread: JobThread;
  names: JobNames;
  back: string;
  noteId: string;
  today: string;
  /** They have just pressed: the answer is read out. */
  isSent: boolean;
}

const calledOf = ({ person, employer, specialist }: JobNames): Record<Side, string> => ({
  participant: person,
  employer,
  specialist,
});

/** The messages of a job, the same page for each of its sides, in the words of each. */
export function MessagesBody({ page, result }: { page: MessagesPage; result: unknown }) {
  const { thread, names, today } = page;
  const { side, notes, mayWriteTo } = thread;
  const words = messagesWords[side];
  const called = calledOf(names);
  return (
    <>
      <PageHead
        title={words.title(names)}
        lede={words.lede(names)}
        back={{ to: page.back, label: words.back(names) }}
      />
      {page.isSent && (
        <Banner title={common.sent} live>
          {common.sentWords}
        </Banner>
      )}
      <section className="section stack" aria-labelledby="messages">
        <h2 id="messages">{common.heading}</h2>
        {notes.length > 0 ? (
          <WordsInThread
            words={notes}
            reader={side}
            names={called}
            today={today}
            authorOf={({ from, author }) =>
              side === "participant" && from === side ? common.you : author || called[from]
            }
          />
        ) : (
          <Empty title={common.none}>{words.none(names)}</Empty>
        )}
      </section>
      {mayWriteTo.length > 0 ? <Write page={page} result={result} /> : <p>{words.ended}</p>}
    </>
  );
}

function Write({
  page: { thread, names, noteId },
  result,
}: {
  page: MessagesPage;
  result: unknown;
}) {
  const { side, mayWriteTo } = thread;
  const words = messagesWords[side];
  const called = calledOf(names);
  const { form, fields } = useFormState(notesOnJobForms.participant, result, { noteId });
  const isStopped = side === "participant" && (fields.words.errors?.length ?? 0) > 0;
  return (
    <section className="section stack" aria-labelledby="write">
      <h2 id="write">{common.write}</h2>
      <PlainForm form={form} className="block">
        <Hidden meta={fields.noteId} />
        <Radios
          meta={fields.to}
          legend={common.to}
          options={mayWriteTo.map((to) => ({
            value: to,
            label: called[to],
            hint: words.toHint[to]?.(names),
          }))}
        />
        <TextArea meta={fields.words} label={common.words} hint={words.wordsHint(names)} rows={5} />
        {isStopped && <Tick meta={fields.keepsPrivateWords} label={common.keep} />}
        <div className="actions">
          <Button>{common.send}</Button>
        </div>
      </PlainForm>
    </section>
  );
}

/** On the page of a job: that there is somewhere to write, and whether something is new. */
export function MessagesOverview({
  side,
  unread,
  names,
  to,
}: {
  side: Side;
  unread: number;
  names: JobNames;
  to: string;
}) {
  return (
    <section className="section stack" aria-labelledby="messages">
      <h2 id="messages">{common.heading}</h2>
      <p>
        {unread > 0 && <strong>{common.unread(unread)}. </strong>}
        {messagesWords[side].about(names)}
      </p>
      <p>
        <a href={to}>{common.open}</a>
      </p>
    </section>
  );
}
