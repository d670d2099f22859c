import { kindOfWorkInWords } from "../../kind-of-work/kind-of-work.ts";
import { asXmlFile } from "../../xml/xml.ts";
import {
  addressOf,
  changedAt,
  descriptionHtml,
  type HandedOn,
  inOneLine,
  publicSince,
} from "./handed-on.ts";

export const feedEntries = 50;

interface Feed {
  origin: string;
  /** The search in its one order, as in the address of the board. */
  query: string;
  /** The search as people say it. */
  title: string;
  /** Newest first. */
  vacancies: readonly HandedOn[];
  today: string;
}

/** A search of the board as an Atom feed (RFC 4287). Its id is its own address, which two spellings of a search share. */
export function atomFeed({ origin, query, title, vacancies, today }: Feed): string {
  const at = (path: string) => `${origin}${path}${query && `?${query}`}`;
  const changes = vacancies.map(changedAt).sort();
  return asXmlFile({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": "en-GB",
      id: at("/vacancies/feed.atom"),
      title,
      // A feed must say when it changed; one with nothing in it is as it is today.
      updated: changes.at(-1) ?? `${today}T00:00:00.000Z`,
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": at("/vacancies/feed.atom") },
        { "@rel": "alternate", "@type": "text/html", "@href": at("/vacancies") },
      ],
      author: { name: "Alongside" },
      entry: vacancies.map((vacancy) => entry(origin, vacancy)),
    },
  });
}

const entry = (origin: string, vacancy: HandedOn) => ({
  id: addressOf(origin, vacancy.id),
  title: vacancy.title,
  link: { "@rel": "alternate", "@type": "text/html", "@href": addressOf(origin, vacancy.id) },
  published: `${publicSince(vacancy)}T00:00:00Z`,
  updated: changedAt(vacancy),
  author: { name: vacancy.employerName },
  ...(vacancy.kindOfWork && {
    category: { "@term": vacancy.kindOfWork, "@label": kindOfWorkInWords(vacancy.kindOfWork) },
  }),
  summary: inOneLine(vacancy),
  content: { "@type": "html", "#text": descriptionHtml(vacancy) },
});
