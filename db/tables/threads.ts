/** Words that pass between the sides of one thing, who has read them, and answers by ordinary e-mail. */
import type { Side } from "./flow.ts";

export type ThreadKind = "introduction" | "advice" | "placement";

export interface PlacementNoteTable {
  id: string;
  placementId: string;
  fromSide: Side;
  toSide: Side;
  /** Null: written by whoever speaks for an employer without an account. */
  authorAccountId: string | null;
  authorName: string;
  words: string;
  sentAt: string;
}
/** When somebody last opened the page of a thread with words on it that were new to them. */
export interface ThreadReadingTable {
  threadKind: ThreadKind;
  threadId: string;
  /** `account:ID`, or what a guest was let in to. */
  reader: string;
  side: Side;
  readAt: string;
}
/** Where an answer by e-mail goes. Its address carries the id and a seal of it, which is stored nowhere. */
export interface ReplyAddressTable {
  id: string;
  threadKind: ThreadKind;
  threadId: string;
  /** Whose answer is taken: as in a message. */
  recipient: string;
  fromSide: Side;
  toSide: Side;
  madeAt: string;
  expiresAt: string;
}
/** A mail that was taken in, so that it is taken in once. */
export interface InboundMailTable {
  /** A hash of its Message-ID and the address it came to. */
  id: string;
  /** The id that its words get: tried again, they are written once. */
  noteId: string;
  receivedAt: string;
  /** Null while it is being taken in. */
  outcome: string | null;
}
