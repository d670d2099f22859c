import { beforeEach, expect, test } from "vitest";
import { registry } from "#app/emails/registry.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, employer, newId, type Place, system, vacancy } from "#tests/support/place.ts";
import { findAccount } from "../account/account.queries.server.ts";
import { findVacancy } from "./vacancy.queries.server.ts";
import { listVacancyTasks } from "./vacancy-news.queries.server.ts";
import { keepAsDraft, publishDue, publishLater } from "./vacancy-publish-later.commands.server.ts";
import { publishVacancy } from "./vacancy-publishing.commands.server.ts";
import { saveSharing } from "./vacancy-sharing.commands.server.ts";

/** A Wednesday in winter, when London is on UTC. */
const agreedAt = "2026-02-25T09:30:00.000Z";
const day = "2026-03-02";
const morning = `${day}T07:05:00.000Z`;
const nothingElse = {
  audience: undefined,
  specialistDays: undefined,
  mostIntroductions: undefined,
  availableFrom: null,
};

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

const draft = (more: object = {}) =>
  vacancy(db, place.bramble, { status: "draft", publishedAt: null, publishOn: day, ...more });
const owner = (now = agreedAt) => as(db, place.bramble.owner, now);
const run = (now: string) => publishDue(as(db, system, now));
const row = (id: string) => findVacancy(as(db, system, morning), id);
async function agreed(more: object = {}) {
  const id = await draft(more);
  await publishLater(owner(), id);
  return id;
}
const told = async () =>
  (await db.selectFrom("outbox").select("event").orderBy("createdAt").execute()).map(
    ({ event }) => event,
  );
const acts = async (id: string) =>
  (
    await db
      .selectFrom("auditEvent")
      .select(["action", "actorKind"])
      .where("subjectId", "=", id)
      .orderBy("at")
      .execute()
  ).map(({ action, actorKind }) => `${action} ${actorKind}`);

test("a finished draft goes live in the morning of its day, and not before", async () => {
  const id = await agreed();
  await publishLater(owner(), id);
  expect(await row(id)).toMatchObject({ status: "draft", publishOn: day, scheduledAt: agreedAt });
  expect(await run("2026-03-01T23:59:00.000Z")).toBe(0);
  expect(await run(`${day}T06:59:00.000Z`)).toBe(0);
  expect(await run(morning)).toBe(1);
  expect(await row(id)).toMatchObject({
    status: "live",
    publishedAt: morning,
    publishOn: null,
    scheduledAt: null,
  });
  expect((await row(id)).specialist?.name).toBe("Dan Okoro");
  expect(await run(morning)).toBe(0);
  expect(await told()).toEqual(["vacancy.published"]);
  expect(await acts(id)).toEqual(["vacancy.publishLater employer", "vacancy.publish system"]);
});

test("morning is London’s, in summer as well", async () => {
  const id = await agreed({ publishOn: "2026-06-01", closesOn: null });
  expect(await run("2026-06-01T05:59:00.000Z")).toBe(0);
  expect(await run("2026-06-01T06:00:00.000Z")).toBe(1);
  expect((await row(id)).status).toBe("live");
});

test("the employer’s list: nothing waits while it goes live by itself, and something does once it has not", async () => {
  const id = await agreed();
  expect(await listVacancyTasks(owner())).toEqual([]);
  await db.updateTable("vacancy").set({ payMinPence: null }).where("id", "=", id).execute();
  await run(morning);
  expect(await listVacancyTasks(owner(morning))).toMatchObject([
    {
      title: "Publish it, or choose another day: Kitchen assistant",
      detail: "It did not go live on Monday 2 March. Nobody has seen it.",
    },
  ]);
});

test("a day that nobody was there for is made up as soon as somebody is", async () => {
  const id = await agreed();
  expect(await run("2026-03-05T21:00:00.000Z")).toBe(1);
  expect((await row(id)).status).toBe("live");
});

test("a day that was only thought of, or was taken back, publishes nothing", async () => {
  const thoughtOf = await draft();
  const back = await agreed();
  await keepAsDraft(owner(), back);
  await keepAsDraft(owner(), back);
  expect(await row(back)).toMatchObject({ status: "draft", publishOn: null, scheduledAt: null });
  expect(await acts(back)).toEqual([
    "vacancy.publishLater employer",
    "vacancy.keepAsDraft employer",
  ]);
  expect(await run(morning)).toBe(0);
  expect((await row(thoughtOf)).status).toBe("draft");
  expect(await told()).toEqual([]);
});

test("another day moves it; no day keeps it as a draft; the button does not wait", async () => {
  const moved = await agreed();
  await saveSharing(owner(), moved, { ...nothingElse, publishOn: "2026-03-09" });
  const emptied = await agreed();
  await saveSharing(owner(), emptied, { ...nothingElse, publishOn: null });
  expect(await run(morning)).toBe(0);
  expect(await run("2026-03-09T08:00:00.000Z")).toBe(1);
  expect((await row(moved)).status).toBe("live");
  expect((await row(emptied)).status).toBe("draft");
  const pressed = await agreed();
  expect(await publishVacancy(owner(), pressed)).toBe("live");
  expect(await row(pressed)).toMatchObject({ publishOn: null, scheduledAt: null });
});

