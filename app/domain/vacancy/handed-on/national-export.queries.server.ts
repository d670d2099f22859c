import { createHash } from "node:crypto";
import type { Db } from "#db/connect.ts";
import { visibleTo, withPlace } from "../vacancy.queries.server.ts";
import { listHandedOn } from "./handed-on.queries.server.ts";
import { exportedVacancy, exportFrame } from "./national-export.ts";

/** How many are read and written at a time: a file of a whole country never stands in memory. */
const atATime = 200;

/** What is in the file today, and a mark that is another as soon as anything in it would read otherwise. */
export async function findExport(db: Db, today: string) {
  const rows = await withPlace(visibleTo(db, { kind: "visitor" }, today))
    .where("employer.nationalExportAt", "is not", null)
    .select([
      "vacancy.id",
      "vacancy.updatedAt",
      "employer.name",
      "employer.about",
      "workplace.name as workplaceName",
      "workplace.address",
      "workplace.postcode",
      "workplace.gettingThere",
      "workplace.access",
      "authority.name as authorityName",
    ])
    .orderBy("vacancy.id")
    .execute();
  const mark = createHash("sha256").update(today);
  for (const row of rows) mark.update(JSON.stringify(Object.values(row)));
  return { ids: rows.map(({ id }) => id), mark: mark.digest("base64url") };
}

/** The file, piece by piece. Each vacancy is asked for again on its turn: one that was hidden meanwhile is not in it. */
export async function* writeExport(
  db: Db,
  ids: readonly string[],
  { origin, today }: { origin: string; today: string },
): AsyncGenerator<string> {
  const { head, foot } = exportFrame(origin, today);
  yield head;
  for (let at = 0; at < ids.length; at += atATime) {
    const vacancies = await listHandedOn(db, ids.slice(at, at + atATime), today);
    yield vacancies.map((vacancy) => exportedVacancy(vacancy, origin)).join("");
  }
  yield foot;
}

/** How many vacancies of one employer are in the file today, or would be. */
export async function countExported(db: Db, employerId: string, today: string): Promise<number> {
  const { count } = await visibleTo(db, { kind: "visitor" }, today)
    .where("vacancy.employerId", "=", employerId)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
