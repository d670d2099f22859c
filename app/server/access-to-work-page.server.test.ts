import { beforeEach, describe, expect, test } from "vitest";
import {
  askForLine,
  recordApplication,
  sayStarted,
} from "#app/domain/access-to-work/access-to-work.commands.server.ts";
import type { PlanContext } from "#app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import {
  openPlan,
  proposeLine,
} from "#app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import { findPlan } from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import { joinAdvice, tellEmployer } from "#app/domain/employee/employee.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { aTown, handOver, type Town } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { as, newId, today } from "#tests/support/place.ts";
import { readAccessToWork } from "./access-to-work-page.server.ts";

let db: Db;
let town: Town;
beforeEach(async () => {
  db = await freshDatabase();
  town = await aTown(db);
});

const day = today.slice(0, 10);
const read = async (ctx: PlanContext, planId = town.openPlan, what: string | null = null) => {
  const { row, lines } = await findPlan(ctx, planId);
  return readAccessToWork(ctx, row, lines, { what, lineId: lines[0]?.id ?? null });
};
const mark = async (ask: "equipment" | "travel", costPence: number | null = null) => {
  const { lines } = await findPlan(as(db, town.amara), town.openPlan);
  const at = { planId: town.openPlan, lineId: lines[0]?.id ?? "" };
  await askForLine(as(db, town.amara), at, { ask, costPence });
  return at;
};

describe("the employer", () => {
  const owner = () => as(db, town.bramble.owner);

  test("reads nothing of it while nothing of theirs is asked", async () => {
    expect(await read(owner())).toBeNull();
    expect(await read(as(db, town.amara))).toMatchObject({ lines: [], mayMark: true });
  });

  test("reads nothing of travel, applied for or not", async () => {
    await mark("travel");
    await db.updateTable("planLine").set({ acts: "worker" }).execute();
    await recordApplication(as(db, town.amara), town.openPlan, day);
    expect(await read(owner())).toBeNull();
  });

  test("reads what may be paid, their share and how far it is, and may mark and apply for nothing", async () => {
    await mark("equipment", 2_000_00);
    await db.updateTable("employer").set({ sizeBand: "50-249" }).execute();
    expect(await read(owner())).toMatchObject({
      share: { kind: "ifLate", lowPence: 800_00, highPence: 800_00 },
      window: { state: "open", daysLeft: 42 },
      tracked: { status: "notApplied" },
      mayMark: false,
      others: [],
      presses: [],
    });
    await recordApplication(as(db, town.priya), town.openPlan, day);
    expect(await read(owner())).toMatchObject({
      share: { kind: "none" },
      tracked: { status: "applied", appliedOn: day },
      presses: [],
    });
  });

  test("is given no form to mark a line, whatever the address asks for", async () => {
    await mark("equipment");
    expect((await read(owner(), town.openPlan, "atwMark"))?.form).toBeNull();
    expect((await read(as(db, town.amara), town.openPlan, "atwMark"))?.form).not.toBeNull();
  });
});

test.each([
  ["unpaid work", () => db.updateTable("vacancy").set({ kind: "taster" }).execute()],
  ["a job that is over", () => db.updateTable("placement").set({ status: "ended" }).execute()],
])("nothing is said of %s", async (_what, change) => {
  await mark("equipment");
  await change();
  expect(await read(as(db, town.amara))).toBeNull();
});

test("a plan of a job says what whoever gets it could ask for, and has nothing to press", async () => {
  const subject = { vacancyId: town.job };
  const words = {
    adjustment: "A stool at the till",
    barrier: "Standing for a whole shift",
    acts: "employer" as const,
    actsName: null,
    wantedBy: null,
    cost: null,
    payer: null,
    interim: "Ten minutes seated in each hour",
  };
  await proposeLine(as(db, town.bramble.owner), subject, newId(), words, "phy-01");
  expect(await read(as(db, town.bramble.owner), town.jobPlan)).toMatchObject({
    isAboutJob: true,
    lines: [{ kind: "equipment" }],
    presses: [],
    mayMark: false,
  });
});

test("somebody who came by card gives their first day, and the weeks count from then", async () => {
  const card = await handOver(db, town.bramble.owner, town.aboutStaff);
  const sam = as(db, { ...card, joined: true });
  await joinAdvice(sam);
  await tellEmployer(sam, "Sam");
  const { employeeId } = sam.actor;
  const plan = await db
    .transaction()
    .execute((trx) => openPlan(trx, as(trx, sam.actor), { employeeId }));
  expect(await read(sam, plan.id)).toMatchObject({ window: null, presses: ["started", "apply"] });
  await sayStarted(sam, plan.id, "2026-01-14");
  expect(await read(sam, plan.id)).toMatchObject({
    window: { state: "closed", lastDay: "2026-02-24" },
    presses: ["apply"],
  });
});
