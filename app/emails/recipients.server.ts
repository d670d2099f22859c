import type { Db } from "#db/connect.ts";

/** Who hears of something. A message row carries one of these as text: `account:ID`, `participant:ID` or `address:…`. */
export type Recipient = `account:${string}` | `participant:${string}` | `address:${string}`;

const accounts = (rows: { accountId: string }[]): Recipient[] =>
  rows.map((row) => `account:${row.accountId}` as const);

/** The owners of an employer and, for a workplace, its managers: those who may read what is about it. */
export async function employerColleagues(
  db: Db,
  employerId: string,
  workplaceId: string | null,
): Promise<Recipient[]> {
  const rows = await db
    .selectFrom("employerMember as m")
    .innerJoin("account as a", "a.id", "m.accountId")
    .leftJoin("employerMemberWorkplace as w", (join) =>
      join.onRef("w.memberId", "=", "m.id").on("w.workplaceId", "=", workplaceId ?? ""),
    )
    .select("m.accountId")
    .where("m.employerId", "=", employerId)
    .where("m.removedAt", "is", null)
    .where("a.closedAt", "is", null)
    .where("a.emailConfirmedAt", "is not", null)
    .where((eb) => eb.or([eb("m.role", "=", "owner"), eb("w.workplaceId", "is not", null)]))
    .execute();
  return accounts(rows);
}

/**
 * Who hears of a job at its employer: colleagues with accounts, and who speaks for it without one. Nobody before it may
 * know, and nobody twice.
 */
export async function employerSideOf(db: Db, placementId: string): Promise<Recipient[]> {
  const { employerId, workplaceId, openedToEmployerAt, contactEmail } = await db
    .selectFrom("placement")
    .select(["employerId", "workplaceId", "openedToEmployerAt", "contactEmail"])
    .where("id", "=", placementId)
    .executeTakeFirstOrThrow();
  if (openedToEmployerAt === null) return [];
  const colleagues = await employerColleagues(db, employerId, workplaceId);
  if (contactEmail === "") return colleagues;
  const account = await db
    .selectFrom("account")
    .select("id")
    .where("email", "=", contactEmail)
    .executeTakeFirst();
  if (account && colleagues.includes(`account:${account.id}`)) return colleagues;
  return [...colleagues, `address:${contactEmail}`];
}

export async function staffMember(db: Db, staffId: string | null): Promise<Recipient[]> {
  if (!staffId) return [];
  const rows = await db
    .selectFrom("staff")
    .select("accountId")
    .where("id", "=", staffId)
    .where("closedAt", "is", null)
    .execute();
  return accounts(rows);
}

export async function leadsOfTeam(db: Db, teamId: string): Promise<Recipient[]> {
  const rows = await db
    .selectFrom("teamLead")
    .innerJoin("staff", "staff.id", "teamLead.staffId")
    .select("staff.accountId")
    .where("teamLead.teamId", "=", teamId)
    .where("staff.closedAt", "is", null)
    .execute();
  return accounts(rows);
}

export async function leadsOfArea(db: Db, areaId: string): Promise<Recipient[]> {
  const rows = await db
    .selectFrom("staff")
    .select("accountId")
    .where("areaId", "=", areaId)
    .where("role", "=", "lead")
    .where("closedAt", "is", null)
    .execute();
  return accounts(rows);
}

export async function staffOfArea(db: Db, areaId: string): Promise<Recipient[]> {
  const rows = await db
    .selectFrom("staff")
    .select("accountId")
    .where("areaId", "=", areaId)
    .where("closedAt", "is", null)
    .execute();
  return accounts(rows);
}

/** The area of an employer's first workplace: whose staff speak to it first. */
export async function areaOfEmployer(db: Db, employerId: string): Promise<string | null> {
  const row = await db
    .selectFrom("workplace as w")
    .innerJoin("localAuthority as l", "l.id", "w.localAuthorityId")
    .select("l.areaId")
    .where("w.employerId", "=", employerId)
    .orderBy("w.createdAt")
    .executeTakeFirst();
  return row?.areaId ?? null;
}

/** For what belongs to no area. */
export async function allLeads(db: Db): Promise<Recipient[]> {
  const rows = await db
    .selectFrom("staff")
    .select("accountId")
    .where("role", "=", "lead")
    .where("closedAt", "is", null)
    .execute();
  return accounts(rows);
}
