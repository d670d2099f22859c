/** Who sees a vacancy and from when, how many introductions its employer takes, and the day it goes live by itself. Pure. */
import type { VacancyTable } from "#db/tables.ts";
import { addDays, dateOf, dayInWords, monthsAfter } from "../calendar/calendar.ts";
import { isPaidKind } from "./vacancy.ts";

export const mostSpecialistDays = 28;
export const mostAtATime = 50;
/** Further ahead a job is a wish: what it pays and who does it is not known yet. */
export const mostMonthsAhead = 12;

export const audiences = ["everyone", "first", "only"] as const;
export type Audience = (typeof audiences)[number];

export type Shared = Pick<
  VacancyTable,
  | "kind"
  | "status"
  | "publishOn"
  | "scheduledAt"
  | "publishedAt"
  | "keptForSpecialistsAt"
  | "specialistsFirstDays"
  | "specialistsFirstUntil"
  | "mostIntroductions"
  | "availableFrom"
>;

export const audienceOf = (
  vacancy: Pick<Shared, "keptForSpecialistsAt" | "specialistsFirstDays">,
): Audience => {
  if (vacancy.keptForSpecialistsAt !== null) return "only";
  return vacancy.specialistsFirstDays ? "first" : "everyone";
};

/** The last day on which specialists alone see it; the day it goes live is the first. Null: everyone sees it at once. */
export const lastSpecialistDay = (days: number | null, liveOn: string): string | null =>
  days ? addDays(liveOn, days - 1) : null;

/** What is written with every going live, whoever pressed the button. */
export const goingLive = (vacancy: Pick<Shared, "specialistsFirstDays">, now: string) => ({
  publishedAt: now,
  publishOn: null,
  scheduledAt: null,
  specialistsFirstUntil: lastSpecialistDay(vacancy.specialistsFirstDays, dateOf(now)),
});

type Planned = Pick<Shared, "status" | "publishOn" | "scheduledAt">;

/** The day on which a draft goes live by itself, as its employer agreed; null: it does not. */
export const goesLiveOn = ({ status, publishOn, scheduledAt }: Planned): string | null =>
  status === "draft" && scheduledAt !== null ? publishOn : null;

export function goesLiveInWords(vacancy: Planned, today: string): string | null {
  const day = goesLiveOn(vacancy);
  return day && dayInWords(day, today);
}

/** The day that a draft was meant for and that has come without it. */
export const missedDayOf = (vacancy: Planned, today: string): string | null =>
  vacancy.status === "draft" &&
  vacancy.scheduledAt === null &&
  vacancy.publishOn !== null &&
  vacancy.publishOn <= today
    ? vacancy.publishOn
    : null;

/** Why a day is none on which it can go live, as a sentence for its field; null: it can. */
export function publishDayProblem(
  publishOn: string,
  { closesOn, today }: { closesOn: string | null; today: string },
): string | null {
  if (publishOn < today) return "Choose today or a day that is still to come.";
  if (publishOn > monthsAfter(today, mostMonthsAhead)) return "Choose a day within 12 months.";
  return closesOn !== null && closesOn < publishOn
    ? `It closes on ${dayInWords(closesOn, today)}, before that day. Choose an earlier day, or change the closing date.`
    : null;
}

/** The day from which the job can be had again; null: it can be had now. */
export const hadFrom = (
  { availableFrom }: { availableFrom: string | null },
  today: string,
): string | null => (availableFrom !== null && availableFrom > today ? availableFrom : null);

export const fromInWords = (availableFrom: string, today?: string) =>
  `From ${dayInWords(availableFrom, today)}`;

/** Who sees it, for its employer and for staff. */
export function whoSeesIt(
  vacancy: Pick<
    Shared,
    "kind" | "status" | "keptForSpecialistsAt" | "specialistsFirstDays" | "specialistsFirstUntil"
  >,
  today: string,
): string {
  if (!isPaidKind(vacancy.kind)) return "The support team only, as with all work without pay";
  const { specialistsFirstDays: days, specialistsFirstUntil: until, status } = vacancy;
  switch (audienceOf(vacancy)) {
    case "only":
      return "Specialists only, not on the board";
    case "first":
      if (status === "live" || (until !== null && status === "paused"))
        return until !== null && until >= today
          ? `Specialists only until ${dayInWords(until, today)}, then everyone`
          : "Everyone";
      return `Specialists for the first ${days === 1 ? "day" : `${days} days`}, then everyone`;
    default:
      return "Everyone";
  }
}

/** Whether anybody without an account can find it today, were it live. */
export const isForEveryone = (
  vacancy: Pick<Shared, "kind" | "keptForSpecialistsAt" | "specialistsFirstUntil">,
  today: string,
): boolean =>
  isPaidKind(vacancy.kind) &&
  vacancy.keptForSpecialistsAt === null &&
  (vacancy.specialistsFirstUntil === null || vacancy.specialistsFirstUntil < today);

/** What the step says of itself in the list of steps: it is all optional, so that it is never unfinished. */
export function sharingNote(vacancy: Shared, today: string): string {
  const day = goesLiveOn(vacancy);
  if (day !== null) return `Goes live on ${dayInWords(day, today)}`;
  const said =
    audienceOf(vacancy) !== "everyone" ||
    vacancy.mostIntroductions !== null ||
    vacancy.availableFrom !== null ||
    (vacancy.status === "draft" && vacancy.publishOn !== null);
  return said ? "Done" : "Only if you want to";
}
