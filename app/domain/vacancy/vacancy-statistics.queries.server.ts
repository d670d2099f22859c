import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { visibleTo as introductionsVisibleTo } from "../introduction/introduction.queries.server.ts";
import type { EmployerActor } from "../policy.ts";
import { findVacancy } from "./vacancy.queries.server.ts";
import { statisticsOf } from "./vacancy-statistics.ts";

/**
 * The figures of one vacancy, from what its employer may know anyway: the public page's views, and the introductions that
 * reached them. Nobody who was asked and said no is in any number. @throws NotFound
 */
export async function findStatistics(ctx: Context<EmployerActor>, id: string) {
  const { db, actor, now } = ctx;
  const vacancy = await findVacancy(ctx, id);
  const [views, introductions] = await Promise.all([
    db
      .selectFrom("vacancyView")
      .select(["viewedOn", "views"])
      .where("vacancyId", "=", id)
      .execute(),
    introductionsVisibleTo(db, actor)
      .select(["i.sentAt", "i.answeredAt"])
      .where("i.vacancyId", "=", id)
      .execute(),
  ]);
  const { title, workplaceName, publishedAt, endedAt } = vacancy;
  const received = introductions.flatMap(({ sentAt, answeredAt }) =>
    sentAt === null ? [] : [{ sentAt, answeredAt }],
  );
  const facts = { publishedAt, endedAt, views, introductions: received };
  return { title, workplaceName, statistics: statisticsOf(facts, dateOf(now)) };
}
