/** What jobs ask people to be able to do, and what people can do, in the same words. */
import {
  type Skill,
  type SkillGroupId,
  type SkillId,
  skillGroups,
  skills,
} from "#db/reference/skills.ts";
import type { DemandWeight, SkillAnswer } from "#db/tables.ts";

export {
  type DemandWeight,
  type SkillAnswer,
  type SkillGroupId,
  type SkillId,
  skillGroups,
  skills,
};

const byId = new Map<string, Skill>(skills.map((one) => [one.id, one]));

export const findSkill = (id: string): Skill | undefined => byId.get(id);
export const isSkill = (id: string): id is SkillId => byId.has(id);

/** "Food hygiene certificate"; one we no longer know reads as something else. */
export const skillInWords = (id: string): string => findSkill(id)?.label ?? "Something else";

export const skillsOf = (group: SkillGroupId): readonly Skill[] =>
  skills.filter((one) => one.group === group);

/** What somebody said of a skill. Silence is a fourth answer: not known yet. */
export const skillAnswers = ["has", "learning", "no"] as const satisfies SkillAnswer[];

/** How much a job asks for a skill. What is desirable only orders. */
export const demandWeights = [
  "byLaw",
  "essential",
  "learnable",
  "desirable",
] as const satisfies DemandWeight[];

/** A job asks for no more of them: one that needs more has left out somebody else's work. */
export const mostDemands = 7;

export const demandWords: Readonly<Record<DemandWeight, string>> = {
  byLaw: "Must have by law before starting",
  essential: "Needed from the first day",
  learnable: "Needed, and we teach it on the job",
  desirable: "Good to have",
};
