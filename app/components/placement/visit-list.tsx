import type { ReactNode } from "react";
import { type Fact, Facts } from "../facts.tsx";

/** One visit in words, ready for whoever reads it. */
export interface ShownVisit {
  id: string;
  /** "Tuesday 3 March", the heading. */
  day: string;
  /** "At work, 45 minutes, with Kwame. Priya Nair." */
  line: string;
  facts: Fact[];
  /** Said below when the visit was changed after it was first written. */
  changed: string | null;
  more?: ReactNode;
}

export function VisitList({ visits, level = "h2" }: { visits: ShownVisit[]; level?: "h2" | "h3" }) {
  const Heading = level;
  return (
    <ol className="plain stack">
      {visits.map((visit) => (
        <li key={visit.id} className="block stack-tight" id={`visit-${visit.id}`}>
          <Heading className="as-h3">{visit.day}</Heading>
          <p>{visit.line}</p>
          <Facts rows={visit.facts} narrow />
          {visit.changed && <p className="soft">{visit.changed}</p>}
          {visit.more}
        </li>
      ))}
    </ol>
  );
}
