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
  ["temporary", /\btemp(?:orary)?[- ]to[- ]perm(?:anent)?\b|\btemporary\b|\btemp\b/iu],
  ["permanent", /(?<!\btemp(?:orary)?[- ]to[- ])\bperm(?:anent)?\b/iu],
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

/** Hospitals and care homes call those so who are asked shift by shift. */
const bank = /^bank (?!cashier|clerk|teller|manager|customer|adviser|advisor)|[-–(] ?bank\b/iu;

/** Where the same words say something else. */
const elsewhere =
  /\b(?:full|part)[- ]?time (?:amount|equivalents?|salary|rate|pay|hours (?:are|is)|education|student|study|or part[- ]time (?:considered|welcome)|applications|course|wage|members?)|\b(?:based on|equivalent to|equal to|of|for|if|pro[- ]?rata (?:of|to|for)(?: the)?) (?:a )?full[- ]?time|\bpermanent (?:members?|staff|residen\w+|right|leave|address|display|team|make-?up|collection|exclusion)|\b(?:became|become|becoming|made|going|move to|lead to|leading to|opportunity (?:of|for)|possib\w+ of|potential(?:ly)? (?:for|to)?|chance of|view to|could be(?:come)?)(?: an?| become| going| being made)* permanent|\btemporary (?:accommodation|staff|workers?|housing|structures|exhibitions?|recruit\w+|closure|works)|\bcasual (?:dining|dress|wear|clothing|restaurant|atmosphere|clothes|setting|approach|environment)|\b(?:smart|dress|is) casual|\bseasonal (?:menus?|produce|ingredients|food|changes?|displays?|plants?|planting|workload|variations?|demand|decorations|flowers|events|bedding|fruit|vegetables|dishes|specials|peaks?|colleagues|allowance|loan)|\bcontract (?:cleaning|catering|management|manager)|\b(?:team|staff|colleagues|workers|employees) (?:of|are|is) |\bminimum (?:temporary|seasonal)|\bcasual (?:roles|positions|shifts|work) (?:are |also )*available|casual (?:friday|shoppers|visitors|conversation)/giu;

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

/** How one kind of words is read where a fact names it, and in a line of its own. */
interface Kind<Value> {
  readonly inFact: (text: string) => Read<Value> | null;
  readonly inLine: (text: string) => Read<Value> | null;
  /** Whether a text names two of them, and so leaves open which it is. */
  readonly isOpen: (text: string) => boolean;
}

const contractKind: Kind<Contract> = {
  inFact: (text) => contractOf([...said(text, contracts), ...said(text, inFactOnly)]),
  inLine: (text) => contractOf(said(text, contracts)),
  isOpen: (text) => said(text, contracts).length > 1,
};
const timeKind: Kind<EmploymentType> = {
  inFact: (text) => only(said(text, types)),
  inLine: (text) => only(said(text, types)),
  isOpen: (text) => said(text, types).length > 1,
};

/** A line or sentence that states a fact of the job, not one that happens to hold the word. */
const states = (text: string): boolean =>
  text.length <= 70 ||
  /\b(?:this|it|post|position|role|job|contract|vacancy|opportunity|offer(?:ed|ing)?|recruit\w*|looking for|seek(?:s|ing)|require[ds]?|needs an?|until|hours|basis|employ(?:ed|ment)|we have|join|available|initially|appoint\w*|cover)\b/iu.test(
    text,
  );
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/u);
const longestFact = 60;

/** From the facts first, then the title, then short lines, then sentences: the first that says one kind, or several. */
function readKind<Value>(
  { inFact, inLine, isOpen }: Kind<Value>,
  facts: readonly Fact[],
  title: string,
  lines: readonly Line[],
): Read<Value> | null {
  for (const { value } of facts) {
    const found = inFact(value);
    if (found) return value.length <= longestFact ? { ...found, from: value } : found;
    if (isOpen(value)) return null;
  }
  const told = lines.flatMap(({ text }) => sentences(text)).filter(states);
  const [short, long] = [
    told.filter((text) => text.length <= 70),
    told.filter((text) => text.length > 70),
  ];
  for (const text of [title, ...short, ...long]) {
    const found = inLine(text);
    if (found) return found;
    if (isOpen(text)) return null;
  }
  return null;
}

type Reader<Value> = (
  facts: readonly Fact[],
  title: string,
  lines: readonly Line[],
) => Read<Value> | null;
export const readContract: Reader<Contract> = (facts, title, lines) =>
  readKind(contractKind, facts, title, lines) ??
  (bank.test(title) ? { value: "casual", from: title } : null);
export const readEmploymentType: Reader<EmploymentType> = (facts, title, lines) =>
  readKind(timeKind, facts, title, lines);

export const contractInWords = contractKind.inFact;
export const employmentTypeInWords = timeKind.inFact;
