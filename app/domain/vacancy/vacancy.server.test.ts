import { beforeEach, expect, test } from "vitest";
import { employerMessages } from "#app/emails/employer.messages.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import {
  aPlace,
  as,
  colleague,
  employer,
  newId,
  type Place,
  system,
  today,
  vacancy,
  visitor,
} from "#tests/support/place.ts";
import { findAccount } from "../account/account.queries.server.ts";
import { verifyEmployer } from "../employer/employer-standing.commands.server.ts";
import type { Actor } from "../policy.ts";
import { readBoardSearch } from "./board-search.ts";
import { saveJob, savePayAndHours, startVacancy } from "./vacancy.commands.server.ts";
import { newVacancy } from "./vacancy.form.ts";
import { findVacancy, listForEmployer, visibleTo } from "./vacancy.queries.server.ts";
import { endVacancy } from "./vacancy-ending.commands.server.ts";
import { sendNews } from "./vacancy-news.commands.server.ts";
import { listNewsOwed, listVacancyTasks } from "./vacancy-news.queries.server.ts";
import {
  pauseVacanciesBelowMinimum,
  pauseVacancy,
  publishVacancy,
  resumeVacancy,
} from "./vacancy-publishing.commands.server.ts";
import { searchBoard } from "./vacancy-search.queries.server.ts";
import {
  changeNamedSpecialist,
  confirmVacancy,
  draftVacancyFromVisit,
} from "./vacancy-visit.commands.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

const day = today.slice(0, 10);
const statusOf = async (id: string) =>
  (await db.selectFrom("vacancy").select("status").where("id", "=", id).executeTakeFirstOrThrow())
    .status;
const told = async () =>
  (await db.selectFrom("outbox").select("event").orderBy("createdAt").execute()).map(
    ({ event }) => event,
  );
const seenBy = async (actor: Actor) =>
  (await visibleTo(db, actor, day).select("vacancy.id").execute()).map(({ id }) => id);

test("who sees what: live, paid and open for anyone; the rest for those whose it is", async () => {
  const { bramble, rival, job, priya, nadia, owen, manager, amara } = place;
  const draft = await vacancy(db, bramble, { status: "draft" });
  const unplaced = await vacancy(db, bramble, { status: "draft", workplaceId: null });
  const taster = await vacancy(db, bramble, { kind: "taster", payMinPence: null, payPeriod: null });
  const passed = await vacancy(db, bramble, { closesOn: "2026-02-24" });
  const lastDay = await vacancy(db, bramble, { closesOn: day });
  const paused = await vacancy(db, bramble, { status: "paused" });
  const heard = await vacancy(db, bramble, { status: "draft", draftedByStaffId: priya.staffId });
  const theirs = await vacancy(db, rival);
  const all = [job, draft, unplaced, taster, passed, lastDay, paused, heard];

  const expected: [string, Actor, string[]][] = [
    ["a visitor", visitor, [job, lastDay, theirs]],
    ["a participant", amara, [job, lastDay, theirs]],
    ["the owner", bramble.owner, all],
    ["the manager", manager, all.filter((id) => id !== unplaced)],
    ["another employer", rival.owner, [theirs]],
    ["a specialist of the area", nadia, [job, taster, passed, lastDay, paused, heard, theirs]],
    ["a specialist of another area", owen, [job, taster, passed, lastDay, theirs]],
  ];
  for (const [who, actor, ids] of expected)
    expect((await seenBy(actor)).sort(), who).toEqual([...ids].sort());
  await expect(findVacancy(as(db, visitor), taster)).rejects.toMatchObject({ status: 404 });
});

test("a suspended employer's vacancies vanish from the board and from staff", async () => {
  const { bramble, lead, owen, job } = place;
  await db
    .insertInto("employerSuspension")
    .values({
      id: newId(),
      employerId: bramble.employerId,
      areaId: lead.areaId,
      staffId: lead.staffId,
      reason: "x",
      suspendedAt: today,
      liftedAt: null,
      liftedBy: null,
    })
    .execute();
  expect(await seenBy(visitor)).toEqual([]);
  expect(await seenBy(owen)).toEqual([]);
  expect(await seenBy(bramble.owner)).toEqual([job]);
  await pauseVacancy(as(db, bramble.owner), job);
  await expect(resumeVacancy(as(db, bramble.owner), job)).rejects.toMatchObject({ status: 403 });
});

