/** The words of an agreement and of its pages, for each side that reads them. */
import type {
  AgreementPart,
  PlacementSide,
} from "#app/domain/placement-agreement/placement-agreement.ts";

/** As they are named on the paper, which is the same for all three. */
export interface Names {
  participant: string;
  employer: string;
  specialist: string;
}

export const words = {
  title: "The agreement",
  edit: { first: "Write the agreement", next: "Change the agreement" },
  overtaken: (version: number) =>
    `Somebody wrote version ${version} while you were typing. Your words are kept here. Read that version first; saving now goes on from it.`,
  lede: {
    participant: "What the job is, who does what in the first weeks, and whom to ring. Two pages.",
    employer: "What the job is, who does what in the first weeks, and whom to ring. Two pages.",
    specialist: "What the three of you agree. Each side reads it and agrees by name.",
  },
  back: { participant: "Your job", employer: "The job", specialist: "The job" },
  paper: (name: string, employer: string) => `${name} at ${employer}: what we agree`,
  version: (version: number, day: string) => `Version ${version}, written on ${day}`,
  parts: {
    job: "Job title",
    tasks: "What the job is",
    hours: "Hours",
    pay: "Pay",
    pattern: "Days and times",
    place: "Where",
    start: "First day",
    manager: "Manager",
    managerPhone: "Phone of the manager",
    buddy: "Buddy",
    specialist: "Specialist",
    specialistPhone: "How to reach the specialist",
    adjustments: "Adjustments agreed",
    employerDoes: "What the employer does",
    specialistDoes: "What the specialist does",
    participantDoes: "What the person does",
    employerMayKnow: "What the employer may know",
  } satisfies Record<AgreementPart, string>,
  firstWeeks: "The first four weeks",
  does: (name: string) => `What ${name} does`,
  mayKnow: ({ participant, employer }: Names) => `What ${employer} may know about ${participant}`,
  mayKnowNot: {
    older: "This stands in the newest version alone.",
    takenBack: (name: string) =>
      `${name} took back the words of the introduction. Nothing of them is shown any more.`,
    noLonger: (employer: string) =>
      `${employer} no longer sees this part, because the words of the introduction were taken back. A new version can say what they may know.`,
  },
  onlyThis: (name: string) => `This and nothing more. ${name} decides what stands here.`,
  noBuddy: "Not named yet",
  noAdjustments: "None agreed so far",
  notPaid: "Not paid",
  who: "Who has agreed",
  side: (side: PlacementSide, names: Names) => names[side],
  state: {
    asked: "Has not agreed yet",
    notYet: (name: string) => `Not asked yet. ${name} reads it first.`,
    agreed: (name: string, day: string) => `${name} agreed on ${day}`,
    said: (name: string, how: string, day: string) => `${name} agreed on ${day}, ${how}`,
    stands: (version: number) =>
      `to version ${version}, and what changed since is not about this side`,
  },
  all: "All three have agreed",
  waits: "Not agreed by all three yet",
  nameAndDay: "Name and date",
  changed: (version: number) => `What changed in version ${version}`,
  was: "Was",
  isNow: "Is now",
  added: "New",
  gone: "No longer there",
  otherWords: "The words have changed.",
  versions: "Every version",
  none: {
    participant: (specialist: string) =>
      `${specialist} is writing it. You read it first. Nobody at work sees it before you agree.`,
    employer: (specialist: string) =>
      `${specialist} will write to you when there is something for you to read.`,
    specialist: () => "Most of it is filled in from the job, the plan and what was shared.",
  } satisfies Record<PlacementSide, (specialist: string) => string>,
  noneTitle: "There is no agreement yet",
  sign: {
    heading: "Do you agree?",
    lede: {
      participant: (employer: string) =>
        `${employer} reads this once you have agreed to it, and not before. There is no deadline.`,
      employer: () => "Read it in your own time. Nothing is signed but this page.",
      specialist: () => "Your own yes, by name.",
    } satisfies Record<PlacementSide, (employer: string) => string>,
    name: "Your name",
    hint: {
      participant: (employer: string) => `${employer} sees the name that you type.`,
      employer: () => undefined,
      specialist: () => undefined,
    } satisfies Record<PlacementSide, (employer: string) => string | undefined>,
    button: (version: number) => `I agree to version ${version}`,
  },
  wish: {
    summary: "Something should be different",
    label: "What would you change?",
    hint: {
      participant: (specialist: string) =>
        `Only ${specialist} reads this. You do not have to say why.`,
      employer: (specialist: string) =>
        `${specialist} reads this. The person can ask for a copy of what you write.`,
    },
    button: "Send this",
    asked: (day: string) => `Asked on ${day}. A new version will answer it.`,
    heading: "What somebody would change",
    own: "What you would change",
  },
  told: {
    sign: "Thank you. You have agreed",
    signFor: "Written down",
    wish: "Sent. A new version will answer it",
    written: "The version is written",
  } as Record<string, string>,
  toldMore: {
    participant: (employer: string, specialist: string) =>
      `${specialist} has been told. ${employer} can now read it too.`,
    employer: (_employer: string, specialist: string) => `${specialist} has been told.`,
    specialist: () => "",
  } satisfies Record<PlacementSide, (employer: string, specialist: string) => string>,
  writtenMore: (name: string) => `${name} reads it first. Then it goes on by itself.`,
  ring: "Who to ask",
  print: "Printed from your browser, this is two pages with a line for each name.",
  overview: {
    heading: "The agreement",
    open: "Read the agreement",
    write: "Write the agreement",
    yours: "It waits for you to read and agree.",
  },
};
