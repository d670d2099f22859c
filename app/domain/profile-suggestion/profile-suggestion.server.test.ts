import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { aJobBegun, endJob, morningOf, startsOn } from "#tests/support/job-begun.ts";
import { as, newId } from "#tests/support/place.ts";
import { addDays } from "../calendar/calendar.ts";
import type { Actor } from "../policy.ts";
import { readProfile } from "../vocational-profile/vocational-profile.queries.server.ts";
import {
  answerSuggestion,
  offerSuggestions,
  recordSuggestionAnswer,
} from "./profile-suggestion.commands.server.ts";
import {
  findLearned,
  findLearnedBeginning,
  listParticipantSuggestionTasks,
} from "./profile-suggestion.queries.server.ts";

let db: Db;
let job: JobAhead;
const day = addDays(startsOn, 30);
const now = morningOf(day);
const ctx = <A extends Actor>(actor: A) => as(db, actor, now);

beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
  await db
    .insertInto("profileEnvironment")
    .values([
      { ...forAmara("noise"), toLevel: 1 },
      { ...forAmara("light"), toLevel: 3 },
    ])
    .execute();
});
const forAmara = (dimension: string) => ({
  participantId: job.amara.participantId,
  dimension,
  fromLevel: 0,
  strength: "need" as const,
  note: "",
});
const noise = () => ({
  id: newId(),
  dimension: "noise",
  fromLevel: 0,
  toLevel: 2,
  strength: "prefer" as const,
  words: "A small busy kitchen was fine.",
});
const offer = (...offered: ReturnType<typeof noise>[]) =>
  offerSuggestions(ctx(job.priya), job.placementId, offered);
const environment = async () => {
  const profile = await readProfile(db, job.amara.participantId);
  return profile.environment
    .map(({ dimension, toLevel, note }) => [dimension, toLevel, note])
    .sort();
};
const weighed = () =>
  db
    .selectFrom("personToWeigh")
    .selectAll()
    .where("participantId", "=", job.amara.participantId)
    .executeTakeFirst();

test("only what is taken changes the profile, and matching follows", async () => {
  await endJob(db, job, day);
  const [kept, left] = [noise(), { ...noise(), dimension: "crowd" }];
  await offer(kept, left);
  expect(await environment()).toEqual([
    ["light", 3, ""],
    ["noise", 1, ""],
  ]);
  const before = await weighed();
  await answerSuggestion(ctx(job.amara), job.placementId, { id: left.id, answer: "left" });
  expect(await weighed()).toEqual(before);
  await answerSuggestion(ctx(job.amara), job.placementId, { id: kept.id, answer: "taken" });
  expect(await environment()).toEqual([
    ["light", 3, ""],
    ["noise", 2, "A small busy kitchen was fine."],
  ]);
  expect((await weighed())?.packed).not.toBe(before?.packed);
});

test("pressing twice is the same as once, and an answer stands", async () => {
  const one = noise();
  await offer(one);
  await offer(one);
  expect(await listParticipantSuggestionTasks(ctx(job.amara))).toHaveLength(1);
  const told = await db
    .selectFrom("outbox")
    .select("id")
    .where("event", "=", "profileSuggestion.offered")
    .execute();
  expect(told).toHaveLength(1);
  const answer = (given: "taken" | "left") =>
    answerSuggestion(ctx(job.amara), job.placementId, { id: one.id, answer: given });
  await answer("left");
  await answer("left");
  await expect(answer("taken")).rejects.toMatchObject({ status: 409 });
  expect(await environment()).toContainEqual(["noise", 1, ""]);
  expect(await listParticipantSuggestionTasks(ctx(job.amara))).toEqual([]);
});

test("one offer for a scale waits at a time, and words for a condition are stopped at their field", async () => {
  await offer(noise());
  await expect(offer(noise())).rejects.toMatchObject({
    fields: { "scales.noise.offer": [expect.stringContaining("waits for an answer")] },
  });
  await expect(
    offer({ ...noise(), dimension: "crowd", words: "Her autism." }),
  ).rejects.toMatchObject({
    fields: { "scales.crowd.words": [expect.stringContaining("autism")] },
  });
  expect((await findLearned(ctx(job.amara), job.placementId)).suggestions).toHaveLength(1);
});

test("the specialist writes down what the person decided, in their words; a stand-in may offer, not decide", async () => {
  await priyaIsAway(db, job);
  const one = noise();
  const inAbsence = as(db, job.dan, morningOf("2026-03-20"));
  await offerSuggestions(inAbsence, job.placementId, [one]);
  const said = { saidWords: "Yes, put that in.", saidHow: "by phone", saidOn: "2026-03-20" };
  const record = { id: one.id, answer: "taken" as const, ...said };
  await expect(recordSuggestionAnswer(inAbsence, job.placementId, record)).rejects.toMatchObject({
    status: 403,
  });
  await recordSuggestionAnswer(ctx(job.priya), job.placementId, record);
  expect(await environment()).toContainEqual(["noise", 2, one.words]);
  const { suggestions } = await findLearned(ctx(job.amara), job.placementId);
  expect(suggestions).toMatchObject([{ answer: "taken", ...said }]);
});

test("nobody else reads it, and a suggestion of another job is not found", async () => {
  const one = noise();
  await offer(one);
  for (const actor of [job.joe, job.dan, job.owen])
    await expect(findLearned(ctx(actor) as never, job.placementId)).rejects.toMatchObject({
      status: 404,
    });
  for (const actor of [job.lead, job.bramble.owner, job.contact])
    await expect(findLearned(ctx(actor as Actor) as never, job.placementId)).rejects.toMatchObject({
      status: 403,
    });
  await expect(
    answerSuggestion(ctx(job.amara), job.placementId, { id: newId(), answer: "taken" }),
  ).rejects.toMatchObject({ status: 404 });
});

test("it begins from the vacancy's levels and the profile, whose reading is written down; a stand-in reads no profile", async () => {
  await db
    .insertInto("vacancyEnvironment")
    .values({ vacancyId: job.job, dimension: "noise", level: 3, canChange: null, note: "" })
    .execute();
  const begun = await findLearnedBeginning(ctx(job.priya), job.placementId);
  expect(begun.begin).toEqual([{ dimension: "noise", fromLevel: 0, toLevel: 3, strength: "need" }]);
  const opened = await db
    .selectFrom("auditEvent")
    .select("actorName")
    .where("action", "=", "vocationalProfile.open")
    .execute();
  expect(opened).toEqual([{ actorName: job.priya.name }]);
  await priyaIsAway(db, job);
  const inAbsence = as(db, job.dan, morningOf("2026-03-20"));
  const theirs = await findLearnedBeginning(inAbsence, job.placementId);
  expect(theirs.needs).toBeNull();
  expect(theirs.begin).toEqual([
    { dimension: "noise", fromLevel: 3, toLevel: 3, strength: "prefer" },
  ]);
});
