import { sql } from "kysely";
import type { Db } from "#db/connect.ts";
import { isDuplicate } from "#db/dialect.ts";
import type { HandOverTable, PlacementTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import { privateWordsIn, privateWordsInWords } from "../introduction/introduction-guard.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { placementMoved } from "../placement/placement.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { ParticipantActor, StaffActor, SystemActor } from "../policy.ts";
import { findDraft } from "./hand-over.queries.server.ts";
import {
  type HandOverWords,
  handOverFrom,
  handOverParts,
  readWithProblem,
  waitsForChange,
} from "./hand-over.ts";

const sentAlready = "It was sent a moment ago. To change it, write the hand-over again.";
const somebodyElse =
  "Somebody else is writing this hand-over too. Look at the page again before you go on.";
const notTold =
  "This employer does not know of the support, so there is nobody to hand over to. Ask the person first.";
const changed = "It has changed since you opened this page. Read it once more before you choose.";

/** The employer's side will read it, so it says what helps and never why. @throws Invalid, at its field */
function inPlainWords(words: HandOverWords) {
  const fields = Object.fromEntries(
    handOverParts.flatMap((part) => {
      const found = privateWordsIn([words[part]]);
      return found.length > 0 ? [[part, [found.map(privateWordsInWords).join(" ")]]] : [];
    }),
  );
  if (Object.keys(fields).length > 0)
    throw new Invalid("Some of these words say more than an employer needs.", fields);
}

async function openToWrite(
  trx: Db,
  ctx: Context<ParticipantActor | StaffActor>,
  placementId: string,
  permission: "placement.support" | "placement.readSupport",
) {
  const { placement } = await openPlacementToChange(trx, ctx, placementId, permission);
  if (placement.status !== "started") throw new Conflict(placementMoved[placement.status]);
  return placement;
}

/**
 * Keeps what is being written. The person can read it from then on; the employer's side knows nothing of it. Whatever
 * they had asked to change counts as dealt with, and the two go through it again before it is sent.
 */
export async function saveHandOver(
  ctx: Context<StaffActor>,
  placementId: string,
  { id, naturalSupports, whatWorks, whoToCall }: HandOverWords & { id: string },
): Promise<void> {
  const words = { naturalSupports, whatWorks, whoToCall };
  const keep = async (trx: Db) => {
    const placement = await openToWrite(trx, ctx, placementId, "placement.support");
    inPlainWords(words);
    const draft = await findDraft(trx, placementId);
    if (draft && draft.id !== id) throw new Conflict(somebodyElse);
    if (draft && handOverParts.every((part) => draft[part] === words[part])) {
      // Saved as it was: an answer to what they asked, or the second press.
      if (!waitsForChange(draft)) return;
    }
    const by = { staffId: ctx.actor.staffId, writtenAt: ctx.now, changeAskedAt: null };
    if (draft) await writeDraft(trx, draft, { ...words, ...by });
    else
      await trx
        .insertInto("handOver")
        .values({
          ...words,
          ...by,
          id,
          placementId,
          changeWords: "",
          readWithOn: null,
          sentAt: null,
        })
        .execute();
    await record(trx, ctx, placementEntry("writeHandOver", placement));
    if (!draft) await tell(trx, ctx, "handOver.written", { placementId });
  };
  await ctx.db
    .transaction()
    .execute(keep)
    .catch(async (error: unknown) => {
      if (!isDuplicate(error)) throw error;
      // The second press of the same button; or a colleague began, or sent this one, a moment ago.
      const row = await ctx.db
        .selectFrom("handOver")
        .select(["sentAt", "placementId"])
        .where("id", "=", id)
        .executeTakeFirst();
      if (row?.placementId !== placementId) throw new Conflict(somebodyElse);
      if (row.sentAt !== null) throw new Conflict(sentAlready);
    });
}

/** Writes over a draft as it was read. @throws Conflict when somebody was first */
async function writeDraft(trx: Db, draft: HandOverTable, changes: Partial<HandOverTable>) {
  const written = await trx
    .updateTable("handOver")
    .set(changes)
    .where("id", "=", draft.id)
    .where("sentAt", "is", null)
    .where("writtenAt", "=", draft.writtenAt)
    .where("changeAskedAt", "is not distinct from", draft.changeAskedAt)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n) throw new Conflict(changed);
}

