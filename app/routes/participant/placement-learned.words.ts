/** The words of a participant's page about what a job taught of how they work best. */
export const words = {
  title: "What your job taught us about how you work best",
  lede: (specialist: string) =>
    `${specialist} thinks that these could go into your profile. You choose. No employer reads this page.`,
  back: "Your job",
  none: "Nothing so far.",
  noneNext: (specialist: string) =>
    `When ${specialist} has an idea of what your job taught, it is here for you to take or to leave.`,
  says: "Your specialist says",
  now: "Your profile says now",
  nothing: "Nothing yet",
  would: "It would say",
  need: "You need it to be like this.",
  prefer: "You like it best, but other ways can work.",
  take: "Take it into my profile",
  leave: "Leave my profile as it is",
  taken: "You took this into your profile",
  left: "You left this",
  decided: "What you decided",
  recorded: (name: string, how: string, day: string) =>
    `${name} wrote it down for you: ${how}, ${day}.`,
  profile: "Your profile",
  profileNext: "You can change your profile at any time.",
};
