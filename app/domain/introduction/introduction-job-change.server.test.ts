import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { putToThem, sayYes, sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { postOffice } from "#tests/support/job-begun.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, as, newId, type Place, system, today } from "#tests/support/place.ts";
import { saveJob, savePayAndHours } from "../vacancy/vacancy.commands.server.ts";
import { newVacancy, payAndHoursStep } from "../vacancy/vacancy.form.ts";
import { endVacancy } from "../vacancy/vacancy-ending.commands.server.ts";
import { extendVacancy } from "../vacancy/vacancy-extend.commands.server.ts";
import { chooseWords } from "./introduction-choice.commands.server.ts";
import { decline } from "./introduction-decision.commands.server.ts";
import { settleJobChange, tellOfJobChanges } from "./introduction-job-change.commands.server.ts";
import { findJobChange } from "./introduction-job-change.queries.server.ts";
import { listIntroductionTasks } from "./introduction-tasks.queries.server.ts";
import { withdraw } from "./introduction-withdrawal.commands.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});
const introduced = () => ({
  vacancyId: place.job,
  participant: place.amara,
  specialist: place.priya,
});
const at = (time: string) => `2026-02-26T${time}:00.000Z`;
const owner = (now: string) => as(db, place.bramble.owner, now);
const pay = (payMin: string, now = at("10:00"), hoursMin = "16") =>
  savePayAndHours(
    owner(now),
    place.job,
    payAndHoursStep.parse({
      payMin,
      payPeriod: "hour",
      hoursMin,
      days: ["tue", "wed", "thu", "fri"],
      startsAt: "10:00",
      endsAt: "14:00",
      hoursCanChange: "partly",
    }),
  );
const summary = (words: string, now: string) =>
  saveJob(
    owner(now),
    place.job,
    newVacancy.parse({
      id: newId(),
      title: "Kitchen assistant",
      kind: "paidJob",
      kindOfWork: "kitchen-and-cafe",
      contract: "permanent",
      places: "1",
      summary: words,
    }),
  );
const tell = (now: string) => tellOfJobChanges(as(db, system, now));
const change = async (id: string) => (await findJobChange(db, id))?.changes.map(({ name }) => name);
const tasksOf = async (who: Place["amara"] | Place["priya"]) =>
  (await listIntroductionTasks(as(db, who, at("12:00"))))
    .map(({ title }) => title)
    .filter((title) => title.includes("has changed"));

describe("a change after somebody was asked", () => {
  test("stands on their page at once, and is told an hour after the last saved step, once", async () => {
    const id = await putToThem(db, introduced());
    await pay("12.75", at("10:00"));
    await pay("12.75", at("10:40"), "10");
    expect(await change(id)).toEqual(["pay", "hours"]);
    expect(await tell(at("11:39"))).toBe(0);
    expect(await Promise.all([tell(at("11:40")), tell(at("11:40"))])).toEqual(
      expect.arrayContaining([1, 0]),
    );
    expect(await tell(at("13:00"))).toBe(0);
    const mails = (await postOffice(db).deliver(at("13:00"))).map(({ subject }) => subject);
    expect(mails).toContain("There is an update for you");
    expect(mails).toContain("A job has changed since you introduced somebody");
    expect(await tasksOf(place.amara)).toEqual(["The job at Bramble Kitchens has changed"]);
    expect(await tasksOf(place.priya)).toEqual(["Talk with Amara: the job has changed"]);
  });

  test("no mail names the job, the employer or what changed to the person, nor the person to anybody", async () => {
    await putToThem(db, introduced());
    await pay("12.75");
    await tell(at("12:00"));
    for (const { to, subject, text } of await postOffice(db).deliver(at("12:00"))) {
      expect(`${subject} ${text}`).not.toMatch(/12\.75|Amara can|Zephyrine/);
      if (to === `${place.amara.participantId}@example.com`)
        expect(text).not.toMatch(/Bramble|Kitchen|pay/i);
    }
  });

  test("is told by their specialist where e-mail is no safe way", async () => {
    await db.updateTable("participant").set({ safeChannel: "phone" }).execute();
    await putToThem(db, introduced());
    await pay("12.75");
    await tell(at("12:00"));
    const mails = await postOffice(db).deliver(at("12:00"));
    expect(mails.filter(({ to }) => to.startsWith(place.amara.participantId))).toEqual([]);
    expect(mails.length).toBeGreaterThan(0);
  });

  test.each<[string, (id: string) => Promise<unknown>]>([
    ["of what does not matter to a decision", () => summary("Come and cook", at("10:00"))],
    [
      "that was changed back",
      async () => {
        await pay("12.75", at("10:00"));
        await pay("12.85", at("10:30"));
      },
    ],
    [
      "after they said no",
      async (id) => {
        await decline(as(db, place.amara), id);
        await pay("12.75");
      },
    ],
    [
      "after they took it back",
      async (id) => {
        await withdraw(as(db, place.amara), id);
        await pay("12.75");
      },
    ],
    [
      "of a job that ended meanwhile",
      async () => {
        await pay("12.75");
        await endVacancy(owner(at("10:05")), place.job, "filled");
      },
    ],
    [
      "that they have read already",
      async (id) => {
        await pay("12.75");
        const { versionId = "" } = (await findJobChange(db, id)) ?? {};
        await settleJobChange(as(db, place.amara, at("10:10")), id, versionId);
      },
    ],
  ])("is not told: %s", async (_words, happen) => {
    const id = await putToThem(db, introduced());
    await happen(id);
    expect(await tell(at("13:00"))).toBe(0);
    expect(await change(id)).toBeUndefined();
  });

  test("concerns nobody who was asked after it", async () => {
    await pay("12.75", "2026-02-25T08:00:00.000Z");
    const id = await putToThem(db, introduced());
    expect(await change(id)).toBeUndefined();
    expect(await tell(at("13:00"))).toBe(0);
  });

  test("a later change is told anew, of the new alone", async () => {
    const id = await putToThem(db, introduced());
    await pay("12.75");
    await tell(at("12:00"));
    await extendVacancy(owner(at("14:00")), place.job, { until: "2026-05-01" });
    expect(await tell(at("15:00"))).toBe(1);
    // Their page still says everything that is new to them.
    expect(await change(id)).toEqual(["pay", "closesOn"]);
    expect(await tasksOf(place.priya)).toHaveLength(1);
  });
});

describe("read, or talked over", () => {
  test.each(["amara", "priya"] as const)("by %s, it is done for both", async (who) => {
    const id = await putToThem(db, introduced());
    await pay("12.75");
    await tell(at("12:00"));
    const { versionId = "" } = (await findJobChange(db, id)) ?? {};
    for (let times = 0; times < 2; times += 1)
      await settleJobChange(as(db, place[who], at("12:30")), id, versionId);
    expect(await change(id)).toBeUndefined();
    expect([...(await tasksOf(place.amara)), ...(await tasksOf(place.priya))]).toEqual([]);
    const acts = await db
      .selectFrom("auditEvent")
      .select("actorKind")
      .where("action", "=", "introduction.settleJobChange")
      .execute();
    expect(acts).toHaveLength(1);
  });

  test("only as far as the page showed: what was changed meanwhile waits on", async () => {
    const id = await putToThem(db, introduced());
    await pay("12.75");
    const { versionId = "" } = (await findJobChange(db, id)) ?? {};
    await pay("12.75", at("10:20"), "10");
    await settleJobChange(as(db, place.amara, at("10:30")), id, versionId);
    expect(await change(id)).toEqual(["hours"]);
    expect(await tell(at("12:00"))).toBe(1);
  });

  test("of no other vacancy, and by nobody else", async () => {
    const id = await putToThem(db, introduced());
    await pay("12.75");
    const { versionId = "" } = (await findJobChange(db, id)) ?? {};
    for (const who of [place.joe, place.dan, place.lead])
      await expect(settleJobChange(as(db, who), id, versionId)).rejects.toMatchObject({
        status: 404,
      });
    await expect(settleJobChange(as(db, place.amara), id, "no-version")).rejects.toMatchObject({
      status: 404,
    });
  });
});

test("after a yes it stands, and the page shows the change first with the way to take it back", async () => {
  const id = await sendToEmployer(db, introduced());
  await pay("12.75");
  await tell(at("12:00"));
  const ask = await openPages(db, { now: at("12:00") });
  const { text } = await ask(place.amara.accountId, `/participant/introductions/${id}`);
  expect(text).toContain("Your yes still stands.");
  expect(text).toContain("£12.85 an hour");
  expect(text).toContain("£12.75 an hour");
  expect(text).toContain(`/participant/introductions/${id}/take-back`);
  expect(text.indexOf("The job has changed")).toBeLessThan(text.indexOf("The words you sent"));
  const { status } = await db
    .selectFrom("introduction")
    .select("status")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  expect(status).toBe("withEmployer");
});

test("before the yes the page shows it first; what they said yes to afterwards is not new to them", async () => {
  const id = await putToThem(db, introduced());
  await pay("12.75", "2026-02-25T09:35:00.000Z");
  const ask = await openPages(db, { now: "2026-02-25T09:40:00.000Z" });
  const page = await ask(place.amara.accountId, `/participant/introductions/${id}`);
  expect(page.text).toContain("Something has changed since you were asked.");
  const [line] = await db
    .selectFrom("introductionItem")
    .select("id")
    .where("introductionId", "=", id)
    .execute();
  await chooseWords(as(db, place.amara), {
    id,
    itemIds: [line?.id ?? ""],
    naming: "team",
    nameUsed: "Amara",
  });
  const last = await ask(place.amara.accountId, `/participant/introductions/${id}/decide`);
  expect(last.text).toContain("See what changed");
  const staff = await ask(place.priya.accountId, `/specialist/introductions/${id}`);
  expect(staff.text).toContain("The job has changed since Amara was asked");
  await db.updateTable("introduction").set({ askedAt: today }).execute();
  await sayYes(db, place.amara, id);
  // The tests' clock stands still: the yes came after the change.
  await db.updateTable("introduction").set({ sentAt: "2026-02-25T10:00:00.000Z" }).execute();
  expect(await change(id)).toBeUndefined();
});

test("the press on either page settles it, and a page out of date is told so", async () => {
  const id = await putToThem(db, introduced());
  await pay("12.75");
  const { versionId = "" } = (await findJobChange(db, id)) ?? {};
  const ask = await openPages(db, { now: at("12:00") });
  const page = `/participant/introductions/${id}`;
  const form = { intent: "jobChange" };
  expect((await ask(place.amara.accountId, page, { method: "POST", form })).status).toBe(400);
  const pressed = await ask(place.amara.accountId, page, {
    method: "POST",
    form: { ...form, versionId },
  });
  expect(pressed.to).toBe(page);
  expect(await change(id)).toBeUndefined();
});
