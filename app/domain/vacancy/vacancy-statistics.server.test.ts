import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { putToThem, sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, type Place, system, today } from "#tests/support/place.ts";
import { notThisTime } from "../introduction/introduction-answer.commands.server.ts";
import { findStatistics } from "./vacancy-statistics.queries.server.ts";
import { writeDownViews } from "./vacancy-view.commands.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

const figures = async (actor = place.bramble.owner) =>
  (await findStatistics(as(db, actor), place.job)).statistics;

test("looks of one day are added up, and a vacancy that is gone is left out", async () => {
  const seen = (vacancyId: string, views: number) => ({ vacancyId, viewedOn: "2026-02-24", views });
  await writeDownViews(as(db, system), [seen(place.job, 3), seen("gone", 8)]);
  await writeDownViews(as(db, system), [seen(place.job, 4)]);
  expect((await figures()).views).toBe(7);
  const rows = await db.selectFrom("vacancyView").selectAll().execute();
  expect(rows).toHaveLength(1);
});

test("only what reached the employer is counted: nobody who was merely asked is in a number", async () => {
  const { priya, amara } = place;
  const introduced = { vacancyId: place.job, participant: amara, specialist: priya };
  const before = await figures();
  await putToThem(db, introduced);
  expect(await figures()).toEqual(before);
});

test("an introduction and its answer are counted, with the days between", async () => {
  const { priya, amara, bramble } = place;
  const introduced = { vacancyId: place.job, participant: amara, specialist: priya };
  const id = await sendToEmployer(db, introduced);
  expect(await figures()).toMatchObject({ introductions: 1, answers: 0 });
  const threeDaysOn = today.replace("02-25", "02-28");
  await notThisTime(as(db, bramble.owner, threeDaysOn), { id, reason: "hours" });
  expect(await figures()).toMatchObject({
    introductions: 1,
    answers: 1,
    usualDaysToAnswer: 3,
    each: [{ receivedOn: "2026-02-25", answeredOn: "2026-02-28", days: 3 }],
  });
});

test("another employer finds no figures here, nor a manager of another workplace", async () => {
  await expect(figures(place.rival.owner)).rejects.toMatchObject({ status: 404 });
  const elsewhere = { ...place.manager, workplaceIds: [] };
  await expect(figures(elsewhere)).rejects.toMatchObject({ status: 404 });
});
