import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { staffSupport } from "#app/components/placement/support.words.ts";
import { PlanWords, SupportOverview } from "#app/components/placement/support-overview.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findSupport } from "#app/domain/fading-plan/fading-plan.queries.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Support: ${data.support.placement.nameUsed}` : "Support");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const support = await findSupport(ctx, params.id ?? "");
  const today = dateOf(ctx.now);
  return {
    support,
    from: dayInWords(support.placement.supportFrom, today),
    written: support.plan && dayInWords(dateOf(support.plan.updatedAt), today),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export default function SpecialistSupport() {
  const { support, from, written, done } = useLoaderData<typeof loader>();
  const { placement, plan } = support;
  return (
    <>
      <PageHead
        title={`Support: ${placement.nameUsed}`}
        lede={`${placement.jobTitle}, ${placement.employerName}. Week 1 begins on ${from}. ${placement.nameUsed} reads this too. The employer does not.`}
        back={{
          to: `/specialist/placements/${placement.id}`,
          label: `${placement.nameUsed} at ${placement.employerName}`,
        }}
        {...(placement.goesOn && {
          action: {
            to: `/specialist/placements/${placement.id}/support/edit`,
            label: plan ? "Change the plan" : "Plan the support",
          },
        })}
      />
      {done && <Banner title="The plan is kept" live />}
      <section className="stack" aria-labelledby="weeks">
        <h2 id="weeks">{staffSupport.heading}</h2>
        <SupportOverview support={support} />
      </section>
      {plan && (
        <>
          <PlanWords plan={plan} />
          <p className="section soft">
            Written by {plan.writtenBy} on {written}. Hours given are the minutes of the visits.
          </p>
        </>
      )}
    </>
  );
}
