/** What a sentence or the point of a list says: whether it tells a task, asks for something, or holds several of them. */

const you = "you(?:'|’)?(?:ll| will| would)";

const speaking = new RegExp(
  `\\b(?:${you}|duties|responsib\\w+|tasks?|(?:role|job|post|position) (?:involves|includes|will)|involves|you(?: are|['’]re) (?:expected|required) to|post ?holder)\\b`,
  "i",
);
/** Speaks of what somebody does in the job. */
export const speaksOfTasks = (text: string): boolean =>
  speaking.test(text) && !/\b(?:shifts?|weekends|bank holidays|£)/i.test(text);

const task = new RegExp(
  `^(?:as (?:a|an|our|the) [^,]{3,40},? )?${you} (?!(?:also )?(?:need|have|must|get|receive|earn|work|report|join|enjoy|benefit|find|become|not|like|love|gain)\\b|be (?:able|paid|based|required to have|working|given|joining|an?|part|friendly|reliable|contracted|offered|entitled|expected to have)\\b)|\\b(?:duties|responsibilities|tasks)\\b.{0,30}?\\b(?:includ(?:e|es|ing)|are|involve)\\b|^(?:the )?post ?holder will (?!be\\b|have\\b|need\\b|work\\b|report\\b)|\\b(?:role|job|position|post|work) (?:will )?(?:involves?|includes?)\\b`,
  "i",
);
/** Tells a task, by itself and outside of any list. */
export const tellsTask = (text: string): boolean =>
  task.test(text) && !/\b(?:shifts?|hours)\b|£/i.test(text);

/** Tells whom the employer wants, among what there is to do. */
export const speaksOfSearch = (text: string): boolean =>
  /^(?:we (?:require|need|want|seek|offer|are (?:looking|seeking)|have an)|the (?:role|job|post) requires some(?:one|body))\b/i.test(
    text,
  );

const desirable =
  /\b(?:desirable|an advantage|advantageous|a bonus\b|a plus\b|preferred|preferable|preferably|nice to have|beneficial|ideally|(?:would|will) be (?:great|helpful|useful|nice|good|welcomed?|an asset)|not essential|but not (?:necessary|required)|would help)|\((?:d|p)\)\s*$/i;
/** "(desirable)" at the end of a point is about all of it; other words in brackets are not. */
const asides =
  /\([^)]*\)(?!\W*$)|\((?!(?:desirable|preferred|d|p|advantageous|not essential|ideal)\))[^)]*\)\W*$/gi;
const withoutAsides = (text: string) => text.replace(asides, "");

/** Says that something would help, and may be left out. */
export const isDesirable = (text: string): boolean => desirable.test(withoutAsides(text));
export const isMarkedEssential = (text: string): boolean =>
  /\((?:essential|e|required)\)\s*[.;,]?$/i.test(text);

const notAsked =
  /\b(?:no (?:previous |prior )?(?:experience|qualifications?)(?: or \w+)? (?:is |are )?(?:necessary|needed|required|essential)|(?:full )?training (?:is |will be )?(?:given|provided)|we (?:offer|provide|will|can|have|also offer|teach|train)\b|apply (?:now|today)|experience is not (?:necessary|needed|required|essential)|not (?:necessary|required|needed))\b/i;
/** Says that something is not asked for, or speaks of what is given. */
export const saysNotAsked = (text: string): boolean => notAsked.test(withoutAsides(text));

const asked =
  /^must\b|(?<!\b(?:as|if|when|where) )\b(?:required|essential)\.?$|\b(?:you must|must (?:have|be|hold)|(?:is|are) essential|you(?:'|’)?(?:ll| will)? (?:also )?need (?:to|an?)\b|you(?:'|’)?(?:ll| will) (?:also )?need|you should (?:have|be)|(?:is|are) required(?! to)|applicants (?:must|should)|candidates? (?:must|should)|(?:need|want|looking for) (?:someone|somebody|people) (?:who|with)(?! (?:will|would like to|wants? to|can) join))\b/i;
const aboutApplying =
  /\b(?:apply|application|cv|form|account|closing|e-?mail|interview|references?|dbs|right to work|click|contact|(?:unpaid|trial) (?:trial|shift|day))\b|£/i;
