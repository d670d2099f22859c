/** A board of the size of the nation for `npm run bench:board`: of the same numbers every time, and kept between runs. */
import { type Insertable, type Kysely, sql } from "kysely";
import { allOccupations } from "#app/domain/occupation/occupation.ts";
import { placedAt } from "#app/domain/place/place.queries.server.ts";
import { blankVacancy } from "#app/domain/vacancy/blank-vacancy.ts";
import { keepBoard } from "#app/domain/vacancy/board-keeping.commands.server.ts";
import { environmentScales } from "#app/domain/work-environment/work-environment.ts";
import { connect, type Db } from "#db/connect.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { placeLines } from "#db/reference/places.ts";
import type { Database } from "#db/tables.ts";
import { numbers } from "./numbers.ts";

const batch = 500;
const vacanciesOfAnEmployer = 8;
/** Everything has been on the board for up to so many days before this one. */
export const benchDay = "2026-11-23";
const daysOnBoard = 60;

const random = numbers(20261128);
const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const oneOf = <T>(all: readonly T[]): T => all[whole(0, all.length - 1)] as T;
const maybe = <T>(chance: number, value: () => T): T | null => (random() < chance ? value() : null);
const newId = () =>
  "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () => whole(0, 15).toString(16));

/** The larger places come first in the gazetteer, and have more of the work. */
const places = placeLines
  .trim()
  .split("\n")
  .map((line) => {
    const [, name = "", , latitude = "", longitude = ""] = line.split("|");
    return { name, latitude: Number(latitude), longitude: Number(longitude) };
  })
  // Scotland is not served.
  .filter(({ latitude }) => latitude < 55.3);
const londonish = { latitude: 51.5, longitude: -0.1 };
/** One job in six in or around London, as in the nation; else a place, the larger the likelier. */
function somewhere() {
  const isLondon = random() < 0.16;
  const middle = isLondon
    ? londonish
    : (places[Math.floor(places.length * random() ** 3)] ?? londonish);
  const spread = isLondon ? 0.3 : 0.03;
  return {
    latitude: middle.latitude + (random() + random() - 1) * spread,
    longitude: middle.longitude + (random() + random() - 1) * spread * 1.6,
  };
}

const before = ["", "", "", "Part-time ", "Trainee ", "Weekend ", "Night ", "Senior "];
const after = [
  "",
  "",
  "",
  ", evenings",
  " (30 hours)",
  ", term time",
  " and team support",
  ", new site",
];
const firms = [
  "Bramble",
  "Quayside",
  "Larch",
  "Harbour",
  "Willow",
  "Copper Lane",
  "Northgate",
  "Beacon",
];
const trades = [
  "Kitchens",
  "Logistics",
  "Care",
  "Foods",
  "Stores",
  "Schools Trust",
  "Gardens",
  "Hotels",
];
const sentences = [
  "You will join a small team that helps one another.",
  "Full training is given, at your own pace.",
  "We are happy to talk about other hours and days.",
  "You will keep the work area clean and safe.",
  "The site is next to a bus stop.",
  "Some of it can be done from home.",
  "You will talk with customers for part of the day.",
  "A colleague shows you each task and stays near.",
  "You will use a tablet to note what is done.",
  "We supply the uniform and all equipment.",
  "There is a quiet room for breaks.",
  "You will check deliveries against a list.",
];
const taskWords = [
  "Wipe down tables and trays",
  "Unpack deliveries and check the list",
  "Greet people who come in",
  "Answer emails from customers",
  "Load the dishwasher",
  "Fill shelves before opening",
  "Write down what was used",
  "Take rubbish and recycling out",
];
const days = ["mon,tue,wed,thu,fri", "mon,tue,wed", "thu,fri", "sat,sun", "tue,wed,thu", null];
const shifts = [
  ["06:00", "10:00"],
  ["09:00", "12:00"],
  ["09:00", "17:00"],
  ["10:00", "14:00"],
  ["12:00", "17:00"],
  ["17:00", "21:00"],
  ["22:00", "06:00"],
  [null, null],
] as const;

function vacancyOf(id: string, one: number): Insertable<Database["vacancy"]> {
  const { id: occupation, kindOfWork, label } = oneOf(allOccupations);
  const employer = Math.floor(one / vacanciesOfAnEmployer);
  const at = new Date(
    Date.parse(`${benchDay}T08:00:00Z`) - Math.floor(random() * daysOnBoard * 86_400_000),
  ).toISOString();
  const least = whole(8, 30);
  const hourly = random() < 0.8;
  const pence = whole(1271, 1700);
  const [startsAt, endsAt] = oneOf(shifts);
  return {
    ...blankVacancy(id, employerId(employer), account, at),
    workplaceId: workplaceId(employer, one),
    status: "live",
    title: `${oneOf(before)}${label}${oneOf(after)}`,
    kind: "paidJob",
    kindOfWork,
    occupation: random() < 0.8 ? occupation : null,
    contract: "permanent",
    summary: Array.from({ length: whole(2, 5) }, () => oneOf(sentences)).join(" "),
    payMinPence: hourly ? pence : pence * 37 * 52,
    payMaxPence: null,
    payPeriod: hourly ? "hour" : "year",
    minutesMin: least * 60,
    minutesMax: maybe(0.4, () => Math.min(38, least + whole(1, 10)) * 60),
    days: oneOf(days),
    startsAt,
    endsAt,
    hoursCanChange: oneOf(["yes", "partly", "no", null] as const),
    contactName: "A name",
    contactEmail: "jobs@example.org",
    waysToApply: "email,localTeam",
    closesOn: maybe(0.6, () =>
      new Date(Date.parse(benchDay) + whole(0, 40) * 86_400_000).toISOString().slice(0, 10),
    ),
    publishedAt: at,
  };
}

