import { useId } from "react";
import { hoursAsNumber, isOver, type SupportWeek } from "#app/domain/fading-plan/fading-plan.ts";

/** Across in per cent, so that words stay 16px at any width; down in pixels. */
const left = 6;
const top = 24;
const bottom = 330;
/** As many numbers as stand beside one another on a phone. */
const mostNumbers = 13;
const steps = [0.5, 1, 2, 4, 5, 8, 10, 12, 20];
const mostLines = 4;

/** Bars for what was given and lines for what was planned: they differ in shape, not in colour alone. */
export function SupportChart({
  weeks,
  weekNow,
  title,
  description,
  axis,
}: {
  weeks: SupportWeek[];
  weekNow: number | null;
  title: string;
  description: string;
  axis: string;
}) {
  const id = useId();
  const most = Math.max(
    1,
    ...weeks.map(({ plannedMinutes, givenMinutes }) =>
      Math.max((plannedMinutes ?? 0) / 60, givenMinutes / 60),
    ),
  );
  const step = steps.find((each) => most / each <= mostLines) ?? Math.ceil(most / mostLines);
  const lines = Array.from({ length: Math.ceil(most / step) }, (_, at) => (at + 1) * step);
  const high = lines.at(-1) ?? 1;
  const y = (minutes: number) => bottom - ((bottom - top) * minutes) / 60 / high;
  const slot = (100 - left) / weeks.length;
  const x = (place: number, within: number) => `${left + slot * (place + within)}%`;
  const every = Math.ceil(weeks.length / mostNumbers);
  const lastOver = weeks.findLast(isOver);
  return (
    <svg height="388" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {lines.map((hours) => (
        <g key={hours}>
          <line className="grid" x1={`${left}%`} x2="100%" y1={y(hours * 60)} y2={y(hours * 60)} />
          <text x="0" y={y(hours * 60) + 5}>
            {hours}
          </text>
        </g>
      ))}
      {weeks.map((each, place) => (
        <g key={each.week}>
          {each.givenMinutes > 0 && (
            <rect
              className={isOver(each) ? "given over" : "given"}
              x={x(place, 0.2)}
              width={`${slot * 0.6}%`}
              y={y(each.givenMinutes)}
              height={bottom - y(each.givenMinutes)}
            />
          )}
          {each.plannedMinutes !== null && (
            <line
              className="plan"
              x1={x(place, 0.06)}
              x2={x(place, 0.94)}
              y1={y(each.plannedMinutes)}
              y2={y(each.plannedMinutes)}
            />
          )}
          {place % every === 0 && (
            <text
              x={x(place, 0.5)}
              y="352"
              textAnchor="middle"
              fontWeight={each.week === weekNow ? 800 : undefined}
            >
              {each.week}
            </text>
          )}
          {each === lastOver && (
            <text
              x={x(place, 0.5)}
              y={y(each.givenMinutes) - 8}
              textAnchor="middle"
              fontWeight={700}
            >
              {hoursAsNumber(each.givenMinutes)} h
            </text>
          )}
        </g>
      ))}
      <line className="axis" x1={`${left}%`} x2="100%" y1={bottom} y2={bottom} />
      <text x={`${left}%`} y="378">
        {axis}
      </text>
    </svg>
  );
}
