import { dayInWords } from "#app/domain/calendar/calendar.ts";
import type { HandOverAbout } from "#app/domain/hand-over/hand-over.queries.server.ts";
import {
  type HandOverWords,
  handOverHeadings,
  handOverParts,
} from "#app/domain/hand-over/hand-over.ts";
import { linesOf } from "#app/domain/vacancy/vacancy.form.ts";
import { Facts } from "../facts.tsx";

/** The hand-over as all three read it, and as it prints: one or two pages of A4. */
export function HandOverPaper({
  about,
  words,
  as = "now",
}: {
  about: HandOverAbout;
  words: HandOverWords;
  /** Tells two on one page apart. */
  as?: "now" | "before";
}) {
  const place = [about.employerName, about.workplaceName].filter(Boolean).join(", ");
  return (
    <>
      <section className="section stack" aria-labelledby={`about-${as}`}>
        <h2 id={`about-${as}`} className="visually-hidden">
          About the job
        </h2>
        <Facts
          rows={[
            { term: "For", detail: about.nameUsed },
            { term: "Job", detail: about.jobTitle },
            { term: "Where", detail: place },
            {
              term: "Support until",
              detail: `${dayInWords(about.supportUntil)}, from ${about.teamName}`,
            },
          ]}
        />
      </section>
      {handOverParts.map((part) => (
        <section key={part} className="section stack" aria-labelledby={`${part}-${as}`}>
          <h2 id={`${part}-${as}`}>{handOverHeadings[part]}</h2>
          <ul className="bullets">
            {[...new Set(linesOf(words[part]))].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
