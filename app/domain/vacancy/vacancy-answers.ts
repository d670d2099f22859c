/** All that a vacancy says, answer by answer and in words, and what reads differently from one version to another. Pure. */
import {
  dayInWords,
  daysInWords,
  payInWords,
  readDays,
  timeInWords,
  weeklyHoursInWords,
} from "../calendar/calendar.ts";
import { kindsOfWork } from "../kind-of-work/kind-of-work.ts";
import { demandWords, skillInWords } from "../skill/skill.ts";
import {
  findScale,
  isEnvironmentDimension,
  isLevel,
  lowerFirst,
  whatPeopleRead,
} from "../work-environment/work-environment.ts";
import {
  contractLabels,
  flexLabels,
  isPaidKind,
  kindLabels,
  readWays,
  wayLabels,
} from "./vacancy.ts";
import type { Answers } from "./vacancy-snapshot.ts";

interface Answer {
  label: string;
  /** Whether somebody who was asked about the job might decide otherwise because of it. */
  matters: boolean;
  /** One line for each thing said; none: not said. */
  say: (answers: Answers) => string[];
}

const said = (...lines: (string | null | false | undefined)[]): string[] =>
  lines.filter((line): line is string => Boolean(line));
const day = (date: string | null) => said(date && dayInWords(date));

/** In the order of the form. */
export const answers = {
  title: { label: "Job title", matters: true, say: ({ title }) => said(title) },
  kind: { label: "Kind of job", matters: true, say: ({ kind }) => [kindLabels[kind]] },
  kindOfWork: {
    label: "Kind of work",
    matters: false,
    say: ({ kindOfWork }) => said(kindsOfWork.find(({ id }) => id === kindOfWork)?.label),
  },
  contract: {
    label: "Contract",
    matters: true,
    say: ({ contract, contractNote }) => said(contract && contractLabels[contract], contractNote),
  },
  places: { label: "Places", matters: false, say: ({ places }) => [String(places)] },
  summary: { label: "About the job", matters: false, say: ({ summary }) => said(summary) },
  pay: {
    label: "Pay",
    matters: true,
    say: ({ kind, payMinPence, payMaxPence, payPeriod, insteadOfPay }) =>
      isPaidKind(kind)
        ? said(payMinPence !== null && payInWords(payMinPence, payMaxPence, payPeriod))
        : said("Unpaid", insteadOfPay),
  },
  hours: {
    label: "Hours",
    matters: true,
    say: ({ minutesMin, minutesMax }) =>
      said(minutesMin !== null && weeklyHoursInWords(minutesMin, minutesMax ?? minutesMin)),
  },
  days: {
    label: "Days",
    matters: true,
    say: ({ days }) => said(daysInWords(readDays(days) ?? [])),
  },
  times: {
    label: "Times",
    matters: true,
    say: ({ startsAt, endsAt, pattern }) =>
      said(
        startsAt && endsAt
          ? `${timeInWords(startsAt)} to ${timeInWords(endsAt)}`
          : startsAt
            ? `From ${timeInWords(startsAt)}`
            : endsAt && `Until ${timeInWords(endsAt)}`,
        pattern,
      ),
  },
  hoursCanChange: {
    label: "Can the hours change?",
    matters: true,
    say: ({ hoursCanChange, hoursNote }) =>
      said(hoursCanChange && flexLabels[hoursCanChange], hoursNote),
  },
  start: { label: "Starts", matters: true, say: ({ expectedStartOn }) => day(expectedStartOn) },
  availableFrom: {
    label: "Can be had from",
    matters: true,
    say: ({ availableFrom }) => day(availableFrom),
  },
  tasks: { label: "Tasks", matters: true, say: ({ tasks }) => tasks.map(taskInWords) },
  criteria: {
    label: "What somebody must have",
    matters: true,
    say: ({ criteria }) =>
      criteria.map(({ words, weight }) =>
        weight === "essential" ? words : `${words} (good to have)`,
      ),
  },
  skills: {
    label: "Skills and tickets",
    matters: true,
    say: ({ demands }) =>
      demands.map(
        ({ skill, weight }) => `${skillInWords(skill)}: ${lowerFirst(demandWords[weight])}`,
      ),
  },
  environment: {
    label: "What the work is like",
    matters: true,
    say: ({ environment }) => environment.flatMap(scaleInWords),
  },
  workplace: {
    label: "Workplace",
    matters: true,
    say: ({ workplaceName, workplaceAddress, workplacePostcode }) =>
      said(said(workplaceName, workplaceAddress, workplacePostcode).join(", ")),
  },
  gettingThere: {
    label: "Getting there",
    matters: false,
    say: ({ gettingThere, workplaceGettingThere }) => said(gettingThere || workplaceGettingThere),
  },
  access: {
    label: "Getting in and around",
    matters: true,
    say: ({ access, workplaceAccess }) => said(access || workplaceAccess),
  },
  apply: {
    label: "How to apply",
    matters: false,
    say: ({ waysToApply, howToApply }) =>
      said(...readWays(waysToApply).map((way) => wayLabels[way]), howToApply),
  },
  adjustments: {
    label: "What can change in how people are chosen",
    matters: false,
    say: ({ processAdjustments }) => said(processAdjustments),
  },
  contact: {
    label: "Who people can talk to",
    matters: false,
    say: ({ contactName, contactRole, contactPhone, contactEmail }) =>
      said(said(contactName, contactRole, contactPhone, contactEmail).join(", ")),
  },
  closesOn: { label: "Closes", matters: true, say: ({ closesOn }) => day(closesOn) },
  mostIntroductions: {
    label: "Introductions at a time",
    matters: false,
    say: ({ mostIntroductions }) =>
      said(mostIntroductions !== null && `At most ${mostIntroductions}`),
  },
  audience: {
    label: "Who sees it",
    matters: false,
    say: ({ keptForSpecialistsAt }) => said(keptForSpecialistsAt && "Specialists only"),
  },
} as const satisfies Record<string, Answer>;
export type AnswerName = keyof typeof answers;
const names = Object.keys(answers) as AnswerName[];

const taskInWords = ({ words, weight }: Answers["tasks"][number]) =>
  weight === "essential" ? words : `${words} (could be done by somebody else)`;

const scaleInWords = ({ dimension, level, canChange, note }: Answers["environment"][number]) =>
  isEnvironmentDimension(dimension) && isLevel(level)
    ? [
        `${findScale(dimension).name}: ${lowerFirst(whatPeopleRead(dimension, level, canChange, note))}`,
      ]
    : [];

export interface AnswerChange {
  name: AnswerName;
  label: string;
  matters: boolean;
  before: string[];
  after: string[];
}

/** What reads differently, in the order of the form. */
export function changesBetween(before: Answers, after: Answers): AnswerChange[] {
  return names.flatMap((name) => {
    const { label, matters, say } = answers[name] as Answer;
    const [was, is] = [say(before), say(after)];
    const isSame = was.length === is.length && was.every((line, place) => line === is[place]);
    return isSame ? [] : [{ name, label, matters, before: was, after: is }];
  });
}
