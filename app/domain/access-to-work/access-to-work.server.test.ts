import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { aTown, type Town } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { as, today } from "#tests/support/place.ts";
import { findPlan } from "../adjustment-plan/adjustment-plan.queries.server.ts";
import { refuseLine } from "../adjustment-plan/plan-line.commands.server.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import {
  askForLine,
  confirmPaid,
  notPaidYet,
  recordApplication,
  recordDecision,
  sayStarted,
  startAgain,
} from "./access-to-work.commands.server.ts";
import { trackedOf } from "./access-to-work.queries.server.ts";
import { statusOf } from "./access-to-work.ts";
import {
  listEmployerAccessTasks,
  listParticipantAccessTasks,
  listSpecialistAccessTasks,
} from "./access-to-work-tasks.queries.server.ts";

// The job begins on Wednesday 25 February 2026, which is today; six weeks end on Tuesday 7 April.
let db: Db;
let town: Town;
beforeEach(async () => {
  db = await freshDatabase();
  town = await aTown(db);
});

const day = today.slice(0, 10);
const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString();
const stool = async (ask: "equipment" | "travel" | "none" = "equipment") => {
  const { lines } = await findPlan(as(db, town.amara), town.openPlan);
  const at = { planId: town.openPlan, lineId: lines[0]?.id ?? "" };
  await askForLine(as(db, town.amara), at, { ask, costPence: 150_00 });
  return at;
};
const status = async () => statusOf((await trackedOf(db, [town.openPlan]))(town.openPlan));
const steps = async () =>
  db
    .selectFrom("auditEvent")
    .select(["action", "employerId"])
    .where("subjectId", "=", town.openPlan)
    .where("action", "like", "accessToWork.%")
    .orderBy("at")
    .execute();
const told = async () =>
  (await db.selectFrom("outbox").select("id").where("event", "=", "plan.moved").execute()).length;

test("the worker applies, their specialist writes the decision down, the employer confirms that it was paid", async () => {
  await stool();
  await recordApplication(as(db, town.amara), town.openPlan, day);
  expect(await status()).toBe("applied");
  await recordDecision(as(db, town.priya), town.openPlan, { decision: "partly", on: day });
  await confirmPaid(as(db, town.bramble.owner, inDays(30)), town.openPlan, day);
  expect(await status()).toBe("paid");
  const written = await steps();
  expect(written.map(({ action }) => action).sort()).toEqual(
    ["apply", "ask", "confirmPaid", "grant"].map((step) => `accessToWork.${step}`),
  );
  await notPaidYet(as(db, town.amara), town.openPlan);
  expect(await status()).toBe("granted");
});

test("a refusal is not the end: the worker applies again", async () => {
  await recordApplication(as(db, town.amara), town.openPlan, day);
  await recordDecision(as(db, town.amara), town.openPlan, { decision: "refused", on: day });
  await recordApplication(as(db, town.amara), town.openPlan, day);
  expect(await status()).toBe("applied");
  await startAgain(as(db, town.priya), town.openPlan);
  expect(await status()).toBe("notApplied");
});

describe("is refused, and nothing is kept", () => {
  test.each([
    ["a day to come", inDays(1).slice(0, 10)],
    ["a year mistyped", "2006-02-25"],
  ])("%s", async (_what, on) => {
    await expect(recordApplication(as(db, town.amara), town.openPlan, on)).rejects.toThrow(Invalid);
    expect(await status()).toBe("notApplied");
  });

  test("a decision before the application", async () => {
    await recordApplication(as(db, town.amara), town.openPlan, day);
    const early = { decision: "granted", on: "2026-02-24" } as const;
    const decided = recordDecision(as(db, town.amara), town.openPlan, early);
    await expect(decided).rejects.toMatchObject({ fields: { on: expect.anything() } });
    expect(await status()).toBe("applied");
  });

  test("an application on a plan without a person", async () => {
    await expect(recordApplication(as(db, town.priya), town.jobPlan, day)).rejects.toThrow(
      Conflict,
    );
  });

  test("one for unpaid work", async () => {
    await db.updateTable("vacancy").set({ kind: "taster" }).execute();
    await expect(recordApplication(as(db, town.amara), town.openPlan, day)).rejects.toThrow(
      "Access to Work is for paid work.",
    );
  });

  test("an application or a mark by the employer", async () => {
    const at = await stool();
    const owner = as(db, town.bramble.owner);
    await expect(recordApplication(owner, town.openPlan, day)).rejects.toThrow(Forbidden);
    const marked = askForLine(owner, at, { ask: "travel", costPence: null });
    await expect(marked).rejects.toThrow(Forbidden);
  });

  test("a first day for a job that says its own", async () => {
    await expect(sayStarted(as(db, town.amara), town.openPlan, day)).rejects.toThrow(Conflict);
  });

  test("anything by somebody who may not see the plan", async () => {
    for (const actor of [town.rival.owner, town.joe, town.dan]) {
      const ctx = as(db, actor);
      await expect(recordApplication(ctx, town.openPlan, day)).rejects.toThrow(NotFound);
      await expect(confirmPaid(ctx, town.openPlan, day)).rejects.toThrow(NotFound);
    }
  });
});

