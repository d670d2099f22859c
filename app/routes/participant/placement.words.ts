/** The words of a participant's page about their job. */
export const words = {
  title: (jobTitle: string) => `Your job: ${jobTitle}`,
  untitled: "Your job",
  back: "Your home page",
  job: "The plain facts",
  next: "What happens next",
  written: "What is written about you here",
  writtenLede: "You can read all of it. Your employer sees none of these pages.",
  pages: (specialist: string) => [
    {
      to: "private",
      label: `Tell ${specialist} something alone`,
      about: "Your employer cannot see it, nor that you wrote.",
    },
    { to: "visits", label: "Visits", about: `What ${specialist} and you worked on.` },
    {
      to: "training",
      label: "Learning the job",
      about: "The steps of each task, and cards to print.",
    },
    { to: "support", label: "Support, week by week", about: "What is planned, and what you had." },
    { to: "support-notes", label: "What was noticed and done", about: "So that help comes early." },
    {
      to: "weeks",
      label: "Your weeks in work",
      about: "Your hours, breaks and how long it has lasted.",
    },
  ],
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
