import type { Db } from "#db/connect.ts";
import type { IntroductionTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { ParticipantActor, StaffActor, SystemActor } from "../policy.ts";
import {
  lastSettled,
  lastWord,
  listVersionsKept,
} from "./introduction-job-change.queries.server.ts";
import {
  changesSince,
  hearsOfChanges,
  type KeptVersion,
  quietMinutes,
} from "./introduction-job-change.ts";
import { findToChange, introductionEntry } from "./introduction-move.server.ts";

/**
 * Tells those who were asked about a job, and their specialists, that something in it has changed that matters to a
 * decision: once it has been quiet for an hour, however many steps were saved and however many servers look. What was
 * changed and changed back is not spoken of. Its employer hears nothing. Returns how many introductions were told.
 */
export async function tellOfJobChanges(ctx: Context<SystemActor>): Promise<number> {
  const quietSince = new Date(Date.parse(ctx.now) - quietMinutes * 60_000).toISOString();
  const due = await ctx.db
    .selectFrom("vacancyVersion")
    .select("vacancyId")
    .where("toldAt", "is", null)
    .groupBy("vacancyId")
    .having(({ fn }) => fn.max("madeAt"), "<=", quietSince)
    .execute();
  let told = 0;
  for (const { vacancyId } of due)
    told += await ctx.db.transaction().execute((trx) => tellOf(trx, ctx, vacancyId));
  return told;
}

async function tellOf(trx: Db, ctx: Context<SystemActor>, vacancyId: string): Promise<number> {
  // Claimed first: of two servers one finds something to tell.
  const claimed = await trx
    .updateTable("vacancyVersion")
    .set({ toldAt: ctx.now })
    .where("vacancyId", "=", vacancyId)
    .where("toldAt", "is", null)
    .returning("number")
    .execute();
  if (claimed.length === 0) return 0;
  const versions = await listVersionsKept(trx, vacancyId);
  const toldBefore = Math.min(...claimed.map(({ number }) => number)) - 1;
  const open = await trx
    .selectFrom("introduction")
    .selectAll()
    .where("vacancyId", "=", vacancyId)
    .where("status", "in", [...hearsOfChanges])
    .execute();
  let told = 0;
  for (const introduction of open)
    if (await tellOne(trx, ctx, introduction, versions, toldBefore)) told += 1;
  return told;
}

async function tellOne(
  trx: Db,
  ctx: Context<SystemActor>,
  introduction: IntroductionTable,
  versions: readonly KeptVersion[],
  toldBefore: number,
): Promise<boolean> {
  const since = lastWord(introduction);
  const latest = versions.at(-1);
  if (since === null || !latest) return false;
  const settled = Math.max(toldBefore, await lastSettled(trx, introduction.id));
  if (changesSince(versions, { since, settled }).length === 0) return false;
  const written = await trx
    .insertInto("introductionJobChange")
    .values({
      introductionId: introduction.id,
      versionId: latest.id,
      toldAt: ctx.now,
      settledAt: null,
      settledBy: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows !== 1n) return false;
  await record(trx, ctx, introductionEntry("jobChanged", introduction));
  await tell(trx, ctx, "introduction.jobChanged", { introductionId: introduction.id });
  return true;
}

/**
 * The person has read how the job changed, or talked it over with their specialist. Only as far as the page showed:
 * a later change waits on. Pressing twice is the same as once. @throws NotFound
 */
export async function settleJobChange(
  ctx: Context<ParticipantActor | StaffActor>,
  id: string,
  versionId: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, id);
    const version = await trx
      .selectFrom("vacancyVersion")
      .select("number")
      .where("id", "=", versionId)
      .where("vacancyId", "=", introduction.vacancyId)
      .executeTakeFirst();
    if (!version) throw new NotFound();
    if ((await lastSettled(trx, id)) >= version.number) return;
    const settled = { settledAt: ctx.now, settledBy: ctx.actor.accountId };
    await trx
      .insertInto("introductionJobChange")
      .values({ introductionId: id, versionId, toldAt: ctx.now, ...settled })
      .onConflict((conflict) =>
        conflict.columns(["introductionId", "versionId"]).doUpdateSet(settled),
      )
      .execute();
    await record(trx, ctx, introductionEntry("settleJobChange", introduction));
  });
}
