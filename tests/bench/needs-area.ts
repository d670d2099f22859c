/** An area at work for `npm run bench:messages`: 16,000 people, and what happens to them. Built once, and kept. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Insertable, sql } from "kysely";
import { addDays } from "#app/domain/calendar/calendar.ts";
import { connect, type Db } from "#db/connect.ts";
import type { Database } from "#db/tables.ts";
import { benchDay } from "./board-nation.ts";
import { insertRows } from "./insert-rows.ts";
import { areaId, buildNation, teamId } from "./nation.ts";
import { numbers } from "./numbers.ts";

const caseload = 25;
const teams = 25;
const vacancies = 2_000;
const random = numbers(20261129);
const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const oneOf = <T>(all: readonly T[]): T => all[whole(0, all.length - 1)] as T;
const day = (from: number, to: number) => addDays(benchDay, whole(from, to));
const instant = (from: number, to: number) => `${day(from, to)}T10:00:00.000Z`;

/** The specialist whose day is measured, and whoever takes the people that are too many for them. */
export const specialist = "staff-0-0";
const colleague = "staff-0-1";
export const lead = "lead";

/** Of what makes its tables and indexes: one that was kept from before they changed would be measured in vain. */
function shapeOfTables(): string {
  const folder = new URL("../../db/migrations/", import.meta.url);
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(new URL(file, folder)));
  return hash.digest("hex").slice(0, 12);
}

export async function areaAtWork(people: number, tell: (words: string) => void) {
  const path = join(tmpdir(), `alongside-needs-${shapeOfTables()}-${people}.sqlite`);
  const url = `sqlite:${path}`;
  if (!existsSync(path)) {
    const size = { areas: 1, peopleHere: people, peopleElsewhere: 0, vacancies };
    await buildNation(url, size, tell);
    const db = connect(url);
    await db.transaction().execute((trx) => work(trx, tell));
    // As for a nation: without it neither database knows how much there is of anything.
    await sql`analyze`.execute(db);
    await db.destroy();
  }
  return url;
}

type Row<T extends keyof Database> = Insertable<Database[T]>;
interface Person {
  id: string;
  specialistId: string;
}

async function work(db: Db, tell: (words: string) => void) {
  await addLead(db);
  const own = await db
    .selectFrom("participant")
    .select("id")
    .where("specialistId", "=", specialist)
    .execute();
  await db
    .updateTable("participant")
    .set({ specialistId: colleague })
    .where(
      "id",
      "in",
      own.slice(caseload).map(({ id }) => id),
    )
    .execute();
  const people = await db.selectFrom("participant").select(["id", "specialistId"]).execute();
  const jobs = people.flatMap(introductionsOf);
  await insertRows(db, "introduction", jobs);
  tell(`${jobs.length} introductions`);
  await insertRows(db, "meeting", jobs.filter(({ status }) => status === "meeting").map(meetingOf));
  const placements = people.filter(() => random() < 0.3).map(placementOf);
  await insertRows(db, "placement", placements);
  await insertRows(db, "inWorkReview", placements.flatMap(reviewsOf));
  const calls = placements.filter(() => random() < 0.02);
  await insertRows(db, "helpCall", calls.map(callOf));
  tell(`${placements.length} placements`);
  await insertRows(
    db,
    "concern",
    Array.from({ length: 200 }, (_, one) => concernOf(one)),
  );
  await insertRows(
    db,
    "employerVerification",
    Array.from({ length: 190 }, (_, one) => checkedOf(one)),
  );
}

async function addLead(db: Db) {
  const createdAt = instant(-300, -200);
  await insertRows(db, "account", [
    {
      id: lead,
      email: `${lead}@example.org`,
      name: "Rosa Bell",
      passwordHash: null,
      emailConfirmedAt: createdAt,
      closedAt: null,
      createdAt,
    },
  ]);
  await insertRows(db, "staff", [
    {
      id: lead,
      accountId: lead,
      areaId: areaId(0),
      teamId: teamId(0, 0),
      role: "lead",
      phone: "",
      hours: "",
      coverStaffId: null,
      createdAt,
      closedAt: null,
    },
  ]);
  await insertRows(
    db,
    "teamLead",
    Array.from({ length: teams }, (_, team) => ({ staffId: lead, teamId: teamId(0, team) })),
  );
}

const open = ["drafted", "withParticipant", "withEmployer", "interested", "meeting"] as const;
const over = ["declined", "notThisTime", "lapsed", "withdrawn"] as const;

