import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { titled } from "#app/components/form.tsx";
import { MeetingSection } from "#app/components/meeting/meeting-section.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { MessagesOverview } from "#app/components/placement/messages-body.tsx";
import { OutcomesOverview } from "#app/components/placement/outcomes-overview.tsx";
import { PrivateNotesOverview } from "#app/components/placement/private-notes.tsx";
import { LeadReviewsOverview } from "#app/components/placement/reviews-overview.tsx";
import { SupportUntil } from "#app/components/placement/support-until.tsx";
import { TellingOverview } from "#app/components/placement/telling-overview.tsx";
import { visitScript, WaitingVisits } from "#app/components/placement/waiting-visits.tsx";
import { WarningsBanner } from "#app/components/placement/warnings-overview.tsx";
import { PlacementFacts, PlacementStatusLine } from "#app/components/placement-facts.tsx";
import { EndForm, NeverStartForm, StartForm } from "#app/components/placement-forms.tsx";
import { Status } from "#app/components/status.tsx";
import { ToPlan } from "#app/components/to-plan.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { listReviewsForLead } from "#app/domain/in-work-review/in-work-review.queries.server.ts";
import { findMeetings } from "#app/domain/meeting/meeting.queries.server.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { goesOn, supportWeek } from "#app/domain/placement/placement.ts";
import { findJobThread } from "#app/domain/placement-note/placement-note.queries.server.ts";
import { findOutcomes } from "#app/domain/sustained-outcome/sustained-outcome.queries.server.ts";
import { answerPlacementForm } from "#app/server/placement-forms.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { findSupported } from "./placement.server.ts";
import { SupportedJob } from "./placement-supported.tsx";

// The script sends visits that still wait on this phone (docs/decisions/008).
export const handle = { audience: "staff", script: visitScript };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `${data.row.nameUsed} at ${data.row.employerName}` : "A job");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { row, detail } = await findPlacement(ctx, params.id ?? "");
  const today = dateOf(ctx.now);
  const week = row.status === "started" ? supportWeek(row.supportFrom, today) : 0;
  return {
    row,
    detail,
    today,
    week,
    supported: detail && (await findSupported(ctx, row.id)),
    meetings: detail && (await findMeetings(ctx, { placementId: row.id })),
    unread: detail ? (await findJobThread(ctx, row.id)).unread : 0,
    // A lead reads states and dates, and no more.
    forLead: detail
      ? null
      : {
          outcomes: await findOutcomes(ctx, row.id),
          reviews: await listReviewsForLead(ctx, row.id),
        },
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  return answerPlacementForm(request, ctx, id, `/specialist/placements/${id}`);
}

const told: Record<string, string> = {
  start: "The start is recorded",
  neverStart: "Recorded: the job will not start",
  end: "The end is recorded",
};

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function SpecialistPlacement() {
  const page = useLoaderData<typeof loader>();
  const { row, detail, today, week, supported, forLead, done } = page;
  const warnings = supported?.warnings ?? [];
  const where = [row.jobTitle, row.workplaceName].filter(Boolean).join(", ");
  return (
    <>
      <PageHead
        title={`${row.nameUsed} at ${row.employerName}`}
        lede={week > 0 ? `${where}. Week ${week} of support.` : where}
        back={{ to: "/specialist/placements", label: "People in work" }}
        action={
          supported && row.status === "started"
            ? { to: `/specialist/placements/${row.id}/visits/new`, label: "Write down a visit" }
            : undefined
        }
      >
        <PlacementStatusLine status={row.status} />
        {warnings.length > 0 && <Status tone="could">Something to check</Status>}
      </PageHead>
      {done && told[done] && <Banner title={told[done]} live />}
      {supported && <WaitingVisits deviceKey={supported.deviceKey} />}
      <WarningsBanner placementId={row.id} nameUsed={row.nameUsed} open={warnings} />
      <div className="with-aside">
        <div>
          {supported ? (
            <>
              {row.status === "agreed" && <RecordStart page={page} />}
              {page.meetings && (
                <MeetingSection
                  audience="specialist"
                  meetings={page.meetings}
                  employerName={row.employerName}
                  page={`/specialist/placements/${row.id}/meeting`}
                  today={today}
                />
              )}
              <MessagesOverview
                side="specialist"
                unread={page.unread}
                names={{
                  person: row.nameUsed,
                  employer: row.employerName,
                  specialist: row.specialistName,
                }}
                to={`/specialist/placements/${row.id}/messages`}
              />
              <SupportedJob
                row={row}
                supported={supported}
                managerName={detail?.managerName ?? ""}
                today={today}
              />
              <RecordEnd page={page} />
            </>
          ) : (
            forLead && (
              <>
                <p>
                  You see the state and the dates. Pay, hours and manager are between {row.nameUsed}
                  , the employer and {row.specialistName}.
                </p>
                <OutcomesOverview outcomes={forLead.outcomes} today={today} />
                <LeadReviewsOverview reviews={forLead.reviews} today={today} />
              </>
            )
          )}
        </div>
        <Aside page={page} />
      </div>
    </>
  );
}

function RecordStart({ page: { row, detail } }: { page: Loaded }) {
  const result = useActionData<typeof action>();
  if (!detail) return null;
  return (
    <section className="stack" aria-labelledby="record">
      <h2 id="record">Record the start for the employer</h2>
      <div className="block">
        <StartForm
          agreed={{ ...detail, startsOn: row.startsOn }}
          name={row.nameUsed}
          result={result}
        />
      </div>
    </section>
  );
}

function RecordEnd({ page: { row } }: { page: Loaded }) {
  const result = useActionData<typeof action>();
  if (row.status === "agreed") return <NeverStartForm name={row.nameUsed} result={result} />;
  return row.status === "started" ? (
    <EndForm name={row.nameUsed} result={result} by="specialist" />
  ) : null;
}

function Aside({ page: { row, detail, supported, today } }: { page: Loaded }) {
  return (
    <aside className="aside">
      <section className="beside stack" aria-labelledby="job">
        <h2 id="job">The job</h2>
        <PlacementFacts
          row={row}
          detail={detail}
          today={today}
          withSupport={detail === null}
          narrow
        />
        {detail && goesOn(row) && (
          <SupportUntil
            support={{ ...row, participationEndsOn: detail.participationEndsOn }}
            reader="staff"
            today={today}
          />
        )}
        {detail && (
          <p>
            <a href={`/specialist/participants/${row.participantId}`}>
              See what you know of {row.nameUsed}
            </a>
          </p>
        )}
      </section>
      {supported && (
        <>
          <PrivateNotesOverview
            placementId={row.id}
            name={row.nameUsed}
            notes={supported.notes}
            today={today}
          />
          {supported.telling && <TellingOverview telling={supported.telling} today={today} />}
          <ToPlan plansAt="/specialist/plans" placementId={row.id} />
        </>
      )}
    </aside>
  );
}
