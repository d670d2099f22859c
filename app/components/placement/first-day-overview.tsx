import { dayInWords } from "#app/domain/calendar/calendar.ts";
import type { FirstDay } from "#app/domain/first-day/first-day.queries.server.ts";
import { words } from "./first-day.words.ts";
import { LineState } from "./first-day-body.tsx";

/** On a job's own page: what the reader still has to do before the first day. Nothing where there is no list. */
export function FirstDayOverview({
  firstDay: { side, startsOn, status, lines },
  placementId,
  today,
}: {
  firstDay: FirstDay;
  placementId: string;
  today: string;
}) {
  const own = lines.filter((line) => line.side === side);
  const open = own.filter((line) => line.doneAt === null);
  if (lines.length === 0) return null;
  const day = dayInWords(startsOn, today);
  return (
    <section className="section stack" aria-labelledby="first-day">
      <h2 id="first-day">{words.untitled}</h2>
      <p>
        {status === "agreed" ? words.firstDay(day) : words.firstDayWas(day)}{" "}
        {open.length === 0 ? `${words.overview.ready}.` : `${words.overview.left(open.length)}.`}
      </p>
      {open.length > 0 && (
        <ul className="tasks">
          {open.map((line) => (
            <li key={line.id} className="stack-tight">
              <p>
                <strong>{line.words}</strong>
              </p>
              <LineState line={line} today={today} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/${side}/placements/${placementId}/first-day`}>{words.overview.open}</a>
      </p>
    </section>
  );
}
