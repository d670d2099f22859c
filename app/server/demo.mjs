/** `npm run demo`: from a fresh clone to a portal with people in it, on any Node from 20 on. */
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { environment, install, recentNode, root, runOn, tooOld } from "./node.mjs";

const database = join(root, "data", "demo.sqlite");
const sources = [
  "app",
  "db",
  "public",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];

process.chdir(root);
install();
const node = recentNode();
if (!node) {
  console.error(tooOld);
  process.exit(1);
}
if (newest(sources) > newest([join("build", "server", "index.js")])) build();
if (process.argv.includes("--fresh"))
  for (const end of ["", "-wal", "-shm"]) rmSync(`${database}${end}`, { force: true });

runOn(node, [join(root, "app", "server", "main.ts")], {
  NODE_ENV: "production",
  DEMO: "1",
  // Always its own file: a DATABASE_URL left in the shell may be a real one.
  DATABASE_URL: `sqlite:${database}`,
  ORIGIN: "",
  SMTP_URL: "",
  LOG_LEVEL: process.env.LOG_LEVEL || "error",
});

function build() {
  console.log("Building the pages (a few seconds) …");
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "build"], {
    encoding: "utf8",
    env: { ...environment(), NODE_ENV: "production" },
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}

/** When the last of these files was changed; 0 if there is none. */
function newest(paths) {
  return paths.reduce((latest, path) => {
    const about = statSync(path, { throwIfNoEntry: false });
    if (!about) return latest;
    const inside = about.isDirectory()
      ? newest(readdirSync(path).map((name) => join(path, name)))
      : 0;
    return Math.max(latest, inside, about.isDirectory() ? 0 : about.mtimeMs);
  }, 0);
}
