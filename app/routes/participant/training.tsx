import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TrainingOverview } from "#app/components/placement/training-overview.tsx";
import { TrainingTable } from "#app/components/placement/training-table.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { findTraining } from "#app/domain/training/training.queries.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { participantTraining, words } from "./training.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  const { placement, tasks } = await findTraining(ctx, id);
  const { specialist } = await findPlacement(ctx, id);
  return { placement, tasks, specialist: specialist.name, today: dateOf(ctx.now) };
}

export default function ParticipantTraining() {
  const { placement, tasks, specialist, today } = useLoaderData<typeof loader>();
  const at = `/participant/placements/${placement.id}/training`;
  const finished = tasks.filter(({ closedAt }) => closedAt !== null);
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede(placement.jobTitle, placement.employerName)}
        back={{ to: `/participant/placements/${placement.id}`, label: words.back }}
      />
      {tasks.length === 0 && <Empty title={words.none}>{words.noneWords(specialist)}</Empty>}
      <TrainingOverview tasks={tasks} today={today} at={at} words={participantTraining} />
      {finished.length > 0 && (
        <section className="section stack" aria-labelledby="finished">
          <h2 id="finished">{words.finished}</h2>
          {finished.map((task) => (
            <details key={task.id}>
              <summary>{task.title}</summary>
              <TrainingTable task={task} today={today} words={participantTraining} />
            </details>
          ))}
        </section>
      )}
      <div className="section pair">
        <section className="stack" aria-labelledby="how">
          <h2 id="how">{words.how}</h2>
          <ul className="bullets">
            {words.howWords.map((sentence) => (
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
