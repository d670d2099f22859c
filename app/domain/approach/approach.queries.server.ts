import type { Db } from "#db/connect.ts";
import type { ApproachTable } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { findStanding } from "../employer/employer-standing.queries.server.ts";
import { NotFound } from "../errors.ts";
import { type Actor, type EmployerActor, may, type StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { approachParty, type LastApproach, whyNotToday } from "./approach.ts";

/** Staff: every one that was sent, and the drafts of their own. An employer: what was sent to them. */
export function visibleApproaches(db: Db, actor: Actor) {
  const approaches = db.selectFrom("approach");
  if (actor.kind === "employer")
    return approaches
      .where("approach.employerId", "=", actor.employerId)
      .where("approach.sentAt", "is not", null);
  if (actor.kind === "staff")
    return approaches.where((eb) =>
      eb.or([eb("approach.sentAt", "is not", null), eb("approach.staffId", "=", actor.staffId)]),
    );
  return approaches.where((eb) => eb.lit(false));
}

const withNames = (db: Db, actor: Actor) =>
  visibleApproaches(db, actor)
    .innerJoin("employer", "employer.id", "approach.employerId")
    .innerJoin("staff", "staff.id", "approach.staffId")
    .innerJoin("account", "account.id", "staff.accountId")
    .innerJoin("team", "team.id", "staff.teamId")
    .selectAll("approach")
    .select(["employer.name as employerName", "account.name as staffName"])
    .select(["team.name as teamName", "staff.phone as staffPhone"]);

/** One approach as its reader may see it. @throws NotFound */
export async function findApproach(ctx: Context<StaffActor | EmployerActor>, id: string) {
  const row = await withNames(ctx.db, ctx.actor).where("approach.id", "=", id).executeTakeFirst();
  // Asked twice, of the scope and of the policy: neither alone opens a page.
  if (!row || !may(approachParty(ctx.actor, row), "approach.read")) throw new NotFound();
  return row;
}

/** What an employer was sent, or what was sent to one employer, the newest first. */
export const listApproaches = (ctx: Context<StaffActor | EmployerActor>, employerId: string) =>
  withNames(ctx.db, ctx.actor)
    .where("approach.employerId", "=", employerId)
    .orderBy("approach.draftedAt", "desc")
    .limit(50)
    .execute();

export const lastOf = (
  row: Pick<ApproachTable, "status" | "sentAt" | "answeredAt">,
): LastApproach => ({
  status: row.status,
  sentOn: row.sentAt && dateOf(row.sentAt),
  answeredOn: row.answeredAt && dateOf(row.answeredAt),
});

/** The newest that was sent to each of these employers and not taken back, by whomever. */
export async function lastApproaches(
  db: Db,
  employerIds: readonly string[],
): Promise<Map<string, LastApproach>> {
  if (employerIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("approach")
    .select(["employerId", "status", "sentAt", "answeredAt"])
    .where("employerId", "in", [...employerIds])
    .where("sentAt", "is not", null)
    .where("status", "!=", "withdrawn")
    .orderBy("sentAt")
    .execute();
  return new Map(rows.map(({ employerId, ...row }) => [employerId, lastOf(row)]));
}

/** Why nobody may write to this employer now; null: somebody may. */
export async function findWhyNotToday(db: Db, employerId: string, today: string) {
  const last = (await lastApproaches(db, [employerId])).get(employerId) ?? null;
  return whyNotToday(await findStanding(db, employerId), last, today);
}

export async function listInvitations(db: Db, employerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("employerInvitation")
    .select("kindOfWork")
    .where("employerId", "=", employerId)
    .orderBy("kindOfWork")
    .execute();
  return rows.map(({ kindOfWork }) => kindOfWork);
}

/** What waits for the employer: a letter to answer. */
export async function listEmployerApproachTasks(ctx: Context<EmployerActor>): Promise<Task[]> {
  const rows = await visibleApproaches(ctx.db, ctx.actor)
    .select(["approach.id", "approach.sentAt"])
    .where("approach.status", "=", "sent")
    .execute();
  return rows.map(({ id, sentAt }) => ({
    title: "Answer a letter from the local team",
    to: `/employer/approaches/${id}`,
    detail: "They ask whether a visit is welcome. One press is enough.",
    since: sentAt ?? ctx.now,
  }));
}

/** What waits for staff: drafts of their own, and answers to their own letters. */
export async function listSpecialistApproachTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const rows = await withNames(ctx.db, ctx.actor)
    .where("approach.staffId", "=", ctx.actor.staffId)
    .where((eb) =>
      eb.or([
        eb("approach.status", "=", "drafted"),
        eb.and([
          eb("approach.status", "in", ["interested", "notNow", "doNotAsk"]),
          eb("approach.readAt", "is", null),
        ]),
      ]),
    )
    .execute();
  return rows.map(({ id, status, employerName, updatedAt }) => ({
    title:
      status === "drafted"
        ? `Finish your letter to ${employerName}`
        : `Read the answer of ${employerName}`,
    to: `/specialist/approaches/${id}`,
    detail:
      status === "drafted"
        ? "Saved. The employer does not see it."
        : status === "interested"
          ? "They would like to talk."
          : "Then say that you have read it.",
    since: updatedAt,
  }));
}
