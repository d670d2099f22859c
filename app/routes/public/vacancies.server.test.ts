import { beforeEach, describe, expect, test } from "vitest";
import { placedAt } from "#app/domain/place/place.queries.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, type Place, today, vacancy } from "#tests/support/place.ts";

let db: Db;
let place: Place;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  ask = await openPages(db);
});

const page = async (query = "") => (await ask(null, `/vacancies${query && `?${query}`}`)).text;
const plain = (html: string) =>
  html
    .replace(/^.*<main/s, "")
    .replace(/<\/main>.*$/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&");
const linksIn = (html: string, pattern: RegExp) =>
  [...html.matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>(?: (\d+))?/gs)]
    .map(([, to = "", words = "", count]) => ({
      to: to.replaceAll("&amp;", "&"),
      words: words.replace(/<[^>]+>/g, "").trim(),
      count: count === undefined ? null : Number(count),
    }))
    .filter(({ words }) => pattern.test(words));
const at = (latitude: number, longitude: number) =>
  db
    .updateTable("workplace")
    .set(placedAt({ latitude, longitude }, "postcode"))
    .where("id", "=", place.bramble.workplaceId)
    .execute();
const described = (vacancyId: string, levels: Record<string, number>) =>
  db
    .insertInto("vacancyEnvironment")
    .values(
      Object.entries(levels).map(([dimension, level]) => ({
        vacancyId,
        dimension,
        level,
        canChange: null,
        note: "",
      })),
    )
    .execute();

test("a row says what decides: the job, who, how far, pay, hours, closing, and what the work is like", async () => {
  await at(51.5, -0.07);
  await db.updateTable("vacancy").set({ hoursCanChange: "yes", closesOn: "2026-03-03" }).execute();
  await described(place.job, { noise: 1, stand: 0, crowd: 4 });
  const said = plain(await page("near=Peckham"));
  expect(said).toContain("1 job within 10 miles of Peckham (Southwark)");
  expect(said).toContain("Kitchen assistant Bramble Kitchens, Southwark (about 2 miles)");
  expect(said).toContain("£12.85 an hour 16 hours a week Closes Tuesday 3 March");
  expect(said).toContain("Open to change · Quiet · Mostly sitting Email me");
});

test("a place known by its council alone is said to be the middle of it", async () => {
  await db
    .updateTable("workplace")
    .set({ ...placedAt({ latitude: 51.5, longitude: -0.07 }, "council") })
    .execute();
  expect(plain(await page("near=Peckham"))).toContain("(about 2 miles to the middle of Southwark)");
});

test("a slip is put right and said, and what was typed stays in its field", async () => {
  const html = await page("words=kichen");
  expect(plain(html)).toContain("Showing results for “kitchen”. Nothing was found for “kichen”.");
  expect(html).toContain('value="kichen"');
});

test("an unknown place is said, and several of one name are offered", async () => {
  expect(plain(await page("near=Atlantis"))).toMatch(
    /1 job We do not know .*“Atlantis”.* So these are jobs anywhere\./,
  );
  const [wight] = linksIn(await page("near=Newport"), /^Newport \(Isle of Wight\)$/);
  expect(plain(await page(wight?.to.split("?")[1]))).toContain("miles of Newport (Isle of Wight)");
});

test("each choice stands by itself, with a link to the search without it", async () => {
  const query =
    "words=kitchen&kind=shop&from=16&day=mon&when=mornings&pay=12.5&home=1&change=1&easy=noise&place=southwark";
  const links = linksIn(await page(query), /^Take away/);
  expect(links.map(({ words }) => words.replace(/^Take away: | ×$/g, ""))).toEqual([
    "“kitchen”",
    "In Southwark",
    "Shop",
    "16 hours a week or more",
    "Only Monday",
    "Mornings",
    "£12.50 an hour or more",
    "Some of it from home",
    "Open to change",
    "Quiet",
  ]);
  for (const { to } of links)
    expect(linksIn(await page(to.split("?")[1]), /^Take away/)).toHaveLength(9);
});

