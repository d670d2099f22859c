import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { aJobBegun, morningOf, postOffice, startsOn } from "#tests/support/job-begun.ts";
import { as } from "#tests/support/place.ts";
import { addDays } from "../calendar/calendar.ts";
import { showMatches } from "../matching/matches.commands.server.ts";
import { endPlacement } from "../placement/placement-start.commands.server.ts";
import type { Actor } from "../policy.ts";
import { recordEnding, type SaidEnding, tellEnding } from "./job-ending.commands.server.ts";
import {
  findEnding,
  listEmployerEndingTasks,
  listParticipantEndingTasks,
  listSpecialistEndingTasks,
} from "./job-ending.queries.server.ts";
import { askedForDays } from "./job-ending.ts";

let db: Db;
let job: JobAhead;
const lastDay = addDays(startsOn, 20);
const now = morningOf(lastDay);
const ctx = <A extends Actor>(actor: A, at = now) => as(db, actor, at);

beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
});

const end = (by: "owner" | "specialist", words = "The rota changed.") =>
  endPlacement(ctx(by === "owner" ? job.bramble.owner : job.priya), {
    placementId: job.placementId,
    endedOn: lastDay,
    reason: "hours",
    words,
  });
const sidesReadBy = async (actor: Actor) =>
  (await findEnding(ctx(actor), job.placementId, "placement.readState")).answers.map(
    ({ side }) => side,
  );
const told: SaidEnding = {
  side: "participant",
  reason: "theyChose",
  words: "I wanted days, not evenings.",
  saidBy: "Amara",
  saidHow: "by phone",
  saidOn: lastDay,
};

test("whoever records the end gives their side's reason, and it stands nowhere else", async () => {
  await end("owner");
  expect(await db.selectFrom("jobEnding").selectAll().execute()).toMatchObject([
    { side: "employer", reason: "hours", words: "The rota changed.", recordedByStaffId: null },
  ]);
});

test("each side reads its own, the person what the service wrote too, the specialist all, a lead none", async () => {
  await end("owner");
  await tellEnding(ctx(job.amara), job.placementId, { reason: "ratherNotSay", words: null });
  await tellEnding(ctx(job.priya), job.placementId, { reason: "jobChanged", words: null });
  expect(await sidesReadBy(job.bramble.owner)).toEqual(["employer"]);
  expect(await sidesReadBy(job.manager)).toEqual(["employer"]);
  expect(await sidesReadBy(job.contact)).toEqual(["employer"]);
  expect(await sidesReadBy(job.amara)).toEqual(["participant", "specialist"]);
  expect(await sidesReadBy(job.priya)).toEqual(["employer", "participant", "specialist"]);
  expect(await sidesReadBy(job.lead)).toEqual([]);
  for (const stranger of [job.rival.owner, job.joe, job.dan, job.owen])
    await expect(findEnding(ctx(stranger), job.placementId)).rejects.toMatchObject({ status: 404 });
});

test("pressing twice is the same as once, and a second answer does not write over the first", async () => {
  await end("specialist");
  const say = (words: string) =>
    tellEnding(ctx(job.amara), job.placementId, { reason: "hours", words });
  await say("Too early for my bus.");
  await say("Too early for my bus.");
  await expect(say("Something else.")).rejects.toMatchObject({ status: 409 });
  const { answers } = await findEnding(ctx(job.amara), job.placementId);
  expect(answers.find(({ side }) => side === "participant")?.words).toBe("Too early for my bus.");
});

test("what somebody said by phone is written down as theirs, and who wrote it", async () => {
  await end("owner");
  await recordEnding(ctx(job.priya), job.placementId, told);
  const { answers } = await findEnding(ctx(job.amara), job.placementId);
  expect(answers).toMatchObject([
    {
      side: "participant",
      name: "Amara",
      saidHow: "by phone",
      recordedByStaffId: job.priya.staffId,
    },
  ]);
  await expect(
    recordEnding(ctx(job.priya), job.placementId, {
      ...told,
      side: "employer",
      saidOn: addDays(lastDay, 1),
    }),
  ).rejects.toMatchObject({ fields: { saidOn: [expect.stringContaining("future")] } });
});

