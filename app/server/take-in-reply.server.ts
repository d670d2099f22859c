/** An answer by ordinary e-mail, from the mail as it came to words in a thread, or to one mail that says why not. */
import { createHash } from "node:crypto";
import { recordBounce } from "#app/domain/delivery/bounce.commands.server.ts";
import { isRefusal } from "#app/domain/errors.ts";
import { answerByCalendar } from "#app/domain/meeting/meeting-reply.commands.server.ts";
import {
  beginTakingIn,
  endTakingIn,
  type WhatBecame,
} from "#app/domain/thread/inbound-mail.commands.server.ts";
import { findReplyAddress, idInReplyAddress } from "#app/domain/thread/reply-address.server.ts";
import type { ReplyOutcome } from "#app/domain/thread/reply-outcome.ts";
import {
  longestAnswer,
  longestWithSignature,
  newWordsIn,
  withoutPersonal,
} from "#app/domain/thread/reply-words.ts";
import { sayInThread } from "#app/domain/thread/say-in-thread.server.ts";
import type { Db } from "#db/connect.ts";
import type { ReplyAddressTable } from "#db/tables.ts";
import type { ReplySettings } from "./env.ts";
import { countWrite } from "./rate-limit.server.ts";
import { type ReadReply, readReply } from "./read-reply.ts";
import { type Replier, replierOf } from "./replier.server.ts";

export interface MailEdge {
  db: Db;
  now: () => string;
  newId: () => string;
  replies: Pick<ReplySettings, "domain" | "key">;
}

/** @throws TooMany for somebody who writes very often: the mail server tries again later. */
export async function takeInReply(edge: MailEdge, raw: Buffer): Promise<ReplyOutcome> {
  const mail = await readReply(raw);
  if (mail.bounce) {
    const { db, newId } = edge;
    await recordBounce({ db, newId, now: edge.now(), actor: { kind: "system" } }, mail.bounce);
    return "bounce";
  }
  const addressId = addressIn(edge, mail);
  const address = addressId && (await findReplyAddress(edge.db, addressId));
  if (!address) return "unknown";
  const replier = await replierOf(edge.db, address);
  // Whoever is not the one we wrote to gets no word from us, nor does anybody under whose name they write.
  if (!replier || mail.from !== replier.email.toLowerCase()) return "stranger";
  if (mail.isAutomatic && mail.calendarReply === null) return "automatic";
  await countWrite(address.recipient, "words");
  const messageId = mail.messageId ?? createHash("sha256").update(raw).digest("hex");
  const ofCalendar = await takeInCalendar(edge, mail, messageId, address);
  if (ofCalendar) return ofCalendar;
  const context = { db: edge.db, now: edge.now(), newId: edge.newId };
  const taken = await beginTakingIn(context, { messageId, addressId: address.id });
  if (!taken) return "again";
  const became = await passOn(edge, mail, { address, replier, noteId: taken.noteId });
  await endTakingIn(context, taken, became, {
    thread: threadOf(address),
    recipient: address.recipient,
    side: address.fromSide,
  });
  return became.outcome;
}

/**
 * What a calendar says to an invitation is the meeting's to judge, if it came to the address that this reader's invitation
 * to it named as its organiser: a name in "From" and the number of a meeting prove nothing, since both sides have the
 * number. Null: it is no such answer, or to no meeting of theirs.
 */
async function takeInCalendar(
  edge: MailEdge,
  { from, calendarReply }: ReadReply,
  messageId: string,
  address: ReplyAddressTable,
): Promise<ReplyOutcome | null> {
  if (from === null || calendarReply === null) return null;
  const context = { db: edge.db, now: edge.now(), newId: edge.newId };
  const taken = await beginTakingIn(context, { messageId, addressId: "calendar" });
  if (!taken) return "again";
  const system = { ...context, actor: { kind: "system" } } as const;
  const { outcome } = await answerByCalendar(system, calendarReply, {
    from,
    about: threadOf(address),
  });
  if (outcome === "refused") return null;
  await endTakingIn(context, taken, { outcome: "calendarTaken" }, null);
  return "calendarTaken";
}

const threadOf = ({ threadKind, threadId }: ReplyAddressTable) => ({
  kind: threadKind,
  id: threadId,
});

/** The first address of ours that a mail was sent to. */
function addressIn({ replies }: MailEdge, { to }: ReadReply): string | null {
  const ending = `@${replies.domain}`;
  const ours = to
    .filter((address) => address.endsWith(ending))
    .map((address) => idInReplyAddress(replies.key, address.slice(0, -ending.length)));
  return ours.find((id) => id !== null) ?? null;
}

interface From {
  address: ReplyAddressTable;
  replier: Replier;
  noteId: string;
}

async function passOn(edge: MailEdge, mail: ReadReply, from: From): Promise<WhatBecame> {
  const { address, replier } = from;
  const now = edge.now();
  if (replier.actor === null) return { outcome: "closed" };
  if (mail.calendarReply !== null) return { outcome: "calendar" };
  if (address.expiresAt <= now) return { outcome: "expired" };
  const typed = newWordsIn(mail.text);
  if (typed.length > longestWithSignature) return { outcome: "tooLong" };
  const isParticipant = replier.actor.kind === "participant";
  const words = isParticipant ? withoutPersonal(typed, replier.actor.name) : typed;
  if (words === "") return { outcome: mail.files > 0 ? "fileAlone" : "empty" };
  if (words.length > longestAnswer) return { outcome: "tooLong" };
  try {
    const ctx = { db: edge.db, now, newId: edge.newId, actor: replier.actor };
    const said = { id: from.noteId, to: address.toSide, words };
    const answer = await sayInThread(ctx, threadOf(address), said);
    if (answer.outcome === "stopped") return answer;
    return { outcome: mail.files > 0 ? "takenWithoutFile" : "taken" };
  } catch (error) {
    return { outcome: refusedAs(error) };
  }
}

/** What a page would have said, as a mail says it. @throws all that is no refusal */
function refusedAs(error: unknown): ReplyOutcome {
  if (!isRefusal(error) || error.status === 429) throw error;
  if (error.status === 400) return "wordsToChange";
  return error.status === 409 ? "ended" : "closed";
}
