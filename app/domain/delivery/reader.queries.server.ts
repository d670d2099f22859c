import type { Db } from "#db/connect.ts";
import type { MessageChannel } from "#db/tables.ts";
import { textableNumber } from "./phone-number.server.ts";

/** How a message reaches its reader today. */
export interface Reached {
  kind: "account" | "participant" | "address";
  id: string;
  name: string;
  by: Exclude<MessageChannel, "portal">;
  /** Where it goes: an e-mail address, or a number with its country. */
  to: string;
  /** The same as their record has it, by which a link of theirs is known again. */
  asKept: string;
}

export function readRecipient(recipient: string): Pick<Reached, "kind" | "id"> {
  const at = recipient.indexOf(":");
  const kind = recipient.slice(0, at);
  return {
    kind: kind === "account" || kind === "participant" ? kind : "address",
    id: recipient.slice(at + 1),
  };
}

/**
 * Who a message goes to, and where: looked at anew each time, as it may have waited. Null: nowhere any more. A participant
 * is reached in the way that is safe for them now, whatever it was when the message was planned.
 */
export async function findReached(
  db: Db,
  recipient: string,
  channel: MessageChannel,
): Promise<Reached | null> {
  const { kind, id } = readRecipient(recipient);
  if (kind === "address") return { kind, id, name: "", by: "email", to: id, asKept: id };
  return kind === "account" ? accountAt(db, id, channel) : participantAt(db, id);
}

async function accountAt(db: Db, id: string, channel: MessageChannel): Promise<Reached | null> {
  const row = await db
    .selectFrom("account")
    .select(["email", "name", "phone"])
    .where("id", "=", id)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  const number = channel === "text" ? textableNumber(row.phone) : null;
  const reader = { kind: "account", id, name: row.name, asKept: row.email } as const;
  return number ? { ...reader, by: "text", to: number } : { ...reader, by: "email", to: row.email };
}

async function participantAt(db: Db, id: string): Promise<Reached | null> {
  const row = await db
    .selectFrom("participant")
    .select(["email", "phone", "chosenName", "safeChannel"])
    .where("id", "=", id)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  const reader = { kind: "participant", id, name: row.chosenName } as const;
  if (row.safeChannel === "email" && row.email)
    return { ...reader, by: "email", to: row.email, asKept: row.email };
  const number = row.safeChannel === "text" ? textableNumber(row.phone) : null;
  return number && row.phone ? { ...reader, by: "text", to: number, asKept: row.phone } : null;
}
