/** Who has read a thread, kept by who opened its page. A link that a mail scanner fetches opens none. */
import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";
import type { Actor } from "../policy.ts";
import type { LastRead, Side, ThreadRef, ThreadWords } from "./thread.ts";

/** Who reads, by what lets them in; null for whoever reads for nobody. */
function readerOf(actor: Actor): { reader: string; side: Side } | null {
  switch (actor.kind) {
    case "employer":
      return { reader: `account:${actor.accountId}`, side: "employer" };
    case "staff":
      return { reader: `account:${actor.accountId}`, side: "specialist" };
    case "participant":
      return { reader: `participant:${actor.participantId}`, side: "participant" };
    case "employee":
      return { reader: `employee:${actor.employeeId}`, side: "participant" };
    case "contact":
    case "asker":
      return { reader: actor.kind, side: "employer" };
    default:
      return null;
  }
}

/**
 * Notes that somebody has the page of a thread open, when it holds words that are new to them. Called by the page itself,
 * which has seen to it that they may read it, and which shows nothing of this to an employer.
 */
export async function noteReading(
  ctx: Pick<Context, "db" | "now" | "actor">,
  { kind, id }: ThreadRef,
  words: readonly Pick<ThreadWords, "from" | "at">[],
): Promise<void> {
  const who = readerOf(ctx.actor);
  if (!who) return;
  const newest = words.reduce(
    (last, { from, at }) => (from !== who.side && at > last ? at : last),
    "",
  );
  if (newest === "") return;
  const before = await ctx.db
    .selectFrom("threadReading")
    .select("readAt")
    .where("threadKind", "=", kind)
    .where("threadId", "=", id)
    .where("reader", "=", who.reader)
    .executeTakeFirst();
  if (before && before.readAt >= newest) return;
  await ctx.db
    .insertInto("threadReading")
    .values({ threadKind: kind, threadId: id, ...who, readAt: ctx.now })
    .onConflict((same) =>
      same
        .columns(["threadKind", "threadId", "reader"])
        .doUpdateSet({ readAt: ctx.now, side: who.side }),
    )
    .execute();
}

/** When each side last read it: one of them is enough. */
export async function lastReadOf(db: Db, { kind, id }: ThreadRef): Promise<LastRead> {
  const rows = await db
    .selectFrom("threadReading")
    .select("side")
    .select(({ fn }) => fn.max("readAt").as("readAt"))
    .where("threadKind", "=", kind)
    .where("threadId", "=", id)
    .groupBy("side")
    .execute();
  return Object.fromEntries(rows.map(({ side, readAt }) => [side, readAt]));
}
