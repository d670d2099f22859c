import type { Db } from "#db/connect.ts";
import type { JobProposalTable, VacancyTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { nextStatus, type TransitionParty } from "../transitions.ts";
import { changedAMomentAgo } from "../vacancy/vacancy-move.server.ts";
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

/**
 * Writes over the vacancy as it was read, if only to stand in line with whoever edits, fills or closes it. Before the
 * proposal is written: they take the vacancy first too, so that neither waits for the other for ever.
 * @throws Conflict when somebody saved or ended it between our reading and our writing.
 */
export async function writeVacancy(
  trx: Db,
  vacancy: Pick<VacancyTable, "id" | "status" | "updatedAt">,
  changes: Partial<VacancyTable> = {},
): Promise<void> {
  const written = await trx
    .updateTable("vacancy")
    .set({ updatedAt: vacancy.updatedAt, ...changes })
    .where("id", "=", vacancy.id)
    .where("status", "=", vacancy.status)
    .where("updatedAt", "=", vacancy.updatedAt)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n) throw new Conflict(changedAMomentAgo);
}
