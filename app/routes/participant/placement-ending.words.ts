/** The words of a participant's page about a job that ended. */
export const words = {
  title: "How your job ended, as you saw it",
  lede: (jobTitle: string, day: string) => `${jobTitle}. Your last day was ${day}.`,
  back: "Your job",
  noBlame: "A job that ends is nobody’s fault. You do not have to say anything here.",
  form: {
    legend: "What comes nearest?",
    hint: "Your specialist reads it. Your employer never does, and does not hear that you wrote.",
    add: "In your own words",
    addHint: "What would you want to be different next time?",
    send: "Keep what I said",
  },
  kept: "It is kept",
  keptMore: "Your specialist reads it. Nobody else does.",
  yours: "What you said",
  specialists: "What your specialist wrote down",
  terms: { reason: "What came nearest", words: "In these words", said: "From" },
  next: "What happens next",
  steps: (specialist: string) => [
    "You are back in the search for work. You do not have to ask for that.",
    `${specialist} rings you about what you want now, and when.`,
    "What this job taught you about how you work best can go into your profile, if you want it there.",
  ],
  learned: "See what was learned",
  profile: "Your profile",
};
