import { expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { IntroductionStatus, IntroductionTable } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addVacancy, contextOf, people, testId, testNow } from "#tests/support/people.ts";
import { editArea } from "../area/area.commands.server.ts";
import { askingOnce } from "../asked-once.ts";
import { addDays } from "../calendar/calendar.ts";
import { findEnding } from "../job-ending/job-ending.queries.server.ts";
import { type Actor, may } from "../policy.ts";
import { agreePlacement, dropAgreedPlacement } from "./placement.commands.server.ts";
import {
  findPlacement,
  findVacancyToMarkFilled,
  listPlacements,
} from "./placement.queries.server.ts";
import { placementMoved, placementParty } from "./placement.ts";
import {
  endPlacement,
  neverStartPlacement,
  startPlacement,
} from "./placement-start.commands.server.ts";
import {
  listEmployerPlacementTasks,
  listSpecialistPlacementTasks,
} from "./placement-tasks.queries.server.ts";

type Place = Awaited<ReturnType<typeof people>>;
const offer = {
  startsOn: "2026-11-23",
  minutesPerWeek: 960,
  payPence: 1500,
  payPeriod: "hour",
  managerName: "Marcus Webb",
} as const;
const job = {
  startedOn: "2026-11-23",
  minutesPerWeek: 960,
  payPence: 1500,
  payPeriod: "hour",
  managerName: "Marcus Webb",
  managerPhone: "020 7946 0110",
} as const;

async function introduce(
  db: Db,
  place: Place,
  employer: "bramble" | "quarry",
  who: "amara" | "kwame" | "joe" | "olive",
  status: IntroductionStatus = "offerAccepted",
): Promise<IntroductionTable> {
  const owner = place[employer].owner;
  const introduction: IntroductionTable = {
    id: testId(),
    vacancyId: await addVacancy(db, owner),
    employerId: owner.employerId,
    participantId: who,
    specialistId: place[who].specialistId,
    status,
    nameUsed: who,
    naming: "team",
    explanation: "[]",
    draftedAt: testNow,
    askedAt: testNow,
    notNowUntil: null,
    changeRequest: null,
    sentAt: status === "withParticipant" ? null : testNow,
    answerBy: "2026-11-30",
    longerUsedAt: null,
    answeredAt: testNow,
    answerRecordedBy: null,
    reason: null,
    endedAt: null,
    updatedAt: testNow,
  };
  await db.insertInto("introduction").values(introduction).execute();
  return introduction;
}

async function agreed(
  db: Db,
  place: Place,
  employer: "bramble" | "quarry",
  who: "amara" | "kwame" | "joe" | "olive",
) {
  const introduction = await introduce(db, place, employer, who);
  const placementId = await db
    .transaction()
    .execute((trx) => agreePlacement(trx, contextOf(trx, place[who]), { introduction, offer }));
  return { introduction, placementId };
}
const status = async (db: Db, id: string) =>
  (await db.selectFrom("placement").select("status").where("id", "=", id).executeTakeFirst())
    ?.status;
const introductionStatus = async (db: Db, id: string) =>
  (await db.selectFrom("introduction").select("status").where("id", "=", id).executeTakeFirst())
    ?.status;

test("an accepted offer becomes an agreed job with support for 26 weeks, recorded and told", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const { placementId } = await agreed(db, place, "bramble", "amara");
  const { row, detail } = await findPlacement(contextOf(db, place.amara), placementId);
  expect(row).toMatchObject({
    status: "agreed",
    jobTitle: "Kitchen assistant",
    supportUntil: "2027-05-24",
  });
  expect(detail).toMatchObject({ minutesPerWeek: 960, payPence: 1500, managerName: "Marcus Webb" });
  const audit = await db.selectFrom("auditEvent").select(["action", "participantId"]).execute();
  expect(audit).toContainEqual({ action: "placement.agree", participantId: "amara" });
  const events = await db.selectFrom("outbox").select("event").execute();
  expect(events).toContainEqual({ event: "placement.agreed" });
});

