/** `npm run pictures`: the README's pictures, taken of the demo as it stands. Needs a build (`npm run build`). */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { bringChromium } from "./support/chromium.mjs";

const port = Number(process.env.PORT || 4840);
const origin = `http://localhost:${port}`;
const pictures = fileURLToPath(new URL("../docs/pictures/", import.meta.url));

async function answering() {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The demo does not answer.");
}

async function signIn(page: Page, who: string) {
  await page.context().clearCookies();
  await page.goto(`${origin}/sign-in`);
  await page.fill("[name=email]", `${who}@demo.alongside.example`);
  await page.fill("[name=password]", "alongside demo");
  await page.click("main button[type=submit]");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}

/** Opens the first link inside the page that leads where the pattern says. */
async function follow(page: Page, to: RegExp) {
  const hrefs = await page
    .locator("main a")
    .evaluateAll((links) => links.map((a) => a.getAttribute("href") ?? ""));
  const found = hrefs.find((href) => to.test(href));
  if (!found) throw new Error(`${page.url()} has no link to ${to}.`);
  await page.goto(new URL(found, page.url()).href);
}

/** As it may come from another site: much of it shuts somebody out. */
const advert = `Weekend café assistant

We are a young, dynamic team in a fast-paced café. You must be physically fit, and have GCSE maths and English.
You serve at the counter, keep tables clean and answer the phone.

£13.40 an hour, 14 hours a week, Saturday and Sunday
31 Dock Street, London SE1 2YD
Own car essential. Email your CV to jobs@bramble-kitchens.example by 31 January.`;

const shots: Record<string, (page: Page) => Promise<void>> = {
  board: async (page) => {
    await page.goto(`${origin}/vacancies?near=Peckham&easy=noise`);
  },
  "advert-check": async (page) => {
    await page.goto(`${origin}/check-an-advert`);
    await page.fill("main textarea", advert);
    await page.click("main form button");
  },
  employer: async (page) => {
    await signIn(page, "employer");
    await page.goto(`${origin}/employer`);
  },
  specialist: async (page) => {
    await signIn(page, "specialist");
    await page.goto(`${origin}/specialist/vacancies?mine=yes&words=kitchen+assistant`);
    await follow(page, /^\/specialist\/vacancies\/[^/?]{8,}$/);
    await page.goto(`${page.url()}/matches`);
  },
  participant: async (page) => {
    await signIn(page, "participant");
    await page.goto(`${origin}/participant`);
    await follow(page, /^\/participant\/introductions\//);
    await page.goto(`${page.url()}/words`);
  },
  "in-work": async (page) => {
    await signIn(page, "specialist");
    await page.goto(`${origin}/specialist/placements`);
    const kwame = page.locator("main a", { hasText: /^Kwame/ }).first();
    await page.goto(new URL((await kwame.getAttribute("href")) ?? "", page.url()).href);
  },
  lead: async (page) => {
    await signIn(page, "lead");
    await page.goto(`${origin}/area`);
  },
};

const folder = mkdtempSync(join(tmpdir(), "alongside-pictures-"));
const demo = spawn(
  process.execPath,
  [fileURLToPath(new URL("../app/server/main.ts", import.meta.url))],
  {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DEMO: "1",
      ORIGIN: "",
      DATABASE_URL: `sqlite:${join(folder, "demo.sqlite")}`,
      PORT: String(port),
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "ignore", "inherit"],
  },
);
try {
  await answering();
  const executablePath = (await bringChromium()) ?? undefined;
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    colorScheme: "light",
  });
  mkdirSync(pictures, { recursive: true });
  for (const [name, open] of Object.entries(shots)) {
    await open(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
    console.log(`docs/pictures/${name}.png ${new URL(page.url()).pathname}`);
  }
  await browser.close();
} finally {
  demo.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}
