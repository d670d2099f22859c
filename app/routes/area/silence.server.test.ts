import { beforeAll, expect, test } from "vitest";
import { usualTimetable } from "#app/domain/silence/silence.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, type Place } from "#tests/support/place.ts";

let db: Db;
let place: Place;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeAll(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  ask = await openPages(db);
});
const typed = (changes: Record<string, string>) => ({
  method: "POST" as const,
  form: {
    ...Object.fromEntries(Object.entries(usualTimetable).map(([day, value]) => [day, `${value}`])),
    ...changes,
  },
});
const kept = () => db.selectFrom("silenceTimetable").selectAll().execute();

test("days that do not follow one another come back as they were typed, with what to mend beside them", async () => {
  const page = await ask(
    place.lead.accountId,
    "/area/silence",
    typed({ secondReminderDay: "2", lapseDay: "soon" }),
  );
  expect(page.status).toBe(400);
  expect(page.text).toContain("Give on which day it ends as a number from 11 to 60.");
  expect(page.text).toContain('value="soon"');
  const order = await ask(place.lead.accountId, "/area/silence", typed({ secondReminderDay: "2" }));
  expect(order.text).toContain("The second reminder comes after the first.");
  expect(order.text).toContain('value="2"');
  expect(await kept()).toEqual([]);
});

test("what a lead keeps is their area's, once however often it is pressed; no specialist may", async () => {
  const change = typed({ lapseDay: "25" });
  expect((await ask(place.priya.accountId, "/area/silence", change)).status).toBe(404);
  for (let press = 0; press < 2; press += 1)
    expect((await ask(place.lead.accountId, "/area/silence", change)).to).toBe(
      "/area/silence?kept",
    );
  expect(await kept()).toMatchObject([{ areaId: place.lead.areaId, lapseDay: 25 }]);
  const acts = await db
    .selectFrom("auditEvent")
    .select("id")
    .where("action", "=", "area.keepSilenceTimetable")
    .execute();
  expect(acts).toHaveLength(1);
});
