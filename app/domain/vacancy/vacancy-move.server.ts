import type { Db } from "#db/connect.ts";
import type { VacancyTable } from "#db/tables.ts";
import { type AuditEntry, record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { nextStatus, type TransitionParty } from "../transitions.ts";
import { type VacancyTransition, vacancyMoved, vacancyTransitions } from "./vacancy.ts";
import { touched } from "./vacancy-touch.server.ts";
import { keepVersion } from "./vacancy-version.server.ts";

export const vacancyEntry = (
  action: string,
  vacancy: Pick<VacancyTable, "id" | "employerId">,
  detail: string | null = null,
): AuditEntry => ({
  action: `vacancy.${action}`,
  subjectKind: "vacancy",
  subjectId: vacancy.id,
  employerId: vacancy.employerId,
  detail,
});

export const changedAMomentAgo = "Somebody else changed this a moment ago. Look at the page again.";

/**
 * One step of a vacancy: decides by the table, writes only over the status that was read, and records it. With going live
 * a version of it is kept.
 * @throws Conflict when somebody else was first.
 */
export async function moveVacancy(
  trx: Db,
  ctx: Context,
  vacancy: Pick<VacancyTable, "id" | "employerId" | "status">,
  transition: VacancyTransition,
  party: TransitionParty,
  changes: Partial<VacancyTable> = {},
): Promise<void> {
  const { id, status } = vacancy;
  const next = nextStatus(vacancyTransitions, transition, status, party, vacancyMoved[status]);
  const written = await trx
    .updateTable("vacancy")
    .set({
      ...changes,
      ...(party === "employer" && touched(ctx.now)),
      status: next,
      updatedAt: ctx.now,
    })
    .where("id", "=", id)
    .where("status", "=", status)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n) throw new Conflict(changedAMomentAgo);
  if (next === "live" && status !== "live") await keepVersion(trx, ctx, id);
  await record(trx, ctx, vacancyEntry(transition, vacancy));
}
