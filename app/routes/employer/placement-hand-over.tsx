import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { HandOverPaper } from "#app/components/placement/hand-over-paper.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findSentHandOver } from "#app/domain/hand-over/hand-over.queries.server.ts";
import { requireEmployerSide } from "#app/server/guest.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Hand-over: ${data.about.jobTitle}` : "Hand-over");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireEmployerSide(request, context, id);
  const { about, handOver, planId } = await findSentHandOver(ctx, id);
  // A page let in by a mailed link leads to no other.
  const isVisit = ctx.actor.kind === "employer" && ctx.actor.byLinkId !== undefined;
  return {
    id,
    about,
    handOver,
    planId: isVisit ? null : planId,
    sentOn: dateOf(handOver.sentAt ?? ctx.now),
  };
}

export default function EmployerHandOver() {
  const { id, about, handOver, planId, sentOn } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={`What stays in place for ${about.nameUsed}`}
        lede={`From ${about.teamName}, ${dayInWords(sentOn)}. ${about.nameUsed} has read it too.`}
        back={{ to: `/employer/placements/${id}`, label: `${about.nameUsed}, ${about.jobTitle}` }}
      />
      <HandOverPaper about={about} words={handOver} />
      <section className="section stack" aria-labelledby="plan">
        <h2 id="plan">The adjustment plan</h2>
        <p className="prose">
          What was agreed to change at work stays agreed. The plan belongs to {about.nameUsed}, who
          can take a copy to any other job.
        </p>
        {planId && (
          <p className="no-print">
            <a href={`/employer/plans/${planId}`}>Read what was agreed</a>
          </p>
        )}
      </section>
      <p className="section soft no-print">This page prints on plain paper.</p>
    </>
  );
}
