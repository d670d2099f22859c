import type { Context } from "../context.ts";
import { cancelMeetings, meetingsOfIntroduction } from "../meeting/meeting-move.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { dropAgreedPlacement } from "../placement/placement.commands.server.ts";
import type { ParticipantActor, StaffActor } from "../policy.ts";
import { findToChange, moveIntroduction, partyOf } from "./introduction-move.server.ts";

/**
 * Takes an introduction back; no reason is asked. Before the start it closes words, notes, meeting and what hangs on
 * them at once; after the start it closes the words alone, and the job goes on.
 */
export async function withdraw(
  ctx: Context<ParticipantActor | StaffActor>,
  id: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, id);
    const party = partyOf(ctx.actor);
    const started = introduction.status === "started";
    if (started) await moveIntroduction(trx, ctx, introduction, "takeBackWords", party);
    else await moveIntroduction(trx, ctx, introduction, "withdraw", party, { endedAt: ctx.now });
    await trx
      .updateTable("introductionApproval")
      .set({ takenBackAt: ctx.now })
      .where("introductionId", "=", id)
      .where("takenBackAt", "is", null)
      .execute();
    if (started) return;
    await cancelMeetings(trx, ctx, meetingsOfIntroduction(introduction));
    await dropAgreedPlacement(trx, ctx, id);
    await tell(trx, ctx, "introduction.withdraw", {
      introductionId: id,
      wasWithEmployer: introduction.sentAt === null ? "no" : "yes",
    });
  });
}
