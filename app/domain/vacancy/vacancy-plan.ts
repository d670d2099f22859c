import type { VacancyTable } from "#db/tables.ts";
import { dayInWords } from "../calendar/calendar.ts";
import type { FoundVacancy } from "./vacancy.queries.server.ts";
import { holds, whyHold } from "./vacancy-hold.ts";
import { goesLiveOn, missedDayOf } from "./vacancy-sharing.ts";

/** What the employer reads of a day on which their draft goes live, or was to; every day in words. */
export interface PublicationPlan {
  /** Agreed: it goes live by itself. */
  goesLive: string | null;
  /** What would stand against it as it is now: said ahead of the day, so that it can be mended in time. */
  butFirst: { words: string; step: string } | null;
  /** The day has come without it. */
  missed: string | null;
}

const noPlan: PublicationPlan = { goesLive: null, butFirst: null, missed: null };

export function publicationPlan(vacancy: FoundVacancy & VacancyTable, today: string) {
  const agreed = goesLiveOn(vacancy);
  const missed = missedDayOf(vacancy, today);
  if (agreed === null && missed === null) return noPlan;
  const hold = whyHold(vacancy, agreed !== null && agreed > today ? agreed : today);
  return {
    goesLive: agreed && dayInWords(agreed, today),
    butFirst: hold && { words: holds[hold].mend, step: holds[hold].step ?? "check" },
    missed: missed && dayInWords(missed, today),
  };
}
