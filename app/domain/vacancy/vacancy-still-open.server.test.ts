import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { VacancyTable } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { morningOf, postOffice } from "#tests/support/job-begun.ts";
import { aPlace, as, newId, type Place, system, vacancy } from "#tests/support/place.ts";
import { findVacancy } from "./vacancy.queries.server.ts";
import { endVacancy } from "./vacancy-ending.commands.server.ts";
import { listVacancyTasks } from "./vacancy-news.queries.server.ts";
import { pauseVacancy } from "./vacancy-publishing.commands.server.ts";
import { keepBoardTrue, sayStillOpen } from "./vacancy-still-open.commands.server.ts";
import { listStillOpenTasks } from "./vacancy-still-open-tasks.queries.server.ts";

/** Thirty and forty-five days after it was last touched, on 25 February. */
const [day29, day30, day44, day45] = ["2026-03-26", "2026-03-27", "2026-04-10", "2026-04-11"];

let db: Db;
let place: Place;
let post: ReturnType<typeof postOffice>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  post = postOffice(db);
  await openUntil(place.job, null);
});
const openUntil = (id: string, closesOn: string | null) =>
  db.updateTable("vacancy").set({ closesOn }).where("id", "=", id).execute();
const on = (day: string) => as(db, system, morningOf(day));
const owner = (day: string) => as(db, place.bramble.owner, morningOf(day));
const rowOf = (id: string): Promise<VacancyTable> =>
  db.selectFrom("vacancy").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
/** Of Bramble's first job alone: the other employer's is as old. */
const keep = async (day: string) => {
  await keepBoardTrue(on(day));
  return rowOf(place.job);
};
const told = async (event: string) =>
  (await db.selectFrom("outbox").select("data").where("event", "=", event).execute()).length;

test("its employer is asked on the 30th day, once, and on no day before", async () => {
  expect((await keep(day29)).stillOpenAskedAt).toBeNull();
  expect((await keep(day30)).stillOpenAskedAt).toBe(morningOf(day30));
  await keep(day30);
  expect(await listStillOpenTasks(owner(day30))).toMatchObject([
    { title: "Say whether it is still open: Kitchen assistant", dueOn: day45 },
  ]);
  await keep(day44);
  expect(await told("vacancy.stillOpenAsked")).toBe(1);
  const mails = await post.deliver(morningOf(day30));
  expect(mails.map(({ subject }) => subject)).toEqual([
    "Is this job still open? Kitchen assistant",
    "Is this job still open? Kitchen assistant",
  ]);
  expect(mails[0]?.text).toContain("it leaves the board on Saturday 11 April");
});

test("on the 45th day it leaves the board, and its employer and its specialist are told", async () => {
  await keep(day30);
  expect((await keep(day44)).status).toBe("live");
  const paused = await keep(day45);
  expect(paused).toMatchObject({ status: "paused", pausedReason: "noAnswer" });
  expect(await told("vacancy.pausedUnanswered")).toBe(1);
  const mails = await post.deliver(morningOf(day45));
  expect(mails.map(({ subject }) => subject).sort()).toEqual([
    "A vacancy with your name on it is paused",
    "Your vacancy is paused: Kitchen assistant",
    "Your vacancy is paused: Kitchen assistant",
  ]);
  const [task] = await listVacancyTasks(owner(day45));
  expect(task).toMatchObject({ title: "Open it again or close it: Kitchen assistant" });
});

test("nobody is asked in the night", async () => {
  await keepBoardTrue(as(db, system, `${day30}T08:30:00.000Z`));
  expect((await rowOf(place.job)).stillOpenAskedAt).toBeNull();
});

test("two servers that look at once ask once, and pause once", async () => {
  await Promise.all([keep(day30), keep(day30)]);
  expect(await told("vacancy.stillOpenAsked")).toBe(1);
  await Promise.all([keep(day45), keep(day45)]);
  expect(await told("vacancy.pausedUnanswered")).toBe(1);
});

test("what was missed while nothing ran is asked now, and has its 15 days all the same", async () => {
  expect((await keep("2026-07-01")).stillOpenAskedAt).not.toBeNull();
  expect((await keep("2026-07-15")).status).toBe("live");
  expect((await keep("2026-07-16")).status).toBe("paused");
});

