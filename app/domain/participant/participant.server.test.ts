import { beforeEach, describe, expect, test } from "vitest";
import type { Actor, StaffActor } from "#app/domain/policy.ts";
import type { Db } from "#db/connect.ts";
import { adviceRow } from "#tests/support/advice.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addVacancy, contextOf, people, testId, testNow } from "#tests/support/people.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { agreePlacement } from "../placement/placement.commands.server.ts";
import { findPlacement } from "../placement/placement.queries.server.ts";
import {
  addParticipant,
  closeParticipation,
  editParticipant,
  inviteToAccount,
  moveParticipant,
  recordTold,
  setSafeContact,
} from "./participant.commands.server.ts";
import { findParticipant, listCaseload } from "./participant.queries.server.ts";
import { listTellings } from "./telling.queries.server.ts";

let db: Db;
let place: Awaited<ReturnType<typeof people>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await people(db);
});

const form = (id = testId()) => ({
  id,
  chosenName: "Noor",
  email: "noor@example.org",
  phone: null,
  homeDistrict: "SE1",
  participationEndsOn: "2027-06-30",
  safeChannel: "email" as const,
  safeDays: [] as "sat"[],
  safeFrom: null,
  safeUntil: null,
  safeWhen: "",
  senderName: "Priya",
});
const audited = async (action: string) =>
  (await db.selectFrom("auditEvent").selectAll().where("action", "=", action).execute()).length;

describe("who may read whose name", () => {
  const everyone = ["amara", "kwame", "joe", "hanif", "olive"];
  const named: Record<string, string[]> = {
    priya: ["amara", "kwame"],
    joel: ["joe"],
    hana: ["hanif"],
    owen: ["olive"],
    lena: ["amara", "joe", "kwame"],
    rhys: ["olive"],
    amara: ["amara"],
    bramble: [],
    visitor: [],
    system: [],
  };
  const actorOf = (who: string): Actor => {
    if (who === "visitor" || who === "system") return { kind: who };
    if (who === "bramble") return place.bramble.owner;
    return place[who as "priya" | "amara"];
  };
  test.each(Object.keys(named))("%s reads exactly their own", async (who) => {
    const read: string[] = [];
    for (const id of everyone)
      await findParticipant(db, actorOf(who), id).then(
        () => read.push(id),
        (error) => expect(error).toBeInstanceOf(NotFound),
      );
    expect(read.sort()).toEqual(named[who]);
  });
  test.each(["priya", "joel", "hana", "owen", "lena", "rhys"])(
    "the list of %s shows exactly those",
    async (who) => {
      const { rows, total } = await listCaseload(contextOf(db, actorOf(who) as StaffActor));
      expect(rows.map((row) => row.id).sort()).toEqual(named[who]);
      expect(total).toBe(named[who]?.length);
    },
  );
});

test("a new person has a profile with nothing in it, and pressing twice makes one person", async () => {
  const ctx = contextOf(db, place.priya);
  const noor = form();
  expect(await addParticipant(ctx, noor)).toBe(noor.id);
  expect(await addParticipant(ctx, noor)).toBe(noor.id);
  const { rows } = await listCaseload(ctx, { words: "noo" });
  expect(rows.map((row) => row.chosenName)).toEqual(["Noor"]);
  expect(await audited("participant.add")).toBe(1);
});

test("an id that is somebody else's is answered as if it were nobody's", async () => {
  await expect(
    addParticipant(contextOf(db, place.priya), { ...form(), id: "hanif" }),
  ).rejects.toBeInstanceOf(NotFound);
});

test("a lead adds nobody, and another specialist edits nobody", async () => {
  await expect(addParticipant(contextOf(db, place.lena), form())).rejects.toBeInstanceOf(Forbidden);
  await expect(editParticipant(contextOf(db, place.joel), "amara", form())).rejects.toBeInstanceOf(
    NotFound,
  );
  await expect(editParticipant(contextOf(db, place.lena), "amara", form())).rejects.toBeInstanceOf(
    Forbidden,
  );
});

