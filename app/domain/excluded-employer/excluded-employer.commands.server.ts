import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, NotFound } from "../errors.ts";
import { findParticipant } from "../participant/participant.queries.server.ts";
import { may, type ParticipantActor, type StaffActor } from "../policy.ts";

type Keeper = Context<StaffActor | ParticipantActor>;

/** Leaves an employer out from now on. What is open with them already is ended on its own page. Twice is once. */
export async function excludeEmployer(
  ctx: Keeper,
  participantId: string,
  employerId: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await mustBeTheirs(trx, ctx, participantId);
    const employer = await trx
      .selectFrom("employerVerification")
      .select("employerId")
      .where("employerId", "=", employerId)
      .executeTakeFirst();
    if (!employer) throw new NotFound("We could not find that employer.");
    const made = await trx
      .insertInto("excludedEmployer")
      .values({ participantId, employerId, createdAt: ctx.now })
      .onConflict((same) => same.columns(["participantId", "employerId"]).doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) return;
    await record(trx, ctx, entry("excludeEmployer", participantId));
  });
}

/** Takes an employer off the list again. Twice is once. */
export async function includeEmployer(
  ctx: Keeper,
  participantId: string,
  employerId: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await mustBeTheirs(trx, ctx, participantId);
    const gone = await trx
      .deleteFrom("excludedEmployer")
      .where("participantId", "=", participantId)
      .where("employerId", "=", employerId)
      .executeTakeFirst();
    if (gone.numDeletedRows === 0n) return;
    await record(trx, ctx, entry("includeEmployer", participantId));
  });
}

async function mustBeTheirs(trx: Db, ctx: Keeper, participantId: string) {
  const { party, person } = await findParticipant(trx, ctx.actor, participantId);
  if (!may(party, "vocationalProfile.edit")) throw new Forbidden();
  if (person.closedAt) throw new Conflict("This record is closed, so nothing was changed.");
}

// Which employer it was is the person's own business: the record says that the list changed, and no more.
const entry = (action: string, participantId: string) => ({
  action: `participant.${action}`,
  subjectKind: "participant",
  subjectId: participantId,
  participantId,
});
