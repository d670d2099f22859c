import { words } from "./handed-on-links.words.ts";

const behind = (query: string) => (query === "" ? "" : `?${query}`);

/** The same search in other forms, under the list that it found. `query` as in the address of the board. */
export function HandedOnLinks({ query }: { query: string }) {
  return (
    <section className="section stack-tight no-print" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{words.title}</h2>
      <ul className="bullets">
        <li>
          <a href={`/vacancies/feed.atom${behind(query)}`}>{words.feed}</a>
        </li>
        <li>
          <a href={`/vacancies.csv${behind(query)}`}>{words.csv}</a>
        </li>
        <li>
          <a href={`/vacancies/closing-dates.ics${behind(query)}`}>{words.calendar}</a>
        </li>
        <li>
          <a href="/api">{words.programs}</a>
        </li>
      </ul>
    </section>
  );
}

/** What a page of that search says of its feed in its head, for `meta`. */
export const feedOf = (query: string) => ({
  tagName: "link" as const,
  rel: "alternate",
  type: "application/atom+xml",
  title: words.feedTitle,
  href: `/vacancies/feed.atom${behind(query)}`,
});
