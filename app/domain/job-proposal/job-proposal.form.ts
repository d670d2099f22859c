import * as z from "zod";
import { weekdays } from "../calendar/calendar.ts";
import { hours, idField, oneOf, optionalText, requiredText, someOf } from "../form/fields.ts";
import { orNothing, time } from "../vacancy/vacancy.form.ts";

export const otherChanges = ["hours", "days", "times", "training"] as const;
const lineId = () => z.string().max(80);

const proposal = z.object({
  id: idField,
  tasks: z.array(lineId()).default([]),
  takenBy: optionalText("who might take them", 300),
  others: someOf(otherChanges),
  hours: orNothing(hours("the fewest hours a week")),
  days: someOf(weekdays),
  startsAt: time("the start of a day"),
  endsAt: time("the end of a day"),
  criterion: orNothing(lineId()),
  words: requiredText("the words that go above it", 3000),
});

/** A tick asks for its answer; an answer without its tick is not proposed. */
export const proposalForm = proposal.superRefine((typed, ctx) => {
  const needs = (path: keyof typeof typed, isGiven: unknown, message: string) => {
    if (!isGiven) ctx.addIssue({ code: "custom", path: [path], message });
  };
  if (typed.others.includes("hours"))
    needs("hours", typed.hours !== undefined, "Give the fewest hours a week.");
  if (typed.others.includes("days")) needs("days", typed.days.length > 0, "Choose the days.");
  if (typed.others.includes("times")) {
    needs("startsAt", typed.startsAt, "Give the start of a day like 09:30.");
    needs("endsAt", typed.endsAt, "Give the end of a day like 13:30.");
  }
  if (typed.others.includes("training"))
    needs("criterion", typed.criterion, "Choose what training would take the place of.");
});
export type ProposalTyped = z.output<typeof proposalForm>;

/** As many as a proposal can have: every task, and each other change once. */
const places = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
  28,
] as const;
type AnswerField = `answer${(typeof places)[number]}`;
export const answerField = (position: number) => `answer${position}` as AnswerField;
const answer = () => orNothing(oneOf(["agree", "keep"], "Choose an answer."));
const answers = Object.fromEntries(places.map((place) => [answerField(place), answer()])) as Record<
  AnswerField,
  ReturnType<typeof answer>
>;
export const answerForm = z.object({ ...answers, reason: optionalText("what to know", 1000) });
