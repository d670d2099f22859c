import { dayInWords } from "#app/domain/calendar/calendar.ts";
import { evidenceKindWords } from "#app/domain/outcome-evidence/outcome-evidence.ts";
import type { Pathway } from "#app/domain/placement/placement.ts";
import { payWords } from "#app/domain/sustained-outcome/outcome-pay.ts";
import type {
  OutcomeLine,
  Outcomes,
} from "#app/domain/sustained-outcome/sustained-outcome.queries.server.ts";
import {
  standingInWords,
  thresholdInWords,
  weeksInWords,
} from "#app/domain/sustained-outcome/sustained-outcome.ts";
import { FoldTable } from "../fold-table.tsx";

const captions: Record<Pathway, string> = {
  outOfWork: "Outcomes",
  retention: "Outcomes of keeping a job, counted apart",
};

/** Where somebody stands, for staff. A lead gets no days, pay or evidence, and so sees states and dates. */
export function OutcomesOverview({
  outcomes,
  today,
  weeksAt,
}: {
  outcomes: Outcomes;
  today: string;
  /** The page on which all of it is kept. Left out on that page, and for a lead. */
  weeksAt?: string;
}) {
  const { lines, pathway, counts, daysInJob } = outcomes;
  const inFull = lines.some(({ more }) => more !== null);
  return (
    <section className="section stack" aria-labelledby="outcomes">
      <h2 id="outcomes">{captions[pathway]}</h2>
      {counts === false && <p>This is not paid work, so its days count towards none of these.</p>}
      {daysInJob !== null && daysInJob > 0 && (
        <p>{weeksInWords(daysInJob)} in this job so far, without breaks.</p>
      )}
      <FoldTable
        caption={captions[pathway]}
        captionStyle="hidden"
        columns={[
          { key: "name", label: "Outcome" },
          { key: "stands", label: "Where it stands" },
          ...(inFull
            ? [
                { key: "pay", label: "Pay" },
                { key: "evidence", label: "Evidence noted" },
              ]
            : []),
        ]}
        rows={lines.map((line) => ({
          id: line.definition.id,
          cells: {
            name: line.definition.name,
            stands: <Stands line={line} today={today} />,
            pay: line.more && payWords[line.more.pay],
            evidence: line.more && <Evidence line={line} today={today} />,
          },
        }))}
      />
      {inFull && <WhereFrom lines={lines} />}
      {weeksAt && (
        <p>
          <a href={weeksAt}>Hours, breaks and evidence</a>
        </p>
      )}
    </section>
  );
}

function Stands({ line, today }: { line: OutcomeLine; today: string }) {
  const { more, state, definition } = line;
  const isCounting = more && definition.weeks > 0 && state !== "reached" && more.days > 0;
  return (
    <>
      {standingInWords(line, today)}
      {isCounting && (
        <p className="soft">
          {weeksInWords(more.days)} of {definition.weeks} weeks so far
        </p>
      )}
    </>
  );
}

function Evidence({ line, today }: { line: OutcomeLine; today: string }) {
  const evidence = line.more?.evidence ?? [];
  if (evidence.length === 0) return "None yet";
  return (
    <ul className="plain">
      {evidence.map((each) => (
        <li key={each.id}>
          {evidenceKindWords[each.kind]}, {dayInWords(each.upTo, today)}
        </li>
      ))}
    </ul>
  );
}

/** What a definition asks, where it comes from, and that nobody has checked it. */
function WhereFrom({ lines }: { lines: OutcomeLine[] }) {
  return (
    <details>
      <summary>What each asks, and where that comes from</summary>
      <ul className="bullets">
        {lines.map(({ definition }) => (
          <li key={definition.id}>
            <strong>{definition.name}</strong>: {thresholdInWords(definition)}. Source:{" "}
            {definition.source}. {definition.verified === "yes" ? "Checked." : "Not verified."}{" "}
            {definition.doubt}
          </li>
        ))}
      </ul>
      <p>
        A week is seven days, whichever of them are worked. The definition counts that was in force
        when the work began.
      </p>
    </details>
  );
}
