import type { AdviceNoticeKind } from "#db/tables.ts";
import { addDays, dateOf } from "../calendar/calendar.ts";
import { isWorkingDay, workingDaysBetween } from "../calendar/working-days.server.ts";
import type { Context } from "../context.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { SystemActor } from "../policy.ts";
import { listNoticeRows, type NoticeRow } from "./advice-notices.queries.server.ts";

/** The working day without an answer on which its adviser is reminded. */
const nudgeDay = 3;
/** Calendar days after closing when we ask whether it is in place: four weeks. */
const followUpDays = 28;

const eventOf = {
  nudge: "advice.nudge",
  leadTold: "advice.leadTold",
  apology: "advice.apology",
  didItHelp: "advice.didItHelp",
  isItInPlace: "advice.isItInPlace",
} as const satisfies Record<AdviceNoticeKind, string>;

/** What is due to be said about one request today. Nothing on a day on which nobody works. */
export function noticesDue(row: NoticeRow, now: string): AdviceNoticeKind[] {
  const today = dateOf(now);
  if (!isWorkingDay(today, row.nation)) return [];
  if (row.status === "closed") {
    // Nobody had looked at it: there is nothing that could have helped.
    if (row.takenAt === null || row.closedAt === null) return [];
    // Not on the day itself, on which the closing is told.
    if (dateOf(row.closedAt) === today) return [];
    const isLater = addDays(dateOf(row.closedAt), followUpDays) <= today;
    return isLater ? ["isItInPlace"] : ["didItHelp"];
  }
  const used = workingDaysBetween(dateOf(row.openedAt), today, row.nation);
  const due: AdviceNoticeKind[] = [];
  if (used >= nudgeDay) due.push("nudge");
  if (used >= row.answerDays) due.push("leadTold");
  if (used >= row.apologiseDays) due.push("apology");
  return due;
}

/**
 * Says what is due, each once for one opening of a request however many workers look: the row that is written first
 * wins. Returns how many were sent.
 */
export async function sendAdviceNotices(ctx: Context<SystemActor>): Promise<number> {
  let sent = 0;
  for (const row of await listNoticeRows(ctx.db, ctx.now))
    for (const kind of noticesDue(row, ctx.now))
      if (!row.sent.includes(kind) && (await sendOnce(ctx, row, kind))) sent += 1;
  return sent;
}

function sendOnce(
  ctx: Context<SystemActor>,
  { id, openedAt, status }: NoticeRow,
  kind: AdviceNoticeKind,
): Promise<boolean> {
  return ctx.db.transaction().execute(async (trx) => {
    const still = await trx
      .selectFrom("adviceRequest")
      .select("id")
      .where("id", "=", id)
      .where("status", "=", status)
      .where("openedAt", "=", openedAt)
      .executeTakeFirst();
    if (!still) return false;
    const written = await trx
      .insertInto("adviceNotice")
      .values({ adviceRequestId: id, kind, openedAt, sentAt: ctx.now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows !== 1n) return false;
    await tell(trx, ctx, eventOf[kind], { adviceRequestId: id });
    return true;
  });
}
