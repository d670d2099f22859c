import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, employer, vacancy } from "#tests/support/place.ts";
import { publishVacancy } from "../vacancy/vacancy-publishing.commands.server.ts";
import { employerHome } from "./employer-home.queries.server.ts";
import { suspendEmployer } from "./employer-standing.commands.server.ts";

test("until an employer is checked the call is ours to make, and nothing that waits for it is theirs to do", async () => {
  const db = await freshDatabase();
  await aPlace(db);
  const fresh = await employer(db, "New Leaf Books", "southwark", null);
  const id = await vacancy(db, fresh, { status: "draft", publishedAt: null });
  expect((await employerHome(as(db, fresh.owner))).tasks).toHaveLength(1);
  await publishVacancy(as(db, fresh.owner), id);
  const home = await employerHome(as(db, fresh.owner));
  expect(home.tasks).toEqual([]);
  expect(home.owed).toMatchObject([{ title: "A call from your local team", clock: null }]);
});

test("no news is owed while an account is on hold", async () => {
  const db = await freshDatabase();
  const { lead, bramble } = await aPlace(db);
  await vacancy(db, bramble);
  const owed = async () => (await employerHome(as(db, bramble.owner))).owed.length;
  expect(await owed()).toBeGreaterThan(0);
  await suspendEmployer(as(db, lead), bramble.employerId, "Asked for money");
  expect(await owed()).toBe(0);
});
