import { defineConfig } from "vitest/config";

const onBothDatabases = {
  include: ["{app,db,tests}/**/*.server.test.{ts,tsx}"],
  setupFiles: ["tests/support/strict-console.ts", "tests/support/close-databases.ts"],
  testTimeout: 20_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Half of the time went into loading the same modules anew for each file.
    isolate: false,
    projects: [
      {
        test: {
          name: "unit",
          include: ["{app,db,tests}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.server.test.{ts,tsx}"],
          setupFiles: ["tests/support/strict-console.ts"],
          testTimeout: 20_000,
        },
      },
      { test: { ...onBothDatabases, name: "sqlite", env: { TEST_DB: "sqlite" } } },
      {
        test: {
          ...onBothDatabases,
          name: "postgres",
          env: { TEST_DB: "postgres" },
          globalSetup: ["tests/support/postgres-for-tests.ts"],
        },
      },
    ],
  },
});
