import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { type ShownVisit, VisitList } from "#app/components/placement/visit-list.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { listVisits, type VisitRow } from "#app/domain/visit/visit.queries.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { pageOf } from "#app/server/page-asked.ts";
import { words } from "./visits.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  const { about, visits, next } = await listVisits(ctx, id);
  const { specialist } = await findPlacement(ctx, id);
  const today = dateOf(ctx.now);
  return {
    id,
    today,
    // A day that has passed is the specialist's to put right, and no news to the person.
    next: next && next.on >= today ? next : null,
    managerName: about.managerName,
    specialistName: specialist.name,
    list: pageOf(request, visits),
  };
}

const shown = (visit: VisitRow, managerName: string, today: string): ShownVisit => ({
  id: visit.id,
  day: dayInWords(visit.visitedOn, today),
  line: words.line(visit.way, visit.minutes, visit.withWhom, managerName),
  facts: [
    {
      term: visit.withWhom.includes("participant") ? words.workedOn : words.workedOnWithout,
      detail: <span className="words">{visit.workedOn}</span>,
    },
    ...(visit.nextStep
      ? [{ term: words.nextStep, detail: <span className="words">{visit.nextStep}</span> }]
      : []),
  ],
  changed: visit.changedAt && words.changed(dayInWords(dateOf(visit.changedAt), today)),
  more: <p className="soft">{words.who(visit.staffName)}</p>,
});

export default function ParticipantVisits() {
  const { id, today, next, managerName, specialistName, list } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede(specialistName)}
        back={{ to: `/participant/placements/${id}`, label: words.back }}
      >
        {next && <p>{words.next(dayInWords(next.on, today), next)}</p>}
      </PageHead>
      {list.rows.length === 0 ? (
        <Empty title={words.none}>{words.noneMore}</Empty>
      ) : (
        <VisitList visits={list.rows.map((visit) => shown(visit, managerName, today))} />
      )}
      <Pagination {...list} to={(number) => `?page=${number}`} />
      <p className="section">{words.wrong(specialistName)}</p>
    </>
  );
}
