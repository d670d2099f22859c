/** The words of a participant's page about their job. */
export const words = {
  title: (jobTitle: string) => `Your job: ${jobTitle}`,
  untitled: "Your job",
  back: "Your home page",
  job: "The plain facts",
  next: "What happens next",
  where: "Where",
  state: {
    agreed: "Agreed. You have not started yet.",
    started: "You are in work.",
    ended: "This job has ended.",
    neverStarted: "This job did not start.",
  },
  who: "Who supports you",
  cover: (name: string, cover: string) => `When ${name} is away: ${cover}.`,
  agreed: (day: string, manager: string, specialist: string) => [
    `You start on ${day}. Ask for ${manager} when you arrive.`,
    `${specialist} can come with you on the first day, if you want that.`,
    "When you have started, your other introductions close. Nobody there hears why.",
  ],
  started: (day: string, specialist: string) => [
    `${specialist} supports you until ${day}. You can ring before that about anything, big or small.`,
    "If something at work gets in the way, say so early. It can often be changed.",
    `What you tell ${specialist} stays between you. Your employer cannot see it.`,
  ],
  ended: (specialist: string) => [
    "A job that ends is nobody’s fault. It says nothing about you.",
    `Ring ${specialist} when you want to look again, or when you want to talk.`,
  ],
  neverStarted: (specialist: string) => [
    "It is not your doing, and it changes nothing else.",
    `${specialist} will ring you about what comes next.`,
  ],
};
