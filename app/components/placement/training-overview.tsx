import type { LearnedTask } from "#app/domain/training/training.ts";
import { staffTraining, type TrainingWords } from "./training.words.ts";
import { TrainingTable } from "./training-table.tsx";

/**
 * What is being learned in a placement, task by task, for the page of the specialist or of the person (with
 * `participantTraining`). `at` is their page about it. Never for the employer's side.
 */
export function TrainingOverview({
  tasks,
  today,
  at,
  words = staffTraining,
  change,
}: {
  tasks: LearnedTask[];
  today: string;
  at: string;
  words?: TrainingWords;
  /** Of who may change the steps: the words of that link. */
  change?: string;
}) {
  return tasks
    .filter(({ closedAt }) => closedAt === null)
    .map((task) => (
      <section key={task.id} className="section" aria-labelledby={`task-${task.id}`}>
        <div className="section-head">
          <h2 id={`task-${task.id}`}>{task.title}</h2>
          <p className="meta no-print">
            {change && (
              <a href={`${at}/${task.id}`}>
                {change}
                <span className="visually-hidden">: {task.title}</span>
              </a>
            )}
            {task.steps.length > 0 && (
              <a href={change ? `${at}/${task.id}/card` : `${at}/${task.id}`}>
                {words.card}
                <span className="visually-hidden">: {task.title}</span>
              </a>
            )}
          </p>
        </div>
        <TrainingTable task={task} today={today} words={words} />
      </section>
    ));
}