test("the board finds by words, kind of work and authority, unpaid kinds never", async () => {
  const { bramble, rival, job } = place;
  await vacancy(db, bramble, { title: "Kitchen taster", kind: "taster" });
  const garden = await vacancy(db, rival, {
    title: "Gardener 100%",
    kindOfWork: "gardening-and-outdoors",
  });
  const ids = async (query: string) => {
    const asked = readBoardSearch(new URLSearchParams(query));
    return (await searchBoard(db, asked, { today: day })).rows.map(({ id }) => id);
  };
  expect(await ids("words=KITCHEN")).toEqual([job]);
  expect(await ids("words=100%25")).toEqual([garden]);
  expect(await ids("kind=kitchen-and-cafe")).toEqual([job]);
  expect(await ids("place=bedford")).toEqual([garden]);
  expect(await ids("page=2")).toEqual([]);
});

test("publishing names the specialist, records and tells", async () => {
  const { bramble } = place;
  const id = await vacancy(db, bramble, { status: "draft", publishedAt: null });
  expect(await publishVacancy(as(db, bramble.owner), id)).toBe("live");
  const row = await findVacancy(as(db, bramble.owner), id);
  // Priya already has one live vacancy in this team.
  expect(row).toMatchObject({ status: "live", publishedAt: today });
  expect(row.specialist?.name).toBe("Dan Okoro");
  expect(await told()).toEqual(["vacancy.published"]);
  const audit = await db.selectFrom("auditEvent").selectAll().execute();
  expect(audit.map(({ action, subjectId }) => [action, subjectId])).toEqual([
    ["vacancy.publish", id],
  ]);
});

test.each([
  ["a title", { title: "" }],
  ["pay", { payMinPence: null }],
  ["hours", { minutesMin: null }],
  ["a place", { workplaceId: null }],
  ["a contact", { contactPhone: "", contactEmail: "" }],
  ["a closing date still ahead", { closesOn: "2026-02-24" }],
])("nothing is published without %s", async (_words, gap) => {
  const id = await vacancy(db, place.bramble, { status: "draft", ...gap });
  const publish = publishVacancy(as(db, place.bramble.owner), id);
  await expect(publish).rejects.toMatchObject({ status: 400 });
  expect(await statusOf(id)).toBe("draft");
  expect(await told()).toEqual([]);
});

test("pay is checked to the penny on the day it should start, else today", async () => {
  const publish = async (payMinPence: number, expectedStartOn: string | null) => {
    const more = { status: "draft" as const, payMinPence, expectedStartOn };
    const id = await vacancy(db, place.bramble, more);
    return publishVacancy(as(db, place.bramble.owner), id).catch((error) => error.message);
  };
  // £7.55 at 16 and 17 until 31 March 2026, £8.00 from then on.
  expect(await publish(755, null)).toBe("live");
  expect(await publish(754, null)).toContain("below the legal minimum at every age");
  expect(await publish(755, "2026-04-01")).toContain("below the legal minimum at every age");
  expect(await publish(800, "2026-04-01")).toBe("live");
});

test("a live advert below a new rate is paused with a message, once, and resumes when paid", async () => {
  const { bramble, job } = place;
  const low = await vacancy(db, bramble, { payMinPence: 755, closesOn: null });
  const before = as(db, system, "2026-03-31T12:00:00.000Z");
  expect(await pauseVacanciesBelowMinimum(before)).toBe(0);
  const after = as(db, system, "2026-04-01T12:00:00.000Z");
  expect(await pauseVacanciesBelowMinimum(after)).toBe(1);
  expect(await pauseVacanciesBelowMinimum(after)).toBe(0);
  expect(await told()).toEqual(["vacancy.pausedForPay"]);
  expect([await statusOf(low), await statusOf(job)]).toEqual(["paused", "live"]);
  const owner = as(db, bramble.owner, after.now);
  await expect(resumeVacancy(owner, low)).rejects.toMatchObject({ status: 400 });
  await db.updateTable("vacancy").set({ payMinPence: 1300 }).where("id", "=", low).execute();
  await resumeVacancy(owner, low);
  expect(await findVacancy(owner, low)).toMatchObject({ status: "live", pausedReason: null });
});

test("a vacancy waits while its employer is unchecked, and goes live with the check", async () => {
  const { priya } = place;
  const fresh = await employer(db, "New Leaf Books", "southwark", null);
  const id = await vacancy(db, fresh, { status: "draft", publishedAt: null });
  expect(await publishVacancy(as(db, fresh.owner), id)).toBe("awaitingVerification");
  expect(await seenBy(visitor)).not.toContain(id);
  await verifyEmployer(as(db, priya), fresh.employerId, { spokeTo: "Jo", checked: "A visit" });
  expect(await statusOf(id)).toBe("live");
  expect(await seenBy(visitor)).toContain(id);
  expect(await told()).toEqual(
    expect.arrayContaining(["vacancy.awaitsVerification", "vacancy.published"]),
  );
});

