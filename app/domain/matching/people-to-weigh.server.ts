/** The packed sides of people, kept beside their specialist. Says nothing about who may see them: weighing is no disclosure. */
import type { Db } from "#db/connect.ts";
import { packPerson } from "./pack-sides.ts";
import { isCurrent } from "./packed-sides.ts";
import { personSide } from "./sides.queries.server.ts";

/** Whose people: of one specialist, of some teams or of a whole area. */
export type Whose = { specialistId: string } | { teamIds: readonly string[] } | { areaId: string };

/** The specialists they are of, as a question within another. */
export function specialistsOf(db: Db, whose: Whose) {
  const staff = db.selectFrom("staff").select("staff.id");
  if ("specialistId" in whose) return staff.where("staff.id", "=", whose.specialistId);
  if ("areaId" in whose) return staff.where("staff.areaId", "=", whose.areaId);
  return staff.where("staff.teamId", "in", whose.teamIds.length > 0 ? [...whose.teamIds] : [""]);
}

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
export async function listPeopleToWeigh(trx: Db, whose: Whose): Promise<PersonToWeigh[]> {
  const found = await readPacked(trx, whose);
  const missing = await listMissing(trx, whose, found);
  if (missing.length === 0) return found;
  for (let from = 0; from < missing.length; from += batch)
    await keepPeopleToWeigh(trx, missing.slice(from, from + batch));
  return readPacked(trx, whose);
}

const readPacked = (trx: Db, whose: Whose) =>
  trx
    .selectFrom("personToWeigh")
    .select(["participantId", "packed"])
    .where("specialistId", "in", specialistsOf(trx, whose))
    .execute();

const openOf = (trx: Db, whose: Whose) =>
  trx
    .selectFrom("participant")
    .where("specialistId", "in", specialistsOf(trx, whose))
    .where("closedAt", "is", null);

async function listMissing(trx: Db, whose: Whose, found: readonly PersonToWeigh[]) {
  const { open } = await openOf(trx, whose)
    .select(({ fn }) => fn.countAll<number>().as("open"))
    .executeTakeFirstOrThrow();
  const current = found.filter(({ packed }) => isCurrent(packed));
  if (Number(open) === current.length) return [];
  const packed = new Set(current.map(({ participantId }) => participantId));
  const everybody = await openOf(trx, whose).select("id").execute();
  return everybody.map(({ id }) => id).filter((id) => !packed.has(id));
}
