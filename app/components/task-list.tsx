import type { ReactNode } from "react";
import type { TaskAct } from "#app/domain/task.ts";
import { ConfirmForm } from "./confirm-form.tsx";

export interface ShownTask {
  /** Begins with a verb: "Answer Amara's introduction". Unique on its page. */
  title: string;
  to: string;
  detail?: ReactNode;
  /** A `<PromiseBadge>` or a plain date. */
  promise?: ReactNode;
  /** What one press does, where it is enough. */
  act?: TaskAct;
}

/** What needs you, the most urgent first. `empty` is the sentence shown when nothing does. */
export function TaskList({ tasks, empty = "" }: { tasks: ShownTask[]; empty?: string }) {
  if (tasks.length === 0) return <p>{empty}</p>;
  return (
    <ol className="tasks">
      {tasks.map(({ title, to, detail, promise, act }) => (
        <li key={to + title}>
          <div className="task-words">
            <p className="task-title">
              <a href={to}>{title}</a>
            </p>
            {detail && <p>{detail}</p>}
          </div>
          {promise && <div className="task-when">{promise}</div>}
          {act && <Act act={act} title={title} />}
        </li>
      ))}
    </ol>
  );
}

const Act = ({ act, title }: { act: TaskAct; title: string }) => (
  <ConfirmForm
    action={act.to}
    intent={act.intent}
    hidden={act.fields}
    label={
      <>
        {act.label}
        <span className="visually-hidden">: {title}</span>
      </>
    }
  />
);
