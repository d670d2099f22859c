/** The checks of `npm test`: what they are, in which order, and how their results are told. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environment, root } from "../../app/server/node.mjs";
import { bringChromium } from "./chromium.mjs";
import { bringPostgres, startPostgres } from "./postgres.mjs";

const isCI = Boolean(process.env.CI) && process.env.CI !== "false";
const running = new Set();

/** A check is one command: `tests` says how to count the tests inside it; without it, it counts as one. */
const checks = {
  format: { title: "Format and lint", command: ["biome", "check", "."] },
  types: {
    title: "Types",
    // What was checked before and has not changed since is not checked again.
    command: [
      "tsc",
      "--noEmit",
      "--incremental",
      "--tsBuildInfoFile",
      "node_modules/.cache/types.json",
    ],
  },
  arrows: {
    title: "Import arrows",
    command: ["depcruise", "--config", ".dependency-cruiser.cjs", "app", "db"],
  },
  unused: { title: "Dead code", command: ["knip"] },
  build: { title: "Production build", command: ["npm", "run", "--silent", "build"] },
  unit: { title: "Unit tests", ...vitest("unit") },
  sqlite: { title: "Server tests on SQLite", ...vitest("sqlite") },
  postgres: { title: "Server tests on PostgreSQL", ...vitest("postgres") },
  browser: {
    title: "Browser journeys, JavaScript on and off, and accessibility",
    ...playwright("js", "no-js"),
  },
  messages: {
    title: "The page of messages lists everything that was sent",
    command: ["node", "tests/support/sent-messages.ts"],
    says: true,
  },
};

function vitest(project) {
  return {
    command: [
      "vitest",
      "run",
      "--passWithNoTests",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
    ],
    reportTo: (file) => [`--outputFile.json=${file}`],
    count: (report) => ({
      passed: report.numPassedTests,
      // A file that could not be loaded holds no failed test, yet it has failed.
      failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
    }),
  };
}

function playwright(...projects) {
  return {
    command: [
      "playwright",
      "test",
      "--pass-with-no-tests",
      ...projects.flatMap((project) => ["--project", project]),
      "--reporter=list,json",
    ],
    env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
    count: ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + (errors.length > 0 ? 1 : 0),
    }),
  };
}

export async function runChecks({ quick }) {
  const started = Date.now();
  const reports = mkdtempSync(join(tmpdir(), "alongside-checks-"));
  const results = [];
  let postgres;
  const clean = async () => {
    for (const child of running) child.kill("SIGTERM");
    await postgres?.stop();
    rmSync(reports, { recursive: true, force: true });
  };
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, async () => {
      await clean();
      process.exit(130);
    });

  const kept = { SENT_MESSAGES: join(reports, "sent-messages.txt") };
  const run = async (name, env = {}) =>
    results.push(await runCheck(name, reports, { ...kept, ...env }));
  const missing = (what, titles) => {
    console.log(`${isCI ? "✗" : "–"} ${what} Not run: ${titles.join("; ")}.`);
    if (isCI) results.push({ passed: 0, failed: 1 });
  };

  try {
    if (quick) {
      await Promise.all([run("types"), run("unit")]);
    } else {
      await Promise.all([
        run("types").then(() => run("unused")),
        run("format")
          .then(() => run("arrows"))
          .then(() => run("build")),
      ]);
      await run("unit");
      await run("sqlite");
      postgres = await throwAwayPostgres();
      if (postgres) await run("postgres", { TEST_DATABASE_URL: postgres.url });
      else missing("No PostgreSQL could be found or installed.", [checks.postgres.title]);
      await postgres?.stop();
      postgres = undefined;
      const chromium = await bringChromium();
      if (chromium) await run("browser", { CHROMIUM_PATH: chromium });
      else missing("No Chromium could be found or installed.", [checks.browser.title]);
      await run("messages");
    }
  } finally {
    await clean();
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\nTook ${seconds(started)}.\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exit(sum("failed") > 0 ? 1 : 0);
}

async function throwAwayPostgres() {
  const binaries = bringPostgres();
  try {
    return binaries ? await startPostgres(binaries) : undefined;
  } catch (error) {
    console.log(String(error.message));
    return undefined;
  }
}

async function runCheck(name, reports, extra) {
  const { title, command, reportTo, env, count, says } = checks[name];
  const file = join(reports, `${name}.json`);
  const started = Date.now();
  const { code, output } = await runCommand([...command, ...(reportTo?.(file) ?? [])], {
    ...extra,
    ...env?.(file),
  });
  const result = counted(code, count, file);
  const tests = count
    ? `, ${result.passed} passed${result.failed ? `, ${result.failed} failed` : ""}`
    : "";
  console.log(`${result.failed ? "✗" : "✓"} ${title} (${seconds(started)}${tests})`);
  if (result.failed || says) console.log(output.trimEnd());
  return result;
}

/** The exit code has the last word: a report of passes from a run that ended badly is still a failure. */
function counted(code, count, file) {
  if (!count) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, "utf8")));
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: code === 0 ? 0 : 1 };
  }
}

function runCommand([program, ...args], extra) {
  return new Promise((resolve) => {
    const env = environment({ FORCE_COLOR: "0", NODE_ENV: "", ...extra });
    const shell = process.platform === "win32";
    const child = spawn(program, args, {
      cwd: root,
      env,
      shell,
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
      });
    child.on("error", (error) => {
      output += error.message;
    });
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
