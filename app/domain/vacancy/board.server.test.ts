import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { kindsOfWork } from "#db/reference/kinds-of-work.ts";
import type { VacancyTable } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import {
  aPlace,
  as,
  employer,
  newId,
  today,
  vacancy,
  visitor,
  workplace,
} from "#tests/support/place.ts";
import { addDays, readDays } from "../calendar/calendar.ts";
import { editWorkplace } from "../employer/employer.commands.server.ts";
import {
  liftSuspension,
  suspendEmployer,
  verifyEmployer,
} from "../employer/employer-standing.commands.server.ts";
import { pencePerHourOf } from "../minimum-wage/minimum-wage.ts";
import { allOccupations } from "../occupation/occupation.ts";
import { readPlace } from "../place/gazetteer.ts";
import { placedAt } from "../place/place.queries.server.ts";
import { distanceKm } from "../place/place.ts";
import { environmentScales } from "../work-environment/work-environment.ts";
import { partsTouched } from "../working-week/working-week.ts";
import { saysFromHome } from "./board-entry.ts";
import { keepBoard, tidyBoard } from "./board-keeping.commands.server.ts";
import { type BoardSearch, patterns, readBoardSearch, sorts } from "./board-search.ts";
import { askedWords, jobWords, rootsOf, wordsIn } from "./board-words.ts";
import { visibleTo, withPlace } from "./vacancy.queries.server.ts";
import { endVacancy } from "./vacancy-ending.commands.server.ts";
import { filledUnsaid } from "./vacancy-ending.ts";
import { pauseVacancy, resumeVacancy } from "./vacancy-publishing.commands.server.ts";
import { searchBoard } from "./vacancy-search.queries.server.ts";

const day = today.slice(0, 10);
let db: Db;
let place: Awaited<ReturnType<typeof aPlace>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

const asked = (query: string) => readBoardSearch(new URLSearchParams(query));
const search = (query: string, more = {}) =>
  searchBoard(db, asked(query), { today: day, pageSize: 500, ...more });
const titles = async (query: string, more = {}) =>
  (await search(query, more)).rows.map(({ title }) => title);
const at = (latitude: number, longitude: number) => placedAt({ latitude, longitude }, "postcode");

describe("words", () => {
  beforeEach(async () => {
    await vacancy(db, place.bramble, { title: "Office cleaner", kindOfWork: "cleaning" });
    await vacancy(db, place.bramble, { title: "Hotel receptionist", kindOfWork: null });
    await vacancy(db, place.rival, {
      title: "Team member",
      occupation: "kitchen-porter",
      summary: "By a canal.",
    });
  });

  test.each([
    ["cleaning", ["Office cleaner"]],
    ["reception", ["Hotel receptionist"]],
    ["dishwasher", ["Team member"]],
    ["canals", ["Team member"]],
    ["larkfield", ["Team member"]],
    ["cleaner bramble southwark", ["Office cleaner"]],
    ["cleaner larkfield", []],
    ["quokka", []],
    ['\' OR "title": NEAR(*', []],
  ])("%j find %j", async (words, found) => {
    expect(await titles(`words=${encodeURIComponent(words)}`)).toEqual(found);
  });

  test.each(["recieptionist", "Hotel resceptionist"])("%j is put right and said", async (words) => {
    const found = await search(`words=${words}`);
    expect(found.rows.map(({ title }) => title)).toEqual(["Hotel receptionist"]);
    expect(found.meant?.toLowerCase()).toContain("receptionist");
  });

  test("in a title come before the same in other names of the job, and those before the rest", async () => {
    await vacancy(db, place.bramble, { title: "Head of pots", summary: "With the receptionist." });
    await vacancy(db, place.bramble, { title: "Welcome desk", occupation: "receptionist" });
    expect(await titles("words=receptionist")).toEqual([
      "Hotel receptionist",
      "Welcome desk",
      "Head of pots",
    ]);
  });

  test("of a vacancy that nobody may see find nothing and are no words to put a slip right by", async () => {
    await vacancy(db, place.bramble, { title: "Quokkakeeper", keptForSpecialistsAt: today });
    const found = await search("words=quokakeeper");
    expect([found.rows, found.meant]).toEqual([[], null]);
  });

  test("of a vacancy that has gone are not brought up again", async () => {
    const id = await vacancy(db, place.bramble, { title: "Quokkakeeper" });
    expect((await search("words=quokakeeper")).meant).toBe("quokkakeeper");
    await db.updateTable("vacancy").set({ status: "closed" }).where("id", "=", id).execute();
    const found = await search("words=quokakeeper");
    expect([found.rows, found.meant]).toEqual([[], null]);
  });
});

