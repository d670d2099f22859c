/** What may be typed in about a meeting: one schema per form. */
import * as z from "zod";
import { idField, oneOf, optionalDateParts, optionalText, wholeNumber } from "../form/fields.ts";
import { lengths, type MeetingKind, mostTimes } from "./meeting.ts";
import { nextSteps } from "./meeting-next.ts";
import type { TypedTime } from "./meeting-times.ts";
import { videoAddressProblem } from "./meeting-words-guard.ts";
import { readTypedTime } from "./typed-time.ts";

const kinds = [
  "chat",
  "visit",
  "workingInterview",
  "interview",
  "review",
] as const satisfies readonly MeetingKind[];
const yes = z.literal("yes").optional();
const shown = { meetingId: idField, round: wholeNumber("the page", 0, 10_000) };
const minutes = z.enum(lengths.map(String) as [string, ...string[]], {
  error: "Choose how long it takes.",
});

const day = optionalDateParts("the day");
const clock = optionalText("the time", 12);
const sixBoxes = { date1: day, time1: clock, date2: day, time2: clock, date3: day, time3: clock };
type SixBoxes = Record<keyof typeof sixBoxes, string | null>;

/** The days and times that were given; what is missing or no time is said at its box. */
function readTimes(typed: SixBoxes, ctx: z.RefinementCtx): TypedTime[] {
  const wrong = (path: keyof SixBoxes, message: string) =>
    ctx.addIssue({ code: "custom", path: [path], message });
  return Array.from({ length: mostTimes }, (_, at) => at + 1).flatMap((place) => {
    const [dateBox, timeBox] = [`date${place}`, `time${place}`] as [keyof SixBoxes, keyof SixBoxes];
    const [date, said] = [typed[dateBox], typed[timeBox]];
    if (!date && !said) return [];
    if (!date) wrong(dateBox, "Give the day for this time.");
    if (!said) wrong(timeBox, "Give the time for this day, like 2pm or 14:30.");
    const time = said ? readTypedTime(said) : null;
    if (said && !time) wrong(timeBox, "Give the time like 2pm or 14:30.");
    return date && time ? [{ date, time }] : [];
  });
}

/** A new meeting. The button says whether times are given, or the other side is asked for some. */
export const suggestForm = z
  .object({
    intent: z.enum(["suggest", "ask"]),
    meetingId: idField,
    // Whether they are there is looked at below, so that all that is missing is said at once.
    kind: oneOf(kinds, "Choose how to meet.").optional(),
    minutes: minutes.optional(),
    ...sixBoxes,
    place: optionalText("the place", 300),
    videoUrl: optionalText("the address of the video call", 300).superRefine((typed, ctx) => {
      const problem = typed ? videoAddressProblem(typed) : null;
      if (problem) ctx.addIssue({ code: "custom", message: problem });
    }),
    people: optionalText("who will be there", 300),
    note: optionalText("your words", 500),
    despite: yes,
    keepsPrivateWords: yes,
  })
  .transform((typed, ctx) => {
    const missing = (path: string, message: string) =>
      ctx.addIssue({ code: "custom", path: [path], message });
    const { kind = "chat", minutes: length = "30" } = typed;
    if (!typed.kind) missing("kind", "Choose how to meet.");
    if (!typed.minutes) missing("minutes", "Choose how long it takes.");
    const times = typed.intent === "ask" ? [] : readTimes(typed, ctx);
    if (typed.intent === "suggest" && times.length === 0 && !isAnyGiven(typed))
      missing("date1", "Give at least one day and time.");
    return { ...typed, kind, minutes: Number(length), times };
  });

/** Other times for one that is there. */
export const timesForm = z
  .object({ intent: z.literal("times"), ...shown, ...sixBoxes, despite: yes })
  .transform((typed, ctx) => {
    const times = readTimes(typed, ctx);
    if (times.length === 0 && !isAnyGiven(typed))
      ctx.addIssue({ code: "custom", path: ["date1"], message: "Give at least one day and time." });
    return { ...typed, times };
  });

const isAnyGiven = (typed: SixBoxes) =>
  (Object.keys(sixBoxes) as (keyof SixBoxes)[]).some((box) => typed[box]);

export const chooseForm = z.object({
  intent: z.literal("choose"),
  meetingId: idField,
  timeId: z.uuid({ error: "Choose one of the times." }),
});
/** Buttons that carry no more than what the page showed. */
export const pressedForm = z.object({
  intent: z.enum(["askForTimes", "keep", "cancel", "questionsSent"]),
  ...shown,
});
export const howItWentForm = z.object({
  intent: z.literal("howItWent"),
  meetingId: idField,
  happened: oneOf(["yes", "no"], "Say whether you met."),
  next: z.enum(nextSteps).optional(),
});
