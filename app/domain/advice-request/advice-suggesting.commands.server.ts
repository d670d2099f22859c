import { findAdjustment } from "../adjustment/adjustment.ts";
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

/** Ideas from the library, each once for a request. Ids that the library does not know are refused. */
export async function suggestAdjustments(
  ctx: Context<StaffActor>,
  suggestion: { adviceRequestId: string; adjustmentIds: readonly string[]; note: string },
): Promise<void> {
  const { adviceRequestId, note } = suggestion;
  const ids = [...new Set(suggestion.adjustmentIds)];
  if (ids.length === 0 || ids.some((id) => !findAdjustment(id)))
    throw new Invalid("Choose adjustments from the list.", {
      adjustmentIds: ["Tick at least one adjustment."],
    });
  const setting = await findAdviceSetting(ctx, adviceRequestId);
  const insisted = { toSpecialistAlone: false, noNames: false };
  if (guardAdvice({ ...setting, ...insisted, side: "specialist", words: note }).length)
    throw new Invalid("Look at the words again before this is sent.");
  await ctx.db.transaction().execute(async (trx) => {
    await move(trx, ctx, adviceRequestId, "suggest");
    const there = await trx
      .selectFrom("adviceSuggestion")
      .select("adjustmentId")
      .where("adviceRequestId", "=", adviceRequestId)
      .execute();
    const fresh = ids.filter((id) => !there.some((row) => row.adjustmentId === id));
    if (fresh.length === 0) return;
    await trx
      .insertInto("adviceSuggestion")
      .values(
        fresh.map((adjustmentId) => ({
          id: ctx.newId(),
          adviceRequestId,
          adjustmentId,
          ownWords: "",
          note,
          staffId: ctx.actor.staffId,
          suggestedAt: ctx.now,
        })),
      )
      .execute();
  });
}
