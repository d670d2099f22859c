/** The steps of a silence by day. The job that sends them and the pages that show them both ask here. */
import type { Nation } from "#db/tables.ts";
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from "../calendar/working-days.server.ts";
import { answerWorkingDays } from "../introduction/introduction.ts";
import {
  type Ordinal,
  type SentSilenceKind,
  type SilenceKind,
  type SilenceTimetable,
  silenceLines,
} from "./silence.ts";

export interface SilenceStep {
  kind: SilenceKind;
  ordinal: Ordinal;
  on: string;
}

/** One introduction that waits for its employer. */
export interface Silence {
  /** The London day on which it reached them. */
  sentOn: string;
  answerBy: string;
  timetable: SilenceTimetable;
  nation: Nation;
  /** The last step of each kind that was sent; 0 for none. */
  sent: Record<SentSilenceKind, number>;
}

/** Working days by which the answer may come later than was promised: "a little longer", or a reply to their question. */
const granted = ({ sentOn, answerBy, nation }: Pick<Silence, "sentOn" | "answerBy" | "nation">) =>
  workingDaysBetween(addWorkingDays(sentOn, answerWorkingDays, nation), answerBy, nation);

/** Every step and its day, the soonest first. What was granted moves them all. */
export function silenceSteps(
  sentOn: string,
  timetable: SilenceTimetable,
  { answerBy, nation }: Pick<Silence, "answerBy" | "nation">,
): SilenceStep[] {
  const later = granted({ sentOn, answerBy, nation });
  return silenceLines
    .map(({ day, kind, ordinal }) => ({
      kind,
      ordinal,
      on: addWorkingDays(sentOn, timetable[day] + later, nation),
    }))
    .sort((a, b) => a.on.localeCompare(b.on));
}

const reached = (silence: Silence, today: string) =>
  silenceSteps(silence.sentOn, silence.timetable, silence).filter(({ on }) => on <= today);

const lastOf = (steps: SilenceStep[], kind: SilenceKind): SilenceStep | undefined =>
  steps.filter((step) => step.kind === kind).at(-1);

/**
 * What is to be done today. Of each kind the latest alone, so that days without a run are made up once; nothing on a
 * day on which nobody works; and on the day of its end nobody is reminded any more.
 */
export function stepsDue(silence: Silence, today: string): SilenceStep[] {
  if (!isWorkingDay(today, silence.nation)) return [];
  const steps = reached(silence, today);
  const end = lastOf(steps, "lapse");
  if (end) return [end];
  return (["remindEmployer", "promptSpecialist"] as const).flatMap((kind) => {
    const latest = lastOf(steps, kind);
    return latest && latest.ordinal > silence.sent[kind] ? [latest] : [];
  });
}

/** The step a page shows as reached: exactly when it was sent, or would be if the job ran now. */
export function stepShown(
  silence: Silence,
  kind: SentSilenceKind,
  today: string,
): SilenceStep | null {
  const latest = lastOf(reached(silence, today), kind);
  if (!latest) return null;
  if (latest.ordinal <= silence.sent[kind]) return latest;
  return stepsDue(silence, today).find((step) => step.kind === kind) ?? null;
}

/** The day on which it ends if nobody answers. */
export const lapsesOn = (silence: Omit<Silence, "sent" | "sentOn">): string =>
  addWorkingDays(silence.answerBy, silence.timetable.lapseDay - answerWorkingDays, silence.nation);
