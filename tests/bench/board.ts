/**
 * `npm run build && npm run bench:board`: the public board with 10,000 and with 100,000 live vacancies, on SQLite.
 * One request at a time (the clock, p50, p95, p99), and as many as one core answers (requests a second, and processor time of
 * each), beside a bare node:http server that sends the same bytes after the same SQL in the same run. Databases are built
 * once and kept in the folder for temporary files. With DATABASE_URL, such as postgres://…, the search alone is measured
 * there. Run by hand.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import SQLite from "better-sqlite3";
import { readBoardSearch } from "#app/domain/vacancy/board-search.ts";
import { searchBoard } from "#app/domain/vacancy/vacancy-search.queries.server.ts";
import { connect, isPostgres, overSqlite } from "#db/connect.ts";
import { migrations } from "#db/migrations/all.ts";
import type { Recorded } from "./board-bare.ts";
import { benchDay, buildBoard } from "./board-nation.ts";
import { isNear, queries } from "./board-queries.ts";
import { servePortal } from "./board-server.ts";

const { values } = parseArgs({
  options: {
    vacancies: { type: "string", default: "10000,100000" },
    seconds: { type: "string", default: "6" },
  },
});
const seconds = Number(values.seconds);
const port = Number(process.env.PORT || 4820);
const rounds = 3;
const connections = 8;
/** A cookie of any kind gets a page of its own, so that nothing comes from memory. */
const own = { cookie: "bench=1" };

const children: ChildProcess[] = [];
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const canPin = spawnSync("taskset", ["-c", "0", "true"]).status === 0;
const start = (args: string[]) => {
  const [command = "", ...rest] = [
    ...(canPin ? ["taskset", "-c", "0"] : []),
    process.execPath,
    ...process.execArgv,
    ...args,
  ];
  const child = spawn(command, rest, { stdio: ["ignore", "ignore", "inherit"] });
  children.push(child);
  return child;
};

async function answering(url: string) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await fetch(url).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}

