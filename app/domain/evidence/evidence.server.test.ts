import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { AdviceRequestTable, PlacementTable, PlanLineTable } from "#db/tables.ts";
import { adviceRow } from "#tests/support/advice.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, newId, type Place, vacancy } from "#tests/support/place.ts";
import { findEvidence } from "./evidence.queries.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

const here = "central-london-forward";
const away = "south-midlands";
const period = { from: "2026-01", to: "2026-02" };

async function asked(more: Partial<AdviceRequestTable>, times = 1) {
  const rows = Array.from({ length: times }, () =>
    adviceRow({ id: newId(), askedAt: "2026-02-02T10:00:00.000Z", areaId: here, ...more }),
  );
  await db.insertInto("adviceRequest").values(rows).execute();
}

/** Lines on the plan of a job of their own. */
async function planned(more: Partial<PlanLineTable>, times = 1) {
  const vacancyId = await vacancy(db, place.bramble, { specialistId: place.priya.staffId });
  const planId = newId();
  await db
    .insertInto("adjustmentPlan")
    .values({
      id: planId,
      kind: "vacancy",
      employerId: place.bramble.employerId,
      workplaceId: place.bramble.workplaceId,
      participantId: null,
      employeeId: null,
      vacancyId,
      introductionId: null,
      placementId: null,
      adviceRequestId: null,
      createdAt: "2026-01-05T10:00:00.000Z",
    })
    .execute();
  const lines = Array.from(
    { length: times },
    (_, position): PlanLineTable => ({
      id: newId(),
      planId,
      suggestionId: null,
      position,
      barrier: "Noise",
      adjustmentId: null,
      adjustment: "A quiet start",
      acts: "employer",
      actsName: "",
      wantedBy: null,
      cost: "",
      workerSaid: "",
      costBand: "0",
      payer: "E",
      interim: "",
      status: "agreed",
      employerAgreedAt: null,
      employerAgreedBy: "",
      workerAgreedAt: null,
      workerAgreedBy: "",
      agreedOn: "2026-02-03",
      inPlaceOn: null,
      reviewOn: null,
      works: null,
      worksWords: "",
      refusedBecause: "",
      openedToEmployerAt: "2026-02-03T10:00:00.000Z",
      createdAt: "2026-02-01T10:00:00.000Z",
      updatedAt: "2026-02-03T10:00:00.000Z",
      ...more,
    }),
  );
  await db.insertInto("planLine").values(lines).execute();
}

async function figures(of = place.lead) {
  const tables = await findEvidence(as(db, of), period);
  return (table: string, row: string) => {
    const found = tables.find(({ id }) => id === table);
    const line = row === "total" ? found?.total : found?.rows.find(({ id }) => id === row);
    if (!line) throw new Error(`no ${table} ${row}`);
    return [line.own, line.others, line.total];
  };
}

test("requests are counted by kind in one's own area, in the others and together", async () => {
  await asked({ kind: "general" }, 2);
  await asked({ kind: "vacancy" }, 6);
  await asked({ kind: "general", areaId: away }, 7);
  const figure = await figures();
  expect(figure("requests", "general")).toEqual([2, 7, 9]);
  expect(figure("requests", "vacancy")).toEqual([6, 0, 6]);
  expect(figure("requests", "total")).toEqual([8, 7, 15]);
});

test.each<[string, Partial<AdviceRequestTable>]>([
  ["nobody has confirmed", { status: "unconfirmed" }],
  ["belongs to no area yet", { areaId: null }],
  ["was asked before", { askedAt: "2025-12-31T23:59:59.999Z" }],
  ["was asked after", { askedAt: "2026-03-01T00:00:00.000Z" }],
])("a request that %s is in no figure", async (_, more) => {
  await asked(more, 6);
  const figure = await figures();
  expect(figure("requests", "total")).toEqual([0, 0, 0]);
});

test("a few requests of another area are kept, and no total gives them away", async () => {
  await asked({ kind: "general" }, 8);
  await asked({ kind: "general", areaId: away }, 3);
  const figure = await figures();
  expect(figure("requests", "general")).toEqual([8, "hidden", "hidden"]);
  expect(figure("requests", "total")).toEqual([8, "hidden", "hidden"]);
  const theirs = await figures(place.otherLead);
  expect(theirs("requests", "general")).toEqual([3, 8, 11]);
});

test("a few requests about people are kept from a lead of the same area, who reads none of them", async () => {
  await asked({ kind: "introduction" }, 2);
  await asked({ kind: "general" }, 9);
  const figure = await figures();
  expect(figure("requests", "introduction")[0]).toBe("hidden");
  expect(figure("requests", "total")[0]).toBe("hidden");
});

