import type { Db } from "#db/connect.ts";
import type { IntroductionStatus, IntroductionTable } from "#db/tables.ts";
import type { Explanation } from "../matching/matching.ts";
import type { StaffActor } from "../policy.ts";
import { openTransitions } from "../transitions.ts";
import { visibleTo } from "./introduction.queries.server.ts";
import {
  endedStatuses,
  type IntroductionTransition,
  type ItemPart,
  introductionTransitions,
} from "./introduction.ts";
import { specialistStatusWords } from "./introduction.words.ts";
import { latestAnswerBy } from "./introduction-answer-dates.queries.server.ts";
import { type EmployerReader, employerReaders } from "./introduction-employer.queries.server.ts";
import { type JobFacts, jobFacts } from "./introduction-job.queries.server.ts";
import { actsOf, type RecordedAct, readExplanation } from "./introduction-record.queries.server.ts";
import {
  type Approval,
  approvalOf,
  type Note,
  notesFor,
  offerOf,
  type StoredOffer,
} from "./introduction-view.queries.server.ts";

export interface IntroductionForSpecialist {
  row: IntroductionTable;
  statusWords: string;
  chosenName: string;
  hasAccount: boolean;
  job: JobFacts;
  explanation: Explanation | null;
  items: { id: string; part: ItemPart; words: string; adjustmentId: string | null }[];
  approval: Approval | null;
  readers: EmployerReader[];
  acts: RecordedAct[];
  offer: StoredOffer | null;
  notes: Note[];
  longerUntil: string | null;
  may: IntroductionTransition[];
}

/** One introduction of a person this specialist supports, in full; null for anybody else. */
export async function findForSpecialist(
  db: Db,
  actor: StaffActor,
  id: string,
): Promise<IntroductionForSpecialist | null> {
  const found = await visibleTo(db, actor)
    .selectAll("i")
    .select(["p.chosenName", "p.accountId"])
    .where("i.id", "=", id)
    .executeTakeFirst();
  if (!found) return null;
  const { chosenName, accountId, ...row } = found;
  const [job, items, approval, readers, acts, offer, notes, longerUntil] = await Promise.all([
    jobFacts(db, row.vacancyId),
    db
      .selectFrom("introductionItem")
      .select(["id", "part", "words", "adjustmentId"])
      .where("introductionId", "=", id)
      .orderBy("position")
      .execute(),
    approvalOf(db, id),
    employerReaders(db, id),
    actsOf(db, id),
    offerOf(db, id),
    notesFor(db, id, "specialist"),
    row.longerUsedAt ? null : latestAnswerBy(db, row),
  ]);
  return {
    row,
    statusWords: specialistStatusWords[row.status],
    chosenName,
    hasAccount: accountId !== null,
    job,
    explanation: readExplanation(row.explanation),
    items,
    approval,
    readers,
    acts,
    offer,
    notes,
    longerUntil,
    may: openTransitions(introductionTransitions, row.status, "specialist"),
  };
}

export interface SpecialistRow {
  id: string;
  status: IntroductionStatus;
  statusWords: string;
  chosenName: string;
  participantId: string;
  jobTitle: string;
  employerName: string;
  answerBy: string | null;
  updatedAt: string;
}

type Show = "open" | "ended";

const shownTo = (db: Db, actor: StaffActor, show: Show) =>
  visibleTo(db, actor).where("i.status", show === "open" ? "not in" : "in", [
    ...endedStatuses,
    "started" as const,
  ]);

export async function countForSpecialist(db: Db, actor: StaffActor, show: Show): Promise<number> {
  const { count } = await shownTo(db, actor, show)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function listForSpecialist(
  db: Db,
  actor: StaffActor,
  { show = "open", limit = 50, offset = 0 }: { show?: Show; limit?: number; offset?: number } = {},
): Promise<SpecialistRow[]> {
  const found = await shownTo(db, actor, show)
    .innerJoin("employer as e", "e.id", "i.employerId")
    .select(["i.id", "i.status", "p.chosenName", "p.id as participantId"])
    .select(["v.title as jobTitle", "e.name as employerName", "i.answerBy", "i.updatedAt"])
    .orderBy("i.updatedAt", "desc")
    .orderBy("i.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return found.map((row) => ({
    ...row,
    answerBy: row.status === "withEmployer" ? row.answerBy : null,
    statusWords: specialistStatusWords[row.status],
  }));
}
