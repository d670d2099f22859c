import { expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addVacancy, contextOf, people, testId, testNow } from "#tests/support/people.ts";
import { type Actor, may } from "../policy.ts";
import { listAdvicePromises, listSpecialistAdviceTasks } from "./advice-promises.queries.server.ts";
import {
  answerAdvice,
  askAdvice,
  closeAdvice,
  type NewAdvice,
  reopenAdvice,
  replyToAdvice,
  takeAdvice,
} from "./advice-request.commands.server.ts";
import { findAdvice } from "./advice-request.queries.server.ts";
import { adviceParty } from "./advice-request.ts";
import { listAdvice } from "./advice-row.queries.server.ts";
import { suggestAdjustments } from "./advice-suggesting.commands.server.ts";

type EmployerContext = Parameters<typeof askAdvice>[0];
type Place = Awaited<ReturnType<typeof people>>;
const asking = (over: Partial<NewAdvice> = {}): NewAdvice => ({
  id: testId(),
  subject: { kind: "general", workplaceId: null },
  title: "Standing at the till",
  barrier: "Standing for more than half an hour.",
  task: "The till",
  toSpecialistAlone: false,
  noNames: false,
  ...over,
});
const saying = (adviceRequestId: string, words: string) => ({
  adviceRequestId,
  messageId: testId(),
  words,
  toSpecialistAlone: false,
  noNames: false,
});

async function introduced(db: Db, place: Place) {
  const id = testId();
  await db
    .insertInto("introduction")
    .values({
      id,
      vacancyId: await addVacancy(db, place.bramble.owner),
      employerId: "bramble",
      participantId: "amara",
      specialistId: "priya",
      status: "withEmployer",
      nameUsed: "Amara",
      naming: "team",
      explanation: "[]",
      draftedAt: testNow,
      askedAt: testNow,
      notNowUntil: null,
      changeRequest: null,
      sentAt: testNow,
      answerBy: "2026-11-30",
      longerUsedAt: null,
      answeredAt: null,
      answerRecordedBy: null,
      reason: null,
      endedAt: null,
      updatedAt: testNow,
    })
    .execute();
  await db
    .insertInto("introductionApproval")
    .values({
      id: testId(),
      introductionId: id,
      words: "Meet Amara",
      sha256: "0".repeat(64),
      approvedBy: "participant",
      recordedByStaffId: null,
      saidWords: null,
      saidHow: null,
      saidOn: null,
      approvedAt: testNow,
      takenBackAt: null,
    })
    .execute();
  return id;
}

async function everythingKept(db: Db) {
  const tables = ["adviceRequest", "adviceMessage", "auditEvent", "outbox"] as const;
  const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
}

test("advice goes from asked to taken, answered, closed and open again, each told and recorded", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const manager = contextOf(db, place.bramble.manager);
  const hana = contextOf(db, place.hana);
  const id = await askAdvice(manager, asking());
  await takeAdvice(hana, id);
  await replyToAdvice(manager, saying(id, "It is worst on Saturdays."));
  await suggestAdjustments(hana, {
    adviceRequestId: id,
    adjustmentIds: ["rec-01", "rec-01"],
    note: "",
  });
  await answerAdvice(hana, saying(id, "Try a perching stool first."));
  await closeAdvice(manager, id);
  await reopenAdvice(manager, saying(id, "The stool is too low."));
  const page = await findAdvice(manager, id);
  expect(page.row.status).toBe("taken");
  expect(page.adviser?.name).toBe("Hana Yilmaz");
  expect(page.messages.map(({ from, words }) => [from, words])).toEqual([
    ["employer", "It is worst on Saturdays."],
    ["specialist", "Try a perching stool first."],
    ["employer", "The stool is too low."],
  ]);
  expect(page.suggestions.map(({ adjustmentId }) => adjustmentId)).toEqual(["rec-01"]);
  const acts = (await db.selectFrom("auditEvent").select("action").execute()).map(
    ({ action }) => action,
  );
  expect(acts.sort()).toEqual(
    ["ask", "take", "reply", "suggest", "answer", "close", "reopen"]
      .map((act) => `advice.${act}`)
      .sort(),
  );
  const events = (await db.selectFrom("outbox").select("event").execute()).map(
    ({ event }) => event,
  );
  expect(events.sort()).toEqual(
    ["asked", "taken", "messageSent", "answered", "closed", "reopened"]
      .map((e) => `advice.${e}`)
      .sort(),
  );
});

