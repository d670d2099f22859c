import type {
  CanChange,
  Contract,
  PayPeriod,
  TaskWeight,
  VacancyKind,
  VacancyStatus,
  VacancyTable,
} from "#db/tables.ts";
import { readDays } from "../calendar/calendar.ts";
import { isPaidKind } from "../minimum-wage/minimum-wage.ts";
import type { Transitions } from "../transitions.ts";

export type { PayPeriod, TaskWeight, VacancyKind, VacancyStatus };

export const vacancyStatuses = [
  "draft",
  "awaitingVerification",
  "live",
  "paused",
  "filled",
  "closed",
] as const satisfies readonly VacancyStatus[];

export const statusLabels: Readonly<Record<VacancyStatus, string>> = {
  draft: "Draft",
  awaitingVerification: "Waiting for a check of your organisation",
  live: "Live",
  paused: "Paused",
  filled: "Filled",
  closed: "Closed",
};

export const kindLabels: Readonly<Record<VacancyKind, string>> = {
  paidJob: "Paid job",
  apprenticeship: "Apprenticeship",
  supportedInternship: "Supported internship",
  taster: "Taster",
};
export const kinds = Object.keys(kindLabels) as [VacancyKind, ...VacancyKind[]];
export const paidKinds = kinds.filter(isPaidKind);
export { isPaidKind };

export const contractLabels: Readonly<Record<Contract, string>> = {
  permanent: "Permanent",
  fixedTerm: "Fixed term",
  temporary: "Temporary",
  seasonal: "Seasonal",
  casual: "Casual, no fixed hours",
};
export const contracts = Object.keys(contractLabels) as [Contract, ...Contract[]];

/** Reads the stored form, comma-separated; null: not known. */
export function readContracts(text: string | null): Contract[] | null {
  const said = text?.split(",") ?? [];
  const known = contracts.filter((contract) => said.includes(contract));
  return known.length > 0 ? known : null;
}

export const payPeriods = ["hour", "week", "month", "year"] as const satisfies PayPeriod[];

export const flexLabels: Readonly<Record<CanChange, string>> = {
  yes: "Yes, they can change",
  partly: "Partly",
  no: "No, they have to stay as they are",
  notSure: "Not sure, talk to us",
};

export const wayLabels = {
  localTeam: "Through your local team",
  phone: "A phone call",
  email: "An email",
  form: "A form",
  inPerson: "Coming in to talk",
  letter: "A letter",
} as const;
export type WayToApply = keyof typeof wayLabels;
export const waysToApply = Object.keys(wayLabels) as [WayToApply, ...WayToApply[]];

/** Reads the stored form, comma-separated; what we no longer know is left out. */
export function readWays(text: string): WayToApply[] {
  const said = text.split(",").map((way) => way.trim());
  return waysToApply.filter((way) => said.includes(way));
}

export type VacancyTransition =
  | "publish"
  | "publishLater"
  | "keepAsDraft"
  | "awaitVerification"
  | "release"
  | "holdBack"
  | "pause"
  | "pauseForPay"
  | "askStillOpen"
  | "sayStillOpen"
  | "pauseUnanswered"
  | "resume"
  | "extend"
  | "fillPlace"
  | "freePlace"
  | "fill"
  | "close"
  | "relist";

/**
 * What can happen to a vacancy. Publishing is one button: it awaits verification while the employer has not been
 * checked, and `release` is what the check itself does, or `holdBack` for one that may no longer go live. With a day agreed
 * (`publishLater`, until it is taken back) the portal presses it for them. `pauseForPay` is the portal's own, on a new minimum wage,
 * and so is `pauseUnanswered`, for one that nobody said is still open. A place is also filled by somebody's first day; that
 * the last one was is for the employer to say. What has ended stays as it was: `relist` makes a new vacancy of it.
 */
export const vacancyTransitions: Transitions<VacancyTransition, VacancyStatus> = {
  publish: { from: ["draft"], to: "live", by: ["employer", "system"] },
  publishLater: { from: ["draft"], to: "same", by: ["employer"] },
  keepAsDraft: { from: ["draft"], to: "same", by: ["employer"] },
  awaitVerification: { from: ["draft"], to: "awaitingVerification", by: ["employer", "system"] },
  release: { from: ["awaitingVerification"], to: "live", by: ["system"] },
  holdBack: { from: ["awaitingVerification"], to: "paused", by: ["system"] },
  pause: { from: ["live"], to: "paused", by: ["employer"] },
  pauseForPay: { from: ["live"], to: "paused", by: ["system"] },
  askStillOpen: { from: ["live"], to: "same", by: ["system"] },
  sayStillOpen: { from: ["live"], to: "same", by: ["employer"] },
  pauseUnanswered: { from: ["live"], to: "paused", by: ["system"] },
  resume: { from: ["paused"], to: "live", by: ["employer"] },
  extend: { from: ["live", "paused"], to: "same", by: ["employer"] },
  fillPlace: { from: ["live", "paused"], to: "same", by: ["employer", "system"] },
  freePlace: { from: ["live", "paused"], to: "same", by: ["employer"] },
  fill: { from: ["live", "paused"], to: "filled", by: ["employer"] },
  close: {
    from: ["draft", "awaitingVerification", "live", "paused"],
    to: "closed",
    by: ["employer"],
  },
  relist: { from: ["filled", "closed"], to: "same", by: ["employer"] },
};

