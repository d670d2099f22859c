/** The views of the desk's queue. Pure; the browser may read it. */
export const queueViews = ["unanswered", "mine", "waiting", "overdue", "closed"] as const;
export type QueueView = (typeof queueViews)[number];

export const queueViewWords: Record<QueueView, string> = {
  unanswered: "Unanswered",
  mine: "Mine",
  waiting: "Waiting for the employer",
  overdue: "Overdue",
  closed: "Closed",
};
/** What stands where a view is empty. */
export const queueEmptyWords: Record<QueueView, string> = {
  unanswered: "Every question has its answer.",
  mine: "Nothing is with you.",
  waiting: "No employer owes us a reply.",
  overdue: "No promise is broken.",
  closed: "Nothing is closed yet.",
};

export const readView = (text: string | null): QueueView =>
  queueViews.find((view) => view === text) ?? "unanswered";
