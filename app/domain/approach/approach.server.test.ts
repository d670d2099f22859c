import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addVacancy, contextOf, people, testId } from "#tests/support/people.ts";
import { excludeEmployer } from "../excluded-employer/excluded-employer.commands.server.ts";
import {
  answerApproach,
  draftApproach,
  readApproachAnswer,
  saveInvitations,
  sendApproach,
  withdrawApproach,
} from "./approach.commands.server.ts";
import {
  findApproach,
  listEmployerApproachTasks,
  listInvitations,
  listSpecialistApproachTasks,
} from "./approach.queries.server.ts";
import { approachTemplate } from "./approach.ts";
import { showEmployersFor } from "./employers-for.commands.server.ts";

let db: Db;
let place: Awaited<ReturnType<typeof people>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await people(db);
});
const priya = () => contextOf(db, place.priya);
const owner = () => contextOf(db, place.bramble.owner);
const words = approachTemplate("kitchen-and-cafe");
const draft = (employerId = "bramble", said = words, id = testId(), who = priya()) =>
  draftApproach(who, employerId, { id, kindOfWork: "kitchen-and-cafe", words: said });
const sent = async () => {
  const id = await draft();
  await sendApproach(priya(), id);
  return id;
};

describe("a letter about a kind of work", () => {
  test("is drafted, sent, answered and read, and each is told who must act next", async () => {
    const id = await draft();
    await expect(findApproach(owner(), id)).rejects.toMatchObject({ status: 404 });
    expect((await listSpecialistApproachTasks(priya()))[0]?.title).toMatch(/^Finish/);
    await sendApproach(priya(), id);
    expect(await listEmployerApproachTasks(owner())).toHaveLength(1);
    await answerApproach(owner(), id, { answer: "interested", words: "On a Monday" });
    expect(await listEmployerApproachTasks(owner())).toEqual([]);
    expect((await listSpecialistApproachTasks(priya()))[0]?.detail).toBe(
      "They would like to talk.",
    );
    await readApproachAnswer(priya(), id);
    expect(await listSpecialistApproachTasks(priya())).toEqual([]);
    const events = await db.selectFrom("outbox").select("event").execute();
    expect(events.map(({ event }) => event)).toEqual(
      expect.arrayContaining(["approach.sent", "approach.answered"]),
    );
  });

  test("is the same when its button is pressed twice", async () => {
    const id = await draft();
    await draft("bramble", words, id);
    expect(await db.selectFrom("approach").select("id").execute()).toHaveLength(1);
  });

  test.each([
    "I have somebody who would love to cook for you.",
    "She has cooked for years and lives round the corner.",
    "There are 3 people waiting for this.",
    "Amara Okonjo would like to visit.",
    "Somebody with epilepsy could do this.",
    "A young man I support could start on Monday.",
  ])("is stopped where it speaks of somebody: %s", async (said) => {
    await expect(draft("bramble", said)).rejects.toMatchObject({ status: 400 });
    expect(await db.selectFrom("approach").select("id").execute()).toEqual([]);
  });

  test("has no place for a person, in its row or in the record", async () => {
    const id = await sent();
    const row = await db.selectFrom("approach").selectAll().executeTakeFirstOrThrow();
    expect(Object.keys(row).join()).not.toMatch(/participant/i);
    const rows = await db
      .selectFrom("auditEvent")
      .select(["action", "participantId"])
      .where("subjectId", "=", id)
      .execute();
    expect(rows.every(({ participantId }) => participantId === null)).toBe(true);
    expect(rows.map(({ action }) => action)).toEqual(["approach.draft", "approach.send"]);
  });

  test("comes once in sixty days, from whichever area", async () => {
    const id = await sent();
    const again = () => draft("bramble", words, testId(), contextOf(db, place.owen));
    await expect(again()).rejects.toMatchObject({ status: 409 });
    await answerApproach(owner(), id, { answer: "notNow", words: null });
    await expect(again()).rejects.toMatchObject({ status: 409 });
    await db.updateTable("approach").set({ sentAt: "2026-01-01T09:00:00.000Z" }).execute();
    await expect(again()).resolves.toBeTruthy();
  });

  test("of two who send at once one is told that the other was first", async () => {
    const [one, two] = [await draft(), await draft()];
    await sendApproach(priya(), one);
    await expect(sendApproach(priya(), two)).rejects.toMatchObject({ status: 409 });
  });

  test("is answered once, and taken back no more after that", async () => {
    const id = await sent();
    await answerApproach(owner(), id, { answer: "notNow", words: null });
    await expect(
      answerApproach(owner(), id, { answer: "interested", words: null }),
    ).rejects.toMatchObject({ status: 409 });
    await expect(withdrawApproach(priya(), id)).rejects.toMatchObject({ status: 409 });
  });

  test("is sent by nobody but its writer, and answered by nobody but its reader", async () => {
    const id = await draft();
    for (const who of [place.joel, place.owen, place.lena])
      await expect(sendApproach(contextOf(db, who), id)).rejects.toMatchObject({ status: 404 });
    await sendApproach(priya(), id);
    await expect(withdrawApproach(contextOf(db, place.joel), id)).rejects.toMatchObject({
      status: 403,
    });
    await expect(
      answerApproach(contextOf(db, place.quarry.owner), id, { answer: "notNow", words: null }),
    ).rejects.toMatchObject({ status: 404 });
  });

  test.each(["awaitsVerification", "suspended"] as const)(
    "waits while they are %s",
    async (how) => {
      if (how === "awaitsVerification") await db.deleteFrom("employerVerification").execute();
      else
        await db
          .insertInto("employerSuspension")
          .values({
            id: testId(),
            employerId: "bramble",
            areaId: "clf",
            staffId: "lena",
            reason: "A concern",
            suspendedAt: "2026-11-01T09:00:00.000Z",
            liftedAt: null,
            liftedBy: null,
          })
          .execute();
      await expect(draft()).rejects.toMatchObject({ status: 409 });
    },
  );
});

