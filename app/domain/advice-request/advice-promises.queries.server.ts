import { listAway } from "../absence/absence.queries.server.ts";
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
  /** Working days since the one it was promised for. */
  lateBy: number;
}

/**
 * Both promises of a request. The clock starts when it opens and stops at the first answer; opened again, it starts anew.
 * Closed before it was answered, nothing is owed any more.
 */
export function promisesOf(row: AdviceRow, now: string): AdvicePromise[] {
  const opened = dateOf(row.openedAt ?? row.askedAt);
  const today = dateOf(now);
  return (["taken", "answered"] as const).flatMap((what) => {
    const total = what === "taken" ? row.promised.acknowledgeDays : row.promised.answerDays;
    const doneAt = what === "taken" ? row.takenAt : row.answeredAt;
    const doneOn = doneAt && dateOf(doneAt);
    if (doneOn === null && row.status === "closed") return [];
    const dueOn = addWorkingDays(opened, total, row.nation);
    const used = workingDaysBetween(opened, doneOn ?? today, row.nation);
    const promise: AdvicePromise = {
      what,
      dueOn,
      state: promiseState(dueOn, doneOn, today),
      used,
      total,
      lateBy: Math.max(0, used - total),
    };
    return [promise];
  });
}

/** "Answer by Tuesday 3 March", "2 working days late". */
export function dueInWords({ what, dueOn, state, lateBy }: AdvicePromise, today: string): string {
  const day = dayInWords(dueOn, today);
  if (state !== "late") return what === "taken" ? `Take it up by ${day}` : `Answer by ${day}`;
  if (lateBy === 0) return `It was promised by ${day}`;
  return lateBy === 1 ? "1 working day late" : `${lateBy} working days late`;
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
        title:
          next.what === "taken" ? `An adviser for “${row.title}”` : `Our answer to “${row.title}”`,
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

/** Requests nobody has taken, and one's own or a covered colleague's to answer, the earliest promise first. */
export async function listSpecialistAdviceTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const [rows, away] = await Promise.all([
    listAdvice(ctx, { statuses: ["open", "taken"] }),
    listAway(ctx.db, today),
  ]);
  const me = ctx.actor.staffId;
  const covered = (row: AdviceRow) =>
    row.adviserId !== null && away.get(row.adviserId)?.coverStaffId === me;
  return rows
    .filter(
      (row) =>
        row.status === "open" || row.adviserId === me || row.secondStaffId === me || covered(row),
    )
    .map((row) => {
      const [taken, answered] = promisesOf(row, ctx.now);
      const next = row.status === "open" ? taken : answered;
      const dueOn = next?.dueOn ?? today;
      const verb = row.status === "open" ? "Take the request of" : "Answer";
      return {
        title: `${verb} ${row.employerName}: ${row.title}`,
        to: `/specialist/advice/${row.id}`,
        detail: [
          next?.state === "late" && `It was promised by ${dayInWords(dueOn, today)}.`,
          covered(row) && `You cover for ${row.adviserName}.`,
          row.areaId === null && "The place belongs to no area yet.",
        ]
          .filter(Boolean)
          .join(" "),
        dueOn,
        since: row.askedAt,
        ...(row.status === "open" && {
          act: { label: "Take it", to: `/specialist/advice/${row.id}`, intent: "take" },
        }),
      };
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}
