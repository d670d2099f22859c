/** What a job taught of how somebody works best, offered to them. Pure; the browser may read it. */
import type { Strength } from "#db/tables.ts";
import type { EnvironmentNeed, ProfileChange } from "../vocational-profile/vocational-profile.ts";
import {
  describeRange,
  type EnvironmentDimension,
  findScale,
  isEnvironmentDimension,
  isLevel,
  scalesBySection,
} from "../work-environment/work-environment.ts";

export interface Suggested {
  dimension: string;
  fromLevel: number;
  toLevel: number;
  strength: Strength;
  words: string;
}

/** More would be a new profile, not what one job taught. */
export const mostAtOnce = 4;

/**
 * Where to begin: first the scales on which the job lay outside what the person had said, widened to it; then those
 * that the person has said nothing of.
 */
export function beginFrom(
  job: readonly { dimension: string; level: number }[],
  needs: readonly EnvironmentNeed[],
): Omit<Suggested, "words">[] {
  const known = new Map(needs.map((need) => [need.dimension, need]));
  const outside = job.flatMap(({ dimension, level }) => {
    const need = known.get(dimension);
    if (!need || (need.fromLevel <= level && level <= need.toLevel)) return [];
    return [
      {
        dimension,
        fromLevel: Math.min(need.fromLevel, level),
        toLevel: Math.max(need.toLevel, level),
        strength: need.strength,
      },
    ];
  });
  const unsaid = job.flatMap(({ dimension, level }) =>
    known.has(dimension) || !isEnvironmentDimension(dimension)
      ? []
      : [{ dimension, fromLevel: level, toLevel: level, strength: "prefer" as const }],
  );
  return [...outside, ...unsaid].slice(0, mostAtOnce);
}

/** How the profile will read once it is taken. A note that the person wrote themselves stays theirs. */
export function takenNeed(
  { dimension, fromLevel, toLevel, strength, words }: Suggested,
  needs: readonly EnvironmentNeed[],
): EnvironmentNeed {
  const own = needs.find((need) => need.dimension === dimension)?.note;
  return { dimension, fromLevel, toLevel, strength, note: own || words };
}

/** The change of the profile in which one scale is as suggested and the others of its part stay. */
export function changeOfScale(need: EnvironmentNeed, needs: readonly EnvironmentNeed[]) {
  const part = scalesBySection.find(({ scales }) => scales.some(({ id }) => id === need.dimension));
  if (!part) throw new Error(`No scale ${need.dimension}`);
  const ofPart = new Set<string>(part.scales.map(({ id }) => id));
  const others = needs.filter(
    ({ dimension }) => dimension !== need.dimension && ofPart.has(dimension),
  );
  return {
    section: "environment",
    values: { part: part.part, environment: [...others, need] },
  } satisfies ProfileChange;
}

export const scaleName = (dimension: string) => findScale(dimension)?.name ?? dimension;

/** "Noise: from “quiet talk” to “busy, you can still chat”". */
export function rangeInWords({
  dimension,
  fromLevel,
  toLevel,
}: Pick<Suggested, "dimension" | "fromLevel" | "toLevel">): string {
  return isEnvironmentDimension(dimension) && isLevel(fromLevel) && isLevel(toLevel)
    ? describeRange(dimension as EnvironmentDimension, fromLevel, toLevel)
    : "";
}

export const answeredAlready = "This was answered a moment ago. Look at the page again.";
