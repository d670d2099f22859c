import { asXmlFile } from "../../xml/xml.ts";

/** How many addresses stand in one file: a fifth of what the protocol allows, so that one is quick to make. */
export const sitemapPage = 10_000;
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

export interface SitemapLine {
  loc: string;
  /** The instant of the last change; left out where nobody keeps it. */
  lastmod?: string | undefined;
}

export const sitemapIndex = (sitemap: readonly SitemapLine[]) =>
  asXmlFile({ sitemapindex: { "@xmlns": namespace, sitemap: sitemap.map(line) } });

export const sitemapOf = (url: readonly SitemapLine[]) =>
  asXmlFile({ urlset: { "@xmlns": namespace, url: url.map(line) } });

const line = ({ loc, lastmod }: SitemapLine) => ({ loc, lastmod });
