/** The library as people look through it: by what gets in the way, by the part of the work, by stage and by words. Pure. */

import { adjustmentGuides } from "#db/reference/adjustment-guides/index.ts";
import { environmentScales } from "#db/reference/work-environment.ts";
import { findPrivateWords } from "../guarded-words/guarded-words.ts";
import { type Adjustment, adjustments } from "./adjustment.ts";
import {
  type AdjustmentGuide,
  type BarrierId,
  barrierIds,
  type GuideStage,
  stageWords,
} from "./adjustment-guide.ts";

export interface LibraryFilter {
  barrier: BarrierId | "";
  part: string;
  stage: GuideStage | "";
  words: string;
}

/** The 23 scales of what work is like, and the three that have fields of their own. */
export const libraryParts: readonly { id: string; name: string }[] = [
  ...environmentScales.map(({ id, name }) => ({ id, name })),
  { id: "hours", name: "Hours and days" },
  { id: "place", name: "Place of work" },
  { id: "travel", name: "Travel" },
];

export const libraryStages = Object.keys(stageWords) as GuideStage[];

/** What an address asks for; whatever it names that does not exist is left out. */
export function readFilter(asked: URLSearchParams): LibraryFilter {
  const one = <Id extends string>(name: string, known: readonly Id[]) =>
    known.find((id) => id === asked.get(name)) ?? "";
  return {
    barrier: one("barrier", barrierIds),
    part: one(
      "part",
      libraryParts.map(({ id }) => id),
    ),
    stage: one("stage", libraryStages),
    words: (asked.get("words") ?? "").trim().slice(0, 100),
  };
}

export interface Entry {
  adjustment: Adjustment;
  guide: AdjustmentGuide;
}

export function findEntry(id: string): Entry | undefined {
  const adjustment = adjustments.find((each) => each.id === id);
  const guide = Object.hasOwn(adjustmentGuides, id) ? adjustmentGuides[id] : undefined;
  return adjustment && guide && { adjustment, guide };
}

const entries: readonly Entry[] = adjustments.flatMap(({ id }) => findEntry(id) ?? []);

/** The entries that answer everything asked for, in the order of the library. */
export function lookThrough({ barrier, part, stage, words }: LibraryFilter): Adjustment[] {
  const asked = stemsOf(words);
  return entries
    .filter(
      ({ guide }) =>
        (barrier === "" || guide.barriers.includes(barrier)) &&
        (part === "" || guide.parts.includes(part)) &&
        (stage === "" || guide.stages.includes(stage)),
    )
    .filter((entry) => {
      const text = textOf(entry);
      return asked.every((word) => text.includes(word));
    })
    .map(({ adjustment }) => adjustment);
}

const stemsOf = (words: string) =>
  words
    .toLocaleLowerCase("en-GB")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (word.length > 5 ? word.replace(/(?:ing|ed|es|s)$/, "") : word));

const textOf = ({ adjustment, guide }: Entry) =>
  [adjustment.name, adjustment.barrier, adjustment.group, adjustment.example]
    .concat(guide.summary, guide.steps, guide.example, guide.works)
    .join(" ")
    .toLocaleLowerCase("en-GB");

/** Others that answer the same barriers, the nearest first. */
export function relatedTo({ adjustment, guide }: Entry): Adjustment[] {
  const shared = (other: Entry) =>
    other.guide.barriers.filter((id) => guide.barriers.includes(id)).length +
    (other.adjustment.group === adjustment.group ? 0.5 : 0);
  return entries
    .filter((other) => other.adjustment.id !== adjustment.id && shared(other) >= 1)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 4)
    .map((other) => other.adjustment);
}

/** What people with a condition often name as the barrier. Nobody is told what they have; the words are not kept. */
const oftenMeant: readonly { words: RegExp; barriers: readonly BarrierId[] }[] = [
  {
    words: /dyslex|dyscalcul|learning|down'?s|fragile|special/i,
    barriers: ["readWrite", "remember", "understand"],
  },
  { words: /dysprax/i, barriers: ["hands", "remember", "readWrite"] },
  {
    words: /autis|asperger|a\.?d\.?h\.?d|asd|attention|neuro|spectrum|tourette|pda/i,
    barriers: ["noise", "change", "focus", "understand"],
  },
  {
    words:
      /anxi|panic|depress|bipolar|schizo|psycho|ptsd|trauma|ocd|mental|phobi|personality|stress/i,
    barriers: ["worry", "people", "tired", "change"],
  },
  {
    words:
      /fatigue|fibro|cfs|m\.e|pots|migraine|long covid|cancer|crohn|colitis|sickle|chemo|hepat|hiv|kidney/i,
    barriers: ["tired", "time", "air"],
  },
  { words: /sight|blind|visual|cataract|glaucoma|macular|retin/i, barriers: ["see", "travel"] },
  { words: /deaf|hearing|tinnitus|cochlear/i, barriers: ["hear", "phone"] },
  { words: /stammer|stutter|mut(?:e|ism)/i, barriers: ["phone", "people", "forms"] },
  {
    words:
      /sclerosis|^ms$|dystrophy|palsy|parkinson|arthrit|back|spin|amput|plegi|disc|sciatica|wheelchair|stroke|mobility|rsi|strain|scoliosis/i,
    barriers: ["stand", "lift", "hands", "building"],
  },
  {
    words: /epilep|seizure|diabet|asthma|heart|dementia|brain|head injury/i,
    barriers: ["tired", "time", "remember"],
  },
];
const mostOften: readonly BarrierId[] = ["tired", "worry", "remember", "time"];

/** The barriers people often mean by a condition; null when the words name none. */
export function barriersOftenMeant(words: string): readonly BarrierId[] | null {
  const conditions = findPrivateWords(words).filter(
    ({ kind }) => kind === "condition" || kind === "medicine",
  );
  // In a search box "adhd" is meant as "ADHD" is.
  const short = findPrivateWords(words.toUpperCase()).filter(({ kind }) => kind === "condition");
  const [first] = [...conditions, ...short];
  if (!first) return null;
  return oftenMeant.find((row) => row.words.test(first.found))?.barriers ?? mostOften;
}
