import {
  forgetTrouble,
  noteTrouble,
  writeDownFailure,
} from "#app/domain/delivery/bounce.commands.server.ts";
import { afterFailure, isBounce, NotSent } from "#app/domain/delivery/failure.ts";
import { insteadOf } from "#app/emails/safe-way.server.ts";
import { queueOf } from "#app/emails/topics.ts";
import type { OutgoingMail, OutgoingText } from "#app/server/mailer.ts";
import type { Db } from "#db/connect.ts";
import type { FailureKind } from "#db/tables.ts";
import { type Claimed, renewClaim } from "./claim.server.ts";
import type { MessageMaker, Written } from "./outbox-letter.server.ts";

/** A claim that is older than this when its turn comes is renewed first: somebody may have taken it for left. */
const freshSeconds = 30;
/** Together with it, well within the time after which a claim counts as left. */
const patienceSeconds = 60;

export interface SendingEdge {
  db: Db;
  now: () => string;
  newId: () => string;
  letterFor: MessageMaker;
  send: (mail: OutgoingMail) => Promise<void>;
  /** Null or left out: nothing is sent by text message from here. */
  text?: ((message: OutgoingText) => Promise<void>) | null;
  log: { error(about: object, words: string): void };
}

/** `serverDown`: nor would the next one go. */
export type Outcome = "sent" | "notSent" | "serverDown" | "taken";
type Where = Pick<Written, "by" | "to">;

/** Of these, the fault is with everything that leaves, and not with this message. */
const ofEverything: readonly FailureKind[] = ["serverDown", "notSet", "tooMany"];

/** Sends one message after another, each looked at, sent and written down by itself. */
export async function senderOf(edge: SendingEdge): Promise<(message: Claimed) => Promise<Outcome>> {
  const trouble = await edge.db
    .selectFrom("addressTrouble")
    .select("address")
    .where("noticed", "=", "whenSent")
    .limit(1)
    .executeTakeFirst();
  return async (message) => {
    const now = edge.now();
    const isOld = Date.parse(now) - Date.parse(message.claimedAt) > freshSeconds * 1000;
    if (isOld && !(await renewClaim(edge.db, message, now))) return "taken";
    let where: Where | null = null;
    try {
      const letter = message.channel === "portal" ? null : await write(edge, message);
      where = letter;
      if (letter) await inTime(deliver(edge, message, letter));
    } catch (error) {
      return writeDownWhatFailed(edge, message, where, error);
    }
    if (!where && message.channel !== "portal") await handOver(edge, message);
    else await writeDownSent(edge.db, message, edge.now());
    if (trouble && where) await forgetTrouble(edge.db, where.by, where.to, "whenSent");
    return "sent";
  };
}

async function writeDownSent(db: Db, message: Claimed, now: string): Promise<void> {
  await db
    .updateTable("message")
    .set({ status: "sent", sentAt: now })
    .where("id", "=", message.id)
    .execute();
}

/** Nothing went: where its reader is safely reached in no way of ours by now, their specialist is asked to tell them. */
async function handOver(edge: SendingEdge, message: Claimed): Promise<void> {
  const now = edge.now();
  await edge.db.transaction().execute(async (trx) => {
    for (const { name, recipient, data } of await insteadOf(trx, message.recipient))
      await trx
        .insertInto("message")
        .values({
          id: edge.newId(),
          outboxId: message.outboxId,
          name,
          recipient,
          data: JSON.stringify(data),
          channel: "email",
          queue: queueOf(name),
          status: "waiting",
          attempts: 0,
          nextAt: now,
          claimedAt: null,
          sentAt: null,
          lastError: null,
          createdAt: now,
        })
        .execute();
    await writeDownSent(trx, message, now);
  });
}

/** Whoever would be texted, and is not a participant, whose safe way it is, gets an e-mail where nothing is texted. */
function write(edge: SendingEdge, message: Claimed) {
  const byMail = !edge.text && message.channel === "text";
  return edge.letterFor(byMail ? { ...message, channel: "email" } : message);
}

async function deliver(edge: SendingEdge, message: Claimed, letter: Written): Promise<void> {
  const { id, isRepeat } = message;
  const { by, short, ...mail } = letter;
  if (by === "email") return edge.send({ id, isRepeat, ...mail });
  if (!edge.text) throw new NotSent("notSet");
  const { to, fromName } = mail;
  return edge.text({ id, isRepeat, to, fromName, body: short });
}

async function inTime(sending: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotSent("serverDown")), patienceSeconds * 1000);
  });
  await Promise.race([sending, late]).finally(() => clearTimeout(timer));
}

async function writeDownWhatFailed(
  edge: SendingEdge,
  message: Claimed,
  where: Where | null,
  error: unknown,
): Promise<Outcome> {
  const { kind, inMinutes } = afterFailure(error, message.attempts);
  const attempts = message.attempts + 1;
  const now = edge.now();
  const isGivenUp = inMinutes === null;
  await edge.db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable("message")
      .set({
        status: isGivenUp ? "failed" : "waiting",
        attempts,
        nextAt: new Date(Date.parse(now) + (inMinutes ?? 0) * 60_000).toISOString(),
        claimedAt: null,
        lastError: kind,
      })
      .where("id", "=", message.id)
      .where("status", "=", "sending")
      .where("claimedAt", "=", message.claimedAt)
      .executeTakeFirst();
    if (numUpdatedRows === 0n || !isGivenUp) return;
    await writeDownFailure(trx, message, kind, now);
    if (where && isBounce(kind))
      await noteTrouble(
        trx,
        { channel: where.by, address: where.to, kind, noticed: "whenSent" },
        now,
      );
  });
  edge.log.error(
    {
      message: message.id,
      name: message.name,
      attempts,
      kind,
      ...(kind === "notWritten" && { err: error }),
    },
    "a message was not sent",
  );
  return ofEverything.includes(kind) ? "serverDown" : "notSent";
}
