import type { QuickVisit } from "#app/domain/visit/visit.queries.server.ts";
import { planInWords } from "./visit-fields.tsx";

/** For the specialist's first page: whom a visit can be written down for, one press away. Nothing is drawn for nobody. */
export function QuickVisitLinks({
  people,
  today,
}: {
  people: readonly QuickVisit[];
  today: string;
}) {
  if (people.length === 0) return null;
  return (
    <section className="beside stack-tight" aria-labelledby="quick-visits">
      <h2 id="quick-visits">Write down a visit</h2>
      <p>
        The page of a visit goes on working without signal once it is open. Open it before you go
        in.
      </p>
      <ul className="rows">
        {people.map(({ placementId, nameUsed, employerName, next }) => (
          <li key={placementId}>
            <a href={`/specialist/placements/${placementId}/visits/new`}>
              {nameUsed}, {employerName}
            </a>
            {next && next.on >= today && <span>Next: {planInWords(next, today)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
