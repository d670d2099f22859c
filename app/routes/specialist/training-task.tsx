import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Refusal, titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  AddStepsForm,
  CloseForm,
  RenameForm,
  StepsToChange,
} from "#app/components/placement/task-forms.tsx";
import { soFar, staffTraining } from "#app/components/placement/training.words.ts";
import { TrainingTable } from "#app/components/placement/training-table.tsx";
import { Status } from "#app/components/status.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { goesOn } from "#app/domain/placement/placement.ts";
import { findTask } from "#app/domain/training/training.queries.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { answerTaskForm } from "#app/server/training-forms.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Steps: ${data.task.title}` : "The steps of a task");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { placement, task } = await findTask(ctx, params.id ?? "", params.taskId ?? "");
  const asked = new URL(request.url).searchParams;
  return {
    placement,
    task,
    mayChange: goesOn(placement),
    changing: asked.get("step"),
    today: dateOf(ctx.now),
    done: asked.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const of = { placementId: params.id ?? "", taskId: params.taskId ?? "" };
  // Before the form is read: a row that may not be seen is not found, whatever was typed.
  await findTask(ctx, of.placementId, of.taskId);
  const page = `/specialist/placements/${of.placementId}/training/${of.taskId}`;
  return answerTaskForm(request, ctx, of, page);
}

const told: Record<string, string> = {
  addTask: "The task is added. Make its steps fit the place and the person",
  rename: "The name is kept",
  addSteps: "The steps are added",
  changeStep: "The step is changed",
  removeStep: "The step is taken out. What was recorded of it stays",
  close: "The task is closed",
  open: "The task is open again",
};

export default function TrainingTask() {
  const { placement, task, mayChange, changing, today, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const isOpen = mayChange && task.closedAt === null;
  const at = `/specialist/placements/${placement.id}/training`;
  return (
    <>
      <PageHead
        title={task.title}
        lede={`What ${placement.nameUsed} learns, step by step.`}
        back={{ to: at, label: `Training: ${placement.nameUsed}` }}
        {...(task.steps.length > 0 && {
          action: {
            to: `${at}/${task.id}/card`,
            label: "Step card to print",
            variant: "second" as const,
          },
        })}
      >
        {task.closedAt && <Status>Closed</Status>}
      </PageHead>
      <Refusal answer={result} />
      {done && told[done] && <Banner title={told[done]} live />}
      {isOpen ? (
        <>
          <section className="stack" aria-labelledby="order">
            <h2 id="order">The steps</h2>
            {task.steps.length > 0 ? (
              <StepsToChange task={task} changing={changing} result={result} />
            ) : (
              <p>{staffTraining.noSteps}</p>
            )}
          </section>
          <section className="section" aria-labelledby="more">
            <h2 id="more">Add steps</h2>
            <div className="block">
              <AddStepsForm result={result} />
            </div>
          </section>
        </>
      ) : (
        <TrainingTable task={task} today={today} words={staffTraining} />
      )}
      {task.removed.length > 0 && (
        <section className="section" aria-labelledby="removed">
          <h2 id="removed">Taken out</h2>
          <ul className="bullets">
            {task.removed.map((step) => (
              <li key={step.id}>
                {step.words}. <span className="soft">{soFar(staffTraining, step)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isOpen && (
        <section className="section" aria-labelledby="name">
          <h2 id="name">The name of the task</h2>
          <RenameForm title={task.title} result={result} />
        </section>
      )}
      {mayChange && (
        <section className="section" aria-labelledby="close">
          <h2 id="close">{task.closedAt ? "Open it again" : "Close it"}</h2>
          <CloseForm isClosed={task.closedAt !== null} />
        </section>
      )}
    </>
  );
}
