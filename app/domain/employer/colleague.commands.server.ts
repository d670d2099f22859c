import type { Db } from "#db/connect.ts";
import { normalEmail } from "../account/account.ts";
import { withdrawInvitation } from "../account/invitation.commands.server.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Invalid, NotFound } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { EmployerActor } from "../policy.ts";
import { holdEmployer, mustEdit } from "./employer.commands.server.ts";
import type { Invitation, MemberRoleChoice } from "./employer.form.ts";

/** Invites a colleague by mail. The answer does not depend on whether the address is known. */
export async function inviteColleague(
  ctx: Context<EmployerActor>,
  typed: Invitation,
): Promise<void> {
  mustEdit(ctx);
  await ctx.db.transaction().execute(async (trx) => {
    const workplaceIds = await ownWorkplaces(trx, ctx, typed);
    await record(trx, ctx, {
      action: "employer.invite",
      subjectKind: "employer",
      subjectId: ctx.actor.employerId,
      detail: typed.role,
    });
    await tell(trx, ctx, "employer.colleagueInvited", {
      employerId: ctx.actor.employerId,
      email: normalEmail(typed.email),
      role: typed.role,
      workplaceIds,
      invitedBy: ctx.actor.name,
    });
  });
}

/** Takes back an invitation that nobody has taken up. @throws NotFound, Conflict */
export async function withdrawColleagueInvitation(
  ctx: Context<EmployerActor>,
  id: string,
): Promise<void> {
  mustEdit(ctx);
  const { employerId } = ctx.actor;
  await ctx.db.transaction().execute(async (trx) => {
    await withdrawInvitation(trx, ctx, { id, purpose: "joinEmployer", of: [employerId] });
    await record(trx, ctx, {
      action: "employer.withdrawInvitation",
      subjectKind: "employer",
      subjectId: employerId,
    });
  });
}

async function ownWorkplaces(
  trx: Db,
  ctx: Context<EmployerActor>,
  typed: MemberRoleChoice,
): Promise<string[]> {
  if (typed.role === "owner") return [];
  const known = await trx
    .selectFrom("workplace")
    .select("id")
    .where("employerId", "=", ctx.actor.employerId)
    .where("closedAt", "is", null)
    .where("id", "in", typed.workplaceIds)
    .execute();
  if (known.length === 0 || known.length < new Set(typed.workplaceIds).size)
    throw new Invalid("Choose workplaces of your organisation.", {
      workplaceIds: ["Choose workplaces of your organisation."],
    });
  return known.map(({ id }) => id);
}

async function openMember(trx: Db, ctx: Context<EmployerActor>, memberId: string) {
  const member = await trx
    .selectFrom("employerMember")
    .select(["id", "role", "accountId"])
    .where("id", "=", memberId)
    .where("employerId", "=", ctx.actor.employerId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  if (!member) throw new NotFound();
  return member;
}

/** @throws Invalid when nobody else owns the organisation. */
async function anotherOwner(trx: Db, ctx: Context<EmployerActor>, memberId: string) {
  const other = await trx
    .selectFrom("employerMember")
    .select("id")
    .where("employerId", "=", ctx.actor.employerId)
    .where("role", "=", "owner")
    .where("removedAt", "is", null)
    .where("id", "!=", memberId)
    .executeTakeFirst();
  if (!other)
    throw new Invalid("Your organisation always has an owner. Make somebody else an owner first.");
}

/** Changes what a colleague may do. The organisation is never left without an owner. */
export async function changeRole(
  ctx: Context<EmployerActor>,
  memberId: string,
  typed: MemberRoleChoice,
): Promise<void> {
  mustEdit(ctx);
  await ctx.db.transaction().execute(async (trx) => {
    await holdEmployer(trx, ctx.actor.employerId);
    const member = await openMember(trx, ctx, memberId);
    if (member.role === "owner" && typed.role !== "owner") await anotherOwner(trx, ctx, memberId);
    const workplaceIds = await ownWorkplaces(trx, ctx, typed);
    await trx
      .updateTable("employerMember")
      .set({ role: typed.role })
      .where("id", "=", memberId)
      .execute();
    await trx.deleteFrom("employerMemberWorkplace").where("memberId", "=", memberId).execute();
    if (workplaceIds.length > 0)
      await trx
        .insertInto("employerMemberWorkplace")
        .values(workplaceIds.map((workplaceId) => ({ memberId, workplaceId })))
        .execute();
    await record(trx, ctx, {
      action: "employer.changeRole",
      subjectKind: "employerMember",
      subjectId: memberId,
      detail: typed.role,
    });
  });
}

/** Takes a colleague out of the organisation, from the next page they open on. Their account stays theirs. */
export async function removeColleague(
  ctx: Context<EmployerActor>,
  memberId: string,
): Promise<void> {
  mustEdit(ctx);
  await ctx.db.transaction().execute(async (trx) => {
    await holdEmployer(trx, ctx.actor.employerId);
    const member = await openMember(trx, ctx, memberId);
    if (member.role === "owner") await anotherOwner(trx, ctx, memberId);
    await trx
      .updateTable("employerMember")
      .set({ removedAt: ctx.now })
      .where("id", "=", memberId)
      .execute();
    await trx.deleteFrom("employerMemberWorkplace").where("memberId", "=", memberId).execute();
    await record(trx, ctx, {
      action: "employer.removeColleague",
      subjectKind: "employerMember",
      subjectId: memberId,
    });
  });
}
