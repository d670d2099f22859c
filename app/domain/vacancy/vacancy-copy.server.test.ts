import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import {
  aPlace,
  as,
  colleague,
  newId,
  type Place,
  today,
  vacancy,
  workplace,
} from "#tests/support/place.ts";
import { countForEmployer, findVacancy } from "./vacancy.queries.server.ts";
import { copyVacancy, startFromTemplate } from "./vacancy-copy.commands.server.ts";
import { findVacancyTemplate } from "./vacancy-template.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});
const later = "2026-05-04T10:00:00.000Z";
const owner = () => as(db, place.bramble.owner, later);

/** Everything that can be said of a vacancy, and everything that happened to it. */
async function lived(more: object = {}) {
  const id = await vacancy(db, place.bramble, {
    status: "closed",
    title: "Prep assistant",
    occupation: "kitchen-assistant",
    contractNote: "Six months",
    places: 3,
    placesFilled: 2,
    summary: "Help with lunch.",
    payMaxPence: 1400,
    hoursNote: "Start at 9 or at 10",
    gettingThere: "Bus 12",
    access: "Step-free",
    waysToApply: "phone,email",
    howToApply: "Ring Marcus",
    processAdjustments: "Questions in advance",
    mostIntroductions: 3,
    specialistsFirstDays: 5,
    specialistsFirstUntil: "2026-03-01",
    expectedStartOn: "2026-03-30",
    availableFrom: "2026-03-15",
    specialistId: place.priya.staffId,
    draftedByStaffId: place.priya.staffId,
    confirmedAt: today,
    endedAt: today,
    endedBecause: "filledElsewhere",
    stillOpenAskedAt: today,
    ...more,
  });
  await db
    .insertInto("vacancyTask")
    .values({
      id: newId(),
      vacancyId: id,
      position: 2,
      words: "Lock up",
      weight: "movable",
      asksFor: "noise",
    })
    .execute();
  await db
    .insertInto("vacancyCriterion")
    .values({
      id: newId(),
      vacancyId: id,
      position: 1,
      words: "Tell the time",
      weight: "desirable",
    })
    .execute();
  await db
    .insertInto("vacancyDemand")
    .values({ vacancyId: id, position: 1, skill: "prepare-food", weight: "desirable" })
    .execute();
  await db
    .insertInto("vacancyEnvironment")
    .values({ vacancyId: id, dimension: "noise", level: 3, canChange: "partly", note: "Ear plugs" })
    .execute();
  return id;
}

