import type { Db } from "#db/connect.ts";
import type { VacancyTable } from "#db/tables.ts";
import { addDays, instantOf } from "../calendar/calendar.ts";
import { askAfterDays } from "./vacancy-still-open.ts";

export type Quiet = Pick<
  VacancyTable,
  "id" | "employerId" | "status" | "touchedAt" | "publishedAt" | "updatedAt" | "stillOpenAskedAt"
>;

/**
 * What may be had and whose employer has not been heard of for a while, the longest quiet first. What closed by its own
 * date is over anyway, and of an employer on hold nobody sees any.
 */
export function listQuiet(db: Db, today: string): Promise<Quiet[]> {
  const before = instantOf(addDays(today, 1 - askAfterDays), "00:00");
  return db
    .selectFrom("vacancy")
    .select(["id", "employerId", "status", "touchedAt", "publishedAt"])
    .select(["updatedAt", "stillOpenAskedAt"])
    .where("status", "=", "live")
    .where((eb) => eb(eb.fn.coalesce("touchedAt", "publishedAt", "updatedAt"), "<", before))
    .where((eb) => eb.or([eb("closesOn", "is", null), eb("closesOn", ">=", today)]))
    .where("employerId", "not in", (eb) =>
      eb.selectFrom("employerSuspension").select("employerId").where("liftedAt", "is", null),
    )
    .orderBy((eb) => eb.fn.coalesce("touchedAt", "publishedAt", "updatedAt"))
    .orderBy("id")
    .execute();
}

/** Of how many vacancies each of these employers was asked today. */
export async function countAskedToday(
  db: Db,
  employerIds: readonly string[],
  today: string,
): Promise<Map<string, number>> {
  if (employerIds.length === 0) return new Map();
  const asked = await db
    .selectFrom("vacancy")
    .innerJoin("auditEvent as asked", "asked.subjectId", "vacancy.id")
    .select(["vacancy.employerId", ({ fn }) => fn.countAll<number>().as("count")])
    .where("vacancy.employerId", "in", [...employerIds])
    .where("asked.subjectKind", "=", "vacancy")
    .where("asked.action", "=", "vacancy.askStillOpen")
    .where("asked.at", ">=", instantOf(today, "00:00"))
    .groupBy("vacancy.employerId")
    .execute();
  return new Map(asked.map(({ employerId, count }) => [employerId, Number(count)]));
}