test("the address that is somebody's safe way cannot be taken out", async () => {
  await expect(
    editParticipant(contextOf(db, place.priya), "amara", { ...form(), email: null }),
  ).rejects.toBeInstanceOf(Invalid);
});

test.each(["priya", "amara"] as const)("%s may say how it is safe to reach Amara", async (who) => {
  const { safeChannel, safeWhen, senderName } = {
    safeChannel: "phone" as const,
    safeWhen: "After 6pm",
    senderName: "Pri",
  };
  await setSafeContact(contextOf(db, place[who]), "amara", {
    email: null,
    phone: "07700 900111",
    safeDays: ["sat"],
    safeFrom: "18:00",
    safeUntil: "20:00",
    safeChannel,
    safeWhen,
    senderName,
  });
  const { person } = await findParticipant(db, place.amara, "amara");
  expect(person).toMatchObject({ safeChannel, safeWhen, senderName, email: null });
  expect(person).toMatchObject({ safeDays: "sat", safeFrom: "18:00", safeUntil: "20:00" });
  expect(await audited("participant.setSafeContact")).toBe(1);
});

test.each(["kwame", "joel", "lena"] as const)("%s may not say so for Amara", async (who) => {
  await expect(setSafeContact(contextOf(db, place[who]), "amara", form())).rejects.toThrow();
  expect(await audited("participant.setSafeContact")).toBe(0);
});

test("an invitation goes only where it is safe, and to nobody who has an account", async () => {
  const ctx = contextOf(db, place.priya);
  await expect(inviteToAccount(ctx, "amara")).rejects.toBeInstanceOf(Conflict);
  const id = await addParticipant(ctx, form());
  await setSafeContact(ctx, id, { ...form(), safeChannel: "inPerson" });
  await expect(inviteToAccount(ctx, id)).rejects.toBeInstanceOf(Invalid);
  await setSafeContact(ctx, id, form());
  await inviteToAccount(ctx, id);
  const events = await db.selectFrom("outbox").selectAll().execute();
  expect(events.map(({ event, data }) => [event, JSON.parse(data)])).toEqual([
    ["participant.invited", { participantId: id }],
  ]);
});

test("a record with an open introduction is not closed, and a closed one is not changed", async () => {
  const ctx = contextOf(db, place.priya);
  const vacancyId = await addVacancy(db, place.bramble.owner);
  const introduction = await addIntroduction(vacancyId);
  await expect(closeParticipation(ctx, "amara", "Moved away")).rejects.toBeInstanceOf(Conflict);
  await db
    .updateTable("introduction")
    .set({ status: "declined", endedAt: testNow })
    .where("id", "=", introduction)
    .execute();
  await closeParticipation(ctx, "amara", "Moved away");
  await expect(editParticipant(ctx, "amara", form())).rejects.toBeInstanceOf(Conflict);
  expect(await audited("participant.close")).toBe(1);
});

test("a lead moves somebody within the teams they lead, with what is open", async () => {
  const vacancyId = await addVacancy(db, place.bramble.owner);
  const introduction = await addIntroduction(vacancyId);
  await moveParticipant(contextOf(db, place.lena), "amara", "joel");
  await expect(findParticipant(db, place.priya, "amara")).rejects.toBeInstanceOf(NotFound);
  expect((await findParticipant(db, place.joel, "amara")).party).toBe("ownSpecialist");
  const { specialistId } = await db
    .selectFrom("introduction")
    .select("specialistId")
    .where("id", "=", introduction)
    .executeTakeFirstOrThrow();
  expect(specialistId).toBe("joel");
  expect(await audited("participant.move")).toBe(1);
});