test("of many old ones an employer is asked about three a day, the longest quiet first", async () => {
  const older = morningOf("2026-01-05");
  const ids = await Promise.all(
    [1, 2, 3, 4].map((number) =>
      vacancy(db, place.bramble, { publishedAt: older, closesOn: null, title: `Job ${number}` }),
    ),
  );
  await keep(day30);
  await keep(day30);
  const asked = async () => {
    const rows = await db
      .selectFrom("vacancy")
      .select("id")
      .where("employerId", "=", place.bramble.employerId)
      .where("stillOpenAskedAt", "is not", null)
      .execute();
    return rows.map(({ id }) => id);
  };
  expect(await asked()).toHaveLength(3);
  expect(ids).toEqual(expect.arrayContaining(await asked()));
  // Answered today is still asked today.
  await sayStillOpen(owner(day30), (await asked())[0] ?? "");
  await keep(day30);
  expect(await asked()).toHaveLength(2);
  await keep("2026-03-28");
  expect(await asked()).toHaveLength(4);
});

test.each<[string, () => Promise<unknown>]>([
  ["that has closed by its date", () => openUntil(place.job, "2026-03-26")],
  ["that its employer paused", () => pauseVacancy(owner("2026-02-25"), place.job)],
  [
    "of an employer on hold",
    () =>
      db
        .insertInto("employerSuspension")
        .values({
          id: newId(),
          employerId: place.bramble.employerId,
          areaId: place.lead.areaId,
          staffId: place.lead.staffId,
          reason: "Looked into",
          suspendedAt: morningOf("2026-03-01"),
          liftedAt: null,
          liftedBy: null,
        })
        .execute(),
  ],
  ["that has ended", () => endVacancy(owner("2026-02-25"), place.job, "filled")],
])("a vacancy %s is not asked about", async (_words, happen) => {
  await happen();
  expect((await keep(day30)).stillOpenAskedAt).toBeNull();
});

test("one that is kept for specialists is asked about too", async () => {
  await db
    .updateTable("vacancy")
    .set({ keptForSpecialistsAt: morningOf("2026-02-25") })
    .execute();
  expect((await keep(day30)).stillOpenAskedAt).not.toBeNull();
});

describe("still open", () => {
  test("said after the question, it stays on the board for as long again", async () => {
    await keep(day30);
    await sayStillOpen(owner("2026-04-01"), place.job);
    await sayStillOpen(owner("2026-04-01"), place.job);
    expect((await keep(day45)).status).toBe("live");
    expect((await keep("2026-04-30")).stillOpenAskedAt).toBeNull();
    expect((await keep("2026-05-01")).stillOpenAskedAt).not.toBeNull();
  });

  test("said after the pause, it is back on the board by one press", async () => {
    await keep(day30);
    await keep(day45);
    await sayStillOpen(owner("2026-04-20"), place.job);
    expect(await rowOf(place.job)).toMatchObject({
      status: "live",
      pausedReason: null,
      stillOpenAskedAt: null,
    });
  });

  test("of one whose closing date passed meanwhile, it gets four more weeks", async () => {
    await openUntil(place.job, "2026-04-05");
    await keep(day30);
    await sayStillOpen(owner("2026-04-08"), place.job);
    expect(await rowOf(place.job)).toMatchObject({ status: "live", closesOn: "2026-05-06" });
  });

  test("is not said of a pause of their own, nor of what has ended, nor by another employer", async () => {
    await pauseVacancy(owner(day30), place.job);
    const say = () => sayStillOpen(owner(day30), place.job);
    await expect(say()).rejects.toMatchObject({ status: 409 });
    await endVacancy(owner(day30), place.job, "filled");
    await expect(say()).rejects.toMatchObject({ status: 409 });
    await expect(sayStillOpen(as(db, place.rival.owner), place.job)).rejects.toMatchObject({
      status: 404,
    });
  });

  test("may not put back what has become unlawful meanwhile", async () => {
    await keep(day30);
    await keep(day45);
    await db.updateTable("vacancy").set({ payMinPence: 700 }).where("id", "=", place.job).execute();
    await expect(sayStillOpen(owner("2026-04-20"), place.job)).rejects.toMatchObject({
      status: 400,
    });
    expect((await findVacancy(owner("2026-04-20"), place.job)).status).toBe("paused");
  });

  test("and the pause of it at once: one of the two stands, and nothing breaks", async () => {
    await keep(day30);
    const both = await Promise.allSettled([
      keepBoardTrue(on(day45)),
      sayStillOpen(owner(day45), place.job),
    ]);
    for (const each of both)
      if (each.status === "rejected") expect(each.reason).toMatchObject({ status: 409 });
    const { status, stillOpenAskedAt } = await rowOf(place.job);
    expect(status === "live" ? stillOpenAskedAt === null : status === "paused").toBe(true);
  });
});
