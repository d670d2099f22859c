import type { ReactNode } from "react";

export interface Task {
  /** Begins with a verb: "Answer Amara's introduction". Unique on its page. */
  title: string;
  to: string;
  detail?: ReactNode;
  /** A `<PromiseBadge>` or a plain date. */
  promise?: ReactNode;
}

/** What needs you, oldest promise first. `empty` is the sentence shown when nothing does. */
export function TaskList({ tasks, empty }: { tasks: Task[]; empty: string }) {
  if (tasks.length === 0) return <p>{empty}</p>;
  return (
    <ol className="tasks">
      {tasks.map((task) => (
        <li key={task.to + task.title}>
          <p className="task-title">
            <a href={task.to}>{task.title}</a>
          </p>
          {task.detail && <p>{task.detail}</p>}
          {task.promise}
        </li>
      ))}
    </ol>
  );
}
