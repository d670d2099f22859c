import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { AdviceRequestTable } from "#db/tables.ts";
import { adviceRow } from "#tests/support/advice.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, newId, type Place, today } from "#tests/support/place.ts";
import { addDays, dateOf } from "../calendar/calendar.ts";
import { listEmployerAdviceTasks } from "./advice-employer-tasks.queries.server.ts";
import { answerFeedback } from "./advice-feedback.commands.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

const daysAgo = (days: number) => `${addDays(dateOf(today), -days)}T10:00:00.000Z`;
async function closed(days: number, said: Partial<AdviceRequestTable> = {}) {
  const { bramble, southwark } = place;
  const row = adviceRow({
    id: newId(),
    title: "The stool",
    employerId: bramble.employerId,
    workplaceId: bramble.workplaceId,
    areaId: southwark.areaId,
    askedAt: daysAgo(days + 7),
    takenAt: daysAgo(days + 6),
    status: "closed",
    closedAt: daysAgo(days),
    ...said,
  });
  await db.insertInto("adviceRequest").values(row).execute();
  return row;
}
const askLater = (row: AdviceRequestTable) =>
  db
    .insertInto("adviceNotice")
    .values({
      adviceRequestId: row.id,
      kind: "isItInPlace",
      openedAt: row.openedAt ?? row.askedAt,
      sentAt: today,
    })
    .execute();
const titles = async () =>
  (await listEmployerAdviceTasks(as(db, place.bramble.owner))).map(({ title }) => title);

test("an answer waits to be read until its request is closed", async () => {
  await closed(0, { status: "answered", closedAt: null, answeredAt: today });
  expect(await titles()).toEqual(["Read the answer to “The stool”"]);
});

test("once closed, the employer is asked whether it helped, and weeks later whether it is in place", async () => {
  const row = await closed(30);
  expect(await titles()).toEqual(["Did the advice on “The stool” help?"]);
  await askLater(row);
  expect(await titles()).toEqual(["Is it in place: “The stool”?"]);
});

test("an answered question is not asked again", async () => {
  const row = await closed(2);
  await answerFeedback(as(db, place.bramble.owner), {
    adviceRequestId: row.id,
    question: "didItHelp",
    answer: "yes",
    words: "",
  });
  expect(await titles()).toEqual([]);
});

test.each([
  ["nobody had taken it up", () => closed(2, { takenAt: null })],
  ["it was closed more than eight weeks ago", () => closed(57)],
  [
    "it is another employer's",
    () => closed(2, { employerId: place.rival.employerId, workplaceId: place.rival.workplaceId }),
  ],
])("nothing is asked where %s", async (_, one) => {
  await one();
  expect(await titles()).toEqual([]);
});
