import type { Db } from "#db/connect.ts";
import { findAwayWords } from "../absence/absence.queries.server.ts";
import type { StaffActor } from "../policy.ts";

/**
 * Who is named for a workplace: of the team that looks after its local authority, else of its area, the open
 * specialist with the fewest live vacancies. Null while nobody works there.
 */
export async function namedSpecialistFor(db: Db, localAuthorityId: string): Promise<string | null> {
  const authority = await db
    .selectFrom("localAuthority")
    .select(["areaId", "teamId"])
    .where("id", "=", localAuthorityId)
    .executeTakeFirst();
  if (!authority) return null;
  const open = await db
    .selectFrom("staff as s")
    .leftJoin("vacancy as v", (join) =>
      join.onRef("v.specialistId", "=", "s.id").on("v.status", "=", "live"),
    )
    .select(["s.id", "s.teamId", (eb) => eb.fn.count<number>("v.id").as("live")])
    .where("s.areaId", "=", authority.areaId)
    .where("s.role", "=", "specialist")
    .where("s.closedAt", "is", null)
    .groupBy(["s.id", "s.teamId", "s.createdAt"])
    .orderBy("s.createdAt")
    .execute();
  const inTeam = open.filter((specialist) => specialist.teamId === authority.teamId);
  const [fewest] = (inTeam.length > 0 ? inTeam : open).toSorted((a, b) => a.live - b.live);
  return fewest?.id ?? null;
}

export interface NamedSpecialist {
  staffId: string;
  name: string;
  phone: string;
  hours: string;
  teamName: string;
  cover: { name: string; phone: string } | null;
  /** While they are away: until when, and who covers. */
  away: string | null;
}

/** What an employer or participant reads of their named person: how to reach them, and who covers while they are away. */
export async function findNamedSpecialist(
  db: Db,
  staffId: string | null,
  today: string,
): Promise<NamedSpecialist | null> {
  if (!staffId) return null;
  const row = await db
    .selectFrom("staff as s")
    .innerJoin("account as a", "a.id", "s.accountId")
    .innerJoin("team as t", "t.id", "s.teamId")
    .leftJoin("staff as c", "c.id", "s.coverStaffId")
    .leftJoin("account as ca", "ca.id", "c.accountId")
    .select(["s.id as staffId", "a.name", "s.phone", "s.hours", "t.name as teamName"])
    .select(["ca.name as coverName", "c.phone as coverPhone"])
    .where("s.id", "=", staffId)
    .executeTakeFirst();
  if (!row) return null;
  const { coverName, coverPhone, ...specialist } = row;
  return {
    ...specialist,
    away: await findAwayWords(db, row, today),
    cover: coverName && coverPhone ? { name: coverName, phone: coverPhone } : null,
  };
}

/** Everybody who works in an area, by name. */
export function listStaffOfArea(db: Db, areaId: string) {
  return db
    .selectFrom("staff as s")
    .innerJoin("account as a", "a.id", "s.accountId")
    .innerJoin("team as t", "t.id", "s.teamId")
    .select(["s.id as staffId", "a.name", "t.name as teamName", "s.teamId"])
    .where("s.areaId", "=", areaId)
    .where("s.closedAt", "is", null)
    .orderBy("a.name")
    .execute();
}

/** Open specialists whom a lead may choose between. */
export async function listSpecialistsOf(db: Db, teamIds: readonly string[]) {
  if (teamIds.length === 0) return [];
  return db
    .selectFrom("staff as s")
    .innerJoin("account as a", "a.id", "s.accountId")
    .innerJoin("team as t", "t.id", "s.teamId")
    .select(["s.id as staffId", "a.name", "t.name as teamName", "s.teamId"])
    .where("s.teamId", "in", [...teamIds])
    .where("s.role", "=", "specialist")
    .where("s.closedAt", "is", null)
    .orderBy("a.name")
    .execute();
}

/** Whether this lead may choose that specialist. */
export async function isOfMyTeams(db: Db, actor: StaffActor, staffId: string): Promise<boolean> {
  const open = await listSpecialistsOf(db, actor.leads);
  return open.some((specialist) => specialist.staffId === staffId);
}
