import type { Db } from "#db/connect.ts";
import type { Explanation } from "../matching/matching.ts";
import { introductionActs, otherActs } from "./introduction.words.ts";

export interface RecordedAct {
  id: string;
  at: string;
  by: "participant" | "employer" | "team" | "portal";
  name: string;
  words: string;
  detail: string | null;
}
const sides = {
  participant: "participant",
  employer: "employer",
  staff: "team",
  system: "portal",
  visitor: "portal",
  asker: "portal",
  employee: "portal",
  contact: "portal",
} as const;

/** What happened to one introduction, oldest first, from the audit rows. For the person and their specialist. */
export async function actsOf(db: Db, introductionId: string): Promise<RecordedAct[]> {
  const rows = await db
    .selectFrom("auditEvent")
    .select(["id", "at", "actorKind", "actorName", "action", "detail"])
    .where("subjectKind", "=", "introduction")
    .where("subjectId", "=", introductionId)
    .orderBy("at")
    .orderBy("id")
    .execute();
  return rows.map(({ id, at, actorKind, actorName, action, detail }) => ({
    id,
    at,
    by: sides[actorKind],
    name: actorName,
    words:
      otherActs[action] ??
      (introductionActs as Record<string, string>)[action.replace("introduction.", "")] ??
      action,
    detail: action.endsWith("noLongerOpen") ? null : detail,
  }));
}

/** The reasons of the day it was drafted; null when none were kept. */
export function readExplanation(stored: string): Explanation | null {
  const read: unknown = JSON.parse(stored);
  return read !== null && typeof read === "object" && "reasons" in read
    ? (read as Explanation)
    : null;
}

/** Decisions written down by each specialist of these teams since an instant: for leads. */
export async function countRecordedDecisions(
  db: Db,
  { teamIds, since }: { teamIds: readonly string[]; since: string },
): Promise<{ staffId: string; name: string; recorded: number; decided: number }[]> {
  if (teamIds.length === 0) return [];
  const count = (actions: readonly string[]) =>
    db
      .selectFrom("auditEvent as ae")
      .innerJoin("introduction as i", "i.id", "ae.subjectId")
      .innerJoin("staff as s", "s.id", "i.specialistId")
      .select(["s.id as staffId", (of) => of.fn.countAll<number>().as("count")])
      .where("s.teamId", "in", [...teamIds])
      .where("ae.subjectKind", "=", "introduction")
      .where("ae.action", "in", [...actions])
      .where("ae.at", ">=", since)
      .groupBy("s.id")
      .execute();
  const [staff, recorded, decided] = await Promise.all([
    db
      .selectFrom("staff as s")
      .innerJoin("account as a", "a.id", "s.accountId")
      .select(["s.id as staffId", "a.name"])
      .where("s.teamId", "in", [...teamIds])
      .where("s.role", "=", "specialist")
      .where("s.closedAt", "is", null)
      .orderBy("a.name")
      .execute(),
    count(["introduction.recordDecision"]),
    count(["introduction.accept", "introduction.decline"]),
  ]);
  const of = (rows: { staffId: string; count: number }[], staffId: string) =>
    Number(rows.find((row) => row.staffId === staffId)?.count ?? 0);
  return staff.map(({ staffId, name }) => ({
    staffId,
    name,
    recorded: of(recorded, staffId),
    decided: of(decided, staffId),
  }));
}
