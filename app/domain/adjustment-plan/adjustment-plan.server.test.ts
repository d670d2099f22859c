import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { aTown, marked, type Town } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { as, newId, today } from "#tests/support/place.ts";
import { adjustments } from "../adjustment/adjustment.ts";
import { withdraw } from "../introduction/introduction-withdrawal.commands.server.ts";
import type { Actor } from "../policy.ts";
import { openPlan, proposeLine, turnIntoLine } from "./adjustment-plan.commands.server.ts";
import type { PlanLineWords } from "./adjustment-plan.form.ts";
import { findPlan, findPlanRow } from "./adjustment-plan.queries.server.ts";
import {
  listEmployerPlanTasks,
  listParticipantPlanTasks,
} from "./adjustment-plan-tasks.queries.server.ts";
import { copyOfPlan } from "./plan-copy.queries.server.ts";
import {
  agreeLine,
  changeLine,
  proposeAgain,
  putInPlace,
  refuseLine,
  reviewLine,
  withdrawLine,
} from "./plan-line.commands.server.ts";

let db: Db;
let town: Town;
beforeEach(async () => {
  db = await freshDatabase();
  town = await aTown(db);
});

const stool: PlanLineWords = {
  adjustment: "A stool at the till",
  barrier: "Standing for a whole shift",
  acts: "employer",
  actsName: null,
  wantedBy: null,
  cost: null,
  payer: null,
  interim: "Ten minutes seated in each hour",
};
const firstLine = async () => {
  const { lines } = await findPlan(as(db, town.amara), town.openPlan);
  const [line] = lines;
  if (!line) throw new Error("no line");
  return { line, at: { planId: town.openPlan, lineId: line.id } };
};
const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString();
const steps = async () =>
  (
    await db
      .selectFrom("auditEvent")
      .select("action")
      .where("subjectId", "=", town.openPlan)
      .orderBy("at")
      .execute()
  ).map(({ action }) => action);

test("a line goes from proposed to agreed by both, in place and looked at, each step recorded and told", async () => {
  const { at } = await firstLine();
  await agreeLine(as(db, town.bramble.owner), at);
  expect((await firstLine()).line).toMatchObject({
    status: "agreed",
    agreedOn: "2026-02-25",
    workerAgreedBy: marked.name,
    employerAgreedBy: town.bramble.owner.name,
  });
  await putInPlace(as(db, town.bramble.owner), at);
  const later = inDays(29);
  const tasks = await listParticipantPlanTasks(as(db, town.amara, later));
  expect(tasks.map(({ title }) => title)).toEqual([`Say whether it works: ${stool.adjustment}`]);
  await reviewLine(as(db, town.amara, later), at, { works: "yes", worksWords: "Less sore." });
  expect((await firstLine()).line).toMatchObject({ status: "reviewed", works: "yes" });
  expect(await steps()).toEqual(["plan.propose", "plan.agree", "plan.putInPlace", "plan.review"]);
  const told = await db
    .selectFrom("outbox")
    .select("data")
    .where("event", "=", "plan.moved")
    .execute();
  expect(told.some(({ data }) => data.includes("stool"))).toBe(false);
});

test("who proposes a line has said yes to it; the other side is asked", async () => {
  const task = `Read and agree: ${stool.adjustment}`;
  const titles = (tasks: { title: string }[]) => tasks.map(({ title }) => title);
  expect(titles(await listEmployerPlanTasks(as(db, town.bramble.owner)))).toContain(task);
  expect(titles(await listParticipantPlanTasks(as(db, town.amara)))).not.toContain(task);
});

test("a change asks for every yes anew, but that of whoever makes it", async () => {
  const { at } = await firstLine();
  await changeLine(as(db, town.bramble.owner), at, { ...stool, cost: "About £40" });
  expect((await firstLine()).line).toMatchObject({
    status: "proposed",
    cost: "About £40",
    workerAgreedAt: null,
    employerAgreedBy: town.bramble.owner.name,
  });
});

test("the reason for a refusal is required, and the worker reads it", async () => {
  const { at } = await firstLine();
  const owner = as(db, town.bramble.owner);
  await expect(refuseLine(owner, at, " ")).rejects.toThrow("Give the reason.");
  await refuseLine(owner, at, "The till is too narrow for a stool.");
  const { lines } = await findPlan(as(db, town.amara), town.openPlan);
  expect(lines[0]).toMatchObject({
    status: "notReasonable",
    refusedBecause: "The till is too narrow for a stool.",
  });
  await proposeAgain(as(db, town.amara), at);
  expect((await firstLine()).line.status).toBe("proposed");
});

test.each([
  { what: "a condition", change: { barrier: "Her arthritis" }, field: "barrier" },
  {
    what: "nothing said of the time until it is there",
    change: { interim: null, wantedBy: "2027-01-04" },
    field: "interim",
  },
])("a line with $what is refused at its field, and nothing is kept", async ({ change, field }) => {
  const lineId = newId();
  const proposed = proposeLine(as(db, town.amara), { introductionId: town.agreed }, lineId, {
    ...stool,
    ...change,
  });
  await expect(proposed).rejects.toMatchObject({ fields: { [field]: expect.anything() } });
  const kept = await db.selectFrom("planLine").select("id").where("id", "=", lineId).execute();
  expect(kept).toEqual([]);
});

