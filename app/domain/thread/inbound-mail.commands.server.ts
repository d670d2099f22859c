/** Mail that is taken in, each once. */
import { createHash } from "node:crypto";
import type { Context } from "../context.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { isReturned, type ReplyOutcome } from "./reply-outcome.ts";
import type { Side, ThreadRef } from "./thread.ts";

type Edge = Pick<Context, "db" | "now" | "newId">;

export interface TakenIn {
  key: string;
  /** The id that its words get, however often it is tried. */
  noteId: string;
}

/** Null: it was taken in before. What was begun and broke off is begun again. */
export async function beginTakingIn(
  { db, now, newId }: Edge,
  mail: { messageId: string; addressId: string },
): Promise<TakenIn | null> {
  const key = createHash("sha256").update(`${mail.messageId} ${mail.addressId}`).digest("hex");
  await db
    .insertInto("inboundMail")
    .values({ id: key, noteId: newId(), receivedAt: now, outcome: null })
    .onConflict((same) => same.doNothing())
    .execute();
  const row = await db
    .selectFrom("inboundMail")
    .select(["noteId", "outcome"])
    .where("id", "=", key)
    .executeTakeFirstOrThrow();
  return row.outcome === null ? { key, noteId: row.noteId } : null;
}

export interface WhatBecame {
  outcome: ReplyOutcome;
  /** Of words that were stopped: why, and what may be asked. Sentences of ours. */
  reason?: string;
  safeQuestion?: string;
}
export interface Answered {
  thread: ThreadRef;
  recipient: string;
  side: Side;
}

/** Writes down what became of it, and tells whoever wrote it what was not passed on: once, however many try. */
export async function endTakingIn(
  edge: Edge,
  { key }: TakenIn,
  { outcome, reason = "", safeQuestion = "" }: WhatBecame,
  /** Null: it came to no address of a thread. */
  answered: Answered | null,
): Promise<void> {
  await edge.db.transaction().execute(async (trx) => {
    const written = await trx
      .updateTable("inboundMail")
      .set({ outcome })
      .where("id", "=", key)
      .where("outcome", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n || !answered || !isReturned(outcome)) return;
    const { thread, recipient, side } = answered;
    await tell(trx, { ...edge, actor: { kind: "system" } }, "thread.answerReturned", {
      recipient,
      side,
      outcome,
      threadKind: thread.kind,
      threadId: thread.id,
      reason,
      safeQuestion,
    });
  });
}
