import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { aJobUnderWay } from "#tests/support/job-under-way.ts";
import { as, newId, today } from "#tests/support/place.ts";
import { listLeadPlacements } from "../early-warning/lead-placements.queries.server.ts";
import { answerHelpCall, callForHelp } from "./help-call.commands.server.ts";
import { findHelp, findHelpCalls, listHelpGiven } from "./help-call.queries.server.ts";
import { listLeadHelpTasks, listSpecialistHelpTasks } from "./help-call-tasks.queries.server.ts";

let db: Db;
let job: JobAhead;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobUnderWay(db);
});

const callers = {
  participant: () => job.amara,
  employer: () => job.bramble.owner,
  contact: () => job.contact,
};
type Caller = keyof typeof callers;
const calls = () => db.selectFrom("helpCall").selectAll().orderBy("calledAt").execute();
const told = async () =>
  (await db.selectFrom("outbox").select(["event", "data"]).execute())
    .filter(({ event }) => event.startsWith("helpCall."))
    .map(({ event, data }) => [event, JSON.parse(data)]);
const press = (
  who: Caller,
  { id = newId(), words = "The till stops." as string | null, now = today } = {},
) => callForHelp(as(db, callers[who](), now), job.placementId, { id, words });
const seen = (who: Caller, now = today) => findHelp(as(db, callers[who](), now), job.placementId);
const answer = async (words = "I rang, and came by at three.", now = today) => {
  const [call] = (await calls()).filter(({ answeredAt }) => answeredAt === null);
  await answerHelpCall(as(db, job.priya, now), job.placementId, { callId: call?.id ?? "", words });
};

test.each(Object.keys(callers) as Caller[])(
  "one press of the %s reaches the specialist, with a promise, and is shown to them instead of a button",
  async (who) => {
    expect(await seen(who)).toMatchObject({
      state: "duringSupport",
      reached: { name: "Priya Nair", phone: "01632 960158", standsInFor: null },
      promise: "by 5pm today",
      waiting: null,
    });
    await press(who, { words: null });
    expect((await seen(who)).waiting).toEqual({
      words: "",
      called: "Wednesday 25 February at 9:30am",
      promise: "by 5pm today",
      isLate: false,
    });
    const [call] = await calls();
    expect(call).toMatchObject({
      side: who === "participant" ? "participant" : "employer",
      callerName: callers[who]().name,
      answerBy: "2026-02-25T17:00:00.000Z",
    });
    expect(await told()).toEqual([
      [
        "helpCall.made",
        {
          placementId: job.placementId,
          helpCallId: call?.id,
          coverStaffId: "",
          isAfterSupport: "no",
        },
      ],
    ]);
  },
);

test("a second press, of the same form or of another, is the same call, and no word is lost", async () => {
  const id = newId();
  await press("participant", { id });
  await press("participant", { id });
  await press("participant", { words: null, now: "2026-02-25T09:30:20.000Z" });
  await press("participant");
  expect(await calls()).toMatchObject([{ words: "The till stops." }]);
  await press("participant", { words: "And the bus left.", now: "2026-02-25T11:00:00.000Z" });
  expect(await calls()).toMatchObject([
    { calledAt: today, words: "The till stops.\n\nAnd the bus left." },
  ]);
  expect(await told()).toHaveLength(1);
  const acts = await db
    .selectFrom("auditEvent")
    .select(["action", "employerId"])
    .where("action", "like", "placement.%elp%")
    .orderBy("at")
    .execute();
  expect(acts).toEqual([
    { action: "placement.callForHelp", employerId: null },
    { action: "placement.addToHelpCall", employerId: null },
  ]);
  await answer();
  await press("participant", { id });
  expect(await calls()).toHaveLength(1);
  await press("participant");
  expect(await calls()).toHaveLength(2);
});