describe("a place", () => {
  test("has the nearest first, with how far they are, and none beyond", async () => {
    const here = async (title: string, latitude: number) => {
      const where = at(latitude, -0.07);
      const workplaceId = await workplace(db, place.bramble.employerId, "southwark", where);
      return vacancy(db, { ...place.bramble, workplaceId }, { title });
    };
    await here("Far", 51.6);
    await here("Near", 51.475);
    await here("Next", 51.5);
    await here("Away", 52.5);
    const { rows, place: found } = await search("near=Peckham");
    expect(rows.map(({ title, miles }) => [title, Math.round(miles ?? -1)])).toEqual([
      ["Near", 0],
      ["Next", 2],
      ["Far", 9],
    ]);
    expect(found).toMatchObject({ kind: "found", name: "Peckham (Southwark)", others: [] });
    expect(await titles("near=Peckham&miles=1")).toEqual(["Near"]);
  });

  test("with namesakes is the largest until another is chosen", async () => {
    const { place: found } = await search("near=Newport");
    expect(found).toMatchObject({ name: "Newport (Newport)" });
    expect(found?.kind === "found" && found.others).toContain("Newport (Isle of Wight)");
  });

  test.each([
    ["Atlantis", "We do not know a place called “Atlantis”"],
    ["ZZ1 1ZZ", "We do not know where the postcode “ZZ1 1ZZ” is"],
  ])("that is not known (%s) is said, and jobs anywhere are shown", async (near, says) => {
    const found = await search(`near=${near}`);
    expect(found.place).toMatchObject({ kind: "unknown", says: expect.stringContaining(says) });
    expect(found.total).toBe(1);
  });

  test("of a postcode is where its file says", async () => {
    const row = { postcode: "SE155AA", latitude: 51.47, longitude: -0.07, localAuthorityId: null };
    await db.insertInto("postcodePlace").values(row).execute();
    const { place: found } = await search("near=se15+5aa");
    expect(found).toMatchObject({ kind: "found", name: "SE15 5AA", at: { latitude: 51.47 } });
  });
});

/** Everything that an employer can say, or leave open, chosen by a row of numbers. */
function generated(pick: <T>(all: readonly T[]) => T): Partial<VacancyTable> {
  const job = pick(allOccupations);
  const least = pick([8, 16, 24, 37]);
  const [startsAt, endsAt] = pick([
    ["06:00", "10:00"],
    ["09:00", "17:00"],
    ["17:00", "21:00"],
    ["22:00", "06:00"],
    [null, null],
  ] as const);
  return {
    title: `${job.label} ${pick(["", "and cleaner", "assistant"])}`,
    summary: pick(["", "Some of it from home.", "You help the kitchen team."]),
    status: pick(["live", "live", "live", "live", "paused", "draft", "closed"] as const),
    kind: pick(["paidJob", "paidJob", "paidJob", "apprenticeship", "taster"] as const),
    kindOfWork: pick([job.kindOfWork, null]),
    occupation: pick([job.id, null]),
    minutesMin: least * 60,
    minutesMax: pick([null, (least + 4) * 60]),
    payMinPence: pick([1250, 1400, 2_600_000]),
    payPeriod: pick(["hour", "hour", "year"] as const),
    days: pick([null, "mon,tue", "sat,sun", "mon,tue,wed,thu,fri"]),
    startsAt,
    endsAt,
    hoursCanChange: pick([null, "yes", "partly", "no"] as const),
    closesOn: pick([null, null, addDays(day, -1), day, addDays(day, 9)]),
    keptForSpecialistsAt: pick([null, null, null, today]),
    specialistsFirstUntil: pick([null, null, addDays(day, -1), day, addDays(day, 3)]),
    publishedAt: pick([today, "2026-02-20T08:00:00.000Z", "2026-01-02T08:00:00.000Z"]),
  };
}

