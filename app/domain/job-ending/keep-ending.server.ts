import type { Db } from "#db/connect.ts";
import type { JobEndingTable } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import type { ContactActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import { answeredAlready, type EndingReason } from "./job-ending.ts";

type Said = Pick<JobEndingTable, "recordedByStaffId" | "saidHow" | "saidOn">;
export interface Ending {
  placementId: string;
  side: JobEndingTable["side"];
  reason: EndingReason;
  words: string;
  /** Who said it; whoever acts, unless somebody wrote it down for them. */
  name?: string;
  said?: Said;
}
const byThemselves: Said = { recordedByStaffId: null, saidHow: null, saidOn: null };

/**
 * Keeps what one side says of the end, once. Called in the caller's transaction. Returns whether it is new: the same
 * words a second time are the second press of a button.
 * @throws Conflict when that side has answered otherwise.
 */
export async function keepEnding(
  trx: Db,
  ctx: Context<EmployerActor | ContactActor | ParticipantActor | StaffActor>,
  { name = ctx.actor.name, said = byThemselves, ...ending }: Ending,
): Promise<boolean> {
  const written = await trx
    .insertInto("jobEnding")
    .values({ ...ending, ...said, name, saidAt: ctx.now })
    .onConflict((same) => same.columns(["placementId", "side"]).doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows === 1n) return true;
  const { reason, words } = await trx
    .selectFrom("jobEnding")
    .select(["reason", "words"])
    .where("placementId", "=", ending.placementId)
    .where("side", "=", ending.side)
    .executeTakeFirstOrThrow();
  if (reason !== ending.reason || words !== ending.words) throw new Conflict(answeredAlready);
  return false;
}
