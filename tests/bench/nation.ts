/** A national database for `npm run bench:matching`: of the same numbers every time, and kept between runs. */
import { type Insertable, type Kysely, sql } from "kysely";
import { keepPeopleToWeigh } from "#app/domain/matching/people-to-weigh.server.ts";
import { allOccupations } from "#app/domain/occupation/occupation.ts";
import { placedAt } from "#app/domain/place/place.queries.server.ts";
import { skills } from "#app/domain/skill/skill.ts";
import { travelWays } from "#app/domain/travel/travel.ts";
import { contracts } from "#app/domain/vacancy/vacancy.ts";
import { emptyProfile } from "#app/domain/vocational-profile/vocational-profile.ts";
import { environmentScales } from "#app/domain/work-environment/work-environment.ts";
import { slots } from "#app/domain/working-week/working-week.ts";
import { connect, type Db } from "#db/connect.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { kindsOfWork } from "#db/reference/kinds-of-work.ts";
import type { Database } from "#db/tables.ts";
import { numbers } from "./numbers.ts";

export interface Size {
  areas: number;
  /** Of the first area, which is the one that is measured. */
  peopleHere: number;
  /** Of each other area. */
  peopleElsewhere: number;
  vacancies: number;
}
const specialistsOfAnArea = 250;
const specialistsOfATeam = 10;
const batch = 500;
const at = "2026-11-01T09:00:00.000Z";

const random = numbers(20261123);
const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const oneOf = <T>(all: readonly T[]): T => all[whole(0, all.length - 1)] as T;
const some = <T>(all: readonly T[], most: number): T[] => [
  ...new Set(Array.from({ length: whole(0, most) }, () => oneOf(all))),
];
const maybe = <T>(chance: number, value: () => T): T | null => (random() < chance ? value() : null);
/** As long as a UUID, and in no order. */
const newId = () =>
  "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () => whole(0, 15).toString(16));

export const areaId = (area: number) => `area-${area}`;
const specialistId = (area: number, one: number) => `staff-${area}-${one}`;
const specialistsOf = (area: number) =>
  Array.from({ length: specialistsOfAnArea }, (_, one) => specialistId(area, one));
export const teamId = (area: number, team: number) => `team-${area}-${team}`;
const authorityIds = ["southwark", "hackney", "lambeth", "lewisham", "camden", "bedford"];
/** The first area lies around London, the others in a row of six over England and Wales. */
const middleOf = (area: number) =>
  area === 0
    ? { latitude: 51.45, longitude: -0.1 }
    : { latitude: 50.6 + (area % 6) * 0.7, longitude: -3.6 + Math.floor(area / 6) * 0.55 };
/** Within some 17 kilometres. */
const near = ({ latitude, longitude }: ReturnType<typeof middleOf>, parts: number) => ({
  latitude: Math.round((latitude + (random() - 0.5) * 0.3) * parts) / parts,
  longitude: Math.round((longitude + (random() - 0.5) * 0.5) * parts) / parts,
});
const authorityOf = (area: number) => (area === 0 ? oneOf(authorityIds) : `authority-${area}`);

/** Builds it once: a database that says it is whole is taken as it is. */
export async function buildNation(url: string, size: Size, tell: (words: string) => void) {
  const db = connect(url);
  await migrateToLatest(db);
  const whole = await db.selectFrom("area").select("id").where("id", "=", "whole").execute();
  if (whole.length === 0) {
    await fill(db, size, tell);
    await addArea(db, "whole");
    // Without it neither database knows how much there is of anything.
    await sql`analyze`.execute(db);
  }
  await db.destroy();
}

async function fill(db: Db, size: Size, tell: (words: string) => void) {
  for (let area = 0; area < size.areas; area += 1) {
    await addArea(db, areaId(area));
    await addStaff(db, area);
    const people = area === 0 ? size.peopleHere : size.peopleElsewhere;
    for (let from = 0; from < people; from += batch)
      await addPeople(db, area, Math.min(batch, people - from));
    tell(`area ${area + 1} of ${size.areas}`);
  }
  await addVacancies(db, size);
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
      createdAt: at,
    })
    .execute();

