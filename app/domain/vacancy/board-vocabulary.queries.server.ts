import type { Db } from "#db/connect.ts";
import { kindsOfWork } from "../kind-of-work/kind-of-work.ts";
import { allOccupations } from "../occupation/occupation.ts";
import { putRight } from "./board-slips.ts";
import { plainWords, rootsOf } from "./board-words.ts";

interface Vocabulary {
  words: readonly string[];
  roots: ReadonlySet<string>;
}
const ofEveryJob = [
  ...allOccupations.flatMap(({ label, also }) => [label, ...also]),
  ...kindsOfWork.map(({ label }) => label),
].flatMap(plainWords);

/** Kept until the board has another number of words; a word that no vacancy has any more finds nothing, and does no harm. */
const kept = new WeakMap<Db, { count: number; vocabulary: Vocabulary }>();

async function vocabularyOf(db: Db): Promise<Vocabulary> {
  const { count } = await db
    .selectFrom("boardWord")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const before = kept.get(db);
  if (before?.count === Number(count)) return before.vocabulary;
  const rows = await db.selectFrom("boardWord").select("word").execute();
  const words = [...new Set([...ofEveryJob, ...rows.map(({ word }) => word)])];
  const vocabulary = { words, roots: new Set(words.flatMap(rootsOf)) };
  kept.set(db, { count: Number(count), vocabulary });
  return vocabulary;
}

/** What was most likely meant by words that found nothing; null: they are all known, or like nothing that is. */
export async function findMeant(db: Db, typed: string): Promise<string | null> {
  const { words, roots } = await vocabularyOf(db);
  return putRight(typed, (word) => rootsOf(word).some((root) => roots.has(root)), words);
}
