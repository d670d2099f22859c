import {
  daysInWords,
  payInWords,
  readDays,
  timeInWords,
  weeklyHoursInWords,
} from "#app/domain/calendar/calendar.ts";
import type { JobFacts } from "#app/domain/introduction/introduction-job.queries.server.ts";
import { type Fact, Facts } from "./facts.tsx";

interface JobWords {
  when: string;
  pay: string;
  where: string;
  gettingThere: string;
  access: string;
  work: string;
  notSaid: string;
  kind: Record<JobFacts["kind"], string>;
}

/** The job, in the few lines that decide. What nobody has said yet is said to be so. */
export function IntroductionJob({ job, words }: { job: JobFacts; words: JobWords }) {
  const days = readDays(job.days);
  const times =
    job.startsAt && job.endsAt ? `${timeInWords(job.startsAt)} to ${timeInWords(job.endsAt)}` : "";
  const when = [days ? daysInWords(days) : "", times, job.pattern].filter(Boolean).join(", ");
  const hours = weeklyHoursInWords(job.minutesMin, job.minutesMax ?? job.minutesMin);
  const isUnpaid = job.kind === "taster" || job.kind === "supportedInternship";
  const pay = isUnpaid
    ? job.insteadOfPay || words.kind[job.kind]
    : payInWords(job.payMinPence, job.payMaxPence, job.payPeriod);
  const rows: Fact[] = [
    { term: words.when, detail: [when, hours].filter(Boolean).join(". ") },
    { term: words.pay, detail: pay },
    {
      term: words.where,
      detail: [job.workplaceName, job.address].filter(Boolean).join(", ") || words.notSaid,
    },
    { term: words.gettingThere, detail: job.gettingThere || words.notSaid },
    { term: words.access, detail: job.access || words.notSaid },
    {
      term: words.work,
      detail:
        job.tasks.length > 0 ? (
          <ul className="bullets">
            {job.tasks.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        ) : (
          job.summary || words.notSaid
        ),
    },
  ];
  return <Facts rows={rows} />;
}