async function addStaff(db: Db, area: number) {
  const ids = specialistsOf(area);
  const teams = Array.from({ length: specialistsOfAnArea / specialistsOfATeam }, (_, team) =>
    teamId(area, team),
  );
  await insert(db, "team", teams, (id) => ({
    id,
    areaId: areaId(area),
    name: id,
    phone: "",
    email: "",
    hours: "",
    createdAt: at,
  }));
  await insert(db, "localAuthority", area === 0 ? authorityIds : [authorityOf(area)], (id) => ({
    id,
    name: id,
    areaId: areaId(area),
    teamId: null,
  }));
  await insert(db, "account", ids, (id) => ({
    id,
    email: `${id}@example.org`,
    name: id,
    passwordHash: null,
    emailConfirmedAt: at,
    closedAt: null,
    createdAt: at,
  }));
  await insert(db, "staff", ids, (id, one) => ({
    id,
    accountId: id,
    areaId: areaId(area),
    teamId: teams[Math.floor(one / specialistsOfATeam)] as string,
    role: "specialist" as const,
    phone: "",
    hours: "",
    coverStaffId: null,
    createdAt: at,
    closedAt: null,
  }));
}

let nextSpecialist = 0;
async function addPeople(db: Db, area: number, count: number) {
  const ids = Array.from({ length: count }, newId);
  await db.transaction().execute(async (trx) => {
    await insert(trx, "participant", ids, (id) => {
      nextSpecialist = (nextSpecialist + 1) % specialistsOfAnArea;
      return {
        id,
        specialistId: specialistId(area, nextSpecialist),
        accountId: null,
        chosenName: `Person ${id.slice(0, 4)}`,
        email: null,
        phone: "020 7946 0100",
        homeDistrict: "SE15",
        participationEndsOn: "2027-11-01",
        safeChannel: "phone" as const,
        safeWhen: "",
        senderName: "A name",
        createdAt: at,
        closedAt: null,
      };
    });
    await insert(trx, "vocationalProfile", ids, (id) => ({
      ...emptyProfile(id, at),
      ...homeNear(area),
      about: "I like work where I can see what I have done. ".repeat(whole(0, 6)),
      skills: "Till, stock, cleaning down. ".repeat(whole(0, 4)),
      minMinutes: maybe(0.7, () => whole(4, 16) * 60),
      maxMinutes: maybe(0.7, () => whole(16, 38) * 60),
      week: maybe(0.6, () => slots.filter(() => random() < 0.6).join(",") || "mon-morning"),
      contracts: maybe(0.3, () => some(contracts, 3).join(",") || "permanent"),
      noticeWeeks: maybe(0.2, () => oneOf([0, 1, 4])),
      earliestStart: maybe(0.4, () => oneOf(["07:00", "08:30", "09:30", "10:00"])),
      latestFinish: maybe(0.4, () => oneOf(["14:00", "15:00", "17:30", "22:00"])),
      payFloorPence: maybe(0.3, () => whole(1221, 1500)),
      travelWays: maybe(0.8, () => some(travelWays, 3).join(",") || "bus"),
      longestJourneyMinutes: maybe(0.8, () => oneOf([15, 30, 45, 60, 90])),
    }));
    await insertMany(trx, "profileWish", ids, (participantId) =>
      some(kindsOfWork, 4).map(({ id }) => ({
        participantId,
        kindOfWork: id,
        wish: oneOf(["wanted", "acceptable", "notForMe"] as const),
      })),
    );
    await insertMany(trx, "profileJob", ids, (participantId) =>
      some(allOccupations, 3).map(({ id }) => ({
        participantId,
        occupation: id,
        wish: oneOf(["wanted", "acceptable", "notForMe"] as const),
      })),
    );
    await insertMany(trx, "profileSkill", ids, (participantId) =>
      some(skills, 8).map(({ id }) => ({
        participantId,
        skill: id,
        answer: oneOf(["has", "learning", "no"] as const),
      })),
    );
    await insertMany(trx, "profileReach", ids, (participantId) =>
      some(authorityIds, 2).map((localAuthorityId) => ({ participantId, localAuthorityId })),
    );
    await insertMany(trx, "profileEnvironment", ids, (participantId) =>
      some(environmentScales, 8).map(({ id }) => ({
        participantId,
        dimension: id,
        fromLevel: whole(0, 1),
        toLevel: whole(1, 4),
        strength: oneOf(["need", "prefer"] as const),
        note: random() < 0.2 ? "Near a window, if there is one." : "",
      })),
    );
    await insertMany(trx, "profileAdjustment", ids, (participantId) =>
      some(["sen-01", "sen-02", "pat-03", "tra-02", "com-01"], 2).map((adjustmentId) => ({
        participantId,
        adjustmentId,
        words: "This helped at college.",
      })),
    );
    await keepPeopleToWeigh(trx, ids);
  });
}

