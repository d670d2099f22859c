import type { Db } from "#db/connect.ts";
import type { IntroductionNoteTable, IntroductionOfferTable, Side } from "#db/tables.ts";
import { findAwayWords } from "../absence/absence.queries.server.ts";
import { readBy, type ThreadWords } from "../thread/thread.ts";
import { lastReadOf } from "../thread/thread-reading.server.ts";
import { sealOf } from "./introduction-letter.server.ts";

export interface Approval {
  words: string;
  sha256: string;
  approvedBy: "participant" | "recordedBySpecialist";
  saidWords: string | null;
  saidHow: string | null;
  saidOn: string | null;
  approvedAt: string;
  takenBackAt: string | null;
}

/** The approved text. Words that no longer match their seal are shown to nobody. */
export async function approvalOf(db: Db, introductionId: string): Promise<Approval | null> {
  const row = await db
    .selectFrom("introductionApproval")
    .select(["words", "sha256", "approvedBy", "saidWords", "saidHow", "saidOn"])
    .select(["approvedAt", "takenBackAt"])
    .where("introductionId", "=", introductionId)
    .orderBy("approvedAt", "desc")
    .executeTakeFirst();
  if (row && sealOf(row.words) !== row.sha256)
    throw new Error(`The approved words of introduction ${introductionId} do not match their seal`);
  return row ?? null;
}

export interface Note extends ThreadWords {
  to: Side;
  /** Set for the side that wrote it and for the specialist, when it was stopped. */
  held: { claim: string; settledAt: string | null; releasedWords: string | null } | null;
}

/**
 * The notes one side may read: what they wrote and what was addressed to them. A held note is read by its author and
 * by the specialist; the person reads only what the specialist passed on, in the specialist's words.
 */
export async function notesFor(db: Db, introductionId: string, reader: Side): Promise<Note[]> {
  const rows = await db
    .selectFrom("introductionNote as n")
    .innerJoin("introduction as i", "i.id", "n.introductionId")
    .leftJoin("account as a", "a.id", "n.authorAccountId")
    .selectAll("n")
    .select(["a.name", "i.nameUsed"])
    .where("n.introductionId", "=", introductionId)
    .orderBy("n.sentAt")
    .orderBy("n.id")
    .execute();
  const lastRead = await lastReadOf(db, { kind: "introduction", id: introductionId });
  return rows.flatMap(({ name, nameUsed, ...row }) => {
    const note = noteAsRead({ ...row, author: name ?? nameUsed }, reader);
    return note ? [{ ...note, readBy: readBy(note, reader, lastRead) }] : [];
  });
}

function noteAsRead(
  row: IntroductionNoteTable & { author: string },
  reader: Side,
): Omit<Note, "readBy"> | null {
  const { id, fromSide: from, toSide: to, author, words, sentAt: at } = row;
  const plain = { id, from, to, author, words, at, held: null };
  if (row.heldAt === null)
    return from === reader || to === reader || reader === "specialist" ? plain : null;
  const held = {
    claim: row.heldClaim ?? "",
    settledAt: row.settledAt,
    releasedWords: row.releasedWords,
  };
  if (reader === "specialist") return { ...plain, held };
  // The author sees that it went to the specialist, never what became of it.
  if (from === reader) return { ...plain, held: { ...held, settledAt: null, releasedWords: null } };
  if (to === reader && row.releasedAt && row.releasedWords)
    return {
      ...plain,
      from: "specialist",
      author: "",
      words: row.releasedWords,
      at: row.releasedAt,
    };
  return null;
}

export type StoredOffer = Omit<IntroductionOfferTable, "introductionId">;

export async function offerOf(db: Db, introductionId: string): Promise<StoredOffer | null> {
  const row = await db
    .selectFrom("introductionOffer")
    .select(["id", "startsOn", "minutesPerWeek", "payPence", "payPeriod", "words"])
    .select(["managerName", "offeredAt", "answeredAt"])
    .where("introductionId", "=", introductionId)
    .executeTakeFirst();
  return row ?? null;
}

export interface SpecialistContact {
  name: string;
  team: string;
  phone: string;
  email: string;
  hours: string;
  cover: string | null;
  /** While they are away: until when, and who covers. */
  away: string | null;
}

/** Who supports the person, how to reach them and who covers; with a day, whether they are away on it. */
export async function specialistOf(
  db: Db,
  participantId: string,
  today?: string,
): Promise<SpecialistContact> {
  const { staffId, ...row } = await db
    .selectFrom("participant as p")
    .innerJoin("staff as s", "s.id", "p.specialistId")
    .innerJoin("account as a", "a.id", "s.accountId")
    .innerJoin("team as t", "t.id", "s.teamId")
    .leftJoin("staff as cs", "cs.id", "s.coverStaffId")
    .leftJoin("account as ca", "ca.id", "cs.accountId")
    .select(["a.name", "a.email", "t.name as team", "s.phone", "s.hours", "ca.name as cover"])
    .select("s.id as staffId")
    .where("p.id", "=", participantId)
    .executeTakeFirstOrThrow();
  return {
    ...row,
    away: today ? await findAwayWords(db, { staffId, name: row.name }, today) : null,
  };
}
