import { hoursInWords, listInWords, timeInWords } from "#app/domain/calendar/calendar.ts";
import type { PlannedVisit, VisitPerson, VisitWay } from "#app/domain/visit/visit.ts";

const ways: Record<VisitWay, string> = {
  atWork: "At your work",
  elsewhere: "Away from work",
  phone: "By phone",
  video: "By video",
};
const people = (manager: string): Record<VisitPerson, string> => ({
  participant: "you",
  manager: manager || "your manager",
  buddy: "somebody you work with",
  others: "somebody else",
});

/** The words of the page where somebody reads what was written down about visits. */
export const words = {
  title: "Visits at your job",
  lede: (specialist: string) =>
    `This is what ${specialist} writes down after each visit or call. Your employer cannot see it.`,
  back: "Your job",
  none: "None so far.",
  noneMore: "When somebody has been to see you or rung, it is written down here.",
  next: (day: string, { at, way }: PlannedVisit) =>
    [`Next: ${day}${at ? ` at ${timeInWords(at)}` : ""}`, way && ways[way].toLowerCase()]
      .filter(Boolean)
      .join(", "),
  who: (name: string) => `Written by ${name}.`,
  line: (way: VisitWay, minutes: number, withWhom: VisitPerson[], manager: string) =>
    `${ways[way]}, ${hoursInWords(minutes)}, with ${listInWords(
      withWhom.map((person) => people(manager)[person]),
    )}.`,
  workedOn: "What you worked on",
  workedOnWithout: "What it was about",
  nextStep: "What comes next",
  changed: (day: string) => `Changed on ${day}.`,
  wrong: (specialist: string) =>
    `Is something here not right? Tell ${specialist}. It can be changed.`,
};