test.each([
  ["pay that has since fallen below the minimum", { payMinPence: 755 }, "pay", "pay-and-hours"],
  ["a closing date that has since passed", { closesOn: "2026-03-20" }, "closingDate", "apply"],
] as const)(
  "the check of an employer holds back a vacancy with %s, and says what to mend",
  async (_words, more, reason, step) => {
    const { priya } = place;
    const fresh = await employer(db, "New Leaf Books", "southwark", null);
    const id = await vacancy(db, fresh, { status: "draft", publishedAt: null, ...more });
    const fine = await vacancy(db, fresh, { status: "draft", publishedAt: null, closesOn: null });
    await publishVacancy(as(db, fresh.owner), id);
    await publishVacancy(as(db, fresh.owner), fine);
    // The minimum rises on 1 April.
    const later = "2026-04-02T12:00:00.000Z";
    const check = { spokeTo: "Jo", checked: "A visit" };
    await verifyEmployer(as(db, priya, later), fresh.employerId, check);
    expect(await statusOf(fine)).toBe("live");
    const owner = as(db, fresh.owner, later);
    const held = { status: "paused", pausedReason: reason, publishedAt: null };
    expect(await findVacancy(owner, id)).toMatchObject(held);
    const heard = async () =>
      (await db.selectFrom("outbox").select("event").where("data", "like", `%${id}%`).execute())
        .map(({ event }) => event)
        .filter((event) => event !== "vacancy.awaitsVerification");
    expect(await heard()).toEqual(["vacancy.heldBack"]);
    const { email } = await findAccount(db, fresh.owner.accountId);
    const letter = await employerMessages["employer.vacancyHeldBack"].write({
      db,
      now: later,
      newId,
      data: { vacancyId: id },
      reader: { id: fresh.owner.accountId, kind: "account", name: "Sam", email },
    });
    expect(letter?.action?.path).toBe(`/employer/vacancies/${id}/edit/${step}`);
    const [task] = await listVacancyTasks(owner);
    expect(task).toMatchObject({
      to: `/employer/vacancies/${id}`,
      detail: expect.stringMatching(/^Paused/),
    });
    await expect(resumeVacancy(owner, id)).rejects.toMatchObject({ status: 400 });
    const mended = { payMinPence: 1500, closesOn: null };
    await db.updateTable("vacancy").set(mended).where("id", "=", id).execute();
    await resumeVacancy(owner, id);
    expect(await statusOf(id)).toBe("live");
    expect(await heard()).toEqual(["vacancy.heldBack", "vacancy.published"]);
  },
);

