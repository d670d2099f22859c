import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import {
  addPerson,
  addVacancy,
  contextOf,
  people,
  testId,
  testNow,
} from "#tests/support/people.ts";
import type { Actor, ParticipantActor, StaffActor } from "../policy.ts";
import { findOwnRoom, roomForStaff } from "../vacancy/vacancy-capacity.queries.server.ts";
import { ask, draftIntroduction } from "./introduction.commands.server.ts";
import { expressInterest, notThisTime } from "./introduction-answer.commands.server.ts";
import { lapseOverdue } from "./introduction-closing.commands.server.ts";
import { acceptIntroduction, recordDecision } from "./introduction-decision.commands.server.ts";
import { hasRoomFor } from "./introduction-open.server.ts";
import { previewLetter } from "./introduction-preview.queries.server.ts";

/** Monday 23 November 2026: an answer is due by Monday 30 November, and lapses after Monday 14 December. */
let db: Db;
let who: Awaited<ReturnType<typeof people>>;
let vacancyId: string;
const at = <A extends Actor>(actor: A, now = testNow) => contextOf(db, actor, now);

beforeEach(async () => {
  db = await freshDatabase();
  who = await people(db);
  vacancyId = await addVacancy(db, who.bramble.owner, { mostIntroductions: 2 });
});

const change = (more: object) =>
  db.updateTable("vacancy").set(more).where("id", "=", vacancyId).execute();
const drafted = (person: ParticipantActor, by: StaffActor) =>
  draftIntroduction(at(by), {
    id: testId(),
    vacancyId,
    participantId: person.participantId,
    nameUsed: "A",
    items: [{ part: "inTheirWords", words: "I like a list." }],
  });
async function asked(person: ParticipantActor, by: StaffActor) {
  const id = await drafted(person, by);
  await ask(at(by), id);
  return id;
}
async function accept(id: string, person: ParticipantActor) {
  const choices = { id, itemIds: [], naming: "team" as const, nameUsed: "A" };
  const { sha256 } = await previewLetter(db, choices);
  await acceptIntroduction(at(person), { ...choices, seenSha256: sha256 });
}
async function sent(person: ParticipantActor, by: StaffActor) {
  const id = await asked(person, by);
  await accept(id, person);
  return id;
}
const statusOf = async (id: string) =>
  (
    await db
      .selectFrom("introduction")
      .select("status")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
  ).status;
const says = async (staff: StaffActor) => {
  const room = (await roomForStaff(at(staff), [vacancyId])).get(vacancyId);
  return room && `${room.short}. ${room.more}`;
};

test("what the employer has and has not settled counts; a draft, a question and an end do not", async () => {
  const { amara, joe, kwame, priya, joel, bramble } = who;
  const own = async () =>
    findOwnRoom(at(bramble.owner), {
      id: vacancyId,
      employerId: "bramble",
      mostIntroductions: 2,
      availableFrom: null,
    });
  await asked(kwame, priya);
  expect(await own()).toMatchObject({ open: 0 });
  const first = await sent(amara, priya);
  const second = await sent(joe, joel);
  expect(await own()).toMatchObject({ open: 2 });
  await expressInterest(at(bramble.owner), first);
  expect(await own()).toMatchObject({ open: 2 });
  await notThisTime(at(bramble.owner), { id: second, reason: "hours" });
  expect(await own()).toMatchObject({ open: 1 });
});

test("while it is full nobody is asked, and the refusal says when there is room again", async () => {
  const { amara, joe, kwame, priya, joel, owen } = who;
  await sent(amara, priya);
  await sent(joe, joel);
  const id = await drafted(kwame, priya);
  await expect(ask(at(priya), id)).rejects.toMatchObject({
    status: 409,
    message:
      "Full: 2 of 2 introductions are open. The next answer is due by Monday 30 November. If none comes, free again on Monday 21 December at the latest. Nothing was sent.",
  });
  expect(await statusOf(id)).toBe("drafted");
  expect(await says(owen)).toBe(
    "Full just now. If no answer comes, free again on Monday 21 December at the latest.",
  );
  // The day that was said is the day on which it is true.
  expect(await lapseOverdue(at({ kind: "system" }, "2026-12-20T12:00:00.000Z"))).toBe(0);
  expect(await lapseOverdue(at({ kind: "system" }, "2026-12-21T08:00:00.000Z"))).toBe(2);
  await ask(at(priya), id);
  expect(await statusOf(id)).toBe("withParticipant");
});

