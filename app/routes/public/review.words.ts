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
  stopped: {
    title: "This link does not open anything now",
    words: "It may be too old, or there is a newer one in your mail. Nothing is lost.",
    fresh:
      "We can send a new one to the address that this one was sent to, if there is still something to answer.",
    send: "Send me a new link",
  },
  sent: {
    title: "Look in your mail",
    words:
      "If there is still something to answer, a new link is on its way. It can take a few minutes. Look in the junk folder too.",
  },
  ring: "You can also ring us: the number is at the foot of this page.",
} as const;
