import type { Db } from "#db/connect.ts";
import type { AdjustmentPlanTable } from "#db/tables.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { PlanContext } from "./adjustment-plan.commands.server.ts";

/** What a plan is about: one person in one job, or a job without a person. */
export type PlanSubject =
  | { introductionId: string }
  | { placementId: string }
  | { vacancyId: string }
  | { employeeId: string };

/** The plan as it would begin. @throws NotFound when there is nothing to plan for, or the employer may not know of it */
export async function planFor(
  trx: Db,
  ctx: PlanContext,
  subject: PlanSubject,
  adviceRequestId: string | null,
): Promise<AdjustmentPlanTable> {
  const blank = {
    id: ctx.newId(),
    participantId: null,
    employeeId: null,
    vacancyId: null,
    introductionId: null,
    placementId: null,
    adviceRequestId,
    createdAt: ctx.now,
  };
  if ("introductionId" in subject) {
    const found = await trx
      .selectFrom("introduction")
      .innerJoin("vacancy", "vacancy.id", "introduction.vacancyId")
      .select(["introduction.participantId", "introduction.employerId", "vacancy.workplaceId"])
      .where("introduction.id", "=", subject.introductionId)
      // Before that the employer does not know that this person exists.
      .where("introduction.sentAt", "is not", null)
      .executeTakeFirst();
    if (!found) throw new NotFound();
    return { ...blank, ...subject, ...found, kind: "participant" };
  }
  if ("placementId" in subject) {
    const found = await trx
      .selectFrom("placement")
      .select(["participantId", "employerId", "workplaceId", "introductionId"])
      .where("id", "=", subject.placementId)
      .executeTakeFirst();
    if (!found) throw new NotFound();
    // A job that came of an introduction keeps the plan begun there.
    const { introductionId, ...rest } = found;
    const key = introductionId ? { introductionId } : subject;
    return { ...blank, ...rest, ...key, kind: "participant" };
  }
  if ("vacancyId" in subject) {
    const found = await trx
      .selectFrom("vacancy")
      .select(["employerId", "workplaceId"])
      .where("id", "=", subject.vacancyId)
      .executeTakeFirst();
    if (!found) throw new NotFound();
    return { ...blank, ...subject, ...found, kind: "vacancy" };
  }
  const found = await trx
    .selectFrom("employee")
    .innerJoin("adviceRequest", "adviceRequest.id", "employee.adviceRequestId")
    .select(["adviceRequest.id as adviceRequestId", "adviceRequest.workplaceId"])
    .select("adviceRequest.employerId")
    .where("employee.id", "=", subject.employeeId)
    .where("employee.employerToldAt", "is not", null)
    .executeTakeFirst();
  if (!found) throw new NotFound();
  if (found.employerId === null && ctx.actor.kind !== "employer")
    throw new Conflict(
      "A plan begins once the employer has an account, because both sides agree each line.",
    );
  return { ...blank, ...subject, ...found, kind: "employee" };
}
