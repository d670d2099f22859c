import type { LoaderFunctionArgs } from "@remix-run/node";
import { handOut } from "#app/server/handed-out.server.ts";

/** What is somebody's own, or made anew for each who asks. */
const notToRead = ["/employer", "/specialist", "/participant", "/area", "/link/", "/demo/"];

export const loader = (asked: LoaderFunctionArgs) =>
  handOut(asked, async ({ origin }) => ({
    type: "text/plain",
    text: [
      "User-agent: *",
      ...notToRead.map((path) => `Disallow: ${path}`),
      "",
      `Sitemap: ${origin}/sitemap.xml`,
      "",
    ].join("\n"),
  }));
