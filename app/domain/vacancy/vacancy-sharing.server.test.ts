import { beforeEach, expect, test } from "vitest";
import { registry } from "#app/emails/registry.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import {
  aPlace,
  as,
  employer,
  newId,
  type Place,
  today,
  vacancy,
  visitor,
} from "#tests/support/place.ts";
import { verifyEmployer } from "../employer/employer-standing.commands.server.ts";
import type { Actor } from "../policy.ts";
import { findVacancy, visibleTo } from "./vacancy.queries.server.ts";
import {
  pauseVacancy,
  publishVacancy,
  resumeVacancy,
} from "./vacancy-publishing.commands.server.ts";
import { saveSharing } from "./vacancy-sharing.commands.server.ts";
import type { SharingStep } from "./vacancy-sharing.form.ts";

const day = today.slice(0, 10);
let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

const owner = (now = today) => as(db, place.bramble.owner, now);
const typed = (more: Partial<SharingStep> = {}): SharingStep => ({
  audience: undefined,
  specialistDays: undefined,
  mostIntroductions: undefined,
  availableFrom: null,
  publishOn: null,
  ...more,
});
const sees = async (actor: Actor, id: string, on: string) =>
  (await visibleTo(db, actor, on).select("vacancy.id").where("vacancy.id", "=", id).execute())
    .length === 1;
const acts = async (id: string) =>
  (
    await db
      .selectFrom("auditEvent")
      .select(["action", "detail"])
      .where("subjectId", "=", id)
      .orderBy("at")
      .execute()
  ).map(({ action, detail }) => [action, detail]);
const draft = (more: object = {}) =>
  vacancy(db, place.bramble, { status: "draft", publishedAt: null, closesOn: null, ...more });

test.each([
  ["the button", async (id: string) => void (await publishVacancy(owner(), id))],
  [
    "the check of its employer",
    async (id: string) => {
      await db.deleteFrom("employerVerification").execute();
      expect(await publishVacancy(owner("2026-02-20T09:00:00.000Z"), id)).toBe(
        "awaitingVerification",
      );
      expect((await findVacancy(owner(), id)).specialistsFirstUntil).toBeNull();
      const check = { spokeTo: "Jo", checked: "A visit" };
      await verifyEmployer(as(db, place.priya), place.bramble.employerId, check);
    },
  ],
])(
  "specialists have it for seven days from %s, the first and the last among them",
  async (_by, goLive) => {
    const id = await draft();
    await saveSharing(owner(), id, typed({ audience: "first", specialistDays: 7 }));
    await goLive(id);
    expect((await findVacancy(owner(), id)).specialistsFirstUntil).toBe("2026-03-03");
    const { owen, amara, bramble, rival } = place;
    for (const on of [day, "2026-03-03"]) {
      for (const outside of [visitor, amara, rival.owner])
        expect(await sees(outside, id, on), `${outside.kind} on ${on}`).toBe(false);
      for (const inside of [owen, bramble.owner]) expect(await sees(inside, id, on)).toBe(true);
    }
    for (const actor of [visitor, amara, owen])
      expect(await sees(actor, id, "2026-03-04")).toBe(true);
  },
);

test("a pause does not take it from everyone again", async () => {
  const id = await draft({ specialistsFirstDays: 3 });
  await publishVacancy(owner(), id);
  const later = "2026-03-10T10:00:00.000Z";
  await pauseVacancy(owner(later), id);
  await resumeVacancy(owner(later), id);
  expect(await sees(visitor, id, "2026-03-10")).toBe(true);
});