test("a line straight from the library keeps its entry, and the days that usually takes count", async () => {
  const slow = adjustments.find(({ leadDays }) => leadDays > 5);
  const proposed = (words: PlanLineWords, adjustmentId: string | null) => {
    const lineId = newId();
    const subject = { introductionId: town.agreed };
    return proposeLine(as(db, town.amara), subject, lineId, words, adjustmentId);
  };
  const bare = { ...stool, interim: null };
  await expect(proposed(bare, null)).resolves.toBe(town.openPlan);
  await expect(proposed(bare, slow?.id ?? "")).rejects.toMatchObject({
    fields: { interim: expect.anything() },
  });
  await proposed(stool, slow?.id ?? "");
  const { lines } = await findPlan(as(db, town.amara), town.openPlan);
  expect(lines.at(-1)).toMatchObject({ adjustmentId: slow?.id, costBand: slow?.costBand });
});

test("two yeses at the same moment leave a line that is agreed, or one that can still be", async () => {
  const { at } = await firstLine();
  // Open to both, and with nobody's yes.
  await refuseLine(as(db, town.bramble.owner), at, "The till is too narrow.");
  await proposeAgain(as(db, town.priya), at);
  await Promise.allSettled([
    agreeLine(as(db, town.bramble.owner), at),
    agreeLine(as(db, town.amara), at),
  ]);
  const { line } = await firstLine();
  const yeses = [line.employerAgreedAt, line.workerAgreedAt].filter(Boolean).length;
  expect({ status: line.status, yeses }).toEqual(
    line.status === "agreed" ? { status: "agreed", yeses: 2 } : { status: "proposed", yeses: 1 },
  );
});

test("what the worker does themselves and is late stands on their own page", async () => {
  const { at } = await firstLine();
  await changeLine(as(db, town.amara), at, { ...stool, acts: "worker", wantedBy: "2026-03-02" });
  await agreeLine(as(db, town.bramble.owner), at);
  const later = as(db, town.amara, inDays(10));
  expect((await listParticipantPlanTasks(later)).map(({ title }) => title)).toEqual([
    `Put in place: ${stool.adjustment}`,
  ]);
});

test("of two who act at once one wins and the other is told", async () => {
  const { at } = await firstLine();
  await agreeLine(as(db, town.bramble.owner), at);
  const both = await Promise.allSettled([
    putInPlace(as(db, town.bramble.owner), at),
    withdrawLine(as(db, town.amara), at),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  const { line } = await firstLine();
  expect(["inPlace", "withdrawn"]).toContain(line.status);
});

test("two who begin a plan at once begin one, and a second press adds no line", async () => {
  const subject = { introductionId: town.agreed };
  const open = () => db.transaction().execute((trx) => openPlan(trx, as(trx, town.amara), subject));
  const plans = await Promise.all([open(), open()]);
  expect(new Set(plans.map(({ id }) => id))).toEqual(new Set([town.openPlan]));
  const lineId = newId();
  for (let press = 0; press < 2; press += 1)
    await proposeLine(as(db, town.amara), subject, lineId, stool);
  expect((await findPlan(as(db, town.amara), town.openPlan)).lines).toHaveLength(2);
});

test("a suggestion becomes a line once, on the plan of what was asked about", async () => {
  const suggestionId = newId();
  const adviceRequestId = town.advice;
  await db
    .updateTable("adviceRequest")
    .set({ kind: "vacancy", vacancyId: town.job, staffId: town.priya.staffId, status: "taken" })
    .where("id", "=", adviceRequestId)
    .execute();
  await db
    .insertInto("adviceSuggestion")
    .values({
      id: suggestionId,
      adviceRequestId,
      adjustmentId: "phy-01",
      ownWords: "",
      note: "",
      staffId: town.priya.staffId,
      suggestedAt: today,
    })
    .execute();
  const owner = as(db, town.bramble.owner);
  const planId = await turnIntoLine(owner, suggestionId);
  expect(await turnIntoLine(owner, suggestionId)).toBe(planId);
  expect(planId).toBe(town.jobPlan);
  const { lines } = await findPlan(owner, planId);
  expect(lines.filter((line) => line.suggestionId === suggestionId)).toHaveLength(1);
  await expect(turnIntoLine(as(db, town.rival.owner), suggestionId)).rejects.toThrow();
});

test("taking an introduction back before the start closes the plan to the employer, and to nobody else", async () => {
  const seen = (actor: Actor) => findPlanRow(db, actor, town.openPlan);
  await expect(seen(town.bramble.owner)).resolves.toBeDefined();
  await withdraw(as(db, town.amara), town.agreed);
  await expect(seen(town.bramble.owner)).rejects.toThrow("could not find");
  await expect(seen(town.amara)).resolves.toBeDefined();
  await expect(seen(town.priya)).resolves.toBeDefined();
});

test("the worker's copy says what changed and what worked, and nothing of why or who said no", async () => {
  const { at } = await firstLine();
  await agreeLine(as(db, town.bramble.owner), at);
  const refused = newId();
  await proposeLine(as(db, town.amara), { introductionId: town.agreed }, refused, {
    ...stool,
    adjustment: "A lift",
  });
  await refuseLine(as(db, town.bramble.owner), { ...at, lineId: refused }, "No shaft.");
  const copy = await copyOfPlan(as(db, town.amara), town.openPlan);
  expect(copy.adjustments).toEqual([
    { adjustment: stool.adjustment, takesAway: stool.barrier, inPlaceSince: null, works: null },
  ]);
});
