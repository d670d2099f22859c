import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aJobBegun } from "#tests/support/job-begun.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, as, newId, type Place, today, vacancy, visitor } from "#tests/support/place.ts";
import { suspendEmployer } from "../employer/employer-standing.commands.server.ts";
import { saveJob } from "./vacancy.commands.server.ts";
import { newVacancy } from "./vacancy.form.ts";
import { findVacancy, visibleTo } from "./vacancy.queries.server.ts";
import { endVacancy } from "./vacancy-ending.commands.server.ts";
import { type EndReason, endReasons } from "./vacancy-ending.ts";
import { extendVacancy } from "./vacancy-extend.commands.server.ts";
import { fillPlace, freePlace } from "./vacancy-places.commands.server.ts";
import { relistVacancy } from "./vacancy-relist.commands.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});
const owner = (now = today) => as(db, place.bramble.owner, now);
const rowOf = (id = place.job) =>
  db.selectFrom("vacancy").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const told = async (event: string) =>
  (await db.selectFrom("outbox").select("data").where("event", "=", event).execute()).length;
const end = (reason: EndReason, words: string | null = null) =>
  endVacancy(owner(), place.job, { reason, words });

test.each(Object.keys(endReasons) as EndReason[])(
  "ended because of %s: it is kept, the introduction ends, and nobody is told why",
  async (reason) => {
    const introduced = { vacancyId: place.job, participant: place.amara, specialist: place.priya };
    const id = await sendToEmployer(db, introduced);
    await end(reason, "Zanzibar");
    expect(await rowOf()).toMatchObject({
      status: endReasons[reason].by === "fill" ? "filled" : "closed",
      endedBecause: reason,
      endedWords: "Zanzibar",
      endedAt: today,
    });
    const introduction = await db
      .selectFrom("introduction")
      .select(["status", "reason"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(introduction).toEqual({ status: "noLongerOpen", reason: null });
    const events = await db.selectFrom("outbox").select("data").execute();
    expect(JSON.stringify(events)).not.toContain("Zanzibar");
    const audit = await db.selectFrom("auditEvent").select("detail").execute();
    expect(JSON.stringify(audit)).not.toContain("Zanzibar");
    await expect(end(reason)).rejects.toMatchObject({ status: 409 });
  },
);

test("a draft ends without a question; anything else says why", async () => {
  await expect(endVacancy(owner(), place.job, null)).rejects.toMatchObject({ status: 400 });
  const draft = await vacancy(db, place.bramble, {
    status: "draft",
    publishOn: "2026-03-09",
    scheduledAt: today,
  });
  await endVacancy(owner(), draft, null);
  expect(await rowOf(draft)).toMatchObject({
    status: "closed",
    scheduledAt: null,
    endedBecause: null,
  });
});

test("why it ended is read by its employer and by staff of its area, in words", async () => {
  await end("other", "We merged two jobs");
  const ask = await openPages(db);
  const staff = await ask(place.nadia.accountId, `/specialist/vacancies/${place.job}`);
  expect(staff.text).toContain("Something else. We merged two jobs");
  const own = await ask(place.bramble.owner.accountId, `/employer/vacancies/${place.job}`);
  expect(own.text).toContain("Closed on Wednesday 25 February");
  expect(own.text).toContain("List it again");
  const elsewhere = await ask(place.owen.accountId, `/specialist/vacancies/${place.job}`);
  expect(elsewhere.status).toBe(404);
});

test("the page that ends it keeps what was typed, and a closed one has nothing to end", async () => {
  const ask = await openPages(db);
  const { accountId } = place.bramble.owner;
  const page = `/employer/vacancies/${place.job}/end`;
  const typed = { reason: "other", words: "" };
  const refused = await ask(accountId, page, { method: "POST", form: typed });
  expect(refused.status).toBe(400);
  expect(refused.text).toContain("Say in a few words why it ends.");
  expect(refused.text).toMatch(/value="other"[^>]*checked|checked[^>]*value="other"/);
  const done = await ask(accountId, page, { method: "POST", form: { ...typed, words: "Moved" } });
  expect(done.to).toBe(`/employer/vacancies/${place.job}`);
  expect((await ask(accountId, page)).to).toBe(`/employer/vacancies/${place.job}`);
});

test("past its closing date it is closed by itself, and open again with another day", async () => {
  const later = "2026-04-02T09:30:00.000Z";
  const onBoard = async () =>
    (await visibleTo(db, visitor, later.slice(0, 10)).select("vacancy.id").execute()).map(
      ({ id }) => id,
    );
  expect(await onBoard()).not.toContain(place.job);
  const ask = await openPages(db, { now: later });
  const { accountId } = place.bramble.owner;
  const before = await ask(accountId, `/employer/vacancies/${place.job}`);
  expect(before.text).toContain("It closed on Tuesday 31 March");
  expect(before.text).not.toContain("See it as everyone does");
  const list = await ask(accountId, "/employer/vacancies");
  expect(list.text).toContain("Closed on Tuesday 31 March");
  expect(list.text).toContain("For you: open it for longer, or end it");
  const press = { intent: "extend", until: "2026-04-16" };
  for (let times = 0; times < 2; times += 1)
    expect(
      (await ask(accountId, `/employer/vacancies/${place.job}`, { method: "POST", form: press }))
        .status,
    ).toBe(302);
  expect(await onBoard()).toContain(place.job);
  const acts = await db
    .selectFrom("auditEvent")
    .select("id")
    .where("action", "=", "vacancy.extend")
    .execute();
  expect(acts).toHaveLength(1);
});

test.each(["2026-02-24", "2027-02-26", "2026-02-30", "soon", ""])(
  "it cannot be kept open until “%s”",
  async (until) => {
    const ask = await openPages(db);
    const { accountId } = place.bramble.owner;
    const form = { intent: "extend", until };
    const refused = await ask(accountId, `/employer/vacancies/${place.job}`, {
      method: "POST",
      form,
    });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain("That could not be done");
    expect((await rowOf()).closesOn).toBe("2026-03-31");
  },
);

test("what has ended is not extended, and no other employer extends anything", async () => {
  const until = { until: "2026-05-01" };
  await expect(extendVacancy(as(db, place.rival.owner), place.job, until)).rejects.toMatchObject({
    status: 404,
  });
  await end("onHold");
  await expect(extendVacancy(owner(), place.job, until)).rejects.toMatchObject({ status: 409 });
});

test("places are filled one by one, once for each press, and the last fills the job", async () => {
  await db.updateTable("vacancy").set({ places: 3 }).where("id", "=", place.job).execute();
  await fillPlace(owner(), place.job, { filled: 0 });
  await fillPlace(owner(), place.job, { filled: 0 });
  expect(await rowOf()).toMatchObject({ placesFilled: 1, status: "live" });
  await fillPlace(owner(), place.job, { filled: 1 });
  await freePlace(owner(), place.job, { filled: 2 });
  await freePlace(owner(), place.job, { filled: 2 });
  expect(await rowOf()).toMatchObject({ placesFilled: 1, status: "live" });
  // A page that is out of date by more than its own press.
  await expect(fillPlace(owner(), place.job, { filled: 2 })).rejects.toMatchObject({ status: 409 });
  await fillPlace(owner(), place.job, { filled: 1 });
  await fillPlace(owner(), place.job, { filled: 2 });
  expect(await rowOf()).toMatchObject({
    placesFilled: 3,
    status: "filled",
    endedBecause: "filled",
  });
  expect(await told("vacancy.closed")).toBe(1);
});

test("two colleagues who fill a place at once fill one, and the other is told or did the same", async () => {
  await db.updateTable("vacancy").set({ places: 3 }).where("id", "=", place.job).execute();
  const both = await Promise.allSettled([
    fillPlace(owner(), place.job, { filled: 0 }),
    fillPlace(as(db, place.manager), place.job, { filled: 0 }),
  ]);
  for (const each of both)
    if (each.status === "rejected") expect(each.reason).toMatchObject({ status: 409 });
  expect((await rowOf()).placesFilled).toBe(1);
});

test("fewer places than are filled are refused, in words at their field", async () => {
  await db
    .updateTable("vacancy")
    .set({ places: 4, placesFilled: 2 })
    .where("id", "=", place.job)
    .execute();
  const job = (places: string) =>
    newVacancy.parse({ id: newId(), title: "Kitchen assistant", kind: "paidJob", places });
  await expect(saveJob(owner(), place.job, job("2"))).rejects.toMatchObject({
    status: 400,
    fields: { places: [expect.stringContaining("2 places are filled already")] },
  });
  await saveJob(owner(), place.job, job("3"));
  expect((await rowOf()).places).toBe(3);
});

test("a first day through the portal fills a place by itself, once, and the last is for the employer to say", async () => {
  const other = await freshDatabase();
  const job = await aJobBegun(other);
  const row = await other
    .selectFrom("vacancy")
    .select(["status", "places", "placesFilled"])
    .where("id", "=", job.job)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ status: "live", places: 1, placesFilled: 1 });
  const ask = await openPages(other, { now: "2026-03-02T12:00:00.000Z" });
  const page = await ask(job.bramble.owner.accountId, `/employer/vacancies/${job.job}`);
  expect(page.text).toContain("The place is taken");
});

