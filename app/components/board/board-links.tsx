import { words } from "./board.words.ts";

export interface BoardLink {
  to: string;
  words: string;
  count?: number;
}

/** What was chosen, each with a link to the same search without it. */
export function BoardChosen({ chosen }: { chosen: readonly BoardLink[] }) {
  if (chosen.length === 0) return null;
  return (
    <nav className="chosen no-print" aria-label={words.chosen}>
      <ul>
        {chosen.map((each) => (
          <li key={each.words}>
            <a href={each.to}>
              <span className="sr">{words.takeAway}: </span>
              {each.words} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <a href="/vacancies" className="plain">
              {words.takeAll}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The orders to choose between. */
export function BoardOrder({ orders }: { orders: readonly (BoardLink & { isNow: boolean })[] }) {
  return (
    <nav className="no-print" aria-label={words.order}>
      <ul className="views">
        {orders.map((each) => (
          <li key={each.to}>
            <a href={each.to} aria-current={each.isNow ? "true" : undefined}>
              {each.words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Links that narrow a search, with how many each would leave. */
export function BoardNarrow({ title, links }: { title: string; links: readonly BoardLink[] }) {
  if (links.length === 0) return null;
  return (
    <div className="narrow">
      <h3>{title}</h3>
      <ul>
        {links.map((each) => (
          <li key={each.to}>
            <a href={each.to}>{each.words}</a> {each.count}
          </li>
        ))}
      </ul>
    </div>
  );
}