async function aBoard(numbers: () => number, count = 150) {
  const pick = <T>(all: readonly T[]): T => all[numbers() % all.length] as T;
  const unchecked = await employer(db, "Unchecked", "southwark", null);
  const suspended = await employer(db, "Suspended", "southwark", place.priya);
  await suspendEmployer(as(db, place.lead), suspended.employerId, "x");
  const sites: Parameters<typeof vacancy>[1][] = [unchecked, suspended, place.rival];
  for (const [latitude, longitude] of [
    [51.47, -0.07],
    [51.5, -0.1],
    [51.55, 0.1],
    [53.8, -1.55],
  ] as const) {
    const where = at(latitude, longitude);
    const workplaceId = await workplace(
      db,
      place.bramble.employerId,
      pick(["southwark", "hackney"]),
      where,
    );
    sites.push({ ...place.bramble, workplaceId });
  }
  for (let one = 0; one < count; one += 1) {
    const id = await vacancy(db, pick(sites), generated(pick));
    for (const { id: dimension } of environmentScales.filter(() => numbers() % 3 === 0))
      await db
        .insertInto("vacancyEnvironment")
        .values({ vacancyId: id, dimension, level: numbers() % 5, canChange: null, note: "" })
        .execute();
    if (numbers() % 3 === 0)
      await db
        .insertInto("vacancyTask")
        .values({
          id: newId(),
          vacancyId: id,
          position: 1,
          words: "Wash up",
          weight: "movable",
          asksFor: null,
        })
        .execute();
  }
}

function counting(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

/** The same, asked of the rows that anyone may read, one by one and in plain words. */
async function plainly(wanted: BoardSearch, onDay = day) {
  const rows = await withPlace(visibleTo(db, visitor, onDay))
    .selectAll("vacancy")
    .select(["employer.name as employerName", "authority.name as authorityName"])
    .select(["workplace.localAuthorityId", "workplace.latitude", "workplace.longitude"])
    .select(["workplace.name as workplaceName", "workplace.address"])
    .execute();
  const environment = await db.selectFrom("vacancyEnvironment").selectAll().execute();
  const tasks = await db.selectFrom("vacancyTask").selectAll().execute();
  const read = wanted.near ? readPlace(wanted.near) : null;
  const near = read?.kind === "found" ? read.place : null;
  const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return rows.filter((row) => {
    const own = tasks.filter(({ vacancyId }) => vacancyId === row.id);
    const least = row.minutesMin ?? row.minutesMax;
    const most = row.minutesMax ?? row.minutesMin;
    const days = readDays(row.days);
    const from = row.startsAt && minutesOf(row.startsAt);
    const to = row.endsAt && minutesOf(row.endsAt);
    const parts =
      typeof from === "number" && typeof to === "number"
        ? partsTouched(from, to <= from ? to + 1440 : to)
        : [];
    const names = {
      early: "mornings",
      morning: "mornings",
      afternoon: "afternoons",
      evening: "evenings",
      night: "nights",
    } as const;
    const perHour = pencePerHourOf({
      ...row,
      minPence: row.payMinPence,
      maxPence: row.payMaxPence,
      period: row.payPeriod,
      minutesPerWeek: most,
    });
    const said =
      `${jobWords(row)} ${wordsIn([row.title, row.summary, row.employerName, row.authorityName ?? "", row.workplaceName ?? "", row.address ?? "", ...own.map(({ words }) => words)])}`.split(
        " ",
      );
    const { pattern } = wanted;
    return (
      askedWords(wanted.words).every((word) => rootsOf(word).some((root) => said.includes(root))) &&
      (!near ||
        (row.latitude !== null &&
          row.longitude !== null &&
          distanceKm(near, { latitude: row.latitude, longitude: row.longitude }) <=
            wanted.miles * 1.609344)) &&
      (wanted.kindsOfWork.length === 0 || wanted.kindsOfWork.includes(row.kindOfWork ?? "")) &&
      (!wanted.authority || row.localAuthorityId === wanted.authority) &&
      (wanted.hoursFrom === null || (most !== null && most >= wanted.hoursFrom * 60)) &&
      (wanted.hoursTo === null || (least !== null && least <= wanted.hoursTo * 60)) &&
      (wanted.payFrom === null || (perHour !== null && perHour >= wanted.payFrom)) &&
      (wanted.days.length === 0 || days?.every((each) => wanted.days.includes(each))) &&
      (pattern.length === 0 ||
        (parts.length > 0 && parts.every((part) => pattern.includes(names[part]))) ||
        (pattern.includes("weekends") &&
          days?.every((each) => each === "sat" || each === "sun"))) &&
      (!wanted.fromHome || saysFromHome(`${row.title}\n${row.summary}`)) &&
      (!wanted.openToChange ||
        row.hoursCanChange === "yes" ||
        row.hoursCanChange === "partly" ||
        own.some(({ weight }) => weight === "movable")) &&
      wanted.easyOn.every((dimension) =>
        environment.some(
          (each) => each.vacancyId === row.id && each.dimension === dimension && each.level <= 1,
        ),
      )
    );
  });
}

const some = <T>(all: readonly T[], most: number) => fc.subarray([...all], { maxLength: most });
/** Seldom more than one or two at once: what asks for everything finds nothing. */
const rarely = <T, N>(arbitrary: fc.Arbitrary<T>, usual: N) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });
const anySearch: fc.Arbitrary<BoardSearch> = fc.record({
  words: rarely(fc.constantFrom("cleaner", "assistant", "kitchen team", "southwark", "zzz"), ""),
  near: fc.constantFrom("", "", "Peckham", "Leeds", "Hackney", "Atlantis"),
  miles: fc.constantFrom(1, 3, 10, 50),
  authority: rarely(fc.constantFrom("southwark", "bedford", "nowhere"), ""),
  kindsOfWork: rarely(
    some(
      kindsOfWork.map(({ id }) => id as string),
      9,
    ),
    [],
  ),
  hoursFrom: rarely(fc.constantFrom(8, 20, 30), null),
  hoursTo: rarely(fc.constantFrom(8, 20, 30), null),
  days: rarely(some(["mon", "tue", "wed", "sat", "sun"] as const, 5), []),
  pattern: rarely(some(patterns, 3), []),
  fromHome: rarely(fc.boolean(), false),
  openToChange: rarely(fc.boolean(), false),
  payFrom: rarely(fc.constantFrom(1200, 1300, 1450), null),
  easyOn: rarely(some(["noise", "stand", "hear"], 2), []),
  sort: fc.constantFrom(...sorts),
  page: fc.constant(1),
});

