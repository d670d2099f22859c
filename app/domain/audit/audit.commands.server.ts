import type { Db } from "#db/connect.ts";
import type { AuditEventTable } from "#db/tables.ts";
import type { Context } from "../context.ts";

export interface AuditEntry {
  /** The transition or act, such as introduction.accept. */
  action: string;
  subjectKind: string;
  subjectId: string;
  participantId?: string | null;
  employerId?: string | null;
  detail?: string | null;
  /** Of what somebody did by a mailed link and as nobody in particular. */
  emailLinkId?: string;
}

/** Writes what happened, in the transaction of what happened. */
export async function record(trx: Db, ctx: Context, ...entries: AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const { actor } = ctx;
  const rows: AuditEventTable[] = entries.map((entry) => ({
    id: ctx.newId(),
    at: ctx.now,
    actorKind: actor.kind,
    actorAccountId: "accountId" in actor ? actor.accountId : null,
    actorName: "name" in actor ? actor.name : "",
    action: entry.action,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    participantId: entry.participantId ?? null,
    employerId: entry.employerId ?? ("employerId" in actor ? actor.employerId : null),
    detail: entry.detail ?? null,
    emailLinkId: entry.emailLinkId ?? (("byLinkId" in actor && actor.byLinkId) || null),
  }));
  await trx.insertInto("auditEvent").values(rows).execute();
}

/** Writes an act once: a colleague's first reading of an introduction, a person shown on a page today. */
export async function recordOnce(
  trx: Db,
  ctx: Context,
  entry: AuditEntry,
  since = "",
): Promise<boolean> {
  const accountId = "accountId" in ctx.actor ? ctx.actor.accountId : null;
  const seen = await trx
    .selectFrom("auditEvent")
    .select("id")
    .where("subjectKind", "=", entry.subjectKind)
    .where("subjectId", "=", entry.subjectId)
    .where("action", "=", entry.action)
    .where("actorAccountId", "is not distinct from", accountId)
    .where("at", ">=", since)
    .executeTakeFirst();
  if (seen) return false;
  await record(trx, ctx, entry);
  return true;
}
