/** One line of the timetable, and how it went. Nothing here is about a person. */
export interface RecurringJobTable {
  name: string;
  /** One of the two: how often, or at which London time of each day (HH:MM). */
  everySeconds: number | null;
  dailyAt: string | null;
  lastBegunAt: string | null;
  lastDoneAt: string | null;
  lastFailedAt: string | null;
  /** The kind of error of the last run, if it failed: a code or a class, never its message. */
  failure: string | null;
  /** The run that is under way, and until when nobody else may take its place. */
  leasedBy: string | null;
  leasedUntil: string | null;
}