test("what narrows a search leads to as many as it says", async () => {
  const quiet = await vacancy(db, place.bramble, {
    title: "Filing clerk",
    kindOfWork: "office-admin",
    minutesMin: 1800,
  });
  await described(quiet, { noise: 0, hear: 1 });
  const links = linksIn(await page(), /./).filter(({ count }) => count !== null);
  expect(links.map(({ words, count }) => `${words} ${count}`)).toEqual([
    "Kitchen and café 1",
    "Office and admin 1",
    "16 hours a week or fewer 1",
    "No phone 1",
    "Quiet 1",
  ]);
  for (const { to, count } of links)
    expect(plain(await page(to.split("?")[1]))).toContain(`${count} job`);
});

describe("nothing found", () => {
  test("says what would find some, and how many", async () => {
    await at(51.7, -0.07);
    const html = await page("near=Peckham&easy=noise&words=kitchen");
    expect(plain(html)).toContain("No jobs within 10 miles of Peckham");
    const further = await page("near=Peckham&words=kitchen");
    expect(linksIn(further, /^Look within 25 miles/)).toEqual([
      {
        to: "/vacancies?words=kitchen&near=Peckham&miles=25",
        words: "Look within 25 miles",
        count: null,
      },
    ]);
    expect(plain(further)).toContain("Look within 25 miles (1 job)");
    expect(linksIn(further, /^Leave out: “kitchen”/)).toEqual([]);
    expect(plain(further)).toContain("Leave out: Within 10 miles of Peckham (Southwark) (1 job)");
  });

  test("on an empty board says so", async () => {
    await db.updateTable("vacancy").set({ status: "paused" }).execute();
    expect(plain(await page())).toContain("There are no jobs here just now.");
  });
});

test("a page after the last leads to the last", async () => {
  expect(await ask(null, "/vacancies?words=kitchen&page=9")).toMatchObject({
    status: 302,
    to: "/vacancies?words=kitchen",
  });
});

test("more than 500 are said to be, and are counted no further", async () => {
  const template = await db.selectFrom("vacancy").selectAll().executeTakeFirstOrThrow();
  await db
    .insertInto("vacancy")
    .values(Array.from({ length: 500 }, (_, one) => ({ ...template, id: `copy-${one}` })))
    .execute();
  const said = plain(await page("words=kitchen&page=25"));
  expect(said).toContain("500+ jobs");
  expect(said).toContain("There are more than 500.");
  expect(said).toContain("Page 25");
  expect(said).not.toContain("Page 26");
});

test("a script in a title, or typed, is text", async () => {
  const script = "<script>alert(1)</script>";
  await db
    .updateTable("vacancy")
    .set({ title: `Kitchen ${script}` })
    .execute();
  const html = await page(`words=${encodeURIComponent(`kitchen ${script}`)}`);
  expect(html).not.toContain(script);
  expect(html).toContain("Kitchen &lt;script&gt;");
});

test("nothing of what is kept from the public is listed, counted or hinted at", async () => {
  for (const hidden of [
    { keptForSpecialistsAt: today },
    { specialistsFirstUntil: "2026-02-25" },
    { kind: "taster" as const },
    { status: "paused" as const },
    { closesOn: "2026-02-24" },
  ])
    await vacancy(db, place.bramble, { title: "Quokka keeper", kindOfWork: "animals", ...hidden });
  for (const query of [
    "",
    "words=quokka",
    "words=quoka+keeper",
    "kind=animals",
    "near=Peckham&miles=50",
  ]) {
    const said = plain(await page(query)).replaceAll(/“quok+a( keeper)?”/g, "");
    expect(said, query).not.toMatch(/quokka|Animals \d/i);
    expect(said, query).toMatch(query === "" ? /^.*1 job/ : /No jobs|1 job/);
  }
});
