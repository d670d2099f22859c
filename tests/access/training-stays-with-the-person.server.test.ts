import { expect, test, vi } from "vitest";
import { writeFadingPlan } from "#app/domain/fading-plan/fading-plan.commands.server.ts";
import { addTask, recordStepsOfVisit } from "#app/domain/training/training.commands.server.ts";
import { addSteps } from "#app/domain/training/training-step.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aJobAhead, type JobAhead } from "#tests/support/job-ahead.ts";
import { addresses, openPages } from "#tests/support/pages.ts";
import { as, newId } from "#tests/support/place.ts";
import { aVisit } from "#tests/support/visit.ts";
import { differences, everythingTheySee } from "./everything-they-see.ts";
import { marked } from "./town.ts";

// Each test opens every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

interface Mine {
  db: Db;
  job: JobAhead;
}
async function aJobOfMine(): Promise<Mine> {
  const db = await freshDatabase();
  return { db, job: await aJobAhead(db) };
}

/** A task with steps, one of them recorded on a visit, and a plan of support that steps down. */
async function learning({ db, job }: Mine) {
  const { placementId } = job;
  const ctx = as(db, job.priya);
  const taskId = newId();
  await addTask(ctx, placementId, { id: taskId, from: null, title: marked.task });
  await addSteps(ctx, { placementId, taskId }, "Empty the sink\nWipe the sink");
  const visitId = await aVisit(db, job);
  const steps = await db.selectFrom("trainingStep").select("id").orderBy("position").execute();
  const stepId = steps[0]?.id ?? "";
  await recordStepsOfVisit(ctx, { placementId, visitId }, [
    { stepId, level: "prompted", prompt: "gesture" },
  ]);
  const words = { naturalSupports: marked.helps, stepUpWhen: marked.own };
  await writeFadingPlan(ctx, placementId, { ...words, weeks: [{ week: 1, minutes: 600 }] }, "");
  return { taskId, visitId, stepId };
}

test("the employer's side reads letter by letter the same whether somebody is taught or not", async () => {
  const [within, without] = [await aJobOfMine(), await aJobOfMine()];
  await learning(within);
  // A visit is told of by its own rules; what is taught on it is not.
  await aVisit(without.db, without.job);
  const ofPlacement = addresses.filter(
    (address) => address.startsWith("/employer/placements/:id") && !/:(?!id)/.test(address),
  );
  for (const who of [(job: JobAhead) => job.bramble.owner, (job: JobAhead) => job.manager]) {
    const see = ({ db, job }: Mine) =>
      everythingTheySee(
        db,
        job,
        who(job).accountId,
        ofPlacement.map((address) => address.replace(":id", job.placementId)),
      );
    const [seen, plain] = [await see(within), await see(without)];
    expect(differences(seen, plain)).toEqual([]);
    expect(seen.pages["/employer/placements/:id"]).toMatch(/^200/);
    for (const words of [marked.task, marked.helps, marked.own, "Empty the sink"])
      expect(JSON.stringify(seen)).not.toContain(words);
  }
});

