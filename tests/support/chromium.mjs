/** The Chromium that the browser journeys use: found or brought. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { environment, root } from "../../app/server/node.mjs";
import { aptInstall } from "./apt.mjs";

/** @returns {Promise<string | undefined>} */
export async function findChromium() {
  const names = [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
  ];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const { chromium } = await import("@playwright/test");
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}

/** Installs one where we may: Debian's own, else Playwright's. */
export async function bringChromium() {
  const found = await findChromium();
  if (found) return found;
  // Without windows it is half as large and a fifth quicker.
  for (const name of ["chromium-headless-shell", "chromium"])
    if (aptInstall(name)) return findChromium();
  console.log("Downloading Chromium …");
  spawnSync("npx", ["playwright", "install", "chromium"], {
    cwd: root,
    stdio: "ignore",
    env: environment(),
    timeout: 300_000,
    shell: process.platform === "win32",
  });
  return findChromium();
}
