import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, newId, system } from "#tests/support/place.ts";
import { Forbidden, Invalid } from "../errors.ts";
import { askLonger, expressInterest } from "../introduction/introduction-answer.commands.server.ts";
import { lapseOverdue } from "../introduction/introduction-closing.commands.server.ts";
import { sendNote } from "../introduction/introduction-note.commands.server.ts";
import { keepTimetable, remindOfSilence } from "./silence.commands.server.ts";
import { usualTimetable } from "./silence.ts";

let db: Db;
let place: Awaited<ReturnType<typeof aPlace>>;
let id: string;
const at = (day: string) => as(db, system, `${day}T10:00:00.000Z`);

/** Sent on Wednesday 25 February 2026. */
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  const { job, amara, priya } = place;
  id = await sendToEmployer(db, { vacancyId: job, participant: amara, specialist: priya });
  await db.deleteFrom("outbox").execute();
});

const told = async () => {
  const rows = await db.selectFrom("outbox").select("event").orderBy("createdAt").execute();
  await db.deleteFrom("outbox").execute();
  return rows.map(({ event }) => event.replace("introduction.", "")).sort();
};
/** What each day between two sends, the days on which nothing is sent left out. */
async function days(from: number, to: number) {
  const said: Record<number, string[]> = {};
  for (let day = from; day <= to; day += 1) {
    const date = `2026-03-${String(day).padStart(2, "0")}`;
    await remindOfSilence(at(date));
    await lapseOverdue(at(date));
    const events = await told();
    if (events.length > 0) said[day] = events;
  }
  return said;
}

test("the employer is reminded on working days 3 and 7, the specialist prompted at 5 and 10, and at 20 it lapses", async () => {
  expect(await days(1, 31)).toEqual({
    2: ["remindEmployer"],
    4: ["promptSpecialist"],
    6: ["remindEmployer"],
    11: ["promptSpecialist"],
    25: ["lapse"],
  });
});

test("two workers at once send a step once", async () => {
  await Promise.all([remindOfSilence(at("2026-03-02")), remindOfSilence(at("2026-03-02"))]);
  expect(await told()).toEqual(["remindEmployer"]);
});

test("days that were missed are made up once, by the latest step alone", async () => {
  expect(await remindOfSilence(at("2026-03-12"))).toBe(2);
  expect(await told()).toEqual(["promptSpecialist", "remindEmployer"]);
  expect(await days(13, 24)).toEqual({});
});

test("a little longer moves what is left, and an answer ends it", async () => {
  await days(1, 3);
  await askLonger(as(db, place.bramble.owner, "2026-03-03T10:00:00.000Z"), {
    id,
    until: "2026-03-11",
  });
  await told();
  expect(await days(3, 15)).toEqual({ 11: ["promptSpecialist"], 13: ["remindEmployer"] });
  await expressInterest(as(db, place.bramble.owner, "2026-03-16T10:00:00.000Z"), id);
  await told();
  expect(await days(16, 31)).toEqual({});
});

test("a reply to their question gives them time", async () => {
  await sendNote(as(db, place.priya, "2026-03-04T09:00:00.000Z"), {
    id: newId(),
    introductionId: id,
    to: "employer",
    words: "They can come on Thursday.",
  });
  await told();
  // Two working days more: everything is two later.
  expect(await days(4, 10)).toEqual({
    4: ["remindEmployer"],
    6: ["promptSpecialist"],
    10: ["remindEmployer"],
  });
});

const quick = {
  firstReminderDay: 1,
  secondReminderDay: 2,
  firstPromptDay: 2,
  secondPromptDay: 4,
  lapseDay: 12,
};

test("an area keeps its own days, for what is out already; another area's stay", async () => {
  await keepTimetable(as(db, place.otherLead), quick);
  expect(await days(1, 2)).toEqual({ 2: ["remindEmployer"] });
  await keepTimetable(as(db, place.lead), quick);
  expect(await days(3, 31)).toEqual({
    3: ["promptSpecialist", "remindEmployer"],
    13: ["lapse"],
  });
});

test("only a lead changes it, only to days that follow one another, and it is written down", async () => {
  await expect(keepTimetable(as(db, place.priya), quick)).rejects.toThrow(Forbidden);
  await expect(
    keepTimetable(as(db, place.lead), { ...usualTimetable, secondPromptDay: 5 }),
  ).rejects.toThrow(Invalid);
  await keepTimetable(as(db, place.lead), { ...usualTimetable, lapseDay: 25 });
  await keepTimetable(as(db, place.lead), { ...usualTimetable, lapseDay: 25 });
  const written = await db
    .selectFrom("auditEvent")
    .select("detail")
    .where("action", "=", "area.keepSilenceTimetable")
    .execute();
  expect(written).toEqual([{ detail: "lapseDay 20 to 25" }]);
});
