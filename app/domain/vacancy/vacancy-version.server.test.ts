import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { propose } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, as, type Place, today, vacancy } from "#tests/support/place.ts";
import { editWorkplace } from "../employer/employer.commands.server.ts";
import { answerProposal } from "../job-proposal/job-proposal-answer.commands.server.ts";
import { savePayAndHours, saveTasks, saveWork } from "./vacancy.commands.server.ts";
import { payAndHoursStep, tasksStep, workStep } from "./vacancy.form.ts";
import { endVacancy } from "./vacancy-ending.commands.server.ts";
import { extendVacancy } from "./vacancy-extend.commands.server.ts";
import {
  pauseVacancy,
  publishVacancy,
  resumeVacancy,
} from "./vacancy-publishing.commands.server.ts";
import { listVersions } from "./vacancy-version.queries.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});
const owner = (now = today) => as(db, place.bramble.owner, now);
const paid = (payMin: string, hoursMin = "16") =>
  payAndHoursStep.parse({
    payMin,
    payPeriod: "hour",
    hoursMin,
    days: ["tue", "wed", "thu", "fri"],
    startsAt: "10:00",
    endsAt: "14:00",
    hoursCanChange: "partly",
  });
const kept = async (id: string) => (await listVersions(owner(), id)).versions;
const changed = async (id: string) =>
  (await kept(id)).map(({ changes }) => changes.map(({ name }) => name).join(","));

test("publication is the first version; a draft has none, however often it is saved", async () => {
  const draft = await vacancy(db, place.bramble, { status: "draft", publishedAt: null });
  await savePayAndHours(owner(), draft, paid("13"));
  expect(await kept(draft)).toEqual([]);
  await publishVacancy(owner(), draft);
  expect(await kept(draft)).toMatchObject([
    { number: 1, madeAt: today, madeBy: "Marcus Webb", changes: [] },
  ]);
});

test("every saved step that changes something is a version, with what was and what is; the same again is none", async () => {
  const later = "2026-02-26T10:00:00.000Z";
  await savePayAndHours(owner(later), place.job, paid("13.50"));
  await savePayAndHours(owner(later), place.job, paid("13.50"));
  await pauseVacancy(owner(later), place.job);
  await resumeVacancy(owner(later), place.job);
  const versions = await kept(place.job);
  expect(versions).toMatchObject([
    {
      number: 2,
      madeAt: later,
      madeBy: "Marcus Webb",
      changes: [{ name: "pay", before: ["£12.85 an hour"], after: ["£13.50 an hour"] }],
    },
    // It went live before versions were kept: nobody knows by whom.
    { number: 1, madeAt: today, madeBy: null, changes: [] },
  ]);
});

test("tasks, what the work is like and the closing date are kept with it", async () => {
  const tasks = tasksStep.parse({
    task1: "Prepare vegetables",
    task2: "Bake",
    essential: "Stamina",
  });
  await saveTasks(owner(), place.job, tasks);
  await saveWork(owner(), place.job, workStep.parse({ "noise-level": "3" }));
  await extendVacancy(owner(), place.job, { until: "2026-05-01" });
  expect(await changed(place.job)).toEqual(["closesOn", "environment", "tasks,criteria", ""]);
  const { snapshot } = await db
    .selectFrom("vacancyVersion")
    .select("snapshot")
    .where("vacancyId", "=", place.job)
    .orderBy("number", "desc")
    .executeTakeFirstOrThrow();
  expect(JSON.parse(snapshot)).toMatchObject({
    closesOn: "2026-05-01",
    tasks: [{ words: "Prepare vegetables" }, { words: "Bake" }],
    criteria: [{ words: "Stamina", weight: "essential" }],
    environment: [{ dimension: "noise", level: 3 }],
  });
});

test("an agreed proposal, and a workplace that moves, change the job too", async () => {
  const id = await propose(db, place.priya, place.job);
  await answerProposal(owner(), place.job, id, { answers: { 1: "agree" }, reason: null });
  expect(await changed(place.job)).toEqual(["tasks", ""]);
  await editWorkplace(owner(), {
    id: place.bramble.workplaceId,
    workplace: "Quay Road",
    address: "9 Quay Road",
    postcode: "SE1 2AB",
    localAuthorityId: "southwark",
    gettingThere: "",
    access: "",
  });
  expect((await changed(place.job))[0]).toBe("workplace");
});

test("what was refused leaves no version", async () => {
  await expect(savePayAndHours(owner(), place.job, paid("5"))).rejects.toMatchObject({
    status: 400,
  });
  expect(await kept(place.job)).toEqual([]);
});

test("colleagues who save at once keep a version each, in a row", async () => {
  const both = await Promise.allSettled([
    savePayAndHours(owner(), place.job, paid("13.50")),
    savePayAndHours(as(db, place.manager), place.job, paid("14")),
  ]);
  for (const each of both)
    if (each.status === "rejected") expect(each.reason).toMatchObject({ status: 409 });
  const numbers = (await kept(place.job)).map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, at) => numbers.length - at));
  expect(numbers.length).toBeGreaterThanOrEqual(2);
});

test("the pages say what changed in words, to those who may read it while it is not live", async () => {
  await savePayAndHours(owner(), place.job, paid("13.50", "20"));
  const ask = await openPages(db);
  const own = await ask(place.bramble.owner.accountId, `/employer/vacancies/${place.job}/versions`);
  for (const words of ["£12.85 an hour", "£13.50 an hour", "16 hours a week", "20 hours a week"])
    expect(own.text).toContain(words);
  expect(own.text).not.toMatch(/payMinPence|snapshot|null/);
  const staff = `/specialist/vacancies/${place.job}/versions`;
  expect((await ask(place.nadia.accountId, staff)).text).toContain("£13.50 an hour");
  // They read the live advert, and not how it was before.
  expect((await ask(place.owen.accountId, staff)).status).toBe(404);
  expect(
    (await ask(place.rival.owner.accountId, `/employer/vacancies/${place.job}/versions`)).status,
  ).toBe(404);
});

test("versions stay with what has ended, and go with a vacancy that goes", async () => {
  await savePayAndHours(owner(), place.job, paid("13.50"));
  await endVacancy(owner(), place.job, { reason: "onHold", words: null });
  expect(await kept(place.job)).toHaveLength(2);
  const other = await vacancy(db, place.bramble);
  await savePayAndHours(owner(), other, paid("14"));
  await db.deleteFrom("vacancyTask").where("vacancyId", "=", other).execute();
  await db.deleteFrom("vacancy").where("id", "=", other).execute();
  const rows = await db.selectFrom("vacancyVersion").select("vacancyId").distinct().execute();
  expect(rows).toEqual([{ vacancyId: place.job }]);
});
