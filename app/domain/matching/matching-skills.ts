import {
  type DemandWeight,
  findSkill,
  mostDemands,
  type SkillAnswer,
  skillInWords,
} from "../skill/skill.ts";
import type { PersonSide, Reason, Result, Weight, WorkSide } from "./match-reason.ts";
import { ifMoved, movesOf, tasksInTheWay } from "./movable-tasks.ts";

type Demand = NonNullable<WorkSide["demands"]>[number];

/** What is essential weighs; what is desirable only orders. */
export const weightOf = (weight: DemandWeight): Weight =>
  weight === "desirable" ? "prefer" : "need";

/**
 * How a demand stands for somebody who said this. Learning on the job bridges what is taught there and what is only
 * desirable; a ticket that the law asks for cannot be learned after the start, but its task may move.
 */
export function skillResult(weight: DemandWeight, said: SkillAnswer, canMove: boolean): Result {
  if (said === "has") return "fits";
  if (canMove || weight === "learnable" || weight === "desirable") return "couldFit";
  return weight === "essential" && said === "learning" ? "couldFit" : "toDiscuss";
}

/** One reason for each skill or ticket that the job asks for. */
export function skillReasons(person: PersonSide, work: WorkSide): Reason[] {
  return demandsOf(work).map((demand) => skillReason(person, work, demand));
}

/** Each skill once, by its heaviest demand, in a steady order. */
export function demandsOf({ demands = [] }: WorkSide): Demand[] {
  const heaviest = [...demands].sort(
    (a, b) => heaviness[a.weight] - heaviness[b.weight] || (a.skill < b.skill ? -1 : 1),
  );
  const once = heaviest.filter(
    ({ skill }, place) => heaviest.findIndex((each) => each.skill === skill) === place,
  );
  return once.slice(0, mostDemands);
}
const heaviness: Readonly<Record<DemandWeight, number>> = {
  byLaw: 0,
  essential: 1,
  learnable: 2,
  desirable: 3,
};

const asked: Readonly<Record<DemandWeight, string>> = {
  byLaw: "The law asks for it before somebody starts",
  essential: "The job needs it from the first day",
  learnable: "The job needs it, and the employer teaches it",
  desirable: "The employer would like it",
};
const answered: Readonly<Record<SkillAnswer, string>> = {
  has: "They have it",
  learning: "They would like to learn it",
  no: "They do not have it",
};

/** Said twice, it counts by its plainest "no", so that the order of a list decides nothing. */
export function answerTo(person: PersonSide, skill: string): SkillAnswer | null {
  const said = (person.skills ?? []).filter((each) => each.skill === skill);
  const plainest = ["no", "learning", "has"] as const;
  return plainest.find((answer) => said.some((each) => each.answer === answer)) ?? null;
}

function skillReason(person: PersonSide, work: WorkSide, { skill, weight }: Demand): Reason {
  const said = answerTo(person, skill);
  const name = findSkill(skill) ? skillInWords(skill) : "Something else";
  const sides = {
    about: skill,
    weight: weightOf(weight),
    work: asked[weight],
    person: said ? answered[said] : "We do not know yet whether they have it",
    adjustments: [],
  } as const;
  const told = (opening: string) => `${name}: ${opening}. ${sides.work}. ${sides.person}.`;
  if (!said)
    return { ...sides, adjustments: [], result: "notKnown", sentence: told("not known yet") };
  const inTheWay = tasksInTheWay(work, skill);
  const result = skillResult(weight, said, inTheWay.length > 0);
  if (result === "fits") return { ...sides, adjustments: [], result, sentence: told("fits") };
  if (result === "toDiscuss")
    return { ...sides, adjustments: [], result, sentence: told("to discuss") };
  const isTaught = skillResult(weight, said, false) === "couldFit";
  const bridge = isTaught ? learning[weight] : ifMoved(inTheWay);
  return {
    ...sides,
    adjustments: [],
    ...(!isTaught && { moves: movesOf(inTheWay) }),
    result,
    sentence: told(`could fit ${bridge}`),
  };
}
const learning: Readonly<Record<DemandWeight, string>> = {
  byLaw: "",
  essential: "if there is time to learn it",
  learnable: "with training on the job",
  desirable: "without it",
};
