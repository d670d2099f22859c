import type { Context } from "../context.ts";
import { Invalid, NotFound } from "../errors.ts";
import type { StaffActor } from "../policy.ts";
import { move } from "./advice-request.commands.server.ts";
import { guardAdvice } from "./advice-request-guard.ts";
import { findAdviceSetting } from "./advice-row.queries.server.ts";

export interface OwnIdea {
  /** Made with the form, so that a second press finds the first. */
  id: string;
  adviceRequestId: string;
  ownWords: string;
  /** Why it might help. */
  note: string;
}

/** An adjustment that the library does not have, in the adviser's words. @throws Invalid when they say too much of a person. */
export async function suggestOwn(ctx: Context<StaffActor>, idea: OwnIdea): Promise<void> {
  const { id, adviceRequestId, ownWords, note } = idea;
  const setting = await findAdviceSetting(ctx, adviceRequestId);
  const text = {
    ...setting,
    side: "specialist",
    toSpecialistAlone: false,
    noNames: false,
  } as const;
  if ([ownWords, note].some((words) => guardAdvice({ ...text, words }).length > 0))
    throw new Invalid("Look at the words again before this is sent.");
  await ctx.db.transaction().execute(async (trx) => {
    const already = await trx
      .selectFrom("adviceSuggestion")
      .select("adviceRequestId")
      .where("id", "=", id)
      .executeTakeFirst();
    if (already && already.adviceRequestId !== adviceRequestId) throw new NotFound();
    if (already) return;
    await move(trx, ctx, adviceRequestId, "suggest", {}, "in own words");
    await trx
      .insertInto("adviceSuggestion")
      .values({
        id,
        adviceRequestId,
        adjustmentId: null,
        ownWords,
        note,
        staffId: ctx.actor.staffId,
        suggestedAt: ctx.now,
      })
      .execute();
  });
}