test("a search finds what anyone may read and it asks for, no less and no more, on every day", async () => {
  await aBoard(counting(7));
  await fc.assert(
    fc.asyncProperty(anySearch, fc.integer({ min: -2, max: 12 }), async (wanted, later) => {
      const onDay = addDays(day, later);
      const found = await searchBoard(db, wanted, { today: onDay, pageSize: 500 });
      const plain = await plainly(found.meant ? { ...wanted, words: found.meant } : wanted, onDay);
      const ids = found.rows.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...ids].sort()).toEqual(plain.map(({ id }) => id).sort());
      expect([found.total, found.isCut]).toEqual([ids.length, false]);
    }),
    { numRuns: 200, seed: 11 },
  );
});

test.each([
  ["newest", "words=cleaner&sort=newest", "publishedAt", -1],
  ["closing", "sort=closing", "closesOn", 1],
  ["nearest", "near=Peckham&miles=50&sort=nearest", "miles", 1],
] as const)("%s first is what it says", async (_, query, column, direction) => {
  await aBoard(counting(9));
  const values = (await search(query)).rows.map((row) => row[column] ?? "9");
  const inOrder = values.toSorted((a, b) => (a === b ? 0 : a < b ? -direction : direction));
  expect(values.length).toBeGreaterThan(3);
  expect(values).toEqual(inOrder);
});

/** Degrees north and east of a place, from two numbers of 0 to 1. */
const crowded = (one: number, two: number) =>
  [one ** 3 * 0.6 * Math.sin(two * 7), one ** 3 * 0.6 * Math.cos(two * 7)] as const;
/** So evenly over a square that the first ring has fewer than are looked at, and the box around it more. */
const evenly = (one: number, two: number) => [(one - 0.5) * 0.0636, (two - 0.5) * 0.102] as const;

