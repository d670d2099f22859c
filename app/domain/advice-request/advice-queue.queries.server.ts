import { listAway } from "../absence/absence.queries.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { StaffActor } from "../policy.ts";
import { type AdvicePromise, promisesOf } from "./advice-promises.queries.server.ts";
import { type QueueView, queueViews } from "./advice-queue.ts";
import { type AdviceRow, countAdvice, listAdvice } from "./advice-row.queries.server.ts";

export const queuePageSize = 50;

export interface QueueRow extends AdviceRow {
  /** What is owed next; null once it is answered or closed. */
  next: AdvicePromise | null;
  answer: AdvicePromise | null;
  /** Who covers while its adviser is away. */
  coverName: string | null;
}
export interface Queue {
  rows: QueueRow[];
  /** How many rows each view holds. */
  counts: Record<QueueView, number>;
  page: number;
  pages: number;
}

/**
 * One view of the desk, a page at a time: what is urgent first, then the earliest promise. Closed ones come newest first.
 * "Mine" holds what one has, what one was invited to, and what belongs to a colleague one covers today.
 */
export async function listQueue(
  ctx: Context<StaffActor>,
  view: QueueView,
  asked: number,
): Promise<Queue> {
  const [active, closed, away] = await Promise.all([
    listAdvice(ctx, { statuses: ["open", "taken", "answered"] }),
    countAdvice(ctx, ["closed"]),
    listAway(ctx.db, dateOf(ctx.now)),
  ]);
  const me = ctx.actor.staffId;
  const queued = active.map((row) => queueRow(row, ctx.now, away));
  const isMine = (row: AdviceRow) =>
    [row.adviserId, row.secondStaffId].includes(me) ||
    (row.adviserId !== null && away.get(row.adviserId)?.coverStaffId === me);
  const holds: Record<Exclude<QueueView, "closed">, (row: QueueRow) => boolean> = {
    unanswered: (row) => row.answer !== null,
    mine: isMine,
    waiting: (row) => row.lastSide === "specialist",
    overdue: (row) => row.answer?.state === "late",
  };
  const counts = Object.fromEntries(
    queueViews.map((each) => [
      each,
      each === "closed" ? closed : queued.filter(holds[each]).length,
    ]),
  ) as Record<QueueView, number>;
  const pages = Math.max(1, Math.ceil(counts[view] / queuePageSize));
  const page = Math.min(pages, Math.max(1, asked));
  const from = (page - 1) * queuePageSize;
  const rows =
    view === "closed"
      ? (await listAdvice(ctx, { statuses: ["closed"], limit: queuePageSize, offset: from })).map(
          (row) => queueRow(row, ctx.now, away),
        )
      : queued
          .filter(holds[view])
          .sort(byUrgency)
          .slice(from, from + queuePageSize);
  return { rows, counts, page, pages };
}

function queueRow(
  row: AdviceRow,
  now: string,
  away: ReadonlyMap<string, { coverName: string }>,
): QueueRow {
  const owed = promisesOf(row, now).filter(({ state }) => state === "waiting" || state === "late");
  return {
    ...row,
    next: owed[0] ?? null,
    answer: owed.find(({ what }) => what === "answered") ?? null,
    coverName: (row.adviserId && away.get(row.adviserId)?.coverName) || null,
  };
}

function byUrgency(a: QueueRow, b: QueueRow): number {
  const urgent = Number(b.urgentSince !== null) - Number(a.urgentSince !== null);
  const due = (row: QueueRow) => row.answer?.dueOn ?? "9999";
  return (
    urgent ||
    due(a).localeCompare(due(b)) ||
    (a.openedAt ?? a.askedAt).localeCompare(b.openedAt ?? b.askedAt) ||
    a.id.localeCompare(b.id)
  );
}
