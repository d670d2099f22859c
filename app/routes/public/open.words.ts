/** Of a mailed link to one introduction or one job. To a participant it names neither, before they press. */
export const words = {
  employer: {
    introduction: (job: string) => `An introduction for ${job}`,
    job: (job: string) => `Somebody at work: ${job}`,
    lede: "It opens on this device for 12 hours. You need not sign in.",
    open: "Open it",
  },
  participant: {
    title: "Something for you to read",
    lede: "It opens on this device for 12 hours. You need no password. Nobody is told that you opened it.",
    open: "Read it",
  },
  again: "You can press the same link again later, for 30 days.",
} as const;
