import type { Db } from "#db/connect.ts";
import { backOffMinutes, bounces } from "../delivery/failure.ts";
import { plusSeconds } from "../recurring-job/recurring-job.ts";

const countOf = (row: { rows: number | string | bigint } | undefined) => Number(row?.rows ?? 0);

/**
 * Since when the oldest mail has waited that could have gone: what is held for somebody's safe hours, a digest or a limit
 * is not due, and what a reader's own mailbox refuses is no fault of ours. Null: nothing waits.
 */
export async function findWaitingSince(db: Db, now: string): Promise<string | null> {
  const [due, claimed, untold, tried] = await Promise.all([
    oldestDue(db),
    db
      .selectFrom("message")
      .select((eb) => eb.fn.min("claimedAt").as("since"))
      .where("status", "=", "sending")
      .executeTakeFirst(),
    db
      .selectFrom("outbox")
      .select((eb) => eb.fn.min("createdAt").as("since"))
      .where("expandedAt", "is", null)
      .executeTakeFirst(),
    oldestTried(db),
  ]);
  const all = [...due, claimed?.since, untold?.since, tried].filter(
    (since): since is string => typeof since === "string" && since <= now,
  );
  return all.sort()[0] ?? null;
}

/** The two queues apart: each is read by its index from its first row. */
const oldestDue = (db: Db) =>
  Promise.all(
    (["first", "ordinary"] as const).map(async (queue) => {
      const row = await db
        .selectFrom("message")
        .select("nextAt")
        .where("status", "=", "waiting")
        .where("queue", "=", queue)
        .orderBy("nextAt")
        .limit(1)
        .executeTakeFirst();
      return row?.nextAt;
    }),
  );

/** After each failure a message is due anew, and later each time; it has waited since its first try. */
async function oldestTried(db: Db): Promise<string | null> {
  const rows = await db
    .selectFrom("message")
    .select((eb) => ["attempts", eb.fn.min("nextAt").as("nextAt")])
    .where("status", "=", "waiting")
    .where("attempts", ">", 0)
    .where((eb) => eb.or([eb("lastError", "is", null), eb("lastError", "not in", bounces)]))
    .groupBy("attempts")
    .execute();
  const begun = rows.map(({ attempts, nextAt }) => {
    const minutes = backOffMinutes.slice(0, attempts).reduce<number>((sum, one) => sum + one, 0);
    return plusSeconds(nextAt, -60 * minutes);
  });
  return begun.sort()[0] ?? null;
}

export interface OutboxFigures {
  /** Messages not sent yet, and those of them that are held for later. */
  unsent: number;
  held: number;
  /** Of events whose messages are not written yet. */
  untold: number;
  waitingSince: string | null;
  failed: number;
}

/** Of the whole installation: the outbox knows no areas. */
export async function readOutboxFigures(db: Db, now: string): Promise<OutboxFigures> {
  const messages = () => db.selectFrom("message").select((eb) => eb.fn.countAll().as("rows"));
  const [unsent, held, untold, failed, waitingSince] = await Promise.all([
    messages().where("status", "in", ["waiting", "held", "sending"]).executeTakeFirst(),
    messages()
      .where((eb) =>
        eb.or([
          eb("status", "=", "held"),
          eb.and([eb("status", "=", "waiting"), eb("nextAt", ">", now)]),
        ]),
      )
      .executeTakeFirst(),
    db
      .selectFrom("outbox")
      .select((eb) => eb.fn.countAll().as("rows"))
      .where("expandedAt", "is", null)
      .executeTakeFirst(),
    messages().where("status", "=", "failed").executeTakeFirst(),
    findWaitingSince(db, now),
  ]);
  return {
    unsent: countOf(unsent),
    held: countOf(held),
    untold: countOf(untold),
    waitingSince,
    failed: countOf(failed),
  };
}
