import type { Fact } from "./fact.ts";
import type { Read } from "./imported-vacancy.ts";
import { holdsJobNoun } from "./job-nouns.ts";
import type { Line } from "./line.ts";
import { hasOrganisationSign, isName, nameShape } from "./organisation-names.ts";
import { fullPostcode, isPlace } from "./place-names.ts";

const name = nameShape;
const sought =
  "(?:(?:is|are) (?:currently |now |actively |also |proud to be |excited to be |pleased to be )?(?:looking|recruiting|seeking|hiring|searching|expanding|advertising)|(?:has|have) (?:an?|several|two|some|the following)? ?(?:exciting |fantastic |great |new |rare |excellent )?(?:opportunit|vacanc|opening)|seeks?|requires?|(?:is|are) (?:keen|delighted|pleased) to|(?:is|are) committed to|wish(?:es)? to (?:appoint|recruit|employ)|wants? to (?:recruit|appoint|hire))";
const does =
  "(?:is|are|was|has|have|helps?|supports?|provides?|offers?|works?|exists?|employs?|delivers?|runs?|believes?|makes?|serves?|began|started|opened|operates?|specialises?|cares?)";
const place = "(?:,? (?:in |at )?[\\p{Lu}][\\p{L}-]+)?";

/** The plainer first. */
const sentences: readonly RegExp[] = [
  new RegExp(`(?:^|[.!?]\\s)(${name})${place},? ${sought}`, "u"),
  new RegExp(
    `(?:^|[.!?]\\s|^(?:[Hh]i|[Hh]ello)[^,.!]{0,20}[,!]\\s)(${name})${place},? needs? (?<whom>[^.!?]{4,60})`,
    "u",
  ),
  new RegExp(
    `\\b(?:opportunity|vacancy|position|opening|role)s? (?:has |have )?(?:arisen |available |become available )?(?:with|at|within) (?:the )?(${name})`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Jj]oin|JOIN)(?: the team at| us at| our (?:\\w+ )?team at| the)? (${name})(?=[,.!?]|$| as\\b| and\\b| team\\b| in\\b| to\\b| on\\b)`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Hh]ere at|[Ww]orking (?:for|at)|[Ww]ork (?:for|at)|[Cc]areers? (?:at|with)|[Ll]ife at|[Bb]ehalf of|[Ww]elcome to|[Pp]osted by|[Ee]mployed by) (?:the )?(${name})`,
    "u",
  ),
  new RegExp(`^At (${name}),? (?:we|our|you|everyone)\\b`, "u"),
  new RegExp(`^((?:The )?${name}) (?:${does}|welcomes|looks after|sells|cares for)\\b`, "u"),
  new RegExp(`\\b(?:for|at|with) (?:the )?(${name})(?=[.,!]|$)`, "u"),
  new RegExp(`^((?:The )?${name}) (?:is|are) (?:an?|the|one of)\\b`, "u"),
  new RegExp(
    `^((?:The )?${name}) is an?\\b.{0,60}\\b(?:pub|shop|bakery|farm|school|company|firm|business|charity|organi[sz]ation|provider|retailer|caf[ée]|restaurant|hotel|trust|employer|college|nursery|agency|brand|enterprise)(?!\\p{L})`,
    "u",
  ),
];
const headings = new RegExp(
  `^(?:About|ABOUT|Why(?: (?:join|work for|choose))?|Work(?:ing)? (?:for|at|with)|Life at|Join|Who (?:is|are)|Welcome to|Careers at)(?: the)? (${name})(?: \\([^)]*\\))?\\??$`,
  "u",
);
const aboutUs =
  /^(?:about (?:us|the (?:company|organi[sz]ation|employer|charity|school|trust|team))|who we are|our (?:story|organi[sz]ation|company)|working for our organi[sz]ation|the (?:company|organi[sz]ation|employer|charity|school))\W*$/i;
const subject = new RegExp(
  `^(?:(?:At|Here at) )?((?:The )?${name})(?: \\([^)]*\\))?(?:,| ${does}\\b)`,
  "u",
);

