/** Addresses that take an answer by ordinary e-mail: each of one thread, from one reader, to one side. */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Db } from "#db/connect.ts";
import type { ReplyAddressTable } from "#db/tables.ts";
import type { Context } from "../context.ts";
import type { Side, ThreadRef } from "./thread.ts";

/** How long an answer is taken after the last mail that asked for one. */
const days = 28;
/** What the standard allows before the @ (RFC 5321, 4.5.3.1.1). */
export const longestLocalPart = 64;

/** Mail servers on the way may write it in capitals, so it is made of digits and six letters. */
const sealOf = (key: Uint8Array, id: string) =>
  createHmac("sha256", key).update(id).digest("hex").slice(0, 24);

export interface ReplyTo {
  thread: ThreadRef;
  /** Whose answer is taken: `account:ID`, `participant:ID` or `address:…`. */
  recipient: string;
  fromSide: Side;
  toSide: Side;
}

/** What stands before the @. The same for each mail of one thread to one reader, and good for longer with each. */
export async function makeReplyAddress(
  db: Db,
  ctx: Pick<Context, "now" | "newId">,
  key: Uint8Array,
  { thread, recipient, fromSide, toSide }: ReplyTo,
): Promise<string> {
  const expiresAt = new Date(Date.parse(ctx.now) + days * 86_400_000).toISOString();
  const { id } = await db
    .insertInto("replyAddress")
    .values({
      id: ctx.newId().replaceAll("-", ""),
      threadKind: thread.kind,
      threadId: thread.id,
      recipient,
      fromSide,
      toSide,
      madeAt: ctx.now,
      expiresAt,
    })
    .onConflict((same) =>
      same
        .columns(["threadKind", "threadId", "recipient", "fromSide", "toSide"])
        .doUpdateSet({ expiresAt }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return `r-${id}-${sealOf(key, id)}`;
}

/** The id in an address of ours; null for one that nobody was given. Takes as long for either. */
export function idInReplyAddress(key: Uint8Array, localPart: string): string | null {
  const [, id, seal] = /^r-([0-9a-f]{32})-([0-9a-f]{24})$/.exec(localPart.toLowerCase()) ?? [];
  if (!id || !seal) return null;
  return timingSafeEqual(Buffer.from(seal), Buffer.from(sealOf(key, id))) ? id : null;
}

export const findReplyAddress = (db: Db, id: string): Promise<ReplyAddressTable | undefined> =>
  db.selectFrom("replyAddress").selectAll().where("id", "=", id).executeTakeFirst();

/** How long it is remembered that a mail was taken in, and an address that takes no answer any more. */
const rememberedDays = 90;

/** Forgets what is too old to be sent again by anybody. */
export async function forgetInboundMail(ctx: Pick<Context, "db" | "now">): Promise<void> {
  const before = new Date(Date.parse(ctx.now) - rememberedDays * 86_400_000).toISOString();
  await ctx.db.deleteFrom("inboundMail").where("receivedAt", "<", before).execute();
  await ctx.db.deleteFrom("replyAddress").where("expiresAt", "<", before).execute();
}
