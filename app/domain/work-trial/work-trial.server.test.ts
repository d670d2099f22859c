import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aMeeting } from "#tests/support/meeting.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, as, newId, type Place, today, vacancy } from "#tests/support/place.ts";
import { addDays } from "../calendar/calendar.ts";
import { notThisTime } from "../introduction/introduction-answer.commands.server.ts";
import { makeOffer } from "../introduction/introduction-offer.commands.server.ts";
import { withdraw } from "../introduction/introduction-withdrawal.commands.server.ts";
import { suggestMeeting, suggestTimes } from "../meeting/meeting.commands.server.ts";
import { cancelMeeting } from "../meeting/meeting-answer.commands.server.ts";
import type { Actor, ParticipantActor } from "../policy.ts";
import { saveJob, savePayAndHours, startVacancy } from "../vacancy/vacancy.commands.server.ts";
import { jobStep, newVacancy, payAndHoursStep } from "../vacancy/vacancy.form.ts";
import { endVacancy } from "../vacancy/vacancy-ending.commands.server.ts";
import {
  countTrialDay,
  endWorkTrial,
  type NewTrial,
  startWorkTrial,
  takeBackTrialDay,
} from "./work-trial.commands.server.ts";
import { findTrialSeen, findWorkTrial } from "./work-trial.queries.server.ts";

let db: Db;
let place: Place;
const day = today.slice(0, 10);
const later = `${addDays(day, 10)}T10:00:00.000Z`;
const ctx = <A extends Actor>(actor: A, at = later) => as(db, actor, at);
const reference = "JCP-QUETZAL-7";

beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

/** As far as a meeting. */
async function met(participant: ParticipantActor = place.amara, vacancyId = place.job) {
  const specialist = participant === place.joe ? place.dan : place.priya;
  const id = await sendToEmployer(db, { vacancyId, participant, specialist });
  await suggestMeeting(as(db, place.bramble.owner), { introductionId: id }, aMeeting());
  return id;
}
const terms = (change: Partial<NewTrial> = {}): NewTrial => ({
  id: newId(),
  agreementReference: reference,
  agreedOn: day,
  startsOn: addDays(day, 1),
  days: 3,
  minutesPerWeek: 960,
  jobWeeks: null,
  saidWords: "Yes, I would like to try it.",
  saidHow: "by phone",
  saidOn: day,
  ...change,
});
const start = (id: string, change: Partial<NewTrial> = {}, actor = place.priya) =>
  startWorkTrial(ctx(actor), id, terms(change));
const count = (id: string, after: number) =>
  countTrialDay(ctx(place.priya), id, addDays(day, after));

test("a trial is recorded once, with the person's yes, and both sides are told", async () => {
  const id = await met();
  const trial = terms();
  await startWorkTrial(ctx(place.priya), id, trial);
  await startWorkTrial(ctx(place.priya), id, trial);
  expect(await findWorkTrial(db, id)).toMatchObject({ mostDays: 3, saidWords: trial.saidWords });
  const told = await db
    .selectFrom("outbox")
    .select("id")
    .where("event", "=", "introduction.startWorkTrial")
    .execute();
  expect(told).toHaveLength(1);
  await expect(start(id)).rejects.toThrow("There has been a work trial");
});

test("the employer reads its days and never the reference; the person reads all of it", async () => {
  const id = await met();
  await start(id);
  expect(await findTrialSeen(db, id)).toEqual({
    startsOn: addDays(day, 1),
    mostDays: 3,
    counted: [],
    isRunning: true,
  });
  const ask = await openPages(db, { now: later });
  for (const [actor, side] of [
    [place.bramble.owner, "employer"],
    [place.amara, "participant"],
  ] as const) {
    const { text, status } = await ask(actor.accountId, `/${side}/introductions/${id}`);
    expect(status).toBe(200);
    expect(text).toContain("work trial");
    expect(text.includes(reference)).toBe(side === "participant");
  }
  const own = await ask(place.priya.accountId, `/specialist/introductions/${id}/work-trial`);
  expect(own.text).toContain(reference);
});

