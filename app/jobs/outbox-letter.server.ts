import { writeMessage } from "#app/emails/contact-link.server.ts";
import { lettersInDigest } from "#app/emails/digest.server.ts";
import { type RenderedLetter, render } from "#app/emails/letter.ts";
import type { Writing } from "#app/emails/message.ts";
import { type MessageName, registry } from "#app/emails/registry.ts";
import { withStop } from "#app/emails/stop-link.server.ts";
import type { Db } from "#db/connect.ts";
import type { MessageTable } from "#db/tables.ts";

export type MessageMaker = (
  message: Pick<MessageTable, "name" | "recipient" | "data">,
) => Promise<({ to: string } & RenderedLetter) | null>;

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
  return async ({ name, recipient, data }) => {
    const reader = await readerOf(edge.db, recipient);
    if (!reader) return null;
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
    const withItsStop = await withStop(letter, name as MessageName, writing);
    return { to: reader.email, ...render(withItsStop, edge.origin) };
  };
}

async function readerOf(db: Db, recipient: string): Promise<Writing["reader"] | null> {
  const at = recipient.indexOf(":");
  const id = recipient.slice(at + 1);
  switch (recipient.slice(0, at)) {
    case "address":
      return { id, kind: "address", name: "", email: id };
    case "account": {
      const row = await db
        .selectFrom("account")
        .select(["email", "name"])
        .where("id", "=", id)
        .where("closedAt", "is", null)
        .executeTakeFirst();
      return row ? { id, kind: "account", ...row } : null;
    }
    default: {
      const row = await db
        .selectFrom("participant")
        .select(["email", "chosenName as name", "safeChannel"])
        .where("id", "=", id)
        .where("closedAt", "is", null)
        .executeTakeFirst();
      // Their safe way may have changed since: then an e-mail is no longer one.
      return row?.email && row.safeChannel === "email"
        ? { id, kind: "participant", name: row.name, email: row.email }
        : null;
    }
  }
}
