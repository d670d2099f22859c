import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StepCard } from "#app/components/placement/step-card.tsx";
import { findTask } from "#app/domain/training/training.queries.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
// A browser may print the title of a page on the sheet, so it says the task alone.
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Steps" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { placement, task } = await findTask(ctx, params.id ?? "", params.taskId ?? "");
  return {
    at: `/specialist/placements/${placement.id}/training/${task.id}`,
    title: task.title,
    steps: task.steps.map(({ id, words }) => ({ id, words })),
  };
}

export default function TrainingCard() {
  const { at, title, steps } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="no-print">
        <a className="back" href={at}>
          The task
        </a>
      </p>
      <p className="no-print">
        Print this page from your browser: it fits on one sheet of A4. It says nothing of the
        person, so it may lie at work. Ask first whether they want one there.
      </p>
      <StepCard title={title} steps={steps} />
    </>
  );
}