const learnt =
  /\b(?:experience|knowledge|licen[cs]e|qualif\w+|skills?|certificates?|training|able|ability|first aid|nvq|degree|guilds|used|worked|cards?|transport|vehicle)\b/i;

/** What a sentence that stands alone asks for; null: it asks for nothing. */
export function askedAlone(text: string): "essential" | "desirable" | null {
  if (aboutApplying.test(text)) return null;
  if (isDesirable(text)) return learnt.test(text) ? "desirable" : null;
  return asked.test(text) ? "essential" : null;
}

export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[\p{Lu}"“'])/u);

/** "Sweeping the yard" */
const isDoing = (part: string) => /^(?:(?:and|&) )?(?:\w+ly )?\w+ing\b/i.test(part);
export const tellsDoing = (lines: readonly string[]): boolean =>
  lines.length > 0 && lines.every((line) => isDoing(line) && line.length <= 160);

const goesOn =
  /^(?:clean|ideally|if|to|either|or|as|which|who|whose|with|including|in|on|at|where|when|but|so)\b/i;

/** "Sweeping, mopping, emptying bins" and "sweeping; mopping" are lists in a line. */
export function listedIn(text: string, isUnderName = false): string[] | null {
  const body =
    /^.{0,60}?\b(?:duties|responsibilities|tasks|role|job|work)\b.{0,20}?\b(?:includ(?:e|es|ing)|involves?|are)\b:?\s+(.+)$/i.exec(
      text,
    )?.[1] ?? text;
  const parts = body
    .split(body.includes(";") ? /\s*;\s*/ : /\s*,\s*/)
    .filter((part) => part !== "");
  const isDone = parts.every(isDoing);
  if (
    parts.length < 2 ||
    sentencesOf(body).length > 1 ||
    parts.some((part) => part.length > (body.includes(";") ? 140 : 80))
  )
    return null;
  const isShort =
    parts.length > 2 && parts.every((part) => part.length <= 40 && !goesOn.test(part));
  if (isUnderName && isShort) return withLastParted(parts).map(tidyPart);
  // "Cleaning rooms, corridors and stairs" goes on with what is cleaned: no list of tasks.
  if (isDoing(parts[0] ?? "") && !isDone) return null;
  const isPlainList = isShort && !/\b(?:you|we|is|are|will)\b/i.test(body);
  if (body === text && !body.includes(";") && !isDone && !isPlainList) return null;
  return withLastParted(parts).map(tidyPart);
}

/** "In-date licence, own safety boots" after "Must have:" are two things; "skills, written and spoken" is one. */
export function thingsIn(text: string): string[] | null {
  const parts = text.split(/,\s+/);
  const areThings = parts.every(
    (part, at) =>
      /^[^.!?]{4,40}\.?$/.test(part) &&
      part.includes(" ") &&
      !/\b(?:and|or)\b/.test(part) &&
      (at === 0 || !goesOn.test(part)),
  );
  return parts.length > 1 && areThings ? parts.map(tidyPart) : null;
}

const tidyPart = (part: string) => part.replace(/^(?:and|&)\s+/i, "").replace(/\.$/, "");

/** "Mixing, serving in the shop and cleaning": the last two stand together where no comma parts them. */
function withLastParted(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? "";
  const pair = /^(?:and |& )/i.test(last) ? null : /^(.*\w)\s+and\s+(\w+ing\b.*)$/i.exec(last);
  return pair?.[1] && pair[2] ? [...parts.slice(0, -1), pair[1], pair[2]] : [...parts];
}

const pointsElsewhere =
  /^(?:(?:none|n\/?a|not applicable)\W*$|please |see |for (?:a |the |more |further |full )|to (?:apply|view|find out)|click|download|the (?:full |attached )?job description|note:|n\.?b\.?\b)/i;

/** The point as it stands in a list of its kind; null: it says nothing itself. */
export function tidyPoint(text: string): string | null {
  const point = text
    .replace(/\s*\((?:essential|desirable|required|preferred|e|d)\)\s*[.;,]?$/i, "")
    .replace(/[;,]\s*(?:and|or|&)?\s*$|\s+(?:and|or)\s*$/i, "")
    .trim();
  return point.length < 3 || pointsElsewhere.test(point) ? null : point;
}
