import type { Context } from "../context.ts";
import { visibleTo as introductionsOf } from "../introduction/introduction.queries.server.ts";
import type { EmployerActor } from "../policy.ts";
import { listNewsOwed } from "./vacancy-news.queries.server.ts";
import type { Beside } from "./vacancy-waits.ts";

/** What stands beside each of an employer's vacancies: of introductions those alone that they have to answer. */
export async function besideOf(
  ctx: Context<EmployerActor>,
  vacancyIds: readonly string[],
): Promise<(vacancyId: string) => Beside> {
  const ids = ["", ...vacancyIds];
  const [introductions, proposals, owed] = await Promise.all([
    introductionsOf(ctx.db, ctx.actor)
      .select("i.vacancyId")
      .where("i.vacancyId", "in", ids)
      .where("i.status", "=", "withEmployer")
      .execute(),
    ctx.db
      .selectFrom("jobProposal")
      .select("vacancyId")
      .where("vacancyId", "in", ids)
      .where("status", "=", "sent")
      .execute(),
    listNewsOwed(ctx),
  ]);
  const has = (rows: readonly { vacancyId: string }[]) =>
    new Set(rows.map(({ vacancyId }) => vacancyId));
  const [introduced, proposed] = [has(introductions), has(proposals)];
  const newsOn = new Map(owed.map(({ vacancyId, dueOn }) => [vacancyId, dueOn]));
  return (vacancyId) => ({
    hasIntroduction: introduced.has(vacancyId),
    hasProposal: proposed.has(vacancyId),
    newsOn: newsOn.get(vacancyId) ?? null,
  });
}