test.each(["employer", "specialist"] as const)(
  "the %s records the start; the introduction starts and the other ones close, each once",
  async (who) => {
    const db = await freshDatabase();
    const place = await people(db);
    const { introduction, placementId } = await agreed(db, place, "bramble", "amara");
    const waiting = await introduce(db, place, "quarry", "amara", "withEmployer");
    const drafted = await introduce(db, place, "quarry", "amara", "withParticipant");
    const somebodyElse = await introduce(db, place, "quarry", "olive", "withEmployer");
    const actor = who === "employer" ? place.bramble.manager : place.priya;
    await startPlacement(contextOf(db, actor), { placementId, ...job });
    expect(await status(db, placementId)).toBe("started");
    expect(await introductionStatus(db, introduction.id)).toBe("started");
    expect(await introductionStatus(db, waiting.id)).toBe("noLongerOpen");
    expect(await introductionStatus(db, drafted.id)).toBe("noLongerOpen");
    expect(await introductionStatus(db, somebodyElse.id)).toBe("withEmployer");
    const closings = await db
      .selectFrom("outbox")
      .select("data")
      .where("event", "=", "introduction.noLongerOpen")
      .execute();
    const told = closings
      .map(({ data }) => JSON.parse(data))
      .map((data) => [data.introductionId, data.employerHadIt]);
    expect(told.sort()).toEqual(
      [
        [waiting.id, "yes"],
        [drafted.id, "no"],
      ].sort(),
    );
  },
);

test("of two employers who confirm at the same moment one wins; the other learns only whom to ring", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const one = await agreed(db, place, "bramble", "amara");
  const other = await agreed(db, place, "quarry", "amara");
  const waiting = await introduce(db, place, "bramble", "amara", "interested");
  const results = await Promise.allSettled([
    startPlacement(contextOf(db, place.bramble.owner), { placementId: one.placementId, ...job }),
    startPlacement(contextOf(db, place.quarry.owner), { placementId: other.placementId, ...job }),
  ]);
  const refused = results.filter((each) => each.status === "rejected");
  expect(refused).toHaveLength(1);
  expect(refused[0]?.reason.status).toBe(409);
  expect(refused[0]?.reason.message).toBe(placementMoved.neverStarted);
  expect(refused[0]?.reason.message).not.toMatch(/bramble|quarry|another|elsewhere|other job/i);
  const statuses = [await status(db, one.placementId), await status(db, other.placementId)];
  expect(statuses.sort()).toEqual(["neverStarted", "started"]);
  const count = async (event: string) =>
    (await db.selectFrom("outbox").select("id").where("event", "=", event).execute()).length;
  expect(await count("placement.start")).toBe(1);
  expect(await count("introduction.noLongerOpen")).toBe(2);
  expect(await introductionStatus(db, waiting.id)).toBe("noLongerOpen");
});

test("somebody who is in work is not started a second time, and a refused start changes nothing", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const one = await agreed(db, place, "bramble", "amara");
  await startPlacement(contextOf(db, place.bramble.owner), {
    placementId: one.placementId,
    ...job,
  });
  const later = await agreed(db, place, "quarry", "amara");
  const press = startPlacement(contextOf(db, place.quarry.owner), {
    placementId: later.placementId,
    ...job,
  });
  await expect(press).rejects.toThrow(placementMoved.neverStarted);
  expect(await status(db, later.placementId)).toBe("agreed");
  expect(await introductionStatus(db, later.introduction.id)).toBe("offerAccepted");
});

test("a start is never recorded before its day", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const { placementId } = await agreed(db, place, "bramble", "amara");
  const press = startPlacement(contextOf(db, place.bramble.owner), {
    placementId,
    ...job,
    startedOn: "2026-11-24",
  });
  await expect(press).rejects.toMatchObject({
    status: 400,
    fields: { startedOn: ["Give the day they started. You can record it from that day on."] },
  });
});

