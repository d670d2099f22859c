import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import compression from "compression";
import type { Db } from "#db/connect.ts";
import { AnonymousPages } from "./anonymous-pages.ts";
import type { Env } from "./env.ts";
import { healthOf } from "./health.server.ts";
import { clientAddress, isForPrograms, readForm, type Turned, turnAway } from "./incoming.ts";
import type { Log } from "./log.ts";
import { answerMetrics, type Metrics } from "./metrics.ts";
import { noteRequests } from "./note-requests.ts";
import { pageHandlers } from "./page-handlers.ts";
import type { PageViews } from "./page-views.ts";
import { plainPage } from "./plain-page.ts";
import { keysFrom } from "./secret.ts";

type Middleware = (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => void;

export interface ServerOptions {
  build: ServerBuild | (() => Promise<ServerBuild>);
  env: Pick<
    Env,
    "production" | "demo" | "origin" | "reach" | "trustedProxies" | "asksSecondStep" | "secret"
  > &
    Partial<Pick<Env, "sendsBy" | "replies">>;
  db: Db;
  now: () => string;
  newId: () => string;
  log: Log;
  port: number;
  /** In demo mode both loopback addresses are used instead. */
  host: string;
  /** Answers for the files of the build, or hands on. */
  files: Middleware;
  /** Told of each page that was shown. */
  views?: Pick<PageViews, "note">;
  /** Kept and told only where somebody has set a token for them. */
  metrics?: { of: Metrics; token: string } | null;
}

export interface RunningServer {
  port: number;
  /** Lets every request that has begun finish, then closes; after ten seconds it stops waiting. */
  stop(): Promise<void>;
}

const fixedHeaders = {
  "X-Content-Type-Options": "nosniff",
  // Not "no-referrer": browsers would then send forms with the origin "null".
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "X-Frame-Options": "DENY",
};
const patienceMs = 10_000;

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { env, log } = options;
  let closing = false;
  const answer = answering(options);
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    // A busy connection never becomes idle by itself, and close() waits for it.
    if (closing) outgoing.setHeader("Connection", "close");
    const requestId = options.newId();
    answer(incoming, outgoing, requestId).catch((error) => {
      log.error({ err: error, requestId }, "a request could not be answered");
      outgoing.destroy();
    });
  };
  const listen = async (port: number, host: string) => {
    const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000 }, listener);
    server.keepAliveTimeout = 65_000; // longer than a reverse proxy's idle time-out (usually 60 s)
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
    return server;
  };
  const first = await listen(options.port, env.demo ? "127.0.0.1" : options.host);
  const { port } = first.address() as AddressInfo;
  // A machine without IPv6 still has 127.0.0.1.
  const second = env.demo ? await listen(port, "::1").catch(() => null) : null;
  const servers = [first, ...(second ? [second] : [])];
  return {
    port,
    async stop() {
      closing = true;
      await Promise.all(servers.map(finish));
    },
  };
}

function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    const enough = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(enough);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function answering(options: ServerOptions) {
  const { env, db, log, files, metrics } = options;
  // While pages are worked on, each is made anew.
  const anonymous = env.production ? new AnonymousPages(options) : null;
  const { toPages, toAnybody } = pages(options, anonymous);
  const compress = compression({ level: 4 }) as unknown as Middleware;
  const secure = env.origin.startsWith("https:");
  const allowedHost = env.demo ? null : new URL(env.origin).host;

  const answerHealth = healthOf(options);
  const noteDone = noteRequests(options);

  return async (incoming: IncomingMessage, outgoing: ServerResponse, requestId: string) => {
    if (incoming.url === "/healthz") return answerHealth(outgoing);
    if (metrics && incoming.url === "/metrics")
      return answerMetrics(incoming, outgoing, {
        metrics: metrics.of,
        token: metrics.token,
        db,
        now: options.now(),
      });
    noteDone(incoming, outgoing, requestId);
    outgoing.once("finish", () => options.views?.note(incoming, outgoing.statusCode));
    for (const [name, value] of Object.entries(fixedHeaders)) outgoing.setHeader(name, value);
    if (secure) outgoing.setHeader("Strict-Transport-Security", "max-age=31536000");
    outgoing.setHeader("X-Request-Id", requestId);

    const turned = turnAway(incoming, allowedHost);
    if (turned) return send(incoming, outgoing, turned);
    breakOffWithItsSource(outgoing, log, requestId);
    files(incoming, outgoing, () => {
      // A shared computer keeps nothing of a signed-in page; public pages may say otherwise.
      outgoing.setHeader("Cache-Control", "private, no-store");
      if (anonymous?.isFor(incoming)) return void toAnybody(incoming, outgoing, requestId);
      compress(incoming, outgoing, () => void toPages(incoming, outgoing, requestId));
    });
  };
}

