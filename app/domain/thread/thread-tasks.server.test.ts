import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { aJobBegun, morningOf } from "#tests/support/job-begun.ts";
import { as, newId, vacancy } from "#tests/support/place.ts";
import { keepSaidWords } from "../introduction/introduction-decision.commands.server.ts";
import { releaseNote, sendNote } from "../introduction/introduction-note.commands.server.ts";
import { withdraw } from "../introduction/introduction-withdrawal.commands.server.ts";
import { writePlacementNote } from "../placement-note/placement-note.commands.server.ts";
import type { Side } from "./thread.ts";
import { noteReading } from "./thread-reading.server.ts";
import { listThreadTasks } from "./thread-tasks.queries.server.ts";

const now = morningOf("2026-03-04");
const later = morningOf("2026-03-05");

let db: Db;
let job: JobAhead;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
});
const actorOf = (side: Side) =>
  ({ employer: job.bramble.owner, participant: job.amara, specialist: job.priya })[side];
const write = (from: Side, to: Side, at = now) =>
  writePlacementNote(as(db, actorOf(from), at), {
    id: newId(),
    placementId: job.placementId,
    to,
    words: "Shall we say Tuesday?",
  });
const titles = async (actor: Parameters<typeof listThreadTasks>[0]["actor"]) =>
  (await listThreadTasks(as(db, actor, later))).map(({ title }) => title);

test("words on a job wait for whom they were written to, once for each side that wrote, and for nobody else", async () => {
  await write("employer", "participant");
  await write("employer", "participant");
  await write("specialist", "participant");
  expect(await titles(job.amara)).toEqual([
    "Read what Bramble Kitchens wrote about the job",
    "Read what Priya Nair wrote about the job",
  ]);
  for (const actor of [job.bramble.owner, job.priya, job.lead, job.dan, job.joe, job.rival.owner])
    expect(await titles(actor)).toEqual([]);
  const [task] = await listThreadTasks(as(db, job.amara, later));
  expect(task).toMatchObject({
    to: `/participant/placements/${job.placementId}/messages`,
    since: now,
  });
});

test("they wait no longer once somebody of that side has read or answered them", async () => {
  await write("participant", "employer");
  expect(await titles(job.bramble.owner)).toEqual(["Read what Zephyrine wrote about the job"]);
  const words = [{ from: "participant", at: now }] as const;
  const reading = as(db, job.manager, later);
  await noteReading(reading, { kind: "placement", id: job.placementId }, words);
  expect(await titles(job.bramble.owner)).toEqual([]);
  await write("employer", "specialist");
  expect(await titles(job.priya)).toHaveLength(1);
  await write("specialist", "employer", later);
  expect(await titles(job.priya)).toEqual([]);
});

test("whoever stands in has them too", async () => {
  await write("participant", "specialist");
  await priyaIsAway(db, job);
  expect(await titles(job.dan)).toHaveLength(1);
});

test("words on an introduction wait likewise; a stopped note does not, and what was passed on is its specialist's", async () => {
  const id = await sendToEmployer(db, {
    vacancyId: await vacancy(db, job.bramble, { specialistId: job.priya.staffId }),
    participant: job.joe,
    specialist: job.dan,
  });
  const ask = (words: string) => {
    const noteId = newId();
    const note = { id: noteId, introductionId: id, to: "participant", words } as const;
    return sendNote(as(db, job.bramble.owner, now), { ...note, insist: "yes" }).then(() => noteId);
  };
  const held = await ask("Does he have a disability?");
  expect(await titles(job.joe)).toEqual([]);
  await releaseNote(as(db, job.dan, later), { id, noteId: held, words: "What helps you?" });
  expect(await titles(job.joe)).toEqual(["Read what Dan Okoro wrote to you"]);
  await ask("Is Tuesday good?");
  expect(await titles(job.joe)).toHaveLength(2);
});

test("of an introduction that was taken back nothing waits for the employer", async () => {
  const id = await sendToEmployer(db, {
    vacancyId: await vacancy(db, job.bramble, { specialistId: job.priya.staffId }),
    participant: job.joe,
    specialist: job.dan,
  });
  const note = { id: newId(), introductionId: id, to: "employer", words: "Good morning." } as const;
  await sendNote(as(db, job.joe, now), note);
  expect(await titles(job.bramble.owner)).toHaveLength(1);
  await withdraw(as(db, job.joe, now), id);
  expect(await titles(job.bramble.owner)).toEqual([]);
});

test("what somebody said to their specialist, who wrote it down, does not wait for that specialist to read", async () => {
  const id = await sendToEmployer(db, {
    vacancyId: await vacancy(db, job.bramble, { specialistId: job.priya.staffId }),
    participant: job.joe,
    specialist: job.dan,
  });
  await keepSaidWords(db, as(db, job.dan, now), id, "Yes. Go ahead.");
  expect(await titles(job.dan)).toEqual([]);
  const note = {
    id: newId(),
    introductionId: id,
    to: "specialist",
    words: "And thank you.",
  } as const;
  await sendNote(as(db, job.joe, now), note);
  expect(await titles(job.dan)).toHaveLength(1);
});
