import type { Db } from "#db/connect.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { StaffActor } from "../policy.ts";
import { type Away, awayInWords } from "./absence.ts";

const running = (db: Db, today: string) =>
  db
    .selectFrom("staffAbsence as absence")
    .innerJoin("staff as cover", "cover.id", "absence.coverStaffId")
    .innerJoin("account as coverAccount", "coverAccount.id", "cover.accountId")
    .where("absence.cancelledAt", "is", null)
    .where("absence.fromOn", "<=", today)
    .where("absence.untilOn", ">=", today)
    .where("cover.closedAt", "is", null);

/** Until when somebody is away and who covers; null for somebody who is here. */
export async function findAway(
  db: Db,
  staffId: string | null,
  today: string,
): Promise<(Away & { coverStaffId: string; coverAccountId: string }) | null> {
  if (staffId === null) return null;
  const row = await running(db, today)
    .select(["absence.untilOn", "absence.coverStaffId", "cover.accountId as coverAccountId"])
    .select(["coverAccount.name as coverName", "cover.phone as coverPhone"])
    .where("absence.staffId", "=", staffId)
    .orderBy("absence.untilOn", "desc")
    .executeTakeFirst();
  return row ?? null;
}

/** What stands on a contact card while somebody is away; null while they are here. */
export async function findAwayWords(
  db: Db,
  { staffId, name }: { staffId: string; name: string },
  today: string,
): Promise<string | null> {
  const away = await findAway(db, staffId, today);
  return away && awayInWords(name, away, today);
}

/** Everybody away today with who covers, for a list. */
export async function listAway(
  db: Db,
  today: string,
): Promise<Map<string, { coverStaffId: string; coverName: string }>> {
  const rows = await running(db, today)
    .select(["absence.staffId", "absence.coverStaffId", "coverAccount.name as coverName"])
    .orderBy("absence.untilOn")
    .execute();
  return new Map(rows.map(({ staffId, ...cover }) => [staffId, cover]));
}

export interface AbsenceRow {
  id: string;
  staffId: string;
  name: string;
  coverName: string;
  fromOn: string;
  untilOn: string;
}

/** What is still ahead or running: one's own, that of those one leads, and what one covers. */
export async function listAbsences({
  db,
  actor,
  now,
}: Context<StaffActor>): Promise<(AbsenceRow & { mayCancel: boolean })[]> {
  const rows = await db
    .selectFrom("staffAbsence as absence")
    .innerJoin("staff", "staff.id", "absence.staffId")
    .innerJoin("account", "account.id", "staff.accountId")
    .innerJoin("staff as cover", "cover.id", "absence.coverStaffId")
    .innerJoin("account as coverAccount", "coverAccount.id", "cover.accountId")
    .select(["absence.id", "absence.staffId", "account.name", "coverAccount.name as coverName"])
    .select(["absence.fromOn", "absence.untilOn", "staff.teamId", "absence.coverStaffId"])
    .where("absence.cancelledAt", "is", null)
    .where("absence.untilOn", ">=", dateOf(now))
    .where("staff.areaId", "=", actor.areaId)
    .orderBy("absence.fromOn")
    .orderBy("absence.id")
    .execute();
  return rows.flatMap(({ teamId, coverStaffId, ...row }) => {
    const mayCancel = row.staffId === actor.staffId || actor.leads.includes(teamId);
    return mayCancel || coverStaffId === actor.staffId ? [{ ...row, mayCancel }] : [];
  });
}
