import { findReached, type Reached } from "#app/domain/delivery/reader.queries.server.ts";
import { writeMessage } from "#app/emails/contact-link.server.ts";
import { lettersInDigest } from "#app/emails/digest.server.ts";
import { type RenderedLetter, render } from "#app/emails/letter.ts";
import type { Writing } from "#app/emails/message.ts";
import { type MessageName, registry } from "#app/emails/registry.ts";
import { withStop } from "#app/emails/stop-link.server.ts";
import { textOf } from "#app/emails/text-message.ts";
import type { Db } from "#db/connect.ts";
import type { MessageChannel, MessageTable } from "#db/tables.ts";

/** A letter, and by which way it goes where. Of a text message no more goes than `short`. */
export type Written = RenderedLetter & Pick<Reached, "by" | "to"> & { short: string };
export type MessageMaker = (
  message: Pick<MessageTable, "name" | "recipient" | "data"> & { channel?: MessageChannel },
) => Promise<Written | null>;

/**
 * Writes a message at the moment it is sent, so that whether it may still be said is looked at anew and the link in
 * it is stored nowhere. Null: nothing is sent any more.
 */
export function letterMaker(edge: {
  db: Db;
  now: () => string;
  newId: () => string;
  origin: string;
  replyKey?: Uint8Array | null;
  organiser?: string;
}): MessageMaker {
  return async ({ name, recipient, data, channel = "email" }) => {
    const reached = await findReached(edge.db, recipient, channel);
    if (!reached) return null;
    const { kind, id, by, to } = reached;
    const reader = { kind, id, name: reached.name, email: reached.asKept };
    const writing: Writing = {
      db: edge.db,
      now: edge.now(),
      newId: edge.newId,
      data: JSON.parse(data),
      reader,
      replyKey: edge.replyKey ?? null,
      origin: edge.origin,
      organiser: edge.organiser ?? `meetings@${new URL(edge.origin).hostname}`,
      gathered: () => lettersInDigest(writing),
    };
    const letter = await writeMessage(registry[name as MessageName], writing);
    if (!letter) return null;
    const short = textOf(letter, edge.origin);
    // A text message has room for one link.
    const whole = by === "text" ? letter : await withStop(letter, name as MessageName, writing);
    return { by, to, short, ...render(whole, edge.origin) };
  };
}
