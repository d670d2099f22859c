import type { Db } from "#db/connect.ts";
import type { Naming, Nation } from "#db/tables.ts";
import { sealOf } from "./introduction-letter.server.ts";
import { approvedText } from "./introduction-letter.ts";

/** The names in a letter that the participant does not choose. */
export async function letterPeople(db: Db, introductionId: string) {
  return db
    .selectFrom("introduction as i")
    .innerJoin("vacancy as v", "v.id", "i.vacancyId")
    .innerJoin("employer as e", "e.id", "i.employerId")
    .innerJoin("participant as p", "p.id", "i.participantId")
    .innerJoin("staff as s", "s.id", "p.specialistId")
    .innerJoin("account as a", "a.id", "s.accountId")
    .innerJoin("team as t", "t.id", "s.teamId")
    .select(["v.title as jobTitle", "e.name as employer", "a.name as specialist", "t.name as team"])
    .where("i.id", "=", introductionId)
    .executeTakeFirstOrThrow();
}

/** Bank holidays differ: the nation of the area that counts the days. */
export async function nationOf(db: Db, staffId: string): Promise<Nation> {
  const { nation } = await db
    .selectFrom("staff as s")
    .innerJoin("area as ar", "ar.id", "s.areaId")
    .select("ar.nation")
    .where("s.id", "=", staffId)
    .executeTakeFirstOrThrow();
  return nation;
}

/** The letter as it would leave with these choices, and its seal. Reads only: the caller has checked who asks. */
export async function previewLetter(
  db: Db,
  choices: { id: string; itemIds: readonly string[]; naming: Naming; nameUsed: string },
): Promise<{ words: string; sha256: string }> {
  const named = await letterPeople(db, choices.id);
  const items = await db
    .selectFrom("introductionItem")
    .select(["id", "part", "words"])
    .where("introductionId", "=", choices.id)
    .orderBy("position")
    .execute();
  const words = approvedText({
    ...named,
    nameUsed: choices.nameUsed,
    naming: choices.naming,
    items: items.filter((item) => choices.itemIds.includes(item.id)),
  });
  return { words, sha256: sealOf(words) };
}
