import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { kindOfWorkInWords } from "#app/domain/kind-of-work/kind-of-work.ts";
import { Facts } from "./facts.tsx";

interface Letter {
  kindOfWork: string;
  words: string;
  sentAt: string | null;
  staffName: string;
  teamName: string;
}

/** A letter about a kind of work, as both sides read it. */
export function ApproachLetter({ approach, today }: { approach: Letter; today: string }) {
  return (
    <div className="stack">
      <div className="block words">{approach.words}</div>
      <Facts
        rows={[
          { term: "Kind of work", detail: kindOfWorkInWords(approach.kindOfWork) },
          { term: "From", detail: `${approach.staffName}, ${approach.teamName}` },
          ...(approach.sentAt
            ? [{ term: "Sent", detail: dayInWords(dateOf(approach.sentAt), today) }]
            : []),
        ]}
      />
    </div>
  );
}
