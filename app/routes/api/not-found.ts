import { NotFound } from "#app/domain/errors.ts";
import { answerApi } from "#app/server/api.server.ts";

/** Any other address under /api, whatever one wants to do there. */
export const loader = answerApi(async () => {
  throw new NotFound();
});

export const action = loader;
