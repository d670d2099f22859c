import {
  type Finding,
  findHealthQuestion,
  findInTouch,
  findNames,
  findPrivateWords,
  findSomebodySupported,
} from "../guarded-words/guarded-words.ts";
import type { AdviceKind } from "./advice-request.ts";

export type AdviceField = "title" | "barrier" | "task" | "words";
export interface AdviceFinding extends Finding {
  field: AdviceField;
  /** "name" and "privateWords" are taken out; "healthQuestion" may go to the specialist alone. */
  because: "name" | "privateWords" | "healthQuestion";
  reason: string;
}

export type AdviceText = Partial<Record<AdviceField, string>> & {
  side: "employer" | "specialist";
  kind: AdviceKind;
  beforeOffer: boolean;
  toSpecialistAlone: boolean;
  noNames: boolean;
  /** Their employee has told them of it: until then no word of staff may say whether somebody is in touch. */
  employerKnows?: boolean;
};

const reasons = {
  name: "Advice about somebody who works for you is kept without a name.",
  privateWords: "Advice is about the task and what gets in the way, never about a condition.",
  inTouch: "This employer has not been told whether their employee is in touch with us.",
  somebody: "Nobody is spoken of before they have said yes to this employer.",
} as const;

/**
 * What must change before words are kept, in the order of the form. Nothing is written until this is empty.
 * - About somebody who works there: no name and no condition, from either side; from a specialist, until that person
 *   has told their employer, not a word of whether they are in touch.
 * - About an introduced person before an offer: no question about health (Equality Act 2010, section 60), unless the
 *   employer insists, and then it goes to that person's specialist alone.
 * - From a specialist, always: no condition, medicine, benefit or conviction; an employer will read it. About a job, or in
 *   general: nobody whom they support, and not how many.
 */
export function guardAdvice(text: AdviceText): AdviceFinding[] {
  const fields = (["title", "barrier", "task", "words"] as const).filter((field) => text[field]);
  return fields.flatMap((field) => findingsIn(text, field, text[field] ?? ""));
}

function findingsIn(text: AdviceText, field: AdviceField, words: string): AdviceFinding[] {
  const existing = text.kind === "existingEmployee";
  const found: AdviceFinding[] = [];
  if (existing || text.side === "specialist")
    for (const each of findPrivateWords(words))
      found.push({ ...each, field, because: "privateWords", reason: reasons.privateWords });
  if (text.side === "specialist" && (text.kind === "vacancy" || text.kind === "general"))
    for (const each of findSomebodySupported(words))
      found.push({ ...each, field, because: "privateWords", reason: reasons.somebody });
  if (text.side === "specialist" && existing && !text.employerKnows)
    for (const each of findInTouch(words))
      found.push({ ...each, field, because: "privateWords", reason: reasons.inTouch });
  if (existing && !text.noNames)
    for (const each of findNames(words))
      found.push({ ...each, field, because: "name", reason: reasons.name });
  if (text.side === "employer" && asksOfAPerson(text) && !text.toSpecialistAlone)
    for (const each of findHealthQuestion(words))
      found.push({ ...each, field, because: "healthQuestion", reason: each.reason });
  return found;
}

/** Where a question about health stops. */
export const asksOfAPerson = ({ kind, beforeOffer }: Pick<AdviceText, "kind" | "beforeOffer">) =>
  kind === "introduction" && beforeOffer;

/** One sentence for each field, as its form says it: the words, and what could be said instead. */
export function findingsByField(found: readonly AdviceFinding[]): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const { field, found: words, instead, because } of found) {
    const quoted = because === "healthQuestion" ? `“${words.trim()}”` : `Take out “${words}”.`;
    fields[field] = [...(fields[field] ?? []), `${quoted} ${instead}`];
  }
  return fields;
}
