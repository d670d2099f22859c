import { dateOf, dayInWords } from "../calendar/calendar.ts";
import { addWorkingDays, workingDaysBetween } from "../calendar/working-days.server.ts";
import type { Context } from "../context.ts";
import type { EmployerActor, StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { type PromiseState, promiseState } from "./advice-request.ts";
import { type AdviceRow, listAdvice } from "./advice-row.queries.server.ts";

/** What an employer is owed on one request, and how it stands today. */
export interface AdvicePromise {
  what: "taken" | "answered";
  dueOn: string;
  state: PromiseState;
  /** Working days used, of how many. */
  used: number;
  total: number;
}

/** Both promises of a request, from the day it was asked. */
export function promisesOf(row: AdviceRow, now: string): AdvicePromise[] {
  const opened = dateOf(row.openedAt ?? row.askedAt);
  const today = dateOf(now);
  return (["taken", "answered"] as const).map((what) => {
    const total = what === "taken" ? row.promised.acknowledgeDays : row.promised.answerDays;
    const doneAt = what === "taken" ? row.takenAt : row.answeredAt;
    const doneOn = doneAt && dateOf(doneAt);
    const dueOn = addWorkingDays(opened, total, row.nation);
    return {
      what,
      dueOn,
      state: promiseState(dueOn, doneOn, today),
      used: workingDaysBetween(opened, doneOn ?? today, row.nation),
      total,
    };
  });
}

/** What we owe an employer on advice they asked for: kept or owned up to. A closed request owes nothing. */
export async function listAdvicePromises(ctx: Context<EmployerActor>): Promise<
  {
    title: string;
    to: string;
    detail: string;
    dueOn: string;
    since: string;
    state: PromiseState;
    used: number;
    total: number;
  }[]
> {
  const rows = await listAdvice(ctx, { statuses: ["open", "taken"] });
  return rows.flatMap((row) => {
    if (row.title === null) return [];
    const promises = promisesOf(row, ctx.now);
    const next = promises.find(({ state }) => state === "waiting" || state === "late");
    if (!next) return [];
    const doing =
      next.what === "taken"
        ? "Somebody from your local team will take it up."
        : `${row.adviserName ?? "An adviser"} is working on it.`;
    return [
      {
        title: next.what === "taken" ? `Take up “${row.title}”` : `Answer “${row.title}”`,
        to: `/employer/advice/${row.id}`,
        detail: next.state === "late" ? "We are late, and we are sorry." : doing,
        dueOn: next.dueOn,
        since: row.askedAt,
        state: next.state,
        used: next.used,
        total: next.total,
      },
    ];
  });
}

/** Answers to read: a request stays here until it is closed. */
export async function listEmployerAdviceTasks(ctx: Context<EmployerActor>): Promise<Task[]> {
  const rows = await listAdvice(ctx, { statuses: ["answered"] });
  return rows.flatMap((row) =>
    row.title === null
      ? []
      : [
          {
            title: `Read the answer to “${row.title}”`,
            to: `/employer/advice/${row.id}`,
            detail: "Close it if it helped, or open it again with what is still in the way.",
            since: row.answeredAt ?? row.askedAt,
          },
        ],
  );
}

/** Requests nobody has taken, and one's own to answer, the earliest promise first. */
export async function listSpecialistAdviceTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const rows = await listAdvice(ctx, { statuses: ["open", "taken"] });
  return rows
    .filter((row) => row.status === "open" || row.adviserId === ctx.actor.staffId)
    .map((row) => {
      const [taken, answered] = promisesOf(row, ctx.now);
      const next = row.status === "open" ? taken : answered;
      const dueOn = next?.dueOn ?? today;
      const verb = row.status === "open" ? "Take the request of" : "Answer";
      return {
        title: `${verb} ${row.employerName}: ${row.title}`,
        to: `/specialist/advice/${row.id}`,
        detail: next?.state === "late" ? `It was promised by ${dayInWords(dueOn, today)}.` : "",
        dueOn,
        since: row.askedAt,
      };
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}
