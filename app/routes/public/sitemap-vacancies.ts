import type { LoaderFunctionArgs } from "@remix-run/node";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { NotFound } from "#app/domain/errors.ts";
import { addressOf } from "#app/domain/vacancy/handed-on/handed-on.ts";
import { listForSitemap } from "#app/domain/vacancy/handed-on/sitemap.queries.server.ts";
import { sitemapOf } from "#app/domain/vacancy/handed-on/sitemap.ts";
import { weights } from "#app/server/asks.server.ts";
import { handOut } from "#app/server/handed-out.server.ts";

const mostPages = 10_000;

export const loader = (asked: LoaderFunctionArgs) =>
  handOut(
    asked,
    async ({ ctx, origin, query }) => {
      const page = Number(query.get("page") ?? 1);
      if (!Number.isInteger(page) || page < 1 || page > mostPages) throw new NotFound();
      const vacancies = await listForSitemap(ctx.db, page, dateOf(ctx.now));
      if (vacancies.length === 0) throw new NotFound();
      const lines = vacancies.map(({ id, changedAt }) => ({
        loc: addressOf(origin, id),
        lastmod: changedAt,
      }));
      return { type: "application/xml", text: sitemapOf(lines) };
    },
    weights.long,
  );
