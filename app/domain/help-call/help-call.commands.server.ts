import type { Db } from "#db/connect.ts";
import type { HelpCallTable, PlacementTable } from "#db/tables.ts";
import { findAway } from "../absence/absence.queries.server.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { requirePlainWords } from "../introduction/introduction-guard.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { sideOf } from "../placement/placement.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import type { ContactActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import { answerBy } from "./answer-by.server.ts";
import { helpState, wordsWithMore } from "./help-call.ts";

export type CallerContext = Context<ParticipantActor | EmployerActor | ContactActor>;

/** More than that is a talk, and no longer a call. */
const mostWords = 4000;

const over =
  "This job has ended here, so this button reaches nobody any more. Look at the page again: it says whom to ring.";
const stale = "This page is out of date. Open it again and press once more.";

/**
 * Reaches whoever supports the person today. Pressing twice is the same as once, and so is a press while one call of
 * that side waits: what it says is added to the one that waits, so that no word is lost and nobody is told twice.
 * @throws Conflict once the job has ended
 */
export async function callForHelp(
  ctx: CallerContext,
  placementId: string,
  typed: { id: string; words: string | null },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement, party, scope } = await openPlacement(trx, ctx, placementId, "helpCall.make");
    const side = sideOf(party);
    if (side === null || side === "specialist") throw new Forbidden();
    const today = dateOf(ctx.now);
    const state = helpState(placement, today);
    if (state === "over") throw new Conflict(over);
    const words = typed.words ?? "";
    const { nation } = await trx
      .selectFrom("area")
      .select("nation")
      .where("id", "=", scope.areaId)
      .executeTakeFirstOrThrow();
    const written = await trx
      .insertInto("helpCall")
      .values({
        id: typed.id,
        placementId,
        side,
        callerName: ctx.actor.name,
        words,
        calledAt: ctx.now,
        answerBy: answerBy(ctx.now, nation),
        answeredAt: null,
        answeredByStaffId: null,
        answer: "",
      })
      .onConflict((on) => on.doNothing())
      .executeTakeFirst();
    if (!written.numInsertedOrUpdatedRows)
      return pressedAgain(trx, ctx, placement, { id: typed.id, side, words });
    const away = await findAway(trx, scope.specialistId, today);
    await record(trx, ctx, { ...placementEntry("callForHelp", placement), employerId: null });
    await tell(trx, ctx, "helpCall.made", {
      placementId,
      helpCallId: typed.id,
      // Who stood in when it was pressed: that is who the page says will answer.
      coverStaffId: away?.coverStaffId ?? "",
      isAfterSupport: state === "afterSupport" ? "yes" : "no",
    });
  });
}

async function pressedAgain(
  trx: Db,
  ctx: CallerContext,
  placement: PlacementTable,
  { id, side, words }: Pick<HelpCallTable, "id" | "side" | "words">,
) {
  const { id: placementId } = placement;
  const same = await trx
    .selectFrom("helpCall")
    .select(["placementId", "side"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (same) {
    if (same.placementId !== placementId || same.side !== side) throw new Conflict(stale);
    return;
  }
  const waiting = await trx
    .selectFrom("helpCall")
    .select(["id", "words"])
    .where("placementId", "=", placementId)
    .where("side", "=", side)
    .where("answeredAt", "is", null)
    .executeTakeFirst();
  // Answered between the two looks: this press is a call of its own, and the page is shown as it is now.
  if (!waiting) throw new Conflict(stale);
  const together = wordsWithMore(waiting.words, words);
  if (together.length > mostWords)
    throw new Invalid("This call holds no more words. Ring the number on this page.");
  if (together === waiting.words) return;
  const added = await trx
    .updateTable("helpCall")
    .set({ words: together })
    .where("id", "=", waiting.id)
    .where("answeredAt", "is", null)
    .where("words", "=", waiting.words)
    .executeTakeFirst();
  if (added.numUpdatedRows === 0n) throw new Conflict(stale);
  await record(trx, ctx, { ...placementEntry("addToHelpCall", placement), employerId: null });
}

/**
 * Keeps what was done about a call, and tells the caller's side that there is an answer. A call may be answered after
 * the job has ended, too: else it would wait for ever.
 * @throws Conflict when a colleague answered it; Invalid when an employer would read more than it needs
 */
export async function answerHelpCall(
  ctx: Context<StaffActor>,
  placementId: string,
  { callId, words }: { callId: string; words: string },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacement(trx, ctx, placementId, "placement.support");
    const call = await trx
      .selectFrom("helpCall")
      .select("side")
      .where("id", "=", callId)
      .where("placementId", "=", placementId)
      .executeTakeFirst();
    if (!call) throw new NotFound();
    if (call.side === "employer") requirePlainWords([words]);
    const { staffId } = ctx.actor;
    const written = await trx
      .updateTable("helpCall")
      .set({ answeredAt: ctx.now, answeredByStaffId: staffId, answer: words })
      .where("id", "=", callId)
      .where("answeredAt", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) return alreadyAnswered(trx, callId, { staffId, words });
    await record(trx, ctx, { ...placementEntry("answerHelpCall", placement), employerId: null });
    await tell(trx, ctx, "helpCall.answered", { placementId, helpCallId: callId });
  });
}

async function alreadyAnswered(
  trx: Db,
  callId: string,
  { staffId, words }: { staffId: string; words: string },
) {
  const kept = await trx
    .selectFrom("helpCall")
    .innerJoin("staff", "staff.id", "helpCall.answeredByStaffId")
    .innerJoin("account", "account.id", "staff.accountId")
    .select(["helpCall.answeredByStaffId", "helpCall.answer", "account.name"])
    .where("helpCall.id", "=", callId)
    .executeTakeFirst();
  if (kept?.answeredByStaffId === staffId && kept.answer === words) return;
  throw new Conflict(`${kept?.name ?? "A colleague"} has already answered this call.`);
}
