/** The words of a review, for whoever answers it. */
import { feelings, feelingWords } from "#app/domain/in-work-review/in-work-review.ts";

export interface QuestionWords {
  feeling: string;
  goesWell: string;
  toChange: string;
  wouldHelp: string;
  hint?: string;
}

export const feelingOptions = feelings.map((value) => ({ value, label: feelingWords[value] }));

export const ofParticipant: QuestionWords = {
  feeling: "1. How is your job going?",
  goesWell: "What goes well?",
  toChange: "2. What should change?",
  wouldHelp: "3. What would help you?",
};
export const ofEmployer = (name: string): QuestionWords => ({
  feeling: `1. How is it going with ${name}?`,
  goesWell: "What goes well?",
  toChange: "2. What should change?",
  wouldHelp: `3. What would help you or ${name}?`,
  hint: "Write about the work. Please do not write why somebody was away, or about their health.",
});
export const ofSpecialist = (name: string): QuestionWords => ({
  feeling: "1. How is it going?",
  goesWell: "What goes well?",
  toChange: "2. What should change?",
  wouldHelp: "3. What would help?",
  hint: `${name} reads this. The employer does not.`,
});

export const words = {
  share: {
    legend: "May your employer read these answers?",
    hint: "If you choose nothing, they cannot. They are not told that you answered.",
    yes: "Yes, they may read them",
    no: (specialist: string) => `No, they are for ${specialist}`,
    keep: "I want my employer to read these very words",
  },
  alone: {
    label: (specialist: string) => `Only ${specialist} reads this`,
    hint: (specialist: string) =>
      `Or whoever stands in while ${specialist} is away. Your employer never sees it, and is not told that you wrote here.`,
  },
  send: "Send my answers",
  forSpecialist: (specialist: string, name: string) =>
    `What you write is for ${specialist}. ${name} can ask for a copy of it.`,
  shared: "Your employer may read these answers.",
  notShared: "Your employer cannot read these answers, and is not told that you answered.",
} as const;

/** The timeline of all reviews on the page of a job. */
export const overview = {
  heading: "Looking back together",
  none: "None planned.",
  noneWords: "They are planned when the job starts.",
  specialist: "You",
  notYet: "Nothing yet",
  agreed: "What we agreed",
  thanks: "You have answered. Thank you.",
  hasAnswered: (name: string) => `${name} has answered.`,
  hasNot: (name: string) => `${name} has not answered yet.`,
  hasMissed: (name: string) => `No answer came from ${name}.`,
  missed: "No answer came from one side.",
  answer: (week: number) => `Answer three questions about week ${week}`,
  read: (week: number) => `Read about week ${week}`,
  open: (week: number, isClosed: boolean) =>
    isClosed ? `Read week ${week}` : `Open week ${week}: answers, phone, what we agreed`,
} as const;
