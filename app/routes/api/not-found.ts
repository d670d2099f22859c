import { NotFound } from "#app/domain/errors.ts";
import { answerApi } from "#app/server/api.server.ts";

async function nothing(): Promise<never> {
  throw new NotFound();
}

/** Any other address under /api, whatever one wants to do there. */
export const loader = answerApi(nothing);
export const action = answerApi(nothing);
