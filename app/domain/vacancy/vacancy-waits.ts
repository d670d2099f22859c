/** What a vacancy waits for, in one line for its employer's own list. Pure. */
import type { VacancyTable } from "#db/tables.ts";
import { dayInWords } from "../calendar/calendar.ts";
import { closedOn } from "./vacancy-ending.ts";
import { readHold } from "./vacancy-hold.ts";
import { isFullyPlaced } from "./vacancy-places.ts";
import { goesLiveOn, hadFrom } from "./vacancy-sharing.ts";
import { isAsked } from "./vacancy-still-open.ts";

type Waiting = Pick<
  VacancyTable,
  | "status"
  | "pausedReason"
  | "closesOn"
  | "publishOn"
  | "scheduledAt"
  | "availableFrom"
  | "draftedByStaffId"
  | "confirmedAt"
  | "places"
  | "placesFilled"
  | "stillOpenAskedAt"
>;
/** What stands beside it: of introductions those alone that its employer has. */
export interface Beside {
  hasProposal: boolean;
  hasIntroduction: boolean;
  /** The day by which we owe news. */
  newsOn: string | null;
}

/** You first, then us; null: nothing, as of one that has ended. */
export function waitsFor(vacancy: Waiting, beside: Beside, today: string): string | null {
  const day = (date: string) => dayInWords(date, today);
  switch (vacancy.status) {
    case "draft": {
      const liveOn = goesLiveOn(vacancy);
      if (liveOn !== null) return `For its day: ${day(liveOn)}`;
      return vacancy.draftedByStaffId !== null && vacancy.confirmedAt === null
        ? "For you: check what we wrote down"
        : "For you: finish it";
    }
    case "awaitingVerification":
      return "For us: a talk with you";
    case "paused": {
      const hold = readHold(vacancy.pausedReason);
      return hold ? `For you: ${lower(hold.task)}` : "For you: open it again, or end it";
    }
    case "live":
      return liveWaitsFor(vacancy, beside, today);
    default:
      return null;
  }
}

function liveWaitsFor(vacancy: Waiting, beside: Beside, today: string): string {
  if (beside.hasIntroduction) return "For you: answer an introduction";
  if (isAsked(vacancy)) return "For you: say whether it is still open";
  if (closedOn(vacancy, today) !== null) return "For you: open it for longer, or end it";
  if (isFullyPlaced(vacancy)) return "For you: mark it as filled, or leave it open";
  if (beside.hasProposal) return "For you: answer a proposal about the job";
  const from = hadFrom(vacancy, today);
  if (from !== null) return `For its day: ${dayInWords(from, today)}`;
  return beside.newsOn === null
    ? "For us: news"
    : `For us: news by ${dayInWords(beside.newsOn, today)}`;
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
