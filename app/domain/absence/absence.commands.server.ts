import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import type { StaffActor } from "../policy.ts";
import type { NewAbsence } from "./absence.form.ts";

/**
 * Says when somebody is away and who covers: oneself, or somebody of a team one leads.
 * @throws Invalid when the cover is away then too, or the days are taken already.
 */
export async function planAbsence(ctx: Context<StaffActor>, planned: NewAbsence): Promise<void> {
  const { id, fromOn, untilOn, coverStaffId } = planned;
  const staffId = planned.staffId || ctx.actor.staffId;
  if (untilOn < dateOf(ctx.now))
    throw new Invalid("These days have passed.", { untilOn: ["These days have passed."] });
  await ctx.db.transaction().execute(async (trx) => {
    const already = await trx
      .selectFrom("staffAbsence")
      .select("id")
      .where("id", "=", id)
      .executeTakeFirst();
    if (already) return;
    const colleagues = await trx
      .selectFrom("staff")
      .select(["id", "teamId"])
      .where("areaId", "=", ctx.actor.areaId)
      .where("closedAt", "is", null)
      .where("id", "in", [staffId, coverStaffId])
      .execute();
    const away = colleagues.find((each) => each.id === staffId);
    if (!away || (staffId !== ctx.actor.staffId && !ctx.actor.leads.includes(away.teamId)))
      throw new NotFound();
    if (staffId === coverStaffId || !colleagues.some((each) => each.id === coverStaffId)) {
      const sentence = "Choose a colleague of your area to cover.";
      throw new Invalid(sentence, { coverStaffId: [sentence] });
    }
    const overlapping = await trx
      .selectFrom("staffAbsence")
      .select("staffId")
      .where("cancelledAt", "is", null)
      .where("fromOn", "<=", untilOn)
      .where("untilOn", ">=", fromOn)
      .where("staffId", "in", [staffId, coverStaffId])
      .execute();
    if (overlapping.some((each) => each.staffId === staffId)) {
      const sentence = "An absence on some of these days is here already. Cancel it first.";
      throw new Invalid(sentence, { fromOn: [sentence] });
    }
    if (overlapping.length > 0) {
      const sentence = "They are away on some of these days too. Choose somebody else.";
      throw new Invalid(sentence, { coverStaffId: [sentence] });
    }
    await trx
      .insertInto("staffAbsence")
      .values({ id, staffId, fromOn, untilOn, coverStaffId, createdAt: ctx.now, cancelledAt: null })
      .execute();
    await record(trx, ctx, { action: "absence.plan", subjectKind: "staff", subjectId: staffId });
  });
}

/** @throws NotFound for what is not theirs to cancel, Conflict when it was cancelled already. */
export async function cancelAbsence(ctx: Context<StaffActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const absence = await trx
      .selectFrom("staffAbsence")
      .innerJoin("staff", "staff.id", "staffAbsence.staffId")
      .select(["staffAbsence.staffId", "staff.teamId"])
      .where("staffAbsence.id", "=", id)
      .where("staff.areaId", "=", ctx.actor.areaId)
      .executeTakeFirst();
    if (!absence) throw new NotFound();
    if (absence.staffId !== ctx.actor.staffId && !ctx.actor.leads.includes(absence.teamId))
      throw new NotFound();
    const written = await trx
      .updateTable("staffAbsence")
      .set({ cancelledAt: ctx.now })
      .where("id", "=", id)
      .where("cancelledAt", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) throw new Conflict("This absence was cancelled already.");
    await record(trx, ctx, {
      action: "absence.cancel",
      subjectKind: "staff",
      subjectId: absence.staffId,
    });
  });
}
