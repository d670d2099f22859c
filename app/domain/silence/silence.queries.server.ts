import { type ExpressionBuilder, sql } from "kysely";
import type { Db } from "#db/connect.ts";
import type { Database, SilenceTimetableTable } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import { type SentSilenceKind, type SilenceTimetable, usualTimetable } from "./silence.ts";
import type { Silence } from "./silence-steps.server.ts";

const days = Object.keys(usualTimetable) as (keyof SilenceTimetable)[];

/** The days of an area that keeps its own, else the usual ones. */
const orUsual = (
  row: { [Day in keyof SilenceTimetable]: SilenceTimetableTable[Day] | null },
): SilenceTimetable => {
  const { firstReminderDay, secondReminderDay, firstPromptDay, secondPromptDay, lapseDay } = row;
  return firstReminderDay !== null &&
    secondReminderDay !== null &&
    firstPromptDay !== null &&
    secondPromptDay !== null &&
    lapseDay !== null
    ? { firstReminderDay, secondReminderDay, firstPromptDay, secondPromptDay, lapseDay }
    : usualTimetable;
};

/** The timetable an area keeps, and since when it is its own. */
export async function findTimetable(
  db: Db,
  areaId: string,
): Promise<SilenceTimetable & { changedAt: string | null }> {
  const own = await db
    .selectFrom("silenceTimetable")
    .select([...days, "changedAt"])
    .where("areaId", "=", areaId)
    .executeTakeFirst();
  return own ?? { ...usualTimetable, changedAt: null };
}

const lastSent = (
  eb: ExpressionBuilder<Database & { i: Database["introduction"] }, "i">,
  kind: SentSilenceKind,
) =>
  eb
    .selectFrom("silenceStep as step")
    .select(({ fn }) => fn.max("step.ordinal").as("last"))
    .whereRef("step.introductionId", "=", "i.id")
    .where("step.kind", "=", kind);

const waiting = (db: Db) =>
  db
    .selectFrom("introduction as i")
    .innerJoin("staff as s", "s.id", "i.specialistId")
    .innerJoin("area", "area.id", "s.areaId")
    .leftJoin("silenceTimetable as timetable", "timetable.areaId", "s.areaId")
    .select(["i.id", "i.sentAt", "i.answerBy", "area.nation"])
    .select(days.map((day) => `timetable.${day}` as const))
    .select((eb) => [
      lastSent(eb, "remindEmployer").as("reminded"),
      lastSent(eb, "promptSpecialist").as("prompted"),
    ])
    // A literal, so that the index of those that wait serves.
    .where("i.status", "=", sql.lit("withEmployer"));

type Row = Awaited<ReturnType<ReturnType<typeof waiting>["execute"]>>[number];

const silenceOf = ({ sentAt, answerBy, nation, reminded, prompted, ...row }: Row): Silence[] =>
  sentAt === null || answerBy === null
    ? []
    : [
        {
          sentOn: dateOf(sentAt),
          answerBy,
          nation,
          timetable: orUsual(row),
          sent: { remindEmployer: reminded ?? 0, promptSpecialist: prompted ?? 0 },
        },
      ];

/** How long these introductions have been waiting for their employer, by id; one that does not wait is left out. Reads only: the caller has made sure who asks. */
export async function silencesOf(
  db: Db,
  introductionIds: readonly string[],
): Promise<Map<string, Silence>> {
  if (introductionIds.length === 0) return new Map();
  const rows = await waiting(db)
    .where("i.id", "in", [...introductionIds])
    .execute();
  return new Map(
    rows.flatMap((row) => silenceOf(row).map((silence) => [row.id, silence] as const)),
  );
}

/** Everything that waits for an employer anywhere, for the job. */
export async function listSilences(db: Db): Promise<{ id: string; silence: Silence }[]> {
  const rows = await waiting(db).orderBy("i.sentAt").execute();
  return rows.flatMap((row) => silenceOf(row).map((silence) => ({ id: row.id, silence })));
}
