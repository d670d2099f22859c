/** What kind of job an advert is for, read from its title and from how it is introduced. */
import {
  driving,
  drivingTasks,
  entry,
  notStudied,
  registered,
  senior,
  studied,
} from "#db/reference/advert-phrases/jobs.ts";
import type { PlainAdvert } from "./plain-advert.ts";

export interface Role {
  readonly drives: boolean;
  readonly needsStudy: boolean;
  readonly teaches: boolean;
  readonly isEntry: boolean;
  readonly isSenior: boolean;
  /** Nobody is paid for it, and nobody expects to be. */
  readonly isVoluntary: boolean;
  readonly isApprenticeship: boolean;
}

const whole = (words: string, flags = "") => new RegExp(`\\b(?:${words})\\b`, flags);
const patterns = {
  studied: whole(studied),
  notStudied: whole(notStudied, "g"),
  registered: whole(registered),
  driving: whole(driving),
  drivingTasks: whole(drivingTasks),
  entry: whole(entry),
  senior: whole(senior),
  teaching:
    /\b(?:teach(?:ers?|ing)|tutors?|lecturers?|learning (?:support|mentors?)|classroom|hlta|cover supervisors?|early years|nursery (?:nurses?|practitioners?|assistants?))\b/,
  support:
    /\b(?:receptionists?|secretar(?:y|ies)|administrators?|cleaners?|caretakers?|porters?|clerks?|cooks?|kitchen|catering|drivers?|gardeners?|housekeepers?)\b/,
};
const introduced =
  /\b(?:(?:looking|searching|vacancy|opportunity|opening|position|vacancies) for|seeking|recruit(?:ing)?|hiring|requires?|needs?|wanted|role of|post of|position of|job title:?|title:?|position:?|vacancy:?|role:?|join (?:us|our team|the team|\w{1,15}) as|appoint|employ|work as|working as|become|opportunities for|as (?:an?|our|the)(?: new)?|for (?:an?|our|this|the)) ([^.\n:;!?]{3,70})/g;
const voluntary =
  /\b(?:volunteers?|volunteering|voluntary (?:role|position|opportunity|post|work)|unpaid (?:role|volunteer)|trustees?)\b/;

export function roleOf({ plain }: PlainAdvert): Role {
  const lines = plain
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const title = lines
    .slice(0, 3)
    .filter((line, at) => at === 0 || line.length <= 90)
    .map((line) => line.slice(0, 90).replace(/[.!?] .*/, ""))
    .join(" \n ");
  const openings = Array.from(plain.slice(0, 6000).matchAll(introduced), ([, words = ""]) => words);
  const named = `${title} \n ${openings.slice(0, 12).join(" \n ")}`;
  const driven = named.replace(
    /\b(?:must be|be|need|car|non-?|own)[- ](?:an? )?(?:car |confident )?drivers?\b|\bdrivers? (?:only|essential|preferred)\b|\bdriver'?s'? licen[cs]e/g,
    " ",
  );
  // "Receptionist, Marsh and Doyle Solicitors"
  const firstLine = title.split("\n", 1)[0] ?? "";
  const study = named.replace(patterns.notStudied, " ");
  return {
    drives: patterns.driving.test(driven) || patterns.drivingTasks.test(plain),
    needsStudy:
      (patterns.studied.test(study) && !patterns.support.test(firstLine)) ||
      patterns.registered.test(plain),
    teaches: patterns.teaching.test(named) && !patterns.support.test(firstLine),
    isEntry: patterns.entry.test(named) && !patterns.senior.test(title),
    isSenior: patterns.senior.test(named),
    isVoluntary: voluntary.test(title) || (voluntary.test(named) && !/\bpaid\b|£/.test(plain)),
    isApprenticeship:
      /\bapprentice(?:ship)?s?\b/.test(title) ||
      /\bapprentice(?:ship)?s?\b/.test(openings.slice(0, 4).join(" ")),
  };
}
