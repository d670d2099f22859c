import { beforeEach, describe, expect, test } from "vitest";
import { triggers } from "#app/emails/triggers.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { begin, jobFound, jobKept, sayYesToTelling } from "#tests/support/found-job.ts";
import { aPlace, as, newId, type Place, today } from "#tests/support/place.ts";
import { openPlan, proposeLine } from "../adjustment-plan/adjustment-plan.commands.server.ts";
import { listPlans } from "../adjustment-plan/adjustment-plan.queries.server.ts";
import { givePass } from "../guest-pass/guest-pass.commands.server.ts";
import { findGuest } from "../guest-pass/guest-pass.queries.server.ts";
import { agreePlacement } from "./placement.commands.server.ts";
import { findPlacement, listPlacements } from "./placement.queries.server.ts";
import { changeContact } from "./placement-contact.commands.server.ts";
import {
  closeToEmployer,
  keepFromEmployer,
  openToEmployer,
} from "./placement-telling.commands.server.ts";
import {
  findTelling,
  findTellingOf,
  listParticipantTellingTasks,
  listSpecialistTellingTasks,
  listToldJobs,
} from "./placement-telling.queries.server.ts";

let db: Db;
let place: Place;
let id: string;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  const { bramble } = place;
  id = await begin(
    db,
    place.priya,
    place.amara,
    jobFound({ employer: "listed", workplaceId: bramble.workplaceId }),
  );
});
const amara = () => as(db, place.amara);
const priya = () => as(db, place.priya);
const owner = () => as(db, place.bramble.owner);
const said = { saidWords: "Yes, tell Ola.", saidHow: "By phone", saidOn: "2026-02-24" };
const stateOf = async () => (await findTelling(amara(), id)).state;
const sealNow = async () => (await findTelling(amara(), id)).sha256;
const employerSees = async () => (await listPlacements(owner())).length;
const actions = async () =>
  (
    await db
      .selectFrom("auditEvent")
      .select("action")
      .where("subjectId", "=", id)
      .orderBy("at")
      .execute()
  ).map(({ action }) => action);
async function planned() {
  const events = await db.selectFrom("outbox").select(["event", "data"]).execute();
  await db.deleteFrom("outbox").execute();
  const all = await Promise.all(
    events.map(({ event, data }) =>
      (triggers[event as keyof typeof triggers] as (db: Db, data: unknown) => Promise<object[]>)(
        db,
        JSON.parse(data),
      ),
    ),
  );
  return all.flat() as { name: string; recipient: string }[];
}

describe("before the person has said anything", () => {
  test("the employer finds nothing, and only the person is asked", async () => {
    expect(await employerSees()).toBe(0);
    await expect(findPlacement(owner(), id)).rejects.toMatchObject({ status: 404 });
    expect((await planned()).map(({ name }) => name)).toEqual(["participant.somethingToDecide"]);
    expect(await listParticipantTellingTasks(amara())).toMatchObject([
      { to: `/participant/placements/${id}/telling` },
    ]);
    // Amara presses for herself.
    expect(await listSpecialistTellingTasks(priya())).toEqual([]);
    await db.updateTable("participant").set({ accountId: null }).execute();
    expect(await listSpecialistTellingTasks(priya())).toHaveLength(1);
  });

  test("a plan for the job is the person's and the specialist's, not the employer's", async () => {
    const subject = { placementId: id };
    const press = db
      .transaction()
      .execute((trx) => openPlan(trx, as(trx, place.bramble.owner), subject));
    await expect(press).rejects.toMatchObject({ status: 404 });
    await proposeLine(amara(), subject, newId(), {
      adjustment: "A stool at the till",
      barrier: "Standing for a whole shift",
      acts: "employer",
      actsName: null,
      wantedBy: null,
      cost: null,
      payer: null,
      interim: "Ten minutes seated in each hour",
    });
    expect(await listPlans(owner())).toEqual([]);
    expect(await listPlans(priya())).toHaveLength(1);
    await sayYesToTelling(db, place.amara, id);
    expect(await listPlans(owner())).toHaveLength(1);
    await closeToEmployer(amara(), { placementId: id });
    expect(await listPlans(owner())).toEqual([]);
  });
});

describe("a yes", () => {
  test("opens the job to the employer, keeps the exact words, and tells each side once", async () => {
    await planned();
    await sayYesToTelling(db, place.amara, id);
    await sayYesToTelling(db, place.amara, id);
    expect(await employerSees()).toBe(1);
    expect(await stateOf()).toBe("told");
    const kept = await db.selectFrom("placementTelling").selectAll().execute();
    expect(kept).toMatchObject([{ decision: "yes", recordedByStaffId: null }]);
    expect(kept[0]?.words).toContain("Ola Bright, Owner (ola@example.com)");
    expect(kept[0]?.words).toContain("Marcus Webb, who has an account for Bramble Kitchens");
    expect((await planned()).map(({ name, recipient }) => `${name} ${recipient}`).sort()).toEqual(
      [
        `employer.placementOpened account:${place.bramble.owner.accountId}`,
        `employer.placementOpened account:${place.manager.accountId}`,
        "employer.placementOpened address:ola@example.com",
        `staff.tellingDecided account:${place.priya.accountId}`,
      ].sort(),
    );
    expect(await actions()).toContain("placement.openToEmployer");
    expect(await listToldJobs(amara())).toHaveLength(1);
    expect(await listParticipantTellingTasks(amara())).toEqual([]);
  });

  test("is to the words that were read: a contact changed meanwhile opens nothing", async () => {
    const seenSha256 = await sealNow();
    await changeContact(priya(), id, {
      contactName: "Sam Reid",
      contactRole: "Owner",
      contactEmail: "sam@example.com",
      contactPhone: "",
    });
    const press = openToEmployer(amara(), { placementId: id, seenSha256 });
    await expect(press).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("Nothing was told"),
    });
    expect(await stateOf()).toBe("toDecide");
  });

  test("written down by the specialist keeps what was said, and goes back to the person", async () => {
    await planned();
    const seenSha256 = await sealNow();
    await expect(
      openToEmployer(priya(), { placementId: id, seenSha256, said: { ...said, saidHow: " " } }),
    ).rejects.toMatchObject({ fields: { saidHow: [expect.any(String)] } });
    await expect(openToEmployer(priya(), { placementId: id, seenSha256 })).rejects.toMatchObject({
      status: 400,
    });
    await openToEmployer(priya(), { placementId: id, seenSha256, said });
    const { decisions } = await findTelling(amara(), id);
    expect(decisions).toMatchObject([{ decision: "yes", ...said }]);
    const names = (await planned()).map(({ name }) => name);
    expect(names).toContain("participant.decisionRecorded");
    expect(names).not.toContain("staff.tellingDecided");
  });

  test("is not to an employer on hold", async () => {
    await db
      .insertInto("employerSuspension")
      .values({
        id: newId(),
        employerId: place.bramble.employerId,
        areaId: place.priya.areaId,
        staffId: place.lead.staffId,
        reason: "A concern",
        suspendedAt: today,
        liftedAt: null,
        liftedBy: null,
      })
      .execute();
    await expect(sayYesToTelling(db, place.amara, id)).rejects.toThrow("on hold");
  });
});

