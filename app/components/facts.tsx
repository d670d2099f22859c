import type { ReactNode } from "react";

export interface Fact {
  term: string;
  detail: ReactNode;
  /** The link in the last cell; `about` finishes its name for screen readers: "Change" + "the hours". */
  change?: { to: string; label?: string; about: string };
}

export function Facts({ rows, narrow = false }: { rows: Fact[]; narrow?: boolean }) {
  return (
    <dl className={narrow ? "facts narrow" : "facts"}>
      {rows.map((row) => (
        <div key={row.term}>
          <dt>{row.term}</dt>
          <dd>{row.detail}</dd>
          {row.change && (
            <dd>
              <a href={row.change.to}>
                {row.change.label ?? "Change"}
                <span className="visually-hidden"> {row.change.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
