/** The words of the page on which somebody writes to their specialist alone. */
export const words = {
  title: (specialist: string) => `Only you and ${specialist}`,
  untitled: "Only you and your specialist",
  lede: (specialist: string) =>
    `Write at any time, about anything. ${specialist} reads it, or whoever stands in while they are away. Your employer never sees it, and is not told that you wrote.`,
  back: "Your job",
  feeling: "How is it going?",
  feelingHint: "Choose one if you like.",
  words: "What would you like to say?",
  send: (specialist: string) => `Send to ${specialist} alone`,
  sent: (specialist: string) => `${specialist} has it`,
  sentWords: "Nobody else can read it.",
  hurry: (specialist: string, phone: string) =>
    `If it cannot wait, ring ${specialist} on ${phone}.`,
  ended:
    "This job has ended, so nothing new can be written here. You can still read what you wrote.",
  earlier: "What you wrote",
  none: "Nothing so far.",
  noneWords: "What you send stands here, for the two of you.",
  byLink: (specialist: string) =>
    `You came by a link in a message, and somebody else may have that. So what you wrote before is not shown here. Sign in to read it, or ask ${specialist}.`,
  told: (name: string, how: string, day: string) =>
    `${name} wrote this down from what you said: ${how}, ${day}. If it is not right, say so.`,
  withReview: (week: number) => `With your answers of week ${week}`,
} as const;
