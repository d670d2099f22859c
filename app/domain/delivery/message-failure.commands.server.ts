import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import type { StaffActor } from "../policy.ts";
import { areaOfMessage } from "./message-area.queries.server.ts";
import { isFailureFor, listFailureIds } from "./message-failure.queries.server.ts";

/** As many are settled in one statement. */
const atOnce = 500;

/** Sends a message that failed once more, with all of its tries. Pressing twice is the same as once. */
export const tryAgain = (ctx: Context<StaffActor>, id: string) => settleOne(ctx, id, "tryAgain");

/** Gives a message up: what it said has been said in another way, or is over. Pressing twice is the same as once. */
export const giveUp = (ctx: Context<StaffActor>, id: string) => settleOne(ctx, id, "notNeeded");

/** All that the lead sees. */
export async function tryAllAgain(ctx: Context<StaffActor>): Promise<void> {
  const ids = await listFailureIds(ctx);
  for (let from = 0; from < ids.length; from += atOnce)
    await ctx.db
      .transaction()
      .execute((trx) => settle(trx, ctx, ids.slice(from, from + atOnce), "tryAgain"));
}

type Act = "tryAgain" | "notNeeded";

async function settleOne(ctx: Context<StaffActor>, id: string, act: Act): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    if (await isFailureFor(trx, ctx.actor, id)) return settle(trx, ctx, [id], act);
    if (!(await wasTheirs(trx, ctx.actor, id))) throw new NotFound();
  });
}

async function settle(trx: Db, ctx: Context<StaffActor>, ids: string[], act: Act): Promise<void> {
  const settled = await trx
    .updateTable("message")
    .set(
      act === "tryAgain"
        ? { status: "waiting", attempts: 0, nextAt: ctx.now, sentAt: null }
        : { status: "notNeeded" },
    )
    .where("id", "in", ids)
    .where("status", "=", "failed")
    .returning("id")
    .execute();
  if (settled.length === 0) return;
  const done = settled.map(({ id }) => id);
  await trx.deleteFrom("messageFailure").where("messageId", "in", done).execute();
  await record(
    trx,
    ctx,
    ...done.map((id) => ({ action: `message.${act}`, subjectKind: "message", subjectId: id })),
  );
}

/** Settled before, by this press or a colleague's: nothing is left to do, and nothing is wrong. */
async function wasTheirs(trx: Db, { areaId }: StaffActor, id: string): Promise<boolean> {
  const message = await trx
    .selectFrom("message")
    .innerJoin("auditEvent", "auditEvent.subjectId", "message.id")
    .select(["message.recipient", "message.data"])
    .where("message.id", "=", id)
    .where("auditEvent.subjectKind", "=", "message")
    .where("auditEvent.action", "in", ["message.tryAgain", "message.notNeeded"])
    .executeTakeFirst();
  if (!message) return false;
  const area = await areaOfMessage(trx, message);
  return area === null || area === areaId;
}