test.each([
  ["crowded", crowded],
  ["evenly spread", evenly],
])(
  "of more than are looked at, %s, the nearest are, or the newest where there is no place",
  async (_, spread) => {
    const numbers = counting(2);
    const template = await db.selectFrom("vacancy").selectAll().executeTakeFirstOrThrow();
    const site = await db.selectFrom("workplace").selectAll().executeTakeFirstOrThrow();
    const middle = { latitude: 51.474, longitude: -0.07 };
    const made = Array.from({ length: 700 }, (_, one) => {
      const [north, east] = spread((numbers() % 1000) / 1000, (numbers() % 997) / 997);
      const where = { latitude: middle.latitude + north, longitude: middle.longitude + east };
      const minute = new Date(Date.parse(today) - (numbers() % 1_000_000) * 60_000).toISOString();
      return { id: `v-${one}`, where, minute };
    });
    for (let from = 0; from < made.length; from += 100) {
      const some = made.slice(from, from + 100);
      const sites = some.map(({ id, where }) => ({
        ...site,
        id: `w-${id}`,
        ...placedAt(where, "postcode"),
      }));
      await db.insertInto("workplace").values(sites).execute();
      const jobs = some.map(({ id, minute }) => ({
        ...template,
        id,
        workplaceId: `w-${id}`,
        publishedAt: minute,
      }));
      await db.insertInto("vacancy").values(jobs).execute();
    }
    const inOrder = (by: (one: (typeof made)[number]) => number | string) =>
      made
        .toSorted((a, b) => (by(a) < by(b) ? -1 : 1))
        .slice(0, 500)
        .map(({ id }) => id);
    for (const words of ["", "words=kitchen&"]) {
      const near = await search(`${words}near=Peckham&miles=50`);
      expect([near.total, near.isCut]).toEqual([500, true]);
      expect(near.rows.map(({ id }) => id)).toEqual(
        inOrder(({ where }) => distanceKm(middle, where)),
      );
      const newest = await search(`${words}sort=newest`);
      const ids = newest.rows.map(({ id }) => id).filter((id) => id !== place.job);
      expect(ids).toEqual(inOrder(({ minute }) => -Date.parse(minute)).slice(0, ids.length));
      expect(newest.isCut).toBe(true);
    }
  },
);

test("pages hold every result once, and what is counted is what is shown", async () => {
  await aBoard(counting(3));
  const { total, pages, facets } = await search("", { pageSize: 7 });
  const ids: string[] = [];
  for (let page = 1; page <= pages; page += 1)
    ids.push(...(await search(`page=${page}`, { pageSize: 7 })).rows.map(({ id }) => id));
  expect([ids.length, new Set(ids).size]).toEqual([total, total]);
  for (const [kind, count] of facets.kindsOfWork)
    expect((await search(`kind=${kind}`)).total, kind).toBe(count);
  for (const [dimension, count] of facets.easyOn)
    expect((await search(`easy=${dimension}`)).total, dimension).toBe(count);
  expect((await search("change=1")).total).toBe(facets.openToChange);
  expect((await search("home=1")).total).toBe(facets.fromHome);
  expect((await search("to=16")).total).toBe(facets.fewHours);
});

const whole = async () => {
  await keepBoard(db);
  const entries = await db.selectFrom("boardEntry").selectAll().orderBy("vacancyId").execute();
  const said = await Promise.all(
    ["cleaner", "kitchen", "assistant"].map(async (words) =>
      (await titles(`words=${words}`)).sort(),
    ),
  );
  return { entries, said };
};

