/** How long the server needs for the page of what needs somebody, one request at a time. Part of `npm run bench:messages`. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { sessionsOf } from "#app/server/session.server.ts";
import { connect } from "#db/connect.ts";
import { areaAtWork, lead, specialist } from "./needs-area.ts";

const people = 16_000;
const rounds = 3;
const requests = 200;
const warmUps = 200;
const aimMs = 30;
const port = Number(process.env.PORT || 4830);
const pages = [
  { page: "/specialist", who: "a specialist with 25 people", accountId: specialist },
  { page: "/area", who: "a lead with 16,000 people in the area", accountId: lead },
];

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const open = (path: string, cookie: string) =>
  new Promise<string>((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers: { cookie }, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(chunks).toString());
        else reject(new Error(`${path} answered ${answer.statusCode}.`));
      });
    }).on("error", reject);
  });

/** The server on a core of its own, where the system can. */
async function serve(url: string): Promise<ChildProcess> {
  const pin = spawnSync("taskset", ["-c", "0", "true"]).status === 0 ? ["taskset", "-c", "0"] : [];
  const [command = "", ...args] = [
    ...pin,
    process.execPath,
    ...process.execArgv,
    file("board-server.ts"),
    url,
    String(port),
  ];
  const server = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  for (let tries = 0; tries < 300; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null)) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill("SIGKILL");
  throw new Error("The server does not answer.");
}

/**
 * Milliseconds of processor time so far, of all its threads, where the system tells (Linux, to the nanosecond): unlike the
 * clock it does not count what other programs were doing meanwhile.
 */
function cpuOf({ pid }: ChildProcess): number {
  const tasks = `/proc/${pid}/task`;
  if (!existsSync(`${tasks}/${pid}/schedstat`)) return Number.NaN;
  const spent = readdirSync(tasks).map((task) => {
    const path = `${tasks}/${task}/schedstat`;
    return existsSync(path) ? Number(readFileSync(path, "utf8").split(" ")[0]) : 0;
  });
  return spent.reduce((sum, each) => sum + each, 0) / 1e6;
}

function spread(took: readonly number[]) {
  const inOrder = took.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Number((inOrder[Math.ceil(inOrder.length * share) - 1] ?? 0).toFixed(1));
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export async function measureNeeds(
  print: (scenario: string, more: object) => void,
  progress: (words: string) => void,
) {
  const url = await areaAtWork(people, progress);
  progress("");
  const db = connect(url);
  const sessions = sessionsOf(db, false);
  const server = await serve(url);
  try {
    for (const { page, who, accountId } of pages) {
      const cookie = `session=${(await sessions.createSession(accountId, {})).id}`;
      const body = await open(page, cookie);
      for (let turn = 0; turn < warmUps; turn += 1) await open(page, cookie);
      const took: number[] = [];
      const worked: number[] = [];
      for (let turn = 0; turn < rounds * requests; turn += 1) {
        const before = cpuOf(server);
        const began = performance.now();
        await open(page, cookie);
        took.push(performance.now() - began);
        worked.push(cpuOf(server) - before);
      }
      const ms = spread(took);
      print(`what needs you: ${who}`, {
        page,
        ...ms,
        ...(worked.some(Number.isNaN) ? {} : { processorMs: spread(worked) }),
        load: loadavg()[0]?.toFixed(1),
        kilobytes: Number((body.length / 1000).toFixed(1)),
        aimMs,
        isMet: ms.p95 <= aimMs,
      });
    }
  } finally {
    server.kill("SIGTERM");
    await db.destroy();
  }
}