test("somebody who moves takes their jobs, started introductions and advice with them, and nobody else's", async () => {
  const { bramble, joel, lena, amara } = place;
  const vacancyId = await addVacancy(db, bramble.owner, { specialistId: "priya" });
  const started = await addIntroduction(vacancyId);
  const ended = { status: "started" as const, endedAt: testNow };
  await db.updateTable("introduction").set(ended).where("id", "=", started).execute();
  const offer = {
    startsOn: "2026-12-01",
    minutesPerWeek: 960,
    payPence: 1500,
    payPeriod: "hour" as const,
    managerName: "Marcus",
  };
  const introduction = {
    id: started,
    vacancyId,
    employerId: "bramble",
    participantId: "amara",
    specialistId: "priya",
    nameUsed: "Amara",
  };
  const placementId = await db
    .transaction()
    .execute((trx) => agreePlacement(trx, contextOf(trx, amara), { introduction, offer }));
  const advice = async (id: string, about: string | null) =>
    db
      .insertInto("adviceRequest")
      .values(
        adviceRow({
          id,
          askedAt: testNow,
          employerId: "bramble",
          workplaceId: "bramble",
          kind: about ? "introduction" : "vacancy",
          vacancyId,
          introductionId: about,
          status: "taken",
          askedBy: bramble.owner.accountId,
          staffId: "priya",
          takenAt: testNow,
        }),
      )
      .execute();
  await advice("about-amara", started);
  await advice("about-the-job", null);
  await moveParticipant(contextOf(db, lena), "amara", "joel");
  for (const actor of [amara, bramble.owner, joel])
    expect(
      (await findPlacement(contextOf(db, actor as typeof amara), placementId)).specialist?.name,
    ).toBe("Joel Carter");
  const advisers = await db.selectFrom("adviceRequest").select(["id", "staffId"]).execute();
  expect(Object.fromEntries(advisers.map(({ id, staffId }) => [id, staffId]))).toEqual({
    "about-amara": "joel",
    "about-the-job": "priya",
  });
  const moved = await db
    .selectFrom("introduction")
    .select("specialistId")
    .where("id", "=", started)
    .executeTakeFirstOrThrow();
  expect(moved.specialistId).toBe("joel");
});

test.each([
  ["lena", "hana", Invalid],
  ["lena", "lena", Invalid],
  ["rhys", "owen", NotFound],
  ["priya", "joel", Forbidden],
] as const)("%s cannot move Amara to %s", async (who, to, refusal) => {
  await expect(moveParticipant(contextOf(db, place[who]), "amara", to)).rejects.toBeInstanceOf(
    refusal,
  );
});

test("somebody whom no email may reach is told once, by their own specialist alone", async () => {
  const message = (id: string) => ({
    id,
    outboxId: "o1",
    name: "staff.tellParticipant",
    recipient: "account:account-priya",
    data: JSON.stringify({ participantId: "amara" }),
    status: "sent" as const,
    attempts: 1,
    nextAt: testNow,
    claimedAt: null,
    sentAt: testNow,
    lastError: null,
    createdAt: testNow,
  });
  const event = { id: "o1", event: "introduction.ask", data: "{}", createdAt: testNow };
  await db
    .insertInto("outbox")
    .values({ ...event, expandedAt: testNow })
    .execute();
  await db
    .insertInto("message")
    .values([message("m1"), message("m2")])
    .execute();
  const priya = contextOf(db, place.priya);
  expect(await listTellings(contextOf(db, place.joel))).toEqual([]);
  expect(await listTellings(priya)).toMatchObject([
    { participantId: "amara", messageIds: ["m1", "m2"] },
  ]);
  await expect(recordTold(contextOf(db, place.joel), "amara")).rejects.toBeInstanceOf(Conflict);
  await recordTold(priya, "amara");
  expect(await listTellings(priya)).toEqual([]);
  await expect(recordTold(priya, "amara")).rejects.toBeInstanceOf(Conflict);
});

async function addIntroduction(vacancyId: string) {
  const id = testId();
  await db
    .insertInto("introduction")
    .values({
      id,
      vacancyId,
      employerId: "bramble",
      participantId: "amara",
      specialistId: "priya",
      status: "withParticipant",
      nameUsed: "Amara",
      naming: null,
      explanation: "{}",
      draftedAt: testNow,
      askedAt: testNow,
      notNowUntil: null,
      changeRequest: null,
      sentAt: null,
      answerBy: null,
      longerUsedAt: null,
      answeredAt: null,
      answerRecordedBy: null,
      reason: null,
      endedAt: null,
      updatedAt: testNow,
    })
    .execute();
  return id;
}
