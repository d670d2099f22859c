import { tellsFact } from "./fact.ts";
import { factName } from "./fact-names.ts";
import type { Read } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";
import { isNoise } from "./noise.ts";
import {
  askedAlone,
  isDesirable,
  isMarkedEssential,
  listedIn,
  saysNotAsked,
  sentencesOf,
  speaksOfSearch,
  speaksOfTasks,
  tellsDoing,
  tellsTask,
  thingsIn,
  tidyPoint,
} from "./point-words.ts";
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

const mostPoints = 60;
const longestSentence = 400;
const longestLine = 160;

/** Pay, hours and the like, which advertisers set among the points. "Skills: …" is a point itself. */
function isFactOfJob(line: Line): boolean {
  const alone = factName(line.text);
  if (alone !== null && alone !== "asked" && alone !== "other") return true;
  const label = /^([^:]{2,40}):/.exec(line.text)?.[1];
  const isAsked = label !== undefined && factName(label) === "asked";
  return line.label === undefined && tellsFact(line) && !isAsked;
}

/** The points of a section: those of its lists where it has any, else its lines or, of running text, its sentences. */
function pointsOf({ name, lines, isInline }: Section): string[] {
  const own = lines.filter((line) => !isFactOfJob(line) && !isNoise(line.text));
  const items = own.filter(({ kind }) => kind === "item");
  if (items.length > 0)
    return items
      .filter(({ text }, at) => !(text.endsWith(":") && at + 1 < items.length))
      .map(({ text }) => text);
  const words = own.map(({ text }) => text).filter((text) => !text.endsWith(":"));
  const isList =
    words.length > 1 &&
    words.every((text) => text.length <= longestLine && sentencesOf(text).length === 1);
  if (isList && (name !== "looseTasks" || tellsDoing(words))) return words;
  const isTasks = name === "tasks" || name === "looseTasks";
  return words.flatMap((text) => {
    const listed =
      isTasks || text.includes(";") ? listedIn(text, isInline) : isInline ? thingsIn(text) : null;
    if (listed && (name !== "looseTasks" || tellsDoing(listed) || speaksOfTasks(text)))
      return listed;
    const said = sentencesOf(text).filter((one) => !isTasks || !speaksOfSearch(one));
    return name === "looseTasks" ? said.filter(speaksOfTasks) : said;
  });
}

function kindOf({ name }: Section, point: string): Kind | null {
  if (name === "tasks" || name === "looseTasks") return "tasks";
  if (name !== "essential" && name !== "desirable") return null;
  if (isMarkedEssential(point)) return "essential";
  return name === "desirable" || isDesirable(point) ? "desirable" : "essential";
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
      .filter((line) => !isFactOfJob(line) && !isNoise(line.text))
      .flatMap(({ text, kind }) => sentencesOf(text).map((one) => ({ text: one, kind }))),
  );
  const after = sections.filter(({ name }) => name === "tasks").flatMap(afterList);
  const asides = after.flatMap(({ text }) => sentencesOf(text)).filter((text) => !tellsTask(text));
  return [...said, ...asides.map((text) => ({ text, kind: "text" }))].flatMap(
    ({ text, kind }): Point[] => {
      if (text.length > longestSentence || text.endsWith(":")) return [];
      if (kind === "text" && tellsTask(text))
        return (listedIn(text) ?? [text]).map((one) => ({ kind: "tasks", text: one, from: text }));
      return bothAsked(text).flatMap((one): Point[] => {
        const asked = askedAlone(one);
        return asked ? [{ kind: asked, text: one, from: one }] : [];
      });
    },
  );
}

/** Running text below a list is none of it. */
function afterList({ lines }: Section): Line[] {
  const last = lines.findLastIndex(({ kind }) => kind === "item");
  return last < 0 ? [] : lines.slice(last + 1).filter(({ text }) => !isNoise(text));
}

/** "A card is essential, own transport an advantage" asks for one thing and would like the other. */
function bothAsked(text: string): string[] {
  const parts = text.split(/,\s+(?:but |and )?|;\s+/);
  const kinds = parts.map(askedAlone);
  const isBoth = kinds.includes("essential") && kinds.includes("desirable");
  return isBoth && !kinds.includes(null) ? parts : [text];
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
    const text = point.kind === kind ? tidyPoint(point.text) : null;
    if (text === null || kept.size >= mostPoints || kept.has(text)) continue;
    if (kind === "tasks" || !saysNotAsked(text)) kept.set(text, point.from);
  }
  const [from] = kept.values();
  return from === undefined ? null : { value: [...kept.keys()], from };
}