test("two people acting at once: one wins, the other is told what happened", async () => {
  const { bramble, manager, job } = place;
  const both = await Promise.allSettled([
    endVacancy(as(db, bramble.owner), job, "filled"),
    endVacancy(as(db, manager), job, { reason: "onHold", words: null }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const lost = both.find((one) => one.status === "rejected") as PromiseRejectedResult;
  expect(lost.reason).toMatchObject({ status: 409 });
  expect((await told()).filter((event) => event === "vacancy.closed")).toHaveLength(1);
});

test("another employer's manager can press nothing", async () => {
  const { rival, job } = place;
  const stranger = as(db, rival.owner);
  const end = (ctx: typeof stranger, id: string) => endVacancy(ctx, id, "filled");
  for (const press of [publishVacancy, pauseVacancy, resumeVacancy, end])
    await expect(press(stranger, job)).rejects.toMatchObject({ status: 404 });
  expect(await statusOf(job)).toBe("live");
});

const job = (title: string) =>
  newVacancy.parse({ id: crypto.randomUUID(), title, kind: "paidJob", places: "1" });

test("a draft begun twice is one, for the only workplace there is", async () => {
  const { bramble, rival } = place;
  const typed = job("Barista");
  await startVacancy(as(db, bramble.owner), typed);
  await startVacancy(as(db, bramble.owner), typed);
  expect((await listForEmployer(as(db, bramble.owner))).map(({ title }) => title)).toEqual([
    "Kitchen assistant",
    "Barista",
  ]);
  expect((await findVacancy(as(db, bramble.owner), typed.id)).workplaceName).toBe("Quay Road");
  await expect(startVacancy(as(db, rival.owner), typed)).rejects.toMatchObject({ status: 404 });
});

test("a live vacancy cannot be saved unfit for the board, and nothing of it is half-written", async () => {
  const { bramble } = place;
  const ctx = as(db, bramble.owner);
  const typed = { ...job("Head of tasting"), kind: "taster" as const };
  await expect(saveJob(ctx, place.job, typed)).rejects.toMatchObject({ status: 400 });
  expect((await findVacancy(ctx, place.job)).title).toBe("Kitchen assistant");
  const pay = { days: [], startsAt: null, endsAt: null, pattern: null, insteadOfPay: null };
  const rest = { hoursNote: null, expectedStartOn: null, hoursMin: 960 };
  const low = { ...pay, ...rest, payMin: 754, payPeriod: "hour" as const };
  await expect(savePayAndHours(ctx, place.job, low)).rejects.toMatchObject({ status: 400 });
  await endVacancy(ctx, place.job, { reason: "noLongerHiring", words: null });
  await expect(savePayAndHours(ctx, place.job, low)).rejects.toMatchObject({ status: 409 });
});

test("a manager of another workplace neither sees nor edits it", async () => {
  const { bramble } = place;
  const at = { id: bramble.employerId, name: "Bramble Kitchens" };
  const other = await colleague(db, at, "Sam Lee", { role: "manager", workplaceIds: [] });
  expect(await seenBy(other)).toEqual([]);
  await expect(saveJob(as(db, other), place.job, job("Mine"))).rejects.toMatchObject({
    status: 404,
  });
});

test("what a specialist heard on a visit waits for the employer to confirm and publish it", async () => {
  const { bramble, priya, dan, nadia } = place;
  const heard = {
    id: newId(),
    employerId: bramble.employerId,
    workplaceId: bramble.workplaceId,
    title: "Dish porter",
    kind: "paidJob" as const,
    kindOfWork: undefined,
    summary: null,
    hours: 600,
    pay: 1300,
    payPeriod: "hour" as const,
    tasks: "- Wash up\n\nDry",
    email: "marcus@example.com",
  };
  await draftVacancyFromVisit(as(db, priya), heard);
  await draftVacancyFromVisit(as(db, priya), heard);
  await expect(draftVacancyFromVisit(as(db, dan), heard)).rejects.toMatchObject({ status: 404 });
  expect(await told()).toEqual(["vacancy.drafted"]);
  const owner = as(db, bramble.owner);
  await confirmVacancy(owner, heard.id);
  await confirmVacancy(owner, heard.id);
  const draft = await findVacancy(owner, heard.id);
  expect(draft).toMatchObject({ status: "draft", confirmedAt: today });
  expect(draft.tasks.map(({ words }) => words)).toEqual(["Wash up", "Dry"]);
  await expect(
    draftVacancyFromVisit(as(db, nadia), { ...heard, id: newId(), workplaceId: "elsewhere" }),
  ).rejects.toMatchObject({ status: 400 });
});

test("a lead of the vacancy's area names another specialist of their team; nobody else does", async () => {
  const { lead, otherLead, priya, dan, owen, job } = place;
  await expect(changeNamedSpecialist(as(db, priya), job, dan.staffId)).rejects.toMatchObject({
    status: 403,
  });
  await expect(changeNamedSpecialist(as(db, otherLead), job, owen.staffId)).rejects.toMatchObject({
    status: 403,
  });
  await expect(changeNamedSpecialist(as(db, lead), job, owen.staffId)).rejects.toMatchObject({
    status: 400,
  });
  await changeNamedSpecialist(as(db, lead), job, dan.staffId);
  expect((await findVacancy(as(db, lead), job)).specialist?.name).toBe("Dan Okoro");
});

test("news speaks of the job alone, starts the clock again, and is owed to the employer", async () => {
  const { bramble, rival, priya, owen, job } = place;
  const owed = async (at: string) => (await listNewsOwed(as(db, bramble.owner, at)))[0];
  expect(await owed(today)).toMatchObject({ dueOn: "2026-03-04", late: false, lastNews: null });
  expect(await owed("2026-03-05T09:00:00.000Z")).toMatchObject({ late: true });
  const refused = sendNews(as(db, priya), job, "Two people like the look of it.");
  await expect(refused).rejects.toMatchObject({ status: 400 });
  await expect(sendNews(as(db, owen), job, "Nobody yet.")).rejects.toMatchObject({ status: 403 });
  // A colleague's participant, by a name that stands on no list of names.
  const { joe } = place;
  const called = { chosenName: "Zbyszek" };
  await db.updateTable("participant").set(called).where("id", "=", joe.participantId).execute();
  await expect(
    sendNews(as(db, priya), job, "Nobody yet. It would suit zbyszek."),
  ).rejects.toMatchObject({ status: 400, fields: { words: [expect.stringContaining("zbyszek")] } });
  const words = "Nobody yet. A later start would help.";
  await sendNews(as(db, priya), job, words);
  await sendNews(as(db, priya), job, words);
  expect(await told()).toEqual(["vacancy.newsSent"]);
  expect(await owed(today)).toMatchObject({ dueOn: "2026-03-11", lastNews: { words } });
  expect(await listNewsOwed(as(db, rival.owner))).toEqual([]);
  expect(await listNewsOwed(as(db, priya))).toHaveLength(1);
});
