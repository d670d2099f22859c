import { findHandedOn } from "#app/domain/vacancy/handed-on/handed-on.queries.server.ts";
import { answerApi, readAlone } from "#app/server/api.server.ts";
import { apiVacancy } from "#app/server/api-vacancy.ts";

export const loader = answerApi(async ({ ctx, origin, params }) => ({
  body: apiVacancy(await findHandedOn(ctx, params.id ?? ""), origin),
}));

export const action = readAlone;
