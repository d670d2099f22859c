import type { Db } from "#db/connect.ts";
import type { IntroductionStatus } from "#db/tables.ts";
import type { EmployerActor } from "../policy.ts";
import { openTransitions } from "../transitions.ts";
import { visibleTo } from "./introduction.queries.server.ts";
import {
  type IntroductionTransition,
  introductionTransitions,
  mayEmployerRead,
} from "./introduction.ts";
import { employerStatusWords } from "./introduction.words.ts";
import { latestAnswerBy } from "./introduction-answer-dates.queries.server.ts";
import { type Letter, readLetter } from "./introduction-letter.ts";
import {
  approvalOf,
  type Note,
  notesFor,
  offerOf,
  type SpecialistContact,
  type StoredOffer,
  specialistOf,
} from "./introduction-view.queries.server.ts";

/** What an employer knows of an introduction that is closed to them: no name and no word of it. */
export interface ClosedIntroduction {
  open: false;
  id: string;
  status: IntroductionStatus;
  statusWords: string;
  vacancyId: string;
  jobTitle: string;
  endedAt: string | null;
}
export interface OpenIntroduction {
  open: true;
  id: string;
  status: IntroductionStatus;
  statusWords: string;
  vacancyId: string;
  workplaceId: string | null;
  workplaceName: string;
  jobTitle: string;
  nameUsed: string;
  /** The approved text, byte for byte, and the same in its parts. */
  words: string;
  sha256: string;
  letter: Letter;
  sentAt: string;
  answerBy: string | null;
  longerUsedAt: string | null;
  /** The last day "a little longer" may choose; null once it was used. */
  longerUntil: string | null;
  answeredAt: string | null;
  approvedAt: string;
  specialist: SpecialistContact;
  offer: StoredOffer | null;
  notes: Note[];
  may: IntroductionTransition[];
}
export type IntroductionForEmployer = OpenIntroduction | ClosedIntroduction;

const wordsOf = (status: IntroductionStatus) =>
  (employerStatusWords as Partial<Record<IntroductionStatus, string>>)[status] ??
  employerStatusWords.noLongerOpen;

const rows = (db: Db, actor: EmployerActor) =>
  visibleTo(db, actor)
    .leftJoin("workplace as w", "w.id", "v.workplaceId")
    .leftJoin("introductionApproval as ia", "ia.introductionId", "i.id")
    .selectAll("i")
    .select(["v.title as jobTitle", "v.workplaceId", "w.name as workplaceName", "ia.takenBackAt"]);

/** One introduction as this employer may see it; null when they may not know of it. */
export async function findForEmployer(
  db: Db,
  actor: EmployerActor,
  id: string,
  today?: string,
): Promise<IntroductionForEmployer | null> {
  const row = await rows(db, actor).where("i.id", "=", id).executeTakeFirst();
  if (!row) return null;
  const { status, vacancyId, jobTitle } = row;
  const statusWords = wordsOf(status);
  const about = { id, status, statusWords, vacancyId, jobTitle };
  const approval = mayEmployerRead(row) ? await approvalOf(db, id) : null;
  if (!approval) return { open: false, ...about, endedAt: row.endedAt };
  const [specialist, offer, notes, longerUntil] = await Promise.all([
    specialistOf(db, row.participantId, today),
    offerOf(db, id),
    notesFor(db, id, "employer"),
    row.longerUsedAt ? null : latestAnswerBy(db, row),
  ]);
  const may = openTransitions(introductionTransitions, status, "employer").filter(
    (name) => name !== "start" && !(name === "askLonger" && row.longerUsedAt),
  );
  return {
    open: true,
    ...about,
    workplaceId: row.workplaceId,
    workplaceName: row.workplaceName ?? "",
    nameUsed: row.nameUsed,
    words: approval.words,
    sha256: approval.sha256,
    letter: readLetter(approval.words),
    sentAt: row.sentAt ?? "",
    answerBy: row.answerBy,
    longerUsedAt: row.longerUsedAt,
    longerUntil,
    answeredAt: row.answeredAt,
    approvedAt: approval.approvedAt,
    specialist,
    offer,
    notes,
    may,
  };
}

export interface EmployerRow {
  id: string;
  status: IntroductionStatus;
  statusWords: string;
  vacancyId: string;
  jobTitle: string;
  workplaceName: string;
  /** Null once it is closed to them. */
  nameUsed: string | null;
  sentAt: string;
  answerBy: string | null;
}

/** Newest first; whatever needs an answer stands first in the tasks. */
export async function listForEmployer(
  db: Db,
  actor: EmployerActor,
  { limit = 50, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<EmployerRow[]> {
  const found = await rows(db, actor)
    .orderBy("i.sentAt", "desc")
    .orderBy("i.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return found.map((row) => ({
    id: row.id,
    status: row.status,
    statusWords: wordsOf(row.status),
    vacancyId: row.vacancyId,
    jobTitle: row.jobTitle,
    workplaceName: row.workplaceName ?? "",
    nameUsed: mayEmployerRead(row) ? row.nameUsed : null,
    sentAt: row.sentAt ?? "",
    answerBy: row.status === "withEmployer" ? row.answerBy : null,
  }));
}

export async function countForEmployer(db: Db, actor: EmployerActor): Promise<number> {
  const { count } = await visibleTo(db, actor)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export interface EmployerReader {
  memberId: string;
  name: string;
  isOwner: boolean;
}

/** Which colleagues will be able to read it: the owners, and the managers of that workplace. */
export async function employerReaders(db: Db, introductionId: string): Promise<EmployerReader[]> {
  const found = await db
    .selectFrom("introduction as i")
    .innerJoin("vacancy as v", "v.id", "i.vacancyId")
    .innerJoin("employerMember as m", "m.employerId", "i.employerId")
    .innerJoin("account as a", "a.id", "m.accountId")
    .select(["m.id as memberId", "a.name", "m.role"])
    .where("i.id", "=", introductionId)
    .where("m.removedAt", "is", null)
    .where("a.closedAt", "is", null)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb("m.role", "=", "owner"),
        eb("v.workplaceId", "is", null),
        exists(
          selectFrom("employerMemberWorkplace as mw")
            .select("mw.memberId")
            .whereRef("mw.memberId", "=", "m.id")
            .whereRef("mw.workplaceId", "=", "v.workplaceId"),
        ),
      ]),
    )
    .orderBy("a.name")
    .execute();
  return found.map(({ memberId, name, role }) => ({ memberId, name, isOwner: role === "owner" }));
}