/** The person asks for other words before it goes. It does not go until somebody has dealt with that. */
export async function askForHandOverChange(
  ctx: Context<ParticipantActor>,
  placementId: string,
  { id, words }: { id: string; words: string },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const placement = await openToWrite(trx, ctx, placementId, "placement.readSupport");
    const draft = await findDraft(trx, placementId);
    if (draft?.id !== id) throw new Conflict("This has been sent. Ring your specialist about it.");
    if (waitsForChange(draft) && draft.changeWords === words) return;
    await writeDraft(trx, draft, { changeWords: words, changeAskedAt: ctx.now });
    await record(trx, ctx, placementEntry("askForHandOverChange", placement));
    await tell(trx, ctx, "handOver.changeAsked", { placementId });
  });
}

export interface SendingHandOver {
  id: string;
  /** When what was on the page was written: no other words go. */
  seenAt: string;
  readWithOn: string;
}

/** Sends it to the employer's side, once it was gone through with the person. */
export async function sendHandOver(
  ctx: Context<StaffActor>,
  placementId: string,
  { id, seenAt, readWithOn }: SendingHandOver,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const placement = await openToWrite(trx, ctx, placementId, "placement.support");
    const draft = await trx
      .selectFrom("handOver")
      .selectAll()
      .where("id", "=", id)
      .where("placementId", "=", placementId)
      .executeTakeFirst();
    if (!draft || (draft.sentAt === null && draft.writtenAt !== seenAt))
      throw new Conflict(changed);
    // The second press.
    if (draft.sentAt !== null) return;
    if (placement.openedToEmployerAt === null) throw new Conflict(notTold);
    if (waitsForChange(draft))
      throw new Conflict(
        `${placement.nameUsed} has asked for a change. Save the hand-over again first, changed or as it is.`,
      );
    const about = { writtenOn: dateOf(draft.writtenAt), today: dateOf(ctx.now) };
    const problem = readWithProblem(readWithOn, about);
    if (problem) throw new Invalid("Check the day.", { readWithOn: [problem] });
    inPlainWords(draft);
    await writeDraft(trx, draft, { readWithOn, sentAt: ctx.now });
    await record(trx, ctx, placementEntry("sendHandOver", placement));
    await tell(trx, ctx, "handOver.sent", { placementId });
  });
}

/** Says once, six weeks before support ends, that the hand-over is due. Returns how many it said so of. */
export async function promptHandOvers(ctx: Context<SystemActor>): Promise<number> {
  const today = dateOf(ctx.now);
  const started = await ctx.db
    .selectFrom("placement")
    .selectAll()
    .where("status", "=", "started")
    .where("supportUntil", ">=", today)
    .where(({ not, exists }) => not(exists(promptsOf(ctx.db))))
    .execute();
  let prompted = 0;
  for (const placement of started)
    if (handOverFrom(placement.supportUntil) <= today && (await promptOnce(ctx, placement)))
      prompted += 1;
  return prompted;
}

/** What shows that nobody needs to be told any more: it was said before, or a hand-over was sent. */
const promptsOf = (db: Db) =>
  db
    .selectFrom("auditEvent as ae")
    .select("ae.id")
    .where("ae.subjectId", "=", sql.ref<string>("placement.id"))
    .where("ae.subjectKind", "=", "placement")
    .where("ae.action", "in", ["placement.handOverDue", "placement.sendHandOver"]);

function promptOnce(ctx: Context<SystemActor>, placement: PlacementTable): Promise<boolean> {
  return ctx.db.transaction().execute(async (trx) => {
    // Two servers wait for each other at the placement, and the second looks again.
    await trx
      .updateTable("placement")
      .set((eb) => ({ supportUntil: eb.ref("supportUntil") }))
      .where("id", "=", placement.id)
      .execute();
    const still = await trx
      .selectFrom("placement")
      .select("id")
      .where("id", "=", placement.id)
      .where("status", "=", "started")
      .where(({ not, exists }) => not(exists(promptsOf(trx))))
      .executeTakeFirst();
    if (!still) return false;
    await record(trx, ctx, placementEntry("handOverDue", placement));
    await tell(trx, ctx, "placement.handOverDue", { placementId: placement.id });
    return true;
  });
}
