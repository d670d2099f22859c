import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addPerson, addVacancy, contextOf, people, testNow } from "#tests/support/people.ts";
import { saveProfileSection } from "../vocational-profile/vocational-profile.commands.server.ts";
import { showMatches } from "./matches.commands.server.ts";
import { isCurrent } from "./packed-sides.ts";
import { keepPeopleToWeigh, listPeopleToWeigh } from "./people-to-weigh.server.ts";
import { matchesOnAPage } from "./rank-people.server.ts";

let db: Db;
let place: Awaited<ReturnType<typeof people>>;
let vacancyId: string;
beforeEach(async () => {
  db = await freshDatabase();
  place = await people(db);
  vacancyId = await addVacancy(db, place.bramble.owner, { kindOfWork: "kitchen-and-cafe" });
});
const wish = (participantId: string, said: "wanted" | "acceptable" | "notForMe") =>
  db
    .insertInto("profileWish")
    .values({ participantId, kindOfWork: "kitchen-and-cafe", wish: said })
    .execute();

describe("why somebody stands where they stand", () => {
  const whys = async () =>
    (await showMatches(contextOf(db, place.priya), vacancyId)).people.map(({ id, why }) => [
      id,
      why,
    ]);

  test("is said of the first by what speaks for them, and of the others by what tells them apart", async () => {
    await wish("kwame", "wanted");
    expect(await whys()).toEqual([
      ["kwame", "First because it is work they want."],
      ["amara", "Here because of this wish."],
    ]);
  });

  test("changes with the profile, on the next look", async () => {
    await whys();
    await saveProfileSection(contextOf(db, place.amara), "amara", {
      section: "work",
      values: { about: "", wishes: { "kitchen-and-cafe": "wanted" }, jobs: [] },
    });
    expect((await whys())[0]).toEqual(["amara", "First because it is work they want."]);
  });

  test("counts the journey as a specialist has corrected it", async () => {
    const { workplaceId } = await db
      .selectFrom("vacancy")
      .select("workplaceId")
      .where("id", "=", vacancyId)
      .executeTakeFirstOrThrow();
    await db
      .updateTable("vocationalProfile")
      .set({ longestJourneyMinutes: 30 })
      .where("participantId", "=", "amara")
      .execute();
    await db
      .insertInto("travelCorrection")
      .values({
        participantId: "amara",
        workplaceId: workplaceId ?? "",
        minutes: 50,
        way: "bus",
        staffId: "priya",
        at: testNow,
      })
      .execute();
    expect((await whys()).at(-1)).toEqual(["amara", "Here because getting there is to discuss."]);
  });

  test("goes on from the page before", async () => {
    for (let at = 0; at < matchesOnAPage; at += 1)
      await addPerson(db, `extra-${at}`, `Extra ${at}`, place.priya);
    const { people: second } = await showMatches(contextOf(db, place.priya), vacancyId, 2);
    expect(second.map(({ why }) => why)).toEqual([
      "Level with the one before: nothing we know tells them apart.",
      "Level with the one before: nothing we know tells them apart.",
    ]);
  });
});

describe("the packed sides", () => {
  const packedIds = async () =>
    (await db.selectFrom("personToWeigh").select("participantId").execute())
      .map((row) => row.participantId)
      .sort();

  test("are made for whoever has none yet, and anew where the layout is an older one", async () => {
    expect(await packedIds()).toEqual([]);
    await listPeopleToWeigh(db, { specialistId: "priya" });
    expect(await packedIds()).toEqual(["amara", "kwame"]);
    await db.updateTable("personToWeigh").set({ packed: "0old" }).execute();
    const packed = await listPeopleToWeigh(db, { specialistId: "priya" });
    expect(packed.every((each) => isCurrent(each.packed))).toBe(true);
  });

  test("follow somebody to another specialist, and go when their record is closed", async () => {
    await listPeopleToWeigh(db, { specialistId: "priya" });
    await db
      .updateTable("participant")
      .set({ specialistId: "joel" })
      .where("id", "=", "amara")
      .execute();
    await keepPeopleToWeigh(db, ["amara"]);
    expect(
      (await listPeopleToWeigh(db, { specialistId: "joel" })).map((row) => row.participantId),
    ).toContain("amara");
    await db
      .updateTable("participant")
      .set({ closedAt: testNow })
      .where("id", "=", "kwame")
      .execute();
    await keepPeopleToWeigh(db, ["kwame"]);
    expect(await packedIds()).not.toContain("kwame");
    expect(await listPeopleToWeigh(db, { specialistId: "priya" })).toEqual([]);
  });
});
