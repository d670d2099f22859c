import { beforeEach, describe, expect, test } from "vitest";
import { startPlacement } from "#app/domain/placement/placement-start.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { begin, jobFound, jobKept } from "#tests/support/found-job.ts";
import { type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { aJobBegun, endJob, morningOf } from "#tests/support/job-begun.ts";
import { as, newId } from "#tests/support/place.ts";
import { placementMoved } from "../placement/placement.ts";
import type { Actor } from "../policy.ts";
import { changeHours, recordBreak } from "./work-spell.commands.server.ts";
import { listSpells } from "./work-spell.queries.server.ts";
import { spellMoved } from "./work-spell.ts";
import {
  correctBreak,
  correctHours,
  takeBackSpell,
} from "./work-spell-correction.commands.server.ts";

// Amara has worked 16 hours a week since Monday 2 March; it is Monday 20 April.
const now = morningOf("2026-04-20");
let db: Db;
let job: JobAhead;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
});

const by = (actor: Actor) => as(db, actor, now);
const change = (fromOn: string, hours: number, actor: Actor = job.priya, id = newId()) =>
  changeHours(by(actor), { placementId: job.placementId, id, fromOn, minutesPerWeek: hours * 60 });
const pause = (fromOn: string, untilOn: string | null, actor: Actor = job.priya, id = newId()) =>
  recordBreak(by(actor), { placementId: job.placementId, id, fromOn, untilOn });
/** "2026-03-02 2026-03-15 16", "2026-03-09 on break". */
const spells = async () =>
  (await listSpells(by(job.priya), job.placementId)).map(
    ({ fromOn, untilOn, kind, minutesPerWeek }) =>
      `${fromOn} ${untilOn ?? "on"} ${kind === "break" ? "break" : minutesPerWeek / 60}`,
  );
const idOf = async (fromOn: string) => {
  const found = await listSpells(by(job.priya), job.placementId);
  return found.find((spell) => spell.fromOn === fromOn)?.id ?? "none";
};
const hoursOfPlacement = async () =>
  (
    await db
      .selectFrom("placement")
      .select("minutesPerWeek")
      .where("id", "=", job.placementId)
      .executeTakeFirstOrThrow()
  ).minutesPerWeek / 60;
const acts = async () =>
  (
    await db
      .selectFrom("auditEvent")
      .select("action")
      .where("subjectId", "=", job.placementId)
      .orderBy("at")
      .orderBy("id")
      .execute()
  )
    .map(({ action }) => action)
    .filter((action) => /spell|break|hours/i.test(action));

