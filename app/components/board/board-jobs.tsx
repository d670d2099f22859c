import { words } from "./board.words.ts";

/** A vacancy in the list: what decides whether somebody reads on. */
export interface BoardJob {
  id: string;
  title: string;
  employer: string;
  where: string;
  pay: string;
  hours: string;
  closes: string;
  /** What the work is like, and what can change, in a few words each. */
  like: readonly string[];
}

export function BoardJobs({ jobs }: { jobs: readonly BoardJob[] }) {
  return (
    <ol className="jobs">
      {jobs.map((job) => (
        <li key={job.id}>
          <h3>
            <a href={`/vacancies/${job.id}`}>{job.title}</a>
          </h3>
          <p>
            {job.employer}
            {job.where && `, ${job.where}`}
          </p>
          <p className="job-terms">
            <b>{job.pay}</b> <span>{job.hours}</span> <span>{job.closes}</span>
          </p>
          {job.like.length > 0 && (
            <p className="job-like">
              <span className="sr">{words.like} </span>
              {job.like.join(" · ")}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
