import { beforeEach, expect, test } from "vitest";
import { plan as planMail } from "#app/emails/plans.server.ts";
import type { Db } from "#db/connect.ts";
import { aTown, type Town } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { as, newId } from "#tests/support/place.ts";
import { proposeLine } from "./adjustment-plan.commands.server.ts";
import { findPlan } from "./adjustment-plan.queries.server.ts";
import { listEmployerPlanTasks } from "./adjustment-plan-tasks.queries.server.ts";
import { agreeLine, changeLine, proposeAgain, withdrawLine } from "./plan-line.commands.server.ts";

let db: Db;
let town: Town;
beforeEach(async () => {
  db = await freshDatabase();
  town = await aTown(db);
  await db.deleteFrom("outbox").execute();
});

const words = {
  adjustment: "A quokka-proof lamp",
  barrier: "The dark corner",
  acts: "employer" as const,
  actsName: null,
  wantedBy: null,
  cost: null,
  payer: null,
  interim: "The lamp of the office",
};
const owner = () => as(db, town.bramble.owner);
async function proposedBy(who: "priya" | "amara" | "owner") {
  const by = { priya: town.priya, amara: town.amara, owner: town.bramble.owner }[who];
  const lineId = newId();
  const planId = await proposeLine(as(db, by), { introductionId: town.agreed }, lineId, words);
  return { planId, lineId };
}
const employerReads = async ({ lineId }: { lineId: string }) =>
  (await findPlan(owner(), town.openPlan)).lines.some(({ id }) => id === lineId);
const mailsToEmployer = async () => {
  const told = await db
    .selectFrom("outbox")
    .select("data")
    .where("event", "=", "plan.moved")
    .execute();
  const planned = await Promise.all(told.map(({ data }) => planMail(db, JSON.parse(data))));
  return planned.flat().filter(({ name }) => name === "employer.plan").length;
};
const jobIs = (status: "started" | "ended") =>
  db.updateTable("placement").set({ status }).where("id", "=", town.placement).execute();

test("what a specialist puts on somebody's plan is read by the employer once the worker says yes", async () => {
  const at = await proposedBy("priya");
  expect(await employerReads(at)).toBe(false);
  expect(await listEmployerPlanTasks(owner())).not.toContainEqual(
    expect.objectContaining({ title: expect.stringContaining(words.adjustment) }),
  );
  for (const press of [agreeLine, withdrawLine])
    await expect(press(owner(), at)).rejects.toMatchObject({ status: 404 });
  expect(await mailsToEmployer()).toBe(0);
  await agreeLine(as(db, town.amara), at);
  expect(await employerReads(at)).toBe(true);
  expect(await mailsToEmployer()).toBeGreaterThan(0);
});

test.each(["amara", "owner"] as const)(
  "what %s puts there the employer reads at once",
  async (who) => {
    expect(await employerReads(await proposedBy(who))).toBe(true);
  },
);

test("new words of a specialist go to the worker first, also on a line that the employer read before", async () => {
  const at = await proposedBy("amara");
  await changeLine(as(db, town.priya), at, { ...words, barrier: "Shadows" });
  expect(await employerReads(at)).toBe(false);
  await agreeLine(as(db, town.amara), at);
  expect(await employerReads(at)).toBe(true);
});

test("what the worker takes off before both agreed goes from the employer's page; what was agreed stays", async () => {
  const never = await proposedBy("amara");
  await withdrawLine(as(db, town.amara), never);
  expect(await employerReads(never)).toBe(false);
  const agreed = await proposedBy("amara");
  await agreeLine(owner(), agreed);
  await withdrawLine(as(db, town.amara), agreed);
  expect(await employerReads(agreed)).toBe(true);
  await proposeAgain(as(db, town.priya), agreed);
  expect(await employerReads(agreed)).toBe(true);
});

test("after a start the employer reads what the worker opened, and once the job is over what was decided", async () => {
  const closed = await proposedBy("priya");
  const open = await proposedBy("amara");
  const agreed = await proposedBy("amara");
  await agreeLine(owner(), agreed);
  const all = async () => Promise.all([closed, open, agreed].map(employerReads));
  await jobIs("started");
  expect(await all()).toEqual([false, true, true]);
  await jobIs("ended");
  expect(await all()).toEqual([false, false, true]);
  const workers = (await findPlan(as(db, town.amara), town.openPlan)).lines.map(({ id }) => id);
  for (const { lineId } of [closed, open, agreed]) expect(workers).toContain(lineId);
});
