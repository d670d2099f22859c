import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PlanWords, SupportOverview } from "#app/components/placement/support-overview.tsx";
import { findSupport } from "#app/domain/fading-plan/fading-plan.queries.server.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { participantSupport, words } from "./support.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  const support = await findSupport(ctx, id);
  const { specialist } = await findPlacement(ctx, id);
  return { support, specialist: specialist.name };
}

export default function ParticipantSupport() {
  const { support, specialist } = useLoaderData<typeof loader>();
  const { placement, plan } = support;
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede(placement.jobTitle, placement.employerName)}
        back={{ to: `/participant/placements/${placement.id}`, label: words.back }}
      />
      <section className="stack" aria-labelledby="weeks">
        <h2 id="weeks">{participantSupport.heading}</h2>
        <SupportOverview support={support} words={participantSupport} />
      </section>
      {plan && <PlanWords plan={plan} words={participantSupport} />}
      <div className="section pair">
        <section className="stack" aria-labelledby="how">
          <h2 id="how">{words.how}</h2>
          <ul className="bullets">
            {words.howWords(specialist).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section className="stack" aria-labelledby="who">
          <h2 id="who">{words.who}</h2>
          <p>{words.whoWords(specialist)}</p>
        </section>
      </div>
    </>
  );
}
