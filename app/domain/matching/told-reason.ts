import type { Reason, Result, WorkSide } from "./match-reason.ts";
import { aboutInWords } from "./match-reason.ts";
import { bridging, withAdjustments } from "./matching-environment.ts";

export type Sides = Pick<Reason, "about" | "weight" | "person" | "work">;

export function reason(sides: Sides, result: Result, adjustments: string[] = []): Reason {
  const name = aboutInWords(sides.about);
  const openings: Record<Result, string> = {
    fits: "fits",
    couldFit: `could fit${withAdjustments(adjustments)}`,
    toDiscuss: "to discuss",
    notKnown: "not known yet",
  };
  const sentence = `${name}: ${openings[result]}. ${sides.work}. ${sides.person}.`;
  return { ...sides, result, adjustments, sentence };
}

/** Whether the gap can be bridged is the employer's answer on hours; not knowing it counts as if it could. */
export function bridged(
  sides: Sides,
  work: WorkSide,
  own: readonly string[],
  ideas: string[],
): Reason {
  if (work.hoursCanFlex === "no") {
    const stays = { ...sides, work: `${sides.work}, and the employer says this has to stay` };
    return reason(
      stays,
      "toDiscuss",
      ideas.filter((id) => own.includes(id)),
    );
  }
  return reason(sides, "couldFit", bridging(ideas, own));
}
