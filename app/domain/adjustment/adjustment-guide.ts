/** The guides of the library: which adjustment takes away what gets in the way. Pure; the browser may read it. */
import {
  type AdjustmentGuide,
  adjustmentGuides,
  type BarrierId,
  barriers,
  type GuideStage,
} from "#db/reference/adjustment-guides/index.ts";
import { type Adjustment, adjustments } from "./adjustment.ts";

export { type AdjustmentGuide, type BarrierId, barriers, type GuideStage };

export const barrierIds = barriers.map(({ id }) => id) as [BarrierId, ...BarrierId[]];
const nameOf = new Map<string, string>(barriers.map(({ id, name }) => [id, name]));

/** What gets in the way, in words; an id that the library no longer knows is left out. */
export function barrierNames(ids: readonly string[]): string[] {
  return ids.flatMap((id) => nameOf.get(id) ?? []);
}

/** Before work begins, in the order in which somebody meets it. */
export const stageWords: Record<GuideStage, string> = {
  applying: "Applying for the job",
  interview: "The interview or work trial",
  starting: "Starting the job",
  inWork: "In the job",
};

export interface Ticked {
  barriers: readonly string[];
  stage: GuideStage | null;
  /** Parts of the work, by their names in db/reference/work-environment. */
  parts: readonly string[];
}

const most = 6;

/**
 * What people in this situation often try, by what was ticked and never by what was written. Of two equal matches the
 * one that answers a barrier nothing above it has answered comes first, so that no tick is left without an idea.
 */
export function oftenTried(ticked: Ticked): Adjustment[] {
  const left = adjustments.flatMap((adjustment) => {
    const guide = adjustmentGuides[adjustment.id];
    const match = guide && matchOf(guide, ticked);
    return match ? [{ adjustment, ...match }] : [];
  });
  const chosen: Adjustment[] = [];
  const answered = new Set<string>();
  while (left.length > 0 && chosen.length < most) {
    const fresh = ({ hits }: (typeof left)[number]) =>
      hits.filter((hit) => !answered.has(hit)).length;
    left.sort((a, b) => fresh(b) - fresh(a) || b.hits.length - a.hits.length || b.focus - a.focus);
    const [best] = left.splice(0, 1);
    if (!best) break;
    chosen.push(best.adjustment);
    for (const hit of best.hits) answered.add(hit);
  }
  return chosen;
}

/** Which ticks a guide answers, and how much of the guide they are. Null: it answers none, or belongs to another stage. */
function matchOf(guide: AdjustmentGuide, { barriers: met, stage, parts }: Ticked) {
  if (stage && !guide.stages.includes(stage)) return null;
  const hits = [
    ...guide.barriers.filter((id) => met.includes(id)),
    ...guide.parts.filter((part) => parts.includes(part)),
  ];
  const focus = hits.length / (guide.barriers.length + guide.parts.length);
  return hits.length > 0 ? { hits: [...hits], focus } : null;
}