test("who says yes after the last place went reads that nothing was sent, and no number", async () => {
  const { amara, joe, kwame, priya, joel } = who;
  await change({ mostIntroductions: 1 });
  const [first, second] = [await asked(amara, priya), await asked(joe, joel)];
  const today = testNow.slice(0, 10);
  expect(await hasRoomFor(db, { id: second }, today)).toBe(true);
  await accept(first, amara);
  expect(await hasRoomFor(db, { id: second }, today)).toBe(false);
  const refused = await accept(second, joe).catch((error) => error);
  expect(refused).toMatchObject({ status: 409 });
  expect(refused.message).toMatch(/^Nothing was sent\. They cannot meet anybody new just now/);
  expect(refused.message).not.toMatch(/\d|full|other/i);
  expect(await statusOf(second)).toBe("withParticipant");
  expect(await db.selectFrom("introductionApproval").select("introductionId").execute()).toEqual([
    { introductionId: first },
  ]);
  // Pressed twice, the yes that was sent is said to have been sent.
  await expect(accept(first, amara)).rejects.toMatchObject({
    message: expect.not.stringContaining("Nothing was sent"),
  });
  // Written down for somebody, the specialist reads when there is room.
  const third = await drafted(kwame, priya);
  await db
    .updateTable("introduction")
    .set({ status: "withParticipant", askedAt: testNow })
    .where("id", "=", third)
    .execute();
  const choices = { id: third, itemIds: [], naming: "team" as const, nameUsed: "A" };
  const { sha256 } = await previewLetter(db, choices);
  const said = { saidWords: "Yes", saidHow: "By phone", saidOn: today };
  await expect(
    recordDecision(at(priya), {
      ...choices,
      ...said,
      decision: "accept",
      seenSha256: sha256,
    }),
  ).rejects.toMatchObject({ message: expect.stringMatching(/^Full: 1 of 1/) });
});

test("of several who say yes at once at the last place, one is sent", async () => {
  await change({ mostIntroductions: 1 });
  const { priya } = who;
  const three = await Promise.all(
    ["ana", "ben", "cai"].map(async (name) => {
      const person = await addPerson(db, name, name, priya);
      return { person, id: await asked(person, priya) };
    }),
  );
  const all = await Promise.allSettled(three.map(({ person, id }) => accept(id, person)));
  expect(all.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected", "rejected"]);
  for (const one of all)
    if (one.status === "rejected") expect(one.reason).toMatchObject({ status: 409 });
  const statuses = await Promise.all(three.map(({ id }) => statusOf(id)));
  expect(statuses.toSorted()).toEqual(["withEmployer", "withParticipant", "withParticipant"]);
});

test("nobody is introduced before the day from which the job can be had", async () => {
  const { amara, priya, owen } = who;
  await change({ mostIntroductions: null, availableFrom: "2026-11-24" });
  const id = await drafted(amara, priya);
  await expect(ask(at(priya), id)).rejects.toMatchObject({
    status: 409,
    message: expect.stringMatching(/^From Tuesday 24 November\. Nobody new/),
  });
  expect(await says(owen)).toMatch(/^From Tuesday 24 November\./);
  await ask(at(priya, "2026-11-24T09:00:00.000Z"), id);
  // Given a later day since: the yes waits.
  await change({ availableFrom: "2026-12-24" });
  await expect(accept(id, amara)).rejects.toMatchObject({ status: 409 });
  await change({ availableFrom: null });
  await accept(id, amara);
  expect(await statusOf(id)).toBe("withEmployer");
  expect(await says(owen)).toBeUndefined();
});

test("what a specialist may not see has no room to speak of", async () => {
  await change({ status: "draft" });
  expect(await says(who.owen)).toBeUndefined();
});
