import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";
import type { ParticipantActor } from "../policy.ts";
import type { Judgement } from "./match-judgement.ts";

/** Of everybody for one vacancy, or of one person for every vacancy. */
type Of = { vacancyId: string; participantId?: string } | { participantId: string };

const keyed = (of: Of) => ("vacancyId" in of ? "participantId" : "vacancyId");

/** What specialists know better, by the other side of the pair. Says nothing about who may see it. */
export async function judgementsOf(db: Db, of: Of): Promise<Map<string, Judgement>> {
  const key = keyed(of);
  let standing = db
    .selectFrom("matchJudgement as j")
    .innerJoin("staff as s", "s.id", "j.staffId")
    .innerJoin("account as a", "a.id", "s.accountId")
    .select(["j.participantId", "j.vacancyId", "j.standing", "j.note", "a.name as by"]);
  let different = db
    .selectFrom("matchOverride as o")
    .innerJoin("staff as s", "s.id", "o.staffId")
    .innerJoin("account as a", "a.id", "s.accountId")
    .select(["o.participantId", "o.vacancyId", "o.about", "o.result", "o.note", "a.name as by"])
    .orderBy("o.about");
  if ("vacancyId" in of) {
    standing = standing.where("j.vacancyId", "=", of.vacancyId);
    different = different.where("o.vacancyId", "=", of.vacancyId);
  }
  if (of.participantId !== undefined) {
    standing = standing.where("j.participantId", "=", of.participantId);
    different = different.where("o.participantId", "=", of.participantId);
  }
  const found = new Map<string, Judgement>();
  for (const { standing: where, note, by, ...row } of await standing.execute())
    found.set(row[key], { standing: where, note, by, overrides: [] });
  for (const { about, result, note, by, ...row } of await different.execute()) {
    const known = found.get(row[key]) ?? { standing: null, note: "", by, overrides: [] };
    known.overrides.push({ about, result, note, by });
    found.set(row[key], known);
  }
  return found;
}

export interface NotedJob {
  jobTitle: string;
  employerName: string;
  note: string;
  by: string;
}

/** What was noted about the person and a job, for the person themself, newest first. */
export async function listMyNotes({ db, actor }: Context<ParticipantActor>): Promise<NotedJob[]> {
  const columns = ["participantId", "vacancyId", "staffId", "note", "at"] as const;
  const notes = db
    .selectFrom("matchJudgement")
    .select([...columns])
    .unionAll(db.selectFrom("matchOverride").select([...columns]));
  return db
    .selectFrom(notes.as("n"))
    .innerJoin("vacancy as v", "v.id", "n.vacancyId")
    .innerJoin("employer as e", "e.id", "v.employerId")
    .innerJoin("staff as s", "s.id", "n.staffId")
    .innerJoin("account as a", "a.id", "s.accountId")
    .select(["v.title as jobTitle", "e.name as employerName", "n.note", "a.name as by"])
    .where("n.participantId", "=", actor.participantId)
    .orderBy("n.at", "desc")
    .execute();
}
