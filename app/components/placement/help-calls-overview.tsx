import type { findHelpCalls } from "#app/domain/help-call/help-call.queries.server.ts";
import { Empty } from "../empty.tsx";
import { Status } from "../status.tsx";

type Calls = Awaited<ReturnType<typeof findHelpCalls>>;

const shownBefore = 3;

/** "Calls out of the blue" on the specialist's page of a job: what waits, and when the last ones were answered. */
export function HelpCallsOverview({ placementId, calls }: { placementId: string; calls: Calls }) {
  const { waiting, before, nameUsed, employerName } = calls;
  const to = `/specialist/placements/${placementId}/help`;
  return (
    <section className="section stack" aria-labelledby="help-calls">
      <h2 id="help-calls">Calls out of the blue</h2>
      {waiting.length + before.length === 0 ? (
        <Empty title="None so far.">
          {`If ${nameUsed} or ${employerName} press “I need help now”, it shows here with the time you answered.`}
        </Empty>
      ) : (
        <>
          <ul className="plain stack-tight">
            {waiting.map((call) => (
              <li key={call.id}>
                <Status tone={call.isLate ? "stop" : "could"}>
                  {call.isLate ? "Late" : "Waits"}
                </Status>{" "}
                <a href={to}>
                  {call.callerName}, {call.called}
                </a>
                . We said {call.promise}.
              </li>
            ))}
            {before.slice(0, shownBefore).map((call) => (
              <li key={call.id}>
                {call.callerName}, {call.called}. Answered on {call.answered} by {call.by}.
              </li>
            ))}
          </ul>
          <p>
            <a href={to}>All calls for help</a>
          </p>
        </>
      )}
    </section>
  );
}