test("places left are said on the board's page and on the employer's own", async () => {
  await db
    .updateTable("vacancy")
    .set({ places: 4, placesFilled: 2 })
    .where("id", "=", place.job)
    .execute();
  const ask = await openPages(db);
  for (const [who, path] of [
    [null, `/vacancies/${place.job}`],
    [place.bramble.owner.accountId, `/employer/vacancies/${place.job}`],
    [place.bramble.owner.accountId, "/employer/vacancies"],
    [place.priya.accountId, `/specialist/vacancies/${place.job}`],
  ] as const)
    expect((await ask(who, path)).text, path).toContain("2 of 4 places left");
});

test("listed again it is a new vacancy, live at once; the old one and its introductions stay as they were", async () => {
  const introduced = { vacancyId: place.job, participant: place.amara, specialist: place.priya };
  const introductionId = await sendToEmployer(db, introduced);
  await db.updateTable("vacancy").set({ places: 2 }).where("id", "=", place.job).execute();
  await end("filledElsewhere");
  const before = await rowOf();
  const again = { newId: newId(), closesOn: "2026-04-30" };
  expect(await relistVacancy(owner(), place.job, again)).toBe("live");
  expect(await relistVacancy(owner(), place.job, again)).toBe("live");
  expect(await rowOf(again.newId)).toMatchObject({
    status: "live",
    title: before.title,
    closesOn: "2026-04-30",
    places: 2,
    placesFilled: 0,
    endedAt: null,
    endedBecause: null,
    copiedFromId: place.job,
    specialistId: place.priya.staffId,
    publishedAt: today,
  });
  expect((await findVacancy(owner(), again.newId)).tasks.map(({ words }) => words)).toEqual([
    "Prepare vegetables",
  ]);
  const { touchedAt: _, updatedAt: __, ...kept } = await rowOf();
  expect(before).toMatchObject(kept);
  const { status } = await db
    .selectFrom("introduction")
    .select("status")
    .where("id", "=", introductionId)
    .executeTakeFirstOrThrow();
  expect(status).toBe("noLongerOpen");
  expect(await told("vacancy.published")).toBe(1);
});

