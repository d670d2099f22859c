import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addVacancy, contextOf, people } from "#tests/support/people.ts";
import { explanationFor } from "../matching/matches.commands.server.ts";
import { saveProfileSection } from "./vocational-profile.commands.server.ts";
import { changeOf, profileForms } from "./vocational-profile.form.ts";
import { readProfile } from "./vocational-profile.queries.server.ts";

let db: Db;
let place: Awaited<ReturnType<typeof people>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await people(db);
});
const save = (typed: Record<string, unknown>) =>
  saveProfileSection(
    contextOf(db, place.amara),
    "amara",
    changeOf("travel", profileForms.travel.parse(typed)),
  );
const kept = async () => {
  const { home, homeLatitude, homeLongitude, travelWays, longestJourneyMinutes } =
    await readProfile(db, "amara");
  return { home, homeLatitude, homeLongitude, travelWays, longestJourneyMinutes };
};
const nothing = {
  home: "",
  homeLatitude: null,
  homeLongitude: null,
  travelWays: null,
  longestJourneyMinutes: null,
};

describe("getting to work", () => {
  test("keeps the middle of the place that was typed, to about a kilometre", async () => {
    await save({ home: " peckham ", travelWays: ["bus", "walk"], longestJourney: "45" });
    expect(await kept()).toEqual({
      home: "Peckham (Southwark)",
      homeLatitude: 51.47,
      homeLongitude: -0.07,
      travelWays: ["walk", "bus"],
      longestJourneyMinutes: 45,
    });
  });

  test("reads the place again as it is shown, and forgets all of it when emptied", async () => {
    await save({ home: "Peckham" });
    const { home } = await kept();
    await save({ home });
    expect((await kept()).home).toBe(home);
    await save({});
    expect(await kept()).toEqual(nothing);
  });

  test.each([
    ["a place we do not know", "Atlantis", "Try the nearest town."],
    ["a place outside Great Britain", "Paris", "Try the nearest town."],
    ["a name that several places have", "Newport", "Write it like Newport"],
  ])("says at the field what to do about %s, and keeps nothing", async (_case, home, says) => {
    await expect(save({ home, longestJourney: "45" })).rejects.toMatchObject({
      status: 400,
      fields: { home: [expect.stringContaining(says)] },
    });
    expect(await kept()).toEqual(nothing);
  });

  test.each([
    ["a way there is not", { travelWays: ["rocket"] }],
    ["minutes that are not on the list", { longestJourney: "46" }],
    ["a place of too many letters", { home: "x".repeat(200) }],
  ])("refuses %s", (_case, typed) => {
    expect(profileForms.travel.safeParse(typed).success).toBe(false);
  });

  test("is what matching says of the journey from then on", async () => {
    const vacancyId = await addVacancy(db, place.bramble.owner);
    await db
      .updateTable("workplace")
      .set({ latitude: 51.498, longitude: -0.064 })
      .where("employerId", "=", "bramble")
      .execute();
    await save({ home: "Peckham", travelWays: ["bus"], longestJourney: "45" });
    const { reasons } = await explanationFor(contextOf(db, place.priya), "amara", vacancyId);
    expect(reasons.find(({ about }) => about === "travel")).toMatchObject({
      result: "fits",
      work: expect.stringMatching(/, about \d+ minutes by bus, as we estimate it$/),
      person: "They can travel up to 45 minutes",
    });
  });
});
