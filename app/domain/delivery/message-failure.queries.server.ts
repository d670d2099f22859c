import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";
import { may, type StaffActor, staffParty } from "../policy.ts";
import type { FailedMessage, FailedReader } from "./message-failure.ts";
import { readRecipient } from "./reader.queries.server.ts";

/** Those of the lead's own area, and those of none. */
const failuresFor = (db: Db, { areaId }: StaffActor) =>
  db
    .selectFrom("messageFailure as failure")
    .innerJoin("message", "message.id", "failure.messageId")
    .where("message.status", "=", "failed")
    .where((eb) => eb.or([eb("failure.areaId", "=", areaId), eb("failure.areaId", "is", null)]));

export async function countFailures({ db, actor }: Context<StaffActor>): Promise<number> {
  const { count } = await failuresFor(db, actor)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export const listFailureIds = async ({ db, actor }: Context<StaffActor>): Promise<string[]> =>
  (await failuresFor(db, actor).select("message.id").execute()).map(({ id }) => id);

/** Whether this one is theirs to look after. */
export const isFailureFor = async (db: Db, actor: StaffActor, id: string): Promise<boolean> =>
  (await failuresFor(db, actor)
    .select("message.id")
    .where("message.id", "=", id)
    .executeTakeFirst()) !== undefined;

/** The newest first. Whom each was for is said only where the reader of this list may know. */
export async function listFailures(
  { db, actor }: Context<StaffActor>,
  part: { limit: number; offset: number },
): Promise<FailedMessage[]> {
  const rows = await failuresFor(db, actor)
    .select(["message.id", "message.name", "message.recipient", "message.channel"])
    .select(["failure.areaId", "failure.kind", "failure.failedAt"])
    .orderBy("failure.failedAt", "desc")
    .orderBy("message.id")
    .limit(part.limit)
    .offset(part.offset)
    .execute();
  const readers = await readersOf(
    db,
    actor,
    rows.map(({ recipient }) => recipient),
  );
  return rows.map(({ recipient, areaId, ...row }) => {
    const reader = readers(recipient);
    return { ...row, reader: areaId === null ? { ...reader, name: null } : reader };
  });
}

async function readersOf(db: Db, actor: StaffActor, recipients: readonly string[]) {
  const ids = (kind: "account" | "participant") => [
    "",
    ...recipients.map(readRecipient).flatMap((each) => (each.kind === kind ? [each.id] : [])),
  ];
  const accountIds = ids("account");
  const [staff, members, people] = await Promise.all([
    db
      .selectFrom("staff")
      .innerJoin("account", "account.id", "staff.accountId")
      .select(["account.id", "account.name", "staff.areaId"])
      .where("account.id", "in", accountIds)
      .execute(),
    db
      .selectFrom("employerMember as member")
      .innerJoin("account", "account.id", "member.accountId")
      .innerJoin("employer", "employer.id", "member.employerId")
      .select(["account.id", "account.name", "employer.name as employerName"])
      .where("account.id", "in", accountIds)
      .where("member.removedAt", "is", null)
      .execute(),
    db
      .selectFrom("participant")
      .innerJoin("staff", "staff.id", "participant.specialistId")
      .select(["participant.id", "participant.accountId", "participant.chosenName as name"])
      .select(["participant.specialistId", "staff.teamId", "staff.areaId"])
      .where((eb) =>
        eb.or([
          eb("participant.id", "in", ids("participant")),
          eb("participant.accountId", "in", accountIds),
        ]),
      )
      .execute(),
  ]);
  return (recipient: string): FailedReader => {
    const { kind, id } = readRecipient(recipient);
    if (kind === "address") return { kind: "address", name: null };
    const colleague = kind === "account" && staff.find((each) => each.id === id);
    if (colleague)
      return { kind: "staff", name: colleague.areaId === actor.areaId ? colleague.name : null };
    const member = kind === "account" && members.find((each) => each.id === id);
    if (member) return { kind: "employer", name: `${member.name}, ${member.employerName}` };
    const person = people.find((each) => (kind === "account" ? each.accountId : each.id) === id);
    if (!person) return { kind: "account", name: null };
    const maySee = may(staffParty(actor, person), "participant.name");
    return { kind: "participant", name: maySee ? person.name : null };
  };
}