test("listed again when something stands against it, it waits as a draft that says what", async () => {
  await end("noLongerHiring");
  await db.updateTable("vacancy").set({ payMinPence: 700 }).where("id", "=", place.job).execute();
  const again = { newId: newId(), closesOn: null };
  expect(await relistVacancy(owner(), place.job, again)).toBe("draft");
  await suspendEmployer(as(db, place.lead), place.bramble.employerId, "Looked into");
  expect(await relistVacancy(owner(), place.job, { newId: newId(), closesOn: null })).toBe("draft");
});

test("what goes on is not listed again, nor by anybody else, nor until a day that has passed", async () => {
  const again = () => ({ newId: newId(), closesOn: null });
  await expect(relistVacancy(owner(), place.job, again())).rejects.toMatchObject({ status: 409 });
  await end("onHold");
  const passed = { newId: newId(), closesOn: "2026-02-24" };
  await expect(relistVacancy(owner(), place.job, passed)).rejects.toMatchObject({ status: 400 });
  await expect(relistVacancy(as(db, place.rival.owner), place.job, again())).rejects.toMatchObject({
    status: 404,
  });
  const rows = await db.selectFrom("vacancy").select("id").where("copiedFromId", "is not", null);
  expect(await rows.execute()).toEqual([]);
});
