/** Where a specialist's own knowledge of one person and one vacancy stands before the portal's order. */
import type { Standing } from "#db/tables.ts";
import type { MatchGroup } from "../matching/match-order.ts";
import { aboutInWords, type Explanation, type Reason } from "../matching/match-reason.ts";

export type { Standing };
export const standings = ["top", "aside"] as const satisfies Standing[];
export const standingLabels: Readonly<Record<Standing, string>> = {
  top: "Keep at the top",
  aside: "Set aside for now",
};

export const saidResults = ["fits", "couldFit", "toDiscuss"] as const satisfies MatchGroup[];
export const resultLabels: Readonly<Record<Reason["result"], string>> = {
  fits: "Fits",
  couldFit: "Could fit",
  toDiscuss: "To discuss",
  notKnown: "Not known yet",
};

export interface Override {
  about: string;
  result: MatchGroup;
  note: string;
  /** The name of the specialist who said so. */
  by: string;
}
export interface Judgement {
  standing: Standing | null;
  note: string;
  by: string;
  overrides: Override[];
}

/** Their wish is the person's own: nobody says it differently for them. */
export const mayBeSaidDifferently = ({ about }: Pick<Reason, "about">): boolean => about !== "wish";

/** The reasons with what a specialist says instead; what the portal would say is kept beside it. */
export function withOverrides(
  explanation: Explanation,
  overrides: readonly Override[],
): Explanation {
  if (overrides.length === 0) return explanation;
  return {
    ...explanation,
    reasons: explanation.reasons.map((reason) => {
      const said = overrides.find(({ about }) => about === reason.about);
      return said && mayBeSaidDifferently(reason) ? saidAs(reason, said) : reason;
    }),
  };
}

function saidAs(reason: Reason, { result, note, by }: Override): Reason {
  const name = aboutInWords(reason.about);
  const words = `${name}: ${resultLabels[result].toLowerCase()}, as ${by} knows it. ${note}`;
  return {
    ...reason,
    result,
    said: { was: reason.result, by, note },
    sentence: `${words} ${reason.work}. ${reason.person}.`,
  };
}

/** "Kept at the top by Priya Nair: she met the team." */
export function standingInWords({ standing, note, by }: Omit<Judgement, "overrides">): string {
  const opening = standing === "top" ? "Kept at the top" : "Set aside";
  return `${opening} by ${by}: ${/[.!?]$/.test(note) ? note : `${note}.`}`;
}
