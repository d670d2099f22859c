/** The words of a participant's page about the time they have worked. */
export const words = {
  title: "Your weeks in work",
  back: "Your job",
  lede: (specialist: string) =>
    `What is written down about the time you have worked. If something is wrong, tell ${specialist}.`,
  soFar: (weeks: string) => `You have worked ${weeks} in this job so far.`,
  hours: "Your hours and breaks",
  noHours: "Nothing yet.",
  noHoursMore: "Your hours stand here from your first day on.",
  by: (name: string, day: string) => (name ? `Written down by ${name}, ${day}.` : ""),
  support: "Until when you have support",
  days: "What your employer told us of days",
  noDays: "Nothing so far.",
  noDaysMore:
    "Your employer can tell us how many days you worked in a week. They are not asked why, and cannot write it.",
  told: (employer: string, days: string, week: string) =>
    `${employer} told us that you worked ${days} in ${week}.`,
  daysWrong: (specialist: string) =>
    `Nobody is asked why. If a number is wrong, tell ${specialist} or your manager.`,
};
