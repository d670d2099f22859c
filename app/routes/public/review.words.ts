/** The words of a page that a mailed link opens. About a participant's job it says neither where nor what it is. */
export const words = {
  participant: {
    title: "How is your job going?",
    lede: "Three short questions. Answer what you like, and leave the rest.",
    read: "This is what you wrote.",
    answered: "You have answered this already",
    answeredWords: "Thank you. There is nothing more to do.",
  },
  employer: {
    title: (name: string) => `How is it going with ${name}?`,
    lede: "Three short questions, about two minutes.",
    read: "This is what you wrote.",
    answered: "It has been answered",
    answeredWords: "Somebody on your side has answered. There is nothing more to do.",
  },
  thanks: "Thank you. Your answers are sent",
  thanksWords: (specialist: string) => `${specialist} has them.`,
  again: "They cannot be changed here. You can read them again with the same link for two weeks.",
  ended: {
    title: "This job has ended",
    words: "There is nothing left to answer. Thank you for looking.",
    talk: (specialist: string) => `If something is on your mind, ${specialist} is glad to hear it.`,
  },
  closed: {
    title: "We have finished looking back at this week",
    words: "There is nothing left to answer, and that is fine.",
    talk: (specialist: string) => `If something is on your mind, ${specialist} is glad to hear it.`,
  },
} as const;
