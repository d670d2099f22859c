import type { Db } from "#db/connect.ts";
import type { IntroductionStatus, ItemPart, Naming } from "#db/tables.ts";
import type { Explanation } from "../matching/matching.ts";
import type { ParticipantActor } from "../policy.ts";
import { openTransitions } from "../transitions.ts";
import { visibleTo } from "./introduction.queries.server.ts";
import { type IntroductionTransition, introductionTransitions } from "./introduction.ts";
import { participantStatusWords } from "./introduction.words.ts";
import { type EmployerReader, employerReaders } from "./introduction-employer.queries.server.ts";
import { type JobFacts, jobFacts } from "./introduction-job.queries.server.ts";
import { readExplanation } from "./introduction-record.queries.server.ts";
import {
  type Approval,
  approvalOf,
  type Note,
  notesFor,
  offerOf,
  type SpecialistContact,
  type StoredOffer,
  specialistOf,
} from "./introduction-view.queries.server.ts";

export interface IntroductionItem {
  id: string;
  part: ItemPart;
  words: string;
  /** Ticked by the person themself on an earlier page; null until then. */
  chosenAt: string | null;
}
export interface IntroductionForParticipant {
  id: string;
  status: IntroductionStatus;
  statusWords: string;
  nameUsed: string;
  naming: Naming | null;
  job: JobFacts;
  explanation: Explanation | null;
  items: IntroductionItem[];
  approval: Approval | null;
  specialist: SpecialistContact;
  readers: EmployerReader[];
  /** Colleagues there who have read it. */
  readBy: { name: string; at: string }[];
  offer: StoredOffer | null;
  notes: Note[];
  sentAt: string | null;
  answerBy: string | null;
  notNowUntil: string | null;
  changeRequest: string | null;
  may: IntroductionTransition[];
}

/** One introduction as the person it is about sees it; null when it is not theirs or was never put to them. */
export async function findForParticipant(
  db: Db,
  actor: ParticipantActor,
  id: string,
  today?: string,
): Promise<IntroductionForParticipant | null> {
  const row = await visibleTo(db, actor).selectAll("i").where("i.id", "=", id).executeTakeFirst();
  if (!row) return null;
  const [job, items, approval, specialist, readers, readBy, offer, notes] = await Promise.all([
    jobFacts(db, row.vacancyId),
    // While the specialist changes the words there is nothing to read yet.
    row.status === "drafted" ? [] : itemsOf(db, id),
    approvalOf(db, id),
    specialistOf(db, row.participantId, today),
    employerReaders(db, id),
    readersSoFar(db, id),
    offerOf(db, id),
    notesFor(db, id, "participant"),
  ]);
  return {
    id,
    status: row.status,
    statusWords: participantStatusWords[row.status],
    nameUsed: row.nameUsed,
    naming: row.naming,
    job,
    explanation: readExplanation(row.explanation),
    items,
    approval,
    specialist,
    readers,
    readBy,
    offer,
    notes,
    sentAt: row.sentAt,
    answerBy: row.answerBy,
    notNowUntil: row.notNowUntil,
    changeRequest: row.changeRequest,
    may: openTransitions(introductionTransitions, row.status, "participant"),
  };
}

export async function itemsOf(db: Db, introductionId: string): Promise<IntroductionItem[]> {
  return db
    .selectFrom("introductionItem")
    .select(["id", "part", "words", "chosenAt"])
    .where("introductionId", "=", introductionId)
    .orderBy("position")
    .execute();
}

export async function readersSoFar(db: Db, introductionId: string) {
  return db
    .selectFrom("auditEvent")
    .select(["actorName as name", "at"])
    .where("subjectKind", "=", "introduction")
    .where("subjectId", "=", introductionId)
    .where("action", "=", "introduction.firstRead")
    .orderBy("at")
    .execute();
}

export interface ParticipantRow {
  id: string;
  status: IntroductionStatus;
  statusWords: string;
  jobTitle: string;
  employerName: string;
  askedAt: string;
  updatedAt: string;
}

export async function listForParticipant(
  db: Db,
  actor: ParticipantActor,
): Promise<ParticipantRow[]> {
  const found = await visibleTo(db, actor)
    .innerJoin("employer as e", "e.id", "i.employerId")
    .select(["i.id", "i.status", "v.title as jobTitle", "e.name as employerName"])
    .select(["i.askedAt", "i.updatedAt"])
    .orderBy("i.updatedAt", "desc")
    .orderBy("i.id")
    .limit(200)
    .execute();
  return found.map((row) => ({
    ...row,
    askedAt: row.askedAt ?? "",
    statusWords: participantStatusWords[row.status],
  }));
}
