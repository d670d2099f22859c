/** The words of a participant's page about one look back at their job. */
export const words = {
  title: "How is your job going?",
  lede: (week: number) => `Week ${week}. Answer what you like, and leave the rest.`,
  back: "Your job",
  thanks: "Thank you. Your answers are sent",
  thanksWords: (specialist: string) => `${specialist} has them.`,
  agreed: "What we agreed",
  own: "What you wrote",
  told: (name: string, how: string, day: string) =>
    `${name} wrote this down from what you said: ${how}, ${day}. If it is not right, say so.`,
  specialist: (name: string) => `What ${name} wrote`,
  ended: "This job has ended, so there is nothing left to answer.",
  closed:
    "We have finished looking back at this week. There is nothing left to answer, and that is fine.",
  ahead: (day: string) => `We ask you on ${day}. There is nothing to do before then.`,
  private: (specialist: string) => `Write to ${specialist} alone`,
} as const;
