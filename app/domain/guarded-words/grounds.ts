/** What an employer says stopped words are for. The specialist decides whether and how to pass them on. */
export const grounds = {
  help: "I need help asking this",
  interview: "It is only to arrange the interview",
  function: "It is about a task that the job cannot do without",
} as const;
export type Ground = keyof typeof grounds;
export const groundCodes = Object.keys(grounds) as [Ground, ...Ground[]];

/** What is recorded: the ground they gave, which is help if they gave none, and their own words. */
export const claimInWords = (ground?: Ground | null, claim?: string | null) =>
  `${grounds[ground ?? "help"]}. ${claim ?? ""}`.trim();
