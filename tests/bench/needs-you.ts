/** How long the server needs for the page of what needs somebody, one request at a time. Part of `npm run bench:messages`. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { fileURLToPath } from "node:url";
import { sessionsOf } from "#app/server/session.server.ts";
import { connect } from "#db/connect.ts";
import { areaAtWork, lead, specialist } from "./needs-area.ts";

const people = 16_000;
const rounds = 3;
const requests = 200;
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

/** Milliseconds of processor time so far, where the system tells (Linux, in hundredths of a second). */
function cpuOf({ pid }: ChildProcess): number {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return Number.NaN;
  const fields = readFileSync(stat, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
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
      for (let turn = 0; turn < 50; turn += 1) await open(page, cookie);
      const took: number[] = [];
      const before = cpuOf(server);
      for (let turn = 0; turn < rounds * requests; turn += 1) {
        const began = performance.now();
        await open(page, cookie);
        took.push(performance.now() - began);
      }
      const cpu = (cpuOf(server) - before) / (rounds * requests);
      const ms = spread(took);
      print(`what needs you: ${who}`, {
        page,
        ...ms,
        processorMs: Number(cpu.toFixed(1)),
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
