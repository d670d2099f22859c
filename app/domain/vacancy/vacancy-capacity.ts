/** Whether another introduction has room at an employer now, and when it has again. Pure. */
import type { IntroductionTable } from "#db/tables.ts";
import { dayInWords } from "../calendar/calendar.ts";
import { fromInWords } from "./vacancy-sharing.ts";

/** An introduction that its employer has and has not settled: to be answered, talked about, met or offered a job. */
export type OpenWithEmployer = Pick<IntroductionTable, "status" | "answerBy"> & {
  /** The day on which it is over if nobody answers; null when it has been answered. */
  lapsesOn: string | null;
};

export interface Room {
  /** The day from which the job can be had again, when that is still to come. */
  availableFrom: string | null;
  /** How many its employer takes at a time; null: any number. */
  most: number | null;
  open: number;
  /** The next day by which one of them is to be answered; null when all are being talked about, or late. */
  nextAnswerBy: string | null;
  /** The day on which there is room at the latest, if nobody answers what waits; null: none has such a day. */
  freeOn: string | null;
}

export function roomOf(
  {
    most,
    availableFrom,
    today,
  }: { most: number | null; availableFrom: string | null; today: string },
  open: readonly OpenWithEmployer[],
): Room {
  const unanswered = open.filter(({ status }) => status === "withEmployer");
  const due = unanswered.flatMap(({ answerBy }) => answerBy ?? []).toSorted();
  const ends = unanswered.flatMap((each) => each.lapsesOn ?? []).toSorted();
  // More than it takes may be open: it lowered the number. Then as many have to end first.
  const tooMany = most === null ? 0 : open.length - most;
  const last = tooMany < 0 ? undefined : ends[tooMany];
  return {
    availableFrom: availableFrom !== null && availableFrom > today ? availableFrom : null,
    most,
    open: open.length,
    nextAnswerBy: due.find((day) => day >= today) ?? null,
    freeOn: most === null || last === undefined ? null : last,
  };
}

export const isFull = ({ most, open }: Room): boolean => most !== null && open >= most;

/** Whether somebody could be introduced now. */
export const hasRoom = (room: Room): boolean => room.availableFrom === null && !isFull(room);

/** First how it stands, then what is known of when that changes. */
export interface RoomWords {
  short: string;
  more: string;
}

/**
 * What a specialist reads, or nothing where there is no limit. Of another area's vacancy only that it is full: how many
 * are open is for those who look after the job.
 */
export function roomInWords(room: Room, today: string, mayCount: boolean): RoomWords | null {
  const { availableFrom, most, open, nextAnswerBy, freeOn } = room;
  if (availableFrom !== null)
    return {
      short: fromInWords(availableFrom, today),
      more: "Nobody new is introduced before then.",
    };
  if (most === null) return null;
  if (!isFull(room))
    return { short: "There is room", more: `They take at most ${most} at a time.` };
  const next =
    mayCount && nextAnswerBy !== null
      ? `The next answer is due by ${dayInWords(nextAnswerBy, today)}. `
      : "";
  const unanswered = next === "" ? "If no answer comes" : "If none comes";
  const free =
    freeOn === null
      ? "Free again when the employer has settled one of them."
      : `${unanswered}, free again on ${dayInWords(freeOn, today)} at the latest.`;
  return {
    short: mayCount
      ? `Full: ${open} of ${most} introductions ${open === 1 ? "is" : "are"} open`
      : "Full just now",
    more: `${next}${free}`,
  };
}

/** What the employer reads of its own. */
export const ownRoomInWords = ({ most, open }: Pick<Room, "most" | "open">): string =>
  most === null
    ? "Any number"
    : `At most ${most} at a time.${open === 0 ? "" : ` ${openWithYou(open)}`}`;

export const openWithYou = (open: number) =>
  `${open === 0 ? "None is" : open === 1 ? "1 is" : `${open} are`} open with you now.`;
