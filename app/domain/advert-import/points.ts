import { tellsFact } from "./fact.ts";
import { factName } from "./fact-names.ts";
import type { Read } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";
import { isNoise } from "./noise.ts";
import { type Section, sectionsOf } from "./sections.ts";

export type Points = Read<readonly string[]>;
export interface PointsRead {
  readonly tasks: Points | null;
  readonly essential: Points | null;
  readonly desirable: Points | null;
}
type Kind = keyof PointsRead;
interface Point {
  readonly kind: Kind;
  readonly text: string;
  readonly from: string;
}

const most = 60;
const notEssential =
  /\b(?:desirable|an advantage|advantageous|a bonus\b|a plus\b|preferred|preferable|preferably|nice to have|beneficial|ideally|(?:would|will) be (?:great|helpful|useful|nice|good|welcomed?|an asset)|not essential|but not (?:necessary|required)|would help)|\((?:d|p)\)\s*$/i;
const notAsked =
  /\b(?:no (?:previous |prior )?(?:experience|qualifications?)(?: or \w+)? (?:is |are )?(?:necessary|needed|required|essential)|(?:full )?training (?:is |will be )?(?:given|provided)|we (?:offer|provide|will|can|have|also offer)\b|apply (?:now|today)|experience is not (?:necessary|needed|required|essential)|not (?:necessary|required|needed))\b/i;
/** What points to something else and says nothing itself. */
const points =
  /^(?:please |see |for (?:a |the |more |further |full )|to (?:apply|view|find out)|click|download|the (?:full |attached )?job description|note:|n\.?b\.?\b)/i;

const tidy = (text: string) =>
  text
    .replace(/\s*\((?:essential|desirable|required|preferred|e|d)\)\s*[.;,]?$/i, "")
    .replace(/[;,]\s*(?:and|or|&)?\s*$|\s+(?:and|or)\s*$/i, "")
    .trim();
const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=[\p{Lu}"“'])/u);

const you = "you(?:'|’)?(?:ll| will| would)";
const tellsTask = new RegExp(
  `\\b(?:${you}|duties|responsib\\w+|tasks?|(?:role|job|post|position) (?:involves|includes|will)|involves|you(?: are|['’]re) (?:expected|required) to|post ?holder)\\b`,
  "i",
);
const isTask = new RegExp(
  `^(?:as (?:a|an|our|the) [^,]{3,40},? )?${you} (?!(?:also )?(?:need|have|must|get|receive|earn|work|report|join|enjoy|benefit|find|become|not|like|love|gain)\\b|be (?:able|paid|based|required to have|working|given|joining|an?|part|friendly|reliable|contracted|offered|entitled|expected to have)\\b)|\\b(?:duties|responsibilities|tasks)\\b.{0,30}?\\b(?:includ(?:e|es|ing)|are|involve)\\b|\\b(?:role|job|position|post|work) (?:will )?(?:involves?|includes?)\\b`,
  "i",
);
const isAsked =
  /\b(?:you must|must (?:have|be|hold)|(?:is|are) essential|you(?:'|’)?(?:ll| will) (?:also )?need|you should (?:have|be)|(?:is|are) required(?! to)|applicants (?:must|should)|candidates? (?:must|should)|(?:need|want|looking for) (?:someone|somebody|people) (?:who|with))\b/i;
const aboutApplying =
  /\b(?:apply|application|cv|form|account|closing|e-?mail|interview|references?|dbs|right to work|click|contact|hours?|shifts?|£|per week)\b/i;

/** "Sweeping, mopping, emptying bins" and "sweeping; mopping" are lists in a line. */
function listed(text: string): string[] | null {
  const body =
    /^.{0,60}?\b(?:duties|responsibilities|tasks|role|job|work)\b.{0,20}?\b(?:includ(?:e|es|ing)|involves?|are)\b:?\s+(.+)$/i.exec(
      text,
    )?.[1] ?? text;
  const marks = body.includes(";") ? /\s*;\s*/ : /\s*,\s*/;
  const split = body.split(marks).filter((part) => part !== "");
  const isOne = sentences(body).length === 1;
  const isSaid = body !== text || body.includes(";") || !/\b(?:you|we|is|are|will)\b/i.test(body);
  if (!isOne || !isSaid || split.length < 2 || split.some((part) => part.length > 70)) return null;
  if (split.length === 2 && body === text) return null;
  // "Cleaning rooms, corridors and stairs" goes on with what is cleaned: no list of tasks.
  const isDoing = (part: string) => /^(?:(?:and|&) )?(?:\w+ly )?\w+ing\b/i.test(part);
  if (isDoing(split[0] ?? "") && !split.every(isDoing)) return null;
  const last = split.at(-1) ?? "";
  // "Mixing, serving in the shop and cleaning": the last two stand together where no comma parts them.
  const pair = /^(?:and |& )/i.test(last) ? null : /^(.*\w)\s+and\s+(\w+ing\b.*)$/i.exec(last);
  const whole = pair?.[1] && pair[2] ? [...split.slice(0, -1), pair[1], pair[2]] : split;
  return whole.map((part) => part.replace(/^(?:and|&)\s+/i, "").replace(/\.$/, ""));
}

const isFactOfJob = (line: Line): boolean => {
  if (factName(line.text) !== null) return true;
  const label = /^([^:]{2,40}):/.exec(line.text)?.[1];
  return (
    line.label === undefined &&
    tellsFact(line) &&
    (label === undefined || factName(label) !== "asked")
  );
};

/** The points of a section: those of its lists where it has any, else its lines or, of running text, its sentences. */
function pointsOf({ name, lines }: Section): string[] {
  const own = lines.filter((line) => !isFactOfJob(line) && !isNoise(line.text));
  const items = own.filter(({ kind }) => kind === "item");
  if (items.length > 0)
    return items
      .filter(({ text }, at) => !(text.endsWith(":") && at + 1 < items.length))
      .map(({ text }) => text);
  const isList =
    own.length > 1 &&
    own.every(({ text }) => text.length <= 160 && sentences(text).length === 1) &&
    name !== "looseTasks";
  if (isList) return own.map(({ text }) => text);
  const isTasks = name === "tasks" || name === "looseTasks";
  const said = own.flatMap(
    ({ text }) => (isTasks || text.includes(";") ? listed(text) : null) ?? sentences(text),
  );
  return name === "looseTasks" ? said.filter((one) => tellsTask.test(one)) : said;
}

function kindOf({ name }: Section, point: string): Kind | null {
  if (name === "tasks" || name === "looseTasks") return "tasks";
  if (name !== "essential" && name !== "desirable") return null;
  if (/\((?:essential|e|required)\)\s*[.;,]?$/i.test(point)) return "essential";
  // "Strong hygiene skills (HACCP a plus)" is asked for all the same.
  const outside = point.replace(
    /\([^)]*\)(?!\W*$)|\((?!(?:desirable|preferred|d|p|advantageous|not essential|ideal)\))[^)]*\)\W*$/gi,
    "",
  );
  return name === "desirable" || notEssential.test(outside) ? "desirable" : "essential";
}