const read = (words: string | undefined): Read<string> | null => {
  const value = words
    ?.trim()
    .replace(
      /^(?:The )?(?:(?:Board of )?Governors|Governing Body|Trustees|Directors|Headteacher|Board) (?:of|at) /,
      "",
    )
    .replace(/[.,;]$/, "")
    .replace(/\s0\d{2,}(?: \d+)*$/, "")
    .replace(/ (?:in|near) (\p{Lu}.*)$/u, (all, rest) => (isPlace(rest) ? "" : all))
    .replace(/['’]s$/, "");
  return value && value.length > 2 && isName(value) && !holdsJobNounAtEnd(value)
    ? { value, from: value }
    : null;
};
const holdsJobNounAtEnd = (words: string) =>
  holdsJobNoun(words.split(" ").at(-1) ?? "") && !hasOrganisationSign(words);

/** Whether words look like what organisations are called. */
export const looksLikeOrganisation = (words: string): boolean =>
  isName(words) &&
  hasOrganisationSign(words) &&
  /^[\p{Lu}\d]/u.test(words) &&
  !/[!?:;£]/.test(words);

export interface PageNames {
  readonly title?: string | undefined;
  readonly siteName?: string | undefined;
}

export function readOrganisation(
  facts: readonly Fact[],
  head: Read<string> | null,
  title: string,
  lines: readonly Line[],
  page: PageNames = {},
): Read<string> | null {
  for (const { value } of facts) {
    const words = value.split(/\s[|•·]\s/)[0]?.trim() ?? "";
    if (
      words.length <= 100 &&
      words.length > 1 &&
      !/[.!?]\s/.test(words.replace(/\b(?:St|Mr|Mrs|Dr|Ltd|Co)\. /g, ""))
    )
      return { value: words, from: words };
  }
  return (
    head ??
    fromHeadings(lines) ??
    fromAboutUs(lines) ??
    fromSentences(lines) ??
    fromPage(page, title, lines) ??
    fromAddress(lines)
  );
}

function fromHeadings(lines: readonly Line[]): Read<string> | null {
  for (const { text } of lines) {
    const found = text.length <= 100 ? read(headings.exec(text)?.[1]) : null;
    if (found) return found;
  }
  return null;
}

/** What the first words under "About us" speak of. */
function fromAboutUs(lines: readonly Line[]): Read<string> | null {
  const at = lines.findIndex(({ text }) => aboutUs.test(text));
  const words = at < 0 ? undefined : subject.exec(lines[at + 1]?.text ?? "")?.[1];
  return words !== undefined && isName(words) ? { value: words, from: words } : null;
}

function fromSentences(lines: readonly Line[]): Read<string> | null {
  for (const [rank, pattern] of sentences.entries())
    for (const { text } of lines) {
      // What stands after "for" or before "is a" may be anything: it has to look like an organisation.
      const match = pattern.exec(text);
      const found = read(match?.[1]);
      // "Children need a break" seeks nobody.
      const whom = match?.groups?.whom;
      const isOne = / needs /.test(match?.[0] ?? "") || found?.value.includes(" ");
      if (whom !== undefined && !(isOne && holdsJobNoun(whom))) continue;
      if (found && (rank < 6 || rank === 9 || hasOrganisationSign(found.value))) return found;
    }
  return null;
}

/** "Cleaner | Acme Ltd" and "Careers at Acme": what is left of a page's title without the job. */
function fromPage(
  { title = "", siteName = "" }: PageNames,
  job: string,
  lines: readonly Line[],
): Read<string> | null {
  const parts = [siteName, ...title.split(/\s+[-–—|:·»,]\s+|,\s+/).reverse()]
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
    // "Loch & Larch - Cook", of which the advert goes on to speak.
    const isSubject = () => lines.some(({ text }) => subject.exec(text)?.[1] === words);
    const isSaid =
      words !== part || looksLikeOrganisation(words) || part === siteName || isSubject();
    if (isSaid && isName(words) && !holdsJobNounAtEnd(words)) return { value: words, from: words };
  }
  return null;
}

/** Who stands before an address: "Hobson's Bakery, 14 Market Street, Malton YO17 7LX". */
function fromAddress(lines: readonly Line[]): Read<string> | null {
  for (const { text } of lines)
    for (const sentence of text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      const address = fullPostcode.exec(sentence);
      if (!address || sentence.length > 160) continue;
      const first = sentence
        .slice(0, address.index)
        .split(/,\s*/)[0]
        ?.replace(/^.*?(?:to|at|:)\s+(?=\p{Lu})/u, "");
      if (first && looksLikeOrganisation(first)) return { value: first, from: first };
    }
  return null;
}
