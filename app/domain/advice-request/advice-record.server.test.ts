import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { adviceRow } from "#tests/support/advice.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, newId, today } from "#tests/support/place.ts";
import { findAdviceRecord, listAdviceRecords } from "./advice-record.queries.server.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDatabase();
  await aPlace(db);
});

const here = "central-london-forward";
/** Asked on a Monday; answered on the given day of February. */
async function asked(answeredOn: number | null, areaId: string | null = here, on = "2026-02-02") {
  await db
    .insertInto("adviceRequest")
    .values(
      adviceRow({
        id: newId(),
        areaId,
        askedAt: `${on}T10:00:00.000Z`,
        status: answeredOn ? "answered" : "taken",
        firstAnsweredAt: answeredOn
          ? `2026-02-${String(answeredOn).padStart(2, "0")}T10:00:00.000Z`
          : null,
      }),
    )
    .execute();
}

test("four answers say nothing yet; five say the median and the share in time", async () => {
  for (const day of [3, 4, 5, 10]) await asked(day);
  expect(await findAdviceRecord(db, today, here)).toBeNull();
  await asked(9);
  // 1, 2, 3, 5 and 6 working days.
  expect(await findAdviceRecord(db, today, here)).toEqual({
    answers: 5,
    medianDays: 3,
    shareInTime: 4 / 5,
  });
});

test("a request that still waits past its promise counts against the desk; one that is not due does not", async () => {
  for (const day of [3, 3, 3, 3]) await asked(day);
  await asked(4);
  await asked(null);
  await asked(null, here, "2026-02-24");
  expect(await findAdviceRecord(db, today, here)).toMatchObject({ answers: 5, shareInTime: 5 / 6 });
});

test("what was answered more than 90 days ago says nothing of today", async () => {
  for (const day of [3, 3, 3, 3, 3]) await asked(day);
  expect(await findAdviceRecord(db, "2026-05-20T10:00:00.000Z", here)).toBeNull();
});

test("areas stand apart, and together", async () => {
  for (const day of [3, 3, 4, 4, 4]) await asked(day);
  for (const day of [10, 10]) await asked(day, "south-midlands");
  await asked(3, null);
  expect(await findAdviceRecord(db, today)).toMatchObject({ answers: 8, medianDays: 2 });
  expect(await listAdviceRecords(db, today)).toEqual([
    { answers: 5, medianDays: 2, shareInTime: 1, areaName: "Central London Forward" },
  ]);
});
