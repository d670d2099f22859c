import type { Db } from "#db/connect.ts";
import type { JobChangeAnswer } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { type EmployerActor, may } from "../policy.ts";
import type { FoundVacancy } from "../vacancy/vacancy.queries.server.ts";
import { canBeEdited, vacancyMoved } from "../vacancy/vacancy.ts";
import { vacancyEntry } from "../vacancy/vacancy-move.server.ts";
import { forgetToWeigh } from "../vacancy/vacancy-to-weigh.server.ts";
import { touched } from "../vacancy/vacancy-touch.server.ts";
import { keepingVersions } from "../vacancy/vacancy-version.server.ts";
import { asItIs, changedBy, type JobAfter } from "./job-change.ts";
import { answerField } from "./job-proposal.form.ts";
import { findProposal } from "./job-proposal.queries.server.ts";
import { outcomeOf, proposalMoved, proposalParty } from "./job-proposal.ts";
import { moveProposal, writeVacancy } from "./job-proposal-move.server.ts";

/** "agree" or "keep" by the position of each change. */
export type Answers = Readonly<Record<number, "agree" | "keep" | undefined>>;

/**
 * The employer's one answer. What they agree to is the job from this moment, in the same transaction. A change whose
 * task or line was edited away meanwhile counts for nothing, and the page says so.
 * @throws Conflict when a colleague was first, or the job is over; Invalid when something was left unanswered.
 */
export async function answerProposal(
  ctx: Context<EmployerActor>,
  vacancyId: string,
  id: string,
  { answers, reason }: { answers: Answers; reason: string | null },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const within = { ...ctx, db: trx };
    const proposal = await findProposal(within, vacancyId, id);
    const { vacancy } = proposal;
    if (!may(proposalParty(ctx.actor, vacancy), "jobProposal.answer")) throw new Forbidden();
    if (proposal.status !== "sent") throw new Conflict(proposalMoved[proposal.status]);
    if (!canBeEdited(vacancy.status)) throw new Conflict(vacancyMoved[vacancy.status]);
    const decided = proposal.changes.map((each) => {
      const was = asItIs(each, vacancy);
      const answer: JobChangeAnswer | undefined = was === null ? "gone" : answers[each.position];
      return { each, was, answer };
    });
    const open = decided.filter(({ answer }) => answer === undefined);
    if (open.length > 0)
      throw new Invalid(
        "Say of each change whether you agree.",
        Object.fromEntries(
          open.map(({ each }) => [answerField(each.position), ["Choose an answer."]]),
        ),
      );
    const outcome = outcomeOf(decided.flatMap(({ answer }) => answer ?? []));
    const agreed = decided.filter(({ answer }) => answer === "agree").map(({ each }) => each);
    if (agreed.length > 0) await changeJob(trx, ctx, vacancy, changedBy(agreed, vacancy), id);
    else await writeVacancy(trx, vacancy, touched(ctx.now));
    await moveProposal(trx, ctx, proposal, outcome, "employer", {
      answeredAt: ctx.now,
      answeredBy: ctx.actor.accountId,
      reason: reason ?? "",
      endedAt: ctx.now,
    });
    for (const { each, was, answer } of decided)
      await trx
        .updateTable("jobProposalChange")
        .set({ was, answer: answer ?? null })
        .where("id", "=", each.id)
        .execute();
    await tell(trx, ctx, "jobProposal.answered", { vacancyId, proposalId: id });
  });
}

async function changeJob(
  trx: Db,
  ctx: Context<EmployerActor>,
  vacancy: FoundVacancy,
  after: JobAfter,
  proposalId: string,
) {
  // The one thing here that an advert could lack afterwards: hours only widen, and the pay is for the most of them.
  if (vacancy.tasks.length > 0 && after.movedTaskIds.length === vacancy.tasks.length)
    throw new Invalid("One task at least has to stay in the job. Keep one of them as it is.");
  await keepingVersions(trx, ctx, vacancy, async () => {
    await writeVacancy(trx, vacancy, {
      ...after.columns,
      ...touched(ctx.now),
      updatedAt: ctx.now,
    });
    if (after.movedTaskIds.length > 0)
      await trx
        .deleteFrom("vacancyTask")
        .where("vacancyId", "=", vacancy.id)
        .where("id", "in", after.movedTaskIds)
        .execute();
    for (const { id, words } of after.trained)
      await trx
        .updateTable("vacancyCriterion")
        .set({ words, weight: "desirable" })
        .where("id", "=", id)
        .execute();
    if (after.taughtSkills.length > 0)
      await trx
        .updateTable("vacancyDemand")
        .set({ weight: "learnable" })
        .where("vacancyId", "=", vacancy.id)
        .where("skill", "in", after.taughtSkills)
        .execute();
  });
  await forgetToWeigh(trx, vacancy.id);
  await record(trx, ctx, vacancyEntry("changeByProposal", vacancy, proposalId));
}
