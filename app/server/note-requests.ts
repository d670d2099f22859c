import type { IncomingMessage, ServerResponse } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { type Log, loggablePath } from "./log.ts";
import type { Metrics } from "./metrics.ts";

/** Writes down each request when it is done: in the log, and in the numbers where they are kept. */
export function noteRequests({
  build,
  log,
  metrics,
}: {
  build: ServerBuild | (() => Promise<ServerBuild>);
  log: Log;
  metrics?: { of: Pick<Metrics, "noteRequest"> } | null;
}) {
  const words = typeof build === "function" ? undefined : wordsOf(build);
  return (incoming: IncomingMessage, outgoing: ServerResponse, requestId: string) => {
    const began = performance.now();
    const { url = "", method } = incoming;
    const path = loggablePath(url, words);
    outgoing.once("close", () => {
      const ms = performance.now() - began;
      const { statusCode: status } = outgoing;
      metrics?.of.noteRequest(url, status, ms / 1000);
      const about = { requestId, method, path, status, ms: Math.round(ms) };
      if (status >= 500) log.error(about, "answered");
      else if (path.startsWith("/assets/")) log.debug(about, "answered");
      else log.info(about, "answered");
    });
  };
}

/** What the site itself writes into its addresses. */
const wordsOf = ({ routes }: ServerBuild): ReadonlySet<string> =>
  new Set([
    "assets",
    ...Object.values(routes).flatMap((route) =>
      (route?.path ?? "").split("/").filter((step) => step !== "" && !/^[:*]/.test(step)),
    ),
  ]);
