import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Facts } from "#app/components/facts.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PlacementFacts, PlacementStatusLine } from "#app/components/placement-facts.tsx";
import { EndForm, NeverStartForm, StartForm } from "#app/components/placement-forms.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { ToPlan } from "#app/components/to-plan.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { findOutcomes } from "#app/domain/sustained-outcome/sustained-outcome.queries.server.ts";
import { standingInWords } from "#app/domain/sustained-outcome/sustained-outcome.ts";
import { answerPlacementForm } from "#app/server/placement-forms.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `${data.row.nameUsed} at ${data.row.employerName}` : "A job");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { row, detail } = await findPlacement(ctx, params.id ?? "");
  const today = dateOf(ctx.now);
  const { lines } = await findOutcomes(ctx, row.id);
  return {
    row,
    detail,
    today,
    marks: lines.map(({ definition, state, on, because }) => ({
      name: definition.name,
      isReached: state === "reached",
      on,
      words: standingInWords({ state, on, because }, today),
    })),
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

export default function SpecialistPlacement() {
  const { row, detail, today, marks, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const goesOn = row.status === "agreed" || row.status === "started";
  return (
    <>
      <PageHead
        title={`${row.nameUsed} at ${row.employerName}`}
        lede={[row.jobTitle, row.workplaceName].filter(Boolean).join(", ")}
        back={{ to: "/specialist/placements", label: "People in work" }}
      >
        <PlacementStatusLine status={row.status} />
      </PageHead>
      {done && told[done] && <Banner title={told[done]} live />}
      <div className="with-aside">
        <div>
          <section className="stack" aria-labelledby="job">
            <h2 id="job">The job</h2>
            <div className="block">
              <PlacementFacts row={row} detail={detail} today={today} />
            </div>
          </section>
          {detail ? (
            <>
              {row.status === "agreed" && (
                <>
                  <section className="section" aria-labelledby="record">
                    <h2 id="record">Record the start for the employer</h2>
                    <div className="block">
                      <StartForm
                        agreed={{ ...detail, startsOn: row.startsOn }}
                        name={row.nameUsed}
                        result={result}
                      />
                    </div>
                  </section>
                  <NeverStartForm name={row.nameUsed} result={result} />
                </>
              )}
              {row.status === "started" && <EndForm name={row.nameUsed} result={result} />}
            </>
          ) : (
            <p className="section">
              You see the state and the dates. Pay, hours and manager are between {row.nameUsed},
              the employer and {row.specialistName}.
            </p>
          )}
        </div>
        <aside className="aside">
          {goesOn && (
            <section className="stack" aria-labelledby="marks">
              <h2 id="marks">Lasting</h2>
              <Timeline
                events={marks.map((mark) => ({
                  title: mark.name,
                  when: mark.words,
                  ...(mark.on && { at: mark.on }),
                  state: mark.isReached ? "past" : "ahead",
                }))}
              />
            </section>
          )}
          {detail && (
            <div className="beside stack">
              <h2>Support</h2>
              <Facts
                narrow
                rows={[
                  { term: "Support until", detail: dayInWords(row.supportUntil, today) },
                  {
                    term: "Their time with the team ends",
                    detail: dayInWords(detail.participationEndsOn, today),
                  },
                ]}
              />
              {row.supportUntil === detail.participationEndsOn && (
                <p>Support ends with their time with the team, which comes before 26 weeks.</p>
              )}
              <p>
                <a href={`/specialist/participants/${row.participantId}`}>
                  See what you know of {row.nameUsed}
                </a>
              </p>
            </div>
          )}
          {detail && <ToPlan plansAt="/specialist/plans" placementId={row.id} />}
        </aside>
      </div>
    </>
  );
}
