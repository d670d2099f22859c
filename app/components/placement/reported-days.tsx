import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import type { ReportedDays } from "#app/domain/fewer-days/fewer-days.queries.server.ts";
import { daysWorkedInWords, weekInWords } from "#app/domain/fewer-days/fewer-days.ts";
import { Empty } from "../empty.tsx";

/** What the employer told of days worked, for the specialist. */
export function ReportedDaysOverview({
  days,
  name,
  today,
}: {
  days: ReportedDays[];
  name: string;
  today: string;
}) {
  return (
    <section className="section stack" aria-labelledby="days">
      <h2 id="days">Fewer days, as the employer told it</h2>
      {days.length === 0 ? (
        <Empty title="None so far.">
          The employer can say how many days were worked in a week, and never why.
        </Empty>
      ) : (
        <>
          <ul className="bullets">
            {days.map(({ weekOf, days: worked, reportedByName, reportedAt }) => (
              <li key={weekOf}>
                {daysWorkedInWords(worked)} in {weekInWords(weekOf, today)}. {reportedByName},{" "}
                {dayInWords(dateOf(reportedAt), today)}.
              </li>
            ))}
          </ul>
          <p>Nobody is asked why. {name} reads this too.</p>
        </>
      )}
    </section>
  );
}
