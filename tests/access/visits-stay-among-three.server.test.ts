import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { newId } from "#tests/support/place.ts";
import { matrix } from "./matrix.ts";
import { aTown, everybody, marked, people, type Town } from "./town.ts";

/** Where a job is spoken of, and what somebody sees first. */
const aboutJobs = matrix.filter(({ address }) =>
  /placements|^\/(employer|specialist|participant|area)$/.test(address),
);

test("the words of a visit are on the pages of the person and of their specialist, and on no other page about a job", async () => {
  const db = await freshDatabase();
  const town = await aTown(db);
  const ask = await openPages(db);
  const seenBy = new Set<string>();
  for (const who of everybody)
    for (const line of aboutJobs.filter(({ open }) => open.includes(who))) {
      const { text } = await ask(
        people[who](town)?.accountId ?? null,
        line.at?.(town) ?? line.address,
      );
      if (text.includes(marked.visit)) seenBy.add(who);
    }
  expect([...seenBy].sort()).toEqual(["ownParticipant", "ownSpecialist"]);
}, 60_000);

const visitOf = (town: Town, change: Record<string, string> = {}) => ({
  id: newId(),
  writtenBy: town.priya.staffId,
  "visitedOn.day": "25",
  "visitedOn.month": "2",
  "visitedOn.year": "2026",
  way: "atWork",
  withWhom: "participant",
  quick: "15",
  workedOn: "The tills.",
  ...change,
});

async function comeBy() {
  const db = await freshDatabase();
  const town = await aTown(db);
  const ask = await openPages(db);
  const at = `/specialist/placements/${town.placement}/visits`;
  const send = (accountId: string | null, form: Record<string, string>) =>
    ask(accountId, `${at}/new`, { method: "POST", form });
  const written = () =>
    db.selectFrom("visit").select("id").where("workedOn", "=", "The tills.").execute();
  return { db, town, ask, at, send, written };
}

test("the plain form is enough: sent twice it is kept once, and the address it leads to names it", async () => {
  const { town, at, send, written } = await comeBy();
  const visit = visitOf(town);
  for (const _ of [1, 2])
    expect(await send(town.priya.accountId, visit)).toMatchObject({
      status: 302,
      to: `${at}?kept=${visit.id}`,
    });
  expect(await written()).toEqual([{ id: visit.id }]);
});

test.each<[string, (town: Town) => Record<string, string>, number, RegExp]>([
  ["a day that has not come", () => ({ "visitedOn.day": "26" }), 400, /written down afterwards/],
  ["a day that there is not", () => ({ "visitedOn.month": "13" }), 400, /real date/],
  ["thirteen hours", () => ({ minutes: "780" }), 400, /from 1 to 720/],
  ["a step of another job", () => ({ "step.other.level": "notYet" }), 400, /not of this job/],
  ["another writer", (town) => ({ writtenBy: town.dan.staffId }), 401, /Somebody else wrote this/],
  ["no id", () => ({ id: "1" }), 400, /out of date/],
])("%s is answered, and nothing is kept", async (_, change, status, says) => {
  const { town, send, written } = await comeBy();
  const answer = await send(town.priya.accountId, visitOf(town, change(town)));
  expect(answer.status).toBe(status);
  expect(answer.text).toMatch(says);
  expect(await written()).toEqual([]);
});

test("a form without a session goes to sign in, and one of somebody who is not theirs finds nothing", async () => {
  const { town, send, written } = await comeBy();
  expect((await send(null, visitOf(town))).to).toMatch(/^\/sign-in/);
  const theirs = visitOf(town, { writtenBy: town.dan.staffId });
  expect((await send(town.dan.accountId, theirs)).status).toBe(404);
  expect(await written()).toEqual([]);
});

test("a visit that waited two days on a phone is kept with its own day", async () => {
  const { db, town, at } = await comeBy();
  const late = await openPages(db, { now: "2026-02-27T16:00:00.000Z" });
  const form = visitOf(town);
  await late(town.priya.accountId, `${at}/new`, { method: "POST", form });
  const kept = await db
    .selectFrom("visit")
    .select(["visitedOn", "recordedAt"])
    .where("id", "=", form.id)
    .executeTakeFirst();
  expect(kept).toEqual({ visitedOn: "2026-02-25", recordedAt: "2026-02-27T16:00:00.000Z" });
});

test("the key of a phone is on the visit pages of its own account alone, and so is the script", async () => {
  const { db, town, ask, at } = await comeBy();
  const form = await ask(town.priya.accountId, `${at}/new`);
  expect(form.text).toContain('<script type="module" src="/visits.js"></script>');
  const keys = await db.selectFrom("deviceKey").select(["accountId", "key"]).execute();
  expect(keys.map(({ accountId }) => accountId)).toEqual([town.priya.accountId]);
  expect(form.text).toContain(keys[0]?.key);
  const read = await ask(town.amara.accountId, `/participant/placements/${town.placement}/visits`);
  expect(read.text).toContain(marked.visit);
  expect(read.text).not.toContain("<script");
  expect(read.text).not.toContain(keys[0]?.key);
});