/** What somebody is told who presses a button that is no longer there. */
export const vacancyMoved: Readonly<Record<VacancyStatus, string>> = {
  draft: "This vacancy is still a draft. Publish it first.",
  awaitingVerification: "This vacancy is published, and waits for a check of the organisation.",
  live: "This vacancy is already live.",
  paused: "This vacancy is paused.",
  filled: "This vacancy has been filled. Nothing more can change here: list it again instead.",
  closed: "This vacancy has been closed. Nothing more can change here: list it again instead.",
};

/** Ended vacancies are kept as they were; all others can be put right. */
export const canBeEdited = (status: VacancyStatus) => status !== "filled" && status !== "closed";

/** Still to be had today: live, and the closing date has not passed. The closing date itself still counts. */
export function isOpen(vacancy: Pick<VacancyTable, "status" | "closesOn">, today: string): boolean {
  return vacancy.status === "live" && (vacancy.closesOn === null || vacancy.closesOn >= today);
}

export const steps = [
  "job",
  "pay-and-hours",
  "tasks",
  "work",
  "place",
  "apply",
  "sharing",
  "check",
] as const;
export type Step = (typeof steps)[number];
export const stepLabels: Readonly<Record<Step, string>> = {
  job: "The job",
  "pay-and-hours": "Pay and hours",
  tasks: "Tasks",
  work: "What the work is like",
  place: "Getting there",
  apply: "How to apply",
  sharing: "Who sees it, and when",
  check: "Check your answers",
};

export interface Gap {
  step: Step;
  words: string;
}
/** What a published vacancy cannot be without, and the field of that step's form which says it. */
export interface Lack extends Gap {
  field: string;
}
export type Described = Pick<
  VacancyTable,
  | "title"
  | "kind"
  | "kindOfWork"
  | "summary"
  | "payMinPence"
  | "payMaxPence"
  | "payPeriod"
  | "insteadOfPay"
  | "minutesMin"
  | "minutesMax"
  | "days"
  | "hoursCanChange"
  | "workplaceId"
  | "gettingThere"
  | "access"
  | "waysToApply"
  | "processAdjustments"
  | "contactName"
  | "contactEmail"
  | "contactPhone"
  | "closesOn"
> & {
  tasks: readonly { weight: TaskWeight }[];
  environment: readonly unknown[];
};

/** What a vacancy cannot be published without, in the order of the steps. */
export function missingForPublication(vacancy: Described): Lack[] {
  const isPaid = isPaidKind(vacancy.kind);
  const lacksPay = isPaid && (vacancy.payMinPence === null || vacancy.payPeriod === null);
  const lacksInstead = !isPaid && !vacancy.insteadOfPay;
  const lacksContact = !vacancy.contactName || !(vacancy.contactEmail || vacancy.contactPhone);
  const lacks: [boolean, Step, string, string][] = [
    [!vacancy.title, "job", "The job title", "title"],
    [lacksPay, "pay-and-hours", "The pay", "payMin"],
    [lacksInstead, "pay-and-hours", "What people get instead of pay", "insteadOfPay"],
    [vacancy.minutesMin === null, "pay-and-hours", "The hours a week", "hoursMin"],
    [vacancy.tasks.length === 0, "tasks", "At least one task", "task1"],
    [vacancy.workplaceId === null, "place", "The workplace", "workplaceId"],
    [
      lacksContact,
      "apply",
      "A person to contact, with a phone number or an email address",
      vacancy.contactName ? "contactPhone" : "contactName",
    ],
  ];
  return lacks.flatMap(([isMissing, step, words, field]) =>
    isMissing ? [{ step, words, field }] : [],
  );
}

/** What would help people decide, and may be left out. */
export function encouraged(vacancy: Described): Gap[] {
  const gaps: [boolean, Step, string][] = [
    [!vacancy.kindOfWork, "job", "What kind of work it is, so that people find it"],
    [!vacancy.summary, "job", "A few words about the job"],
    [readDays(vacancy.days) === null, "pay-and-hours", "Which days"],
    [vacancy.hoursCanChange === null, "pay-and-hours", "Whether the hours can change"],
    [
      vacancy.tasks.length > 0 && !vacancy.tasks.some(({ weight }) => weight === "movable"),
      "tasks",
      "Tasks that could move to someone else",
    ],
    [vacancy.environment.length === 0, "work", "What the work is like"],
    [!vacancy.gettingThere, "place", "How to get there"],
    [!vacancy.access, "place", "What the building is like to get into and around"],
    [readWays(vacancy.waysToApply).length < 2, "apply", "A second way to apply"],
    [!vacancy.processAdjustments, "apply", "What you can change in how you choose people"],
    [vacancy.closesOn === null, "apply", "A closing date"],
  ];
  return pick(gaps);
}

const pick = (gaps: [boolean, Step, string][]): Gap[] =>
  gaps.flatMap(([isMissing, step, words]) => (isMissing ? [{ step, words }] : []));

/** How far each step is, for the list of steps: what it lacks, or nothing. */
export function stepNotes(vacancy: Described): Record<Step, "done" | "missing" | "couldSayMore"> {
  const missing = new Set(missingForPublication(vacancy).map(({ step }) => step));
  const more = new Set(encouraged(vacancy).map(({ step }) => step));
  const note = (step: Step) =>
    missing.has(step) ? "missing" : more.has(step) ? "couldSayMore" : "done";
  return Object.fromEntries(steps.map((step) => [step, note(step)])) as ReturnType<
    typeof stepNotes
  >;
}
