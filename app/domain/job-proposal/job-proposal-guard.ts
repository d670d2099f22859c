import { findSomebodySupported } from "../guarded-words/guarded-words.ts";
import { findTrespass, type NamesInNews } from "../vacancy/vacancy-news-guard.ts";

export const proposalIsAboutTheJob =
  "A proposal speaks of the job alone. Leave out whom it could be for, what they are like and how many there are. Say what moves: not “she cannot lift” but “the lifting could go to the early shift”.";
export const proposalNamesACondition =
  "Leave out conditions, medicines, benefits and the past. A proposal speaks of the job alone.";

/** A task that goes to “someone else” here goes to a colleague: nobody is described by that. */
const someoneElseHere =
  /\b(?:someone|somebody|anyone|anybody) else\b(?=\s*(?:[.,;:!?)”"]|$|(?:here|there|already|instead)\b|(?:in|on) (?:the|your) (?:team|shift|kitchen|shop|office|floor|counter|rota)\b|(?:does|do|takes|took) (?:it|them|that|this)\b))/gimu;

/** What only gives somebody away where it stands beside a changed job: why it would have to change. */
const forSomebody: readonly RegExp[] = [
  /\b(?:hard|harder|difficult|too (?:much|heavy|loud|early|late|far)|better|easier|right|perfect|ideal|impossible|good) for (?:them|him|her|one|someone|somebody|a person|a particular)\b/iu,
  /\bthey (?:can't|cannot|could not|couldn't|are (?:not )?(?:able|used|good|great|keen|ready|very|really)|would be|have (?:a|experience|trouble|worked|done)|live)\b/iu,
  /\bintroduc\w* (?:you|someone|somebody|a person|people|them|him|her)\b|\ban introduction\b/iu,
  /\b(?:would|could|might|to) (?:then |also )?(?:suit|fit|open (?:it|the job|this) (?:up )?(?:to|for)) (?:someone|somebody|one|a)\b/iu,
  /\b(?:waiting list|waiting for (?:this|a job|work)|lined up|on our books|(?:I|we) (?:know|support|have) (?:of )?(?:someone|somebody|people))\b/iu,
  /\b(?:the|this|that) (?:person|individual|worker|applicant|starter) (?:can't|cannot|can only|could|needs?|wants?|lives?|has|is|prefers?|likes?|struggles?)\b/iu,
  /\bcvs?\b|\b(?:send|bring|show) you (?:a|an|the|their|some) (?:\w+ )?(?:application|name|people|person|profile)\b/iu,
  /\b(?:could|can|would|ready to|able to) start (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month)|this week|tomorrow|soon|straight away|at once|immediately|right away)\b/iu,
];

/** Why these words may not stand in a proposal: an employer learns of nobody before that person said yes. Null: they may. */
export function whyNotInProposal(
  words: string,
  names: NamesInNews = { people: [], known: [] },
  says = { people: proposalIsAboutTheJob, condition: proposalNamesACondition },
): string | null {
  const plain = words.replace(/[’‘]/g, "'").replace(someoneElseHere, "a colleague");
  const trespass = findTrespass(plain, names);
  if (trespass === "condition") return says.condition;
  const found =
    findSomebodySupported(plain)[0]?.found ??
    trespass?.found ??
    forSomebody.map((pattern) => pattern.exec(plain)?.[0]).find(Boolean);
  return found ? `You wrote “${found.trim()}”. ${says.people}` : null;
}