function homeNear(area: number) {
  const { latitude, longitude } = near(middleOf(area), 100);
  return random() < 0.9 ? { homeLatitude: latitude, homeLongitude: longitude } : {};
}

async function addVacancies(db: Db, { vacancies, areas }: Size) {
  const employers = Array.from(
    { length: Math.ceil(vacancies / 10) },
    (_, one) => `employer-${one}`,
  );
  const ids = Array.from({ length: vacancies }, (_, one) => `vacancy-${one}`);
  await insert(db, "employer", employers, (id) => ({
    id,
    name: id,
    about: "",
    sizeBand: "10-49" as const,
    companyNumber: null,
    charityNumber: null,
    disabilityConfidentLevel: null,
    disabilityConfidentOn: null,
    specialistId: null,
    createdAt: at,
  }));
  await insert(db, "workplace", employers, (id, one) => ({
    id,
    employerId: id,
    name: "The site",
    address: "",
    postcode: "SE1 2AB",
    localAuthorityId: authorityOf(one % areas),
    gettingThere: "",
    access: "",
    ...placedAt(near(middleOf(one % areas), 100_000), "postcode"),
    createdAt: at,
    closedAt: null,
  }));
  await insert(db, "vacancy", ids, (id, one) => ({
    id,
    employerId: employers[Math.floor(one / 10)] as string,
    workplaceId: employers[Math.floor(one / 10)] as string,
    status: "live" as const,
    title: `Job ${one}`,
    kind: "paidJob" as const,
    ...jobOf(oneOf(allOccupations)),
    contract: oneOf(contracts),
    contractNote: "",
    places: 1,
    placesFilled: 0,
    summary: "",
    payMinPence: whole(1221, 1600),
    payMaxPence: null,
    payPeriod: "hour" as const,
    insteadOfPay: "",
    minutesMin: whole(8, 20) * 60,
    minutesMax: whole(20, 38) * 60,
    days: "mon,tue,wed,thu",
    startsAt: oneOf(["06:00", "08:00", "10:00"]),
    endsAt: oneOf(["14:00", "16:00", "18:00"]),
    pattern: "",
    hoursCanChange: oneOf(["yes", "partly", "no", null] as const),
    hoursNote: "",
    expectedStartOn: maybe(0.3, () => oneOf(["2026-12-01", "2027-01-04", "2027-02-01"])),
    gettingThere: "",
    access: "",
    waysToApply: "",
    howToApply: "",
    processAdjustments: "",
    contactName: "",
    contactRole: "",
    contactEmail: "",
    contactPhone: "",
    closesOn: null,
    specialistId: null,
    createdBy: specialistId(0, 0),
    draftedByStaffId: null,
    confirmedAt: null,
    publishedAt: at,
    pausedReason: null,
    endedAt: null,
    createdAt: at,
    updatedAt: at,
  }));
  await insertMany(db, "vacancyDemand", ids, (vacancyId) =>
    some(skills, 3).map(({ id }, place) => ({
      vacancyId,
      position: place + 1,
      skill: id,
      weight: oneOf(["byLaw", "essential", "learnable", "desirable"] as const),
    })),
  );
  await insertMany(db, "vacancyEnvironment", ids, (vacancyId) =>
    some(environmentScales, 20).map(({ id }) => ({
      vacancyId,
      dimension: id,
      level: whole(0, 4),
      canChange: oneOf(["yes", "partly", "no", "notSure"] as const),
      note: "",
    })),
  );
}

const jobOf = ({ id, kindOfWork }: (typeof allOccupations)[number]) => ({
  kindOfWork,
  occupation: id,
});

type Table = keyof Database;
const insert = <T extends Table>(
  db: Db,
  table: T,
  ids: readonly string[],
  row: (id: string, place: number) => Insertable<Database[T]>,
) => insertMany(db, table, ids, (id, place) => [row(id, place)]);

async function insertMany<T extends Table>(
  db: Db,
  table: T,
  ids: readonly string[],
  rows: (id: string, place: number) => Insertable<Database[T]>[],
) {
  // One table's rows are another's to the types, and all alike to the statement.
  const into = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  for (let from = 0; from < ids.length; from += batch) {
    const some = ids.slice(from, from + batch).flatMap((id, place) => rows(id, from + place));
    for (let first = 0; first < some.length; first += batch)
      await into
        .insertInto(table)
        .values(some.slice(first, first + batch) as Record<string, unknown>[])
        .execute();
  }
}