/** Two that go on and two that are over, each in another vacancy. */
function introductionsOf({ id, specialistId }: Person): Row<"introduction">[] {
  const first = whole(0, vacancies - 4);
  return [oneOf(open), oneOf(open), oneOf(over), oneOf(over)].map((status, place) => {
    const job = first + place;
    const draftedAt = instant(-60, -20);
    const isSent = status === "withEmployer" || status === "interested" || status === "meeting";
    return {
      id: `introduction-${place}-${id}`,
      vacancyId: `vacancy-${job}`,
      employerId: `employer-${Math.floor(job / 10)}`,
      participantId: id,
      specialistId,
      status,
      nameUsed: "A person",
      naming: null,
      explanation: "",
      draftedAt,
      askedAt: status === "drafted" ? null : instant(-19, -1),
      notNowUntil: null,
      changeRequest: null,
      sentAt: isSent ? instant(-12, -1) : null,
      answerBy: isSent ? day(-3, 6) : null,
      longerUsedAt: null,
      answeredAt: null,
      answerRecordedBy: null,
      reason: null,
      endedAt: over.some((each) => each === status) ? instant(-10, -1) : null,
      updatedAt: draftedAt,
    };
  });
}

function meetingOf({ id }: Row<"introduction">): Row<"meeting"> {
  const on = day(-2, 5);
  const at = instant(-10, -3);
  return {
    id: `meeting-${id}`,
    introductionId: id,
    placementId: null,
    kind: "chat",
    status: "agreed",
    waitsFor: null,
    place: "1 Quay Road",
    videoUrl: "",
    people: "",
    note: "",
    minutes: 30,
    startsAt: `${on}T14:00:00.000Z`,
    endsAt: `${on}T14:30:00.000Z`,
    round: 1,
    sequence: 0,
    createdAt: at,
    updatedAt: at,
    agreedAt: at,
    cancelledAt: null,
    remindedAt: null,
    askedAfterAt: null,
    questionsSentAt: null,
  };
}

function placementOf({ id, specialistId }: Person): Row<"placement"> {
  const startsOn = day(-200, 10);
  const createdAt = instant(-220, -201);
  return {
    id: `placement-${id}`,
    introductionId: null,
    participantId: id,
    employerId: `employer-${whole(0, 199)}`,
    vacancyId: null,
    workplaceId: null,
    specialistId,
    status: startsOn > addDays(benchDay, -3) ? "agreed" : "started",
    jobTitle: "Kitchen assistant",
    nameUsed: "A person",
    startsOn,
    minutesPerWeek: 960,
    payPence: 1285,
    payPeriod: "hour",
    managerName: "A name",
    managerPhone: "",
    supportUntil: addDays(startsOn, 365),
    pathway: "outOfWork",
    supportFrom: startsOn,
    openedToEmployerAt: createdAt,
    contactName: "",
    contactRole: "",
    contactEmail: "",
    contactPhone: "",
    saidWords: null,
    saidHow: null,
    saidOn: null,
    endedOn: null,
    createdAt,
    updatedAt: createdAt,
  };
}

const reviewsOf = ({ id, startsOn }: Row<"placement">): Row<"inWorkReview">[] =>
  [1, 4, 13].map((week) => {
    const dueOn = addDays(startsOn, 7 * week);
    const isClosed = dueOn < addDays(benchDay, -6);
    return {
      id: `review-${week}-${id}`,
      placementId: id,
      week,
      dueOn,
      outcome: "",
      closedAt: isClosed ? `${addDays(dueOn, 3)}T10:00:00.000Z` : null,
      closedByStaffId: null,
    };
  });

const callOf = ({ id }: Row<"placement">): Row<"helpCall"> => ({
  id: `call-${id}`,
  placementId: id,
  side: "participant",
  callerName: "A person",
  words: "Please ring me.",
  calledAt: instant(-1, -1),
  answerBy: instant(0, 1),
  answeredAt: null,
  answeredByStaffId: null,
  answer: "",
});

const concernOf = (one: number): Row<"concern"> => ({
  id: `concern-${one}`,
  areaId: areaId(0),
  words: "Somebody was not paid for a trial shift.",
  contact: "",
  raisedAt: instant(-90, -1),
  handledAt: one % 20 === 0 ? null : instant(0, 0),
  handledBy: one % 20 === 0 ? null : lead,
  handledNote: one % 20 === 0 ? null : "Rang them.",
});

const checkedOf = (one: number): Row<"employerVerification"> => ({
  id: `checked-${one}`,
  employerId: `employer-${one}`,
  areaId: areaId(0),
  staffId: lead,
  spokeTo: "A name",
  checked: "A visit",
  verifiedAt: instant(-100, -50),
});