test.each([
  ["a name", "Our barista Sarah cannot stand for long."],
  ["a condition", "They have epilepsy and cannot use the ladder."],
])(
  "%s in advice about an existing employee is stopped and nothing of it is kept",
  async (_what, barrier) => {
    const db = await freshDatabase();
    const place = await people(db);
    const ctx = contextOf(db, place.bramble.owner);
    const subject = { kind: "existingEmployee", workplaceId: "bramble" } as const;
    await expect(askAdvice(ctx, asking({ subject, barrier }))).rejects.toMatchObject({
      status: 400,
    });
    const id = await askAdvice(ctx, asking({ subject }));
    const reply = replyToAdvice(ctx, saying(id, barrier));
    await expect(reply).rejects.toMatchObject({ status: 400 });
    expect(await everythingKept(db)).not.toMatch(/Sarah|epilepsy/);
  },
);

const onHealth = "Does she take medication for her condition?";

test.each([
  ["asked", (ctx: EmployerContext, over: Partial<NewAdvice>) => askAdvice(ctx, asking(over))],
  [
    "replied",
    async (ctx: EmployerContext, { subject, barrier = "", ...insisted }: Partial<NewAdvice>) => {
      const id = await askAdvice(ctx, asking({ subject }));
      await replyToAdvice(ctx, { ...saying(id, barrier), ...insisted });
      return id;
    },
  ],
])(
  "a question about health that is %s before an offer stops, and goes only with what it is for",
  async (_how, send) => {
    const db = await freshDatabase();
    const place = await people(db);
    const ctx = contextOf(db, place.bramble.owner);
    const subject = { kind: "introduction", introductionId: await introduced(db, place) } as const;
    await expect(send(ctx, { subject, barrier: onHealth })).rejects.toMatchObject({ status: 400 });
    expect(await everythingKept(db)).not.toMatch(/medication/);
    const claim = "It is only to arrange the interview.";
    const id = await send(ctx, { subject, barrier: onHealth, toSpecialistAlone: true, claim });
    const { words, messages } = await findAdvice(contextOf(db, place.priya), id);
    expect([words?.claim, ...messages.map((each) => each.claim)].filter(Boolean)).toEqual([claim]);
    const recorded = await db.selectFrom("auditEvent").select("detail").execute();
    expect(recorded.map(({ detail }) => detail).filter(Boolean)).toEqual([
      "to the specialist alone",
    ]);
  },
);

test("what words are for is kept of an introduced person alone", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const ctx = contextOf(db, place.bramble.owner);
  const claim = "Sarah has epilepsy.";
  await askAdvice(ctx, asking({ toSpecialistAlone: true, claim }));
  expect(await everythingKept(db)).not.toMatch(/epilepsy/);
});

test("a second press asks once, and another employer's id is not found", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const asked = asking();
  const ctx = contextOf(db, place.bramble.owner);
  await askAdvice(ctx, asked);
  await askAdvice(ctx, asked);
  expect(await listAdvice(ctx)).toHaveLength(1);
  const other = askAdvice(contextOf(db, place.quarry.owner), asked);
  await expect(other).rejects.toMatchObject({ status: 404 });
});

test("of two specialists who take it at once, one is the adviser", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const id = await askAdvice(contextOf(db, place.bramble.owner), asking());
  const results = await Promise.allSettled(
    [place.priya, place.hana].map((who) => takeAdvice(contextOf(db, who), id)),
  );
  const refused = results.filter((each) => each.status === "rejected");
  expect(refused).toHaveLength(1);
  expect(refused[0]?.reason.status).toBe(409);
});

test("a request about an introduced person is read by their own specialist alone", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const subject = { kind: "introduction", introductionId: await introduced(db, place) } as const;
  await askAdvice(contextOf(db, place.bramble.owner), asking({ subject }));
  const counts = await Promise.all(
    [place.priya, place.joel, place.hana, place.lena, place.owen].map(
      async (who) => (await listAdvice(contextOf(db, who))).length,
    ),
  );
  expect(counts).toEqual([1, 0, 0, 0, 0]);
});

test("a health question before an offer is stopped, and goes to the specialist alone when they insist", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const ctx = contextOf(db, place.bramble.owner);
  const subject = { kind: "introduction", introductionId: await introduced(db, place) } as const;
  const barrier = "Does she have any health problems?";
  await expect(askAdvice(ctx, asking({ subject, barrier }))).rejects.toMatchObject({ status: 400 });
  expect(await everythingKept(db)).not.toContain("health problems");
  await askAdvice(ctx, asking({ subject, barrier, toSpecialistAlone: true }));
  expect(await listAdvice(contextOf(db, place.priya))).toHaveLength(1);
});

