import type { SerializeFrom } from "@remix-run/node";
import { AgreementOverview } from "#app/components/placement/agreement-overview.tsx";
import { EndOverview } from "#app/components/placement/end-overview.tsx";
import { FirstDayOverview } from "#app/components/placement/first-day-overview.tsx";
import { HelpCallsOverview } from "#app/components/placement/help-calls-overview.tsx";
import { OutcomesOverview } from "#app/components/placement/outcomes-overview.tsx";
import { ReviewsOverview } from "#app/components/placement/reviews-overview.tsx";
import { staffSupport } from "#app/components/placement/support.words.ts";
import { SupportOverview } from "#app/components/placement/support-overview.tsx";
import { TrainingOverview } from "#app/components/placement/training-overview.tsx";
import { VisitsOverview } from "#app/components/placement/visits-overview.tsx";
import type { PlacementRow } from "#app/domain/placement/placement.queries.server.ts";
import type { Supported } from "./placement.server.ts";

interface Shown {
  row: SerializeFrom<PlacementRow>;
  supported: SerializeFrom<Supported>;
  managerName: string;
  today: string;
}

/** What is worked on in a job, for whoever supports it: before the first day what is to be ready, then the weeks of it. */
export function SupportedJob({ row, supported, managerName, today }: Shown) {
  const { id, status, nameUsed } = row;
  const here = `/specialist/placements/${id}`;
  const { calls, reviews, visits } = supported;
  const ahead = <Ahead row={row} supported={supported} managerName={managerName} today={today} />;
  if (status === "agreed") return ahead;
  return (
    <>
      {calls.waiting.length > 0 && <HelpCallsOverview placementId={id} calls={calls} />}
      <SteppingBack row={row} supported={supported} />
      <Training row={row} supported={supported} today={today} />
      <ReviewsOverview
        placementId={id}
        name={nameUsed}
        employer={row.employerName}
        reviews={reviews}
        today={today}
      />
      {visits && (
        <VisitsOverview
          placementId={id}
          names={{ nameUsed, managerName }}
          visits={visits.visits}
          next={visits.next}
          today={today}
        />
      )}
      {calls.waiting.length === 0 && <HelpCallsOverview placementId={id} calls={calls} />}
      <OutcomesOverview outcomes={supported.outcomes} today={today} weeksAt={`${here}/weeks`} />
      {ahead}
      {supported.end && <EndOverview overview={supported.end} today={today} />}
    </>
  );
}

/** The paper and the list of the first day: both stay to be read. */
function Ahead({ row, supported, today }: Shown) {
  return (
    <>
      <AgreementOverview
        agreement={supported.agreement}
        names={{
          participant: row.nameUsed,
          employer: row.employerName,
          specialist: row.specialistName,
        }}
        today={today}
      />
      <FirstDayOverview firstDay={supported.firstDay} placementId={row.id} today={today} />
    </>
  );
}

function SteppingBack({ row, supported: { support } }: Pick<Shown, "row" | "supported">) {
  const at = `/specialist/placements/${row.id}/support`;
  const goesOn = row.status === "started";
  return (
    <section className="section" aria-labelledby="support">
      <div className="section-head">
        <h2 id="support">{staffSupport.heading}</h2>
        <p className="meta no-print">
          {goesOn && (
            <a href={`${at}/edit`}>
              {support.plan ? "Change the plan" : "Plan how support steps down"}
            </a>
          )}
          {support.plan && <a href={at}>Who takes over, and when it steps up</a>}
        </p>
      </div>
      <SupportOverview support={support} />
    </section>
  );
}

function Training({ row, supported: { tasks }, today }: Omit<Shown, "managerName">) {
  const at = `/specialist/placements/${row.id}/training`;
  const isOpen = tasks.some(({ closedAt }) => closedAt === null);
  const goesOn = row.status === "started";
  return (
    <>
      <TrainingOverview
        tasks={tasks}
        today={today}
        at={at}
        change={goesOn ? "Change the steps" : undefined}
      />
      {(goesOn || tasks.length > 0) && (
        <p className={isOpen ? undefined : "section"}>
          <a href={at}>
            {tasks.length === 0
              ? "Break a task of this job into steps to teach"
              : "Every task that is or was taught"}
          </a>
        </p>
      )}
    </>
  );
}
