import { beforeEach, expect, test } from "vitest";
import { setNationalExport } from "#app/domain/employer/national-export.commands.server.ts";
import { Forbidden } from "#app/domain/errors.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, type Place, vacancy, visitor } from "#tests/support/place.ts";
import { faultsOf } from "#tests/support/xml.ts";
import { readBoardSearch } from "../board-search.ts";
import { listFound, listNewest } from "./found.queries.server.ts";
import { findHandedOn, listHandedOn } from "./handed-on.queries.server.ts";
import { countExported, findExport, writeExport } from "./national-export.queries.server.ts";
import { listForSitemap, listSitemapPages } from "./sitemap.queries.server.ts";

const today = "2026-02-25";
const origin = "https://alongside.example";
let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

async function file() {
  const { ids, mark } = await findExport(db, today);
  let text = "";
  for await (const piece of writeExport(db, ids, { origin, today })) text += piece;
  return { text, mark };
}

test("what is handed on of one vacancy is the same, asked for alone or among others", async () => {
  const [listed] = await listHandedOn(db, [place.job], today);
  const alone = await findHandedOn(as(db, visitor), place.job);
  expect(alone).toMatchObject({ ...listed, tasks: [{ words: "Prepare vegetables" }] });
});

test("several come in the order asked for, without those that nobody may read", async () => {
  const closed = await vacancy(db, place.bramble, { status: "closed" });
  const other = await vacancy(db, place.bramble);
  const listed = await listHandedOn(db, [other, closed, place.job, "none"], today);
  expect(listed.map(({ id }) => id)).toEqual([other, place.job]);
});

test("a search of somewhere unknown hands on nothing rather than everything", async () => {
  const near = (where: string) =>
    listFound(db, readBoardSearch(new URLSearchParams({ near: where })), today, 50);
  expect(await near("Zzyzx")).toEqual([]);
  expect(await listFound(db, readBoardSearch(new URLSearchParams()), today, 50)).toHaveLength(1);
});

test("what specialists saw first is new to a feed on the day it opens to all", async () => {
  const older = await vacancy(db, place.bramble, {
    title: "Waiter",
    publishedAt: "2026-02-20T09:00:00.000Z",
    specialistsFirstUntil: "2026-02-24",
  });
  const newer = await vacancy(db, place.bramble, { publishedAt: "2026-02-24T09:00:00.000Z" });
  const all = readBoardSearch(new URLSearchParams());
  const newest = async (most: number) =>
    (await listNewest(db, all, today, most)).map(({ id }) => id);
  expect((await newest(50)).at(-1)).toBe(newer);
  expect(await newest(50)).toContain(older);
  expect(await newest(2)).not.toContain(newer);
});

test("an employer's vacancies are in the national file from when an owner asks until they ask again", async () => {
  const { owner } = place.bramble;
  expect((await file()).text).not.toContain(place.job);
  expect(await countExported(db, owner.employerId, today)).toBe(1);
  await setNationalExport(as(db, owner), true);
  await setNationalExport(as(db, owner, "2026-02-26T09:00:00.000Z"), true);
  const { text } = await file();
  expect(text).toContain(place.job);
  expect(await faultsOf(text, "vacancies")).toEqual([]);
  await setNationalExport(as(db, owner), false);
  await setNationalExport(as(db, owner), false);
  expect((await file()).text).not.toContain(place.job);
  const written = await db
    .selectFrom("auditEvent")
    .select(["action", "actorAccountId"])
    .where("action", "like", "%NationalExport")
    .execute();
  expect(written).toEqual([
    { action: "employer.joinNationalExport", actorAccountId: owner.accountId },
    { action: "employer.leaveNationalExport", actorAccountId: owner.accountId },
  ]);
});

test("a manager cannot send anything to the national site", async () => {
  await expect(setNationalExport(as(db, place.manager), true)).rejects.toBeInstanceOf(Forbidden);
  expect(await file().then(({ text }) => text)).not.toContain("<vacancy ");
});

test("the national file has another mark as soon as anything in it reads otherwise", async () => {
  await setNationalExport(as(db, place.bramble.owner), true);
  const marks = [(await file()).mark];
  expect((await file()).mark).toBe(marks[0]);
  // Nor does it tell that there is something which may not be seen.
  await vacancy(db, place.bramble, { keptForSpecialistsAt: `${today}T09:00:00.000Z` });
  expect((await file()).mark).toBe(marks[0]);
  await db.updateTable("employer").set({ name: "Bramble & Daughters" }).execute();
  marks.push((await file()).mark);
  await db.updateTable("workplace").set({ postcode: "SE1 9ZZ" }).execute();
  marks.push((await file()).mark);
  await vacancy(db, place.bramble);
  marks.push((await file()).mark);
  expect(new Set(marks).size).toBe(4);
});

test("a sitemap is cut into files that together hold everything once", async () => {
  const ids = [place.job];
  for (let at = 0; at < 4; at += 1)
    ids.push(await vacancy(db, place.bramble, { updatedAt: `2026-02-2${at}T00:00:00.000Z` }));
  await vacancy(db, place.bramble, { status: "paused", updatedAt: "2026-02-27T00:00:00.000Z" });
  const pages = await listSitemapPages(db, today, 2);
  expect(pages).toEqual([
    { page: 1, changedAt: "2026-02-25T09:30:00.000Z" },
    { page: 2, changedAt: "2026-02-22T00:00:00.000Z" },
    { page: 3, changedAt: "2026-02-23T00:00:00.000Z" },
  ]);
  const found = await Promise.all([1, 2, 3, 4].map((page) => listForSitemap(db, page, today, 2)));
  expect(found.map((page) => page.length)).toEqual([2, 2, 1, 0]);
  expect(found.flat().map(({ id }) => id)).toEqual(ids);
});
