import type { Db } from "#db/connect.ts";
import type { VacancyTable } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { Invalid } from "../errors.ts";
import { closeIntroductions } from "../introduction/introduction-closing.commands.server.ts";
import { closeProposals } from "../job-proposal/job-proposal-closing.commands.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { EmployerActor } from "../policy.ts";
import { findVacancy } from "./vacancy.queries.server.ts";
import type { Ending } from "./vacancy-ending.form.ts";
import { endReasons, filledUnsaid } from "./vacancy-ending.ts";
import { moveVacancy } from "./vacancy-move.server.ts";

/**
 * Ends a vacancy, for a reason that staff read; whoever was introduced hears that it is no longer open, and not why.
 * A draft, which nobody has seen, needs no reason.
 * @throws Invalid without a reason; Conflict when it has ended already.
 */
export async function endVacancy(
  ctx: Context<EmployerActor>,
  id: string,
  ending: Ending | typeof filledUnsaid | null,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findVacancy({ ...ctx, db: trx }, id);
    if (ending === null && vacancy.status !== "draft")
      throw new Invalid("Choose why it ends.", { reason: ["Choose why it ends."] });
    await end(trx, ctx, vacancy, ending);
  });
}

async function end(
  trx: Db,
  ctx: Context<EmployerActor>,
  vacancy: Ended,
  ending: Ending | typeof filledUnsaid | null,
) {
  if (ending === null) return close(trx, ctx, vacancy, { endedBecause: null });
  if (ending === filledUnsaid) return fill(trx, ctx, vacancy, filledUnsaid);
  const { reason, words } = ending;
  if (endReasons[reason].by === "fill") return fill(trx, ctx, vacancy, reason, words);
  return close(trx, ctx, vacancy, { endedBecause: reason, endedWords: words });
}

type Ended = Pick<VacancyTable, "id" | "employerId" | "status" | "places">;

/** Every place is filled, by the employer's word. */
export async function fill(
  trx: Db,
  ctx: Context<EmployerActor>,
  vacancy: Ended,
  endedBecause: string,
  endedWords: string | null = null,
): Promise<void> {
  await moveVacancy(trx, ctx, vacancy, "fill", "employer", {
    ...over(ctx.now),
    endedBecause,
    endedWords,
    placesFilled: vacancy.places,
  });
  await closeWhatHangsOn(trx, ctx, vacancy, "filled");
}

async function close(
  trx: Db,
  ctx: Context<EmployerActor>,
  vacancy: Ended,
  why: Pick<Partial<VacancyTable>, "endedBecause" | "endedWords">,
) {
  await moveVacancy(trx, ctx, vacancy, "close", "employer", { ...over(ctx.now), ...why });
  await closeWhatHangsOn(trx, ctx, vacancy, "closed");
}

/** No day on which a draft would go live outlives it. */
const over = (now: string) => ({
  pausedReason: null,
  stillOpenAskedAt: null,
  publishOn: null,
  scheduledAt: null,
  endedAt: now,
});

async function closeWhatHangsOn(
  trx: Db,
  ctx: Context,
  { id: vacancyId, status }: Ended,
  because: "filled" | "closed",
) {
  await closeIntroductions(trx, ctx, { vacancyId }, because);
  await closeProposals(trx, ctx, { vacancyId }, because);
  if (status !== "draft") await tell(trx, ctx, "vacancy.closed", { vacancyId });
}
