import * as z from "zod";
import { barrierIds } from "../adjustment/adjustment-guide.ts";
import {
  email,
  idField,
  oneOf,
  optionalPhone,
  optionalText,
  requiredText,
  someOf,
} from "../form/fields.ts";

/** Nobody is introduced to somebody without an account. */
export const askedKinds = ["vacancy", "existingEmployee", "general"] as const;
export const stages = ["applying", "interview", "starting", "inWork"] as const;

/** No council of the list: the request is kept and shown to every lead. */
export const noneOfThese = "none";

const about = z.object({
  id: idField,
  kind: oneOf(askedKinds, "Choose what it is about."),
  stage: oneOf(stages, "Choose where you are."),
  title: requiredText("a short title", 120),
  noNames: z.literal("yes").optional(),
});
const inTheWay = about.extend({
  barriers: someOf(barrierIds),
  barrier: optionalText("what gets in the way", 3_000),
  task: optionalText("the task", 1_000),
  isUrgent: z.literal("yes").optional(),
});
const reach = inTheWay.extend({
  name: requiredText("your name", 120),
  organisation: requiredText("the name of your organisation", 200),
  email: email("Give an email address: we send a link to it."),
  phone: optionalPhone(),
  place: z.string().max(60).optional(),
});
const place = reach.extend({
  place: z.string({ error: "Choose the council area, or “None of these”." }).min(1).max(60),
});

/** Each page checks what the pages before it asked too: it comes back in hidden fields. */
export const askPages = { about, inTheWay, reach, place } as const;
export type AskPage = keyof typeof askPages;
export type Asked = z.output<typeof place>;

export const freshLinkForm = z.object({ email: email() });

export const feedbackForm = z.object({
  intent: z.literal("feedback"),
  question: oneOf(["didItHelp", "isItInPlace"], "Choose an answer."),
  answer: oneOf(["yes", "partly", "notYet", "no"], "Choose an answer."),
  words: optionalText("your words", 1_000),
});
