import type { Contract } from "#db/tables.ts";
import { localAuthorityInWords } from "../area/local-authority.ts";
import {
  addDays,
  dayInWords,
  daysInWords,
  listInWords,
  moneyInWords,
  timeInWords,
  weeklyHoursInWords,
} from "../calendar/calendar.ts";
import { kindOfWorkInWords } from "../kind-of-work/kind-of-work.ts";
import { occupationInWords } from "../occupation/occupation.ts";
import {
  durationInWords,
  journeyInWords,
  journeyToWork,
  type TravelWay,
} from "../travel/travel.ts";
import { contractLabels } from "../vacancy/vacancy.ts";
import { lowerFirst } from "../work-environment/work-environment.ts";
import {
  type DayPart,
  daysIn,
  partsInWords,
  partsOn,
  partsTouched,
  weekInWords,
} from "../working-week/working-week.ts";
import type { Explanation, PersonSide, Reason, Result, Wish, WorkSide } from "./match-reason.ts";
import { aboutInWords } from "./match-reason.ts";
import { bridging, withAdjustments } from "./matching-environment.ts";

type Sides = Pick<Reason, "about" | "weight" | "person" | "work">;

function reason(sides: Sides, result: Result, adjustments: string[] = []): Reason {
  const name = aboutInWords(sides.about);
  const openings: Record<Result, string> = {
    fits: "fits",
    couldFit: `could fit${withAdjustments(adjustments)}`,
    toDiscuss: "to discuss",
    notKnown: "not known yet",
  };
  const sentence = `${name}: ${openings[result]}. ${sides.work}. ${sides.person}.`;
  return { ...sides, result, adjustments, sentence };
}

/** Whether the gap can be bridged is the employer's answer on hours; not knowing it counts as if it could. */
function bridged(sides: Sides, work: WorkSide, own: readonly string[], ideas: string[]): Reason {
  if (work.hoursCanFlex === "no") {
    const stays = { ...sides, work: `${sides.work}, and the employer says this has to stay` };
    return reason(
      stays,
      "toDiscuss",
      ideas.filter((id) => own.includes(id)),
    );
  }
  return reason(sides, "couldFit", bridging(ideas, own));
}

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

/** Of hours that are said once the least is also the most. Minutes a week. */
export const workMinutes = ({ minutesMin, minutesMax }: WorkSide) => ({
  min: minutesMin ?? minutesMax,
  max: minutesMax ?? minutesMin,
});

export function hoursReason(person: PersonSide, work: WorkSide): Reason {
  const wants = { min: person.minMinutes ?? null, max: person.maxMinutes ?? null };
  const known = wants.min !== null || wants.max !== null;
  const offered = workMinutes(work);
  const sides: Sides = {
    about: "hours",
    weight: "need",
    work:
      offered.min === null
        ? "The employer has not said the hours"
        : `The job is ${lowerFirst(weeklyHoursInWords(work.minutesMin, work.minutesMax))}`,
    person: known
      ? `They are looking for ${lowerFirst(weeklyHoursInWords(wants.min, wants.max))}`
      : "We do not know their hours yet",
  };
  if (!known || offered.min === null || offered.max === null) return reason(sides, "notKnown");
  const tooMany = wants.max !== null && offered.min > wants.max;
  const tooFew = wants.min !== null && offered.max < wants.min;
  if (!tooMany && !tooFew) return reason(sides, "fits");
  const ideas = tooMany ? ["pat-03", "ene-03", "ene-02"] : [];
  return bridged(sides, work, person.adjustments, ideas);
}

/** The parts of a day that the job takes; none where its times are not said. */
export const workParts = (work: Pick<WorkSide, "startsAt" | "endsAt">): DayPart[] =>
  partsTouched(minutesOf(work.startsAt), lastMinute(work.endsAt, work.startsAt));

