import type { Db } from "#db/connect.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { isRefusal } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { SystemActor } from "../policy.ts";
import { openProposals } from "./job-proposal.ts";
import { moveProposal } from "./job-proposal-move.server.ts";

/** Ends what is still open about a vacancy, or an employer, in the caller's transaction. Returns how many. */
export async function closeProposals(
  trx: Db,
  ctx: Context,
  of: { vacancyId: string } | { employerId: string },
  because: "filled" | "closed" | "suspended",
): Promise<number> {
  const open = trx
    .selectFrom("jobProposal")
    .select(["id", "employerId", "status"])
    .where("status", "in", [...openProposals]);
  const rows = await ("vacancyId" in of
    ? open.where("vacancyId", "=", of.vacancyId)
    : open.where("employerId", "=", of.employerId)
  ).execute();
  for (const proposal of rows)
    await moveProposal(trx, ctx, proposal, "noLongerOpen", "system", { endedAt: ctx.now }, because);
  return rows.length;
}

/** Ends what no employer answered by its day. The job stays as it was. Returns how many. */
export async function lapseProposals(ctx: Context<SystemActor>): Promise<number> {
  const due = await ctx.db
    .selectFrom("jobProposal")
    .select(["id", "vacancyId", "employerId", "status"])
    .where("status", "=", "sent")
    .where("answerBy", "<", dateOf(ctx.now))
    .execute();
  let lapsed = 0;
  for (const proposal of due)
    lapsed += await ctx.db
      .transaction()
      .execute(async (trx) => {
        await moveProposal(trx, ctx, proposal, "lapse", "system", { endedAt: ctx.now });
        const { id: proposalId, vacancyId } = proposal;
        await tell(trx, ctx, "jobProposal.lapsed", { vacancyId, proposalId });
        return 1;
      })
      .catch((error: unknown) => {
        // Answered or taken back since the list was read: that stands.
        if (isRefusal(error) && error.status === 409) return 0;
        throw error;
      });
  return lapsed;
}
