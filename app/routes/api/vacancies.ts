import { dateOf } from "#app/domain/calendar/calendar.ts";
import { findPage } from "#app/domain/vacancy/handed-on/found.queries.server.ts";
import { answerApi, readAlone } from "#app/server/api.server.ts";
import { readApiSearch } from "#app/server/api-search.ts";
import { apiPage } from "#app/server/api-vacancy.ts";

export const loader = answerApi(async ({ ctx, origin, query }) => {
  const search = readApiSearch(query);
  const found = await findPage(ctx.db, search, dateOf(ctx.now));
  const body = apiPage(search, found, origin);
  const { next, previous } = body.links;
  const links = [next && `<${next}>; rel="next"`, previous && `<${previous}>; rel="prev"`];
  const link = links.filter(Boolean).join(", ");
  return { body, ...(link && { headers: { Link: link } }) };
});

export const action = readAlone;
