import { dateOf, dayInWords, instantInWords } from "#app/domain/calendar/calendar.ts";
import { feelingWords } from "#app/domain/in-work-review/in-work-review.ts";
import type { PrivateNote } from "#app/domain/private-note/private-note.queries.server.ts";

/** What somebody said to their specialist alone, the newest first. Never on a page that anybody else may open. */
export function PrivateNotes({
  notes,
  today,
  told,
  with: withReview,
}: {
  notes: PrivateNote[];
  today: string;
  told: (name: string, how: string, day: string) => string;
  with: (week: number) => string;
}) {
  return (
    <ol className="rows">
      {notes.map((note) => (
        <li key={note.id} className="stack-tight">
          <p>
            <strong>
              <time dateTime={note.writtenAt}>{instantInWords(note.writtenAt, today)}</time>
            </strong>
            {note.feeling && <>. {feelingWords[note.feeling]}</>}
          </p>
          <p className="words">{note.words}</p>
          {note.toldTo && (
            <p className="soft">
              {told(note.toldTo.name, note.toldTo.how, dayInWords(note.toldTo.on, today))}
            </p>
          )}
          {note.reviewWeek !== null && <p className="soft">{withReview(note.reviewWeek)}.</p>}
        </li>
      ))}
    </ol>
  );
}

/** The newest few on a specialist's page of a job: the person's own words stand on their page alone. */
export function PrivateNotesOverview({
  placementId,
  name,
  notes,
  today,
}: {
  placementId: string;
  name: string;
  notes: Pick<PrivateNote, "id" | "feeling" | "writtenAt">[];
  today: string;
}) {
  const page = `/specialist/placements/${placementId}/private`;
  return (
    <section className="stack" aria-labelledby="private">
      <h2 id="private">Only you and {name}</h2>
      <p>
        What {name} says to you alone stays here, for you and whoever stands in for you. The
        employer never sees it, nor that there is something.
      </p>
      {notes.length > 0 && (
        <ul className="bullets">
          {notes.slice(0, 3).map((note) => (
            <li key={note.id}>
              <a href={page}>{dayInWords(dateOf(note.writtenAt), today)}</a>
              {note.feeling && <>. {feelingWords[note.feeling]}</>}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={page}>
          {notes.length > 0 ? "Read all, or add what they told you" : "Add what they told you"}
        </a>
      </p>
    </section>
  );
}
