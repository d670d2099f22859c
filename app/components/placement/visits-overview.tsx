import { dateOf, dayInWords, hoursInWords, listInWords } from "#app/domain/calendar/calendar.ts";
import type { VisitPlacement, VisitRow } from "#app/domain/visit/visit.queries.server.ts";
import { type PlannedVisit, wayWords } from "#app/domain/visit/visit.ts";
import { Empty } from "../empty.tsx";
import { personWords, planInWords } from "./visit-fields.tsx";
import { type ShownVisit, VisitList } from "./visit-list.tsx";

type Names = Pick<VisitPlacement, "nameUsed" | "managerName">;

/** A visit in the words that staff read. */
export const shownToStaff = (visit: VisitRow, names: Names, today: string): ShownVisit => ({
  id: visit.id,
  day: dayInWords(visit.visitedOn, today),
  line: `${wayWords[visit.way]}, ${hoursInWords(visit.minutes)}, with ${listInWords(
    visit.withWhom.map((person) => personWords(person, names)),
  )}. Written by ${visit.staffName}.`,
  facts: [
    { term: "Worked on", detail: <span className="words">{visit.workedOn}</span> },
    ...(visit.nextStep
      ? [{ term: "Next step", detail: <span className="words">{visit.nextStep}</span> }]
      : []),
  ],
  changed: visit.changedAt && `Changed on ${dayInWords(dateOf(visit.changedAt), today)}.`,
});

/** For the specialist's page of a placement: when they come next, the newest visits, and the way to all. */
export function VisitsOverview({
  placementId,
  names,
  visits,
  next,
  today,
}: {
  placementId: string;
  names: Names;
  visits: VisitRow[];
  next: PlannedVisit | null;
  today: string;
}) {
  const to = `/specialist/placements/${placementId}/visits`;
  return (
    <section className="section stack" aria-labelledby="visits">
      <h2 id="visits">Visits</h2>
      {next && (
        <p>{`${next.on < today ? "Was planned for" : "Next"}: ${planInWords(next, today)}.`}</p>
      )}
      {visits.length === 0 ? (
        <Empty title="None so far.">A visit takes a minute to write down, also on a phone.</Empty>
      ) : (
        <VisitList level="h3" visits={visits.map((visit) => shownToStaff(visit, names, today))} />
      )}
      <p>
        <a href={`${to}/new`}>Write down a visit</a>
        {visits.length > 0 && (
          <>
            {" or "}
            <a href={to}>see every visit</a>
          </>
        )}
      </p>
    </section>
  );
}
