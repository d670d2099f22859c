import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { addParticipantIn } from "../participant/participant.commands.server.ts";
import { pathwayEndsOn } from "../pathway/pathway.ts";
import type { StaffActor } from "../policy.ts";
import { may } from "../policy.ts";
import { nextStatus } from "../transitions.ts";
import type { EmployeeWords } from "./employee.commands.server.ts";
import { type EmployeeRow, findEmployeeRow } from "./employee.queries.server.ts";
import { employeeParty, employeeTransitions, stateOf } from "./employee.ts";

const changed = "They have changed what they want. Look at the page again.";

async function take(trx: Db, ctx: Context<StaffActor>, id: string): Promise<EmployeeRow> {
  const row = await findEmployeeRow(trx, ctx.actor, id);
  nextStatus(employeeTransitions, "take", stateOf(row), "specialist", changed);
  if (row.takenByStaffId === ctx.actor.staffId) return row;
  if (!may(employeeParty(ctx.actor, row), "employee.take")) throw new Forbidden();
  if (ctx.actor.role !== "specialist") throw new Forbidden("Support is given by specialists.");
  const written = await trx
    .updateTable("employee")
    .set({ takenByStaffId: ctx.actor.staffId, takenAt: ctx.now })
    .where("id", "=", id)
    .where("choice", "=", "support")
    .where("takenByStaffId", "is", null)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n)
    throw new Conflict("A colleague took this a moment ago, or it is no longer wanted.");
  await record(trx, ctx, { action: "employee.take", subjectKind: "employee", subjectId: id });
  return row;
}

/** From now on this specialist alone sees it. Of two at once the second hears so. */
export async function takeEmployee(ctx: Context<StaffActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute((trx) => take(trx, ctx, id));
}

/** Takes them on, with what they gave. What is still missing, such as where they live, is asked for together. */
export function makeParticipant(ctx: Context<StaffActor>, id: string): Promise<string> {
  return ctx.db.transaction().execute(async (trx) => {
    const row = await take(trx, ctx, id);
    if (row.participantId) return row.participantId;
    const participantId = await addParticipantIn(trx, ctx, {
      id: ctx.newId(),
      chosenName: row.chosenName,
      email: row.email,
      phone: row.phone,
      homeDistrict: "",
      // Who comes by the card of an employer has a job, and it is at risk.
      participationEndsOn: pathwayEndsOn("retention", dateOf(ctx.now)),
      safeChannel: row.safeChannel ?? "phone",
      safeWhen: row.safeWhen,
      safeDays: [],
      safeFrom: null,
      safeUntil: null,
      senderName: ctx.actor.name.split(" ")[0] ?? ctx.actor.name,
    });
    const written = await trx
      .updateTable("employee")
      .set({ participantId })
      .where("id", "=", id)
      .where("participantId", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) throw new Conflict("They were added a moment ago.");
    await record(trx, ctx, {
      action: "employee.makeParticipant",
      subjectKind: "employee",
      subjectId: id,
      participantId,
    });
    return participantId;
  });
}

/** The adviser's words to somebody who joined: their employer never reads them. */
export async function answerEmployee(
  ctx: Context<StaffActor>,
  id: string,
  said: EmployeeWords,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const row = await findEmployeeRow(trx, ctx.actor, id);
    if (row.choice !== "join") throw new Conflict(changed);
    const made = await trx
      .insertInto("employeeMessage")
      .values({
        id: said.messageId,
        employeeId: id,
        fromSide: "specialist",
        authorName: ctx.actor.name,
        words: said.words,
        sentAt: ctx.now,
      })
      .onConflict((same) => same.column("id").doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) return;
    await record(trx, ctx, { action: "employee.answer", subjectKind: "employee", subjectId: id });
    await tell(trx, ctx, "employee.answered", { employeeId: id });
  });
}
