/** The words of the pages about a meeting, for each side. Kept apart for Welsh and Easy Read. */
import type { MeetingKind } from "#app/domain/meeting/meeting.ts";
import type { NextStep } from "#app/domain/meeting/meeting-next.ts";

export type MeetingAudience = "employer" | "participant" | "specialist";

/** `other`: who is met, for a participant the employer, for an employer the person; for a specialist the person. */
const shared = {
  untitled: "A meeting",
  when: "When",
  how: "How",
  length: "How long",
  where: "Where",
  video: "By video",
  people: "Who will be there",
  note: "Also",
  times: "Times to choose from",
  helps: "What helps at this meeting",
  agreedTime: "The time that is agreed",
  choose: "Which time suits?",
  chooseOne: "Choose this time",
  timeLegend: (place: number) =>
    place === 1 ? "First time" : place === 2 ? "Second time" : "Third time",
  dayOf: (place: number) => `Day ${place}`,
  timeOf: (place: number) => `Time ${place}`,
  timeHint: "For example 2pm or 14:30. It is London time.",
  kind: "How would you like to meet?",
  lengthLabel: "How long will it take?",
  place: "Where",
  videoLabel: "Address of the video call",
  videoHint: "If you meet by video. It begins with https://.",
  peopleLabel: "Who will be there",
  peopleHint: "Names and what they do, so that nobody is a surprise.",
  noteLabel: "Anything else that is good to know",
  suggest: "Suggest these times",
  despite: "We have no other times. We talk about what helps.",
  keepsPrivate: "I want to keep these words. It is my choice.",
  other: "None of these suits",
  otherLead: "Suggest other times, or ask for some.",
  suggestOther: "Suggest other times",
  change: "Change the time",
  changeLead: "The time that is agreed holds until one of the new ones is chosen.",
  changeButton: "Suggest these times instead",
  keep: "Keep the time that is agreed",
  cancel: "Cancel this meeting",
  cancelButton: "Yes, cancel it",
  cancelLead: "Everybody is told, and it goes from their calendars.",
  calendar: "Put it in my calendar (file)",
  earlier: "Earlier meetings",
  waitingChoice: (other: string) => `${other} chooses one. We tell you when it is agreed.`,
  waitingTimes: (other: string) => `${other} suggests times. We tell you when they are there.`,
  waitingMoved: (other: string) =>
    `Other times are suggested. ${other} chooses, and the time that is agreed holds until then.`,
  howItWent: "Did you meet?",
  yes: "Yes, we met",
  no: "No, it did not happen",
  noHint: "Things come up. Nobody is marked as missing.",
  next: "What would you like next?",
  nextHint: "You can leave this for later.",
  tell: "Send this",
  questionsSent: "The questions are sent",
  questionsDue: (day: string) => `Questions beforehand, by ${day}`,
  questionsThere: "The questions were sent beforehand.",
  status: {
    cancelled: "It was cancelled.",
    happened: "You met.",
    didNotHappen: "It did not happen. Another time is no trouble.",
    unclear: "You two remember it differently. The specialist will ring.",
    asked: "Times are being suggested.",
    proposed: "Times are suggested.",
    agreed: "A time is agreed.",
    moving: "Other times are suggested.",
  },
  saidNo:
    "You said that it did not happen. The other side is asked too, and nobody is marked as missing.",
  kinds: {
    chat: "A chat",
    visit: "A visit, to look round",
    workingInterview: "A working interview: showing how the work is done, an hour at most",
    interview: "An interview",
    review: "A talk about how the job is going",
  } satisfies Record<MeetingKind, string>,
  done: {
    suggest: { title: "Your times are sent", words: "We tell you when one is chosen." },
    ask: { title: "You asked for times", words: "We tell you when they are there." },
    times: { title: "Your times are sent", words: "We tell you when one is chosen." },
    choose: {
      title: "A time is agreed",
      words: "Everybody gets a mail that goes into a calendar.",
    },
    askForTimes: { title: "You asked for other times", words: "We tell you when they are there." },
    keep: { title: "The agreed time stays", words: "Nothing changes in any calendar." },
    cancel: { title: "The meeting is cancelled", words: "Everybody is told." },
    questionsSent: { title: "Thank you", words: "It is written down that the questions are sent." },
    howItWent: { title: "Thank you for saying so", words: "What comes next is up to you both." },
    interested: {
      title: "Sent: you would like to meet",
      words: "Suggest times now, or come back to it. You can also ask for some.",
    },
    another: { title: "Thank you", words: "Suggest another time below." },
    offer: {
      title: "Thank you",
      words: "You can make your offer on the page of the introduction.",
    },
    notThisTime: {
      title: "Thank you",
      words: "You can say “not this time” on the page of the introduction, in kind words.",
    },
  } as Record<string, { title: string; words: string }>,
} as const;

const next: Record<NextStep, string> = {
  another: "Another meeting",
  offer: "Make an offer",
  think: "We need some time to think",
  goOn: "I would like to go on with this",
  talk: "I would like to talk it over with my specialist",
  notThisTime: "Not this time",
};

export function wordsFor(audience: MeetingAudience, other: string, employer: string) {
  const forThem = audience === "specialist";
  return {
    ...shared,
    title: forThem ? `Meeting: ${other} and ${employer}` : `Meeting ${other}`,
    heading: forThem ? "Meeting" : `Meeting ${other}`,
    /** Who has the other turn. */
    otherSide: forThem ? employer : other,
    begin: forThem
      ? `Suggest when ${other} could meet ${employer}`
      : `Suggest when to meet ${other}`,
    beginLead: `Up to three times. ${forThem ? employer : other} chooses one.`,
    ask: `Ask ${forThem ? employer : other} for times`,
    helpsLead:
      audience === "employer"
        ? `In ${other}’s own words, as they shared them with you. Please do not ask for the reason behind it.`
        : audience === "participant"
          ? "What you shared. They can read it too."
          : `What ${other} shared. The employer can read it too.`,
    nextLabel: (step: NextStep) => next[step],
    nextPrivate:
      audience === "employer"
        ? "This goes to the specialist, who tells the person kindly when there is something to tell."
        : "The employer does not see this.",
    openSection: "Everything about this meeting",
  };
}
export type MeetingWords = ReturnType<typeof wordsFor>;
