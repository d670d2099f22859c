/** What happens while an employer does not answer an introduction. Pure; the browser may read it. */
import type { SentSilenceKind } from "#db/tables.ts";

export type { SentSilenceKind };
export type SilenceKind = SentSilenceKind | "lapse";

/** Working days after an introduction reached the employer, for each step. An area may keep its own. */
export interface SilenceTimetable {
  firstReminderDay: number;
  secondReminderDay: number;
  firstPromptDay: number;
  secondPromptDay: number;
  lapseDay: number;
}
export const usualTimetable: SilenceTimetable = {
  firstReminderDay: 3,
  secondReminderDay: 7,
  firstPromptDay: 5,
  secondPromptDay: 10,
  lapseDay: 20,
};

/** Fewer than this and an employer who was given "a little longer" would lapse within it; more, and somebody waits too long. */
export const lapseDays = { least: 11, most: 60 } as const;

/** The first or the second of its kind; a lapse is the only one. */
export type Ordinal = 1 | 2;

/** Which step each day of a timetable is. */
export const silenceLines = [
  { day: "firstReminderDay", kind: "remindEmployer", ordinal: 1 },
  { day: "secondReminderDay", kind: "remindEmployer", ordinal: 2 },
  { day: "firstPromptDay", kind: "promptSpecialist", ordinal: 1 },
  { day: "secondPromptDay", kind: "promptSpecialist", ordinal: 2 },
  { day: "lapseDay", kind: "lapse", ordinal: 1 },
] as const satisfies readonly {
  day: keyof SilenceTimetable;
  kind: SilenceKind;
  ordinal: Ordinal;
}[];

/** What keeps a timetable from being one, beside its day; nothing where it is. */
export function timetableFaults(
  timetable: SilenceTimetable,
): Partial<Record<keyof SilenceTimetable, string>> {
  const { firstReminderDay, secondReminderDay, firstPromptDay, secondPromptDay, lapseDay } =
    timetable;
  const last = Math.max(secondReminderDay, secondPromptDay);
  return {
    ...(secondReminderDay <= firstReminderDay && {
      secondReminderDay: "The second reminder comes after the first.",
    }),
    ...(secondPromptDay <= firstPromptDay && {
      secondPromptDay: "The second time comes after the first.",
    }),
    ...(lapseDay <= last && {
      lapseDay: `It can end only after the last reminder, on day ${last + 1} or later.`,
    }),
  };
}
