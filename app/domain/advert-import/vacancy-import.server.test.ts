import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, newId, type Place, today, workplace } from "#tests/support/place.ts";
import { findVacancy } from "../vacancy/vacancy.queries.server.ts";
import { importAdvert } from "./import-advert.ts";
import { nothingRead } from "./imported-draft.ts";
import { importVacancies, importVacancy } from "./vacancy-import.commands.server.ts";
import { findSource, listedOf, saidInSource } from "./vacancy-import.queries.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

const advert = `Kitchen porter
Bramble Kitchens, Quay Road, SE1 2AB
£12.85 per hour, 16 hours per week, permanent
What you will do:
- Wash pots and pans
- Put deliveries away
You must have:
- Safety shoes, which we give you
Closing date: 20 March 2026`;
const source = { kind: "text" as const, words: advert };
const posting = () => importAdvert(advert, today.slice(0, 10))[0] ?? nothingRead;
const count = async (table: "vacancy" | "vacancySource" | "vacancySourceLine") =>
  (await db.selectFrom(table).selectAll().execute()).length;
const audited = async (action: string) =>
  (
    await db
      .selectFrom("auditEvent")
      .select("subjectId")
      .where("action", "=", action)
      .orderBy("subjectId")
      .execute()
  ).map(({ subjectId }) => subjectId);

test("an advert becomes a draft that says what it says, with the words and the source beside it", async () => {
  const ctx = as(db, place.bramble.owner);
  const id = await importVacancy(ctx, { id: newId(), posting: posting(), source });
  const draft = await findVacancy(ctx, id);
  expect(draft).toMatchObject({
    status: "draft",
    title: "Kitchen porter",
    kind: "paidJob",
    kindOfWork: "kitchen-and-cafe",
    payMinPence: 1285,
    payPeriod: "hour",
    minutesMin: 960,
    contract: "permanent",
    workplaceId: place.bramble.workplaceId,
    closesOn: "2026-03-20",
    contactName: "Marcus Webb",
    publishedAt: null,
  });
  expect(draft.tasks.map(({ words }) => words)).toEqual([
    "Wash pots and pans",
    "Put deliveries away",
  ]);
  const kept = await findSource(ctx, id);
  expect(kept.source).toMatchObject({ ...source, takenInBy: "Marcus Webb" });
  const said = Object.fromEntries(kept.lines.map(({ field, words }) => [field, words]));
  for (const words of Object.values(said))
    for (const line of words.split("\n")) expect(advert).toContain(line.replace(/^• /, ""));
  expect(await audited("vacancy.import")).toEqual([id]);
});

test("pressing twice is the same as once, and another employer's number is not found", async () => {
  const id = newId();
  const once = { id, posting: posting(), source };
  await importVacancy(as(db, place.bramble.owner), once);
  const before = [await count("vacancy"), await count("vacancySourceLine")];
  expect(await importVacancy(as(db, place.bramble.owner), once)).toBe(id);
  expect([await count("vacancy"), await count("vacancySourceLine")]).toEqual(before);
  expect(await audited("vacancy.import")).toEqual([id]);
  await expect(importVacancy(as(db, place.rival.owner), once)).rejects.toMatchObject({
    status: 404,
  });
});

test("a manager's advert is matched to the manager's own workplaces alone", async () => {
  const { bramble, manager } = place;
  await workplace(db, bramble.employerId, "hackney", { name: "Mare Street", postcode: "E8 3RH" });
  const elsewhere = {
    ...nothingRead,
    place: { value: "Mare Street", from: "Mare Street, E8 3RH" },
  };
  const make = (actor: typeof manager) =>
    importVacancy(as(db, actor), { id: newId(), posting: elsewhere, source });
  const byOwner = await findVacancy(as(db, bramble.owner), await make(bramble.owner));
  expect(byOwner.workplaceName).toBe("Mare Street");
  const byManager = await findVacancy(as(db, manager), await make(manager));
  expect(byManager.workplaceId).toBeNull();
});

test("an employer on hold may still draft", async () => {
  const { bramble, priya } = place;
  await db
    .insertInto("employerSuspension")
    .values({
      id: newId(),
      employerId: bramble.employerId,
      areaId: priya.areaId,
      staffId: priya.staffId,
      reason: "A complaint",
      suspendedAt: today,
      liftedAt: null,
      liftedBy: null,
    })
    .execute();
  const ctx = as(db, bramble.owner);
  const id = await importVacancy(ctx, { id: newId(), posting: posting(), source });
  expect(await findVacancy(ctx, id)).toMatchObject({ status: "draft" });
});

