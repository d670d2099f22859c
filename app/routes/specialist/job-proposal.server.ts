import type { JobToChange } from "#app/components/job-proposal-fields.tsx";
import {
  daysInWords,
  readDays,
  timeInWords,
  weeklyHoursInWords,
} from "#app/domain/calendar/calendar.ts";
import { type Job, mustHaves } from "#app/domain/job-proposal/job-change.ts";

/** What the form offers of a job: what the employer marked as movable stands first. */
export function jobToChange(job: Job): JobToChange {
  const days = readDays(job.days);
  return {
    tasks: job.tasks.toSorted(
      (a, b) => Number(b.weight === "movable") - Number(a.weight === "movable"),
    ),
    mustHave: mustHaves(job),
    hours: weeklyHoursInWords(job.minutesMin, job.minutesMax ?? job.minutesMin),
    days: days ? daysInWords(days) : "not said",
    times:
      job.startsAt && job.endsAt
        ? `${timeInWords(job.startsAt)} to ${timeInWords(job.endsAt)}`
        : "not said",
  };
}
