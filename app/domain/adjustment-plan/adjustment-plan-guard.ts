import { type Finding, findNames, findPrivateWords } from "../guarded-words/guarded-words.ts";
import type { PlanKind } from "./adjustment-plan.ts";

/**
 * What must change before a line is kept: it says what, never why. No condition, medicine, benefit or conviction from
 * any side; on a plan about an employee no name either.
 * @returns one sentence for each field, ready for its form; empty when the words may stand
 */
export function guardPlanWords(
  kind: PlanKind,
  words: Record<string, string | null>,
): Record<string, string[]> {
  const refused: Record<string, string[]> = {};
  for (const [field, text] of Object.entries(words)) {
    if (!text) continue;
    const isNameField = field === "actsName";
    const found: Finding[] = [
      ...findPrivateWords(text),
      ...(kind === "employee" && !isNameField ? findNames(text) : []),
    ];
    if (found.length > 0)
      refused[field] = found.map((each) => `Take out “${each.found.trim()}”. ${each.instead}`);
  }
  return refused;
}