test("a source is read by whoever may edit the draft, and is not there for others", async () => {
  const id = await importVacancy(as(db, place.bramble.owner), {
    id: newId(),
    posting: posting(),
    source,
  });
  await expect(findSource(as(db, place.rival.owner), id)).rejects.toMatchObject({ status: 404 });
  await expect(findSource(as(db, place.bramble.owner), place.job)).rejects.toMatchObject({
    status: 404,
  });
  expect(await saidInSource(db, place.job)).toBeNull();
  const said = await saidInSource(db, id);
  expect(said?.source).toBe("your advert");
  expect(said?.fields.payMin?.words).toContain("£12.85 per hour");
  // The same words are not said at every box of one answer.
  expect(said?.fields.payPeriod).toBeUndefined();
});

const list = (jobs: number, wrong = 0) => {
  const good = Array.from({ length: jobs }, (_, at) => `Cook ${at},13,hour,Chop | Stir,Neat`);
  const bad = Array.from({ length: wrong }, (_, at) => `Baker ${at},nothing,hour,Bake,`);
  return ["title,pay,pay period,tasks,essential", ...bad, ...good].join("\n");
};

test("of 1,000 lines with 30 wrong the 970 good ones become drafts, once", async () => {
  const ctx = as(db, place.bramble.owner);
  const before = await count("vacancy");
  const id = newId();
  const text = list(970, 30);
  expect(await importVacancies(ctx, { id, text })).toBe(970);
  expect(await importVacancies(ctx, { id, text })).toBe(970);
  expect((await count("vacancy")) - before).toBe(970);
  const made = await listedOf(ctx, id);
  expect([made.length, made[0]?.title, made.at(-1)?.title]).toEqual([970, "Cook 0", "Cook 969"]);
  expect(await audited("vacancy.import")).toEqual(made.map((each) => each.id).sort());
  const first = made[0]?.id ?? "";
  expect(await findVacancy(ctx, first)).toMatchObject({
    payMinPence: 1300,
    workplaceId: place.bramble.workplaceId,
    contactName: "Marcus Webb",
    tasks: [{ words: "Chop" }, { words: "Stir" }],
    criteria: [{ words: "Neat", weight: "essential" }],
  });
  const { source: kept, lines } = await findSource(ctx, first);
  expect(kept).toMatchObject({
    kind: "csv",
    words: "title,pay,pay period,tasks,essential\nCook 0,13,hour,Chop | Stir,Neat",
  });
  expect(lines).toContainEqual({ field: "payMin", words: "13", leftOut: null });
});

test("when one line cannot be written none is", async () => {
  const ctx = as(db, place.bramble.owner);
  const before = await count("vacancy");
  // The first 200 drafts are written by then, with all that belongs to them.
  let left = 1_060;
  const failing = { ...ctx, newId: () => (left-- > 0 ? newId() : "the same") };
  await expect(importVacancies(failing, { id: newId(), text: list(250) })).rejects.toThrow();
  expect([await count("vacancy"), await count("vacancySource")]).toEqual([before, 0]);
});

test("another list under the number of one that was taken in is told so, and nothing is added", async () => {
  const ctx = as(db, place.bramble.owner);
  const id = newId();
  await importVacancies(ctx, { id, text: list(3) });
  const before = await count("vacancy");
  await expect(importVacancies(ctx, { id, text: list(4) })).rejects.toMatchObject({ status: 409 });
  await expect(
    importVacancies(as(db, place.rival.owner), { id, text: list(3) }),
  ).rejects.toMatchObject({ status: 409 });
  expect(await count("vacancy")).toBe(before);
  expect(await listedOf(as(db, place.rival.owner), id)).toEqual([]);
});

test.each([
  ["no good line", "title,pay\nCook,much", /no line that we can make/],
  ["no list", "Dear all", /first line has to name/],
])("a list with %s makes nothing", async (_, text, sentence) => {
  const before = await count("vacancy");
  await expect(importVacancies(as(db, place.bramble.owner), { id: newId(), text })).rejects.toThrow(
    sentence,
  );
  expect(await count("vacancy")).toBe(before);
});
