import type { Db } from "#db/connect.ts";
import type { PlacementTable, TellingDecision } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { findStanding } from "../employer/employer-standing.queries.server.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import { checkedSaid, type Said } from "../introduction/introduction-decision.commands.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { Events } from "../outbox/outbox.ts";
import type { ParticipantActor, StaffActor } from "../policy.ts";
import { goesOn, placementMoved } from "./placement.ts";
import { shutContactOut } from "./placement-link.commands.server.ts";
import { placementEntry } from "./placement-move.server.ts";
import { openPlacement } from "./placement-scope.queries.server.ts";
import { latestDecision, tellingNow } from "./placement-telling.queries.server.ts";
import { sealedText } from "./placement-telling.ts";

/** The person themself, or their specialist who writes down what they said: then `said` is asked for. */
export type TellingContext = Context<ParticipantActor | StaffActor>;
export interface Telling {
  placementId: string;
  said?: Said;
}

/** In whose words, if not their own press. @throws Invalid while staff have not said how and when */
function saidOf(ctx: TellingContext, { said }: Telling) {
  if (ctx.actor.kind === "participant")
    return { recordedByStaffId: null, saidWords: null, saidHow: null, saidOn: null };
  const none = { saidWords: "", saidHow: "", saidOn: "" };
  return {
    recordedByStaffId: ctx.actor.staffId,
    ...checkedSaid(said ?? none, dateOf(ctx.now)),
  };
}
type SaidRow = ReturnType<typeof saidOf>;

/** @throws NotFound for a job that came of an introduction: there the introduction is the yes, and is taken back as one */
async function openTelling(trx: Db, ctx: TellingContext, id: string): Promise<PlacementTable> {
  const { placement } = await openPlacement(trx, ctx, id, "placement.decideTelling");
  if (placement.introductionId) throw new NotFound();
  return placement;
}

/**
 * The employer may know, and reads exactly the words that the person read: whoever speaks for it is told and let in.
 * Pressing twice is the same as once.
 * @throws Invalid when the words are no longer those that were read, such as when somebody else is to be told
 */
export async function openToEmployer(
  ctx: TellingContext,
  telling: Telling & { seenSha256: string },
): Promise<void> {
  const said = saidOf(ctx, telling);
  await ctx.db.transaction().execute(async (trx) => {
    const placement = await openTelling(trx, ctx, telling.placementId);
    if (placement.openedToEmployerAt !== null) return;
    if (!goesOn(placement)) throw new Conflict(placementMoved[placement.status]);
    if ((await findStanding(trx, placement.employerId)) === "suspended")
      throw new Invalid("This employer is on hold, so nothing can be told to them now.");
    const { words, sha256 } = await tellingNow(trx, { placement });
    if (sha256 !== telling.seenSha256)
      throw new Invalid(
        "The words have changed since you looked. Nothing was told. Please read them once more.",
      );
    const opened = await trx
      .updateTable("placement")
      .set({ openedToEmployerAt: ctx.now, updatedAt: ctx.now })
      .where("id", "=", placement.id)
      .where("openedToEmployerAt", "is", null)
      // What was sealed a moment ago is what is opened.
      .where("contactName", "=", placement.contactName)
      .where("contactEmail", "=", placement.contactEmail)
      .executeTakeFirst();
    if (opened.numUpdatedRows === 0n)
      throw new Conflict("Somebody else changed this a moment ago. Look at the page again.");
    await keep(trx, ctx, placement, "yes", said, { words: sealedText(words), sha256 });
    await tell(trx, ctx, "placement.opened", { placementId: placement.id });
  });
}

/** The employer may not know. It never did, and nothing there changes. */
export async function keepFromEmployer(ctx: TellingContext, telling: Telling): Promise<void> {
  const said = saidOf(ctx, telling);
  await ctx.db.transaction().execute(async (trx) => {
    const placement = await openTelling(trx, ctx, telling.placementId);
    if (placement.openedToEmployerAt !== null)
      throw new Conflict("The employer has been told since. You can take that back.");
    if ((await latestDecision(trx, placement.id)) === "no") return;
    await keep(trx, ctx, placement, "no", said);
  });
}

/**
 * Takes the yes back, at any time, of a job that has ended too: no link works any more, whoever is reading is shut out,
 * and the employer's colleagues find nothing. Nobody there is written to.
 */
export async function closeToEmployer(ctx: TellingContext, telling: Telling): Promise<void> {
  const said = saidOf(ctx, telling);
  await ctx.db.transaction().execute(async (trx) => {
    const placement = await openTelling(trx, ctx, telling.placementId);
    if (placement.openedToEmployerAt === null) return;
    await shutEmployerOut(trx, ctx, placement);
    await keep(trx, ctx, placement, "takenBack", said);
  });
}

/** From now on nobody at the employer can open it, by whatever way they came. */
export async function shutEmployerOut(
  trx: Db,
  ctx: Pick<Context, "now">,
  placement: PlacementTable,
): Promise<void> {
  await trx
    .updateTable("placement")
    .set({ openedToEmployerAt: null, updatedAt: ctx.now })
    .where("id", "=", placement.id)
    .execute();
  await shutContactOut(trx, ctx, placement);
}

/** What is done about it is not said to whom: the audit line says how and when, never in what words. */
async function keep(
  trx: Db,
  ctx: TellingContext,
  placement: PlacementTable,
  decision: TellingDecision,
  said: SaidRow,
  sealed = { words: "", sha256: "" },
): Promise<void> {
  const { id: placementId } = placement;
  await trx
    .insertInto("placementTelling")
    .values({ id: ctx.newId(), placementId, decision, ...sealed, ...said, decidedAt: ctx.now })
    .execute();
  await record(trx, ctx, {
    ...placementEntry(actions[decision], placement),
    detail: said.saidOn === null ? null : `${said.saidHow}, ${dayInWords(said.saidOn)}`,
  });
  const event: Events["placement.tellingDecided"] = {
    placementId,
    decision,
    byStaffId: said.recordedByStaffId ?? "",
    saidOn: said.saidOn ?? "",
  };
  await tell(trx, ctx, "placement.tellingDecided", event);
}

const actions: Record<TellingDecision, string> = {
  yes: "openToEmployer",
  no: "keepFromEmployer",
  takenBack: "closeToEmployer",
};