test("kept for specialists, it leaves the board at once; undone, it is back, and both are written down", async () => {
  const { job, owen } = place;
  expect(await sees(visitor, job, day)).toBe(true);
  await saveSharing(owner(), job, typed({ audience: "only", specialistDays: 9 }));
  expect(await findVacancy(owner(), job)).toMatchObject({
    keptForSpecialistsAt: today,
    specialistsFirstDays: null,
  });
  expect([await sees(visitor, job, day), await sees(owen, job, day)]).toEqual([false, true]);
  await expect(findVacancy(as(db, visitor), job)).rejects.toMatchObject({ status: 404 });
  // A question that was not sent shows nobody more.
  await saveSharing(owner("2026-02-26T10:00:00.000Z"), job, typed({ mostIntroductions: 3 }));
  expect(await findVacancy(owner(), job)).toMatchObject({
    keptForSpecialistsAt: today,
    mostIntroductions: 3,
  });
  await saveSharing(owner("2026-02-27T10:00:00.000Z"), job, typed({ audience: "everyone" }));
  expect(await sees(visitor, job, day)).toBe(true);
  expect((await acts(job)).filter(([action]) => action !== "vacancy.edit")).toEqual([
    ["vacancy.keepForSpecialists", null],
    ["vacancy.openToAll", null],
  ]);
});

test("on a live one the days count from the day it went live, and days gone by are refused", async () => {
  const { job } = place;
  const live = { publishedAt: "2026-02-20T09:00:00.000Z" };
  await db.updateTable("vacancy").set(live).where("id", "=", job).execute();
  const five = saveSharing(owner(), job, typed({ audience: "first", specialistDays: 5 }));
  await expect(five).rejects.toMatchObject({
    status: 400,
    fields: { specialistDays: [expect.stringContaining("went live on Friday 20 February")] },
  });
  await saveSharing(owner(), job, typed({ audience: "first", specialistDays: 6 }));
  expect([await sees(visitor, job, day), await sees(visitor, job, "2026-02-26")]).toEqual([
    false,
    true,
  ]);
  // Saved again when they are over it stays as it is.
  const later = owner("2026-03-20T10:00:00.000Z");
  await saveSharing(later, job, typed({ audience: "first", specialistDays: 6 }));
  expect(await sees(visitor, job, "2026-03-20")).toBe(true);
});

test("of work without pay nobody chooses who sees it, and it is on no board", async () => {
  const id = await draft({ kind: "taster", payMinPence: null, payPeriod: null });
  await saveSharing(owner(), id, typed({ audience: "everyone", mostIntroductions: 1 }));
  expect(await findVacancy(owner(), id)).toMatchObject({
    specialistsFirstDays: null,
    mostIntroductions: 1,
  });
  await db.updateTable("vacancy").set({ status: "live" }).where("id", "=", id).execute();
  expect(await sees(visitor, id, day)).toBe(false);
});

test("a day to go live is a draft’s alone", async () => {
  const { job } = place;
  await saveSharing(owner(), job, typed({ publishOn: "2026-03-09" }));
  expect((await findVacancy(owner(), job)).publishOn).toBeNull();
  const id = await draft();
  await expect(saveSharing(owner(), id, typed({ publishOn: "2026-02-24" }))).rejects.toMatchObject({
    status: 400,
    fields: { publishOn: expect.anything() },
  });
  await saveSharing(owner(), id, typed({ publishOn: "2026-03-09" }));
  expect(await findVacancy(owner(), id)).toMatchObject({
    publishOn: "2026-03-09",
    scheduledAt: null,
  });
});

test("one that has ended keeps its answers; another employer’s is not found", async () => {
  const { job, rival } = place;
  await expect(saveSharing(as(db, rival.owner), job, typed())).rejects.toMatchObject({
    status: 404,
  });
  await db.updateTable("vacancy").set({ status: "closed" }).where("id", "=", job).execute();
  await expect(saveSharing(owner(), job, typed())).rejects.toMatchObject({ status: 409 });
});

test.each([
  [{}, /on the board/],
  [
    { specialistsFirstUntil: "2026-03-03", specialistsFirstDays: 7 },
    /specialists only until Tuesday 3 March, then everyone\./,
  ],
  [{ keptForSpecialistsAt: today }, /specialists only, not on the board\./],
])("the letter that it is live says who sees it: %j", async (more, said) => {
  const { bramble } = place;
  const fresh = await employer(db, "New Leaf Books", "southwark", place.priya);
  const vacancyId = await vacancy(db, fresh, more);
  const letter = await registry["employer.vacancyLive"].write({
    db,
    now: today,
    newId,
    data: { vacancyId },
    reader: { id: bramble.owner.accountId, kind: "account", name: "Sam", email: "s@example.com" },
  });
  expect(letter?.paragraphs[0]).toMatch(said);
});
