import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { aJobBegun, endJob, morningOf, postOffice } from "#tests/support/job-begun.ts";
import { as, newId } from "#tests/support/place.ts";
import { recordPrivateNote, writePrivateNote } from "./private-note.commands.server.ts";
import { listPrivateNotes } from "./private-note.queries.server.ts";

const now = morningOf("2026-03-04");
const words = "I dread the vestibule.";

let db: Db;
let job: JobAhead;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
  await postOffice(db).deliver(morningOf("2026-03-02"));
});
const write = (noteId = newId(), at = now) =>
  writePrivateNote(as(db, job.amara, at), job.placementId, { noteId, words });

test("the person writes, reads it again, and their specialist alone is told that there is something", async () => {
  const noteId = newId();
  await write(noteId);
  await write(noteId);
  const theirs = await listPrivateNotes(as(db, job.amara, now), job.placementId);
  expect(theirs).toMatchObject([{ words, feeling: null, toldTo: null }]);
  expect(await listPrivateNotes(as(db, job.priya, now), job.placementId)).toEqual(theirs);
  const mails = await postOffice(db).deliver(now);
  expect(mails.map(({ subject }) => subject)).toEqual(["Somebody you support has written to you"]);
  expect(JSON.stringify(mails)).not.toMatch(/vestibule|Amara|Zephyrine|Bramble/);
  expect(mails[0]?.text).toContain(`/specialist/placements/${job.placementId}/private`);
});

test("whoever stands in for the specialist reads it and is told too, and nobody after that", async () => {
  await priyaIsAway(db, job);
  await write();
  expect(await postOffice(db).deliver(now)).toHaveLength(2);
  expect(await listPrivateNotes(as(db, job.dan, now), job.placementId)).toHaveLength(1);
  const after = as(db, job.dan, morningOf("2026-04-02"));
  await expect(listPrivateNotes(after, job.placementId)).rejects.toMatchObject({ status: 404 });
});

test("what was told by phone stands among the person's own, and tells nobody", async () => {
  const told = { noteId: newId(), feeling: "mixed", words } as const;
  const how = { saidHow: "by phone", saidOn: "2026-03-03" };
  const priya = as(db, job.priya, now);
  await expect(
    recordPrivateNote(priya, job.placementId, { ...told, ...how, saidOn: "2026-03-05" }),
  ).rejects.toMatchObject({ status: 400 });
  await recordPrivateNote(priya, job.placementId, { ...told, ...how });
  expect(await listPrivateNotes(as(db, job.amara, now), job.placementId)).toMatchObject([
    { feeling: "mixed", toldTo: { name: "Priya Nair", how: "by phone", on: "2026-03-03" } },
  ]);
  expect(await postOffice(db).deliver(now)).toEqual([]);
});

test.each([
  ["the owner of the employer", "bramble", 403],
  ["a manager", "manager", 403],
  ["who speaks for the employer", "contact", 403],
  ["the team's lead", "lead", 403],
  ["a colleague of the team", "dan", 404],
  ["staff of another area", "owen", 404],
  ["somebody else who is supported", "joe", 404],
] as const)("%s reads none of it", async (_, who, status) => {
  await write();
  const actor = who === "bramble" ? job.bramble.owner : job[who];
  const ctx = as(db, actor, now) as Parameters<typeof listPrivateNotes>[0];
  await expect(listPrivateNotes(ctx, job.placementId)).rejects.toMatchObject({ status });
});

test("a note leaves no line in what is written down about the employer", async () => {
  await write();
  const lines = await db
    .selectFrom("auditEvent")
    .select("employerId")
    .where("action", "=", "placement.privateNote")
    .execute();
  expect(lines).toEqual([{ employerId: null }]);
});

test("nothing new is written once the job has ended, and what was written can be read", async () => {
  await write();
  await endJob(db, job, "2026-03-04");
  await expect(write()).rejects.toMatchObject({ status: 409 });
  expect(await listPrivateNotes(as(db, job.amara, now), job.placementId)).toHaveLength(1);
});

test("a note of spaces is sent back", async () => {
  const empty = { noteId: newId(), words: "   " };
  await expect(
    writePrivateNote(as(db, job.amara, now), job.placementId, empty),
  ).rejects.toMatchObject({ status: 400 });
});
