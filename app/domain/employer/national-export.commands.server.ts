import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import type { EmployerActor } from "../policy.ts";
import { mustEdit } from "./employer.commands.server.ts";

/**
 * Puts an employer's open vacancies into the file for the national job site, or takes them out. Asking for what is so
 * already changes nothing and is not written down again.
 * @throws Forbidden for a manager
 */
export async function setNationalExport(
  ctx: Context<EmployerActor>,
  isSent: boolean,
): Promise<void> {
  mustEdit(ctx);
  const { employerId } = ctx.actor;
  await ctx.db.transaction().execute(async (trx) => {
    const written = await trx
      .updateTable("employer")
      .set({ nationalExportAt: isSent ? ctx.now : null })
      .where("id", "=", employerId)
      .where("nationalExportAt", isSent ? "is" : "is not", null)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) return;
    await record(trx, ctx, {
      action: isSent ? "employer.joinNationalExport" : "employer.leaveNationalExport",
      subjectKind: "employer",
      subjectId: employerId,
    });
  });
}
