import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ContactCard } from "#app/components/contact-card.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PlacementFacts } from "#app/components/placement-facts.tsx";
import { ToPlan } from "#app/components/to-plan.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { requireParticipant } from "#app/server/request.server.ts";
import { words } from "./placement.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? words.title(data.row.jobTitle) : words.untitled);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipant(request, context);
  const { row, detail, specialist } = await findPlacement(ctx, params.id ?? "");
  // The list of reasons is worded about them, not to them.
  const plain = detail && { ...detail, endedReason: null };
  return { row, detail: plain, specialist, today: dateOf(ctx.now) };
}

export default function ParticipantPlacement() {
  const { row, detail, specialist, today } = useLoaderData<typeof loader>();
  const next = {
    agreed: words.agreed(
      dayInWords(row.startsOn, today),
      detail?.managerName ?? "",
      specialist.name,
    ),
    started: words.started(dayInWords(row.supportUntil, today), specialist.name),
    ended: words.ended(specialist.name),
    neverStarted: words.neverStarted(specialist.name),
  }[row.status];
  return (
    <>
      <PageHead
        title={words.title(row.jobTitle)}
        lede={[row.employerName, row.workplaceName].filter(Boolean).join(", ")}
        back={{ to: "/participant", label: words.back }}
      >
        <p>{words.state[row.status]}</p>
      </PageHead>
      <div className="with-aside">
        <div>
          <section className="stack" aria-labelledby="next">
            <h2 id="next">{words.next}</h2>
            <ul className="bullets">
              {next.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
          <section className="section" aria-labelledby="job">
            <h2 id="job">{words.job}</h2>
            <div className="block">
              <PlacementFacts row={row} detail={detail} today={today} />
            </div>
          </section>
        </div>
        <aside className="aside">
          <ContactCard
            heading={words.who}
            name={specialist.name}
            role={specialist.teamName}
            phone={specialist.phone}
            hours={specialist.hours}
            cover={
              specialist.away ??
              (specialist.coverName && words.cover(specialist.name, specialist.coverName))
            }
          />
          <ToPlan plansAt="/participant/plans" placementId={row.id} />
        </aside>
      </div>
    </>
  );
}
