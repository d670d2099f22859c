export interface WeekBars {
  id: string;
  label: string;
  /** One number for each name of `series`. */
  counts: readonly number[];
}

const looks = ["given", "over", "plan"] as const;

/**
 * Bars by week with their numbers beside them: nothing is read from a length or a colour alone. Each row of bars has its own
 * measure, since looks are many and answers few.
 */
export function WeekBarChart({
  caption,
  series,
  weeks,
}: {
  caption: string;
  series: readonly string[];
  weeks: readonly WeekBars[];
}) {
  const most = series.map((_, at) => Math.max(1, ...weeks.map(({ counts }) => counts[at] ?? 0)));
  return (
    <figure className="chart bar-chart">
      <figcaption>{caption}</figcaption>
      <ul className="plain">
        {weeks.map((week) => (
          <li key={week.id}>
            <strong>{week.label}</strong>
            {series.map((name, at) => (
              <div key={name} className="bar">
                <span>{name}</span>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect
                    className={looks[at]}
                    width={(100 * (week.counts[at] ?? 0)) / (most[at] ?? 1)}
                    height="10"
                  />
                </svg>
                <span>{week.counts[at]}</span>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </figure>
  );
}
