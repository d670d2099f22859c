import type { Db } from "#db/connect.ts";
import type { EmailLinkTable, MemberRole } from "#db/tables.ts";
import { joinAdviceOf } from "../advice-request/advice-joining.commands.server.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { holdEmployer } from "../employer/employer.commands.server.ts";
import { findStanding } from "../employer/employer-standing.queries.server.ts";
import { Conflict, NotFound } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { mayMakeFirstAccount } from "../placement/placement-contact.queries.server.ts";
import { accountBehind, type Joiner } from "./account-link.commands.server.ts";
import { useLink } from "./email-link.server.ts";
import { readEmployerPayload, readStaffPayload } from "./invitation.ts";

const subjectOf = (link: EmailLinkTable) => {
  if (!link.subjectId) throw new NotFound("This link does not work.");
  return link.subjectId;
};

/** Joins an employer in the part the owner chose. */
export function joinEmployer(ctx: Context, token: string, joiner: Joiner): Promise<string> {
  return ctx.db.transaction().execute(async (trx) => {
    const link = await useLink(trx, ctx, token, "joinEmployer");
    const employerId = subjectOf(link);
    const { role, workplaceIds, placementId } = readEmployerPayload(link);
    if (placementId) {
      await holdEmployer(trx, employerId);
      if (!(await mayMakeFirstAccount(trx, { placementId, employerId, email: link.email })))
        throw new Conflict(
          "This link no longer works. If a colleague made an account meanwhile, ask them to invite you.",
        );
    }
    const accountId = await accountBehind(trx, ctx, link.email, joiner);
    await addMember(trx, ctx, { employerId, accountId, role, workplaceIds });
    // An employer that a specialist wrote down has not been checked: it waits for that like any other.
    if (placementId && (await findStanding(trx, employerId)) === "awaitsVerification")
      await tell(trx, ctx, "employer.awaitsVerification", { employerId });
    return accountId;
  });
}

async function addMember(
  trx: Db,
  ctx: Context,
  member: { employerId: string; accountId: string; role: MemberRole; workplaceIds: string[] },
) {
  const { employerId, accountId, role } = member;
  const there = await trx
    .selectFrom("employerMember")
    .select("id")
    .where("employerId", "=", employerId)
    .where("accountId", "=", accountId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  if (there) throw new Conflict("You are already one of the colleagues there.");
  const memberId = ctx.newId();
  await trx
    .insertInto("employerMember")
    .values({ id: memberId, employerId, accountId, role, createdAt: ctx.now, removedAt: null })
    .execute();
  const open =
    role === "owner" || member.workplaceIds.length === 0
      ? []
      : await trx
          .selectFrom("workplace")
          .select("id")
          .where("employerId", "=", employerId)
          .where("id", "in", member.workplaceIds)
          .where("closedAt", "is", null)
          .execute();
  for (const { id } of open)
    await trx.insertInto("employerMemberWorkplace").values({ memberId, workplaceId: id }).execute();
  await record(trx, ctx, {
    action: "employer.join",
    subjectKind: "employer",
    subjectId: employerId,
    employerId,
    detail: role,
  });
  await joinAdviceOf(trx, ctx, accountId);
}

/** Takes up a place in a team. Somebody whose staff account was closed before comes back to the same one. */
export function joinStaff(
  ctx: Context,
  token: string,
  joiner: Joiner,
  { phone, hours }: { phone: string; hours: string },
): Promise<string> {
  return ctx.db.transaction().execute(async (trx) => {
    const link = await useLink(trx, ctx, token, "joinStaff");
    const accountId = await accountBehind(trx, ctx, link.email, joiner);
    const { role } = readStaffPayload(link);
    const team = await trx
      .selectFrom("team")
      .select(["id", "areaId"])
      .where("id", "=", subjectOf(link))
      .executeTakeFirst();
    if (!team) throw new NotFound("This link does not work.");
    const there = await trx
      .selectFrom("staff")
      .select(["id", "closedAt"])
      .where("accountId", "=", accountId)
      .executeTakeFirst();
    if (there && !there.closedAt) throw new Conflict("You are already one of the staff.");
    const place = { areaId: team.areaId, teamId: team.id, role, phone, hours, closedAt: null };
    const id = there?.id ?? ctx.newId();
    if (there) {
      await trx.updateTable("staff").set(place).where("id", "=", id).execute();
      await trx.deleteFrom("teamLead").where("staffId", "=", id).execute();
    } else
      await trx
        .insertInto("staff")
        .values({ id, accountId, ...place, coverStaffId: null, createdAt: ctx.now })
        .execute();
    if (role === "lead")
      await trx.insertInto("teamLead").values({ teamId: team.id, staffId: id }).execute();
    await record(trx, ctx, {
      action: "area.joinStaff",
      subjectKind: "staff",
      subjectId: id,
      detail: role,
    });
    return accountId;
  });
}

/** Gives a participant their own way in. Everything that was written with their specialist is there. */
export function joinAsParticipant(ctx: Context, token: string, joiner: Joiner): Promise<string> {
  return ctx.db.transaction().execute(async (trx) => {
    const link = await useLink(trx, ctx, token, "joinAsParticipant");
    const accountId = await accountBehind(trx, ctx, link.email, joiner);
    const participantId = subjectOf(link);
    const joined = await trx
      .updateTable("participant")
      .set({ accountId })
      .where("id", "=", participantId)
      .where("accountId", "is", null)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (joined.numUpdatedRows === 0n)
      throw new Conflict("This invitation is no longer open. Ask the person you work with.");
    await record(trx, ctx, {
      action: "participant.join",
      subjectKind: "participant",
      subjectId: participantId,
      participantId,
    });
    return accountId;
  });
}

/**
 * Lets somebody in at the employer whose vacancy they were asked to check: the first one there is its owner,
 * a later one a manager of that workplace. The vacancy waits on its own page for their yes.
 */
export function joinForVacancy(
  ctx: Context,
  token: string,
  joiner: Joiner,
): Promise<{ accountId: string; vacancyId: string }> {
  return ctx.db.transaction().execute(async (trx) => {
    const link = await useLink(trx, ctx, token, "confirmVacancy");
    const accountId = await accountBehind(trx, ctx, link.email, joiner);
    const vacancyId = subjectOf(link);
    const vacancy = await trx
      .selectFrom("vacancy")
      .select(["employerId", "workplaceId"])
      .where("id", "=", vacancyId)
      .executeTakeFirst();
    if (!vacancy) throw new NotFound("This link does not work.");
    const members = await trx
      .selectFrom("employerMember")
      .select("accountId")
      .where("employerId", "=", vacancy.employerId)
      .where("removedAt", "is", null)
      .execute();
    if (!members.some((member) => member.accountId === accountId))
      await addMember(trx, ctx, {
        employerId: vacancy.employerId,
        accountId,
        role: members.length === 0 ? "owner" : "manager",
        workplaceIds: vacancy.workplaceId ? [vacancy.workplaceId] : [],
      });
    return { accountId, vacancyId };
  });
}
