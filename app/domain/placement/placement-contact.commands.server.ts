import { record, recordOnce } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Invalid, NotFound } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { ContactActor, StaffActor } from "../policy.ts";
import type { ContactForm } from "./placement-begin.form.ts";
import { contactProblem, wordProblems } from "./placement-begin-problems.server.ts";
import { findAccountOffer } from "./placement-contact.queries.server.ts";
import { placementEntry } from "./placement-move.server.ts";
import { openPlacement, openPlacementToChange } from "./placement-scope.queries.server.ts";
import { shutEmployerOut } from "./placement-telling.commands.server.ts";

/**
 * Somebody else speaks for the employer, or the number was wrong. A yes was to the person it named: with another name or
 * address the job is closed to the employer again, every way in ends, and the person is asked anew.
 * @throws Invalid with a sentence at each field
 */
export async function changeContact(
  ctx: Context<StaffActor>,
  placementId: string,
  typed: ContactForm,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    const { placement } = open;
    if (placement.introductionId) throw new NotFound();
    const { contactName, contactRole, contactEmail, contactPhone } = placement;
    const before: ContactForm = { contactName, contactRole, contactEmail, contactPhone };
    const fields = Object.keys(before) as (keyof ContactForm)[];
    if (fields.every((field) => before[field] === typed[field])) return;
    const person = await trx
      .selectFrom("participant")
      .select(["chosenName", "email"])
      .where("id", "=", placement.participantId)
      .executeTakeFirstOrThrow();
    const problems = { ...wordProblems(typed), ...contactProblem(person, typed) };
    if (Object.keys(problems).length > 0)
      throw new Invalid("Look at these before the contact is changed.", problems);
    const isOther = typed.contactName !== contactName || typed.contactEmail !== contactEmail;
    const wasOpen = placement.openedToEmployerAt !== null;
    if (isOther && wasOpen) await shutEmployerOut(trx, ctx, placement);
    await trx
      .updateTable("placement")
      .set({ ...typed, updatedAt: ctx.now })
      .where("id", "=", placementId)
      .execute();
    await record(trx, ctx, {
      ...placementEntry("changeContact", placement),
      detail: isOther && wasOpen ? "Closed to the employer until the person says yes again" : null,
    });
    if (isOther && wasOpen)
      await tell(trx, ctx, "placement.askedAgain", { placementId, byStaffId: ctx.actor.staffId });
  });
}

/**
 * Whoever speaks for an employer asks for an account: the first one there owns it and gets a link; where there is one
 * already its owners are asked to invite them, for a mailed address alone says nothing of who belongs there.
 * Once a day is enough.
 */
export async function askForAccount(
  ctx: Context<ContactActor>,
  placementId: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacement(trx, ctx, placementId, "placement.read");
    const { isTaken } = await findAccountOffer({ ...ctx, db: trx }, placementId);
    // What was asked by somebody who spoke for them before does not count.
    const since = [placement.updatedAt, dateOf(ctx.now)].sort().at(-1);
    const isFirst = await recordOnce(trx, ctx, placementEntry("askForAccount", placement), since);
    if (!isFirst) return;
    const { employerId } = placement;
    await tell(trx, ctx, isTaken ? "employer.inviteAsked" : "employer.accountAsked", {
      employerId,
      placementId,
    });
  });
}
