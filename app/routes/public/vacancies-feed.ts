import type { LoaderFunctionArgs } from "@remix-run/node";
import { atomFeed, feedEntries } from "#app/domain/vacancy/handed-on/atom-feed.ts";
import { listNewest } from "#app/domain/vacancy/handed-on/found.queries.server.ts";
import { found } from "#app/server/found.server.ts";
import { handOut } from "#app/server/handed-out.server.ts";

/** The newest of a search: however the board is ordered, a feed reader waits for what is new. */
export const loader = (asked: LoaderFunctionArgs) =>
  handOut(asked, async (ask) => ({
    type: "application/atom+xml",
    text: atomFeed({
      origin: ask.origin,
      ...(await found(ask, feedEntries, { list: listNewest })),
    }),
  }));
