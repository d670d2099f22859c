import type { Db } from "#db/connect.ts";
import { addWorkingDays } from "../calendar/working-days.server.ts";
import { longerWorkingDays } from "./introduction.ts";
import { nationOf } from "./introduction-preview.queries.server.ts";

/** The last day "a little longer" may choose. */
export async function latestAnswerBy(
  db: Db,
  introduction: { answerBy: string | null; specialistId: string },
): Promise<string | null> {
  if (introduction.answerBy === null) return null;
  const nation = await nationOf(db, introduction.specialistId);
  return addWorkingDays(introduction.answerBy, longerWorkingDays, nation);
}

/** The days "a little longer" may choose, after the day it was due. */
export async function listAnswerDays(
  db: Db,
  introduction: { answerBy: string | null; specialistId: string },
): Promise<string[]> {
  const { answerBy, specialistId } = introduction;
  if (answerBy === null) return [];
  const nation = await nationOf(db, specialistId);
  return Array.from({ length: longerWorkingDays }, (_, day) =>
    addWorkingDays(answerBy, day + 1, nation),
  );
}
