/** A version part by part in words, and what changed from one to the next. */
import { dayInWords, hoursInWords, payInWords } from "#app/domain/calendar/calendar.ts";
import type { ReadVersion } from "#app/domain/placement-agreement/placement-agreement.queries.server.ts";
import type { AgreementPart } from "#app/domain/placement-agreement/placement-agreement.ts";
import { words } from "./agreement.words.ts";

/** A line said twice is said once. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];

/** Null: not for this reader. */
export function termInWords(version: ReadVersion, part: AgreementPart): string | null {
  const { minutesPerWeek, payPence, payPeriod } = version;
  const said: Record<AgreementPart, string | null> = {
    job: version.jobTitle,
    tasks: version.tasks,
    hours: `${hoursInWords(minutesPerWeek)} a week`,
    pay: payPence === 0 ? words.notPaid : payInWords(payPence, payPence, payPeriod),
    pattern: version.workingPattern,
    place: version.place,
    start: dayInWords(version.startsOn),
    manager: version.managerName,
    managerPhone: version.managerPhone,
    buddy: version.buddyName || words.noBuddy,
    specialist: version.specialistName,
    specialistPhone: version.specialistPhone,
    adjustments: version.adjustments || words.noAdjustments,
    employerDoes: version.employerDoes,
    specialistDoes: version.specialistDoes,
    participantDoes: version.participantDoes,
    employerMayKnow: version.employerMayKnow,
  };
  return said[part];
}

/** Read as a list of lines. */
const listed: readonly AgreementPart[] = [
  "tasks",
  "adjustments",
  "employerDoes",
  "specialistDoes",
  "participantDoes",
  "employerMayKnow",
];

export interface Change {
  part: AgreementPart;
  isList: boolean;
  added: string[];
  gone: string[];
}

/** Whole for a single answer, line by line for a list. Both empty: that it changed is all this reader may know. */
export function changesIn(before: ReadVersion, after: ReadVersion): Change[] {
  return after.changed.map((part) => {
    const isList = listed.includes(part);
    const [was, is] = [termInWords(before, part), termInWords(after, part)];
    if (was === null || is === null) return { part, isList, added: [], gone: [] };
    if (!isList) return { part, isList, added: [is], gone: was === "" ? [] : [was] };
    const [old, now] = [linesOf(was), linesOf(is)];
    return {
      part,
      isList,
      added: now.filter((line) => !old.includes(line)),
      gone: old.filter((line) => !now.includes(line)),
    };
  });
}
