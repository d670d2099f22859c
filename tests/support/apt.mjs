import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs a Debian package where we may. Answers whether it worked. */
export function aptInstall(name) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log(`Installing ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) =>
    spawnSync("apt-get", args, { env, stdio: "ignore", timeout: 600_000 }).status === 0;
  apt("update");
  return apt("install", "-y", "--no-install-recommends", name);
}
