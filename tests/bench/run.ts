/**
 * `npm run bench`: how long the server needs for a signed-in list of 50 rows and for what employers and participants
 * open, beside a bare node:http server that sends the same bytes in the same run. One connection at a time, so that a
 * request's time is the server's time. Other pages: `npm run bench -- /specialist/participants`. Run by hand.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { fillForBench, type Visitor } from "./place.ts";

const asked = process.argv.slice(2);
const pages =
  asked.length > 0 ? asked : ["/specialist/vacancies", "/employer/vacancies", "/participant"];
const port = Number(process.env.PORT || 4810);
const barePort = port + 1;
const origin = `http://localhost:${port}`;
const runs = 3;
const seconds = 8;

const folder = mkdtempSync(join(tmpdir(), "alongside-bench-"));
const children: ChildProcess[] = [];
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const canPin = spawnSync("taskset", ["-c", "0", "true"]).status === 0;

function start(args: string[], env: Record<string, string> = {}) {
  const command = canPin
    ? ["taskset", "-c", "0", process.execPath, ...args]
    : [process.execPath, ...args];
  const child = spawn(command[0] ?? "", command.slice(1), {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  children.push(child);
  return child;
}

async function answering(url: string) {
  for (let tries = 0; tries < 400; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
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

interface Took {
  /** Milliseconds a request by the clock: one connection, so nothing waits behind another request. */
  clock: number;
  /** Of processor time: the same on a machine that is busy with something else. */
  cpu: number;
}
async function measure(
  url: string,
  headers: Record<string, string>,
  child: ChildProcess,
): Promise<Took> {
  const before = cpuOf(child);
  const result = await autocannon({ url, headers, connections: 1, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} answered with errors.`);
  const { total } = result.requests;
  return { clock: (result.duration * 1000) / total, cpu: (cpuOf(child) - before) / total };
}
const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** One page of the portal against the same bytes from node:http, in turn. */
async function compare(page: string, cookie: string, portal: ChildProcess, port: number) {
  const url = `${origin}${page}`;
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  const html = await answer.text();
  if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}.`);
  const rows = html.match(/<(tr|li)\b/g)?.length ?? 0;

  const body = join(folder, `page-${port}.html`);
  writeFileSync(body, html);
  const plain = start([file("./bare.mjs"), body, String(port)]);
  const bareUrl = `http://localhost:${port}/`;
  await answering(bareUrl);

  await autocannon({ url, headers: { cookie }, connections: 1, duration: 3 });
  await autocannon({ url: bareUrl, connections: 1, duration: 3 });
  const ours: Took[] = [];
  const bare: Took[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await measure(url, { cookie }, portal));
    bare.push(await measure(bareUrl, {}, plain));
  }
  plain.kill("SIGTERM");
  console.log(`${page}: ${rows} rows and list items, ${html.length} characters`);
  for (const kind of ["clock", "cpu"] as const) {
    const [a, b] = [ours, bare].map((took) => median(took.map((each) => each[kind])));
    const all = (took: Took[]) => took.map((each) => each[kind].toFixed(2)).join(", ");
    console.log(`${kind === "clock" ? "By the clock" : "Processor time"}, milliseconds a request`);
    console.log(`  the portal  ${a?.toFixed(2)} (${all(ours)})`);
    console.log(`  node:http   ${b?.toFixed(2)} (${all(bare)})`);
    console.log(`  ratio       ${((a ?? 0) / (b ?? 1)).toFixed(0)}`);
  }
}

/** What a browser fetches to show a page the first time, compressed: the page, its styles and its scripts. */
async function firstVisit(path: string, cookie = "") {
  const get = async (url: string) => {
    const { stdout } = spawnSync(
      "curl",
      ["-s", "-H", "Accept-Encoding: br, gzip", "-H", `Cookie: ${cookie}`, "-o", "-", url],
      { maxBuffer: 10_000_000 },
    );
    return stdout.length;
  };
  const html = await (await fetch(origin + path, { headers: { cookie } })).text();
  const parts = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map(
    (found) => found[1] ?? "",
  );
  let bytes = await get(origin + path);
  for (const part of new Set(parts)) bytes += await get(origin + part);
  return bytes;
}

try {
  const databaseUrl = `sqlite:${join(folder, "bench.sqlite")}`;
  const cookies = await fillForBench(databaseUrl);
  const portal = start([file("../../app/server/main.ts")], {
    NODE_ENV: "production",
    DEMO: "0",
    DATABASE_URL: databaseUrl,
    ORIGIN: origin,
    SMTP_URL: "smtp://127.0.0.1:9",
    MAIL_FROM: "bench@example.com",
    SERVICE_PHONE: "020 7946 0100",
    SERVICE_EMAIL: "help@example.com",
    SECRET: "of a bench, and so known to everybody",
    PORT: String(port),
    LOG_LEVEL: "error",
  });
  await answering(`${origin}/healthz`);
  console.log(`${cpus()[0]?.model}, Node ${process.versions.node}${canPin ? ", one core" : ""}`);
  for (const [at, page] of pages.entries())
    await compare(page, cookies[page.split("/")[1] as Visitor] ?? "", portal, barePort + at);
  const visits = [
    ["/", ""],
    ["/vacancies", ""],
    ["/participant", cookies.participant],
  ] as const;
  for (const [path, visitor] of visits)
    console.log(
      `First visit to ${path}: ${((await firstVisit(path, visitor)) / 1024).toFixed(1)} KiB`,
    );
} finally {
  for (const child of children) child.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}
