import type { AuditEventTable, IntroductionStatus } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { readableByEmployer } from "../introduction/introduction.ts";
import type { ParticipantActor } from "../policy.ts";

export type SeenAction =
  | "vocationalProfile.open"
  | "vocationalProfile.openWithReason"
  | "match.show"
  | "introduction.firstRead";
const seenActions: SeenAction[] = [
  "vocationalProfile.open",
  "vocationalProfile.openWithReason",
  "match.show",
  "introduction.firstRead",
];

/** One person looked at one thing on one day, however often. */
export interface Seen {
  action: SeenAction;
  on: string;
  by: string;
  byKind: AuditEventTable["actorKind"];
  /** A lead's written reason. */
  reason: string | null;
  jobTitle: string | null;
  employerName: string | null;
}

/** Who saw what about the person, newest first, made from the audit rows. Their own looking is left out. */
export async function listSeen(
  { db, actor }: Context<ParticipantActor>,
  limit = 200,
): Promise<Seen[]> {
  const rows = await db
    .selectFrom("auditEvent as a")
    .leftJoin("introduction as i", (join) =>
      join.onRef("i.id", "=", "a.subjectId").on("a.subjectKind", "=", "introduction"),
    )
    .leftJoin("vacancy as v", (join) =>
      join.on((is) =>
        is.or([
          is("v.id", "=", is.ref("i.vacancyId")),
          is.and([is("v.id", "=", is.ref("a.subjectId")), is("a.subjectKind", "=", "vacancy")]),
        ]),
      ),
    )
    .leftJoin("employer as e", "e.id", "v.employerId")
    .select(["a.action", "a.at", "a.actorName as by", "a.actorKind as byKind", "a.detail"])
    .select(["a.subjectId", "v.title as jobTitle", "e.name as employerName"])
    .where("a.participantId", "=", actor.participantId)
    .where("a.action", "in", seenActions)
    .where("a.actorKind", "!=", "participant")
    .orderBy("a.at", "desc")
    .orderBy("a.id")
    .limit(limit)
    .execute();
  const once = new Map<string, Seen>();
  for (const { detail, subjectId, at, action, ...row } of rows) {
    const on = dateOf(at);
    const reason = action === "vocationalProfile.openWithReason" ? detail : null;
    const key = [on, row.by, action, subjectId, reason].join("\n");
    if (!once.has(key)) once.set(key, { ...row, action: action as SeenAction, on, reason });
  }
  return [...once.values()];
}

/** What an employer can read now because the person said yes, each with a way to take it back. */
export interface Shared {
  id: string;
  status: IntroductionStatus;
  sentAt: string;
  jobTitle: string;
  employerName: string;
}

export async function listShared({ db, actor }: Context<ParticipantActor>): Promise<Shared[]> {
  const rows = await db
    .selectFrom("introduction as i")
    .innerJoin("introductionApproval as y", "y.introductionId", "i.id")
    .innerJoin("vacancy as v", "v.id", "i.vacancyId")
    .innerJoin("employer as e", "e.id", "i.employerId")
    .select(["i.id", "i.status", "i.sentAt", "v.title as jobTitle", "e.name as employerName"])
    .where("i.participantId", "=", actor.participantId)
    .where("y.takenBackAt", "is", null)
    .where("i.sentAt", "is not", null)
    .where("i.status", "in", [...readableByEmployer])
    .orderBy("i.sentAt", "desc")
    .execute();
  const once = new Map(rows.map((row) => [row.id, row]));
  return [...once.values()].flatMap(({ sentAt, ...row }) => (sentAt ? [{ ...row, sentAt }] : []));
}
