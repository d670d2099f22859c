export const words = {
  on: {
    title: "Hear less of this?",
    lede: (label: string) => `One press, and we stop emails about: ${label}.`,
    press: "Stop these emails",
    still:
      "Everything stays on the page itself. We go on writing about what waits for your answer, and about what keeps people safe.",
  },
  off: {
    title: "These emails have stopped",
    lede: (label: string) => `We no longer email you about: ${label}.`,
    press: "Start them again",
    still: "It holds for you alone. Everything stays on the page itself.",
  },
  change: "Choose how you hear of each subject",
  gone: { change: "Or sign in, and choose how you hear of each subject" },
} as const;