test("when the introduction is taken back the request says so and nothing else, and asks nothing more", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const ctx = contextOf(db, place.bramble.owner);
  const introductionId = await introduced(db, place);
  const subject = { kind: "introduction", introductionId } as const;
  const id = await askAdvice(ctx, asking({ subject, title: "How Amara is shown the till" }));
  await takeAdvice(contextOf(db, place.priya), id);
  await answerAdvice(contextOf(db, place.priya), saying(id, "Show it once, slowly."));
  await db.updateTable("introductionApproval").set({ takenBackAt: testNow }).execute();
  const page = await findAdvice(ctx, id);
  expect(page).toMatchObject({ words: null, adviser: null, messages: [], suggestions: [] });
  expect(JSON.stringify([page, await listAdvice(ctx)])).not.toMatch(/Amara|slowly|till/i);
  await expect(closeAdvice(ctx, id)).rejects.toThrow("An introduction was taken back.");
  await expect(askAdvice(ctx, asking({ subject }))).rejects.toMatchObject({ status: 404 });
});

test("a list shows a request exactly when the policy says so", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const subject = { kind: "introduction", introductionId: await introduced(db, place) } as const;
  await askAdvice(contextOf(db, place.bramble.owner), asking({ subject }));
  await askAdvice(contextOf(db, place.bramble.manager), asking());
  await askAdvice(contextOf(db, place.quarry.owner), asking());
  const { bramble, quarry, ...single } = place;
  const actors: Actor[] = [
    ...Object.values(single),
    ...Object.values(bramble),
    ...Object.values(quarry),
    { ...bramble.manager, workplaceIds: [] },
    { kind: "visitor" },
  ];
  const all = [
    ...(await listAdvice(contextOf(db, place.priya))),
    ...(await listAdvice(contextOf(db, place.owen))),
  ];
  expect(all).toHaveLength(3);
  for (const actor of actors) {
    const seen = (await listAdvice(contextOf(db, actor))).map(({ id }) => id).sort();
    const allowed = all.filter((row) => may(adviceParty(actor, row), "advice.read"));
    expect(seen).toEqual(allowed.map(({ id }) => id).sort());
    for (const { id } of all) {
      const page = findAdvice(contextOf(db, actor), id);
      if (seen.includes(id)) await expect(page).resolves.toBeDefined();
      else await expect(page).rejects.toMatchObject({ status: 404 });
    }
  }
});

test("what we owe: taken in 1 working day, answered in 5, and owned up to when late", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const owner = (now: string) => contextOf(db, place.bramble.owner, now);
  const id = await askAdvice(owner(testNow), asking());
  expect(await listAdvicePromises(owner(testNow))).toMatchObject([
    { dueOn: "2026-11-24", state: "waiting" },
  ]);
  const late = await listAdvicePromises(owner("2026-11-25T10:00:00.000Z"));
  expect(late).toMatchObject([{ state: "late" }]);
  expect(late[0]?.detail).toMatch(/we are sorry/);
  await takeAdvice(contextOf(db, place.priya), id);
  expect(await listAdvicePromises(owner(testNow))).toMatchObject([
    { dueOn: "2026-11-30", state: "waiting" },
  ]);
  expect(await listSpecialistAdviceTasks(contextOf(db, place.priya))).toMatchObject([
    { dueOn: "2026-11-30" },
  ]);
  expect(await listSpecialistAdviceTasks(contextOf(db, place.hana))).toEqual([]);
  await answerAdvice(contextOf(db, place.priya), saying(id, "A stool."));
  expect(await listAdvicePromises(owner(testNow))).toEqual([]);
});

test("an unknown adjustment, and another area's specialist, are refused", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const id = await askAdvice(contextOf(db, place.bramble.owner), asking());
  await takeAdvice(contextOf(db, place.priya), id);
  const suggest = (adjustmentId: string) =>
    suggestAdjustments(contextOf(db, place.priya), {
      adviceRequestId: id,
      adjustmentIds: [adjustmentId],
      note: "",
    });
  await expect(suggest("nothing-like-it")).rejects.toMatchObject({ status: 400 });
  await expect(takeAdvice(contextOf(db, place.owen), id)).rejects.toMatchObject({ status: 404 });
});