/**
 * A file that cannot be read ends its own answer and no more. sirv remembers every file from when we started, and a
 * stream whose error nobody hears ends the process; a new build under a running server takes the old files away.
 */
function breakOffWithItsSource(outgoing: ServerResponse, log: Log, requestId: string) {
  outgoing.on("pipe", (source) =>
    source.on("error", (error) => {
      log.error({ err: error, requestId }, "a file could not be read");
      outgoing.destroy();
    }),
  );
}

function pages(
  { build, env, db, now, newId, log }: ServerOptions,
  anonymous: AnonymousPages | null,
) {
  const mode = env.production ? "production" : "development";
  const remix =
    typeof build === "function" ? createRequestHandler(build, mode) : pageHandlers(build, mode);
  const keyFor = keysFrom(env.secret);
  const contexts = new WeakMap<IncomingMessage, AppLoadContext>();
  const listener = getRequestListener(
    (request, { incoming }) => remix(request, contexts.get(incoming as IncomingMessage)),
    { overrideGlobalObjects: false },
  );
  const contextOf = (incoming: IncomingMessage, requestId: string): AppLoadContext => ({
    db,
    now,
    newId,
    env,
    keyFor,
    log: log.child({ requestId }),
    requestId,
    clientAddress: clientAddress(incoming, env.trustedProxies),
  });
  const breakOff = (
    error: unknown,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    requestId: string,
  ) => {
    // A reader that left in mid-sentence is nobody's fault.
    if (!incoming.destroyed)
      log.error({ err: error, requestId }, "a request could not be answered");
    outgoing.destroy();
  };
  return {
    async toPages(incoming: IncomingMessage, outgoing: ServerResponse, requestId: string) {
      try {
        if (incoming.method === "POST" && !isForPrograms(incoming.url ?? "")) {
          const form = await readForm(incoming);
          if (!Buffer.isBuffer(form)) return send(incoming, outgoing, form);
          Object.assign(incoming, { rawBody: form });
          asFormFrom(incoming, env.demo ? null : new URL(env.origin).host);
        }
        contexts.set(incoming, contextOf(incoming, requestId));
        await listener(incoming, outgoing);
      } catch (error) {
        breakOff(error, incoming, outgoing, requestId);
      }
    },
    /** The same for everybody, so of a request no more than its address and its colours are handed on. */
    async toAnybody(incoming: IncomingMessage, outgoing: ServerResponse, requestId: string) {
      const { host, cookie = "" } = incoming.headers;
      const ask = () =>
        remix(
          new Request(`http://${host}${incoming.url}`, { headers: { cookie } }),
          contextOf(incoming, requestId),
        );
      try {
        await anonymous?.answer(incoming, outgoing, ask);
      } catch (error) {
        breakOff(error, incoming, outgoing, requestId);
      }
    },
  };
}

/**
 * Remix compares the origin with the host once more, and answers 500 when a proxy has changed the host:
 * ours has been checked by now, so it gets the host that people see.
 */
function asFormFrom(incoming: IncomingMessage, host: string | null) {
  const raw: string[] = [];
  for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
    const name = incoming.rawHeaders[at] ?? "";
    const value = incoming.rawHeaders[at + 1] ?? "";
    if (/^x-forwarded-host$/i.test(name)) continue;
    raw.push(name, host && /^host$/i.test(name) ? host : value);
  }
  if (!incoming.headers["content-type"])
    raw.push("Content-Type", "application/x-www-form-urlencoded");
  incoming.rawHeaders = raw;
}

function send(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { status, title, words }: Turned,
) {
  // Closing on a sender in mid-body would lose the answer: what comes is thrown away, for a short while.
  incoming.resume();
  setTimeout(() => incoming.destroy(), 2_000).unref();
  outgoing.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    Connection: "close",
  });
  outgoing.end(plainPage(title, words));
}
