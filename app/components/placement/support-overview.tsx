import { hoursInWords } from "#app/domain/calendar/calendar.ts";
import type { Support } from "#app/domain/fading-plan/fading-plan.queries.server.ts";
import { isOver, type SupportWeek, toDate } from "#app/domain/fading-plan/fading-plan.ts";
import { Empty } from "../empty.tsx";
import { chartInWords, type SupportWords, staffSupport } from "./support.words.ts";
import { SupportChart } from "./support-chart.tsx";

type Shown = Pick<Support, "weeks" | "weekNow" | "beforeMinutes" | "plan">;

/**
 * Support planned and given, as a chart and as the same numbers, for the page of the specialist or of the person (with
 * `participantSupport`). Never for the employer's side.
 */
export function SupportOverview({
  support,
  words = staffSupport,
}: {
  support: Shown;
  words?: SupportWords;
}) {
  const { weeks, weekNow, beforeMinutes, plan } = support;
  return (
    <>
      {plan === null && <Empty title={words.none}>{words.noneWords}</Empty>}
      {(plan !== null || weeks.some(({ givenMinutes }) => givenMinutes > 0)) && (
        <div className="chart-pair">
          <div className="chart">
            <Legend words={words} hasOver={weeks.some(isOver)} />
            <SupportChart
              weeks={weeks}
              weekNow={weekNow}
              title={words.chart}
              description={chartInWords(support)}
              axis={words.axis(weekNow)}
            />
          </div>
          <details open>
            <summary>{words.table}</summary>
            <WeekTable weeks={weeks} words={words} />
          </details>
        </div>
      )}
      {beforeMinutes > 0 && <p className="soft">{words.before(hoursInWords(beforeMinutes))}</p>}
    </>
  );
}

function Legend({ words, hasOver }: { words: SupportWords; hasOver: boolean }) {
  return (
    <ul className="legend" aria-hidden="true">
      <li>
        <svg viewBox="0 0 24 16" aria-hidden="true">
          <rect className="given" x="4" y="0" width="16" height="16" />
        </svg>
        {words.given}
      </li>
      <li>
        <svg viewBox="0 0 24 16" aria-hidden="true">
          <line className="plan" x1="0" x2="24" y1="8" y2="8" />
        </svg>
        {words.planned}
      </li>
      {hasOver && (
        <li>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <rect className="given over" x="4" y="0" width="16" height="16" />
          </svg>
          {words.over}
        </li>
      )}
    </ul>
  );
}

function WeekTable({ weeks, words }: { weeks: SupportWeek[]; words: SupportWords }) {
  const sum = toDate(weeks);
  const given = (week: SupportWeek) => {
    const hours = words.hours(week.givenMinutes);
    if (week.state === "ahead" && week.givenMinutes === 0) return words.notYet;
    if (week.state === "now") return words.soFar(hours);
    return isOver(week) ? <strong>{hours}</strong> : hours;
  };
  return (
    <table className="tight">
      <caption className="sr">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.week}</th>
          <th scope="col" className="num">
            {words.planned}
          </th>
          <th scope="col" className="num">
            {words.given}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.week}>
            <th scope="row">{week.week}</th>
            <td className="num">
              {week.plannedMinutes === null ? words.notPlanned : words.hours(week.plannedMinutes)}
            </td>
            <td className="num">{given(week)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.toDate}</th>
          <td className="num">{words.hours(sum.planned)}</td>
          <td className="num">{words.hours(sum.given)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Who takes over, and when support comes back: the words of the plan. */
export function PlanWords({
  plan,
  words = staffSupport,
}: {
  plan: NonNullable<Support["plan"]>;
  words?: SupportWords;
}) {
  return (
    <>
      <section className="section" aria-labelledby="natural">
        <h2 id="natural">{words.naturalSupports}</h2>
        <p className="words">{plan.naturalSupports}</p>
      </section>
      <section className="section" aria-labelledby="step-up">
        <h2 id="step-up">{words.stepUpWhen}</h2>
        <p className="words">{plan.stepUpWhen}</p>
      </section>
    </>
  );
}
