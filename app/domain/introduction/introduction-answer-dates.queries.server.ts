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
