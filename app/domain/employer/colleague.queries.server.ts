import type { Db } from "#db/connect.ts";
import type { MemberRole } from "#db/tables.ts";

export interface Colleague {
  accountId: string;
  name: string;
  email: string;
  role: MemberRole;
}

/** Who at an employer may read what is about a workplace: its owners, and the managers named for it. By name. */
export function employerMembers(
  db: Db,
  { employerId, workplaceId }: { employerId: string; workplaceId: string | null },
): Promise<Colleague[]> {
  return db
    .selectFrom("employerMember as m")
    .innerJoin("account as a", "a.id", "m.accountId")
    .select(["m.accountId", "a.name", "a.email", "m.role"])
    .where("m.employerId", "=", employerId)
    .where("m.removedAt", "is", null)
    .where("a.closedAt", "is", null)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb("m.role", "=", "owner"),
        ...(workplaceId === null ? [eb("m.role", "=", "manager")] : []),
        exists(
          selectFrom("employerMemberWorkplace as mw")
            .select("mw.memberId")
            .whereRef("mw.memberId", "=", "m.id")
            .where("mw.workplaceId", "=", workplaceId ?? ""),
        ),
      ]),
    )
    .orderBy("a.name")
    .orderBy("m.id")
    .execute();
}
