import type { Speaker } from "#app/domain/thread/say-in-thread.server.ts";
import type { Db } from "#db/connect.ts";
import type { ReplyAddressTable } from "#db/tables.ts";
import { hatsOf } from "./actor.server.ts";

/** Whose answer an address takes, by what they are today: rights may have gone since the mail that they answer. */
export interface Replier {
  email: string;
  /** Null: their account is there, and the part they played is not. */
  actor: Speaker | null;
}

/** Null: nobody any more whom we would write to. */
export function replierOf(db: Db, address: ReplyAddressTable): Promise<Replier | null> {
  const at = address.recipient.indexOf(":");
  const id = address.recipient.slice(at + 1);
  switch (address.recipient.slice(0, at)) {
    case "account":
      return withAccount(db, id, address);
    case "participant":
      return participant(db, id);
    default:
      return address.threadKind === "placement"
        ? contact(db, address.threadId, id)
        : asker(db, address.threadId, id);
  }
}

async function withAccount(
  db: Db,
  id: string,
  { fromSide }: ReplyAddressTable,
): Promise<Replier | null> {
  const account = await db
    .selectFrom("account")
    .select("email")
    .where("id", "=", id)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!account) return null;
  const { employer, staff, participant } = await hatsOf(db, id);
  const actor = { employer, specialist: staff, participant }[fromSide];
  return { email: account.email, actor };
}

async function participant(db: Db, id: string): Promise<Replier | null> {
  const person = await db
    .selectFrom("participant")
    .select(["email", "accountId", "chosenName as name", "id as participantId", "specialistId"])
    .where("id", "=", id)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!person?.email) return null;
  const { email, ...actor } = person;
  return { email, actor: { kind: "participant", ...actor } };
}

/** Who speaks for an employer without an account, while the job is open to them. */
async function contact(db: Db, placementId: string, email: string): Promise<Replier | null> {
  const placement = await db
    .selectFrom("placement")
    .select(["employerId", "contactName as name"])
    .where("id", "=", placementId)
    .where("contactEmail", "=", email)
    .where("openedToEmployerAt", "is not", null)
    .executeTakeFirst();
  return placement ? { email, actor: { kind: "contact", placementId, ...placement } } : null;
}

/** Who asked for advice without an account. */
async function asker(db: Db, adviceRequestId: string, email: string): Promise<Replier | null> {
  const request = await db
    .selectFrom("adviceRequest")
    .select("askerName as name")
    .where("id", "=", adviceRequestId)
    .where("askerEmail", "=", email)
    .where("status", "!=", "unconfirmed")
    .executeTakeFirst();
  return request ? { email, actor: { kind: "asker", adviceRequestId, ...request } } : null;
}
