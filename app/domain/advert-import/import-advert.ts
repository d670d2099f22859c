import { decoded } from "./clean-words.ts";
import type { ImportedVacancy } from "./imported-vacancy.ts";
import { jsonLines } from "./json-lines.ts";
import { lenientJson, member, postingsIn } from "./lenient-json.ts";
import { isMarkup, linesOf } from "./lines-of.ts";
import { microdataPostings } from "./microdata.ts";
import { readPage } from "./page.ts";
import { readPosting } from "./posting.ts";
import { readLines, type Told } from "./read-lines.ts";

/** A page of a million characters is a large one; more is no advert. */
export const mostPasted = 1_000_000;
/** Nobody chooses among more. */
export const mostPostings = 50;

/** Why nothing is read from what was pasted, as a sentence to show; null: it can be read. */
export function refusalOf(pasted: string): string | null {
  if (pasted.length > mostPasted)
    return "This is too long: at most 1,000,000 characters can be read. Paste the advert alone.";
  const sample = pasted.slice(0, 4_000);
  const odd = sample.match(/(?![\n\r\t\f])\p{Cc}|\ufffd/gu)?.length ?? 0;
  if (odd > 5 && odd * 20 > sample.length)
    return "This is not text. Paste the words of the advert, or its HTML.";
  if (!/\p{L}{2}/u.test(pasted)) return "There are no words in this. Paste the advert.";
  return null;
}

export interface AdvertsRead {
  readonly vacancies: readonly ImportedVacancy[];
  /** Postings beyond the most that are read. */
  readonly hasMore: boolean;
}

/** What pasted text, HTML or JSON says, one vacancy for each posting in it. Nothing where it cannot be read: see `refusalOf`. */
export const importAdvert = (pasted: string, today: string): ImportedVacancy[] => [
  ...readAdverts(pasted, today).vacancies,
];

export function readAdverts(pasted: string, today: string): AdvertsRead {
  if (refusalOf(pasted) !== null) return { vacancies: [], hasMore: false };
  const text = pasted.replace(/^\uFEFF/, "").trim();
  if (/^[[{]/.test(text)) {
    const json = lenientJson(text);
    const found = postingsIn(json, mostPostings);
    if (found.length > 0) return readAll(found, null, today);
    if (json !== undefined) return readOne({ lines: jsonLines(json) }, today);
  }
  if (isMarkup(text)) return readMarkup(text, today);
  const once = decoded(text);
  return isMarkup(once) ? readMarkup(once, today) : readOne({ lines: linesOf(text) }, today);
}

const readOne = (told: Told, today: string): AdvertsRead => ({
  vacancies: [readLines(told, today)],
  hasMore: false,
});

function readMarkup(html: string, today: string): AdvertsRead {
  const page = readPage(html);
  const linked = page.linkedData.flatMap((script) => postingsIn(lenientJson(script), mostPostings));
  const postings = linked.length > 0 ? linked : microdataPostings(html);
  const told = readLines(
    {
      lines: page.lines,
      beside: page.beside,
      page: {
        title: page.named.get("og:title") ?? page.named.get("title"),
        siteName: page.named.get("og:site_name"),
      },
    },
    today,
  );
  if (postings.length === 0) return { vacancies: [told], hasMore: false };
  return readAll(postings, told, today);
}

function readAll(
  postings: readonly unknown[],
  told: ImportedVacancy | null,
  today: string,
): AdvertsRead {
  const single = distinct(postings);
  const vacancies = single.slice(0, mostPostings).map((posting) => readPosting(posting, today));
  const [only] = vacancies;
  if (told && only && single.length === 1)
    return { vacancies: [filled(only, told)], hasMore: false };
  return { vacancies, hasMore: single.length > mostPostings };
}

/** The same posting is often told twice in a page. */
function distinct(postings: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return postings.filter((posting) => {
    const key = JSON.stringify([
      member(posting, "title"),
      member(posting, "hiringOrganization"),
      member(posting, "jobLocation"),
      member(posting, "description"),
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What the posting says wins; the page tells the rest. Pay and hours are taken whole, from the one or the other. */
function filled(posting: ImportedVacancy, page: ImportedVacancy): ImportedVacancy {
  const pay = (posting.payMin ?? posting.payMax) ? posting : page;
  const hours = (posting.hoursMin ?? posting.hoursMax) ? posting : page;
  const isSame = pay.payMin?.value === page.payMin?.value;
  const notes = pay.notes ?? (isSame ? page.notes : undefined);
  return {
    title: posting.title ?? page.title,
    organisation: posting.organisation ?? page.organisation,
    place: posting.place ?? page.place,
    payMin: pay.payMin,
    payMax: pay.payMax,
    payPeriod: pay.payPeriod ?? (isSame ? page.payPeriod : null),
    hoursMin: hours.hoursMin,
    hoursMax: hours.hoursMax,
    contract: posting.contract ?? page.contract,
    employmentType: posting.employmentType ?? page.employmentType,
    closesOn: posting.closesOn ?? page.closesOn,
    tasks: posting.tasks ?? page.tasks,
    essential: posting.essential ?? page.essential,
    desirable: posting.desirable ?? page.desirable,
    ...(notes && { notes }),
  };
}