describe("refused", () => {
  test("before a meeting", async () => {
    const id = await sendToEmployer(db, {
      vacancyId: place.job,
      participant: place.amara,
      specialist: place.priya,
    });
    await expect(start(id)).rejects.toMatchObject({ status: 409 });
  });
  test.each([
    ["unpaid", { kind: "taster", payMinPence: null, payPeriod: null }],
    ["not open", { status: "paused" }],
  ] as const)("for a job that is %s", async (_what, change) => {
    const id = await met();
    await db.updateTable("vacancy").set(change).where("id", "=", place.job).execute();
    await expect(start(id)).rejects.toMatchObject({ status: 409 });
    expect(await findWorkTrial(db, id)).toBeNull();
  });
  test("on terms that are not lawful, each at its field, and nothing is kept", async () => {
    const id = await met();
    await expect(
      start(id, { days: 31, minutesPerWeek: 900, agreedOn: addDays(day, 1) }),
    ).rejects.toMatchObject({
      status: 400,
      fields: {
        days: [expect.any(String)],
        hours: [expect.any(String)],
        agreedOn: [expect.any(String)],
      },
    });
    expect(await findWorkTrial(db, id)).toBeNull();
  });
  test("without the person's yes", async () => {
    await expect(start(await met(), { saidWords: " " })).rejects.toMatchObject({
      fields: { saidWords: [expect.any(String)] },
    });
  });
  test("while somebody else tries the same job, also when both are written down at once", async () => {
    const [hers, his] = [await met(), await met(place.joe)];
    const both = await Promise.allSettled([start(hers), start(his, {}, place.dan)]);
    const refused = both.filter((each) => each.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason.message).toContain("only person");
    expect(refused[0]?.reason.message).not.toMatch(/Amara|Joe|Zephyrine/);
    const running = await db.selectFrom("workTrial").select("introductionId").execute();
    expect(running).toHaveLength(1);
    // Once that one has ended, the other may.
    const [first, second, who] =
      running[0]?.introductionId === hers ? [hers, his, place.dan] : [his, hers, place.priya];
    await endWorkTrial(ctx(who === place.dan ? place.priya : place.dan), first);
    await start(second, {}, who);
  });
  test("to anybody but the person's own specialist", async () => {
    const id = await met();
    for (const actor of [place.dan, place.lead, place.owen])
      await expect(start(id, {}, actor)).rejects.toMatchObject({ status: 404 });
  });
});

test("days are counted one by one, each once, and never past the last", async () => {
  const id = await met();
  await start(id);
  for (const after of [1, 2, 2, 3]) await count(id, after);
  expect((await findWorkTrial(db, id))?.counted).toHaveLength(3);
  await expect(count(id, 4)).rejects.toThrow("All 3 days of this trial are used");
  await takeBackTrialDay(ctx(place.priya), id, addDays(day, 2));
  await count(id, 4);
  await expect(count(id, 5)).rejects.toMatchObject({ status: 400 });
});

test("of two last days counted at the same moment one is refused", async () => {
  const id = await met();
  await start(id, { days: 1 });
  const both = await Promise.allSettled([count(id, 1), count(id, 2)]);
  expect(both.filter((each) => each.status === "rejected")).toHaveLength(1);
  expect((await findWorkTrial(db, id))?.counted).toHaveLength(1);
});

const offer = {
  startsOn: addDays(day, 20),
  minutesPerWeek: 960,
  payPence: 1500,
  payPeriod: "hour",
  words: "",
  managerName: "Marcus Webb",
} as const;
const ends: Record<string, (id: string) => Promise<unknown>> = {
  "an offer": (id) => makeOffer(ctx(place.bramble.owner), { id, ...offer }),
  "“not this time”": (id) => notThisTime(ctx(place.bramble.owner), { id, reason: "timing" }),
  "taking the introduction back": (id) => withdraw(ctx(place.amara), id),
  "filling the job": () => endVacancy(ctx(place.bramble.owner), place.job, "filled"),
  "the specialist": (id) => endWorkTrial(ctx(place.priya), id),
};
test.each(Object.keys(ends))("it ends with %s, and counts no more days", async (how) => {
  const id = await met();
  await start(id);
  await ends[how]?.(id);
  expect(await findWorkTrial(db, id)).toMatchObject({ endedAt: later });
  await expect(count(id, 2)).rejects.toMatchObject({ status: 409 });
});