test("a no leaves everything as it was, and a yes may follow", async () => {
  await planned();
  await keepFromEmployer(amara(), { placementId: id });
  await keepFromEmployer(amara(), { placementId: id });
  expect(await stateOf()).toBe("no");
  expect(await employerSees()).toBe(0);
  expect((await planned()).map(({ name }) => name)).toEqual(["staff.tellingDecided"]);
  expect(await listParticipantTellingTasks(amara())).toEqual([]);
  await sayYesToTelling(db, place.amara, id);
  await expect(keepFromEmployer(amara(), { placementId: id })).rejects.toMatchObject({
    status: 409,
  });
});

test("taken back, also of a job that has ended: nobody there finds it, a visit ends, and nobody there is written to", async () => {
  await sayYesToTelling(db, place.amara, id);
  const pass = await givePass(db, { now: today }, { kind: "contact", placementId: id });
  expect(await findGuest(db, pass, today)).not.toBeNull();
  await db.updateTable("placement").set({ status: "ended", endedOn: "2026-02-25" }).execute();
  await planned();
  await closeToEmployer(amara(), { placementId: id });
  await closeToEmployer(amara(), { placementId: id });
  expect(await stateOf()).toBe("takenBack");
  expect(await employerSees()).toBe(0);
  expect(await findGuest(db, pass, today)).toBeNull();
  expect(await db.selectFrom("guestPass").select("id").execute()).toEqual([]);
  expect((await planned()).map(({ name }) => name)).toEqual(["staff.tellingDecided"]);
  expect((await actions()).filter((each) => each === "placement.closeToEmployer")).toHaveLength(1);
});

test.each(["dan", "nadia", "lead", "joe", "manager"] as const)(
  "%s decides nothing and reads nothing of it",
  async (who) => {
    await sayYesToTelling(db, place.amara, id);
    const ctx = as(db, place[who] as typeof place.dan);
    const status = expect.toBeOneOf([403, 404]);
    await expect(findTelling(ctx, id)).rejects.toMatchObject({ status });
    await expect(closeToEmployer(ctx, { placementId: id, said })).rejects.toMatchObject({ status });
  },
);

test("a job that came of an introduction is not decided here: there the introduction is the yes", async () => {
  const introduction = {
    id: newId(),
    vacancyId: place.job,
    employerId: place.bramble.employerId,
    participantId: place.joe.participantId,
    specialistId: place.dan.staffId,
    nameUsed: "Joe",
  };
  await db
    .insertInto("introduction")
    .values({
      ...introduction,
      status: "offerAccepted",
      naming: "team",
      explanation: "[]",
      draftedAt: today,
      askedAt: today,
      notNowUntil: null,
      changeRequest: null,
      sentAt: today,
      answerBy: "2026-03-04",
      longerUsedAt: null,
      answeredAt: today,
      answerRecordedBy: null,
      reason: null,
      endedAt: null,
      updatedAt: today,
    })
    .execute();
  const offer = {
    startsOn: "2026-03-02",
    minutesPerWeek: 960,
    payPence: 1500,
    payPeriod: "hour",
    managerName: "Marcus Webb",
  } as const;
  const introduced = await agreePlacement(db, as(db, place.joe), { introduction, offer });
  await expect(findTelling(as(db, place.joe), introduced)).rejects.toMatchObject({ status: 404 });
  await expect(
    closeToEmployer(as(db, place.joe), { placementId: introduced }),
  ).rejects.toMatchObject({ status: 404 });
});

test("what somebody said when they agreed to support is theirs to read", async () => {
  const kept = await begin(db, place.dan, place.joe, jobKept());
  const { agreed, pathway } = await findTelling(as(db, place.joe), kept);
  expect(pathway).toBe("retention");
  expect(agreed).toEqual({ words: "I want help to stay.", how: "By phone", on: "2026-02-25" });
});

test("the first page of a job says where it stands to whom it concerns, and is silent to others", async () => {
  for (const ctx of [amara(), priya()])
    expect(await findTellingOf(ctx, id)).toMatchObject({ state: "toDecide" });
  expect(await findTellingOf(as(db, place.lead), id)).toBeNull();
  await sayYesToTelling(db, place.amara, id);
  expect(await findTellingOf(owner(), id)).toBeNull();
});
