import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addVacancy, contextOf, people, testId, testNow } from "#tests/support/people.ts";
import { editWorkplace } from "../employer/employer.commands.server.ts";
import { excludeEmployer } from "../excluded-employer/excluded-employer.commands.server.ts";
import { placedAt } from "../place/place.queries.server.ts";
import { boxAround, distanceKm, squareOf, squaresIn } from "../place/place.ts";
import { quickestJourney, reachKm, travelWays } from "../travel/travel.ts";
import { saveTasks } from "../vacancy/vacancy.commands.server.ts";
import { tasksStep } from "../vacancy/vacancy.form.ts";
import { showJobsFor } from "./jobs-for.commands.server.ts";

let db: Db;
let place: Awaited<ReturnType<typeof people>>;
let kitchen: string;
let bookshop: string;
beforeEach(async () => {
  db = await freshDatabase();
  place = await people(db);
  kitchen = await addVacancy(db, place.bramble.owner, { kindOfWork: "kitchen-and-cafe" });
  bookshop = await addVacancy(db, place.quarry.owner, { kindOfWork: "shop" });
});
const jobs = async (page?: number) =>
  (await showJobsFor(contextOf(db, place.priya), "amara", page)).jobs;
const ids = async () => (await jobs()).map(({ id }) => id);
const wish = (kindOfWork: string, said: "wanted" | "notForMe") =>
  db.insertInto("profileWish").values({ participantId: "amara", kindOfWork, wish: said }).execute();
/** Bedford and Southwark are some 75 kilometres apart. */
const bedford = { latitude: 52.13, longitude: -0.46 };
const locate = (vacancyId: string, at: typeof bedford) =>
  db
    .updateTable("workplace")
    .set(placedAt(at, "postcode"))
    .where("id", "in", db.selectFrom("vacancy").select("workplaceId").where("id", "=", vacancyId))
    .execute();
const livesNear = (at: typeof bedford, longest: number) =>
  db
    .updateTable("vocationalProfile")
    .set({
      homeLatitude: at.latitude,
      homeLongitude: at.longitude,
      travelWays: "bus",
      longestJourneyMinutes: longest,
    })
    .where("participantId", "=", "amara")
    .execute();

const addDemand = (skill: string) =>
  db
    .insertInto("vacancyDemand")
    .values({ vacancyId: kitchen, position: 1, skill, weight: "essential" })
    .execute();