test("a copy says everything of the job, and keeps no date, no count and nobody of ours", async () => {
  const fromId = await lived();
  const id = newId();
  expect(await copyVacancy(owner(), { id, fromId })).toBe(id);
  const [from, copy] = [await findVacancy(owner(), fromId), await findVacancy(owner(), id)];
  const changed = Object.keys(from).filter((key) => {
    const plain = (value: unknown) =>
      JSON.stringify(value, (name, part) => (name === "id" ? undefined : part));
    return plain(from[key as "id"]) !== plain(copy[key as "id"]);
  });
  // The list is the promise: a column that is new is copied or it is not, and this says which.
  expect(changed.toSorted()).toEqual(
    [
      "status",
      "closesOn",
      "expectedStartOn",
      "availableFrom",
      "publishedAt",
      "confirmedAt",
      "endedAt",
      "endedBecause",
      "placesFilled",
      "specialistsFirstUntil",
      "stillOpenAskedAt",
      "touchedAt",
      "createdAt",
      "updatedAt",
      "copiedFromId",
      "draftedByStaffId",
      "draftedInArea",
      "specialistId",
      "specialist",
      "id",
    ]
      .filter((key) => JSON.stringify(from[key as "id"]) !== JSON.stringify(copy[key as "id"]))
      .toSorted(),
  );
  expect(copy).toMatchObject({
    status: "draft",
    copiedFromId: fromId,
    closesOn: null,
    expectedStartOn: null,
    availableFrom: null,
    publishedAt: null,
    specialistsFirstUntil: null,
    placesFilled: 0,
    specialist: null,
    draftedByStaffId: null,
    endedBecause: null,
  });
  expect(copy.tasks.map(({ words, weight, asksFor }) => [words, weight, asksFor])).toEqual([
    ["Prepare vegetables", "essential", null],
    ["Lock up", "movable", "noise"],
  ]);
  const ids = [...from.tasks, ...from.criteria, ...copy.tasks, ...copy.criteria].map(
    (one) => one.id,
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("pressed twice it is one copy, written down once", async () => {
  const fromId = await lived();
  const asked = { id: newId(), fromId };
  await Promise.all([copyVacancy(owner(), asked), copyVacancy(owner(), asked)]);
  expect(await countForEmployer(owner())).toBe(3);
  const acts = db.selectFrom("auditEvent").select(["action", "detail"]);
  expect(await acts.where("subjectId", "=", asked.id).execute()).toEqual([
    { action: "vacancy.copy", detail: fromId },
  ]);
  expect((await findVacancy(owner(), asked.id)).tasks).toHaveLength(2);
});

test("what was kept from the board stays kept, from today", async () => {
  const fromId = await lived({ keptForSpecialistsAt: today });
  const id = await copyVacancy(owner(), { id: newId(), fromId });
  expect((await findVacancy(owner(), id)).keptForSpecialistsAt).toBe(later);
});

test("a workplace that has closed, or is another manager’s, is chosen anew", async () => {
  const { bramble } = place;
  const closed = await workplace(db, bramble.employerId, "hackney", { closedAt: today });
  const fromId = await lived({ workplaceId: closed });
  const id = await copyVacancy(owner(), { id: newId(), fromId });
  expect((await findVacancy(owner(), id)).workplaceId).toBeNull();
});

test("another employer’s, and another workplace’s, is not found; nor is a number already taken", async () => {
  const { bramble, rival, job } = place;
  const at = { id: bramble.employerId, name: "Bramble Kitchens" };
  const elsewhere = await colleague(db, at, "Sam Lee", { role: "manager", workplaceIds: [] });
  for (const actor of [rival.owner, elsewhere])
    await expect(copyVacancy(as(db, actor), { id: newId(), fromId: job })).rejects.toMatchObject({
      status: 404,
    });
  const theirs = await vacancy(db, rival);
  await expect(copyVacancy(as(db, rival.owner), { id: job, fromId: theirs })).rejects.toMatchObject(
    {
      status: 404,
    },
  );
});

test("a usual job begins with its tasks and levels, and leaves pay, hours and days open", async () => {
  const asked = { id: newId(), occupation: "kitchen-porter" };
  await startFromTemplate(owner(), asked);
  await startFromTemplate(owner(), asked);
  const draft = await findVacancy(owner(), asked.id);
  expect(draft).toMatchObject({
    status: "draft",
    title: "Kitchen porter",
    kindOfWork: "kitchen-and-cafe",
    occupation: "kitchen-porter",
    workplaceName: "Quay Road",
    contactName: "Marcus Webb",
    payMinPence: null,
    payPeriod: null,
    minutesMin: null,
    days: null,
    contract: null,
    copiedFromId: null,
  });
  const template = findVacancyTemplate("kitchen-porter");
  expect(draft.tasks.map(({ words, weight }) => ({ words, weight }))).toEqual(template?.tasks);
  expect(draft.environment).toHaveLength(template?.environment.length ?? 0);
  expect(draft.environment.every(({ canChange }) => canChange === null)).toBe(true);
  expect(draft.demands).toEqual([]);
  for (const occupation of ["astronaut", "brain-surgeon", "__proto__"])
    await expect(startFromTemplate(owner(), { id: newId(), occupation })).rejects.toMatchObject({
      status: 404,
    });
});