export function daysReason(person: PersonSide, work: WorkSide): Reason {
  const week = person.week?.length ? person.week : null;
  const worked = work.days?.length ? work.days : null;
  const parts = workParts(work);
  const when = parts.length > 0 ? `, ${partsInWords(parts)}` : "";
  const sides: Sides = {
    about: "days",
    weight: "need",
    work: worked
      ? `The job is on ${lowerAny(daysInWords(worked))}${when}`
      : "The employer has not said the days",
    person: week ? `They can work on ${weekInWords(week)}` : "We do not know their days yet",
  };
  if (!week || !worked) return reason(sides, "notKnown");
  const free = daysIn(week);
  const isFree = worked.every(
    (day) => free.includes(day) && parts.every((part) => partsOn(week, day).includes(part)),
  );
  if (isFree) return reason(sides, "fits");
  return bridged(sides, work, person.adjustments, ["pat-03", "ene-02"]);
}

function lowerAny(days: string): string {
  return days === "Any day of the week" ? "any day of the week" : days;
}

/** Minutes after midnight of HH:MM. */
export function minutesOf(time: string | null | undefined): number | null {
  if (!time) return null;
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Minutes after the midnight before: a shift that ends before it starts ends on the next day. */
export function lastMinute(
  end: string | null | undefined,
  start: string | null | undefined,
): number | null {
  const [last, first] = [minutesOf(end), minutesOf(start)];
  return last !== null && first !== null && last <= first ? last + 24 * 60 : last;
}

export function timesReason(person: PersonSide, work: WorkSide): Reason {
  const { earliestStart = null, latestFinish = null } = person;
  const limits = [
    ...(earliestStart ? [`start from ${timeInWords(earliestStart)}`] : []),
    ...(latestFinish ? [`finish by ${timeInWords(latestFinish)}`] : []),
  ];
  const hours = [
    ...(work.startsAt ? [`starts at ${timeInWords(work.startsAt)}`] : []),
    ...(work.endsAt ? [`ends at ${timeInWords(work.endsAt)}`] : []),
  ];
  const sides: Sides = {
    about: "times",
    weight: "need",
    work: hours.length ? `The shift ${listInWords(hours)}` : "The employer has not said the times",
    person: limits.length ? `They can ${listInWords(limits)}` : "We do not know their times yet",
  };
  const [starts, from] = [minutesOf(work.startsAt), minutesOf(earliestStart)];
  const ends = lastMinute(work.endsAt, work.startsAt);
  const until = lastMinute(latestFinish, earliestStart);
  const comparesStart = starts !== null && from !== null;
  const comparesEnd = ends !== null && until !== null;
  if (!comparesStart && !comparesEnd) return reason(sides, "notKnown");
  const isEarly = comparesStart && starts < from;
  const isLate = comparesEnd && ends > until;
  if (!isEarly && !isLate) return reason(sides, "fits");
  return bridged(sides, work, person.adjustments, ["pat-01"]);
}

export interface CorrectedJourney {
  readonly minutes: number;
  readonly way: TravelWay;
}

/** By the minutes of the journey where they are known, else by the places somebody can get to. */
export function travelReason(
  person: PersonSide,
  work: WorkSide,
  corrected: CorrectedJourney | null = null,
): Reason {
  const journey = journeyOf(person, work, corrected);
  const place = work.localAuthority
    ? `The workplace is in ${localAuthorityInWords(work.localAuthority)}`
    : "The employer has not said the place";
  const said = { about: "travel", weight: "need" } as const;
  const isRough = work.isPlaceRough && journey?.source === "estimate";
  const from = isRough ? " to the middle of it" : "";
  const job = journey ? `${place}, ${journeyInWords(journey)}${from}` : place;
  const longest = person.longestMinutes ?? null;
  if (journey && longest !== null) {
    const limit = `They can travel up to ${durationInWords(longest)}`;
    const isInReach = journey.minutes <= longest;
    const brief = { brief: `${durationInWords(journey.minutes)} away` };
    const told = travelled({ ...said, work: job, person: limit }, isInReach, person.adjustments);
    return { ...told, ...brief };
  }
  const reach = person.reachableAuthorities;
  const named = reach.length
    ? `They can get to ${listInWords([...new Set(reach)].map(localAuthorityInWords).sort())}`
    : "We do not know yet where they can get to";
  const sides = { ...said, work: job, person: named };
  if (reach.length === 0 || !work.localAuthority) return reason(sides, "notKnown");
  return travelled(sides, reach.includes(work.localAuthority), person.adjustments);
}

const journeyOf = (person: PersonSide, work: WorkSide, corrected: CorrectedJourney | null) =>
  journeyToWork(person.home ?? null, work.place ?? null, person.ways ?? [], corrected);

export const travelHelps = ["tra-02", "tra-01", "pat-02"] as const;

function travelled(sides: Sides, isInReach: boolean, adjustments: readonly string[]): Reason {
  if (isInReach) return reason(sides, "fits");
  const own = travelHelps.filter((id) => adjustments.includes(id));
  return own.length > 0 ? reason(sides, "couldFit", own) : reason(sides, "toDiscuss");
}

export function payReason(person: PersonSide, work: WorkSide): Reason {
  const floor = person.payFloorPence ?? null;
  const pay = work.payMinPencePerHour;
  const sides: Sides = {
    about: "pay",
    weight: "need",
    work: pay === null ? "The pay is not known" : `The pay starts at ${moneyInWords(pay)} an hour`,
    person:
      floor === null
        ? "We do not know the least they can work for"
        : `They need at least ${moneyInWords(floor)} an hour`,
  };
  if (floor === null || pay === null) return reason(sides, "notKnown");
  return reason(sides, pay >= floor ? "fits" : "toDiscuss");
}

/** From when somebody could begin: the later of their first day and the end of their notice; null: not known. */
function couldBegin({ availableFrom, noticeWeeks }: PersonSide, today?: string): string | null {
  const days = [
    ...(availableFrom ? [availableFrom] : []),
    ...(today && noticeWeeks != null ? [addDays(today, noticeWeeks * 7)] : []),
  ];
  return days.sort().at(-1) ?? null;
}

/** A first day that is past means as soon as can be. */
export const firstDay = ({ startsOn, today }: Pick<WorkSide, "startsOn" | "today">) =>
  startsOn && today && startsOn < today ? today : (startsOn ?? null);

export function startReason(person: PersonSide, work: WorkSide): Reason {
  const begins = firstDay(work);
  const from = couldBegin(person, work.today);
  const notice = person.noticeWeeks ? `, after ${weeksInWords(person.noticeWeeks)} of notice` : "";
  const sides: Sides = {
    about: "start",
    weight: "need",
    work: begins
      ? `The job begins on ${dayInWords(begins, work.today)}`
      : "The employer has not said when it begins",
    person: from
      ? `They could begin on ${dayInWords(from, work.today)}${notice}`
      : "We do not know yet when they could begin",
  };
  if (!begins || !from) return reason(sides, "notKnown");
  return reason(sides, from <= begins ? "fits" : "couldFit");
}

const weeksInWords = (weeks: number) => (weeks === 1 ? "1 week" : `${weeks} weeks`);

export function contractReason(person: PersonSide, work: WorkSide): Reason {
  const taken = person.contracts?.length ? person.contracts : null;
  const inWords = (contract: Contract) => lowerFirst(contractLabels[contract]);
  const sides: Sides = {
    about: "contract",
    weight: "need",
    work: work.contract
      ? `The contract is ${inWords(work.contract)}`
      : "The employer has not said the contract",
    person: taken
      ? `They would take ${listInWords(taken.map(inWords), "or")}`
      : "We do not know yet which contracts they would take",
  };
  if (!taken || !work.contract) return reason(sides, "notKnown");
  return reason(sides, taken.includes(work.contract) ? "fits" : "toDiscuss");
}
