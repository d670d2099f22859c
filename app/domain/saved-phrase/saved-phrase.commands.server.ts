import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Invalid, NotFound } from "../errors.ts";
import { findPrivateWords } from "../guarded-words/guarded-words.ts";
import type { StaffActor } from "../policy.ts";
import type { Phrase } from "./saved-phrase.form.ts";

/** Keeps a phrase for the team, new or changed. @throws Invalid when it speaks of a person, NotFound for another team's */
export async function savePhrase(ctx: Context<StaffActor>, phrase: Phrase): Promise<void> {
  const { id, title, words } = phrase;
  for (const [field, text] of [
    ["title", title],
    ["words", words],
  ] as const) {
    const [found] = findPrivateWords(text);
    if (!found) continue;
    const sentence = `Take out “${found.found}”. A saved phrase is about no one person.`;
    throw new Invalid(sentence, { [field]: [sentence] });
  }
  await ctx.db.transaction().execute(async (trx) => {
    const there = await trx
      .selectFrom("savedPhrase")
      .select("teamId")
      .where("id", "=", id)
      .executeTakeFirst();
    if (there && there.teamId !== ctx.actor.teamId) throw new NotFound();
    const written = { title, words, writtenByStaffId: ctx.actor.staffId, updatedAt: ctx.now };
    if (there) await trx.updateTable("savedPhrase").set(written).where("id", "=", id).execute();
    else
      await trx
        .insertInto("savedPhrase")
        .values({ id, teamId: ctx.actor.teamId, ...written })
        .execute();
    await record(trx, ctx, { action: "phrase.save", subjectKind: "savedPhrase", subjectId: id });
  });
}

/** @throws NotFound for another team's, or one that has gone already */
export async function removePhrase(ctx: Context<StaffActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom("savedPhrase")
      .where("id", "=", id)
      .where("teamId", "=", ctx.actor.teamId)
      .executeTakeFirst();
    if (gone.numDeletedRows === 0n) throw new NotFound();
    await record(trx, ctx, { action: "phrase.remove", subjectKind: "savedPhrase", subjectId: id });
  });
}
