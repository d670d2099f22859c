/** What an employer's own system reads of its vacancies. */
import { dateOf } from "#app/domain/calendar/calendar.ts";
import type { Context } from "#app/domain/context.ts";
import type { EmployerActor } from "#app/domain/policy.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { missingForPublication, statusLabels } from "#app/domain/vacancy/vacancy.ts";
import { checkVacancyWords } from "#app/domain/vacancy/vacancy-advert.ts";
import { readBack } from "#app/domain/vacancy/vacancy-read-back.ts";
import { writtenName } from "#app/domain/vacancy/vacancy-written.ts";
import type { ApiOwnVacancy } from "./api-employer-schemas.ts";

export const addressOfOwn = (origin: string, id: string) =>
  `${origin}/api/employer/vacancies/${id}`;

/** One vacancy of theirs, as it can be sent back, with where it stands and what its words might change. */
export async function ownVacancy(
  ctx: Context<EmployerActor>,
  id: string,
  origin: string,
): Promise<ApiOwnVacancy> {
  const found = await findVacancy(ctx, id);
  return {
    id: found.id,
    status: found.status,
    statusInWords: statusLabels[found.status],
    postsFilled: found.placesFilled,
    changedAt: found.updatedAt,
    missing: missingForPublication(found).map(({ field, words }) => ({
      field: writtenName(field),
      words,
    })),
    findings: checkVacancyWords(found, dateOf(ctx.now)).map(
      ({ rule, severity, field, text, why, instead }) => ({
        rule,
        severity,
        field: writtenName(field),
        text,
        why,
        instead,
      }),
    ),
    vacancy: readBack(found),
    links: {
      self: addressOfOwn(origin, found.id),
      page: `${origin}/employer/vacancies/${found.id}`,
    },
  };
}
