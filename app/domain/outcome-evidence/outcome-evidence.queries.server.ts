import type { Db } from "#db/connect.ts";
import type { EvidenceRow } from "./outcome-evidence.ts";

/** What was noted in those jobs, the latest day first. For whoever has been let in to read it. */
export const listEvidenceRows = (db: Db, placementIds: readonly string[]): Promise<EvidenceRow[]> =>
  db
    .selectFrom("outcomeEvidence as evidence")
    .innerJoin("staff", "staff.id", "evidence.staffId")
    .innerJoin("account", "account.id", "staff.accountId")
    .select(["evidence.id", "definition", "kind", "upTo", "note", "notedAt"])
    .select("account.name as notedByName")
    .where("placementId", "in", [...placementIds])
    .orderBy("upTo", "desc")
    .orderBy("evidence.id")
    .execute();
