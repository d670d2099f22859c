import type { Db } from "#db/connect.ts";
import type { HowToHear, MessageTopic } from "#db/tables.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";

type Preferences = Map<MessageTopic, HowToHear>;

/** What these readers said themselves, by reader. */
export async function preferencesOf(
  db: Db,
  readers: readonly string[],
): Promise<Map<string, Preferences>> {
  const said = new Map<string, Preferences>();
  if (readers.length === 0) return said;
  const rows = await db
    .selectFrom("messagePreference")
    .select(["reader", "topic", "how"])
    .where("reader", "in", readers)
    .execute();
  for (const { reader, topic, how } of rows)
    said.set(reader, (said.get(reader) ?? new Map()).set(topic, how));
  return said;
}

export const ownPreferences = async (db: Db, reader: string): Promise<Preferences> =>
  (await preferencesOf(db, [reader])).get(reader) ?? new Map();

/** As whom somebody chooses: a participant as the person, whether or not they have an account. */
export const readerOf = (actor: EmployerActor | StaffActor | ParticipantActor): string =>
  actor.kind === "participant"
    ? `participant:${actor.participantId}`
    : `account:${actor.accountId}`;
export const organisationReader = (employerId: string) => `employer:${employerId}`;

/** The employer of each account, the one they joined first, as `account:ID` to `employer:ID`. */
export async function organisationsOf(
  db: Db,
  accountIds: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (accountIds.length === 0) return found;
  const rows = await db
    .selectFrom("employerMember")
    .select(["accountId", "employerId"])
    .where("accountId", "in", accountIds)
    .where("removedAt", "is", null)
    .orderBy("createdAt", "desc")
    .execute();
  for (const { accountId, employerId } of rows)
    found.set(`account:${accountId}`, organisationReader(employerId));
  return found;
}

/** Those of these accounts that gave a number for text messages, as `account:ID`. */
export async function withNumber(db: Db, accountIds: readonly string[]): Promise<Set<string>> {
  if (accountIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("account")
    .select("id")
    .where("id", "in", accountIds)
    .where("phone", "is not", null)
    .execute();
  return new Set(rows.map(({ id }) => `account:${id}`));
}