describe("the jobs for one person", () => {
  test("are the live ones of the area, in the order of their wishes, each with its reason", async () => {
    const second = await addVacancy(db, place.bramble.owner, { kindOfWork: "cleaning" });
    await wish("cleaning", "notForMe");
    expect((await jobs()).map(({ id, why }) => [id, why])).toEqual([
      [kitchen, "First so far: we do not know yet whether they want this work."],
      [second, "Here because of this wish."],
    ]);
    await wish("kitchen-and-cafe", "wanted");
    expect((await jobs())[0]).toMatchObject({ id: kitchen, why: /work they want/ });
  });

  test.each(["draft", "paused", "closed", "filled"] as const)(
    "are not those %s",
    async (status) => {
      await db.updateTable("vacancy").set({ status }).where("id", "=", kitchen).execute();
      expect(await ids()).toEqual([]);
    },
  );

  test("past the area are those within the longest journey, and no others", async () => {
    await locate(bookshop, bedford);
    expect(await ids()).toEqual([kitchen]);
    await livesNear({ latitude: 52.12, longitude: -0.44 }, 45);
    expect((await ids()).sort()).toEqual([kitchen, bookshop].sort());
    await livesNear({ latitude: 51.5, longitude: -0.08 }, 45);
    expect(await ids()).toEqual([kitchen]);
  });

  test("are weighed as they are now, after a change of the vacancy or of its workplace", async () => {
    const order = async () => (await jobs()).map(({ id }) => id);
    await addDemand("sew");
    await db
      .insertInto("profileSkill")
      .values({ participantId: "amara", skill: "sew", answer: "no" })
      .execute();
    const second = await addVacancy(db, place.bramble.owner, { kindOfWork: "kitchen-and-cafe" });
    expect(await order()).toEqual([second, kitchen]);
    await saveTasks(
      contextOf(db, place.bramble.owner),
      kitchen,
      tasksStep.parse({ task1: "Cook" }),
    );
    expect((await jobs()).find(({ id }) => id === second)?.why).toMatch(/^(Level|First)/);
    await livesNear({ latitude: 51.5, longitude: -0.08 }, 15);
    const travel = async () =>
      (await jobs())
        .find(({ id }) => id === kitchen)
        ?.explanation.reasons.find(({ about }) => about === "travel")?.result;
    await locate(kitchen, { latitude: 51.5, longitude: -0.08 });
    expect(await travel()).toBe("fits");
    await editWorkplace(contextOf(db, place.bramble.owner), {
      id: "bramble",
      workplace: "The site",
      address: "1 Quay Road",
      postcode: "SE1 2AB",
      localAuthorityId: "hackney",
      gettingThere: null,
      access: null,
    });
    const kept = await db.selectFrom("vacancyToWeigh").select("vacancyId").execute();
    expect(kept.map(({ vacancyId }) => vacancyId)).not.toContain(kitchen);
    expect(await travel()).toBe("toDiscuss");
  });

  test("are packed anew where a vacancy was changed without a word", async () => {
    await jobs();
    await db
      .updateTable("vacancyToWeigh")
      .set({ packedFrom: "2026-01-01T00:00:00.000Z", packed: "old" })
      .execute();
    await jobs();
    const kept = await db.selectFrom("vacancyToWeigh").select("packed").execute();
    expect(kept.map(({ packed }) => packed)).not.toContain("old");
  });

  test("past the area is also one whose journey a specialist has corrected", async () => {
    await livesNear({ latitude: 51.5, longitude: -0.08 }, 60);
    const { workplaceId } = await db
      .selectFrom("vacancy")
      .select("workplaceId")
      .where("id", "=", bookshop)
      .executeTakeFirstOrThrow();
    await db
      .insertInto("travelCorrection")
      .values({
        participantId: "amara",
        workplaceId: workplaceId ?? "",
        minutes: 50,
        way: "train",
        staffId: "priya",
        at: testNow,
      })
      .execute();
    const found = (await jobs()).find(({ id }) => id === bookshop);
    expect(JSON.stringify(found?.explanation)).toContain("as the specialist knows it");
  });

  test("are none of an employer they left out", async () => {
    await excludeEmployer(contextOf(db, place.amara), "amara", "bramble");
    expect(await ids()).toEqual([]);
  });

  test("are none of an employer that is suspended", async () => {
    await db
      .insertInto("employerSuspension")
      .values({
        id: testId(),
        employerId: "bramble",
        areaId: "clf",
        staffId: "lena",
        reason: "A concern",
        suspendedAt: testNow,
        liftedAt: null,
        liftedBy: null,
      })
      .execute();
    expect(await ids()).toEqual([]);
  });

  test("are opened by their specialist alone, who is written down", async () => {
    for (const actor of [place.joel, place.hana, place.lena, place.owen])
      await expect(showJobsFor(contextOf(db, actor), "amara")).rejects.toMatchObject({
        status: 404,
      });
    await jobs();
    const rows = await db.selectFrom("auditEvent").select(["action", "actorName"]).execute();
    expect(rows).toEqual([{ action: "vocationalProfile.open", actorName: "Priya Nair" }]);
  });

  test("are nowhere once their record is closed", async () => {
    await db
      .updateTable("participant")
      .set({ closedAt: testNow })
      .where("id", "=", "amara")
      .execute();
    await expect(jobs()).rejects.toMatchObject({ status: 404 });
  });

  test("of an empty profile, past the last page, is still a useful page", async () => {
    expect(await jobs(99)).toHaveLength(1);
  });
});

test("what the squares leave out is out of reach for the engine as well", () => {
  const degrees = (min: number, max: number) =>
    fc.integer({ min: min * 1000, max: max * 1000 }).map((each) => each / 1000);
  const position = fc.record({ latitude: degrees(49.9, 60.9), longitude: degrees(-8, 1.8) });
  fc.assert(
    fc.property(
      position,
      position,
      fc.subarray([...travelWays], { minLength: 1 }),
      fc.integer({ min: 5, max: 240 }),
      (home, work, used, longest) => {
        const squares = squaresIn(boxAround(home, reachKm(longest, used)));
        const isInside = squares.includes(squareOf(work));
        const journey = quickestJourney(distanceKm(home, work), used);
        if (journey && journey.minutes <= longest) expect(isInside).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
