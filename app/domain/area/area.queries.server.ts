import type { Db } from "#db/connect.ts";
import { listOpenInvitations } from "../account/invitation.queries.server.ts";
import { readStaffPayload } from "../account/invitation.ts";
import type { Context } from "../context.ts";
import { knownEmployers } from "../employer/known-employers.server.ts";
import { NotFound } from "../errors.ts";
import type { StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";

export async function findArea(db: Db, areaId: string) {
  return db.selectFrom("area").selectAll().where("id", "=", areaId).executeTakeFirstOrThrow();
}

/** The area's teams with the authorities each looks after. */
export async function listTeams(db: Db, areaId: string) {
  const [teams, authorities] = await Promise.all([
    db.selectFrom("team").selectAll().where("areaId", "=", areaId).orderBy("name").execute(),
    listAuthorities(db, areaId),
  ]);
  return teams.map((team) => ({
    ...team,
    authorities: authorities.filter((authority) => authority.teamId === team.id),
  }));
}

export function listAuthorities(db: Db, areaId: string) {
  return db
    .selectFrom("localAuthority")
    .select(["id", "name", "teamId"])
    .where("areaId", "=", areaId)
    .orderBy("name")
    .execute();
}

/** @throws NotFound for a team of another area. */
export async function findTeam(ctx: Context<StaffActor>, id: string) {
  const teams = await listTeams(ctx.db, ctx.actor.areaId);
  const team = teams.find((each) => each.id === id);
  if (!team) throw new NotFound();
  return team;
}

export interface StaffRow {
  staffId: string;
  name: string;
  email: string;
  role: "specialist" | "lead";
  teamId: string;
  teamName: string;
  phone: string;
  closedAt: string | null;
  /** How many people they support; null outside the teams that the reader leads. */
  people: number | null;
}

/** Everyone who works in the area. How many people each supports is told of the lead's own teams alone. */
export async function listStaff({ db, actor }: Context<StaffActor>): Promise<StaffRow[]> {
  const { areaId } = actor;
  const staff = await db
    .selectFrom("staff as s")
    .innerJoin("account as a", "a.id", "s.accountId")
    .innerJoin("team as t", "t.id", "s.teamId")
    .select(["s.id as staffId", "a.name", "a.email", "s.role", "s.teamId", "t.name as teamName"])
    .select(["s.phone", "s.closedAt"])
    .where("s.areaId", "=", areaId)
    .orderBy("t.name")
    .orderBy("a.name")
    .execute();
  const counts = await db
    .selectFrom("participant as p")
    .innerJoin("staff as s", "s.id", "p.specialistId")
    .select(["p.specialistId", (eb) => eb.fn.countAll<number>().as("people")])
    .where("s.areaId", "=", areaId)
    .where("p.closedAt", "is", null)
    .groupBy("p.specialistId")
    .execute();
  const peopleOf = new Map(counts.map((row) => [row.specialistId, row.people]));
  return staff.map((row) => ({
    ...row,
    people: actor.leads.includes(row.teamId) ? (peopleOf.get(row.staffId) ?? 0) : null,
  }));
}

/** A member of staff whose account this lead may close. @throws NotFound for another team's. */
export async function findStaffOfMine(
  ctx: Context<StaffActor>,
  staffId: string,
): Promise<StaffRow> {
  const staff = await listStaff(ctx);
  const row = staff.find((each) => each.staffId === staffId);
  if (!row || !ctx.actor.leads.includes(row.teamId)) throw new NotFound();
  return row;
}

/** What a lead has to read: concerns that nobody has dealt with, the longest waiting first. */
export async function listConcernTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const concerns = await listConcerns(ctx);
  return concerns
    .filter((concern) => concern.handledAt === null)
    .map((concern) => ({
      title: "Read a concern somebody has reported",
      to: `/area/concerns#${concern.id}`,
      detail: "Read it now, then write down what you did.",
      since: concern.raisedAt,
    }))
    .toReversed();
}

/** Employers with a workplace in the area who wait to be checked: any of its staff may do it. */
export async function listEmployersToCheck({ db, actor }: Context<StaffActor>): Promise<Task[]> {
  const waiting = await db
    .selectFrom("employer as e")
    .innerJoin("workplace as w", "w.employerId", "e.id")
    .innerJoin("localAuthority as l", "l.id", "w.localAuthorityId")
    .leftJoin("employerVerification as v", "v.employerId", "e.id")
    .select(["e.id", "e.name", "e.createdAt"])
    .distinct()
    .where("l.areaId", "=", actor.areaId)
    .where("w.closedAt", "is", null)
    .where("v.id", "is", null)
    .where("e.id", "in", knownEmployers(db))
    .orderBy("e.createdAt")
    .execute();
  return waiting.map((employer) => ({
    title: `Check ${employer.name}`,
    to: `/specialist/employers/${employer.id}`,
    detail: "They can draft vacancies, but nobody is introduced until they are checked.",
    since: employer.createdAt,
  }));
}

/** Concerns about this area, and those that named no place: every area's leads read those. */
export function listConcerns({ db, actor }: Context<StaffActor>) {
  return db
    .selectFrom("concern")
    .selectAll()
    .where((eb) => eb.or([eb("areaId", "=", actor.areaId), eb("areaId", "is", null)]))
    .orderBy("raisedAt", "desc")
    .limit(200)
    .execute();
}

/** Invitations to the area's teams that nobody has taken up. */
export async function listInvitedStaff({ db, actor, now }: Context<StaffActor>) {
  const teams = await db
    .selectFrom("team")
    .select(["id", "name"])
    .where("areaId", "=", actor.areaId)
    .execute();
  const of = teams.map(({ id }) => id);
  const open = await listOpenInvitations(db, { purpose: "joinStaff", of, now });
  return open.map(({ id, email, sentAt, subjectId, payload }) => {
    const { name, role } = readStaffPayload({ payload });
    const teamName = teams.find((team) => team.id === subjectId)?.name ?? "";
    return { id, name, email, sentAt, role, teamName };
  });
}
