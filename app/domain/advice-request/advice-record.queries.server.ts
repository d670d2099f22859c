import type { Db } from "#db/connect.ts";
import { addDays, dateOf, instantOf } from "../calendar/calendar.ts";
import { workingDaysBetween } from "../calendar/working-days.server.ts";
import { quantile } from "../evidence/evidence.ts";
import { adviceWorkingDays } from "./advice-request.ts";

/** How a desk has kept its promise. */
export interface AdviceRecord {
  /** Requests first answered in the last 90 days. */
  answers: number;
  /** Working days from opening to the first answer, the middle one. */
  medianDays: number;
  /** Of those answers, how many came within five working days; a request still waiting past them counts as one that did not. */
  shareInTime: number;
}

const days = 90;
/** Fewer answers say more of one week than of a desk. */
const fewest = 5;

/** The record of an area, or of all of them together. Null until there are five answers. */
export async function findAdviceRecord(
  db: Db,
  now: string,
  areaId: string | null = null,
): Promise<AdviceRecord | null> {
  const today = dateOf(now);
  const since = instantOf(addDays(today, -days), "00:00");
  let query = db
    .selectFrom("adviceRequest")
    .leftJoin("area", "area.id", "adviceRequest.areaId")
    .select(["askedAt", "openedAt", "firstAnsweredAt", "area.nation"])
    .where("openedAt", "is not", null)
    .where((eb) =>
      eb.or([
        eb("firstAnsweredAt", ">=", since),
        eb.and([eb("firstAnsweredAt", "is", null), eb("status", "in", ["open", "taken"])]),
      ]),
    );
  if (areaId) query = query.where("adviceRequest.areaId", "=", areaId);
  const rows = await query.execute();
  const waited = rows.map(({ askedAt, openedAt, firstAnsweredAt, nation }) => {
    const until = firstAnsweredAt ?? now;
    // Opened again since its first answer: that answer was to what was asked at first.
    const from = openedAt !== null && openedAt <= until ? openedAt : askedAt;
    return {
      isAnswered: firstAnsweredAt !== null,
      days: workingDaysBetween(dateOf(from), dateOf(until), nation ?? "england"),
    };
  });
  const answered = waited.filter(({ isAnswered }) => isAnswered).map((each) => each.days);
  if (answered.length < fewest) return null;
  const inTime = answered.filter((each) => each <= adviceWorkingDays.answer).length;
  const overdue = waited.filter((each) => !each.isAnswered && each.days > adviceWorkingDays.answer);
  return {
    answers: answered.length,
    medianDays: quantile(answered, 0.5) ?? 0,
    shareInTime: inTime / (answered.length + overdue.length),
  };
}

/** The same for each area that has one, by name. */
export async function listAdviceRecords(
  db: Db,
  now: string,
): Promise<(AdviceRecord & { areaName: string })[]> {
  const areas = await db.selectFrom("area").select(["id", "name"]).orderBy("name").execute();
  const records = await Promise.all(
    areas.map(async ({ id, name }) => {
      const found = await findAdviceRecord(db, now, id);
      return found ? [{ ...found, areaName: name }] : [];
    }),
  );
  return records.flat();
}
