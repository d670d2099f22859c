import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { placementKindWords } from "#app/domain/placement/placement-begin.ts";
import type { TellingPage } from "#app/domain/placement/placement-telling.queries.server.ts";
import { tellingStateWords, waitsForAnswer } from "#app/domain/placement/placement-telling.ts";
import { type Fact, Facts } from "../facts.tsx";
import { words } from "./telling.words.ts";

/** For staff who support a job that came of no introduction: how it began, whom to speak to, and what may be said there. */
export function TellingOverview({ telling, today }: { telling: TellingPage; today: string }) {
  const { id, contact, agreed, openedToEmployerAt: since } = telling;
  const here = `/specialist/placements/${id}`;
  const person = [contact.name, contact.role].filter(Boolean).join(", ");
  const rows: Fact[] = [
    { term: "Kind", detail: placementKindWords[telling.pathway] },
    {
      term: "The employer",
      detail: since
        ? `${tellingStateWords.told} Since ${dayInWords(dateOf(since), today)}.`
        : tellingStateWords[telling.state],
      change: { to: `${here}/telling`, label: "See", about: "what the employer may know" },
    },
    {
      term: "Who to speak to there",
      detail: (
        <>
          {person || "Nobody yet"}
          {[contact.email, contact.phone].filter(Boolean).map((way) => (
            <span key={way}>
              <br />
              {way}
            </span>
          ))}
        </>
      ),
      change: { to: `${here}/contact`, about: "who to speak to" },
    },
    ...(agreed
      ? [
          {
            term: "They agreed to support",
            detail: `${dayInWords(agreed.on, today)}, ${agreed.how}: “${agreed.words}”`,
          },
        ]
      : []),
  ];
  return (
    <section className="beside stack" aria-labelledby="telling">
      <h2 id="telling">Without an introduction</h2>
      <Facts narrow rows={rows} />
    </section>
  );
}

/** For the person themself. */
export function TellingForPerson({ telling }: { telling: TellingPage }) {
  const { id, state, employerName } = telling;
  return (
    <section className="section stack-tight" aria-labelledby="who-may-know">
      <h2 id="who-may-know">{words.heading}</h2>
      <p>{words.state(employerName)[state]}</p>
      <p>
        <a href={`/participant/placements/${id}/telling`}>
          {waitsForAnswer(state) ? words.decide : words.change}
        </a>
      </p>
    </section>
  );
}

/** For who speaks for an employer without an account. */
export function AccountOffered({ placementId }: { placementId: string }) {
  return (
    <p>
      <a href={`/employer/placements/${placementId}/account`}>
        Make an account for your organisation
      </a>
      . You need none for this job.
    </p>
  );
}
