import { answerApi, readAlone } from "#app/server/api.server.ts";
import { apiDocument } from "#app/server/api-document.ts";

export const loader = answerApi(async ({ origin }) => ({ body: apiDocument(origin) }));

export const action = readAlone;
