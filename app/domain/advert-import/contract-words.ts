import type { Contract } from "#db/tables.ts";
import type { Fact } from "./fact.ts";
import type { EmploymentType, Read } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";

type Words<Value> = readonly (readonly [Value, RegExp])[];

const contracts: Words<Contract> = [
  [
    "fixedTerm",
    /\bfixed[- ]?term(?: contract| appointment)?\b|\bftc\b|\b(?:\d{1,2}|six|twelve|nine|three|eighteen|twenty[- ]four)[- ]?(?:months?|mths?|years?|weeks?)'?[- ](?:fixed|contract|ftc|appointment|secondment)\b|\b(?:maternity|paternity|parental|sick(?:ness)?|long[- ]term absence)(?: leave)? cover\b|\bsecondment\b|\bcontract until\b/iu,
  ],
  ["seasonal", /\bseasonal\b|\bchristmas temps?\b|\bsummer (?:job|season|contract)\b/iu],
  [
    "casual",
    /\bzero[- ]?hours?\b|\b0[- ]hours? contract\b|\bcasual\b|\bas and when\b|\bbank (?:staff|worker|contract|post|role|position)\b|\brelief (?:staff|worker|contract|post|role)\b|\bad[- ]hoc\b|\bsessional\b/iu,
  ],
  ["temporary", /\btemporary\b|\btemp\b(?! perm)/iu],
  ["permanent", /\bpermanent\b|\bperm\b/iu],
];
const inFactOnly: Words<Contract> = [
  ["casual", /^\W*(?:bank|relief|zero hours?|flexi)\b/iu],
  [
    "fixedTerm",
    /^\W*(?:\d{1,2}|six|twelve|nine|three) ?(?:months?|years?|weeks?)\W*$|\bterm contract\b/iu,
  ],
  ["permanent", /\bopen[- ]ended\b|\bsubstantive\b/iu],
];
const types: Words<EmploymentType> = [
  ["fullTime", /\bfull[- ]?time\b|\bF\/T\b/iu],
  ["partTime", /\bpart[- ]?time\b|\bP\/T\b|\bjob[- ]share\b/iu],
];

/** Where the same words say something else. */
const elsewhere =
  /\b(?:full|part)[- ]?time (?:equivalents?|salary|rate|pay|hours (?:are|is)|education|student|study|or part[- ]time (?:considered|welcome)|applications|course|wage|members?)|\b(?:based on|equivalent to|equal to|of|for|if|pro[- ]?rata (?:of|to|for)(?: the)?) (?:a )?full[- ]?time|\bpermanent (?:members?|staff|residen\w+|right|leave|address|display|team|make-?up|collection|exclusion)|\b(?:became|become|becoming|made|going|move to|lead to|leading to|opportunity (?:of|for)|possib\w+ of|potential(?:ly)? (?:for|to)?|chance of|view to|could be(?:come)?)(?: an?| become| going| being made)* permanent|\btemporary (?:accommodation|staff|workers?|housing|structures|exhibitions?|recruit\w+|closure|works)|\bcasual (?:dining|dress|wear|clothing|restaurant|atmosphere|clothes|setting|approach|environment)|\b(?:smart|dress|is) casual|\bseasonal (?:menus?|produce|ingredients|food|changes?|displays?|plants?|planting|work(?:load)?|variations?|demand|decorations|flowers|events|bedding|fruit|vegetables|dishes|specials|peaks?|colleagues|allowance|loan)|\bcontract (?:cleaning|catering|management|manager)|\b(?:team|staff|colleagues|workers|employees) (?:of|are|is) |\bminimum (?:temporary|seasonal)|\bcasual (?:friday|shoppers|visitors|conversation)/giu;

interface Said<Value> {
  readonly value: Value;
  readonly from: string;
}

/** All that a text says, each once, in the order of the text. */
function said<Value>(text: string, words: Words<Value>): Said<Value>[] {
  const meant = text.replace(elsewhere, (other) => " ".repeat(other.length));
  return words
    .map(([value, pattern]) => ({ value, match: pattern.exec(meant) }))
    .filter(({ match }) => match !== null)
    .sort((a, b) => (a.match?.index ?? 0) - (b.match?.index ?? 0))
    .map(({ value, match }) => ({ value, from: match?.[0].trim() ?? "" }));
}

/** One kind, or none: what says two kinds leaves it open. */
function only<Value>(found: readonly Said<Value>[]): Read<Value> | null {
  const [first, ...others] = found;
  return first && others.every(({ value }) => value === first.value) ? first : null;
}

/** A maternity cover that is also called temporary is of a fixed term: that says more. */
function contractOf(found: readonly Said<Contract>[]): Read<Contract> | null {
  const kinds = new Set(found.map(({ value }) => value));
  if (kinds.has("temporary") && kinds.size === 2 && !kinds.has("permanent"))
    return found.find(({ value }) => value !== "temporary") ?? null;
  return only(found);
}

/** A line that states a fact of the job, not a sentence that happens to hold the word. */
const isShort = (text: string) => text.length <= 70 && !/[.!?]\s+\p{L}/u.test(text);
const states =
  /\b(?:this|it|post|position|role|job|contract|vacancy|opportunity|offer(?:ed|ing)?|recruit\w*|looking for|seeking|require|hours|basis|employ(?:ed|ment)|we have|join|available|initially|appoint\w*|cover)\b/iu;

function readFrom<Value>(
  facts: readonly Fact[],
  title: string,
  lines: readonly Line[],
  inFact: (text: string) => Read<Value> | null,
  inLine: (text: string) => Read<Value> | null,
  isOpen: (text: string) => boolean,
): Read<Value> | null {
  for (const { value, from } of facts) {
    const found = inFact(value);
    if (found)
      return { ...found, from: value.length <= 60 ? value : from.length <= 60 ? from : found.from };
    if (isOpen(value)) return null;
  }
  const inTitle = inLine(title);
  if (inTitle) return inTitle;
  if (isOpen(title)) return null;
  const short = lines.filter(({ text }) => isShort(text));
  for (const { text } of short) {
    const found = inLine(text);
    if (found) return found;
    if (isOpen(text)) return null;
  }
  for (const { text } of lines.filter((line) => !isShort(line.text)))
    for (const sentence of text.split(/(?<=[.!?])\s+/u)) {
      if (!states.test(sentence)) continue;
      const found = inLine(sentence);
      if (found) return found;
      if (isOpen(sentence)) return null;
    }
  return null;
}

export const readContract = (
  facts: readonly Fact[],
  title: string,
  lines: readonly Line[],
): Read<Contract> | null =>
  readFrom(
    facts,
    title,
    lines,
    (text) => contractOf([...said(text, contracts), ...said(text, inFactOnly)]),
    (text) => contractOf(said(text, contracts)),
    (text) => said(text, contracts).length > 1,
  );

export const readEmploymentType = (
  facts: readonly Fact[],
  title: string,
  lines: readonly Line[],
): Read<EmploymentType> | null =>
  readFrom(
    facts,
    title,
    lines,
    (text) => only(said(text, types)),
    (text) => only(said(text, types)),
    (text) => said(text, types).length > 1,
  );

export const contractInWords = (text: string): Read<Contract> | null =>
  contractOf([...said(text, contracts), ...said(text, inFactOnly)]);
export const employmentTypeInWords = (text: string): Read<EmploymentType> | null =>
  only(said(text, types));
