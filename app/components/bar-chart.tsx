import type { Figure } from "#app/domain/evidence/evidence.ts";

export interface Bars {
  id: string;
  label: string;
  own: Figure;
  total: Figure;
}

const series = [
  { key: "own", name: "Your area", look: "over" },
  { key: "total", name: "All areas", look: "given" },
] as const;

/** Bars with their numbers beside them: nothing is read from a length or a colour alone. */
export function BarChart({ caption, bars }: { caption: string; bars: Bars[] }) {
  const figures = bars.flatMap(({ own, total }) => [own, total]);
  const most = Math.max(1, ...figures.filter((figure) => typeof figure === "number"));
  return (
    <figure className="chart bar-chart">
      <figcaption>{caption}</figcaption>
      <ul className="plain">
        {bars.map((bar) => (
          <li key={bar.id}>
            <strong>{bar.label}</strong>
            {series.map(({ key, name, look }) => {
              const figure = bar[key];
              const isShown = typeof figure === "number";
              return (
                <div key={key} className="bar">
                  <span>{name}</span>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect
                      className={look}
                      width={isShown ? (100 * figure) / most : 0}
                      height="10"
                    />
                  </svg>
                  <span>{isShown ? figure : "Not shown"}</span>
                </div>
              );
            })}
          </li>
        ))}
      </ul>
    </figure>
  );
}
