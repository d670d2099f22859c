/** The packed sides of people, kept beside their specialist. Says nothing about who may see them: weighing is no disclosure. */
import type { Db } from "#db/connect.ts";
import { isCurrent, packPerson } from "./packed-sides.ts";
import { personSide } from "./sides.queries.server.ts";

export interface PersonToWeigh {
  participantId: string;
  packed: string;
}

/** Written inside the transaction that changes a profile, adds somebody, moves them or closes their record. */
export async function keepPeopleToWeigh(trx: Db, participantIds: readonly string[]): Promise<void> {
  if (participantIds.length === 0) return;
  const ids = [...participantIds];
  const open = await holdOpen(trx, ids);
  const closed = ids.filter((id) => !open.some((person) => person.id === id));
  if (closed.length > 0)
    await trx.deleteFrom("personToWeigh").where("participantId", "in", closed).execute();
  const sides = await personSide(
    trx,
    open.map(({ id }) => id),
  );
  const rows = open.flatMap(({ id, specialistId }) => {
    const side = sides.get(id);
    return side ? [{ participantId: id, specialistId, packed: packPerson(side) }] : [];
  });
  if (rows.length === 0) return;
  await trx
    .insertInto("personToWeigh")
    .values(rows)
    .onConflict((same) =>
      same.column("participantId").doUpdateSet((eb) => ({
        specialistId: eb.ref("excluded.specialistId"),
        packed: eb.ref("excluded.packed"),
      })),
    )
    .execute();
}

/** Held until the end of the transaction: of two who change a person at once, the second packs what both have written. */
async function holdOpen(trx: Db, ids: readonly string[]) {
  const open = () =>
    trx
      .selectFrom("participant")
      .select(["id", "specialistId"])
      .where("id", "in", [...ids])
      .where("closedAt", "is", null)
      .orderBy("id");
  await trx
    .updateTable("participant")
    .set((eb) => ({ chosenName: eb.ref("chosenName") }))
    .where("id", "in", open().clearSelect().select("id"))
    .execute();
  return open().execute();
}

/** Enough at once for one statement on either database. */
const batch = 500;

/**
 * Everybody whom these specialists support and whose record is open. Those who are not packed yet, or in an older
 * layout, are packed on the way, so that nobody is ever left off.
 */
export async function listPeopleToWeigh(
  trx: Db,
  specialistIds: readonly string[],
): Promise<PersonToWeigh[]> {
  if (specialistIds.length === 0) return [];
  const found = await readPacked(trx, specialistIds);
  const missing = await listMissing(trx, specialistIds, found);
  if (missing.length === 0) return found;
  for (let from = 0; from < missing.length; from += batch)
    await keepPeopleToWeigh(trx, missing.slice(from, from + batch));
  return readPacked(trx, specialistIds);
}

const readPacked = (trx: Db, specialistIds: readonly string[]) =>
  trx
    .selectFrom("personToWeigh")
    .select(["participantId", "packed"])
    .where("specialistId", "in", [...specialistIds])
    .execute();

async function listMissing(
  trx: Db,
  specialistIds: readonly string[],
  found: readonly PersonToWeigh[],
): Promise<string[]> {
  const { open } = await trx
    .selectFrom("participant")
    .select(({ fn }) => fn.countAll<number>().as("open"))
    .where("specialistId", "in", [...specialistIds])
    .where("closedAt", "is", null)
    .executeTakeFirstOrThrow();
  const current = found.filter(({ packed }) => isCurrent(packed));
  if (Number(open) === current.length) return [];
  const packed = new Set(current.map(({ participantId }) => participantId));
  const everybody = await trx
    .selectFrom("participant")
    .select("id")
    .where("specialistId", "in", [...specialistIds])
    .where("closedAt", "is", null)
    .execute();
  return everybody.map(({ id }) => id).filter((id) => !packed.has(id));
}
