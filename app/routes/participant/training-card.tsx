import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StepCard } from "#app/components/placement/step-card.tsx";
import { findTask } from "#app/domain/training/training.queries.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { words } from "./training.words.ts";

export const handle = { audience: "participant" };
// A browser may print the title of a page on the sheet, so it says the task alone.
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? words.title },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const { placement, task } = await findTask(ctx, params.id ?? "", params.taskId ?? "");
  return {
    at: `/participant/placements/${placement.id}/training`,
    title: task.title,
    steps: task.steps.map(({ id, words }) => ({ id, words })),
  };
}

export default function ParticipantStepCard() {
  const { at, title, steps } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="no-print">
        <a className="back" href={at}>
          {words.cardBack}
        </a>
      </p>
      <p className="no-print">{words.printHint}</p>
      <StepCard title={title} steps={steps} />
    </>
  );
}
