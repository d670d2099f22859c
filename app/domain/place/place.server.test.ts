import { describe, expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as } from "#tests/support/place.ts";
import { addWorkplace, editWorkplace } from "../employer/employer.commands.server.ts";
import { keepPostcodes, locateWorkplaces } from "./place.commands.server.ts";
import { placeOfPostcode, placesOfPostcodes } from "./place.queries.server.ts";
import { PostcodeImport } from "./postcode-import.server.ts";

const at = (postcode: string, latitude: number, longitude = -0.07, code = "E09000028") => ({
  postcode,
  latitude,
  longitude,
  codes: [code],
});
const nowhere = () => "postcodes.csv, line 1";

async function imported() {
  const db = await freshDatabase();
  const places = new PostcodeImport(db);
  places.learn({ code: "E09000028", name: "Southwark" });
  places.learn({ code: "E08000035", name: "Leeds, City of" });
  places.learn({ code: "S12000036", name: "City of Edinburgh" });
  for (const line of [
    at("SE155AA", 51.47),
    at("SE155AB", 51.49),
    at("LS11AA", 53.8, -1.55, "E08000035"),
  ])
    await places.take(line, nowhere);
  await places.take(at("EH11AA", 55.95, -3.19, "S12000036"), nowhere);
  await places.take("skipped", nowhere);
  await places.take({ wrong: "it has 2 columns" }, nowhere);
  await places.finish();
  return { db, places };
}

describe("postcodes that were loaded", () => {
  test("are counted as they were taken", async () => {
    const { places } = await imported();
    const { taken, skipped, wrong, wrongLines } = places;
    expect({ taken, skipped, wrong }).toEqual({ taken: 4, skipped: 1, wrong: 1 });
    expect(wrongLines).toEqual(["postcodes.csv, line 1: it has 2 columns."]);
  });

  test.each([
    ["SE15 5AA", 51.47, "southwark", true],
    ["se155ab", 51.49, "southwark", true],
    ["LS1 1AA", 53.8, "leeds", true],
    ["EH1 1AA", 55.95, null, true],
    ["SE15 9ZZ", 51.48, null, false],
    ["SE15", 51.48, null, false],
  ])("%s is at %d", async (postcode, latitude, localAuthorityId, isExact) => {
    const { db } = await imported();
    const place = await placeOfPostcode(db, postcode);
    expect(place).toMatchObject({ localAuthorityId, isExact });
    expect(place?.latitude).toBeCloseTo(latitude, 6);
  });

  test.each(["SE1 5AA", "ZZ1", "", "'"])("“%s” is not known", async (postcode) => {
    const { db } = await imported();
    expect(await placeOfPostcode(db, postcode)).toBeNull();
  });

  test("are found many at once, and unknown ones are left out", async () => {
    const { db } = await imported();
    const many = Array.from({ length: 1200 }, (_, index) => `ZE${index} 1AA`);
    const found = await placesOfPostcodes(db, ["SE15 5AA", ...many, "LS1 1AA"]);
    expect([...found.keys()]).toEqual(["SE155AA", "LS11AA"]);
  });

  test("loaded again, the newer file stands and nothing is there twice", async () => {
    const { db } = await imported();
    const rows = () => db.selectFrom("postcodePlace").selectAll().orderBy("postcode").execute();
    const before = await rows();
    const again = new PostcodeImport(db);
    await again.take(at("SE155AA", 51.5), nowhere);
    await again.take(at("SE155AA", 51.6), nowhere);
    await again.finish();
    expect((await rows()).map(({ postcode }) => postcode)).toEqual(
      before.map(({ postcode }) => postcode),
    );
    expect((await placeOfPostcode(db, "SE15 5AA"))?.latitude).toBe(51.6);
  });

  test("more than one batch arrives whole", async () => {
    const db = await freshDatabase();
    const places = new PostcodeImport(db);
    const letters = "ABDEFGHJLN";
    for (let number = 0; number < 6000; number += 1) {
      const [area, sector, end] = [
        Math.floor(number / 100) % 60,
        number % 10,
        Math.floor(number / 10) % 10,
      ];
      await places.take(at(`SE${area}${sector}A${letters[end]}`, 51.5), nowhere);
    }
    await places.finish();
    const { count } = await db
      .selectFrom("postcodePlace")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(6000 + 60);
  });
});

describe("a workplace", () => {
  const typed = {
    id: "00000000-0000-4000-8000-0000000000aa",
    workplace: "Rye Lane",
    address: "1 Rye Lane",
    postcode: "SE15 5AA",
    localAuthorityId: "southwark",
    gettingThere: null,
    access: null,
  };
  const rye = { postcode: "SE155AA", latitude: 51.47, longitude: -0.07, localAuthorityId: null };

  test("is where its postcode is, also after it moved, else about where its address or council is", async () => {
    const db = await freshDatabase();
    const { bramble } = await aPlace(db);
    const position = () =>
      db
        .selectFrom("workplace")
        .select(["latitude", "longitude", "positionFrom"])
        .where("id", "=", typed.id)
        .executeTakeFirst();
    await keepPostcodes(db, [rye, { ...rye, postcode: "SE12AB", latitude: 51.5 }]);
    await addWorkplace(as(db, bramble.owner), typed);
    const postcode = { longitude: -0.07, positionFrom: "postcode" };
    expect(await position()).toEqual({ latitude: 51.47, ...postcode });
    await editWorkplace(as(db, bramble.owner), { ...typed, postcode: "SE1 2AB" });
    expect(await position()).toEqual({ latitude: 51.5, ...postcode });
    const unknown = { ...typed, postcode: "LS1 1AA" };
    await editWorkplace(as(db, bramble.owner), { ...unknown, address: "1 Rye Lane, Peckham" });
    expect(await position()).toEqual({ latitude: 51.474, longitude: -0.07, positionFrom: "place" });
    await editWorkplace(as(db, bramble.owner), unknown);
    expect(await position()).toMatchObject({ positionFrom: "council" });
  });

  test("stays where it is when something else of it changes", async () => {
    const db = await freshDatabase();
    const { bramble } = await aPlace(db);
    await addWorkplace(as(db, bramble.owner), typed);
    const at = { latitude: 51.48, longitude: -0.08 };
    await db.updateTable("workplace").set(at).where("id", "=", typed.id).execute();
    await editWorkplace(as(db, bramble.owner), { ...typed, workplace: "Rye Lane kitchen" });
    const found = await db
      .selectFrom("workplace")
      .select(["name", "latitude", "longitude"])
      .where("id", "=", typed.id)
      .executeTakeFirst();
    expect(found).toEqual({ name: "Rye Lane kitchen", ...at });
  });

  test("that was there before its postcode was loaded is located then", async () => {
    const db = await freshDatabase();
    const { bramble } = await aPlace(db);
    await addWorkplace(as(db, bramble.owner), typed);
    expect(await locateWorkplaces(db)).toBe(0);
    await keepPostcodes(db, [rye]);
    expect(await locateWorkplaces(db)).toBe(1);
    const { latitude } = await db
      .selectFrom("workplace")
      .select("latitude")
      .where("id", "=", typed.id)
      .executeTakeFirstOrThrow();
    expect(latitude).toBe(51.47);
  });
});
