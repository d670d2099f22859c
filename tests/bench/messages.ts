/**
 * `npm run build && npm run bench:messages`: a queue of mail, drained by two workers into an SMTP sink while one of them is
 * killed five times; beside it nodemailer alone into the same sink. Then the page of what needs somebody, for a specialist
 * with 25 people and for a lead with 16,000 in the area. On SQLite, and on PostgreSQL where there is one (or at
 * TEST_DATABASE_URL, whose database must be empty). Prints one JSON object a scenario. Run by hand.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findPostgres, startPostgres } from "#tests/support/postgres.mjs";
import { bareRate, drain, startSink } from "./messages-drain.ts";
import { measureNeeds } from "./needs-you.ts";

const { values } = parseArgs({
  options: {
    messages: { type: "string", default: "100000" },
    kills: { type: "string", default: "5" },
    on: { type: "string", default: "sqlite,postgres" },
    measure: { type: "string", default: "messages,pages" },
  },
});
const messages = Number(values.messages);
const kills = Number(values.kills);
const measures = (what: string) => values.measure.split(",").includes(what);
const bareRuns = 3;

const print = (scenario: string, more: object) =>
  console.log(JSON.stringify({ scenario, ...more }));
const progress = (words: string) => process.stderr.write(`\r${words.padEnd(60)}`);
const whole = (value: number) => Math.round(value);

async function database(kind: string, folder: string) {
  if (kind === "sqlite")
    return { url: `sqlite:${join(folder, "messages.sqlite")}`, stop: async () => {} };
  if (process.env.TEST_DATABASE_URL)
    return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const binaries = findPostgres();
  return binaries ? startPostgres(binaries) : null;
}

async function measureMessages(kind: string) {
  const folder = mkdtempSync(join(tmpdir(), "alongside-messages-"));
  const at = await database(kind, folder);
  if (!at) return print(`messages on ${kind}`, { left: "There is no PostgreSQL here." });
  const sink = await startSink();
  try {
    const drained = await drain(at.url, sink, { messages, kills, tell: progress });
    const bare: number[] = [];
    for (let run = 0; run < bareRuns; run += 1)
      bare.push(await bareRate(sink, Math.min(messages, 20_000), drained.bytes));
    const limit = bare.toSorted((a, b) => a - b)[Math.floor(bareRuns / 2)] ?? 0;
    progress("");
    print(`messages on ${kind}`, {
      messages,
      ...drained,
      perSecond: whole(drained.perSecond),
      seconds: whole(drained.seconds),
      bareNodemailerPerSecond: bare.map(whole),
      timesBare: Number((limit / drained.perSecond).toFixed(1)),
      load: loadavg()[0]?.toFixed(1),
    });
    const { lost, notWrittenDown, eventsWithTwoIds, repeatsOfNothingInFlight } = drained;
    if (lost + notWrittenDown + eventsWithTwoIds + repeatsOfNothingInFlight > 0)
      process.exitCode = 1;
  } finally {
    sink.stop();
    await at.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const revision = spawnSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" });
print("where", {
  commit: revision.stdout.trim(),
  node: process.version,
  processors: cpus().length,
  model: cpus()[0]?.model,
});
if (measures("messages")) for (const kind of values.on.split(",")) await measureMessages(kind);
if (measures("pages")) await measureNeeds(print, progress);