test("support lasts as long as the area says: for a job agreed from then on, and for a start", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const { lena, bramble } = place;
  const before = await agreed(db, place, "bramble", "joe");
  const details = {
    runBy: "CLF",
    phone: "020 7946 0100",
    email: "a@example.org",
    hours: "Nine to five",
    acknowledgeDays: 1,
    answerDays: 5,
    apologiseDays: 10,
  };
  await editArea(contextOf(db, lena), { ...details, supportWeeks: 4 });
  const { placementId } = await agreed(db, place, "bramble", "amara");
  const untilOf = async (id: string) =>
    (await findPlacement(contextOf(db, place.priya), id)).row?.supportUntil;
  expect(await untilOf(placementId)).toBe(addDays(offer.startsOn, 28));
  const kept = await db
    .selectFrom("placement")
    .select("supportUntil")
    .where("id", "=", before.placementId)
    .executeTakeFirstOrThrow();
  expect(kept.supportUntil).toBe(addDays(offer.startsOn, 26 * 7));
  await startPlacement(contextOf(db, bramble.owner), { placementId, ...job });
  expect(await untilOf(placementId)).toBe(addDays(job.startedOn, 28));
});

test("a start below every legal rate is refused, with what is lawful", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const { placementId } = await agreed(db, place, "bramble", "amara");
  const press = startPlacement(contextOf(db, place.bramble.owner), {
    placementId,
    ...job,
    payPence: 300,
  });
  await expect(press).rejects.toMatchObject({ status: 400, fields: { pay: [expect.any(String)] } });
  expect(await status(db, placementId)).toBe("agreed");
});

test("support follows the day they really started, and never outlasts their time with the team", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  await db
    .updateTable("participant")
    .set({ participationEndsOn: "2027-03-01" })
    .where("id", "=", "joe")
    .execute();
  const { placementId } = await agreed(db, place, "bramble", "joe");
  await startPlacement(contextOf(db, place.joel), { placementId, ...job, startedOn: "2026-11-20" });
  const { row } = await findPlacement(contextOf(db, place.joel), placementId);
  expect(row).toMatchObject({ startsOn: "2026-11-20", supportUntil: "2027-03-01" });
});

test("a job that does not start closes its introduction without blame", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const { introduction, placementId } = await agreed(db, place, "bramble", "amara");
  await neverStartPlacement(contextOf(db, place.bramble.owner), placementId);
  expect(await status(db, placementId)).toBe("neverStarted");
  expect(await introductionStatus(db, introduction.id)).toBe("noLongerOpen");
  await expect(
    startPlacement(contextOf(db, place.bramble.owner), { placementId, ...job }),
  ).rejects.toThrow(placementMoved.neverStarted);
});

test("an ended job keeps its last day, and the reason of whoever recorded it, and ends once", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const { placementId } = await agreed(db, place, "bramble", "amara");
  await startPlacement(contextOf(db, place.bramble.owner), { placementId, ...job });
  const end = (endedOn: string) =>
    endPlacement(contextOf(db, place.priya), { placementId, endedOn, reason: "hours" });
  await expect(end("2026-11-01")).rejects.toThrow("not before the first");
  await end("2026-11-23");
  const found = await findPlacement(contextOf(db, place.priya), placementId);
  expect(found.row).toMatchObject({ status: "ended", endedOn: "2026-11-23" });
  const { answers } = await findEnding(contextOf(db, place.priya), placementId);
  expect(answers).toMatchObject([{ side: "specialist", reason: "hours", name: place.priya.name }]);
  await expect(end("2026-11-23")).rejects.toThrow(placementMoved.ended);
});

test("an introduction that ends takes its agreed job with it, and a started one stays", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const ahead = await agreed(db, place, "bramble", "amara");
  const begun = await agreed(db, place, "bramble", "joe");
  await startPlacement(contextOf(db, place.joel), { placementId: begun.placementId, ...job });
  const drop = (id: string) =>
    db.transaction().execute((trx) => dropAgreedPlacement(trx, contextOf(trx, place.amara), id));
  expect(await drop(ahead.introduction.id)).toBe(true);
  expect(await drop(begun.introduction.id)).toBe(false);
  expect(await status(db, ahead.placementId)).toBe("neverStarted");
  expect(await status(db, begun.placementId)).toBe("started");
});

