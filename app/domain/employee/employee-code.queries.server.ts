import { findAdviceRow } from "../advice-request/advice-row.queries.server.ts";
import type { Context } from "../context.ts";
import type { AskerActor, EmployerActor } from "../policy.ts";

/** When the newest card was made and until when it works. It says nothing of what became of it. @throws NotFound */
export async function findLastCard(
  ctx: Context<EmployerActor | AskerActor>,
  adviceRequestId: string,
): Promise<{ madeAt: string; expiresAt: string } | null> {
  await findAdviceRow(ctx.db, ctx.actor, adviceRequestId);
  const row = await ctx.db
    .selectFrom("employeeCode")
    .select(["madeAt", "expiresAt"])
    .where("adviceRequestId", "=", adviceRequestId)
    .orderBy("madeAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
