import { expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { AdviceRequestTable, Nation } from "#db/tables.ts";
import { adviceRow } from "#tests/support/advice.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { contextOf, people, testId } from "#tests/support/people.ts";
import { noticesDue, sendAdviceNotices } from "./advice-notices.commands.server.ts";
import { dueInWords, promisesOf } from "./advice-promises.queries.server.ts";
import { answerAdvice, closeAdvice, reopenAdvice } from "./advice-request.commands.server.ts";
import { listAdvice } from "./advice-row.queries.server.ts";

const at = (date: string) => `${date}T10:00:00.000Z`;
const saying = (adviceRequestId: string) => ({
  adviceRequestId,
  messageId: testId(),
  words: "Try a perching stool first.",
  toSpecialistAlone: false,
  noNames: false,
});

async function asked(db: Db, openedOn: string, said: Partial<AdviceRequestTable> = {}) {
  const id = testId();
  const here = { employerId: "bramble", areaId: "clf", askedBy: null };
  await db
    .insertInto("adviceRequest")
    .values(adviceRow({ id, askedAt: at(openedOn), ...here, ...said }))
    .execute();
  return id;
}
const run = (db: Db, date: string) =>
  sendAdviceNotices(contextOf(db, { kind: "system" }, at(date)));
const events = async (db: Db) =>
  (await db.selectFrom("outbox").select("event").orderBy("createdAt").execute())
    .map(({ event }) => event)
    .sort();

// England and Wales keep the same bank holidays today; each row is held to both.
const calendars: [string, string, string, string, string][] = [
  ["2026-02-25", "2026-02-26", "2026-03-04", "2026-03-11", "over Saint David's Day, no holiday"],
  ["2026-04-02", "2026-04-07", "2026-04-13", "2026-04-20", "over Good Friday and Easter Monday"],
  ["2026-04-30", "2026-05-01", "2026-05-08", "2026-05-15", "over the early May holiday"],
  ["2026-05-22", "2026-05-26", "2026-06-01", "2026-06-08", "over the spring holiday"],
  ["2026-12-23", "2026-12-24", "2027-01-04", "2027-01-11", "over Christmas and its Monday instead"],
  ["2026-04-04", "2026-04-07", "2026-04-13", "2026-04-20", "asked on Easter Saturday"],
];
const nations: Nation[] = ["england", "wales"];

test.each(nations.flatMap((nation) => calendars.map((calendar) => [nation, ...calendar] as const)))(
  "in %s what is asked on %s is taken up by %s, answered by %s and never past %s: %s",
  async (nation, askedOn, takenBy, answeredBy, sorryOn) => {
    const db = await freshDatabase();
    const { priya } = await people(db);
    await db.updateTable("area").set({ nation }).where("id", "=", "clf").execute();
    await asked(db, askedOn);
    const [row] = await listAdvice(contextOf(db, priya));
    if (!row) throw new Error("nothing was asked");
    expect(promisesOf(row, at(askedOn)).map(({ dueOn }) => dueOn)).toEqual([takenBy, answeredBy]);
    await run(db, sorryOn);
    expect(await events(db)).toEqual(["advice.apology", "advice.leadTold", "advice.nudge"]);
  },
);

test.each([
  ["2026-04-02", []],
  ["2026-04-03", []],
  ["2026-04-06", []],
  ["2026-04-08", []],
  ["2026-04-09", ["nudge"]],
  ["2026-04-11", []],
  ["2026-04-13", ["nudge", "leadTold"]],
  ["2026-04-20", ["nudge", "leadTold", "apology"]],
])("asked before Good Friday, on %s these are due: %j", (today, due) => {
  const row = {
    id: "a",
    status: "open" as const,
    openedAt: at("2026-04-02"),
    takenAt: null,
    closedAt: null,
    nation: "wales" as const,
    answerDays: 5,
    apologiseDays: 10,
    sent: [],
  };
  expect(noticesDue(row, at(today))).toEqual(due);
});

test("each notice is sent once, by two workers at once and after a restart", async () => {
  const db = await freshDatabase();
  await people(db);
  await asked(db, "2026-11-02");
  await Promise.all([run(db, "2026-11-16"), run(db, "2026-11-16")]);
  await run(db, "2026-11-17");
  expect(await events(db)).toEqual(["advice.apology", "advice.leadTold", "advice.nudge"]);
});

test("an answer stops the clock; opened again it starts anew and its notices are sent again", async () => {
  const db = await freshDatabase();
  const { priya, bramble } = await people(db);
  const id = await asked(db, "2026-11-02", {
    status: "taken",
    staffId: priya.staffId,
    takenAt: at("2026-11-03"),
  });
  await run(db, "2026-11-05");
  await answerAdvice(contextOf(db, priya, at("2026-11-06")), saying(id));
  await run(db, "2026-11-20");
  expect((await events(db)).filter((event) => event === "advice.nudge")).toHaveLength(1);
  await reopenAdvice(contextOf(db, bramble.owner, at("2026-11-23")), saying(id));
  await run(db, "2026-11-25");
  expect((await events(db)).filter((event) => event === "advice.nudge")).toHaveLength(1);
  await run(db, "2026-11-26");
  expect((await events(db)).filter((event) => event === "advice.nudge")).toHaveLength(2);
  const [row] = await listAdvice(contextOf(db, priya));
  const [, answer] = row ? promisesOf(row, at("2026-11-26")) : [];
  expect(answer && dueInWords(answer, "2026-11-26")).toBe("Answer by Monday 30 November");
  expect(answer && dueInWords({ ...answer, state: "late", lateBy: 2 }, "2026-12-02")).toBe(
    "2 working days late",
  );
});

test("an area may promise other days, and its notices follow", async () => {
  const db = await freshDatabase();
  await people(db);
  await db.updateTable("area").set({ answerDays: 4, apologiseDays: 6 }).execute();
  await asked(db, "2026-11-02");
  await run(db, "2026-11-06");
  expect(await events(db)).toEqual(["advice.leadTold", "advice.nudge"]);
  await run(db, "2026-11-10");
  expect(await events(db)).toContain("advice.apology");
});

test("after closing we ask once whether it helped, and four weeks on once whether it is in place", async () => {
  const db = await freshDatabase();
  const { priya } = await people(db);
  const taken = { status: "taken" as const, staffId: priya.staffId, takenAt: at("2026-11-03") };
  const id = await asked(db, "2026-11-02", taken);
  await asked(db, "2026-11-02", { status: "closed", closedAt: at("2026-11-03") });
  await closeAdvice(contextOf(db, priya, at("2026-11-06")), id);
  const sent = async () => (await events(db)).filter((event) => event !== "advice.closed");
  for (const date of ["2026-11-06", "2026-11-07", "2026-11-08"]) await run(db, date);
  expect(await sent()).toEqual([]);
  for (const date of ["2026-11-09", "2026-11-10", "2026-12-03"]) await run(db, date);
  expect(await sent()).toEqual(["advice.didItHelp"]);
  for (const date of ["2026-12-04", "2026-12-07"]) await run(db, date);
  expect(await sent()).toEqual(["advice.didItHelp", "advice.isItInPlace"]);
});