describe("changed hours", () => {
  test("end one spell and begin another, and the job has the hours of the latest", async () => {
    await change("2026-04-06", 20);
    expect(await spells()).toEqual(["2026-03-02 2026-04-05 16", "2026-04-06 on 20"]);
    expect(await hoursOfPlacement()).toBe(20);
    // A change told of later, before one that is known: the hours of today stay.
    await change("2026-03-16", 10);
    expect(await spells()).toEqual([
      "2026-03-02 2026-03-15 16",
      "2026-03-16 2026-04-05 10",
      "2026-04-06 on 20",
    ]);
    expect(await hoursOfPlacement()).toBe(20);
    expect(await acts()).toEqual(["placement.changeHours", "placement.changeHours"]);
  });

  test("from the first day on correct the first, and the same hours change nothing", async () => {
    await change("2026-03-02", 18);
    await change("2026-04-06", 18);
    expect(await spells()).toEqual(["2026-03-02 on 18"]);
    expect(await acts()).toHaveLength(1);
  });

  test("sent twice, and twice at once, are one change", async () => {
    const id = newId();
    await change("2026-04-06", 20, job.priya, id);
    await change("2026-04-06", 20, job.priya, id);
    const other = newId();
    await Promise.all([1, 2].map(() => change("2026-04-13", 24, job.priya, other)));
    expect(await spells()).toEqual([
      "2026-03-02 2026-04-05 16",
      "2026-04-06 2026-04-12 20",
      "2026-04-13 on 24",
    ]);
    expect(await acts()).toHaveLength(2);
  });

  test.each([
    [
      "before the first day",
      "2026-03-01",
      20,
      { fromOn: ["Give a day from Monday 2 March on, the first that counts."] },
    ],
    [
      "in the future",
      "2026-04-21",
      20,
      { fromOn: ["Give a day that has come. You can write it down from that day on."] },
    ],
    ["of none", "2026-04-06", 0, { hours: [expect.stringContaining("above 0")] }],
    ["below none", "2026-04-06", -3, { hours: [expect.stringContaining("above 0")] }],
    [
      "of 200 a week",
      "2026-04-06",
      200,
      { hours: ["The hours a week can be at most 48. Check the number."] },
    ],
  ])("%s are refused with a sentence at the field", async (_words, fromOn, hours, fields) => {
    await expect(change(fromOn, hours)).rejects.toMatchObject({ status: 400, fields });
    expect(await spells()).toEqual(["2026-03-02 on 16"]);
    expect(await acts()).toEqual([]);
  });

  test("are told by the employer from the latest on, and what was before is the specialist's to correct", async () => {
    await change("2026-04-06", 20, job.bramble.owner);
    await change("2026-04-13", 24, job.contact);
    expect(await spells()).toContain("2026-04-13 on 24");
    await expect(change("2026-03-16", 10, job.bramble.owner)).rejects.toMatchObject({
      fields: { fromOn: [expect.stringContaining("Ring the specialist")] },
    });
    const [last] = (await listSpells(by(job.priya), job.placementId)).slice(-1);
    expect(last?.recordedByName).toBe(job.contact.name);
  });
});

describe("a break", () => {
  test("takes days away and leaves the hours as they are; its last day may be planned", async () => {
    await pause("2026-04-13", "2026-05-03");
    expect(await spells()).toEqual(["2026-03-02 on 16", "2026-04-13 2026-05-03 break"]);
    expect(await hoursOfPlacement()).toBe(16);
  });

  test("without a last day gets one once it is known", async () => {
    await pause("2026-04-06", null);
    await correctBreak(by(job.priya), {
      placementId: job.placementId,
      id: await idOf("2026-04-06"),
      fromOn: "2026-04-06",
      untilOn: "2026-04-12",
    });
    expect(await spells()).toContain("2026-04-06 2026-04-12 break");
    expect(await acts()).toEqual(["placement.recordBreak", "placement.correctBreak"]);
  });

  test.each([
    ["before the first day", "2026-03-01", null, "fromOn"],
    ["that has not begun", "2026-04-21", "2026-04-30", "fromOn"],
    ["that ends before it begins", "2026-04-13", "2026-04-12", "untilOn"],
    ["over the end of another", "2026-03-22", "2026-03-29", "fromOn"],
    ["within another", "2026-03-17", "2026-03-18", "fromOn"],
    ["around another", "2026-03-10", null, "fromOn"],
  ])("%s is refused", async (_words, fromOn, untilOn, field) => {
    await pause("2026-03-16", "2026-03-22");
    const press = pause(fromOn, untilOn);
    await expect(press).rejects.toMatchObject({
      status: 400,
      fields: { [field]: [expect.any(String)] },
    });
    expect(await spells()).toHaveLength(2);
  });

  test("is never moved onto another, but onto its own days", async () => {
    await pause("2026-03-16", "2026-03-22");
    await pause("2026-04-06", "2026-04-12");
    const move = async (fromOn: string, untilOn: string) =>
      correctBreak(by(job.priya), {
        placementId: job.placementId,
        id: await idOf("2026-04-06"),
        fromOn,
        untilOn,
      });
    await expect(move("2026-03-22", "2026-03-30")).rejects.toMatchObject({ status: 400 });
    await move("2026-04-06", "2026-04-08");
    expect(await spells()).toContain("2026-04-06 2026-04-08 break");
  });

  test("sent twice is one", async () => {
    const id = newId();
    await pause("2026-04-06", null, job.priya, id);
    await pause("2026-04-06", null, job.priya, id);
    expect(await acts()).toEqual(["placement.recordBreak"]);
  });
});