/** Milliseconds of processor time that a process has used, where the system tells (Linux, in hundredths of a second). */
function cpuOf(child: ChildProcess): number {
  const stat = `/proc/${child.pid}/stat`;
  if (!existsSync(stat)) return Number.NaN;
  const fields = readFileSync(stat, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** What the portal asks the database for each address, and what it sends: asked of it once, in this process. */
async function record(database: string, paths: readonly string[]) {
  const sqlite = new SQLite(database);
  let asked: Recorded["asked"] = [];
  const prepare = sqlite.prepare.bind(sqlite);
  sqlite.prepare = ((sql: string) => {
    const statement = prepare(sql);
    for (const way of ["all", "run"] as const) {
      const ask = statement[way].bind(statement);
      statement[way] = ((...parameters: unknown[]) => {
        asked.push({ sql, parameters: parameters.flat() });
        return ask(...parameters);
      }) as never;
    }
    return statement;
  }) as typeof sqlite.prepare;
  const db = overSqlite(sqlite);
  const server = await servePortal(db, 0);
  const recorded: Record<string, Recorded> = {};
  const ask = (path: string, one: number) =>
    fetch(`http://127.0.0.1:${server.port}${path}`, {
      headers: { ...own, "x-forwarded-for": addressOf(one) },
    });
  for (const [one, path] of paths.entries()) {
    // Once before, so that what a process keeps is kept.
    await (await ask(path, one)).text();
    asked = [];
    const answer = await ask(path, one);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
    // A page after the last leads to the last.
    const { pathname, search } = new URL(answer.url);
    const type = answer.headers.get("content-type") ?? "";
    recorded[pathname + search] = { asked, type, body: await answer.text() };
  }
  await server.stop();
  await db.destroy();
  return recorded;
}

const addressOf = (one: number) => `10.${(one >> 16) & 255}.${(one >> 8) & 255}.${one & 255}`;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const once = (to: number, path: string, headers: Record<string, string>) =>
  new Promise<void>((resolve, reject) => {
    get({ host: "127.0.0.1", port: to, path, headers, agent }, (answer) => {
      answer.resume().on("end", () => {
        if ((answer.statusCode ?? 500) < 400) resolve();
        else reject(new Error(`${path} answered ${answer.statusCode}.`));
      });
    }).on("error", reject);
  });

async function oneAtATime(to: number, paths: readonly string[], headers: Record<string, string>) {
  const took: number[] = [];
  const turns = Math.ceil((rounds * 100) / paths.length);
  for (let round = 0; round <= turns; round += 1)
    for (const [one, path] of paths.entries()) {
      const began = performance.now();
      await once(to, path, { ...headers, "x-forwarded-for": addressOf(round * 1000 + one) });
      if (round > 0) took.push(performance.now() - began);
    }
  return spread(took);
}
function spread(took: number[]) {
  const inOrder = took.toSorted((a, b) => a - b);
  const at = (share: number) => (inOrder[Math.ceil(inOrder.length * share) - 1] ?? 0).toFixed(1);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** As many as one core answers, the middle of three runs. */
async function asManyAsItCan(
  to: number,
  child: ChildProcess,
  paths: readonly string[],
  headers: Record<string, string>,
) {
  const requests = Array.from({ length: 4000 }, (_, one) => ({
    method: "GET" as const,
    path: paths[one % paths.length] ?? "/",
    headers: { ...headers, "x-forwarded-for": addressOf(one) },
  }));
  const runs: { perSecond: number; cpu: number }[] = [];
  for (let run = 0; run < rounds; run += 1) {
    const before = cpuOf(child);
    const url = `http://127.0.0.1:${to}`;
    const result = await autocannon({ url, connections, duration: seconds, requests });
    const wrong = result.non2xx - result["3xx"];
    if (wrong > 0 || result.errors > 0) throw new Error(`${paths[0]} answered with errors.`);
    const { total } = result.requests;
    runs.push({ perSecond: total / result.duration, cpu: (cpuOf(child) - before) / total });
  }
  return runs.toSorted((a, b) => a.perSecond - b.perSecond)[1] as (typeof runs)[number];
}

async function measure(vacancies: number) {
  const database = join(
    tmpdir(),
    `alongside-board-${Object.keys(migrations).length}-${vacancies}.sqlite`,
  );
  await buildBoard(`sqlite:${database}`, vacancies, (words) =>
    process.stderr.write(`\r${words}        `),
  );
  process.stderr.write("\r                              \r");
  const db = connect(`sqlite:${database}`);
  const ids = await db.selectFrom("vacancy").select("id").limit(100).execute();
  await db.destroy();

  const folder = mkdtempSync(join(tmpdir(), "alongside-bench-"));
  const recording = join(folder, "recorded.json");
  const recorded = await record(database, [
    ...queries.map((query) => `/vacancies${query && `?${query}`}`),
    ...ids.map(({ id }) => `/vacancies/${id}`),
    ...queries.map((query) => `/api/vacancies${query && `?${query}`}`),
  ]);
  const paths = Object.keys(recorded);
  const boards = paths.filter((path) => /^\/vacancies($|\?)/.test(path));
  const vacancyPages = paths.filter((path) => path.startsWith("/vacancies/"));
  const api = paths.filter((path) => path.startsWith("/api/"));
  writeFileSync(recording, JSON.stringify(recorded));
  const portal = start([file("./board-server.ts"), `sqlite:${database}`, String(port)]);
  const bare = start([file("./board-bare.ts"), recording, database, String(port + 1)]);
  await answering(`http://127.0.0.1:${port}/healthz`);
  await answering(`http://127.0.0.1:${port + 1}/`);

  const tag =
    (
      await fetch(`http://127.0.0.1:${port}/vacancies`, {
        headers: { "accept-encoding": "identity" },
      })
    ).headers.get("etag") ?? "";
  const scenarios: [string, readonly string[], Record<string, string>][] = [
    ["search, all of the mix", boards, own],
    ["search, with a place", boards.filter(isNear), own],
    ["one vacancy", vacancyPages, own],
    ["/api/vacancies", api, {}],
    ["search, signed out, unchanged: from memory", boards, {}],
    ["search, signed out, unchanged: 304", ["/vacancies"], { "if-none-match": tag }],
  ];
  console.log(`\n${vacancies.toLocaleString("en-GB")} live vacancies`);
  console.log(
    `${"".padEnd(45)}${"one at a time, ms".padEnd(27)}${"one core".padEnd(24)}${"node:http".padEnd(38)}`,
  );
  for (const [name, paths, headers] of scenarios) {
    const ours = await oneAtATime(port, paths, headers);
    const theirs = await oneAtATime(port + 1, paths, headers);
    const many = await asManyAsItCan(port, portal, paths, headers);
    const most = await asManyAsItCan(port + 1, bare, paths, headers);
    const clock = (it: typeof ours) => `${it.p50} / ${it.p95} / ${it.p99}`.padEnd(27);
    const core = (it: typeof many) =>
      `${Math.round(it.perSecond)}/s, ${it.cpu.toFixed(2)} ms`.padEnd(24);
    console.log(`${name.padEnd(45)}${clock(ours)}${core(many)}${clock(theirs)}${core(most)}`);
  }
  for (const child of children.splice(0)) child.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

/** The search alone, without a page: for the other database. */
async function searchAlone(url: string, vacancies: number) {
  await buildBoard(url, vacancies, (words) => process.stderr.write(`\r${words}        `));
  const db = connect(url);
  const took: number[] = [];
  for (let round = 0; round <= rounds; round += 1)
    for (const query of queries) {
      const search = readBoardSearch(new URLSearchParams(query));
      const began = performance.now();
      await searchBoard(db, search, { today: benchDay });
      if (round > 0) took.push(performance.now() - began);
    }
  await db.destroy();
  const { p50, p95, p99 } = spread(took);
  const name = isPostgres(url) ? "PostgreSQL" : "SQLite";
  console.log(
    `\rthe search alone on ${name}, ${vacancies} vacancies, ms: ${p50} / ${p95} / ${p99}`,
  );
}

console.log(`${cpus()[0]?.model}, Node ${process.versions.node}${canPin ? ", one core" : ""}`);
console.log(
  `${queries.length} searches, ${queries.filter(isNear).length} with a place:\n${queries.map((query) => query || "(nothing)").join("  ")}`,
);
try {
  const sizes = values.vacancies.split(",").map(Number);
  const given = process.env.DATABASE_URL;
  if (given) await searchAlone(given, sizes[0] ?? 10_000);
  else for (const size of sizes) await measure(size);
} finally {
  for (const child of children) child.kill("SIGTERM");
}
