import type { Db } from "#db/connect.ts";
import { isDuplicate } from "#db/dialect.ts";
import type { Verification } from "../area/area.form.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, NotFound } from "../errors.ts";
import { closeIntroductions } from "../introduction/introduction-closing.commands.server.ts";
import { closeProposals } from "../job-proposal/job-proposal-closing.commands.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { StaffActor } from "../policy.ts";
import { namedSpecialistFor } from "../specialist/specialist.queries.server.ts";
import { releaseAwaiting } from "../vacancy/vacancy-publishing.commands.server.ts";
import { knownEmployers } from "./known-employers.server.ts";

async function firstAuthorityHere(trx: Db, ctx: Context<StaffActor>, employerId: string) {
  const row = await trx
    .selectFrom("workplace as w")
    .innerJoin("localAuthority as l", "l.id", "w.localAuthorityId")
    .select("l.id")
    .where("w.employerId", "=", employerId)
    .where("l.areaId", "=", ctx.actor.areaId)
    .where("w.closedAt", "is", null)
    .orderBy("w.createdAt")
    .executeTakeFirst();
  return row?.id ?? null;
}

async function mustExist(trx: Db, employerId: string) {
  const row = await trx
    .selectFrom("employer")
    .select("id")
    .where("id", "=", employerId)
    .where("id", "in", knownEmployers(trx))
    .executeTakeFirst();
  if (!row) throw new NotFound();
}

/**
 * Staff of an area where the employer has a workplace say that they checked it; it counts in every area.
 * Vacancies that waited go live, and the employer has a named specialist from now on.
 * @throws Forbidden elsewhere; Conflict when a colleague was first.
 */
export async function verifyEmployer(
  ctx: Context<StaffActor>,
  employerId: string,
  { spokeTo, checked }: Verification,
): Promise<void> {
  await ctx.db
    .transaction()
    .execute(async (trx) => {
      await mustExist(trx, employerId);
      const authority = await firstAuthorityHere(trx, ctx, employerId);
      if (!authority)
        throw new Forbidden("Staff of an area where they have a workplace check an employer.");
      await trx
        .insertInto("employerVerification")
        .values({
          id: ctx.newId(),
          employerId,
          areaId: ctx.actor.areaId,
          staffId: ctx.actor.staffId,
          spokeTo,
          checked,
          verifiedAt: ctx.now,
        })
        .execute();
      await trx
        .updateTable("employer")
        .set({ specialistId: await namedSpecialistFor(trx, authority) })
        .where("id", "=", employerId)
        .where("specialistId", "is", null)
        .execute();
      await record(trx, ctx, {
        action: "employer.verify",
        subjectKind: "employer",
        subjectId: employerId,
        employerId,
        detail: `Spoke to ${spokeTo}`,
      });
      await tell(trx, ctx, "employer.verified", { employerId });
      await releaseAwaiting(trx, ctx, employerId);
    })
    .catch((error) => {
      throw isDuplicate(error)
        ? new Conflict("A colleague has just checked this employer.")
        : error;
    });
}

/**
 * A lead of any area suspends an employer everywhere at once: its vacancies vanish (visibility is derived from this
 * row), its view of introductions closes and the specialists with people there are told.
 */
export async function suspendEmployer(
  ctx: Context<StaffActor>,
  employerId: string,
  reason: string,
): Promise<void> {
  if (ctx.actor.role !== "lead") throw new Forbidden("A lead can suspend an employer.");
  await ctx.db.transaction().execute(async (trx) => {
    await mustExist(trx, employerId);
    const open = await openSuspension(trx, employerId);
    if (open) throw new Conflict("This employer is already suspended.");
    await trx
      .insertInto("employerSuspension")
      .values({
        id: ctx.newId(),
        employerId,
        areaId: ctx.actor.areaId,
        staffId: ctx.actor.staffId,
        reason,
        suspendedAt: ctx.now,
        liftedAt: null,
        liftedBy: null,
      })
      .execute();
    await record(trx, ctx, {
      action: "employer.suspend",
      subjectKind: "employer",
      subjectId: employerId,
      employerId,
      detail: reason,
    });
    await tell(trx, ctx, "employer.suspended", { employerId });
    await closeIntroductions(trx, ctx, { employerId }, "suspended");
    await closeProposals(trx, ctx, { employerId }, "suspended");
  });
}

const openSuspension = (trx: Db, employerId: string) =>
  trx
    .selectFrom("employerSuspension")
    .select(["id", "areaId"])
    .where("employerId", "=", employerId)
    .where("liftedAt", "is", null)
    .executeTakeFirst();

/** @throws Forbidden for any area but the one that suspended. */
export async function liftSuspension(ctx: Context<StaffActor>, employerId: string): Promise<void> {
  if (ctx.actor.role !== "lead") throw new Forbidden("A lead can end a suspension.");
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openSuspension(trx, employerId);
    if (!open) throw new Conflict("This employer is not suspended.");
    if (open.areaId !== ctx.actor.areaId)
      throw new Forbidden("The area that suspended an employer ends the suspension.");
    const lifted = await trx
      .updateTable("employerSuspension")
      .set({ liftedAt: ctx.now, liftedBy: ctx.actor.staffId })
      .where("id", "=", open.id)
      .where("liftedAt", "is", null)
      .executeTakeFirst();
    if (lifted.numUpdatedRows === 0n) throw new Conflict("A colleague has just ended it.");
    await record(trx, ctx, {
      action: "employer.liftSuspension",
      subjectKind: "employer",
      subjectId: employerId,
      employerId,
    });
    await tell(trx, ctx, "employer.suspensionLifted", { employerId });
  });
}