describe("a correction", () => {
  const correct = async (was: string, fromOn: string, hours: number) =>
    correctHours(by(job.priya), {
      placementId: job.placementId,
      id: await idOf(was),
      fromOn,
      minutesPerWeek: hours * 60,
    });

  test("moves a change of hours with the end of the spell before it", async () => {
    await change("2026-04-06", 20);
    await correct("2026-04-06", "2026-03-30", 21);
    expect(await spells()).toEqual(["2026-03-02 2026-03-29 16", "2026-03-30 on 21"]);
    expect(await hoursOfPlacement()).toBe(21);
  });

  test.each([
    ["onto the first day", "2026-03-02"],
    ["before it", "2026-02-20"],
    ["into the future", "2026-04-21"],
  ])("does not move it %s", async (_words, fromOn) => {
    await change("2026-04-06", 20);
    await expect(correct("2026-04-06", fromOn, 20)).rejects.toMatchObject({ status: 400 });
    expect(await spells()).toEqual(["2026-03-02 2026-04-05 16", "2026-04-06 on 20"]);
  });

  test("leaves the first day as it was recorded", async () => {
    await expect(correct("2026-03-02", "2026-03-05", 16)).rejects.toMatchObject({
      fields: { fromOn: ["The first day stays as it was recorded."] },
    });
    await correct("2026-03-02", "2026-03-02", 15);
    expect(await spells()).toEqual(["2026-03-02 on 15"]);
  });

  test("takes a change back, so that the hours before it go on; twice is once", async () => {
    await change("2026-03-16", 10);
    await change("2026-04-06", 20);
    const id = await idOf("2026-03-16");
    const back = () => takeBackSpell(by(job.priya), { placementId: job.placementId, id });
    await back();
    await back();
    expect(await spells()).toEqual(["2026-03-02 2026-04-05 16", "2026-04-06 on 20"]);
    expect((await acts()).filter((each) => each === "placement.takeBackSpell")).toHaveLength(1);
  });

  test("never takes the first hours back", async () => {
    const id = await idOf("2026-03-02");
    const press = takeBackSpell(by(job.priya), { placementId: job.placementId, id });
    await expect(press).rejects.toMatchObject({ status: 400 });
  });

  test("of what somebody took back a moment ago says so", async () => {
    await pause("2026-04-06", null);
    const id = await idOf("2026-04-06");
    await takeBackSpell(by(job.priya), { placementId: job.placementId, id });
    const late = { placementId: job.placementId, id, fromOn: "2026-04-06", untilOn: "2026-04-12" };
    await expect(correctBreak(by(job.priya), late)).rejects.toThrow(spellMoved.gone);
  });
});

describe("who may", () => {
  test("write: the specialist and who stands in; never a colleague, the lead or the person", async () => {
    const { dan, lead, amara, owen } = job;
    for (const [actor, status] of [
      [dan, 404],
      [owen, 404],
      [lead, 403],
      [amara, 403],
    ] as const) {
      await expect(change("2026-04-06", 20, actor)).rejects.toMatchObject({ status });
      await expect(pause("2026-04-06", null, actor)).rejects.toMatchObject({ status });
    }
    await priyaIsAway(db, job);
    const away = (actor: Actor) => as(db, actor, morningOf("2026-03-20"));
    const { placementId } = job;
    const asked = { placementId, id: newId(), fromOn: "2026-03-16", untilOn: null };
    await recordBreak(away(dan), asked);
    expect(await spells()).toHaveLength(2);
  });

  test("an employer adds no break and corrects nothing", async () => {
    for (const actor of [job.bramble.owner, job.manager, job.contact]) {
      await expect(pause("2026-04-06", null, actor)).rejects.toMatchObject({ status: 403 });
      const first = { placementId: job.placementId, id: await idOf("2026-03-02") };
      await expect(takeBackSpell(by(actor), first)).rejects.toMatchObject({ status: 403 });
      await expect(
        correctHours(by(actor), { ...first, fromOn: "2026-03-02", minutesPerWeek: 600 }),
      ).rejects.toMatchObject({ status: 403 });
      await expect(listSpells(by(actor), job.placementId)).rejects.toMatchObject({ status: 403 });
    }
  });
});

