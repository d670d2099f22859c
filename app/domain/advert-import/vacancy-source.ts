/** What a draft keeps of where it came from. Pure. */
import type { LeftOut, SourceKind } from "#db/tables.ts";
import { mendWords } from "./clean-words.ts";

export type { LeftOut, SourceKind };

/** The words behind one answer; `field` as in the steps' forms, or one of the advert's own that no step asks for. */
export interface SourceLine {
  field: string;
  words: string;
  leftOut: LeftOut | null;
}

export const whyLeftOut: Readonly<Record<LeftOut, string>> = {
  over: "We left this out: that day has passed.",
  elsewhere: "We left this out: we could not tell which of your workplaces it is.",
  unfit: "We left this out: it is more than the form can take. Please say it yourself.",
  unpaid: "We left this out: whoever works is paid, on a trial as well.",
};

export const sourceWords: Readonly<Record<SourceKind, string>> = {
  text: "your advert",
  html: "your advert",
  jobPosting: "your advert",
  csv: "your list",
};

/** The words that say that the pay is the one for full-time hours. */
export const fullTimeField = "fullTimeRate";
export const fullTimePayWarning =
  "This may be the pay for full-time hours. Give what somebody is paid for the hours of this job.";

const sameAnswer: Readonly<Record<string, string>> = {
  payMax: "payMin",
  payPeriod: "payMin",
  hoursMax: "hoursMin",
};

const lists = ["tasks", "essential", "desirable"];
/** Of a list in an advert the words are its heading: what stands under it was taken. */
export const isUnder = (kind: SourceKind, field: string) => kind !== "csv" && lists.includes(field);

/** The words beside each field of the steps' forms; those behind several fields stand at the first of them. */
export function besideFields(kind: SourceKind, lines: readonly SourceLine[]) {
  const wordsAt = new Map(lines.map(({ field, words }) => [field, words]));
  const shown = lines.filter(({ field, words }) => {
    const first = sameAnswer[field];
    return !first || wordsAt.get(first) !== words;
  });
  const isOfFullTime = wordsAt.has(fullTimeField);
  return Object.fromEntries(
    shown.map(({ field, words, leftOut }) => {
      const warning = isOfFullTime && field === "payMin" ? fullTimePayWarning : null;
      const note = leftOut ? whyLeftOut[leftOut] : warning;
      return [field, { words: shortened(words, 300), note, isUnder: isUnder(kind, field) }];
    }),
  );
}

const mostBytes = 200 * 1024;
const mostLineLength = 2_000;

/** Words that both databases can keep. */
const storable = (words: string) => mendWords(words.toWellFormed()).trim();

/** A source as it is kept: at most 200 KB of it. */
export function keptSource(words: string): string {
  const bytes = new TextEncoder().encode(storable(words));
  if (bytes.length <= mostBytes) return storable(words);
  const whole = new TextDecoder().decode(bytes.subarray(0, mostBytes));
  return `${whole.replace(/\ufffd+$/, "")}…`;
}

export const keptLine = (words: string) => shortened(storable(words), mostLineLength);

/** At most so long, ended between two words. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most - 1).trimEnd()}…`;
}

/** Only the address of an advert, not the advert. */
export const isOnlyAnAddress = (pasted: string) => /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(pasted);
