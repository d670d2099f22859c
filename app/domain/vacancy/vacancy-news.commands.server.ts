import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { StaffActor } from "../policy.ts";
import { findVacancy } from "./vacancy.queries.server.ts";
import { vacancyMoved } from "./vacancy.ts";
import { vacancyEntry } from "./vacancy-move.server.ts";
import { findNamesInNews } from "./vacancy-news.queries.server.ts";
import { whyNotNews } from "./vacancy-news-guard.ts";

/**
 * News for the employer on a live vacancy, by its named specialist or whoever covers in its area. It speaks of the job
 * alone. The same words again are the second press of one button.
 * @throws Invalid when it names, counts or describes people.
 */
export async function sendNews(
  ctx: Context<StaffActor>,
  vacancyId: string,
  words: string,
): Promise<void> {
  const { actor } = ctx;
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findVacancy({ ...ctx, db: trx }, vacancyId);
    if (vacancy.specialistId !== actor.staffId && vacancy.areaId !== actor.areaId)
      throw new Forbidden("The vacancy's own area sends its news.");
    if (vacancy.status !== "live") throw new Conflict(vacancyMoved[vacancy.status]);
    const refused = whyNotNews(words, await findNamesInNews({ ...ctx, db: trx }, vacancy));
    if (refused) throw new Invalid(refused, { words: [refused] });
    const last = await trx
      .selectFrom("vacancyNews")
      .select(["words", "staffId"])
      .where("vacancyId", "=", vacancyId)
      .orderBy("sentAt", "desc")
      .executeTakeFirst();
    if (last?.words === words && last.staffId === actor.staffId) return;
    const newsId = ctx.newId();
    await trx
      .insertInto("vacancyNews")
      .values({ id: newsId, vacancyId, staffId: actor.staffId, words, sentAt: ctx.now })
      .execute();
    await record(trx, ctx, vacancyEntry("sendNews", vacancy));
    await tell(trx, ctx, "vacancy.newsSent", { vacancyId, newsId });
  });
}
