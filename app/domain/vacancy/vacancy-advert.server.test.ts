import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { seedDemo } from "#db/seed/demo.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import {
  aPlace,
  as,
  employer,
  newId,
  type Place,
  system,
  today,
  vacancy,
} from "#tests/support/place.ts";
import { verifyEmployer } from "../employer/employer-standing.commands.server.ts";
import { saveApply, saveJob } from "./vacancy.commands.server.ts";
import { applyStep, jobStep } from "./vacancy.form.ts";
import { findVacancy } from "./vacancy.queries.server.ts";
import { stopsIn } from "./vacancy-advert.ts";
import { publishVacancy, resumeVacancy } from "./vacancy-publishing.commands.server.ts";

const day = today.slice(0, 10);
const exclusion = "You must be able-bodied.";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

const job = (summary: string) =>
  jobStep.parse({ title: "Kitchen assistant", kind: "paidJob", places: "1", summary });
const statusOf = async (id: string) => (await findVacancy(as(db, system), id)).status;

test("words that stop an advert hold back its publication until they are mended, others do not", async () => {
  const owner = as(db, place.bramble.owner);
  const id = await vacancy(db, place.bramble, {
    status: "draft",
    publishedAt: null,
    summary: exclusion,
  });
  await expect(publishVacancy(owner, id)).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining("able-bodied"),
  });
  expect(await statusOf(id)).toBe("draft");
  await saveJob(owner, id, job("A fast-paced kitchen. Own car essential."));
  expect(await publishVacancy(owner, id)).toBe("live");
});

test("while a vacancy is live they are refused at their field, and other steps can be changed", async () => {
  const owner = as(db, place.bramble.owner);
  await expect(saveJob(owner, place.job, job(exclusion))).rejects.toMatchObject({
    fields: { summary: [expect.stringContaining("able-bodied")] },
  });
  expect((await findVacancy(owner, place.job)).summary).not.toBe(exclusion);
  // Words from before a rule was made do not keep an employer from changing the closing date.
  await db.updateTable("vacancy").set({ summary: exclusion }).where("id", "=", place.job).execute();
  const typed = { contactName: "Marcus", contactPhone: "01632 960171" };
  await saveApply(owner, place.job, applyStep.parse(typed));
  expect((await findVacancy(owner, place.job)).contactName).toBe("Marcus");
});

test("the check of an employer holds a vacancy back for its words, and says so", async () => {
  const fresh = await employer(db, "New Leaf Books", "southwark", null);
  const id = await vacancy(db, fresh, { status: "draft", publishedAt: null, closesOn: null });
  const owner = as(db, fresh.owner);
  await publishVacancy(owner, id);
  await db.updateTable("vacancy").set({ summary: exclusion }).where("id", "=", id).execute();
  await verifyEmployer(as(db, place.priya), fresh.employerId, {
    spokeTo: "Jo",
    checked: "A visit",
  });
  expect(await findVacancy(owner, id)).toMatchObject({ status: "paused", pausedReason: "words" });
  await expect(resumeVacancy(owner, id)).rejects.toMatchObject({ status: 400 });
  await saveJob(owner, id, job("You put books on shelves."));
  await resumeVacancy(owner, id);
  expect(await statusOf(id)).toBe("live");
});

test("the last page before publishing leads to each field, and offers no button while something stops it", async () => {
  const ask = await openPages(db);
  const account = place.bramble.owner.accountId;
  const summary = `${exclusion} Own car essential.`;
  const id = await vacancy(db, place.bramble, { status: "draft", publishedAt: null, summary });
  const edit = `/employer/vacancies/${id}/edit`;
  const held = await ask(account, `${edit}/check`);
  expect(held.mistakes).toEqual([]);
  expect(held.text).toContain("Change these words before it goes out");
  expect(held.text).toContain(`href="${edit}/job#vacancy-summary"`);
  expect(held.text).not.toContain('value="publish"');
  const step = await ask(account, `${edit}/job`);
  expect(step.text).toContain('id="vacancy-summary"');
  expect(step.text).toContain("About the words here");
  expect((await ask(account, `${edit}/place`)).text).not.toContain("About the words here");
  await saveJob(as(db, place.bramble.owner), id, job("Own car essential."));
  const free = await ask(account, `${edit}/check`);
  expect(free.text).toContain('value="publish"');
  expect(free.text).toContain("You can publish as it is.");
});

test("nothing that is live in the demo would be stopped", async () => {
  const demo = await freshDatabase();
  await seedDemo({ db: demo, now: today, newId, actor: system });
  const ids = await demo.selectFrom("vacancy").select("id").execute();
  const stops = [];
  for (const { id } of ids) stops.push(...stopsIn(await findVacancy(as(demo, system), id), day));
  expect(ids.length).toBeGreaterThan(10);
  expect(stops).toEqual([]);
});
