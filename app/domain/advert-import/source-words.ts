/** What was pasted, as it is kept beside the draft: the words that people read of it, never its markup. Pure. */
import type { SourceKind } from "#db/tables.ts";
import { plainWords } from "./clean-words.ts";
import { mostPostings } from "./import-advert.ts";
import type { ImportedVacancy } from "./imported-vacancy.ts";
import { lenientJson, member, postingsIn } from "./lenient-json.ts";
import { isMarkup, linesOf } from "./lines-of.ts";
import { readPage } from "./page.ts";

/** A page with fewer words than this has its advert elsewhere, for scripts to show. */
const fewLetters = 200;

/** Of a page with several jobs, the words of the one that was chosen. */
export function sourceOf(
  pasted: string,
  chosen: ImportedVacancy,
): { kind: SourceKind; words: string } {
  const isJson = /^\s*[[{]/.test(pasted);
  if (!isJson && !isMarkup(pasted)) return { kind: "text", words: pasted };
  const shown = isJson ? pasted : asLines(pasted);
  const scripts = isJson ? [pasted] : readPage(pasted).linkedData;
  const postings = scripts.flatMap((script) => postingsIn(lenientJson(script), mostPostings));
  const title = chosen.title?.value;
  const posting = postings.find(
    (each) => title && plainWords(String(member(each, "title"))) === title,
  );
  const isApart = isJson || postings.length > 1 || shown.length < fewLetters;
  return posting && isApart
    ? {
        kind: "jobPosting",
        words: `${title}\n${asLines(String(member(posting, "description") ?? ""))}`,
      }
    : { kind: isJson ? "jobPosting" : "html", words: shown };
}

const asLines = (text: string) =>
  linesOf(text)
    .map((line) => (line.kind === "item" ? `• ${line.text}` : line.text))
    .join("\n");