describe("an employer who likes to be asked", () => {
  test("says so by kind of work; a manager does not", async () => {
    await saveInvitations(owner(), ["kitchen-and-cafe", "cleaning"]);
    expect(await listInvitations(db, "bramble")).toEqual(["cleaning", "kitchen-and-cafe"]);
    await expect(saveInvitations(contextOf(db, place.bramble.manager), [])).rejects.toMatchObject({
      status: 403,
    });
    await saveInvitations(owner(), []);
    expect(await listInvitations(db, "bramble")).toEqual([]);
  });

  test("is off every list once they ask for no letters", async () => {
    await saveInvitations(owner(), ["kitchen-and-cafe"]);
    const id = await sent();
    await answerApproach(owner(), id, { answer: "doNotAsk", words: null });
    expect(await listInvitations(db, "bramble")).toEqual([]);
  });
});

describe("the employers around somebody", () => {
  const wish = (kindOfWork: string) =>
    db
      .insertInto("profileWish")
      .values({ participantId: "amara", kindOfWork, wish: "wanted" })
      .execute();
  const around = async () => (await showEmployersFor(priya(), "amara")).employers;

  test("are those who asked, then those with such jobs, each with why", async () => {
    await wish("kitchen-and-cafe");
    expect(await around()).toEqual([]);
    await addVacancy(db, place.bramble.owner, { kindOfWork: "kitchen-and-cafe", status: "closed" });
    expect((await around())[0]?.why).toEqual(["They have had a job in kitchen and café."]);
    await saveInvitations(owner(), ["kitchen-and-cafe"]);
    expect((await around())[0]).toMatchObject({
      id: "bramble",
      kindOfWork: "kitchen-and-cafe",
      why: ["They asked to hear about kitchen and café.", /have had a job/],
      notToday: null,
    });
  });

  test("are none who asked about other work, and all who asked where no wish is known", async () => {
    await saveInvitations(owner(), ["cleaning"]);
    expect(await around()).toHaveLength(1);
    await wish("shop");
    expect(await around()).toEqual([]);
  });

  test("are none whom the person left out, nor on hold, nor out of reach", async () => {
    await saveInvitations(owner(), ["cleaning"]);
    await saveInvitations(contextOf(db, place.quarry.owner), ["cleaning"]);
    expect((await around()).map(({ id }) => id)).toEqual(["bramble"]);
    await excludeEmployer(contextOf(db, place.amara), "amara", "bramble");
    expect(await around()).toEqual([]);
  });

  test("say when nobody may write to them", async () => {
    await saveInvitations(owner(), ["cleaning"]);
    await sent();
    expect((await around())[0]?.notToday).toMatch(/with them now/);
  });

  test("are opened by their specialist alone, who is written down", async () => {
    for (const who of [place.joel, place.hana, place.lena, place.owen])
      await expect(showEmployersFor(contextOf(db, who), "amara")).rejects.toMatchObject({
        status: 404,
      });
    await around();
    const rows = await db.selectFrom("auditEvent").select(["action", "actorName"]).execute();
    expect(rows).toEqual([{ action: "vocationalProfile.open", actorName: "Priya Nair" }]);
  });
});
