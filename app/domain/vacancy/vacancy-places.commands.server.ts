import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import type { EmployerActor } from "../policy.ts";
import { type FoundVacancy, findVacancy } from "./vacancy.queries.server.ts";
import { fill } from "./vacancy-ending.commands.server.ts";
import { filledUnsaid } from "./vacancy-ending.ts";
import { changedAMomentAgo, moveVacancy, vacancyEntry } from "./vacancy-move.server.ts";

/**
 * The employer found somebody for one of several places. With the last one the job is filled. `filled` is the number
 * that was read: pressing twice is the same as once.
 * @throws Conflict when it has moved on otherwise.
 */
export async function fillPlace(
  ctx: Context<EmployerActor>,
  id: string,
  { filled }: { filled: number },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findVacancy({ ...ctx, db: trx }, id);
    if (vacancy.placesFilled === filled + 1) return;
    if (vacancy.placesFilled + 1 >= vacancy.places) return fill(trx, ctx, vacancy, filledUnsaid);
    await countTo(trx, ctx, vacancy, "fillPlace", filled);
  });
}

/** A place that was filled is free again, while the vacancy goes on. */
export async function freePlace(
  ctx: Context<EmployerActor>,
  id: string,
  { filled }: { filled: number },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findVacancy({ ...ctx, db: trx }, id);
    if (filled === 0 || vacancy.placesFilled === filled - 1) return;
    await countTo(trx, ctx, vacancy, "freePlace", filled);
  });
}

/** One more or one fewer, over the number that was read and no other. */
async function countTo(
  trx: Db,
  ctx: Context<EmployerActor>,
  vacancy: FoundVacancy,
  transition: "fillPlace" | "freePlace",
  filled: number,
) {
  const placesFilled = filled + (transition === "fillPlace" ? 1 : -1);
  await moveVacancy(trx, ctx, vacancy, transition, "employer");
  const counted = await trx
    .updateTable("vacancy")
    .set({ placesFilled })
    .where("id", "=", vacancy.id)
    .where("placesFilled", "=", filled)
    .executeTakeFirst();
  if (counted.numUpdatedRows === 0n) throw new Conflict(changedAMomentAgo);
}

/**
 * Somebody introduced for it has started: their place is filled by that, once, as an introduction starts once. Whether
 * the job is filled with the last place is the employer's to say: others may be waiting for their answer. One that has
 * ended meanwhile stays as it is.
 */
export async function fillPlaceByStart(trx: Db, ctx: Context, vacancyId: string): Promise<void> {
  const counted = await trx
    .updateTable("vacancy")
    .set((eb) => ({ placesFilled: eb("placesFilled", "+", 1) }))
    .where("id", "=", vacancyId)
    .where("status", "in", ["live", "paused"])
    .whereRef("placesFilled", "<", "places")
    .returning(["id", "employerId"])
    .executeTakeFirst();
  if (counted) await record(trx, ctx, vacancyEntry("fillPlace", counted, "byStart"));
}
