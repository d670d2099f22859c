/** Words that pass between the sides of one thing: an introduction, a request for advice, a job. Pure. */
import type { Side, ThreadKind } from "#db/tables.ts";

export type { Side, ThreadKind };
export interface ThreadRef {
  kind: ThreadKind;
  id: string;
}

/** Words as one side reads them. */
export interface ThreadWords {
  id: string;
  from: Side;
  /** Null: to everybody in the thread. */
  to: Side | null;
  /** By the name that this reader is shown. */
  author: string;
  words: string;
  at: string;
  /** The other sides that have read them, as far as this reader may know. */
  readBy: Side[];
}

/**
 * Of whom each side may know that they have read. An employer never learns whether a participant has read something:
 * nobody is to be asked why they have not answered yet.
 */
export const knowsOf: Record<Side, readonly Side[]> = {
  employer: ["specialist"],
  participant: ["specialist", "employer"],
  specialist: ["participant", "employer"],
};

/** Who can read words at all: whom they were written to, and the specialist, who stands beside both. */
const mayRead = ({ to }: Pick<ThreadWords, "to">, side: Side) =>
  to === null || to === side || side === "specialist";

/** When each side last opened the thread. */
export type LastRead = Partial<Record<Side, string>>;

export const readBy = (
  words: Pick<ThreadWords, "from" | "to" | "at">,
  reader: Side,
  lastRead: LastRead,
): Side[] =>
  knowsOf[reader].filter(
    (side) => side !== words.from && mayRead(words, side) && (lastRead[side] ?? "") >= words.at,
  );

/** The page on which a side reads a thread. */
export const threadPage: Record<ThreadKind, (side: Side, id: string) => string> = {
  introduction: (side, id) => `/${side}/introductions/${id}`,
  advice: (side, id) => `/${side}/advice/${id}`,
  placement: (side, id) => `/${side}/placements/${id}/messages`,
};
