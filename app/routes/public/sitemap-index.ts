import type { LoaderFunctionArgs } from "@remix-run/node";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { listSitemapPages } from "#app/domain/vacancy/handed-on/sitemap.queries.server.ts";
import { sitemapIndex } from "#app/domain/vacancy/handed-on/sitemap.ts";
import { weights } from "#app/server/asks.server.ts";
import { handOut } from "#app/server/handed-out.server.ts";

export const loader = (asked: LoaderFunctionArgs) =>
  handOut(
    asked,
    async ({ ctx, origin }) => {
      const pages = await listSitemapPages(ctx.db, dateOf(ctx.now));
      return {
        type: "application/xml",
        text: sitemapIndex([
          { loc: `${origin}/sitemap-pages.xml` },
          ...pages.map(({ page, changedAt }) => ({
            loc: `${origin}/sitemap-vacancies.xml?page=${page}`,
            lastmod: changedAt,
          })),
        ]),
      };
    },
    weights.long,
  );