test("nobody but who supports them writes down what a side said, and whoever stands in does", async () => {
  await end("owner");
  for (const actor of [job.lead, job.dan])
    await expect(recordEnding(ctx(actor), job.placementId, told)).rejects.toThrow();
  await priyaIsAway(db, job);
  await recordEnding(ctx(job.dan), job.placementId, told);
  expect(await sidesReadBy(job.priya)).toContain("participant");
});

test("while the job goes on there is no end to speak of", async () => {
  const say = tellEnding(ctx(job.amara), job.placementId, { reason: "hours", words: null });
  await expect(say).rejects.toMatchObject({ status: 409 });
  await expect(findEnding(ctx(job.amara), job.placementId)).rejects.toMatchObject({ status: 404 });
});

test("the record says that a side answered and never what", async () => {
  await end("owner");
  await recordEnding(ctx(job.priya), job.placementId, told);
  const record = await db
    .selectFrom("auditEvent")
    .select(["action", "detail"])
    .where("subjectId", "=", job.placementId)
    .execute();
  expect(record).toContainEqual({ action: "placement.recordEnding", detail: null });
  expect(JSON.stringify(record)).not.toMatch(/rota|evenings|hours|theyChose/);
});

test("the sides are asked on their home pages for four weeks, until they answer", async () => {
  await end("specialist");
  const lists = (at = now) =>
    Promise.all([
      listEmployerEndingTasks(ctx(job.manager, at)),
      listParticipantEndingTasks(ctx(job.amara, at)),
      listSpecialistEndingTasks(ctx(job.priya, at)),
      listSpecialistEndingTasks(ctx(job.lead, at)),
    ]);
  const counts = async (at?: string) => (await lists(at)).map((tasks) => tasks.length);
  expect(await counts()).toEqual([1, 1, 1, 0]);
  expect(await counts(morningOf(addDays(lastDay, askedForDays + 1)))).toEqual([0, 0, 0, 0]);
  await tellEnding(ctx(job.amara), job.placementId, { reason: "hours", words: null });
  expect(await counts()).toEqual([1, 0, 0, 0]);
});

describe("mail about an end", () => {
  const subjects = async () => (await postOffice(db).deliver(now)).map(({ subject }) => subject);
  test("asks an employer who did not record it, once, without a name", async () => {
    const post = postOffice(db);
    await post.deliver(morningOf(addDays(lastDay, -1)));
    await end("specialist");
    const sent = await post.deliver(now);
    const asked = sent.filter(({ subject }) => subject === "How you saw the end of a job");
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ to }) => to)).size).toBe(asked.length);
    expect(JSON.stringify(asked)).not.toMatch(/Amara|Zephyrine/);
    expect(await post.deliver(now)).toEqual([]);
  });
  test("asks no employer who recorded it themselves", async () => {
    await end("owner");
    expect(await subjects()).not.toContain("How you saw the end of a job");
  });
  test("says nothing to an employer who may not know of the placement", async () => {
    const post = postOffice(db);
    await post.deliver(morningOf(addDays(lastDay, -1)));
    await db.updateTable("placement").set({ openedToEmployerAt: null }).execute();
    await end("specialist");
    expect(await subjects()).not.toContain("How you saw the end of a job");
  });
});

test("the person is straight back in the search: in work they stand after those who look, then among them", async () => {
  const standing = async () => {
    const { people } = await showMatches(ctx(job.priya), job.job);
    return people.find(({ id }) => id === job.amara.participantId)?.range;
  };
  expect(await standing()).toBe("inJob");
  await end("owner");
  expect(await standing()).toBe("inOrder");
});
