export const words = {
  title: "This search elsewhere",
  feed: "Follow it in a feed reader (Atom)",
  feedTitle: "New vacancies of this search",
  csv: "Take it as a spreadsheet (CSV)",
  calendar: "Put the closing dates in a calendar (.ics)",
  programs: "For other programs",
} as const;