test("a list shows a placement exactly when the policy says so, and a lead no pay, hours or manager", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  await agreed(db, place, "bramble", "amara");
  await agreed(db, place, "bramble", "joe");
  await agreed(db, place, "quarry", "olive");
  const { bramble, quarry, ...single } = place;
  const actors: Actor[] = [
    ...Object.values(single),
    ...Object.values(bramble),
    ...Object.values(quarry),
    { ...bramble.manager, workplaceIds: [] },
    { kind: "visitor" },
  ];
  const everybody = await Promise.all(
    [place.priya, place.joel, place.owen].map((actor) => listPlacements(contextOf(db, actor))),
  );
  const all = everybody.flat();
  expect(all).toHaveLength(3);
  for (const actor of actors) {
    const seen = (await listPlacements(contextOf(db, actor))).map(({ id }) => id).sort();
    const allowed = all.filter((row) => may(placementParty(actor, row), "placement.readState"));
    expect(seen).toEqual(allowed.map(({ id }) => id).sort());
    for (const row of all) {
      const party = placementParty(actor, row);
      const page = findPlacement(contextOf(db, actor), row.id);
      if (!may(party, "placement.readState")) await expect(page).rejects.toThrow();
      else expect((await page).detail === null).toBe(!may(party, "placement.read"));
    }
  }
});

test("a page that asks once for jobs of several statuses reads each list as if it had asked for it alone", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  await agreed(db, place, "bramble", "amara");
  await db.updateTable("placement").set({ status: "started" }).execute();
  await agreed(db, place, "bramble", "kwame");
  const ctx = contextOf(db, place.priya);
  const page = askingOnce(ctx);
  for (const statuses of [["started"], ["agreed"], ["agreed", "started"], ["ended"]] as const) {
    const alone = await listPlacements(ctx, { statuses });
    expect(alone).toHaveLength(statuses[0] === "ended" ? 0 : statuses.length);
    expect(await listPlacements(page, { statuses })).toEqual(alone);
  }
});

test.each(["lena", "joel", "hana", "owen"] as const)(
  "%s cannot record a start for a person who is Priya's",
  async (who) => {
    const db = await freshDatabase();
    const place = await people(db);
    const { placementId } = await agreed(db, place, "bramble", "amara");
    const press = startPlacement(contextOf(db, place[who]), { placementId, ...job });
    await expect(press).rejects.toMatchObject({ status: 404 });
  },
);

test("a filled vacancy is suggested, never marked by itself", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const { introduction, placementId } = await agreed(db, place, "bramble", "amara");
  const ctx = contextOf(db, place.bramble.owner);
  expect(await findVacancyToMarkFilled(ctx, introduction.vacancyId)).toBeNull();
  await startPlacement(ctx, { placementId, ...job });
  expect(await findVacancyToMarkFilled(ctx, introduction.vacancyId)).toMatchObject({ places: 1 });
  const vacancy = await db
    .selectFrom("vacancy")
    .select("status")
    .where("id", "=", introduction.vacancyId)
    .executeTakeFirst();
  expect(vacancy?.status).toBe("live");
});

test("what needs somebody: the start to record, then nothing, then the support that will end", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const { placementId } = await agreed(db, place, "bramble", "amara");
  const employer = (now: string) =>
    listEmployerPlacementTasks(contextOf(db, place.bramble.manager, now));
  const specialist = (now: string) => listSpecialistPlacementTasks(contextOf(db, place.priya, now));
  expect(await employer("2026-11-22T10:00:00.000Z")).toEqual([]);
  expect(await employer("2026-11-23T10:00:00.000Z")).toMatchObject([
    { to: `/employer/placements/${placementId}` },
  ]);
  expect(await specialist("2026-11-24T10:00:00.000Z")).toHaveLength(1);
  await startPlacement(contextOf(db, place.bramble.owner), { placementId, ...job });
  expect(await employer("2026-11-24T10:00:00.000Z")).toEqual([]);
  expect(await specialist("2026-11-24T10:00:00.000Z")).toEqual([]);
  expect(await specialist("2027-05-01T10:00:00.000Z")).toMatchObject([{ dueOn: "2027-05-24" }]);
  expect(await listSpecialistPlacementTasks(contextOf(db, place.joel))).toEqual([]);
});
