import type { Fact } from "./fact.ts";
import type { Read } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";
import { isPlace } from "./place-words.ts";

/** What names of organisations end with or hold. */
const signs =
  /\b(?:ltd|limited|plc|llp|inc|cic|council|nhs|trust|foundation|school|academy|college|university|group|services|society|charity|association|hospital|hospice|hotel|inn|arms|church|bakery|cafe|café|supermarkets?|stores?|farms?|nurser(?:y|ies)|care homes?|healthcare|homecare|solutions|partnership|company|co\.|co-?op(?:erative)?|enterprises|brothers|bros|& sons?|and sons?|cleaning (?:services|co\w*)|restaurants?|borough|constabulary|museum|theatre|garden centre|logistics|recruitment|housing|library|libraries|leisure|foods?|dairy|brewery|laundry|motors|tavern|pub)\b/i;

const boards =
  /^(?:indeed|reed|totaljobs|linkedin|nhs jobs|glassdoor|cv[- ]library|find a job|dwp|jobs\.ac\.uk|guardian jobs|monster|charityjob|gumtree|adzuna|jobsite|google|facebook|eteach|tes|caterer(?:\.com)?|jobs?|careers?|vacancies|apply|work with us|current vacancies|.*\bjobs? board\b.*|us|we|the (?:team|role|job|company)|you|our .*|this .*|.*\bcareers site)$/i;

const name =
  "\\p{Lu}[\\p{L}\\d'’.&-]*(?: (?:(?:of|and|the|for|in|on|upon|&|at) )?(?:the )?[\\p{Lu}\\d&][\\p{L}\\d'’.&-]*){0,7}";
const sought =
  "(?:(?:is|are) (?:currently |now |actively |proud to be |excited to be )?(?:looking|recruiting|seeking|hiring|searching|expanding|offering)|(?:has|have) (?:an?|several|two|some|the following)? ?(?:exciting |fantastic |great |new |rare )?(?:opportunit|vacanc|opening)|seeks?|requires?|wish(?:es)? to (?:appoint|recruit|employ)|wants? to|(?:is|are) (?:an?|the|one of)\\b)";
const sentences: readonly RegExp[] = [
  new RegExp(`(?:^|[.!?]\\s|\\bhere at |\\bat )(${name}),? ${sought}`, "u"),
  new RegExp(
    `\\b(?:[Jj]oin|JOIN)(?: the team at| us at| our team at| the| our friendly team at)? (${name})(?=[,.!?]|$| as| and| team| in| to)`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Hh]ere at|[Ww]orking (?:for|at)|[Ww]ork (?:for|at|with)|[Aa]t|[Cc]areers? (?:at|with)|[Ll]ife at|[Bb]ehalf of|[Ww]elcome to) (${name}),? (?:we\\b|you\\b|our\\b|as\\b|is\\b|are\\b|to recruit)`,
    "u",
  ),
  new RegExp(`^(${name}) (?:team|staff)?\\s?(?:is|are) (?:an?|the)\\b`, "u"),
];
const headings: readonly RegExp[] = [
  new RegExp(
    `^(?:About|ABOUT|Why (?:join|work for|choose)|Work(?:ing)? (?:for|at|with)|Life at|Join|Who (?:is|are)|Welcome to|Careers at)(?: the)? (${name})\\??$`,
    "u",
  ),
];

const notName =
  /^(?:about|the (?:role|job|team|company|school|successful|ideal|post)|this|that|our|we|you|your|it|they|there|applicants?|candidates?|us|job|role|position|all|salary|hours|experience|previous|an?|if|as|no|full|part|successful|someone|who|what|please|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|essential|present|least|times|work|home|night|weekends|training|cleaner|minimum|interview|uk|england)\b/i;

const isName = (words: string): boolean =>
  words.length >= 2 &&
  words.length <= 80 &&
  !boards.test(words) &&
  !notName.test(words) &&
  !isPlace(words) &&
  /\p{L}/u.test(words);

/** Whether words look like what organisations are called. */
export const looksLikeOrganisation = (words: string): boolean =>
  isName(words) &&
  signs.test(words) &&
  !/[.!?:;£]\s|[!?:;£]$/.test(words) &&
  /^[\p{Lu}\d]/u.test(words);

export interface PageNames {
  readonly title?: string | undefined;
  readonly siteName?: string | undefined;
}

export function readOrganisation(
  facts: readonly Fact[],
  title: string,
  lines: readonly Line[],
  page: PageNames = {},
): Read<string> | null {
  for (const { value } of facts) {
    const words = value.split(/\s[|•·]\s/)[0]?.trim() ?? "";
    if (words.length <= 100 && words.length > 1 && !/[.!?]\s/.test(words))
      return { value: words, from: words };
  }
  const inTitle = partOfTitle(title);
  if (inTitle) return inTitle;
  for (const { text } of lines.slice(0, 5))
    if (text !== title && text.length <= 60) {
      const at = new RegExp(`^(?:at|with|for|by) (${name})$`, "u").exec(text);
      if (at?.[1] && isName(at[1])) return { value: at[1], from: at[1] };
      const words = text.split(/\s[|•·–-]\s/)[0] ?? text;
      if (looksLikeOrganisation(words)) return { value: words, from: words };
    }
  for (const pattern of headings)
    for (const { text } of lines) {
      const words = pattern.exec(text)?.[1];
      if (words && isName(words)) return { value: words, from: text };
    }
  for (const pattern of sentences)
    for (const { text } of lines) {
      const words = pattern.exec(text)?.[1]?.replace(/[.,]$/, "");
      if (words && isName(words) && words.length > 2) return { value: words, from: words };
    }
  return fromPage(page, title);
}

function partOfTitle(title: string): Read<string> | null {
  const at = new RegExp(`\\b(?:at|with|for) (?:the )?(${name})\\s*$`, "u").exec(title)?.[1];
  if (at && isName(at)) return { value: at, from: at };
  const parts = title.split(/\s[-–—|]\s|,\s/);
  const words = parts.slice(1).find(looksLikeOrganisation);
  return words ? { value: words.trim(), from: words.trim() } : null;
}

/** "Cleaner | Acme Ltd" and "Cleaner - Careers at Acme": what is left of a page's title without the job. */
function fromPage({ title = "", siteName = "" }: PageNames, job: string): Read<string> | null {
  const parts = [siteName, ...title.split(/\s+[-–—|:·»]\s+/).reverse()]
    .map((part) => part.trim())
    .filter((part) => part !== "" && part.toLowerCase() !== job.toLowerCase());
  for (const part of parts) {
    const words = part
      .replace(
        /^(?:careers?|jobs?|vacancies|work|working|job vacancies|join us) (?:at|with|for) /i,
        "",
      )
      .replace(
        /\s+(?:careers?|jobs?|vacancies|recruitment|careers site|job vacancies|careers portal)$/i,
        "",
      )
      .trim();
    if (words !== part ? isName(words) : looksLikeOrganisation(words))
      return { value: words, from: words };
  }
  return null;
}