test("after any changes the board is what it would be if it were made anew", async () => {
  const numbers = counting(5);
  const pick = <T>(all: readonly T[]): T => all[numbers() % all.length] as T;
  await aBoard(numbers, 60);
  const waits = await employer(db, "Waits", "southwark", null);
  await vacancy(db, waits, { title: "Waiting cleaner" });
  const { bramble, rival, lead, priya, otherLead } = place;
  const ids = (await db.selectFrom("vacancy").select("id").execute()).map(({ id }) => id);
  const owner = as(db, bramble.owner);
  const ctxOf = (id: string) =>
    db
      .selectFrom("vacancy")
      .select("employerId")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
      .then(({ employerId }) => (employerId === bramble.employerId ? owner : as(db, rival.owner)));
  const inOneGo = (set: Partial<VacancyTable>) => (id: string) =>
    db.updateTable("vacancy").set(set).where("id", "=", id).execute();
  const acts: ((id: string) => Promise<unknown>)[] = [
    async (id) => pauseVacancy(await ctxOf(id), id),
    async (id) => resumeVacancy(await ctxOf(id), id),
    async (id) => endVacancy(await ctxOf(id), id, filledUnsaid),
    (id) => inOneGo(generated(pick))(id),
    inOneGo({ title: "Kitchen cleaner", status: "live", kind: "paidJob" }),
    inOneGo({ keptForSpecialistsAt: today }),
    inOneGo({ keptForSpecialistsAt: null, specialistsFirstUntil: addDays(day, 2) }),
    () => suspendEmployer(as(db, lead), bramble.employerId, "x"),
    () => liftSuspension(as(db, lead), bramble.employerId),
    () => suspendEmployer(as(db, otherLead), rival.employerId, "x"),
    () => liftSuspension(as(db, otherLead), rival.employerId),
    () => verifyEmployer(as(db, priya), waits.employerId, { spokeTo: "A", checked: "B" }),
    () =>
      db
        .updateTable("employer")
        .set({ name: pick(["Bramble", "Kitchen Ltd"]) })
        .where("id", "=", bramble.employerId)
        .execute(),
    () =>
      db
        .updateTable("workplace")
        .set(at(51 + (numbers() % 100) / 100, -0.1))
        .where("id", "=", bramble.workplaceId)
        .execute(),
    () =>
      editWorkplace(owner, {
        id: bramble.workplaceId,
        workplace: "Cleaner Street",
        address: "1 Rye Lane, Peckham",
        postcode: "SE15 5AA",
        localAuthorityId: pick(["southwark", "hackney"]),
        gettingThere: null,
        access: null,
      }),
    (id) => db.deleteFrom("vacancyEnvironment").where("vacancyId", "=", id).execute(),
    (id) =>
      db
        .updateTable("vacancyEnvironment")
        .set({ level: numbers() % 5 })
        .where("vacancyId", "=", id)
        .execute(),
    (id) => db.deleteFrom("vacancyTask").where("vacancyId", "=", id).execute(),
  ];
  for (let turn = 0; turn < 60; turn += 1) {
    // What is refused changes nothing, which is as good a step as another.
    for (let one = 0; one <= numbers() % 3; one += 1) await pick(acts)(pick(ids)).catch(() => {});
    const onDay = addDays(day, numbers() % 6);
    const shown = await searchBoard(db, asked(""), { today: onDay, pageSize: 500 });
    const scope = await visibleTo(db, visitor, onDay).select("vacancy.id").execute();
    expect(shown.rows.map(({ id }) => id).sort()).toEqual(scope.map(({ id }) => id).sort());
    expect(shown.total).toBe(scope.length);
  }
  const kept = await whole();
  await tidyBoard(db);
  expect(await whole()).toEqual(kept);
  await db
    .insertInto("boardChange")
    .values(ids.map((vacancyId) => ({ vacancyId })))
    .execute();
  expect(await whole()).toEqual(kept);
  expect(kept.entries.length).toBeGreaterThan(5);
});

test("an entry that is out of date shows nothing that may not be seen", async () => {
  await keepBoard(db);
  await db.updateTable("vacancy").set({ keptForSpecialistsAt: today }).execute();
  await db.deleteFrom("boardChange").execute();
  expect((await search("")).rows).toEqual([]);
});

test("a number of public pages turns with every change that they show, and with no other", async () => {
  const version = async () =>
    (await db.selectFrom("boardVersion").select("number").executeTakeFirst())?.number ?? 0;
  const turns = async (what: () => Promise<unknown>) => {
    const before = await version();
    await what();
    return (await version()) !== before;
  };
  const { bramble, job } = place;
  const { workplaceId } = bramble;
  const set = { title: "Cook" };
  const turning: [string, () => Promise<unknown>][] = [
    ["vacancy", () => db.updateTable("vacancy").set(set).where("id", "=", job).execute()],
    [
      "the same again, before anybody searched",
      () => db.updateTable("vacancy").set(set).where("id", "=", job).execute(),
    ],
    [
      "workplace",
      () => db.updateTable("workplace").set({ name: "X" }).where("id", "=", workplaceId).execute(),
    ],
    ["employer", () => db.updateTable("employer").set({ about: "X" }).execute()],
    [
      "criterion",
      () =>
        db
          .insertInto("vacancyCriterion")
          .values({ id: newId(), vacancyId: job, position: 1, words: "x", weight: "essential" })
          .execute(),
    ],
    ["team", () => db.updateTable("team").set({ name: "X" }).execute()],
    ["suspension", () => suspendEmployer(as(db, place.lead), bramble.employerId, "x")],
  ];
  for (const [name, act] of turning) expect(await turns(act), name).toBe(true);
  expect(await turns(() => keepBoard(db)), "keeping the board").toBe(false);
  expect(
    await turns(() => db.updateTable("account").set({ name: "X" }).execute()),
    "an account",
  ).toBe(false);
  const undone = () =>
    db.transaction().execute(async (trx) => {
      await trx.updateTable("vacancy").set(set).execute();
      throw new Error("undone");
    });
  expect(await turns(() => undone().catch(() => {})), "undone").toBe(false);
});
