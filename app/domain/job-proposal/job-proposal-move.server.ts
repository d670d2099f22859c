import type { Db } from "#db/connect.ts";
import type { JobProposalTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { nextStatus, type TransitionParty } from "../transitions.ts";
import { type ProposalTransition, proposalMoved, proposalTransitions } from "./job-proposal.ts";

export const proposalEntry = (
  action: string,
  proposal: Pick<JobProposalTable, "id" | "employerId">,
  detail: string | null = null,
) => ({
  action: `jobProposal.${action}`,
  subjectKind: "jobProposal",
  subjectId: proposal.id,
  employerId: proposal.employerId,
  detail,
});

/**
 * One step of a proposal: decides by the table, writes only over the status that was read, and records it.
 * @throws Conflict when somebody else was first.
 */
export async function moveProposal(
  trx: Db,
  ctx: Context,
  proposal: Pick<JobProposalTable, "id" | "employerId" | "status">,
  transition: ProposalTransition,
  party: TransitionParty,
  changes: Partial<JobProposalTable> = {},
  detail: string | null = null,
): Promise<void> {
  const { id, status } = proposal;
  const next = nextStatus(proposalTransitions, transition, status, party, proposalMoved[status]);
  const written = await trx
    .updateTable("jobProposal")
    .set({ ...changes, status: next, updatedAt: ctx.now })
    .where("id", "=", id)
    .where("status", "=", status)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n)
    throw new Conflict("This proposal has moved on a moment ago. Look at the page again.");
  await record(trx, ctx, proposalEntry(transition, proposal, detail));
}
