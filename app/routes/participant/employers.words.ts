import type { ExcludedWords } from "#app/components/excluded-employers.tsx";

export const words = {
  title: "Employers I leave out",
  lede: "We never introduce you to an employer on this list. You do not have to say why, and they do not know that there is a list.",
  back: "My profile",
  saved: { excluded: "Left out from now on.", included: "Taken off the list." },
  open: "Is something open with them already?",
  share: "Take it back under What I share",
};

export const listWords: ExcludedWords = {
  list: "On your list",
  none: "Nobody is left out.",
  noneMore: "You can change this whenever you like.",
  include: "Take off the list",
  add: "Leave an employer out",
  name: "Name of the employer",
  hint: "Part of the name is enough.",
  find: "Find",
  nobody: "We found no employer of that name.",
  nobodyMore: "Only employers that we have checked are here, and only they can meet anybody.",
  exclude: (employer: string) => `Never introduce me to ${employer}`,
};
