import type { Db } from "#db/connect.ts";
import { listOpenInvitations } from "../account/invitation.queries.server.ts";
import { readEmployerPayload } from "../account/invitation.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { type EmployerActor, employerParty, may } from "../policy.ts";

/** The workplaces a colleague may read: an owner all of them, a manager those they are named for. */
function workplacesVisibleTo(db: Db, actor: EmployerActor) {
  const own = db
    .selectFrom("workplace as w")
    .leftJoin("localAuthority as l", "l.id", "w.localAuthorityId")
    .selectAll("w")
    .select("l.name as authorityName")
    .where("w.employerId", "=", actor.employerId);
  if (actor.workplaceIds === "all") return own;
  // An empty list of ids is no SQL; no workplace has the empty id.
  return own.where("w.id", "in", actor.workplaceIds.length > 0 ? [...actor.workplaceIds] : [""]);
}

export const mayEdit = (actor: EmployerActor): boolean =>
  may(employerParty(actor, { employerId: actor.employerId, workplaceId: null }), "employer.edit");

export async function findOrganisation({ db, actor }: Context<EmployerActor>) {
  const employer = await db
    .selectFrom("employer")
    .selectAll()
    .where("id", "=", actor.employerId)
    .executeTakeFirst();
  if (!employer) throw new NotFound();
  return employer;
}

export const listWorkplaces = ({ db, actor }: Context<EmployerActor>) =>
  workplacesVisibleTo(db, actor).where("w.closedAt", "is", null).orderBy("w.createdAt").execute();

export async function findWorkplace({ db, actor }: Context<EmployerActor>, id: string) {
  const workplace = await workplacesVisibleTo(db, actor).where("w.id", "=", id).executeTakeFirst();
  if (!workplace) throw new NotFound();
  return workplace;
}

/** The colleagues of the organisation, with the names of the workplaces they act for. */
export async function listColleagues({ db, actor }: Context<EmployerActor>) {
  const [members, named] = await Promise.all([
    db
      .selectFrom("employerMember as m")
      .innerJoin("account as a", "a.id", "m.accountId")
      .select(["m.id", "a.name", "a.email", "m.role"])
      .where("m.employerId", "=", actor.employerId)
      .where("m.removedAt", "is", null)
      .orderBy("m.createdAt")
      .execute(),
    db
      .selectFrom("employerMemberWorkplace as mw")
      .innerJoin("workplace as w", "w.id", "mw.workplaceId")
      .select(["mw.memberId", "w.id", "w.name"])
      .where("w.employerId", "=", actor.employerId)
      .orderBy("w.name")
      .execute(),
  ]);
  return members.map((member) => ({
    ...member,
    workplaces: named.filter(({ memberId }) => memberId === member.id),
  }));
}

export async function findColleague(ctx: Context<EmployerActor>, id: string) {
  const colleague = (await listColleagues(ctx)).find((each) => each.id === id);
  if (!colleague) throw new NotFound();
  return colleague;
}

/** Invitations to the organisation that nobody has taken up: for those who may invite. */
export async function listInvitedColleagues({ db, actor, now }: Context<EmployerActor>) {
  if (!mayEdit(actor)) return [];
  const of = [actor.employerId];
  const open = await listOpenInvitations(db, { purpose: "joinEmployer", of, now });
  return open.flatMap(({ id, email, sentAt, payload }) => {
    const { role, placementId } = readEmployerPayload({ payload });
    return placementId ? [] : [{ id, email, sentAt, role }];
  });
}
