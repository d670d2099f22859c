/** The portal's process: `npm start` in production, `npm run dev` with Vite, and behind `npm run demo`. */
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import sirv from "sirv";
import { startJobs } from "#app/jobs/recurring.ts";
import { connect, type Db } from "#db/connect.ts";
import { listPendingMigrations, migrateToLatest } from "#db/migrate.ts";
import { answerRefusals } from "./answer-refusals.ts";
import { BadEnvironment, type Env, readEnv } from "./env.ts";
import { type ServerOptions, startServer } from "./http.ts";
import { createLog } from "./log.ts";
import { createMailer } from "./mailer.ts";
import { countingSends, Metrics } from "./metrics.ts";
import { PageViews } from "./page-views.ts";

type Pages = Pick<ServerOptions, "build" | "files"> & { stop(): Promise<void> };

const isDev = process.argv.includes("--dev");
// Before React is loaded: it reads this once.
process.env.NODE_ENV ||= isDev ? "development" : "production";
if (isDev) process.env.DEMO ||= "1";

function refuse(problems: string[]): never {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}

function environment(): Env {
  try {
    return readEnv(process.env);
  } catch (error) {
    if (error instanceof BadEnvironment) refuse(error.problems);
    throw error;
  }
}

async function openDatabase(env: Env): Promise<Db> {
  if (env.demo) return (await import("./demo-data.ts")).openDemo(env.databaseUrl);
  const db = connect(env.databaseUrl);
  if (!env.production) await migrateToLatest(db);
  const pending = await listPendingMigrations(db).catch((error: Error) =>
    refuse([`The database cannot be reached: ${error.message}`]),
  );
  if (pending.length > 0) refuse(["The database is not up to date: run npm run migrate first."]);
  return db;
}

async function builtPages(): Promise<Pages> {
  const built = new URL("../../build/", import.meta.url);
  const build: ServerBuild = await import(new URL("server/index.js", built).href).catch((error) =>
    error.code === "ERR_MODULE_NOT_FOUND"
      ? refuse(["There is no build yet: run npm run build."])
      : Promise.reject(error),
  );
  const files = sirv(fileURLToPath(new URL("client", built)), {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: [],
    setHeaders: (outgoing, path) =>
      outgoing.setHeader(
        "Cache-Control",
        path.startsWith("/assets/")
          ? "public, max-age=31536000, immutable"
          : "public, max-age=3600",
      ),
  });
  return { build: answerRefusals(build), files, stop: async () => {} };
}

/** One server for both: Vite answers for the files, and loads each page anew when it changes. */
async function pagesFromSource(): Promise<Pages> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true } });
  const load = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
  return {
    build: async () => answerRefusals(await load()),
    files: vite.middlewares,
    stop: () => vite.close(),
  };
}

const env = environment();
const log = createLog(env.logLevel, undefined, { withWords: !env.production || env.demo });
const db = await openDatabase(env);
const now = () => new Date().toISOString();
const newId = () => randomUUID();
const { build, files, stop } = await (isDev ? pagesFromSource() : builtPages());
const { port, host, origin } = env;
const views = new PageViews(now);
const edge = { db, now, newId, log, views };
const metrics = env.metricsToken === null ? null : { of: new Metrics(), token: env.metricsToken };
const server = await startServer({ ...edge, metrics, build, files, env, port, host }).catch(
  (error) =>
    error.code === "EADDRINUSE"
      ? refuse([`Port ${port} is in use already: set PORT to another one.`])
      : Promise.reject(error),
);
const mailer = createMailer({ env, db, now });
const replyKey = env.replies?.key ?? null;
const jobs = startJobs({
  ...edge,
  origin,
  replyKey,
  organiser: env.replyDomain
    ? `meetings@${env.replyDomain}`
    : (env.mailFrom ?? `meetings@${new URL(origin).hostname}`),
  mailer: metrics ? countingSends(mailer, metrics.of) : mailer,
  ran: (...run) => metrics?.of.noteRun(...run),
});
if (env.demo) await introduceDemo();
else log.info({ port: server.port }, "Alongside is ready");

process.on("unhandledRejection", (error) => log.error({ err: error }, "a promise was left alone"));
process.on("uncaughtException", (error) => {
  log.fatal({ err: error }, "an error that nothing caught");
  process.exit(1);
});

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    await jobs.stop();
    mailer.close();
    await stop();
    await db.destroy();
    process.exit(0);
  });

async function introduceDemo() {
  const address = `http://localhost:${server.port}`;
  const { describeDemoAccounts } = await import("./demo-data.ts");
  console.log(
    [
      "",
      `Alongside is ready: ${address}`,
      "",
      "Sign in as any of these people. The password is always: alongside demo",
      ...(await describeDemoAccounts(db)),
      "",
      `What they are sent by e-mail: ${address}/demo/mailbox`,
      "Ctrl+C stops it. Everything is kept; npm run demo -- --fresh begins again.",
      "",
    ].join("\n"),
  );
}
