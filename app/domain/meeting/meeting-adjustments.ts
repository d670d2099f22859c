/** What a person shared that bears on a meeting, read out of the very words the employer may read. Pure. */
import { readTypedTime } from "./typed-time.ts";

export interface MeetingAdjustments {
  /** The lines that speak of meeting, as they were shared. */
  lines: string[];
  /** HH:MM. */
  notBefore: string | null;
  notAfter: string | null;
  questionsDaysBefore: number | null;
}

/** With minutes or a half of the day: "from 16 hours" is no time. */
const clock = String.raw`(\d{1,2}[:.]\d{2} ?(?:am|pm)?|\d{1,2} ?(?:am|pm)|midday|noon)`;
const bare = String.raw`(\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?|midday|noon)`;
const later = [
  new RegExp(String.raw`\b(?:after|not before|no earlier than|from)\s+${clock}\b`, "i"),
  new RegExp(String.raw`\b${bare}\s+(?:or|and)\s+(?:later|after)\b`, "i"),
];
const earlier = [
  new RegExp(
    String.raw`\b(?:before|not after|no later than|done by|finished by)\s+${clock}\b`,
    "i",
  ),
  new RegExp(String.raw`\b${bare}\s+(?:or|and)\s+earlier\b`, "i"),
];
const questions =
  /\bquestions?\b.{0,60}?\b(\d+|one|two|three|four|five|a few|some)\s+(working )?(day|week)s?\s+(?:before|ahead|in advance|early|beforehand)/i;
const speaksOfMeeting =
  /\b(meet(?:ing)?s?|interviews?|visit(?:s|ing)?|questions?|in advance|beforehand|come (?:along|with)|with me|beside me|support worker|look round|quiet room|breaks?|mornings?|afternoons?|interpreter|bsl|arrive|arriving)\b/i;

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  "a few": 3,
  some: 3,
};

const clockIn = (line: string, rules: readonly RegExp[]): string | null => {
  for (const rule of rules) {
    const said = rule.exec(line)?.[1];
    const time = said ? readTypedTime(said) : null;
    if (time) return time;
  }
  return null;
};

function questionDays(line: string): number | null {
  const [, count = "", , unit = ""] = questions.exec(line) ?? [];
  if (!unit) return null;
  const number = numbers[count.toLowerCase()] ?? Number(count);
  const days = unit.toLowerCase() === "week" ? number * 7 : number;
  return days >= 1 && days <= 28 ? days : null;
}

/** Of several lines the strictest time counts. */
export function adjustmentsIn(shared: readonly string[]): MeetingAdjustments {
  const all = shared.map((line) => {
    const notBefore = clockIn(line, later);
    // "not before 11" holds "before 11".
    const notAfter = notBefore === null ? clockIn(line, earlier) : null;
    return { line, notBefore, notAfter, days: questionDays(line) };
  });
  const times = (key: "notBefore" | "notAfter") =>
    all.flatMap((each) => (each[key] ? [each[key]] : [])).sort();
  const days = all.flatMap((each) => (each.days ? [each.days] : []));
  return {
    lines: all
      .filter(
        ({ line, notBefore, notAfter, days }) =>
          notBefore || notAfter || days || speaksOfMeeting.test(line),
      )
      .map(({ line }) => line),
    notBefore: times("notBefore").at(-1) ?? null,
    notAfter: times("notAfter")[0] ?? null,
    questionsDaysBefore: days.length > 0 ? Math.max(...days) : null,
  };
}