test("the person reads all of it, and the card says nothing of them, of where they work or who supports them", async () => {
  const mine = await aJobOfMine();
  const { taskId } = await learning(mine);
  const { db, job } = mine;
  const ask = await openPages(db);
  const at = `/participant/placements/${job.placementId}`;
  const training = await ask(job.amara.accountId, `${at}/training`);
  for (const words of [marked.task, "Empty the sink", "With a sign"])
    expect(training.text).toContain(words);
  const support = await ask(job.amara.accountId, `${at}/support`);
  for (const words of [marked.helps, marked.own, "10 hours"]) expect(support.text).toContain(words);
  const pages = {
    [`${at}/training/${taskId}`]: job.amara,
    [`/specialist/placements/${job.placementId}/training/${taskId}/card`]: job.priya,
  };
  for (const [address, who] of Object.entries(pages)) {
    const { text } = await ask(who.accountId, address);
    const card = /<article class="step-card.*?<\/article>/s.exec(text)?.[0] ?? "";
    expect(card).toContain("Wipe the sink");
    expect(text).toContain(`<title>${marked.task}</title>`);
    for (const said of [
      marked.name,
      "Amara",
      "Priya",
      "Bramble",
      "support",
      "specialist",
      "step alone",
    ])
      expect(card.replace(/class="[^"]*"/g, "")).not.toContain(said);
  }
});

test("a step said to be prompted without its kind comes back with everything that was chosen", async () => {
  const mine = await aJobOfMine();
  const { visitId, stepId } = await learning(mine);
  const { db, job } = mine;
  const ask = await openPages(db);
  const address = `/specialist/placements/${job.placementId}/visits/${visitId}/steps`;
  const steps = await db.selectFrom("trainingStep").select("id").orderBy("position").execute();
  const other = steps[1]?.id ?? "";
  const form = {
    [`step.${stepId}.level`]: "prompted",
    [`step.${stepId}.prompt`]: "",
    [`step.${other}.level`]: "notYet",
  };
  const wrong = await ask(job.priya.accountId, address, { method: "POST", form });
  expect(wrong.status).toBe(400);
  expect(wrong.text).toContain("Choose the kind of prompt that helped.");
  const checked = [...wrong.text.matchAll(/<input type="radio"[^>]*checked=""[^>]*>/g)].join();
  for (const said of [
    `step.${stepId}.level" checked="" value="prompted"`,
    `step.${other}.level" checked="" value="notYet"`,
  ])
    expect(checked).toContain(said);
  const right = await ask(job.priya.accountId, address, {
    method: "POST",
    form: { ...form, [`step.${stepId}.prompt`]: "verbal" },
  });
  expect(right.to).toBe(`/specialist/placements/${job.placementId}/training?done=steps`);
  const kept = await db
    .selectFrom("stepRecord")
    .select(["level", "prompt"])
    .orderBy("level")
    .execute();
  expect(kept).toEqual([
    { level: "notYet", prompt: null },
    { level: "prompted", prompt: "verbal" },
  ]);
});

test("a suggestion fills the weeks beside what was typed, keeps nothing, and asks for less than 200 hours", async () => {
  const { db, job } = await aJobOfMine();
  const ask = await openPages(db);
  const address = `/specialist/placements/${job.placementId}/support/edit`;
  const press = (form: Record<string, string>) =>
    ask(job.priya.accountId, address, { method: "POST", form });
  const typed = { stepUpWhen: marked.own, week1: "3" };
  const suggest = (startHours: string) =>
    press({ ...typed, intent: "suggest", startHours, untilWeek: "4" });
  const tooMany = await suggest("200");
  expect([tooMany.status, tooMany.text.includes(marked.own)]).toEqual([400, true]);
  expect(tooMany.text).toContain("The hours to start with can be at most 48.");
  const filled = await suggest("6");
  expect(filled.text).toContain(marked.own);
  const weeks = [1, 2, 3, 4, 5].map(
    (week) => new RegExp(`name="week${week}"[^>]*`).exec(filled.text)?.[0] ?? "",
  );
  expect(weeks.map((input) => /value="([^"]*)"/.exec(input)?.[1])).toEqual([
    "6",
    "4.5",
    "2.5",
    "1",
    undefined,
  ]);
  expect(await db.selectFrom("fadingPlan").selectAll().execute()).toEqual([]);
  const plan = { stepUpWhen: "x", naturalSupports: "y", intent: "write" };
  for (const [week3, says] of [
    ["-4", "Give the hours of week 3 as a number"],
    ["200", "The hours of week 3 can be at most 48."],
    ["", "Give the hours of at least one week."],
  ] as const)
    expect((await press({ ...plan, week3 })).text).toContain(says);
  expect((await press({ ...plan, week3: "0" })).to).toContain("/support?done=write");
});