const inSections = (sections: readonly Section[]): Point[] =>
  sections.flatMap((section) =>
    pointsOf(section).flatMap((text) => {
      const kind = kindOf(section, text);
      return kind ? [{ kind, text, from: section.heading }] : [];
    }),
  );

/** Where no part of the advert is about them, the sentences that say so themselves. */
function inSentences(sections: readonly Section[]): Point[] {
  const running = sections.filter(({ name }) => name === "unnamed" || name === "looseTasks");
  const said = running.flatMap(({ lines }) =>
    lines
      .filter((line) => line.kind === "text" && !isFactOfJob(line) && !isNoise(line.text))
      .flatMap(({ text }) => sentences(text)),
  );
  return said.flatMap((text): Point[] => {
    if (text.length > 400 || text.endsWith(":")) return [];
    if (isTask.test(text) && !/\b(?:shifts?|hours|£)/i.test(text))
      return (listed(text) ?? [text]).map((one) => ({ kind: "tasks", text: one, from: text }));
    if (aboutApplying.test(text)) return [];
    if (
      notEssential.test(text) &&
      /\b(?:experience|knowledge|licen[cs]e|qualif\w+|skills?|certificate|training|able|ability)\b/i.test(
        text,
      )
    )
      return [{ kind: "desirable", text, from: text }];
    return isAsked.test(text) ? [{ kind: "essential", text, from: text }] : [];
  });
}

/** Tasks and criteria, each where the source itself says which it is. */
export function readPoints(lines: readonly Line[]): PointsRead {
  const sections = sectionsOf(lines);
  const hasTasks = sections.some((one) => one.name === "tasks" && pointsOf(one).length > 0);
  // "The role" tells of the job at large where another part lists its tasks.
  const told = inSections(
    hasTasks ? sections.filter(({ name }) => name !== "looseTasks") : sections,
  );
  const alone = inSentences(sections);
  return {
    tasks: pointsRead("tasks", told) ?? pointsRead("tasks", alone),
    essential: pointsRead("essential", told) ?? pointsRead("essential", alone),
    desirable: pointsRead("desirable", told) ?? pointsRead("desirable", alone),
  };
}

function pointsRead(kind: Kind, found: readonly Point[]): Points | null {
  const kept = new Map<string, string>();
  for (const point of found) {
    const text = tidy(point.text);
    if (point.kind !== kind || text.length < 3 || points.test(text) || kept.size >= most) continue;
    if (kind !== "tasks" && notAsked.test(point.text)) continue;
    if (!kept.has(text)) kept.set(text, point.from);
  }
  const [from] = kept.values();
  return from === undefined ? null : { value: [...kept.keys()], from };
}