test("another suggestion of times leaves it running", async () => {
  const id = await met();
  await start(id);
  const { meetingId } = await db
    .selectFrom("meeting")
    .select("id as meetingId")
    .executeTakeFirstOrThrow();
  const times = aMeeting({}, later).times;
  await suggestTimes(
    ctx(place.bramble.owner),
    { introductionId: id },
    { meetingId, round: 1, times, minutes: 30 },
  );
  expect((await findWorkTrial(db, id))?.endedAt).toBeNull();
});

describe("work without pay is refused, with the reason", () => {
  test("in the words about a meeting", async () => {
    const id = await met();
    const owner = ctx(place.bramble.owner);
    await cancelMeeting(
      owner,
      { introductionId: id },
      await db.selectFrom("meeting").select("id as meetingId").executeTakeFirstOrThrow(),
    );
    const suggest = (note: string) =>
      suggestMeeting(owner, { introductionId: id }, aMeeting({ note }, later));
    await expect(suggest("A trial shift on Thursday, 10 to 2")).rejects.toMatchObject({
      status: 400,
      fields: { note: [expect.stringContaining("trial shift")] },
    });
    await suggest("A paid trial shift on Thursday, 10 to 2, at £13 an hour");
  });
  test("in an offer", async () => {
    const id = await met();
    await expect(
      makeOffer(ctx(place.bramble.owner), { id, ...offer, words: "The first shift is unpaid." }),
    ).rejects.toMatchObject({ fields: { words: [expect.stringContaining("first shift")] } });
    expect(await db.selectFrom("introductionOffer").selectAll().execute()).toEqual([]);
  });
  test.each([
    [
      jobStep,
      { title: "Waiter", kind: "paidJob", places: "1", summary: "Unpaid trial shift first." },
      "summary",
    ],
    [
      newVacancy,
      {
        id: "00000000-0000-4000-8000-000000000001",
        title: "Unpaid trial day",
        kind: "paidJob",
        places: "1",
      },
      "title",
    ],
    [payAndHoursStep, { pattern: "The first week is without pay." }, "pattern"],
  ])("in an advert", (schema, typed, field) => {
    const { error } = schema.safeParse(typed);
    expect(error?.issues).toMatchObject([
      { path: [field], message: expect.stringContaining("Whoever works is paid") },
    ]);
  });
});

describe("a taster is a short look", () => {
  const owner = () => ctx(place.bramble.owner, today);
  const taster = jobStep.parse({ title: "An afternoon", kind: "taster", places: "1" });
  test("so longer hours are refused at their field", async () => {
    const id = await startVacancy(owner(), { ...taster, id: newId() });
    const hours = (hoursMin: string, hoursMax = "") =>
      savePayAndHours(owner(), id, payAndHoursStep.parse({ hoursMin, hoursMax }));
    await hours("4");
    await expect(hours("20")).rejects.toMatchObject({ fields: { hoursMin: [expect.any(String)] } });
    await expect(hours("4", "30")).rejects.toMatchObject({
      fields: { hoursMax: [expect.stringContaining("at most 16 hours")] },
    });
  });
  test("and a job of more hours cannot be called one", async () => {
    const id = await vacancy(db, place.bramble, { minutesMin: 1200 });
    await expect(saveJob(owner(), id, taster)).rejects.toMatchObject({
      fields: { kind: [expect.any(String)] },
    });
  });
  test("nor be offered as one", async () => {
    await db.updateTable("vacancy").set({ kind: "taster" }).where("id", "=", place.job).execute();
    const id = await met();
    await expect(
      makeOffer(ctx(place.bramble.owner), { id, ...offer, minutesPerWeek: 1200 }),
    ).rejects.toMatchObject({ fields: { hours: [expect.any(String)] } });
  });
});