const account = "account-bench";
const employerId = (one: number) => `employer-${one}`;
const workplaceId = (employer: number, one: number) => `workplace-${employer}-${one % 2}`;

/** Builds it once: a database whose board is kept is taken as it is. */
export async function buildBoard(url: string, vacancies: number, tell: (words: string) => void) {
  const db = connect(url);
  await migrateToLatest(db);
  const whole = await db.selectFrom("area").select("id").where("id", "=", "whole").execute();
  if (whole.length === 0) {
    await fill(db, vacancies, tell);
    tell("keeping the board");
    await keepBoard(db);
    await addArea(db, "whole");
    await sql`analyze`.execute(db);
  }
  await db.destroy();
}

const addArea = (db: Db, id: string) =>
  db
    .insertInto("area")
    .values({
      id,
      name: id,
      nation: "england",
      runBy: "A council",
      phone: "020 7946 0100",
      email: `${id}@example.org`,
      hours: "",
      createdAt: `${benchDay}T08:00:00.000Z`,
    })
    .execute();

async function fill(db: Db, vacancies: number, tell: (words: string) => void) {
  const createdAt = `${benchDay}T08:00:00.000Z`;
  await addArea(db, "area");
  await db
    .insertInto("team")
    .values({
      id: "team",
      areaId: "area",
      name: "Team",
      phone: "020 7946 0100",
      email: "team@example.org",
      hours: "",
      createdAt,
    })
    .execute();
  await db
    .insertInto("localAuthority")
    .values({ id: "southwark", name: "Southwark", areaId: "area", teamId: "team" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto("account")
    .values({
      id: account,
      email: "bench@example.org",
      name: "Bench",
      passwordHash: null,
      emailConfirmedAt: createdAt,
      closedAt: null,
      createdAt,
    })
    .execute();
  await db
    .insertInto("staff")
    .values({
      id: "staff",
      accountId: account,
      areaId: "area",
      teamId: "team",
      role: "specialist",
      phone: "020 7946 0100",
      hours: "",
      coverStaffId: null,
      createdAt,
      closedAt: null,
    })
    .execute();
  const employers = Math.ceil(vacancies / vacanciesOfAnEmployer);
  const many = Array.from({ length: employers }, (_, one) => one);
  await insert(db, "employer", many, (one) => [
    {
      id: employerId(one),
      name: `${oneOf(firms)} ${oneOf(trades)} ${one}`,
      about: "We look after our people.",
      sizeBand: "10-49" as const,
      companyNumber: null,
      charityNumber: null,
      disabilityConfidentLevel: null,
      disabilityConfidentOn: null,
      specialistId: null,
      createdAt,
    },
  ]);
  await insert(db, "employerVerification", many, (one) => [
    {
      id: newId(),
      employerId: employerId(one),
      areaId: "area",
      staffId: "staff",
      spokeTo: "A name",
      checked: "A visit",
      verifiedAt: createdAt,
    },
  ]);
  await insert(db, "workplace", many, (one) =>
    [0, 1].map((place) => ({
      id: workplaceId(one, place),
      employerId: employerId(one),
      name: "The site",
      address: "1 Quay Road",
      postcode: "SE1 2AB",
      localAuthorityId: "southwark",
      gettingThere: "",
      access: "",
      ...placedAt(somewhere(), "postcode"),
      createdAt,
      closedAt: null,
    })),
  );
  for (let from = 0; from < vacancies; from += 10 * batch) {
    const some = Array.from(
      { length: Math.min(10 * batch, vacancies - from) },
      (_, at) => from + at,
    );
    await db.transaction().execute(async (trx) => {
      const ids = new Map(some.map((one) => [one, newId()]));
      const idOf = (one: number) => ids.get(one) as string;
      await insert(trx, "vacancy", some, (one) => [vacancyOf(idOf(one), one)]);
      await insert(trx, "vacancyEnvironment", some, (one) =>
        environmentScales
          .filter(() => random() < 0.4)
          .map(({ id: dimension }) => ({
            vacancyId: idOf(one),
            dimension,
            level: whole(0, 4),
            canChange: null,
            note: "",
          })),
      );
      await insert(trx, "vacancyTask", some, (one) =>
        [1, 2, 3].map((position) => ({
          id: newId(),
          vacancyId: idOf(one),
          position,
          words: oneOf(taskWords),
          weight: position === 3 && random() < 0.5 ? ("movable" as const) : ("essential" as const),
          asksFor: null,
        })),
      );
    });
    tell(`${from + some.length} vacancies`);
  }
}

type Table = keyof Database;
async function insert<T extends Table>(
  db: Db,
  table: T,
  all: readonly number[],
  rows: (one: number) => Insertable<Database[T]>[],
) {
  // One table's rows are another's to the types, and all alike to the statement.
  const into = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  for (let from = 0; from < all.length; from += batch) {
    const some = all.slice(from, from + batch).flatMap(rows) as Record<string, unknown>[];
    for (let at = 0; at < some.length; at += batch)
      await into
        .insertInto(table)
        .values(some.slice(at, at + batch))
        .execute();
  }
}
