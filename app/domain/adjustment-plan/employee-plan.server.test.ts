import { beforeEach, expect, test } from "vitest";
import { plan } from "#app/emails/plans.server.ts";
import type { Db } from "#db/connect.ts";
import { aTown, handOver, type Town } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { as, newId, today } from "#tests/support/place.ts";
import {
  joinAdvice,
  sendMyLink,
  tellEmployer,
  undoChoice,
} from "../employee/employee.commands.server.ts";
import type { Actor, EmployeeActor } from "../policy.ts";
import { openPlan, turnIntoLine } from "./adjustment-plan.commands.server.ts";
import { findPlan, listPlans, mayBeginMyPlan } from "./adjustment-plan.queries.server.ts";
import { copyOfPlan } from "./plan-copy.queries.server.ts";
import { agreeLine } from "./plan-line.commands.server.ts";

let db: Db;
let town: Town;
let sam: EmployeeActor;
beforeEach(async () => {
  db = await freshDatabase();
  town = await aTown(db);
  sam = await joins();
});

async function joins(): Promise<EmployeeActor> {
  const card = await handOver(db, town.bramble.owner, town.aboutStaff);
  const joined = { ...card, joined: true };
  await joinAdvice(as(db, joined));
  return joined;
}
const begin = (
  actor: Exclude<Actor, { kind: "visitor" | "system" | "asker" | "contact" }>,
  of = sam,
) =>
  db.transaction().execute((trx) => openPlan(trx, as(trx, actor), { employeeId: of.employeeId }));
const idea = async () => {
  const id = newId();
  await db
    .insertInto("adviceSuggestion")
    .values({
      id,
      adviceRequestId: town.aboutStaff,
      adjustmentId: null,
      ownWords: "A trolley at the counter",
      note: "",
      staffId: town.priya.staffId,
      suggestedAt: today,
    })
    .execute();
  return id;
};

test.each([
  ["the employer", () => town.bramble.owner],
  ["their adviser", () => town.priya],
  ["they themselves", () => sam],
])("before they tell their employer %s can begin no plan", async (_, who) => {
  await expect(begin(who())).rejects.toMatchObject({ status: 404 });
  await expect(turnIntoLine(as(db, who()), await idea())).rejects.toThrow();
  expect(
    await db.selectFrom("adjustmentPlan").where("employeeId", "is not", null).selectAll().execute(),
  ).toEqual([]);
});

test("once told, both sides read it, agree it, and the worker takes a copy that has no name", async () => {
  await tellEmployer(as(db, sam), "Quillonia");
  const planId = await turnIntoLine(as(db, town.bramble.owner), await idea());
  const { lines } = await findPlan(as(db, sam), planId);
  await agreeLine(as(db, sam), { planId, lineId: lines[0]?.id ?? "" });
  const [line] = (await findPlan(as(db, sam), planId)).lines;
  expect(line).toMatchObject({ status: "agreed", workerAgreedBy: "Quillonia" });
  const copy = await copyOfPlan(as(db, sam), planId);
  expect(copy.adjustments).toMatchObject([{ adjustment: "A trolley at the counter" }]);
  expect(JSON.stringify(copy)).not.toContain("Quillonia");
});

test("each of two who told their employer has a plan of their own, and reads no other", async () => {
  const other = await joins();
  await tellEmployer(as(db, sam), "Quillonia");
  await tellEmployer(as(db, other), "Zephyr");
  const theirs = await begin(other, other);
  const mine = await begin(sam);
  expect((await listPlans(as(db, sam))).map(({ id }) => id)).toEqual([mine.id]);
  await expect(findPlan(as(db, sam), theirs.id)).rejects.toMatchObject({ status: 404 });
  expect(await turnIntoLine(as(db, other), await idea())).toBe(theirs.id);
});

test("who leaves the advice keeps their plan, and the employer's page is as before", async () => {
  await tellEmployer(as(db, sam), "Quillonia");
  const planId = await turnIntoLine(as(db, town.bramble.owner), await idea());
  const seen = () => findPlan(as(db, town.bramble.owner), planId);
  const before = await seen();
  await undoChoice(as(db, sam));
  expect(await seen()).toEqual(before);
  const left = { ...sam, joined: false };
  await expect(findPlan(as(db, left), planId)).resolves.toBeDefined();
  await expect(turnIntoLine(as(db, town.bramble.owner), await idea())).resolves.toBe(planId);
});

test("an employer without an account has nobody to agree a plan: it begins when they have one", async () => {
  await tellEmployer(as(db, sam), "Quillonia");
  const belongsTo = (employerId: string | null) =>
    db.updateTable("adviceRequest").set({ employerId }).where("id", "=", town.aboutStaff).execute();
  await belongsTo(null);
  expect(await mayBeginMyPlan(as(db, sam))).toBe(false);
  await expect(begin(sam)).rejects.toThrow("once the employer has an account");
  await belongsTo(town.bramble.employerId);
  expect(await mayBeginMyPlan(as(db, sam))).toBe(true);
  await expect(begin(sam)).resolves.toMatchObject({ employerName: "Bramble Kitchens" });
});

test("the worker hears of a step of the others by the address they left, and of their own not", async () => {
  await sendMyLink(as(db, sam), "q@quillon.example");
  await tellEmployer(as(db, sam), "Quillonia");
  const { id: planId } = await begin(sam);
  const heard = async (by: "employer" | "worker" | "specialist") =>
    (await plan(db, { planId, by })).filter(({ recipient }) => recipient.startsWith("address:"));
  expect(await heard("employer")).toMatchObject([
    { name: "employee.somethingToRead", recipient: "address:q@quillon.example" },
  ]);
  expect(await heard("worker")).toEqual([]);
});
