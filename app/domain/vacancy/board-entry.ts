/** What the board compares of a vacancy, in one narrow row: said by its employer, or not known, which is never a yes. */
import type { BoardEntryTable, VacancyTable } from "#db/tables.ts";
import { readDays, type Weekday, weekdays } from "../calendar/calendar.ts";
import { pencePerHourOf } from "../minimum-wage/minimum-wage.ts";
import { environmentScales } from "../work-environment/work-environment.ts";
import { type DayPart, partsTouched } from "../working-week/working-week.ts";
import { patterns, type WorkingPattern } from "./board-search.ts";

/** The bit of each scale is its place among them: a new scale comes last. Bits 23 and 24 are no scales. */
const scales = environmentScales.map(({ id }) => id);
const fromHomeBit = 1 << 23;
const openToChangeBit = 1 << 24;
/** The highest level of a scale that is its easy end. */
export const easyEnd = 1;

const bitsOf = <T>(all: readonly T[], some: readonly T[]) =>
  all.reduce((bits, each, place) => (some.includes(each) ? bits | (1 << place) : bits), 0);

export const daysAsBits = (days: readonly Weekday[]) => bitsOf(weekdays, days);
export const weekdayBits = daysAsBits(["mon", "tue", "wed", "thu", "fri"]);
export const everyDay = daysAsBits(weekdays);

/** Weekends are days, not a part of them. */
const parts = patterns.filter((pattern) => pattern !== "weekends");
export const partsAsBits = (asked: readonly WorkingPattern[]) => bitsOf(parts, asked);
export const everyPart = partsAsBits(parts);

export const traitsAsBits = (asked: {
  easyOn: readonly string[];
  fromHome: boolean;
  openToChange: boolean;
}) =>
  bitsOf<string>(scales, asked.easyOn) |
  (asked.fromHome ? fromHomeBit : 0) |
  (asked.openToChange ? openToChangeBit : 0);

export const traitsFrom = (traits: number) => ({
  easyOn: scales.filter((_, place) => (traits & (1 << place)) !== 0),
  fromHome: (traits & fromHomeBit) !== 0,
  openToChange: (traits & openToChangeBit) !== 0,
});

const partOf: Readonly<Record<DayPart, WorkingPattern>> = {
  early: "mornings",
  morning: "mornings",
  afternoon: "afternoons",
  evening: "evenings",
  night: "nights",
};

const minutesOf = (time: string | null) => {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time ?? "") ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
};

/** The parts of the day that the work touches; none when its times are not known. */
function partsOfDay({ startsAt, endsAt }: Pick<VacancyTable, "startsAt" | "endsAt">) {
  const from = minutesOf(startsAt);
  const to = minutesOf(endsAt);
  if (from === null || to === null) return [];
  return partsTouched(from, to <= from ? to + 24 * 60 : to).map((part) => partOf[part]);
}

const atHome =
  /\b(from|at) home\b|\bhome[- ](based|working)\b|\bwork(ing)? remotely\b|\bremote work(ing)?\b|\b(is|fully|partly) remote\b|\bhybrid\b/i;
const notAtHome = /\b(no|not|never|cannot|can't|can’t|isn't|isn’t|without)\b[^.;\n]{0,40}$/i;
const others =
  /\b(people|customers?|clients?|residents?|patients?|them|someone|their own)\b[^.;\n]{0,30}$/i;

/** Whether an advert says that some of it can be done from home, and not that it cannot, nor whose home it is that one visits. */
export function saysFromHome(text: string): boolean {
  return text.split(/[.;\n!?]+/).some((sentence) => {
    const found = atHome.exec(sentence);
    if (!found) return false;
    const before = sentence.slice(0, found.index);
    const after = sentence.slice(found.index + found[0].length);
    return !notAtHome.test(before) && !others.test(before) && !/^\s+(is|are) not\b/i.test(after);
  });
}

type Said = Pick<
  VacancyTable,
  | "title"
  | "summary"
  | "pattern"
  | "hoursNote"
  | "gettingThere"
  | "hoursCanChange"
  | "kindOfWork"
  | "minutesMin"
  | "minutesMax"
  | "days"
  | "startsAt"
  | "endsAt"
  | "payMinPence"
  | "payMaxPence"
  | "payPeriod"
  | "closesOn"
  | "specialistsFirstUntil"
> & {
  hasMovableTask: boolean;
  environment: readonly { dimension: string; level: number }[];
};

export type Compared = Omit<
  BoardEntryTable,
  "key" | "vacancyId" | "localAuthorityId" | "latitude" | "longitude" | "geo"
>;

/** The most hours for the same pay are the least an hour; where only one end of the hours is said, it is both. */
export function comparedOf(said: Said): Compared {
  const { hoursCanChange } = said;
  const minutesMin = said.minutesMin ?? said.minutesMax;
  const minutesMax = said.minutesMax ?? said.minutesMin;
  const words = [said.title, said.summary, said.pattern, said.hoursNote, said.gettingThere];
  return {
    kindOfWork: said.kindOfWork,
    traits: traitsAsBits({
      easyOn: said.environment
        .filter(({ level }) => level <= easyEnd)
        .map(({ dimension }) => dimension),
      fromHome: saysFromHome(words.join("\n")),
      openToChange: hoursCanChange === "yes" || hoursCanChange === "partly" || said.hasMovableTask,
    }),
    days: daysAsBits(readDays(said.days) ?? []),
    parts: partsAsBits(partsOfDay(said)),
    minutesMin,
    minutesMax,
    penceAnHour: pencePerHourOf({
      minPence: said.payMinPence,
      maxPence: said.payMaxPence,
      period: said.payPeriod,
      minutesPerWeek: minutesMax,
    }),
    closesOn: said.closesOn,
    firstUntil: said.specialistsFirstUntil,
  };
}

const sharing = 2 ** 20;

/** The lowest key of what went live in the second of an instant. */
export const firstKeyOf = (instant: string) => Math.floor(Date.parse(instant) / 1000) * sharing;

/** A whole number that tells a vacancy from its neighbours, the same everywhere (FNV-1a). */
export function shareOf(vacancyId: string): number {
  let hash = 2166136261;
  for (let at = 0; at < vacancyId.length; at += 1)
    hash = Math.imul(hash ^ vacancyId.charCodeAt(at), 16777619);
  return hash >>> 0;
}

/** Where an entry stands among all: by the second in which it went live. */
export const keyOf = (vacancyId: string, publishedAt: string): number =>
  firstKeyOf(publishedAt) + (shareOf(vacancyId) % sharing);