test("of two presses at the same moment one is kept", async () => {
  const presses = ["The till stops.", "The till stops."].map((words) =>
    press("employer", { words }),
  );
  await Promise.all(presses);
  expect(await calls()).toHaveLength(1);
  expect(await told()).toHaveLength(1);
});

test("a number that another call has is refused, and words without end are too", async () => {
  const id = newId();
  await press("participant", { id });
  await expect(press("employer", { id })).rejects.toMatchObject({ status: 409 });
  for (const letter of ["a", "b", "c"]) await press("participant", { words: letter.repeat(1000) });
  const more = press("participant", { words: "d".repeat(1000) });
  await expect(more).rejects.toMatchObject({ status: 400 });
});

test("neither side learns of the other's call, and the person reads every answer", async () => {
  await press("participant");
  for (const who of ["employer", "contact"] as const)
    expect(await seen(who)).toMatchObject({ waiting: null, answered: [], safeChannel: null });
  await answer("I rang Amara. She would like a quieter corner.");
  const later = "2026-02-25T11:00:00.000Z";
  await press("employer", { words: "The queue overwhelmed her.", now: later });
  expect((await seen("participant")).waiting).toBeNull();
  await answer("I rang, and we agreed a second till.", later);
  const theirs = await seen("employer");
  expect(theirs.answered.map(({ answer }) => answer)).toEqual([
    "I rang, and we agreed a second till.",
  ]);
  expect(JSON.stringify(theirs)).not.toContain("corner");
  const given = await listHelpGiven(as(db, job.amara), job.placementId);
  expect(given.map(({ isMine, answer }) => [isMine, answer])).toEqual([
    [false, "I rang, and we agreed a second till."],
    [true, "I rang Amara. She would like a quieter corner."],
  ]);
  const hers = await seen("participant");
  expect(JSON.stringify([given, hers])).not.toContain("overwhelmed");
});

test("what an employer will read speaks of no condition; what the person alone reads may", async () => {
  const words = "We spoke about her epilepsy.";
  await press("employer");
  await expect(answer(words)).rejects.toMatchObject({
    status: 400,
    fields: { words: [expect.stringContaining("epilepsy")] },
  });
  await answer("We agreed what to do.");
  await press("participant");
  await answer(words);
});

describe("while the specialist is away", () => {
  beforeEach(() => priyaIsAway(db, job));

  test("the name and the number are those of who stands in, and both are told", async () => {
    expect((await seen("participant")).reached).toEqual({
      name: "Dan Okoro",
      phone: "01632 960158",
      hours: "",
      standsInFor: "Priya",
    });
    await press("participant");
    expect((await told())[0]?.[1]).toMatchObject({ coverStaffId: job.dan.staffId });
    for (const who of [job.priya, job.dan])
      expect(await listSpecialistHelpTasks(as(db, who))).toHaveLength(1);
    expect(await listSpecialistHelpTasks(as(db, job.nadia))).toEqual([]);
  });

  test("whoever answers first answers", async () => {
    await press("participant");
    const [call] = await calls();
    const by = (who: "priya" | "dan", words: string) =>
      answerHelpCall(as(db, job[who]), job.placementId, { callId: call?.id ?? "", words });
    await by("dan", "Rang her.");
    await by("dan", "Rang her.");
    await expect(by("priya", "Rang her too.")).rejects.toThrow("Dan Okoro has already answered");
    expect(await told()).toHaveLength(2);
  });
});

