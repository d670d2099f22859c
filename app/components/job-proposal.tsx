import type { ReactNode } from "react";
import type { ProposalSide } from "#app/domain/job-proposal/job-change.ts";
import { proposalStatusLabels } from "#app/domain/job-proposal/job-proposal.ts";
import type { JobChangeAnswer, JobProposalStatus } from "#db/tables.ts";
import { Pair } from "./pair.tsx";
import { Status, type Tone } from "./status.tsx";

const tones: Record<JobProposalStatus, Tone> = {
  drafted: "plain",
  sent: "could",
  agreed: "fit",
  partlyAgreed: "fit",
  declined: "plain",
  lapsed: "plain",
  withdrawn: "plain",
  noLongerOpen: "plain",
};

/** Where a proposal stands. The employer is not told that it is with the employer. */
export function ProposalStatusLine({
  status,
  forEmployer = false,
}: {
  status: JobProposalStatus;
  forEmployer?: boolean;
}) {
  const words =
    forEmployer && status === "sent" ? "Waiting for your answer" : proposalStatusLabels[status];
  return <Status tone={tones[status]}>{words}</Status>;
}

const answers: Record<JobChangeAnswer, { tone: Tone; words: string }> = {
  agree: { tone: "fit", words: "Agreed" },
  keep: { tone: "plain", words: "Kept as it was" },
  gone: { tone: "plain", words: "The job had changed already" },
};

/** Each change with its two sides; below it what was answered, or what the page puts there. */
export function ProposalSides({
  sides,
  below,
}: {
  sides: readonly ProposalSide[];
  below?: (side: ProposalSide) => ReactNode;
}) {
  return sides.map((side) => (
    <section
      key={side.position}
      className="section stack"
      aria-labelledby={`change-${side.position}`}
    >
      <h3 id={`change-${side.position}`}>{side.title}</h3>
      {side.now === null && side.answer === null ? (
        <p>
          This part of the job has changed since the proposal was written. There is nothing left to
          decide here.
        </p>
      ) : (
        <Pair>
          <div className="stack-tight">
            <h4>{side.answer === null ? "As it is now" : "As it was"}</h4>
            <p>{side.now ?? "Changed since the proposal was written."}</p>
          </div>
          <div className="stack-tight">
            <h4>As proposed</h4>
            <p>{side.proposed}</p>
          </div>
        </Pair>
      )}
      {side.answer && (
        <p>
          <Status tone={answers[side.answer].tone}>{answers[side.answer].words}</Status>
        </p>
      )}
      {side.answer === null && side.now !== null && below?.(side)}
    </section>
  ));
}

/** Tasks that an agreed proposal gave to colleagues. */
export function MovedTasks({ tasks }: { tasks: readonly string[] }) {
  if (tasks.length === 0) return null;
  return (
    <>
      <h3>Done by someone else here</h3>
      <ul className="bullets">
        {tasks.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
