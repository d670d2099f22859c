import { ButtonLink } from "#app/components/button.tsx";
import { ProposalStatusLine } from "#app/components/job-proposal.tsx";
import type { JobProposalStatus } from "#db/tables.ts";

/** What was put to the employer about the job, and the way to put something to them. */
export function VacancyProposals({
  id,
  proposals,
  mayPropose,
}: {
  id: string;
  proposals: readonly { id: string; status: JobProposalStatus; words: string; when: string }[];
  mayPropose: boolean;
}) {
  if (!mayPropose && proposals.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="proposals">
      <h2 id="proposals">Proposals about this job</h2>
      <p className="soft">
        A task that a colleague could do, fewer hours, other days: ask the employer whether the job
        could change. A proposal speaks of the job alone.
      </p>
      {proposals.length > 0 && (
        <ul className="rows">
          {proposals.map((each) => (
            <li key={each.id}>
              <a href={`/specialist/vacancies/${id}/proposals/${each.id}`}>
                {each.words}
                <span className="visually-hidden">, {each.when}</span>
              </a>
              <span aria-hidden="true">{each.when}</span>
              <ProposalStatusLine status={each.status} />
            </li>
          ))}
        </ul>
      )}
      {mayPropose && (
        <p>
          <ButtonLink to={`/specialist/vacancies/${id}/proposals/new`} variant="second">
            Write a proposal
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
