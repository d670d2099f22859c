import type { LoaderFunctionArgs } from "@remix-run/node";
import { adjustments } from "#app/domain/adjustment/adjustment.ts";
import { sitemapOf } from "#app/domain/vacancy/handed-on/sitemap.ts";
import { handOut } from "#app/server/handed-out.server.ts";

/** What somebody may look for in a search engine. Forms that one comes to from a page of these are left out. */
const pagesToFind = [
  "/",
  "/how-it-works",
  "/check-an-advert",
  "/vacancies",
  "/looking-for-work",
  "/adjustments",
  "/access-to-work",
  "/advice",
  "/api",
  "/accessibility",
  "/privacy",
] as const;

export const loader = (asked: LoaderFunctionArgs) =>
  handOut(asked, async ({ origin }) => ({
    type: "application/xml",
    text: sitemapOf(
      [...pagesToFind, ...adjustments.map(({ id }) => `/adjustments/${id}`)].map((path) => ({
        loc: `${origin}${path}`,
      })),
    ),
  }));
