/** A throw-away PostgreSQL: found or brought, started on a free loopback port, deleted afterwards. */
import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { aptInstall } from "./apt.mjs";

const isRoot = process.getuid?.() === 0;
// Not every PATH of a build machine reaches into sbin.
const runuser = existsSync("/usr/sbin/runuser") ? "/usr/sbin/runuser" : "runuser";

/** The folder that holds `initdb` and `postgres`, or undefined. */
export function findPostgres() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const folders = [
    ...versions
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(debian, version, "bin")),
    "/opt/homebrew/opt/postgresql/bin",
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return folders.find((at) => existsSync(join(at, "initdb")) && existsSync(join(at, "postgres")));
}

/** Installs it where we may (root on Debian). Answers the folder, or undefined. */
export function bringPostgres() {
  return findPostgres() ?? (aptInstall("postgresql") ? findPostgres() : undefined);
}

/** @param {string} binaries @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
export async function startPostgres(binaries) {
  const folder = mkdtempSync(join(tmpdir(), "alongside-postgres-"));
  const data = join(folder, "data");
  // PostgreSQL refuses to run as root.
  const owner = isRoot ? ownerOf("postgres") : undefined;
  if (isRoot && !owner)
    throw new Error("PostgreSQL will not run as root and there is no user 'postgres'.");
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const as = (file, args) =>
    owner
      ? [runuser, ["-u", "postgres", "--", join(binaries, file), ...args]]
      : [join(binaries, file), args];
  const [initdb, initdbArgs] = as("initdb", [
    "-D",
    data,
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C",
    "--no-sync",
  ]);
  const made = spawnSync(initdb, initdbArgs, { cwd: folder, encoding: "utf8" });
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
  }
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: folder,
    port,
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: 200,
    timezone: "UTC",
  };
  const [server, serverArgs] = as("postgres", [
    "-D",
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ]);
  let said = "";
  // Its own group: Ctrl+C in a terminal must reach us first, so that we stop it and delete its files.
  const child = spawn(server, serverArgs, {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  child.stderr.on("data", (chunk) => {
    said = (said + chunk).slice(-4000);
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended already.
    }
  };
  const atExit = () => {
    kill("SIGQUIT");
    remove();
  };
  process.once("exit", atExit);
  const stop = async () => {
    process.off("exit", atExit);
    kill("SIGINT");
    await ended;
    remove();
  };
  for (let tries = 0; !said.includes("ready to accept connections"); tries++) {
    if (tries > 200 || child.exitCode !== null) {
      await stop();
      throw new Error(`PostgreSQL did not start: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

function ownerOf(user) {
  const id = (flag) => spawnSync("id", [flag, user], { encoding: "utf8" });
  const uid = id("-u");
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(id("-g").stdout) } : undefined;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
