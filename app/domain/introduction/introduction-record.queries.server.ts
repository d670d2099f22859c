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

/** Decisions written down by each of these specialists since an instant. Reads only: the caller is their lead. */
export async function countRecordedDecisions(
  db: Db,
  { staffIds, since }: { staffIds: readonly string[]; since: string },
): Promise<Map<string, { recorded: number; decided: number }>> {
  if (staffIds.length === 0) return new Map();
  const count = async (actions: readonly string[]) => {
    const rows = await db
      .selectFrom("auditEvent as ae")
      .innerJoin("introduction as i", "i.id", "ae.subjectId")
      .select(["i.specialistId", (of) => of.fn.countAll<number>().as("count")])
      .where("i.specialistId", "in", [...staffIds])
      .where("ae.subjectKind", "=", "introduction")
      .where("ae.action", "in", [...actions])
      .where("ae.at", ">=", since)
      .groupBy("i.specialistId")
      .execute();
    return new Map(rows.map((row) => [row.specialistId, Number(row.count)]));
  };
  const [recorded, decided] = await Promise.all([
    count(["introduction.recordDecision"]),
    count(["introduction.accept", "introduction.decline"]),
  ]);
  return new Map(
    staffIds.map((id) => [id, { recorded: recorded.get(id) ?? 0, decided: decided.get(id) ?? 0 }]),
  );
}
