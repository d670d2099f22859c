/** What a participant's page about their job says of its end, and of the end of support. */
export const words = {
  heading: "When support ends",
  until: (day: string) => `Support at work is planned until ${day}.`,
  written: "What stays in place at work is being written. Read it before your employer does",
  changeAsked: "You asked for a change to what stays in place. See where it is",
  sent: "Read what stays in place at work",
  endedHeading: "After this job",
  back: "You are back in the search for work.",
  say: "Say how you saw the end of your job, if you want to",
  said: "Read what you said of the end of your job",
  learnedHeading: "What your job taught",
  learnedWaiting: "See what your job taught us about how you work best",
  learned: "Read what you took from your job into your profile",
  profile: "Your profile",
};
