/** Whether the employer of a job that came of no introduction may know of it: what they would be told, to the word. Pure. */
import type { PayPeriod, PlacementStatus, TellingDecision } from "#db/tables.ts";
import { dayInWords, hoursInWords, payInWords } from "../calendar/calendar.ts";

/** "askAgain": whom they said yes to has changed since. */
export type TellingState = "toDecide" | "told" | "no" | "takenBack" | "askAgain";

/** Derived: told while it is open to the employer, else as the latest decision says. */
export function tellingState(
  openedToEmployerAt: string | null,
  latest: TellingDecision | null,
): TellingState {
  if (openedToEmployerAt !== null) return "told";
  if (latest === null) return "toDecide";
  return latest === "yes" ? "askAgain" : latest;
}

export const waitsForAnswer = (state: TellingState) => state === "toDecide" || state === "askAgain";

/** For staff. */
export const tellingStateWords: Record<TellingState, string> = {
  toDecide: "The employer does not know. They have not decided yet.",
  told: "The employer knows, as they agreed.",
  no: "The employer does not know. They said no.",
  takenBack: "They took their yes back. The employer can open nothing any more.",
  askAgain: "Whom to tell has changed since their yes. Nothing is open until they say yes again.",
};

export interface TellingFacts {
  nameUsed: string;
  jobTitle: string;
  employerName: string;
  workplaceName: string | null;
  status: PlacementStatus;
  startsOn: string;
  minutesPerWeek: number;
  payPence: number;
  payPeriod: PayPeriod;
  managerName: string;
  supportUntil: string;
  specialistName: string;
  specialistPhone: string;
  teamName: string;
  contactName: string;
  contactRole: string;
  contactEmail: string;
  contactPhone: string;
  /** Who has an account there and could open the page, by name. */
  colleagues: readonly string[];
}

export interface TellingWords {
  /** Who could read it. */
  readers: string[];
  /** How they hear of it. */
  how: string;
  /** What they could read, and nothing else. */
  lines: string[];
}

/** The same words for the page on which somebody decides, and for the record of what they agreed to. */
export function tellingWords(facts: TellingFacts): TellingWords {
  const { nameUsed, jobTitle, employerName, workplaceName, specialistName, teamName } = facts;
  const { contactName, contactRole, contactEmail, colleagues } = facts;
  const contact = [contactName, contactRole].filter(Boolean).join(", ");
  const anyMail = contactEmail !== "" || colleagues.length > 0;
  return {
    readers: [
      ...(contact ? [contactEmail ? `${contact} (${contactEmail})` : contact] : []),
      ...colleagues.map((name) => `${name}, who has an account for ${employerName}`),
      `Anyone else who gets an account for ${employerName} and looks after ${workplaceName ?? "where you work"}`,
    ],
    how: anyMail
      ? `We send them a mail that gives no name. It leads to a page with these words.`
      : `${specialistName} tells them in person or by phone. No mail is sent.`,
    lines: [
      `${nameUsed}, ${[jobTitle, ...new Set([workplaceName, employerName])].filter(Boolean).join(", ")}.`,
      `${facts.status === "agreed" ? "First day" : "In the job since"}: ${dayInWords(facts.startsOn)}.`,
      `${hoursInWords(facts.minutesPerWeek)} a week, ${payInWords(facts.payPence, facts.payPence, facts.payPeriod)}. Manager: ${facts.managerName}.`,
      `${specialistName} of ${teamName} supports ${nameUsed} at work until ${dayInWords(facts.supportUntil)}, and can be rung on ${facts.specialistPhone}.`,
      `From then on what the three agree: the agreement about the job, changes at work that ${nameUsed} has said yes to, what comes of reviews, when ${specialistName} comes by, and what is handed over when support ends.`,
    ],
  };
}

/** What is sealed: a yes is to these words and no others. */
export const sealedText = ({ readers, how, lines }: TellingWords) =>
  [...readers, how, ...lines].join("\n");
