import type { Db } from "#db/connect.ts";
import type { IntroductionTable, ItemPart } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import { isExcluded } from "../excluded-employer/excluded-employer.queries.server.ts";
import { explanationFor } from "../matching/matches.commands.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { StaffActor } from "../policy.ts";
import { isEnded } from "./introduction.ts";
import { requirePlainWords } from "./introduction-guard.ts";
import { onOneLine } from "./introduction-letter.ts";
import { findToChange, introductionEntry, moveIntroduction } from "./introduction-move.server.ts";
import { requireIntroducible, requireRoom } from "./introduction-open.server.ts";

export interface DraftedItem {
  part: ItemPart;
  words: string;
  adjustmentId?: string | null;
}
export interface DraftedIntroduction {
  nameUsed: string;
  items: readonly DraftedItem[];
  /** "yes" once the author has seen what was found and leaves the choice to the participant. */
  letThemDecide?: "yes" | null;
}

/** Writes a draft, with the reasons of the day. The id was made with the page, so a second press finds the first draft. */
export async function draftIntroduction(
  ctx: Context<StaffActor>,
  input: DraftedIntroduction & {
    id: string;
    vacancyId: string;
    participantId: string;
  },
): Promise<string> {
  const { id, vacancyId, participantId } = input;
  return ctx.db.transaction().execute(async (trx) => {
    const person = await trx
      .selectFrom("participant")
      .select("id")
      .where("id", "=", participantId)
      .where("specialistId", "=", ctx.actor.staffId)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (!person) throw new NotFound();
    const before = await trx
      .selectFrom("introduction")
      .select(["id", "participantId", "vacancyId", "status"])
      .where("participantId", "=", participantId)
      .where("vacancyId", "=", vacancyId)
      .execute();
    if (before.some((row) => row.id === id)) return id;
    if (before.some((row) => !isEnded(row.status)))
      throw new Conflict("There is already an open introduction of this person to this job.");
    const employerId = await requireIntroducible(trx, vacancyId);
    const { nameUsed, items } = checkedDraft(input);
    const introduction: IntroductionTable = {
      id,
      vacancyId,
      employerId,
      participantId,
      specialistId: ctx.actor.staffId,
      status: "drafted",
      nameUsed,
      naming: null,
      explanation: JSON.stringify(await explanationFor(ctx, participantId, vacancyId, trx)),
      draftedAt: ctx.now,
      askedAt: null,
      notNowUntil: null,
      changeRequest: null,
      sentAt: null,
      answerBy: null,
      longerUsedAt: null,
      answeredAt: null,
      answerRecordedBy: null,
      reason: null,
      endedAt: null,
      updatedAt: ctx.now,
    };
    await trx.insertInto("introduction").values(introduction).execute();
    await writeItems(trx, ctx, id, items);
    await record(trx, ctx, introductionEntry("draft", introduction));
    return id;
  });
}

/** Rewrites a draft; the words before are not kept. */
export async function editDraft(
  ctx: Context<StaffActor>,
  { id, ...input }: DraftedIntroduction & { id: string },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, id);
    const { nameUsed, items } = checkedDraft(input);
    const written = await trx
      .updateTable("introduction")
      .set({ nameUsed, updatedAt: ctx.now })
      .where("id", "=", id)
      .where("status", "=", "drafted")
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n)
      throw new Conflict("These words are no longer a draft, so they were not changed.");
    await trx.deleteFrom("introductionItem").where("introductionId", "=", id).execute();
    await writeItems(trx, ctx, id, items);
    await record(trx, ctx, introductionEntry("editDraft", introduction));
  });
}

/** Puts the draft to the participant. */
export async function ask(ctx: Context<StaffActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, id);
    await moveIntroduction(trx, ctx, introduction, "ask", "specialist", {
      askedAt: ctx.now,
      changeRequest: null,
      notNowUntil: null,
      naming: null,
    });
    const employerId = await requireIntroducible(trx, introduction.vacancyId);
    await requireRoom(trx, ctx, introduction);
    if (await isExcluded(trx, introduction.participantId, employerId))
      throw new Conflict(
        "They do not want to be introduced to this employer. They need no reason.",
      );
    await tell(trx, ctx, "introduction.ask", { introductionId: id });
  });
}

/** Called by the placement that begins, in its transaction. */
export async function markStarted(trx: Db, ctx: Context, introductionId: string): Promise<void> {
  const introduction = await trx
    .selectFrom("introduction")
    .selectAll()
    .where("id", "=", introductionId)
    .executeTakeFirst();
  if (!introduction) throw new NotFound();
  // Whoever records the start was let through by the placement's own rules.
  await moveIntroduction(trx, ctx, introduction, "start", "employer");
}

function checkedDraft(input: DraftedIntroduction) {
  const nameUsed = onOneLine(input.nameUsed);
  if (nameUsed === "")
    throw new Invalid("Check the name.", { nameUsed: ["Give the name they want used."] });
  const items = input.items
    .map((item) => ({ ...item, words: onOneLine(item.words) }))
    .filter((item) => item.words !== "");
  if (input.letThemDecide !== "yes")
    requirePlainWords([nameUsed, ...items.map((item) => item.words)]);
  return { nameUsed, items };
}

async function writeItems(
  trx: Db,
  ctx: Context,
  introductionId: string,
  items: readonly DraftedItem[],
) {
  if (items.length === 0) return;
  await trx
    .insertInto("introductionItem")
    .values(
      items.map(({ part, words, adjustmentId }, position) => ({
        id: ctx.newId(),
        introductionId,
        position,
        part,
        words,
        adjustmentId: adjustmentId ?? null,
        chosenAt: null,
      })),
    )
    .execute();
}