test.each([
  ["without a day", { publishOn: null }, 409],
  ["on a day gone by", { publishOn: "2026-02-24" }, 400],
  ["after its closing date", { closesOn: "2026-03-01" }, 400],
  ["without pay", { payMinPence: null }, 400],
  // £7.55 is the least until 31 March 2026, and no longer on the day it would go live.
  [
    "below the minimum of that day",
    { payMinPence: 755, publishOn: "2026-04-01", closesOn: null },
    400,
  ],
])("nothing is agreed %s", async (_words, more, status) => {
  const id = await draft(more);
  await expect(publishLater(owner(), id)).rejects.toMatchObject({ status });
  expect((await row(id)).scheduledAt).toBeNull();
});

test.each([
  ["something was taken out", { payMinPence: null }, /something is missing/, "check"],
  ["its pay is too low by then", { payMinPence: 700 }, /below the legal minimum/, "pay-and-hours"],
  [
    "its words shut people out",
    { summary: "No disabled applicants." },
    /words shut people out/,
    "check",
  ],
  ["it has closed by then", { closesOn: "2026-03-01" }, /closing date has passed/, "apply"],
])(
  "one is kept back when %s, and its employer is told why, once",
  async (_words, more, why, step) => {
    const fine = await agreed();
    const id = await agreed();
    await db.updateTable("vacancy").set(more).where("id", "=", id).execute();
    expect(await run(morning)).toBe(1);
    expect(await run(morning)).toBe(0);
    expect((await row(fine)).status).toBe("live");
    expect(await row(id)).toMatchObject({ status: "draft", publishOn: day, scheduledAt: null });
    expect((await told()).toSorted()).toEqual(["vacancy.missedItsDay", "vacancy.published"]);
    const letter = await letterAbout(id);
    expect(letter?.subject).toBe("Your vacancy did not go live: Kitchen assistant");
    expect(letter?.paragraphs.join(" ")).toMatch(why);
    expect(letter?.action?.path).toBe(`/employer/vacancies/${id}/edit/${step}`);
    // Mended and published since: a letter that waited says nothing.
    await db.updateTable("vacancy").set({ status: "live" }).where("id", "=", id).execute();
    expect(await letterAbout(id)).toBeNull();
  },
);

test("an employer on hold is told so, and one that is not checked waits for that", async () => {
  const held = await agreed();
  const { lead, bramble } = place;
  await db
    .insertInto("employerSuspension")
    .values({
      id: newId(),
      employerId: bramble.employerId,
      areaId: lead.areaId,
      staffId: lead.staffId,
      reason: "x",
      suspendedAt: agreedAt,
      liftedAt: null,
      liftedBy: null,
    })
    .execute();
  const fresh = await employer(db, "New Leaf Books", "southwark", null);
  const id = await vacancy(db, fresh, { status: "draft", publishedAt: null, publishOn: day });
  await publishLater(as(db, fresh.owner, agreedAt), id);
  expect(await run(morning)).toBe(1);
  expect(await row(held)).toMatchObject({ status: "draft", scheduledAt: null });
  expect((await letterAbout(held))?.paragraphs.join(" ")).toContain("on hold");
  expect(await row(id)).toMatchObject({ status: "awaitingVerification", publishedAt: null });
  expect((await told()).toSorted()).toEqual(["vacancy.awaitsVerification", "vacancy.missedItsDay"]);
});

test("two servers at the same minute publish it once", async () => {
  const id = await agreed();
  const both = await Promise.all([run(morning), run(morning)]);
  expect(both.toSorted()).toEqual([0, 1]);
  expect(await told()).toEqual(["vacancy.published"]);
  expect((await row(id)).status).toBe("live");
});

test("taken back while it goes live: one of the two happens, and the record says which", async () => {
  const id = await agreed();
  const [published, back] = await Promise.allSettled([
    run(morning),
    keepAsDraft(owner(morning), id),
  ]);
  const { status } = await row(id);
  if (status === "live")
    expect(back).toMatchObject({ status: "rejected", reason: { status: 409 } });
  else expect(published).toMatchObject({ value: 0 });
  expect(await told()).toEqual(status === "live" ? ["vacancy.published"] : []);
});

test("another employer can neither agree nor take back", async () => {
  const id = await agreed();
  const stranger = as(db, place.rival.owner, agreedAt);
  for (const press of [publishLater, keepAsDraft])
    await expect(press(stranger, id)).rejects.toMatchObject({ status: 404 });
});

async function letterAbout(vacancyId: string) {
  const { accountId } = place.bramble.owner;
  const { email } = await findAccount(db, accountId);
  return registry["employer.vacancyMissedItsDay"].write({
    db,
    now: morning,
    newId,
    data: { vacancyId },
    reader: { id: accountId, kind: "account", name: "Marcus", email },
  });
}