describe("a job that ends", () => {
  test("ends what goes on, and drops what was planned or changed after it", async () => {
    await change("2026-04-13", 20);
    await pause("2026-04-06", "2026-05-03");
    await endJob(db, job, "2026-04-10");
    expect(await spells()).toEqual(["2026-03-02 2026-04-10 16", "2026-04-06 2026-04-10 break"]);
    expect(await hoursOfPlacement()).toBe(16);
  });

  test("is read-only: nothing is added or corrected", async () => {
    await pause("2026-04-06", "2026-04-12");
    const id = await idOf("2026-04-06");
    await endJob(db, job, "2026-04-17");
    const { placementId } = job;
    const dates = { placementId, id, fromOn: "2026-04-06", untilOn: "2026-04-07" };
    for (const press of [
      () => change("2026-04-06", 20),
      () => pause("2026-03-16", null),
      () => correctBreak(by(job.priya), dates),
      () => takeBackSpell(by(job.priya), { placementId, id }),
    ])
      await expect(press()).rejects.toThrow(placementMoved.ended);
  });
});

describe("two jobs of one person", () => {
  const start = (placementId: string, startedOn: string, actor: Actor) =>
    startPlacement(as(db, actor as typeof job.priya, now), {
      placementId,
      startedOn,
      minutesPerWeek: 600,
      payPence: 1500,
      payPeriod: "hour",
      managerName: "Ola Bright",
      managerPhone: "01632 960172",
    });

  test("never share a day: the second begins after the last day of the first", async () => {
    const next = await begin(db, job.priya, job.amara, jobFound({ startsOn: "2026-04-13" }));
    await endJob(db, job, "2026-04-15");
    await expect(start(next, "2026-04-15", job.priya)).rejects.toMatchObject({
      status: 400,
      fields: {
        startedOn: [expect.stringMatching(/until Wednesday 15 April\. Give a day after it/)],
      },
    });
    await start(next, "2026-04-16", job.priya);
    expect(await listSpells(by(job.priya), next)).toMatchObject([{ fromOn: "2026-04-16" }]);
  });

  test("an employer is not told of the other one", async () => {
    const next = await begin(db, job.priya, job.amara, jobFound({ startsOn: "2026-04-13" }));
    await db
      .updateTable("placement")
      .set({ employerId: job.rival.employerId, workplaceId: null, openedToEmployerAt: now })
      .where("id", "=", next)
      .execute();
    await endJob(db, job, "2026-04-15");
    await expect(start(next, "2026-04-15", job.rival.owner)).rejects.toThrow(
      placementMoved.neverStarted,
    );
  });
});

test("before the first day there are no hours to change", async () => {
  const ahead = await begin(db, job.priya, job.amara, jobFound({ startsOn: "2026-05-04" }));
  const asked = { placementId: ahead, id: newId(), fromOn: "2026-04-20", minutesPerWeek: 600 };
  await expect(changeHours(by(job.priya), asked)).rejects.toThrow(spellMoved.agreed);
});

test("a job that somebody keeps counts from the day support began", async () => {
  const kept = await begin(db, job.dan, job.joe, jobKept());
  const found = await listSpells(as(db, job.dan, now), kept);
  expect(found).toMatchObject([{ fromOn: "2026-02-25", untilOn: null, minutesPerWeek: 960 }]);
});
