import type { Db } from "#db/connect.ts";
import { endWaysIn } from "../account/ways-in.server.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import type { StaffActor } from "../policy.ts";
import { isOfMyTeams } from "../specialist/specialist.queries.server.ts";

/**
 * Closes a staff account. The people they support are moved first; vacancies, employers, advice and the absences they
 * cover go to `handTo`; where they stood beside an adviser, nobody does.
 * @throws Conflict while somebody is still on their caseload.
 */
export async function closeStaff(
  ctx: Context<StaffActor>,
  staffId: string,
  handTo: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const leaving = await trx
      .selectFrom("staff")
      .select(["id", "accountId", "teamId"])
      .where("id", "=", staffId)
      .where("areaId", "=", ctx.actor.areaId)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (!leaving || !ctx.actor.leads.includes(leaving.teamId)) throw new NotFound();
    if (leaving.id === ctx.actor.staffId)
      throw new Conflict("You cannot close your own account. Another lead can.");
    const handsOver = handTo !== staffId && (await isOfMyTeams(trx, ctx.actor, handTo));
    if (!handsOver)
      throw new Invalid("Choose somebody else to take over.", {
        handTo: ["Choose an open specialist of your teams."],
      });
    const supported = await trx
      .selectFrom("participant")
      .select("id")
      .where("specialistId", "=", staffId)
      .where("closedAt", "is", null)
      .limit(1)
      .executeTakeFirst();
    if (supported)
      throw new Conflict(
        "They still support people. Move each person to somebody else first, under Caseloads.",
      );
    await trx
      .updateTable("vacancy")
      .set({ specialistId: handTo })
      .where("specialistId", "=", staffId)
      .execute();
    await trx
      .updateTable("employer")
      .set({ specialistId: handTo })
      .where("specialistId", "=", staffId)
      .execute();
    await trx
      .updateTable("staff")
      .set({ coverStaffId: null })
      .where("coverStaffId", "=", staffId)
      .execute();
    await trx
      .updateTable("adviceRequest")
      .set({ staffId: handTo })
      .where("staffId", "=", staffId)
      .where("status", "!=", "closed")
      .execute();
    await trx
      .updateTable("adviceRequest")
      .set({ secondStaffId: null })
      .where((eb) =>
        eb.or([eb("secondStaffId", "=", staffId), eb("secondStaffId", "=", eb.ref("staffId"))]),
      )
      .execute();
    await handOverAbsences(trx, ctx, staffId, handTo);
    await trx.updateTable("staff").set({ closedAt: ctx.now }).where("id", "=", staffId).execute();
    await trx
      .updateTable("account")
      .set({ closedAt: ctx.now })
      .where("id", "=", leaving.accountId)
      .execute();
    await trx.deleteFrom("session").where("accountId", "=", leaving.accountId).execute();
    await endWaysIn(trx, ctx, leaving.accountId);
    await record(trx, ctx, { action: "area.closeStaff", subjectKind: "staff", subjectId: staffId });
  });
}

/** Nobody covers their own absence: there the lead who closes the account does. */
async function handOverAbsences(
  trx: Db,
  ctx: Context<StaffActor>,
  staffId: string,
  handTo: string,
): Promise<void> {
  await trx
    .updateTable("staffAbsence")
    .set({ cancelledAt: ctx.now })
    .where("staffId", "=", staffId)
    .where("cancelledAt", "is", null)
    .where("untilOn", ">=", dateOf(ctx.now))
    .execute();
  const covered = trx.updateTable("staffAbsence").where("coverStaffId", "=", staffId);
  await covered.set({ coverStaffId: handTo }).where("staffId", "!=", handTo).execute();
  await covered.set({ coverStaffId: ctx.actor.staffId }).where("staffId", "=", handTo).execute();
}