test("unanswered calls are tasks, the overdue first, and both lists let go of what was answered", async () => {
  await press("participant");
  await press("employer", { now: "2026-02-25T14:00:00.000Z" });
  const now = "2026-02-26T09:00:00.000Z";
  const tasks = await listSpecialistHelpTasks(as(db, job.priya, now));
  expect(tasks).toMatchObject([
    {
      title: "Answer Zephyrine, Bramble Kitchens: help is needed now",
      detail: "Late. We said by 5pm on Wednesday 25 February.",
      dueOn: "2026-02-25",
    },
    {
      title: "Answer Marcus Webb, Bramble Kitchens: help is needed now with Zephyrine’s job",
      detail: "We said by midday today.",
      dueOn: "2026-02-26",
    },
  ]);
  expect((await seen("participant", now)).waiting?.isLate).toBe(true);
  const [row] = await listLeadPlacements(as(db, job.lead, now));
  expect(row?.helpSince).toBe(today);
  expect(await listLeadHelpTasks(as(db, job.lead))).toEqual([]);
  expect(await listLeadHelpTasks(as(db, job.otherLead, now))).toEqual([]);
  // Both sides are late by then: one line, which does not say whose call it is.
  expect(await listLeadHelpTasks(as(db, job.lead, "2026-02-27T09:00:00.000Z"))).toEqual([
    {
      title: "See that a call for help is answered: Zephyrine",
      to: "/area/placements",
      detail: "Late. We said by 5pm on Wednesday 25 February.",
      dueOn: "2026-02-25",
      since: today,
    },
  ]);
  const { waiting, reach } = await findHelpCalls(as(db, job.priya, now), job.placementId);
  expect(waiting.map(({ side }) => side)).toEqual(["participant", "employer"]);
  expect(reach).toMatchObject({ person: { channel: "By email" }, employer: [] });
  await answer();
  await answer();
  expect(await listSpecialistHelpTasks(as(db, job.priya, now))).toEqual([]);
  expect((await listLeadPlacements(as(db, job.lead, now)))[0]?.helpSince).toBeNull();
});

test("after support the page says whom to call, and the lead is told all the same", async () => {
  const handOver = {
    placementId: job.placementId,
    naturalSupports: "",
    whatWorks: "",
    staffId: job.priya.staffId,
    writtenAt: today,
    changeWords: "",
    changeAskedAt: null,
    readWithOn: null,
  };
  await db
    .insertInto("handOver")
    .values([
      { ...handOver, id: newId(), whoToCall: "Ask Lena first.", sentAt: today },
      { ...handOver, id: newId(), whoToCall: "Not sent.", sentAt: null },
    ])
    .execute();
  const now = "2027-01-04T09:00:00.000Z";
  expect(await seen("employer", now)).toMatchObject({
    state: "afterSupport",
    whoToCall: "Ask Lena first.",
    team: { name: "Southwark Works", phone: "01632 960150" },
    promise: "by 5pm today",
  });
  await press("employer", { now });
  expect((await told())[0]?.[1]).toMatchObject({ isAfterSupport: "yes" });
});

test("a job that has ended takes no call, and what waited is still answered", async () => {
  await press("participant");
  await db.updateTable("placement").set({ status: "ended" }).execute();
  expect((await seen("participant")).state).toBe("over");
  await expect(press("employer")).rejects.toThrow("This job has ended here");
  expect(await listSpecialistHelpTasks(as(db, job.priya))).toHaveLength(1);
  await answer();
  expect(await listSpecialistHelpTasks(as(db, job.priya))).toEqual([]);
});

test("nobody else calls, reads or answers", async () => {
  await press("participant");
  const { placementId } = job;
  const call = (who: typeof job.amara | typeof job.bramble.owner) =>
    callForHelp(as(db, who), placementId, { id: newId(), words: null });
  await expect(call(job.joe)).rejects.toMatchObject({ status: 404 });
  await expect(call(job.rival.owner)).rejects.toMatchObject({ status: 404 });
  for (const [who, status] of [
    [job.lead, 403],
    [job.dan, 404],
    [job.owen, 404],
  ] as const)
    await expect(findHelpCalls(as(db, who), placementId)).rejects.toMatchObject({ status });
  // The employer must not know of the job.
  await db.updateTable("placement").set({ openedToEmployerAt: null }).execute();
  for (const who of ["employer", "contact"] as const)
    await expect(seen(who)).rejects.toMatchObject({ status: 404 });
  expect((await seen("participant")).waiting).not.toBeNull();
});
