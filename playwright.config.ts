import { defineConfig } from "@playwright/test";

// The pages are the production build, and React reads this once.
process.env.NODE_ENV = "production";

export default defineConfig({
  testDir: "tests/journeys",
  outputDir: "test-results",
  globalSetup: "./tests/support/demo-template.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 7_500 },
  reporter: "list",
  build: { external: ["**/build/**"] },
  use: {
    locale: "en-GB",
    timezoneId: "Europe/London",
    // A step that cannot be taken says so soon, and not when the whole journey runs out of time.
    actionTimeout: 10_000,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    // Pages ship no script unless they say why (docs/decisions/002): most journeys are walked both ways all the same, those
    // of pages like them once.
    {
      name: "js",
      use: { javaScriptEnabled: true },
      testIgnore: "**/*.without-scripts.spec.ts",
    },
    // axe runs inside the page, and a few journeys are about scripts themselves.
    { name: "no-js", use: { javaScriptEnabled: false }, testIgnore: "**/*.with-scripts.spec.ts" },
  ],
});
