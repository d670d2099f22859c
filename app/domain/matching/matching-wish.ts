import { kindOfWorkInWords } from "../kind-of-work/kind-of-work.ts";
import { occupationInWords } from "../occupation/occupation.ts";
import { lowerFirst } from "../work-environment/work-environment.ts";
import type { Explanation, PersonSide, Reason, Wish, WorkSide } from "./match-reason.ts";

import { reason, type Sides } from "./told-reason.ts";

const wishWords: Readonly<Record<Wish, (what: string) => string>> = {
  wanted: (what) => `They want ${what}`,
  acceptable: (what) => `They would be fine with ${what}`,
  notForMe: (what) => `They said ${what} is not for them`,
};

/** A kind said twice counts by its plainest "no", so that the order of a list decides nothing. */
const wishOrder = ["notForMe", "wanted", "acceptable"] as const satisfies readonly Wish[];
const plainest = (said: readonly { wish: Wish }[]): Wish | undefined =>
  wishOrder.find((wish) => said.some((one) => one.wish === wish));

type Job = Pick<WorkSide, "kindOfWork" | "occupation">;

const ofTheJob = (person: PersonSide, { occupation }: Job): Wish | undefined =>
  occupation
    ? plainest((person.jobs ?? []).filter((said) => said.occupation === occupation))
    : undefined;

/** What they said of this very job, else of its kind of work. */
export function wishOf(person: PersonSide, work: Job): Explanation["wish"] {
  const ofTheKind = person.wishes.filter(({ kindOfWork }) => kindOfWork === work.kindOfWork);
  return ofTheJob(person, work) ?? plainest(ofTheKind) ?? "notKnown";
}

export function wishReason(person: PersonSide, work: WorkSide): Reason {
  const wish = wishOf(person, work);
  const kind = work.kindOfWork ? lowerFirst(kindOfWorkInWords(work.kindOfWork)) : null;
  const job = work.occupation ? lowerFirst(occupationInWords(work.occupation)) : null;
  const wished = ofTheJob(person, work) ? "this very job" : "this kind of work";
  const sides: Sides = {
    about: "wish",
    weight: wish === "notForMe" ? "need" : "prefer",
    work: workInWords(kind, job),
    person: wish === "notKnown" ? "We do not know their wish on this yet" : wishWords[wish](wished),
  };
  if (wish === "notKnown") return reason(sides, "notKnown");
  return reason(sides, wish === "notForMe" ? "toDiscuss" : "fits");
}

function workInWords(kind: string | null, job: string | null): string {
  if (!kind && !job) return "The kind of work is not said";
  if (!job) return `The kind of work is ${kind}`;
  return kind ? `The job is ${job}, in ${kind}` : `The job is ${job}`;
}
