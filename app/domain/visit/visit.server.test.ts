import { expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { PlacementTable } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { contextOf, people, testId, testNow } from "#tests/support/people.ts";
import type { Actor, StaffActor } from "../policy.ts";
import { findDeviceKey } from "./device-key.commands.server.ts";
import { changeVisit, recordVisit, takeBackVisit } from "./visit.commands.server.ts";
import type { TypedVisit } from "./visit.form.ts";
import {
  findNextVisit,
  findVisitForm,
  findVisitOverview,
  findVisitToChange,
  listQuickVisits,
  listVisits,
} from "./visit.queries.server.ts";
import { listSpecialistVisitTasks } from "./visit-tasks.queries.server.ts";

type Place = Awaited<ReturnType<typeof people>>;

/** Amara in work at Bramble Kitchens since 2 November, supported by Priya. */
async function inWork(db: Db, change: Partial<PlacementTable> = {}) {
  const place = await people(db);
  const placement: PlacementTable = {
    id: testId(),
    introductionId: null,
    participantId: "amara",
    employerId: "bramble",
    vacancyId: null,
    workplaceId: "bramble",
    specialistId: "priya",
    status: "started",
    jobTitle: "Kitchen porter",
    nameUsed: "Amara",
    pathway: "outOfWork",
    supportFrom: "2026-11-02",
    openedToEmployerAt: testNow,
    contactName: "Marcus Webb",
    contactRole: "Manager",
    contactEmail: "marcus@example.org",
    contactPhone: "",
    saidWords: null,
    saidHow: null,
    saidOn: null,
    startsOn: "2026-11-02",
    minutesPerWeek: 960,
    payPence: 1500,
    payPeriod: "hour",
    managerName: "Marcus Webb",
    managerPhone: "",
    supportUntil: "2027-05-03",
    endedOn: null,
    createdAt: testNow,
    updatedAt: testNow,
    ...change,
  };
  await db.insertInto("placement").values(placement).execute();
  const { id: placementId } = placement;
  const contact: Actor = {
    kind: "contact",
    name: "Marcus Webb",
    placementId,
    employerId: "bramble",
  };
  return { place, placementId, contact };
}

const typed = (change: Partial<TypedVisit> = {}): TypedVisit => ({
  id: testId(),
  visitedOn: "2026-11-23",
  way: "atWork",
  withWhom: ["participant", "manager"],
  minutes: 45,
  workedOn: "The closing sheet.",
  nextStep: "Try it with the photos.",
  nextOn: "2026-11-30",
  nextAt: "14:00",
  nextWay: "atWork",
  ...change,
});

const visits = (db: Db) => db.selectFrom("visit").selectAll().orderBy("recordedAt").execute();
const audit = (db: Db) =>
  db
    .selectFrom("auditEvent")
    .select(["action", "participantId", "employerId", "detail"])
    .where("subjectKind", "=", "visit")
    .orderBy("at")
    .orderBy("id")
    .execute();

async function away(db: Db, staffId: string, coverStaffId: string) {
  await db
    .insertInto("staffAbsence")
    .values({
      id: testId(),
      staffId,
      coverStaffId,
      fromOn: "2026-11-23",
      untilOn: "2026-11-27",
      createdAt: testNow,
      cancelledAt: null,
    })
    .execute();
}

test("a visit is written down, audited without its words and without the employer, and read by the person", async () => {
  const db = await freshDatabase();
  const { place, placementId } = await inWork(db);
  await recordVisit(contextOf(db, place.priya), placementId, typed());
  const read = await listVisits(contextOf(db, place.amara), placementId);
  expect(read).toMatchObject({
    about: { nameUsed: "Amara", employerName: "Bramble Kitchens" },
    visits: [
      {
        workedOn: "The closing sheet.",
        withWhom: ["participant", "manager"],
        staffName: "Priya Nair",
      },
    ],
    next: { on: "2026-11-30", at: "14:00", way: "atWork" },
  });
  expect(await audit(db)).toEqual([
    { action: "visit.record", participantId: "amara", employerId: null, detail: null },
  ]);
});

test("a form that is sent twice, and twice at once, is kept once", async () => {
  const db = await freshDatabase();
  const { place, placementId } = await inWork(db);
  const send = (visit: TypedVisit) => recordVisit(contextOf(db, place.priya), placementId, visit);
  const visit = typed();
  await Promise.all([send(visit), send(visit)]);
  await send(visit);
  expect(await visits(db)).toHaveLength(1);
  expect(await audit(db)).toHaveLength(1);
});

test("two visits saved at once are both kept", async () => {
  const db = await freshDatabase();
  const { place, placementId } = await inWork(db);
  const send = (visit: TypedVisit) => recordVisit(contextOf(db, place.priya), placementId, visit);
  await Promise.all([send(typed({ minutes: 15 })), send(typed({ minutes: 30 }))]);
  expect((await visits(db)).map(({ minutes }) => minutes).sort()).toEqual([15, 30]);
});

test("sent again with other words the last sending counts, until the visit was changed on its own page", async () => {
  const db = await freshDatabase();
  const { place, placementId } = await inWork(db);
  const ctx = contextOf(db, place.priya);
  const visit = typed();
  await recordVisit(ctx, placementId, visit);
  await recordVisit(ctx, placementId, { ...visit, minutes: 60 });
  expect(await visits(db)).toMatchObject([{ minutes: 60, changedAt: null }]);
  await changeVisit(ctx, placementId, { ...visit, minutes: 90 });
  await recordVisit(ctx, placementId, visit);
  expect(await visits(db)).toMatchObject([{ minutes: 90, changedAt: testNow }]);
});

test("a change is what the person reads from then on, with the names of what changed in the audit", async () => {
  const db = await freshDatabase();
  const { place, placementId } = await inWork(db);
  const ctx = contextOf(db, place.priya);
  const visit = typed();
  await recordVisit(ctx, placementId, visit);
  await changeVisit(ctx, placementId, { ...visit, minutes: 30, workedOn: "The wash-up area." });
  const { visits: read } = await listVisits(contextOf(db, place.amara), placementId);
  expect(read).toMatchObject([{ minutes: 30, workedOn: "The wash-up area.", changedAt: testNow }]);
  expect((await audit(db)).at(-1)).toMatchObject({
    action: "visit.change",
    detail: "minutes, workedOn",
  });
  await changeVisit(ctx, placementId, { ...visit, minutes: 30, workedOn: "The wash-up area." });
  expect(await audit(db)).toHaveLength(2);
});

test("a visit that was taken back is gone for everybody, and a phone that sends it late does not bring it back", async () => {
  const db = await freshDatabase();
  const { place, placementId } = await inWork(db);
  const ctx = contextOf(db, place.priya);
  const visit = typed();
  await recordVisit(ctx, placementId, visit);
  await takeBackVisit(ctx, placementId, visit.id);
  await takeBackVisit(ctx, placementId, visit.id);
  await recordVisit(ctx, placementId, visit);
  expect(await visits(db)).toEqual([]);
  expect((await audit(db)).map(({ action }) => action)).toEqual(["visit.record", "visit.takeBack"]);
  await expect(changeVisit(ctx, placementId, visit)).rejects.toMatchObject({ status: 409 });
});

test.each([
  ["tomorrow", "2026-11-24"],
  ["before the support began", "2026-11-01"],
])("a visit %s is refused at its day", async (_, visitedOn) => {
  const db = await freshDatabase();
  const { place, placementId } = await inWork(db);
  const press = recordVisit(
    contextOf(db, place.priya),
    placementId,
    typed({ visitedOn, nextOn: null }),
  );
  await expect(press).rejects.toMatchObject({
    status: 400,
    fields: { visitedOn: expect.anything() },
  });
});

test.each(["ended", "neverStarted"] as const)(
  "once a job is %s its visits stay as they are",
  async (status) => {
    const db = await freshDatabase();
    const { place, placementId } = await inWork(db);
    const ctx = contextOf(db, place.priya);
    const visit = typed();
    await recordVisit(ctx, placementId, visit);
    await db.updateTable("placement").set({ status, endedOn: "2026-11-23" }).execute();
    for (const press of [
      () => recordVisit(ctx, placementId, typed()),
      () => changeVisit(ctx, placementId, { ...visit, minutes: 5 }),
      () => takeBackVisit(ctx, placementId, visit.id),
      () => findVisitForm(ctx, placementId),
    ])
      await expect(press()).rejects.toMatchObject({ status: 409 });
    expect(await listVisits(contextOf(db, place.amara), placementId)).toMatchObject({
      visits: [{ minutes: 45 }],
      next: null,
    });
  },
);

test("who stands in writes visits down too, and each changes their own alone", async () => {
  const db = await freshDatabase();
  const { place, placementId } = await inWork(db);
  await away(db, "priya", "joel");
  const own = typed();
  const theirs = typed();
  await recordVisit(contextOf(db, place.priya), placementId, own);
  await recordVisit(contextOf(db, place.joel), placementId, theirs);
  const { visits: read } = await listVisits(contextOf(db, place.amara), placementId);
  expect(read.map(({ staffName }) => staffName).sort()).toEqual(["Joel Carter", "Priya Nair"]);
  const foreign = changeVisit(contextOf(db, place.joel), placementId, own);
  await expect(foreign).rejects.toMatchObject({ status: 403 });
  const taken = takeBackVisit(contextOf(db, place.priya), placementId, theirs.id);
  await expect(taken).rejects.toMatchObject({ status: 403 });
  const opened = findVisitToChange(contextOf(db, place.joel), placementId, own.id);
  await expect(opened).rejects.toMatchObject({ status: 404 });
});

const outside = (place: Place, contact: Actor): [string, Actor, 403 | 404][] => [
  ["the owner at the employer", place.bramble.owner, 404],
  ["the manager of the workplace", place.bramble.manager, 404],
  ["who speaks for the employer without an account", contact, 404],
  ["another employer", place.quarry.owner, 404],
  ["another participant", place.joe, 404],
  ["a team colleague who does not cover", place.joel, 404],
  ["another area's specialist", place.owen, 404],
  ["the team's lead, who sees states and dates", place.lena, 403],
];

test("nobody else reads a visit or writes one, and the employer's side cannot tell that there is any", async () => {
  const db = await freshDatabase();
  const { place, placementId, contact } = await inWork(db);
  await recordVisit(contextOf(db, place.priya), placementId, typed());
  for (const [who, actor, status] of outside(place, contact)) {
    const ctx = contextOf(db, actor);
    await expect(listVisits(ctx, placementId), who).rejects.toMatchObject({ status });
    if (actor.kind === "staff") {
      const press = recordVisit(contextOf(db, actor), placementId, typed());
      await expect(press, who).rejects.toMatchObject({ status });
    }
  }
  for (const actor of [place.bramble.manager, contact, place.lena])
    expect(await findVisitOverview(contextOf(db, actor), placementId)).toBeNull();
  expect(await visits(db)).toHaveLength(1);
});

test("the employer's side reads when the specialist comes to the workplace next, and nothing else", async () => {
  const db = await freshDatabase();
  const { place, placementId, contact } = await inWork(db);
  const ctx = contextOf(db, place.priya);
  const told = (now = testNow) =>
    Promise.all(
      [place.bramble.manager, contact].map((actor) =>
        findNextVisit(contextOf(db, actor, now), placementId),
      ),
    );
  expect(await told()).toEqual([null, null]);
  await recordVisit(ctx, placementId, typed({ visitedOn: "2026-11-20" }));
  const plan = { on: "2026-11-30", at: "14:00", way: "atWork" };
  expect(await told()).toEqual([plan, plan]);
  // Missed: theirs to know is what lies ahead.
  expect(await told("2026-12-01T10:00:00.000Z")).toEqual([null, null]);
  await recordVisit(ctx, placementId, typed({ nextWay: "phone", nextOn: "2026-11-27" }));
  expect(await told()).toEqual([null, null]);
  expect(await findNextVisit(ctx, placementId)).toMatchObject({ on: "2026-11-27", way: "phone" });
});

test("a planned visit is a task from its day on, for the specialist and for whoever covers, until one is written down", async () => {
  const db = await freshDatabase();
  const { place, placementId } = await inWork(db);
  await recordVisit(contextOf(db, place.priya), placementId, typed({ nextOn: "2026-11-25" }));
  const tasks = (who: StaffActor, now: string) => listSpecialistVisitTasks(contextOf(db, who, now));
  expect(await tasks(place.priya, "2026-11-24T10:00:00.000Z")).toEqual([]);
  expect(await tasks(place.priya, "2026-11-25T10:00:00.000Z")).toMatchObject([
    {
      title: "Visit Amara at Bramble Kitchens",
      to: `/specialist/placements/${placementId}/visits/new`,
      dueOn: "2026-11-25",
    },
  ]);
  expect(await tasks(place.joel, "2026-11-25T10:00:00.000Z")).toEqual([]);
  await away(db, "priya", "joel");
  expect(await tasks(place.joel, "2026-11-26T10:00:00.000Z")).toMatchObject([
    { detail: "Planned for Wednesday 25 November at 2pm, and nothing is written down yet." },
  ]);
  expect(await tasks(place.lena, "2026-11-26T10:00:00.000Z")).toEqual([]);
  const late = contextOf(db, place.priya, "2026-11-26T10:00:00.000Z");
  await recordVisit(
    late,
    placementId,
    typed({ visitedOn: "2026-11-26", nextOn: null, nextAt: null, nextWay: null }),
  );
  expect(await tasks(place.priya, "2026-11-26T12:00:00.000Z")).toEqual([]);
});

test("one press away are the people whose support has begun, of one's own and of whom one stands in for", async () => {
  const db = await freshDatabase();
  const { place, placementId } = await inWork(db);
  const quick = async (who: StaffActor, now = testNow) =>
    (await listQuickVisits(contextOf(db, who, now))).map((each) => each.placementId);
  expect(await quick(place.priya)).toEqual([placementId]);
  expect(await quick(place.priya, "2026-11-01T10:00:00.000Z")).toEqual([]);
  expect(await quick(place.lena)).toEqual([]);
  expect(await quick(place.joel)).toEqual([]);
});

test("an account has one key for its phones, also when two pages ask for it at once", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const ctx = contextOf(db, place.priya);
  const [one, two] = await Promise.all([findDeviceKey(ctx), findDeviceKey(ctx)]);
  expect(Buffer.from(one, "base64url")).toHaveLength(32);
  expect(two).toBe(one);
  expect(await findDeviceKey(ctx)).toBe(one);
  expect(await findDeviceKey(contextOf(db, place.joel))).not.toBe(one);
});
