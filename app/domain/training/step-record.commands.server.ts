import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Invalid, NotFound } from "../errors.ts";
import type { StepRecord } from "./step-record.ts";

/**
 * Writes how steps went on a visit, inside the transaction of whoever changes the visit and has opened its placement.
 * Written again, the later word counts, and the same words twice change nothing. A step that was taken out since is still
 * true of its day.
 * @throws NotFound when the visit is not of this placement, Invalid when a step is not.
 */
export async function recordSteps(
  trx: Db,
  ctx: Context,
  visitId: string,
  placementId: string,
  records: readonly StepRecord[],
): Promise<void> {
  const visit = await trx
    .selectFrom("visit")
    .innerJoin("placement", "placement.id", "visit.placementId")
    .select("placement.participantId")
    .where("visit.id", "=", visitId)
    .where("visit.placementId", "=", placementId)
    .executeTakeFirst();
  if (!visit) throw new NotFound();
  const changed = await whatChanges(trx, visitId, placementId, records);
  if (changed.length === 0) return;
  for (const { stepId, level, prompt } of changed)
    await (level === "none"
      ? trx.deleteFrom("stepRecord").where("visitId", "=", visitId).where("stepId", "=", stepId)
      : trx
          .insertInto("stepRecord")
          .values({ visitId, stepId, level, prompt })
          .onConflict((same) => same.columns(["visitId", "stepId"]).doUpdateSet({ level, prompt }))
    ).execute();
  // Without the employer: nothing of theirs may ever lead here.
  await record(trx, ctx, {
    action: "visit.recordSteps",
    subjectKind: "visit",
    subjectId: visitId,
    participantId: visit.participantId,
  });
}

async function whatChanges(
  trx: Db,
  visitId: string,
  placementId: string,
  records: readonly StepRecord[],
) {
  const theirs = await trx
    .selectFrom("trainingStep")
    .innerJoin("trainingTask", "trainingTask.id", "trainingStep.taskId")
    .leftJoin("stepRecord as said", (join) =>
      join.onRef("said.stepId", "=", "trainingStep.id").on("said.visitId", "=", visitId),
    )
    .select(["trainingStep.id", "said.level", "said.prompt"])
    .where("trainingTask.placementId", "=", placementId)
    .execute();
  const known = new Map(theirs.map((step) => [step.id, step]));
  return records.filter(({ stepId, level, prompt }) => {
    const step = known.get(stepId);
    if (!step) throw new Invalid("One of these steps is not of this job. Look at the page again.");
    return (step.level ?? "none") !== level || step.prompt !== prompt;
  });
}
