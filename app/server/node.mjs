/**
 * What must still run on the Node a newcomer happens to have (20 or newer): finding a Node that can run
 * the portal, and installing what is missing. As a program, it runs the file it is given on that Node:
 *
 *     node app/server/node.mjs app/server/main.ts --dev
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

// The first version that runs TypeScript files without a flag.
const needed = [22, 18];

/** @param {string} version such as `v20.11.1` */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

/** The Node to run the portal with: this one, or the one that npm brought; undefined if both are too old. */
export function recentNode() {
  if (isRecentEnough(process.version)) return process.execPath;
  const brought = join(root, "node_modules", ".bin", "node");
  if (!existsSync(brought)) return undefined;
  const { status, stdout } = spawnSync(brought, ["--version"], { encoding: "utf8" });
  return status === 0 && isRecentEnough(stdout.trim()) ? realpathSync(brought) : undefined;
}

export const tooOld = `Alongside needs Node ${needed.join(".")} or newer (24 is best); this is ${process.version}. Please install it from https://nodejs.org.`;

/** The environment for whatever we start: that Node first on the path, and a home that can be written to. */
export function environment(extra = {}) {
  const bin = join(root, "node_modules", ".bin");
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`, ...extra };
  if (!env.HOME && process.platform !== "win32") env.HOME = tmpdir();
  return env;
}

/** Brings node_modules to what package-lock.json says. Answers whether anything had to be done. */
export function install() {
  if (isInstalled()) return false;
  console.log("Installing packages (once, about half a minute) …");
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
    env: { ...environment(), NODE_ENV: "" },
  });
  if (status !== 0) {
    console.error("npm could not install the packages: see its message above.");
    process.exit(1);
  }
  return true;
}

/** node_modules/.package-lock.json is npm's own record of what it last put there. */
function isInstalled() {
  const folder = join(root, "node_modules");
  // A linked folder belongs to another checkout, which `npm ci` would empty.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  const record = join(folder, ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = packages(join(root, "package-lock.json"));
  const present = packages(record);
  return Object.entries(wanted).every(([path, { version, optional, dev }]) => {
    if (path === "") return true;
    const found = present[path];
    if (!found) return optional === true;
    return found.version === version || (dev && optional);
  });
}

/** @param {string} file */
function packages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

/** Runs a file on that Node, passing signals on and ending with its exit code. */
export function runOn(node, args, extra = {}) {
  const child = spawn(node, args, {
    cwd: process.cwd(),
    stdio: "inherit",
    env: environment(extra),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      // Ctrl+C reaches the whole group by itself; a signal to this process alone must be handed on.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const node = recentNode();
  if (!node) {
    console.error(tooOld);
    process.exit(1);
  }
  if (node !== process.execPath) runOn(node, args);
  else {
    // Already the right Node: no second process, so signals and exit codes are the program's own.
    const { pathToFileURL } = await import("node:url");
    const { resolve } = await import("node:path");
    process.argv = [process.execPath, resolve(args[0] ?? ""), ...args.slice(1)];
    // Not awaited: what it runs may import this very file, and would wait for it for ever.
    void import(pathToFileURL(process.argv[1]).href);
  }
}
