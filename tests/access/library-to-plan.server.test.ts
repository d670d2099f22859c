import { beforeAll, expect, test } from "vitest";
import { adjustments } from "#app/domain/adjustment/adjustment.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { newId } from "#tests/support/place.ts";
import { aTown, people, type Town, type Who } from "./town.ts";

let db: Db;
let town: Town;
beforeAll(async () => {
  db = await freshDatabase();
  town = await aTown(db);
});

const entry = adjustments.find(({ leadDays }) => leadDays > 5);
const page = `/adjustments/${entry?.id}`;
const plansOn = (text: string) =>
  [...text.matchAll(/href="([^"]*\/plans\/[^"]*)"/g)].map(([, to]) => to?.replace(/&amp;/g, "&"));
const toLine = (plan: string, side: string) =>
  `/${side}/plans/${plan}?do=propose&from=${entry?.id}#act`;

test.each<[Who, (t: Town) => string[]]>([
  ["visitor", () => []],
  ["employerOwner", (t) => [t.openPlan, t.jobPlan].map((plan) => toLine(plan, "employer"))],
  ["managerElsewhere", () => []],
  ["otherEmployer", () => []],
  [
    "ownSpecialist",
    (t) => [t.openPlan, t.jobPlan, t.closedPlan].map((plan) => toLine(plan, "specialist")),
  ],
  ["teamColleague", () => []],
  ["ownParticipant", (t) => [t.openPlan, t.closedPlan].map((plan) => toLine(plan, "participant"))],
  ["otherParticipant", () => []],
])("an entry of the library offers the %s their own plans and no other", async (who, theirs) => {
  const ask = await openPages(db);
  const { status, text } = await ask(people[who](town)?.accountId ?? null, page);
  expect(status).toBe(200);
  expect(plansOn(text).sort()).toEqual(theirs(town).sort());
});

test("the form is filled in from the entry, and what it asks for in the meantime is asked there", async () => {
  const ask = await openPages(db);
  const owner = town.bramble.owner.accountId;
  const address = `/employer/plans/${town.openPlan}`;
  const { text } = await ask(owner, `${address}?do=propose&from=${entry?.id}`);
  expect(text).toContain(`value="${entry?.id}"`);
  const lineId = newId();
  const form = {
    intent: "propose",
    lineId,
    adjustmentId: entry?.id ?? "",
    adjustment: entry?.name ?? "",
    barrier: "Standing for a whole shift",
    acts: "employer",
  };
  const refused = await ask(owner, `${address}?do=propose`, { method: "POST", form });
  expect(refused.status).toBe(400);
  expect(refused.text).toContain("Say what is done until it is there");
  // Typed again with what was missing, the entry still stands in the form.
  expect(refused.text).toContain(`value="${entry?.id}"`);
  const kept = await ask(owner, address, { method: "POST", form: { ...form, interim: "A chair" } });
  expect(kept.status).toBe(302);
  const line = await db
    .selectFrom("planLine")
    .select(["adjustmentId", "interim"])
    .where("id", "=", lineId)
    .executeTakeFirst();
  expect(line).toEqual({ adjustmentId: entry?.id, interim: "A chair" });
});
