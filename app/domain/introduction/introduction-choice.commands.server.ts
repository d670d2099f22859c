import type { Naming } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { Invalid, NotFound } from "../errors.ts";
import type { ParticipantActor, StaffActor } from "../policy.ts";
import { onOneLine } from "./introduction-letter.ts";
import { findToChange, moveIntroduction, partyOf } from "./introduction-move.server.ts";

export interface Choices {
  id: string;
  itemIds: readonly string[];
  naming: Naming;
  nameUsed: string;
}
/** Changes one line before it is sent. Nothing that was ticked stays ticked, and the words before are not kept. */
export async function changeWords(
  ctx: Context<ParticipantActor | StaffActor>,
  { id, itemId, words }: { id: string; itemId: string; words: string },
): Promise<void> {
  const said = onOneLine(words);
  if (said === "")
    throw new Invalid("Write the words, or leave this line unticked.", {
      words: ["Write the words, or go back and leave this line unticked."],
    });
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, id);
    await moveIntroduction(trx, ctx, introduction, "changeWords", partyOf(ctx.actor));
    const written = await trx
      .updateTable("introductionItem")
      .set({ words: said, chosenAt: null })
      .where("id", "=", itemId)
      .where("introductionId", "=", id)
      // What the specialist says stays the specialist's: the person asks for a change instead.
      .where("part", "!=", "specialistSays")
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) throw new NotFound();
  });
}

/** Keeps ticks, name and naming for the last page. Sends nothing, and is no yes. */
export async function chooseWords(ctx: Context<ParticipantActor>, choices: Choices): Promise<void> {
  const nameUsed = onOneLine(choices.nameUsed);
  if (nameUsed === "")
    throw new Invalid("Choose the name to use.", { nameUsed: ["Write the name to use."] });
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, choices.id);
    const { naming } = choices;
    await moveIntroduction(trx, ctx, introduction, "choose", "participant", { nameUsed, naming });
    const items = trx.updateTable("introductionItem").where("introductionId", "=", choices.id);
    await items.set({ chosenAt: null }).execute();
    if (choices.itemIds.length > 0)
      await items
        .set({ chosenAt: ctx.now })
        .where("id", "in", [...choices.itemIds])
        .execute();
  });
}