test("of two who record at once one wins and the other is told", async () => {
  const both = await Promise.allSettled([
    recordApplication(as(db, town.amara), town.openPlan, day),
    recordApplication(as(db, town.priya), town.openPlan, day),
  ]);
  expect(both.map((each) => each.status).sort()).toEqual(["fulfilled", "rejected"]);
});

describe("an employer whom it does not concern", () => {
  test("is told nothing, has no row about it and cannot say that it was paid", async () => {
    await stool("travel");
    await db.updateTable("planLine").set({ acts: "worker" }).execute();
    const before = await told();
    await recordApplication(as(db, town.amara), town.openPlan, day);
    await recordDecision(as(db, town.amara), town.openPlan, { decision: "granted", on: day });
    expect(await told()).toBe(before);
    expect((await steps()).every(({ employerId }) => employerId === null)).toBe(true);
    const owner = as(db, town.bramble.owner, inDays(40));
    await expect(confirmPaid(owner, town.openPlan, day)).rejects.toThrow(Forbidden);
    expect(await listEmployerAccessTasks(owner)).toEqual([]);
  });
  test("but is told where it is theirs to buy", async () => {
    await stool();
    const before = await told();
    await recordApplication(as(db, town.amara), town.openPlan, day);
    expect(await told()).toBe(before + 1);
  });
});

describe("what needs somebody", () => {
  const titles = (tasks: { title: string }[]) => tasks.map(({ title }) => title);
  const worker = async (days: number) =>
    titles(await listParticipantAccessTasks(as(db, town.amara, inDays(days))));
  const staff = async (days: number) =>
    titles(await listSpecialistAccessTasks(as(db, town.priya, inDays(days))));

  test.each([
    [0, ["Apply to Access to Work"], []],
    [27, ["Apply to Access to Work"], []],
    [28, ["Apply to Access to Work: 14 days left"], 14],
    [41, ["Apply to Access to Work: today is the last day"], 1],
    [42, [], []],
  ])("%i days after the start the worker is asked: %j", async (days, asked, help) => {
    await stool();
    expect(await worker(days)).toEqual(asked);
    expect(await staff(days)).toHaveLength(Array.isArray(help) ? 0 : 1);
  });

  test("nobody is asked when nothing is marked, the line is not possible, or the job is over", async () => {
    expect(await worker(30)).toEqual([]);
    const at = await stool();
    await db.updateTable("placement").set({ status: "ended" }).execute();
    expect(await worker(30)).toEqual([]);
    await db.updateTable("placement").set({ status: "agreed" }).execute();
    expect(await worker(30)).toHaveLength(1);
    await refuseLine(as(db, town.bramble.owner), at, "No room behind the till.");
    expect(await worker(30)).toEqual([]);
  });

  test("an application that waits longer than the average is asked about", async () => {
    await stool();
    await recordApplication(as(db, town.amara), town.openPlan, day);
    expect(await worker(109)).toEqual([]);
    expect(await worker(110)).toEqual(["Ask Access to Work how long it will be"]);
  });

  test("the employer is asked four weeks after the decision whether it has paid, and never to apply", async () => {
    await stool();
    const owner = async (days: number) =>
      titles(await listEmployerAccessTasks(as(db, town.bramble.owner, inDays(days))));
    expect(await owner(30)).toEqual([]);
    await recordApplication(as(db, town.amara), town.openPlan, day);
    await recordDecision(as(db, town.amara), town.openPlan, { decision: "granted", on: day });
    expect(await owner(27)).toEqual([]);
    expect(await owner(28)).toEqual(["Say whether Access to Work has paid"]);
  });
});