test("the days to an answer are working days from the day it opened, and what is overdue counts as late", async () => {
  // Monday 2 February: answered the same Friday, and on the Tuesday of the week after.
  await asked({ status: "answered", firstAnsweredAt: "2026-02-06T16:00:00.000Z" }, 3);
  await asked({ status: "answered", firstAnsweredAt: "2026-02-10T16:00:00.000Z" }, 1);
  await asked({ status: "taken" }, 1);
  await asked({ status: "open", askedAt: "2026-02-24T10:00:00.000Z" }, 1);
  await asked({ status: "closed", closedAt: "2026-02-03T10:00:00.000Z" }, 1);
  const figure = await figures();
  expect(figure("answers", "median")).toEqual([4, "none", 4]);
  expect(figure("answers", "ninetieth")).toEqual([6, "none", 6]);
  expect(figure("answers", "inTime")).toEqual([60, "none", 60]);
});

test("an answer is held to the promise of its own area", async () => {
  await db.updateTable("area").set({ answerDays: 3 }).where("id", "=", here).execute();
  const firstAnsweredAt = "2026-02-06T16:00:00.000Z";
  await asked({ status: "answered", firstAnsweredAt }, 5);
  await asked({ status: "answered", firstAnsweredAt, areaId: away }, 5);
  const figure = await figures();
  expect(figure("answers", "inTime")).toEqual([0, 100, 50]);
});

test("agreed adjustments are counted by what they cost, with the days until they were in place", async () => {
  await planned({ costBand: "0", inPlaceOn: "2026-02-08" }, 6);
  await planned({ costBand: "0-L" }, 5);
  await planned({ costBand: "", cost: "About £25" }, 5);
  await planned({ costBand: "L", cost: "Free" }, 5);
  await planned({ costBand: "" }, 5);
  await planned({ status: "proposed", agreedOn: null }, 9);
  await planned({ agreedOn: "2025-12-31" }, 9);
  const figure = await figures();
  expect(figure("agreed", "free")).toEqual([11, 0, 11]);
  expect(figure("agreed", "paid")).toEqual([10, 0, 10]);
  expect(figure("agreed", "notKnown")).toEqual([5, 0, 5]);
  expect(figure("inPlace", "median")).toEqual([5, "none", 5]);
  const away = await figures(place.otherLead);
  expect(away("agreed", "free")).toEqual([0, 11, 11]);
});

test("a few plan lines are kept even in one's own area, since a lead reads no plan", async () => {
  await planned({ costBand: "0", inPlaceOn: "2026-02-08" }, 4);
  await planned({ status: "notReasonable", agreedOn: null, refusedBecause: "No room" }, 2);
  const figure = await figures();
  expect(figure("agreed", "free")[0]).toBe("hidden");
  expect(figure("inPlace", "median")).toEqual(["hidden", "none", "hidden"]);
  expect(figure("refused", "free")[0]).toBe("hidden");
});

/** A job in which support began, of one of the people of a specialist. */
async function begun(person: Place["amara"], more: Partial<PlacementTable> = {}, times = 1) {
  const rows = Array.from(
    { length: times },
    (): PlacementTable => ({
      id: newId(),
      introductionId: null,
      participantId: person.participantId,
      employerId: place.bramble.employerId,
      vacancyId: null,
      workplaceId: place.bramble.workplaceId,
      specialistId: person.specialistId,
      status: "ended",
      jobTitle: "Porter",
      nameUsed: "A",
      startsOn: "2026-02-02",
      minutesPerWeek: 960,
      payPence: 1310,
      payPeriod: "hour",
      managerName: "Marcus",
      managerPhone: "",
      pathway: "outOfWork",
      supportFrom: "2026-02-02",
      supportUntil: "2026-08-02",
      openedToEmployerAt: null,
      contactName: "",
      contactRole: "",
      contactEmail: "",
      contactPhone: "",
      saidWords: null,
      saidHow: null,
      saidOn: null,
      endedOn: "2026-02-20",
      createdAt: "2026-02-02T10:00:00.000Z",
      updatedAt: "2026-02-20T10:00:00.000Z",
      ...more,
    }),
  );
  await db.insertInto("placement").values(rows).execute();
}
const jobsOf = async () => {
  const tables = await findEvidence(as(db, place.lead), period);
  return tables.find(({ id }) => id === "jobs")?.rows.map(({ own, others }) => [own, others]);
};

test("kept jobs are counted apart from new ones, in the months in which support began", async () => {
  await begun(place.amara, {}, 6);
  await begun(place.amara, { pathway: "retention", startsOn: "2019-05-01" }, 2);
  await begun(place.sofia, {}, 5);
  await begun(place.amara, { supportFrom: "2026-03-01" }, 3);
  await begun(place.amara, { status: "agreed", endedOn: null }, 3);
  const taster = await vacancy(db, place.bramble, { kind: "taster" });
  await begun(place.amara, { vacancyId: taster }, 3);
  // A lead reads the jobs of their own teams one by one: a small number of theirs tells nothing new.
  expect(await jobsOf()).toEqual([
    [6, 5],
    [2, 0],
  ]);
});

test("a few jobs of another team are kept from a lead", async () => {
  await begun(place.kwame, {}, 2);
  expect((await jobsOf())?.[0]?.[0]).toBe("hidden");
});
