import { describe, expect, it } from "vitest";
import { listRecurringJobs } from "#app/domain/recurring-job/recurring-job.queries.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { newId } from "#tests/support/place.ts";
import { scheduler, startScheduler, type TimedJob } from "./scheduler.server.ts";

const eight = "2026-02-25T08:00:00.000Z";

function serverOver(db: Db, run: TimedJob["run"], now = eight) {
  const lines: object[] = [];
  const clock = { now };
  const note = (about: object) => void lines.push(about);
  const { register, beginDue } = scheduler(
    { db, now: () => clock.now, newId, log: { error: note, info: note } },
    [{ name: "count", everySeconds: 900, run }],
  );
  return {
    lines,
    register,
    beginDue,
    async runDueAt(at: string) {
      clock.now = at;
      const begun = await beginDue();
      await Promise.all(begun.map(({ done }) => done));
      return begun.length;
    },
  };
}

async function counting() {
  const db = await freshDatabase();
  let runs = 0;
  const server = serverOver(db, async () => {
    runs += 1;
  });
  await server.register();
  return { db, server, runs: () => runs };
}
const onlyRow = async (db: Db) => (await listRecurringJobs(db))[0];

describe("the timetable", () => {
  it("makes up one run for all that were missed, then keeps to its interval", async () => {
    const { server, runs } = await counting();
    await server.runDueAt(eight);
    await server.runDueAt("2026-02-25T08:14:59.000Z");
    expect(runs()).toBe(1);
    // Off for three intervals and a half.
    for (const minute of [53, 54, 55]) await server.runDueAt(`2026-02-25T08:${minute}:00.000Z`);
    expect(runs()).toBe(2);
    await server.runDueAt("2026-02-25T09:08:00.000Z");
    expect(runs()).toBe(3);
  });

  it("survives a restart: what ran a minute ago is not run again", async () => {
    const { db, server, runs } = await counting();
    await server.runDueAt(eight);
    const restarted = serverOver(db, async () => {
      throw new Error("too early");
    });
    await restarted.register();
    expect(await restarted.runDueAt("2026-02-25T08:01:00.000Z")).toBe(0);
    expect(runs()).toBe(1);
  });

  it("runs a job once when two servers find it due at the same time", async () => {
    const { db, server, runs } = await counting();
    const other = serverOver(db, async () => {
      throw new Error("a second run");
    });
    // Both have seen the same row before either takes it.
    const begun = await Promise.all([
      server.runDueAt(eight),
      server.runDueAt(eight),
      server.runDueAt(eight),
    ]);
    expect(begun.sort()).toEqual([0, 0, 1]);
    expect(await other.runDueAt(eight)).toBe(0);
    expect(runs()).toBe(1);
  });

  it("leaves a job alone while another server is at it, however long it takes", async () => {
    const db = await freshDatabase();
    let finish = () => {};
    const slow = serverOver(db, () => new Promise<void>((resolve) => (finish = resolve)));
    await slow.register();
    const [begun] = await slow.beginDue();
    const other = serverOver(db, async () => {});
    expect(await other.runDueAt("2026-02-25T08:04:59.000Z")).toBe(0);
    finish();
    await begun?.done;
    expect(await other.runDueAt("2026-02-25T08:05:00.000Z")).toBe(0);
    expect(await other.runDueAt("2026-02-25T08:15:00.000Z")).toBe(1);
  });

  it("takes up what a server held that died, and lets the dead end nothing", async () => {
    const db = await freshDatabase();
    let finish = () => {};
    const dying = serverOver(db, () => new Promise<void>((resolve) => (finish = resolve)));
    await dying.register();
    const [begun] = await dying.beginDue();
    let runs = 0;
    const other = serverOver(db, async () => {
      runs += 1;
    });
    expect(await other.runDueAt("2026-02-25T08:05:00.000Z")).toBe(1);
    expect(runs).toBe(1);
    const ended = await onlyRow(db);
    finish();
    await begun?.done;
    expect(await onlyRow(db)).toEqual(ended);
  });

  it("tries what failed again by its interval, and shows what failed by its code alone", async () => {
    const db = await freshDatabase();
    let fails = true;
    const server = serverOver(db, async () => {
      if (fails)
        throw Object.assign(new Error("Amara Okafor was not found"), { code: "SQLITE_BUSY" });
    });
    await server.register();
    await server.runDueAt(eight);
    expect(await onlyRow(db)).toMatchObject({
      lastDoneAt: null,
      lastFailedAt: eight,
      failure: "SQLITE_BUSY",
      leasedBy: null,
    });
    fails = false;
    expect(await server.runDueAt("2026-02-25T08:10:00.000Z")).toBe(0);
    expect(await server.runDueAt("2026-02-25T08:15:00.000Z")).toBe(1);
    expect(await onlyRow(db)).toMatchObject({
      lastDoneAt: "2026-02-25T08:15:00.000Z",
      lastFailedAt: eight,
      failure: null,
    });
  });

  it("forgets jobs that are no longer on it, and learns a new rhythm", async () => {
    const { db, server } = await counting();
    await server.runDueAt(eight);
    const edge = { db, now: () => eight, newId, log: { error() {}, info() {} } };
    const next = scheduler(edge, [
      { name: "count", dailyAt: "07:00", run: async () => {} },
      { name: "another", everySeconds: 60, run: async () => {} },
    ]);
    await next.register();
    expect(await listRecurringJobs(db)).toMatchObject([
      { name: "another", lastBegunAt: null },
      { name: "count", everySeconds: null, dailyAt: "07:00", lastBegunAt: eight },
    ]);
    await scheduler(edge, [{ name: "count", everySeconds: 900, run: async () => {} }]).register();
    expect((await listRecurringJobs(db)).map(({ name }) => name)).toEqual(["count"]);
  });

  it("says in every line which job and which run it was", async () => {
    const db = await freshDatabase();
    const server = serverOver(db, async (log) => log.info({ rows: 3 }, "rows were kept"));
    await server.register();
    await server.runDueAt(eight);
    const runs = server.lines.map((line) => (line as { run: string }).run);
    expect(server.lines).toMatchObject([{ job: "count", rows: 3 }, { job: "count" }]);
    expect(new Set(runs).size).toBe(1);
  });
});

describe("a job that runs beside the others", () => {
  async function countingDown(answers: (run: number) => number) {
    const db = await freshDatabase();
    const silent = { error: () => {}, info: () => {} };
    let runs = 0;
    const run = async () => {
      runs += 1;
      return answers(runs);
    };
    const jobs = startScheduler({ db, now: () => eight, newId, log: silent }, [
      { name: "send", everySeconds: 3600, beside: true, run },
    ]);
    return { jobs, runs: () => runs };
  }

  it("runs again at once while there was something to do, and then waits for its turn", async () => {
    const { jobs, runs } = await countingDown((run) => 3 - run);
    await expect.poll(runs).toBe(3);
    await jobs.stop();
    expect(runs()).toBe(3);
  });

  it("ends after the run that it is in when the server stops, whatever still waits", async () => {
    const { jobs, runs } = await countingDown(() => 1);
    await expect.poll(runs).toBeGreaterThan(2);
    await jobs.stop();
    const then = runs();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(runs()).toBe(then);
  });
});
