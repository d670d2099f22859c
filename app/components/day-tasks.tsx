import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { type Task, type Urgency, urgencies, urgencyOf } from "#app/domain/task.ts";
import { Status } from "./status.tsx";
import { TaskList } from "./task-list.tsx";

const headings: Record<Urgency, string> = {
  overdue: "Past their day",
  today: "For today",
  toCome: "For a day to come",
  anyTime: "Waiting, the longest first",
};

/** What needs a member of staff, in the order of a day: the overdue, today's, the soonest, and what has waited longest. */
export function DayTasks({ tasks, today, empty }: { tasks: Task[]; today: string; empty: string }) {
  const parts = urgencies
    .map((urgency) => ({
      urgency,
      tasks: tasks.filter((task) => urgencyOf(task, today) === urgency),
    }))
    .filter((part) => part.tasks.length > 0);
  if (parts.length === 0) return <p className="section-body">{empty}</p>;
  return parts.map((part) => (
    <section key={part.urgency} className="day-part" aria-labelledby={`part-${part.urgency}`}>
      <h3 id={`part-${part.urgency}`}>
        {headings[part.urgency]} <span className="count">{part.tasks.length}</span>
      </h3>
      <TaskList
        tasks={part.tasks.map((task) => ({
          ...task,
          promise: <When task={task} urgency={part.urgency} today={today} />,
        }))}
      />
    </section>
  ));
}

function When({ task, urgency, today }: { task: Task; urgency: Urgency; today: string }) {
  if (task.dueOn === undefined)
    return <p className="soft">Since {dayInWords(dateOf(task.since), today)}</p>;
  // Its heading says so already.
  if (urgency === "today") return null;
  return (
    <p>
      <Status tone={urgency === "overdue" ? "stop" : "could"}>
        <span className={urgency === "overdue" ? "visually-hidden" : undefined}>
          {urgency === "overdue" ? "Was due" : "By"}{" "}
        </span>
        {dayInWords(task.dueOn, today)}
      </Status>
    </p>
  );
}
