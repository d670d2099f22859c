import { ButtonLink } from "#app/components/button.tsx";
import type { Meetings } from "#app/domain/meeting/meeting.queries.server.ts";
import { type MeetingAudience, wordsFor } from "./meeting.words.ts";
import { MeetingFacts } from "./meeting-facts.tsx";
import { ChooseForm } from "./meeting-forms.tsx";

/** The meeting on the page of what it is about: when it is, or the one thing to press. */
export function MeetingSection({
  audience,
  meetings,
  employerName,
  page,
  today,
}: {
  audience: MeetingAudience;
  meetings: Meetings;
  employerName: string;
  /** The page of the meeting. */
  page: string;
  today: string;
}) {
  const other = audience === "participant" ? employerName : meetings.nameUsed;
  const words = wordsFor(audience, other, employerName);
  const { current, mayBegin, earlier } = meetings;
  if (!current && !mayBegin && earlier.length === 0) return null;
  const last = earlier[0];
  return (
    <section className="section stack" aria-labelledby="meet">
      <h2 id="meet">{words.heading}</h2>
      {current ? (
        <>
          <p>{current.isOver ? words.howItWent : words.status[current.status]}</p>
          <MeetingFacts meeting={current} words={words} today={today} />
          {current.isTheirTurn && current.times.length > 0 && (
            <ChooseForm meeting={current} words={words} today={today} action={page} />
          )}
          <p>
            <a href={page}>{current.isOver ? words.howItWent : words.openSection}</a>
          </p>
        </>
      ) : (
        last && <p>{words.status[last.status]}</p>
      )}
      {mayBegin && (
        <p>
          <ButtonLink to={page} variant={earlier.length > 0 ? "second" : "first"}>
            {words.begin}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
