import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { AddTaskForm } from "#app/components/placement/task-forms.tsx";
import { TrainingOverview } from "#app/components/placement/training-overview.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { goesOn } from "#app/domain/placement/placement.ts";
import {
  findTraining,
  listTasksToBeginFrom,
} from "#app/domain/training/training.queries.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { answerNewTask } from "#app/server/training-forms.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Training: ${data.placement.nameUsed}` : "Training");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const { placement, tasks } = await findTraining(ctx, id);
  const visits = new Map(tasks.flatMap((task) => task.visits.map((visit) => [visit.id, visit])));
  return {
    placement,
    tasks,
    visits: [...visits.values()].toSorted((a, b) => (a.visitedOn < b.visitedOn ? 1 : -1)),
    // An ended placement is read only.
    adding: goesOn(placement)
      ? { id: ctx.newId(), from: await listTasksToBeginFrom(ctx, id) }
      : null,
    today: dateOf(ctx.now),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  // Before the form is read: a row that may not be seen is not found, whatever was typed.
  await findTraining(ctx, id);
  return answerNewTask(request, ctx, id, `/specialist/placements/${id}/training`);
}

export default function SpecialistTraining() {
  const { placement, tasks, visits, adding, today, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const at = `/specialist/placements/${placement.id}/training`;
  const open = tasks.filter(({ closedAt }) => closedAt === null);
  const closed = tasks.filter(({ closedAt }) => closedAt !== null);
  return (
    <>
      <PageHead
        title={`Training: ${placement.nameUsed}`}
        lede={`${placement.jobTitle}, ${placement.employerName}. ${placement.nameUsed} reads this too. The employer does not.`}
        back={{
          to: `/specialist/placements/${placement.id}`,
          label: `${placement.nameUsed} at ${placement.employerName}`,
        }}
        {...(adding &&
          tasks.length > 0 && {
            action: { to: "#add", label: "Add a task", variant: "second" as const },
          })}
      />
      {done === "steps" && <Banner title="How the steps went is recorded" live />}
      {open.length === 0 && (
        <Empty title={closed.length > 0 ? "No task is being learned now." : "No tasks so far."}>
          Add a task of the job below and break it into steps. How each step went is then asked with
          every visit.
        </Empty>
      )}
      <TrainingOverview
        tasks={open}
        today={today}
        at={at}
        change={adding ? "Change the steps" : undefined}
      />
      {visits.length > 0 && adding && (
        <details className="section">
          <summary>Put right what was recorded on a visit</summary>
          <ul className="bullets">
            {visits.map(({ id, visitedOn }) => (
              <li key={id}>
                <a href={`/specialist/placements/${placement.id}/visits/${id}/steps`}>
                  {dayInWords(visitedOn, today)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {closed.length > 0 && (
        <section className="section" aria-labelledby="closed">
          <h2 id="closed">Closed tasks</h2>
          <ul className="bullets">
            {closed.map((task) => (
              <li key={task.id}>
                <a href={`${at}/${task.id}`}>{task.title}</a>, closed{" "}
                {dayInWords(dateOf(task.closedAt ?? ""), today)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {adding && (
        <section className="section" aria-labelledby="add">
          <h2 id="add">Add a task</h2>
          <div className="block">
            <AddTaskForm id={adding.id} from={adding.from} result={result} />
          </div>
        </section>
      )}
    </>
  );
}
