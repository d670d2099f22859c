/** The words of a participant's page about what stays at work when support there ends. */
export const words = {
  title: "What stays in place at work",
  lede: (day: string) =>
    `Support at work is planned until ${day}. This is what your manager keeps from then on.`,
  ledeOver: "This job has ended. This is what your manager had from your specialist.",
  back: "Your job",
  none: "Nothing is written yet.",
  noneNext: (specialist: string) =>
    `${specialist} writes it with you about six weeks before. You read it before your employer does.`,
  draft: "This is being written. Your employer cannot see it.",
  draftNext: (specialist: string) =>
    `${specialist} goes through it with you before it goes. Say if something should be different.`,
  sent: (day: string) => `Your employer can read this since ${day}.`,
  newer: "Something newer is being written",
  newerNext:
    "Below is what your employer can read now. It stays until you have been through the new one.",
  plan: "Your adjustment plan",
  planStays:
    "What was agreed to change stays agreed. The plan is yours. You can take a copy to any other job.",
  readPlan: "Read your plan",
  copy: "Take a copy with you",
  change: {
    heading: "Ask for a change",
    label: "What should be different?",
    hint: "It does not go to your employer until somebody has dealt with this.",
    send: "Ask for this change",
  },
  asked: "You asked for a change",
  askedNext: (specialist: string) => `${specialist} has it. Nothing goes before that.`,
  lastAsked: "You asked for",
  print: "This page prints on plain paper.",
};
