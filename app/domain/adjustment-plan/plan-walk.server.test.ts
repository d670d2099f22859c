import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { PlanLineTable } from "#db/tables.ts";
import { aTown, type Town } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { as, newId, today } from "#tests/support/place.ts";
import { isRefusal } from "../errors.ts";
import {
  interimProblem,
  type PlanContext,
  proposeLine,
} from "./adjustment-plan.commands.server.ts";
import { findPlan, findPlanRow } from "./adjustment-plan.queries.server.ts";
import * as press from "./plan-line.commands.server.ts";

/** Any presses by anybody in any order, through the commands themselves: what a line may never come to. */
let db: Db;
let town: Town;
let quickId: string;
let slowId: string;
beforeAll(async () => {
  db = await freshDatabase();
  town = await aTown(db);
  const { adjustments } = await import("../adjustment/adjustment.ts");
  quickId = adjustments.find(({ leadDays }) => leadDays === 0)?.id ?? "";
  slowId = adjustments.find(({ leadDays }) => leadDays > 5)?.id ?? "";
});

const sides = ["employer", "worker", "specialist"] as const;
type Side = (typeof sides)[number];
const actorOf = (side: Side) =>
  ({ employer: town.bramble.owner, worker: town.amara, specialist: town.priya })[side];
const interims = [null, "A chair until then"];
const days = [null, "2026-02-25", "2026-05-01"];
const written = (interim: string | null, wantedBy: string | null) => ({
  adjustment: "A stool at the till",
  barrier: "Standing for a whole shift",
  acts: "employer" as const,
  actsName: null,
  wantedBy,
  cost: null,
  payer: null,
  interim,
});
type Words = ReturnType<typeof written>;
const words = fc
  .record({ interim: fc.constantFrom(...interims), wantedBy: fc.constantFrom(...days) })
  .map(({ interim, wantedBy }) => written(interim, wantedBy));

type At = { planId: string; lineId: string };
const presses: Record<string, (ctx: PlanContext, at: At, typed: Words) => Promise<unknown>> = {
  agree: (ctx, at) => press.agreeLine(ctx, at),
  writeDownYes: (ctx, at) => press.agreeLine(ctx, at, "“Yes”, on the telephone."),
  change: press.changeLine,
  putInPlace: (ctx, at) => press.putInPlace(ctx, at),
  review: (ctx, at) => press.reviewLine(ctx, at, { works: "partly", worksWords: null }),
  refuse: (ctx, at) => press.refuseLine(ctx, at, "The till is too narrow."),
  refuseInSilence: (ctx, at) => press.refuseLine(ctx, at, " "),
  withdraw: (ctx, at) => press.withdrawLine(ctx, at),
  proposeAgain: (ctx, at) => press.proposeAgain(ctx, at),
};
const step = fc.record({
  side: fc.constantFrom(...sides),
  // The steps that lead further come more often, or few walks would ever arrive.
  what: fc.constantFrom(...Object.keys(presses), "agree", "agree", "putInPlace", "change"),
  words,
});
const walk = fc.record({
  by: fc.constantFrom(...sides),
  from: fc.constantFrom("none", "quick", "slow"),
  words,
  steps: fc.array(step, { minLength: 4, maxLength: 14 }),
});

const refused = (error: unknown) => {
  if (!isRefusal(error)) throw error;
};

async function holds(line: PlanLineTable, side: Side, before: PlanLineTable | undefined) {
  const arrived = ["agreed", "inPlace", "reviewed"].includes(line.status);
  if (arrived) {
    expect(line).toMatchObject({
      employerAgreedAt: expect.any(String),
      workerAgreedAt: expect.any(String),
      agreedOn: expect.any(String),
    });
    const row = await findPlanRow(db, town.priya, line.planId);
    expect(interimProblem(as(db, town.priya), row, line, line)).toBeNull();
  }
  const of = async (actor: typeof town.amara | typeof town.bramble.owner) =>
    (await findPlan(as(db, actor), line.planId)).lines.find(({ id }) => id === line.id);
  const workers = await of(town.amara);
  expect(workers).toBeDefined();
  if (line.status === "notReasonable") expect(workers?.refusedBecause.trim()).not.toBe("");
  const employers = await of(town.bramble.owner);
  if (arrived) expect(employers).toBeDefined();
  // Words of a specialist are read by the employer once the worker said yes to them, and not before.
  const isNew =
    line.adjustment !== before?.adjustment ||
    line.interim !== before.interim ||
    line.wantedBy !== before.wantedBy;
  if (side === "specialist" && line.status === "proposed" && isNew)
    expect(employers).toBeUndefined();
}

test("no path of presses leads to a line in place without two yeses, a refusal without its reason, a wait without anything in the meantime, or words the worker has not opened", async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(walk, async ({ by, from, words: first, steps }) => {
      const lineId = newId();
      const adjustmentId = { none: null, quick: quickId, slow: slowId }[from];
      const subject = { introductionId: town.agreed };
      await db.deleteFrom("planLine").execute();
      const made = proposeLine(as(db, actorOf(by)), subject, lineId, first, adjustmentId);
      if ((await made.catch(refused)) === undefined) return;
      const find = () =>
        db.selectFrom("planLine").selectAll().where("id", "=", lineId).executeTakeFirstOrThrow();
      let line = await find();
      await holds(line, by, undefined);
      let minutes = 0;
      for (const { side, what, words: typed } of steps) {
        minutes += 1;
        const now = new Date(Date.parse(today) + minutes * 60_000).toISOString();
        const at = { planId: line.planId, lineId };
        const pressed = presses[what]?.(as(db, actorOf(side), now), at, typed);
        await pressed?.catch(refused);
        const before = line;
        line = await find();
        if (line.updatedAt !== before.updatedAt) await holds(line, side, before);
        reached.add(line.status);
      }
    }),
    { numRuns: 60, seed: 20_261_123 },
  );
  expect([...reached].sort()).toEqual([
    "agreed",
    "inPlace",
    "notReasonable",
    "proposed",
    "reviewed",
    "withdrawn",
  ]);
}, 120_000);
