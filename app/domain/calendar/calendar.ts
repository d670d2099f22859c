/** Days and times as people here read them. Dates are YYYY-MM-DD, instants ISO text; days are London's. */
const zone = "Europe/London";

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

const dayFormat = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});
const londonParts = new Intl.DateTimeFormat("en-GB", {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: zone,
});

let lastAsked = { minute: "", parts: {} as Record<string, string> };

/** Requests ask for one minute, the one that it is, many times over; nothing here is finer. */
function london(instant: string): Record<string, string> {
  const minute = instant.endsWith("Z") ? instant.slice(0, 16) : instant;
  if (lastAsked.minute !== minute) {
    const parts = londonParts.formatToParts(new Date(instant));
    const named = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
    lastAsked = { minute, parts: named };
  }
  return lastAsked.parts;
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Whether the text is a day that exists: 2026-02-30 does not. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = utc(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The London date of an instant. */
export function dateOf(instant: string): string {
  const { year, month, day } = london(instant);
  return `${year}-${month}-${day}`;
}

/** The London time of an instant as HH:MM. */
export function timeOf(instant: string): string {
  const { hour, minute } = london(instant);
  return `${hour}:${minute}`;
}

/** The instant of a London day and time (HH:MM), summer and winter. A time that the clocks skip is the one after. */
export function instantOf(date: string, time: string): string {
  const asIfUtc = Date.parse(`${date}T${time}:00.000Z`);
  const wall = london(new Date(asIfUtc).toISOString());
  const shown = Date.parse(
    `${wall.year}-${wall.month}-${wall.day}T${wall.hour}:${wall.minute}:00.000Z`,
  );
  const instant = new Date(asIfUtc - (shown - asIfUtc)).toISOString();
  // Near a change the guess stands on the other side of it.
  const again = london(instant);
  const off =
    Date.parse(`${again.year}-${again.month}-${again.day}T${again.hour}:${again.minute}:00.000Z`) -
    asIfUtc;
  return off === 0 ? instant : new Date(Date.parse(instant) - off).toISOString();
}

export function addDays(date: string, days: number): string {
  const day = utc(date);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The same day so many months later; the last of that month where it has no such day. */
export function monthsAfter(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = (month: number) =>
    `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  const longest = Number(addDays(first(count + 1), -1).slice(8));
  return addDays(first(count), Math.min(Number(date.slice(8)), longest) - 1);
}

/** Calendar days from one date to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}

export function weekdayOf(date: string): Weekday {
  return weekdays[(utc(date).getUTCDay() + 6) % 7] as Weekday;
}

/** The Monday on or before a day. */
export const mondayOf = (date: string) => addDays(date, -weekdays.indexOf(weekdayOf(date)));

const mostDaysSaid = 1000;
const daysSaid = new Map<string, string>();

/** A list says the same few days over and over, and formatting one takes as long as drawing its row. */
function sayDay(date: string): string {
  // ICU puts a comma after the weekday in some versions; people here write none.
  const words = dayFormat.format(utc(date)).replace(",", "");
  if (daysSaid.size >= mostDaysSaid) daysSaid.clear();
  daysSaid.set(date, words);
  return words;
}

/** "Tuesday 3 March", with the year when it is not the year of `today`. Without a today the year is always said. */
export function dayInWords(date: string, today?: string): string {
  const words = daysSaid.get(date) ?? sayDay(date);
  return today?.slice(0, 4) === date.slice(0, 4) ? words : `${words} ${date.slice(0, 4)}`;
}

/** "9am", "2:30pm", "midday", "midnight" from HH:MM. */
export function timeInWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  if (minutes === 0 && hours === 12) return "midday";
  if (minutes === 0 && hours === 0) return "midnight";
  const past = minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`;
  return `${hours % 12 || 12}${past}${hours < 12 ? "am" : "pm"}`;
}

/** "Tuesday 3 March at 2:30pm", London time. */
export function instantInWords(instant: string, today?: string): string {
  return `${dayInWords(dateOf(instant), today)} at ${timeInWords(timeOf(instant))}`;
}

const longDays: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

export const dayName = (day: Weekday): string => longDays[day];

/** "Monday to Friday", "Tuesday and Saturday". Empty when no day is given. */
export function daysInWords(days: readonly Weekday[]): string {
  const places = weekdays.flatMap((day, place) => (days.includes(day) ? [place] : []));
  const names = places.map((place) => longDays[weekdays[place] as Weekday]);
  const unbroken =
    places.length > 2 && (places.at(-1) ?? 0) - (places[0] ?? 0) + 1 === names.length;
  if (names.length === 7) return "Any day of the week";
  if (unbroken) return `${names[0]} to ${names.at(-1)}`;
  return listInWords(names);
}

/** Reads the stored form, comma-separated "mon,tue"; null stays null: not known. */
export function readDays(text: string | null): Weekday[] | null {
  if (text === null) return null;
  const said = text.split(",").map((day) => day.trim());
  const known = weekdays.filter((day) => said.includes(day));
  return known.length === 0 ? null : known;
}

const lists = {
  and: new Intl.ListFormat("en-GB", { type: "conjunction" }),
  or: new Intl.ListFormat("en-GB", { type: "disjunction" }),
};

/** "a, b and c". */
export function listInWords(parts: readonly string[], word: "and" | "or" = "and"): string {
  return lists[word].format(parts);
}

const pounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });
const wholePounds = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  maximumFractionDigits: 0,
});

/** "£12.85"; whole pounds of £100 and more without pence: "£24,000". */
export function moneyInWords(pence: number): string {
  const whole = pence % 100 === 0 && Math.abs(pence) >= 10_000;
  return (whole ? wholePounds : pounds).format(pence / 100);
}

/** "1 hour", "16 hours", "7½ hours", "45 minutes", "2 hours 10 minutes". */
export function hoursInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return rest === 1 ? "1 minute" : `${rest} minutes`;
  if (rest === 30) return `${hours}½ hours`;
  const words = hours === 1 ? "1 hour" : `${hours} hours`;
  return rest === 0 ? words : `${words} ${rest === 1 ? "1 minute" : `${rest} minutes`}`;
}

/** "16 to 20 hours a week", "up to 20 hours a week", "Hours not known yet". */
export function weeklyHoursInWords(min: number | null, max: number | null): string {
  if (min === null && max === null) return "Hours not known yet";
  if (max === null) return `${hoursInWords(min ?? 0)} or more a week`;
  if (min === null) return `Up to ${hoursInWords(max)} a week`;
  if (min === max) return `${hoursInWords(max)} a week`;
  const low = hoursInWords(min).replace(/ hours?$/, "");
  return `${low} to ${hoursInWords(max)} a week`;
}

export type PayPeriodWords = "hour" | "week" | "month" | "year";
const perPeriod: Readonly<Record<PayPeriodWords, string>> = {
  hour: "an hour",
  week: "a week",
  month: "a month",
  year: "a year",
};

/** "£12.85 an hour", "£12.85 to £13.50 an hour", "Pay not said yet". */
export function payInWords(
  minPence: number | null,
  maxPence: number | null,
  period: PayPeriodWords | null,
): string {
  if ((minPence === null && maxPence === null) || period === null) return "Pay not said yet";
  const per = perPeriod[period];
  if (minPence === null) return `Up to ${moneyInWords(maxPence ?? 0)} ${per}`;
  if (maxPence === null || minPence === maxPence) return `${moneyInWords(minPence)} ${per}`;
  return `${moneyInWords(minPence)} to ${moneyInWords(maxPence)} ${per}`;
}
