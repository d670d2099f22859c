import type { Db } from "#db/connect.ts";
import type { WorkTrialTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import { checkedSaid, type Said } from "../introduction/introduction-decision.commands.server.ts";
import {
  findToChange,
  introductionEntry,
  moveIntroduction,
} from "../introduction/introduction-move.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { StaffActor } from "../policy.ts";
import { closeWorkTrial } from "./close-work-trial.server.ts";
import { findWorkTrial } from "./work-trial.queries.server.ts";
import {
  dayProblem,
  type TrialTerms,
  trialEnded,
  trialProblems,
  whyNotThisJob,
} from "./work-trial.ts";

export interface NewTrial extends TrialTerms, Said {
  id: string;
  agreementReference: string;
}

const somebodyTries =
  "Somebody is trying this job already. A work trial is for the only person being thought of.";
const onlyOnce = "There has been a work trial of this job with them. From here on it is an offer.";

/**
 * Records a work trial that the Jobcentre has agreed to and the person has said yes to. Pressing twice is the same as
 * once.
 * @throws Conflict when the job cannot be tried now, or somebody else tries it; Invalid when its terms are not lawful.
 */
export async function startWorkTrial(
  ctx: Context<StaffActor>,
  introductionId: string,
  { id, agreementReference, days, saidWords, saidHow, saidOn, ...terms }: NewTrial,
): Promise<void> {
  const today = dateOf(ctx.now);
  const said = checkedSaid({ saidWords, saidHow, saidOn }, today);
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, introductionId);
    const before = await findWorkTrial(trx, introductionId);
    if (before?.id === id) return;
    if (before) throw new Conflict(onlyOnce);
    await moveIntroduction(trx, ctx, introduction, "startWorkTrial", "specialist");
    await mustBeFree(trx, introduction.vacancyId, introductionId);
    const fields = trialProblems({ ...terms, days }, today);
    const [first] = Object.values(fields).flat();
    if (first) throw new Invalid(first, fields);
    const trial: WorkTrialTable = {
      ...terms,
      ...said,
      id,
      introductionId,
      agreementReference,
      mostDays: days,
      staffId: ctx.actor.staffId,
      recordedByStaffId: ctx.actor.staffId,
      createdAt: ctx.now,
      endedAt: null,
    };
    await trx.insertInto("workTrial").values(trial).execute();
    await tell(trx, ctx, "introduction.startWorkTrial", { introductionId });
  });
}

/** Takes the vacancy's row first, so that of two trials at the same moment one waits and then sees the other. */
async function mustBeFree(trx: Db, vacancyId: string, introductionId: string) {
  const vacancy = await trx
    .updateTable("vacancy")
    .set((eb) => ({ places: eb.ref("places") }))
    .where("id", "=", vacancyId)
    .returning(["kind", "status"])
    .executeTakeFirstOrThrow();
  const whyNot = whyNotThisJob(vacancy);
  if (whyNot) throw new Conflict(whyNot);
  const elsewhere = await trx
    .selectFrom("workTrial")
    .innerJoin("introduction", "introduction.id", "workTrial.introductionId")
    .select("workTrial.id")
    .where("introduction.vacancyId", "=", vacancyId)
    .where("introduction.id", "!=", introductionId)
    .where("workTrial.endedAt", "is", null)
    .executeTakeFirst();
  if (elsewhere) throw new Conflict(somebodyTries);
}

async function findRunning(trx: Db, ctx: Context<StaffActor>, introductionId: string) {
  const introduction = await findToChange(trx, ctx.actor, introductionId);
  const trial = await findWorkTrial(trx, introductionId);
  if (!trial) throw new NotFound();
  // Of two people counting at once one waits here, and then counts what the other has written.
  const running = await trx
    .updateTable("workTrial")
    .set((eb) => ({ mostDays: eb.ref("mostDays") }))
    .where("id", "=", trial.id)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  if (running.numUpdatedRows === 0n) throw new Conflict(trialEnded);
  const counted = (await findWorkTrial(trx, introductionId))?.counted ?? [];
  return { introduction, trial: { ...trial, counted } };
}

/** Counts one day, once. @throws Invalid when it cannot be one, Conflict when the trial has ended */
export async function countTrialDay(
  ctx: Context<StaffActor>,
  introductionId: string,
  day: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { introduction, trial } = await findRunning(trx, ctx, introductionId);
    const problem = dayProblem(day, trial, trial.counted, dateOf(ctx.now));
    if (problem) throw new Invalid(problem, { day: [problem] });
    if (trial.counted.includes(day)) return;
    await trx
      .insertInto("workTrialDay")
      .values({ workTrialId: trial.id, day, recordedAt: ctx.now })
      .execute();
    await record(trx, ctx, introductionEntry("countTrialDay", introduction, dayInWords(day)));
  });
}

/** Takes off a day that was counted by mistake, while the trial runs. */
export async function takeBackTrialDay(
  ctx: Context<StaffActor>,
  introductionId: string,
  day: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { introduction, trial } = await findRunning(trx, ctx, introductionId);
    const gone = await trx
      .deleteFrom("workTrialDay")
      .where("workTrialId", "=", trial.id)
      .where("day", "=", day)
      .executeTakeFirst();
    if (gone.numDeletedRows > 0n)
      await record(trx, ctx, introductionEntry("takeBackTrialDay", introduction, dayInWords(day)));
  });
}

/** Ends it before its days are used: the person may stop at any time, and is not asked why. */
export async function endWorkTrial(
  ctx: Context<StaffActor>,
  introductionId: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, introductionId);
    if (!(await findWorkTrial(trx, introductionId))) throw new NotFound();
    if (!(await closeWorkTrial(trx, ctx, introductionId))) return;
    await moveIntroduction(trx, ctx, introduction, "endWorkTrial", "specialist");
    await tell(trx, ctx, "introduction.endWorkTrial", { introductionId });
  });
}
