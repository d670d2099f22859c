import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { begin, jobFound } from "#tests/support/found-job.ts";
import { type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { aJobBegun, endJob, morningOf, postOffice } from "#tests/support/job-begun.ts";
import { as, newId } from "#tests/support/place.ts";
import type { Side } from "../thread/thread.ts";
import { noteReading } from "../thread/thread-reading.server.ts";
import { type NewPlacementNote, writePlacementNote } from "./placement-note.commands.server.ts";
import { findJobThread } from "./placement-note.queries.server.ts";

const now = morningOf("2026-03-04");
const later = morningOf("2026-03-05");

let db: Db;
let job: JobAhead;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
  await postOffice(db).deliver(morningOf("2026-03-02"));
});
const actorOf = (side: Side) =>
  ({ employer: job.bramble.owner, participant: job.amara, specialist: job.priya })[side];
const write = (from: Side, to: Side, words: string, more: Partial<NewPlacementNote> = {}) =>
  writePlacementNote(as(db, actorOf(from), now), {
    id: newId(),
    placementId: job.placementId,
    to,
    words,
    ...more,
  });
const read = async (side: Side) =>
  (await findJobThread(as(db, actorOf(side), now), job.placementId)).notes;
const open = async (side: Side, at = later) => {
  const ctx = as(db, actorOf(side), at);
  await noteReading(ctx, { kind: "placement", id: job.placementId }, await read(side));
};
const sides: Side[] = ["employer", "participant", "specialist"];
const ways = sides.flatMap((from) =>
  sides.filter((to) => to !== from).map((to) => [from, to] as const),
);

test.each(ways)(
  "words from the %s to the %s are read by those two and the specialist alone",
  async (from, to) => {
    await write(from, to, "The turnips come at seven.");
    for (const side of sides) {
      const isTheirs = side === from || side === to || side === "specialist";
      expect((await read(side)).map(({ words }) => words)).toEqual(
        isTheirs ? ["The turnips come at seven."] : [],
      );
    }
  },
);

test.each(ways)(
  "the mail about words from the %s to the %s says that there are some, and to nobody else",
  async (from, to) => {
    await write(from, to, "The turnips come at seven.");
    const mails = await postOffice(db).deliver(now);
    const told = {
      employer: "Marcus Webb Lena Fox",
      participant: "Amara",
      specialist: "Priya Nair",
    };
    const names = mails.map(({ text }) => /^Hello (.+),/.exec(text)?.[1] ?? "");
    expect(names.every((name) => told[to].includes(name))).toBe(true);
    expect(mails).toHaveLength(to === "employer" ? 2 : 1);
    for (const { subject, text, replyTo } of mails) {
      expect(subject + text.replace(/^Hello .+/, "")).not.toMatch(
        /turnips|Amara|Zephyrine|Bramble/,
      );
      // Nobody takes answers by e-mail here.
      expect(replyTo).toBeUndefined();
      expect(text).toContain("Reply on the page itself: this address is not read.");
    }
  },
);

test("a second press writes nothing more and sends no second mail", async () => {
  const note = { id: newId() };
  await write("participant", "specialist", "The first.", note);
  await write("participant", "specialist", "The first.", note);
  expect(await read("specialist")).toHaveLength(1);
  expect(await postOffice(db).deliver(now)).toHaveLength(1);
});

test("of words about a condition the specialist may say none to an employer, and the person what they choose", async () => {
  const words = "Epilepsy is why.";
  await expect(write("specialist", "employer", words)).rejects.toMatchObject({ status: 400 });
  await expect(
    write("specialist", "employer", words, { keepsPrivateWords: "yes" }),
  ).rejects.toMatchObject({ status: 400 });
  await expect(write("participant", "employer", words)).rejects.toMatchObject({ status: 400 });
  await write("participant", "employer", words, { keepsPrivateWords: "yes" });
  await write("participant", "specialist", words);
  expect(await read("employer")).toHaveLength(1);
});

test("who has read is shown to the person and the specialist; an employer's page is the same before and after", async () => {
  await write("employer", "participant", "Tuesday?");
  await write("employer", "specialist", "Is Tuesday right?");
  await write("participant", "employer", "Yes.");
  await write("participant", "specialist", "I think so.");
  await open("employer");
  const before = JSON.stringify(
    await findJobThread(as(db, job.bramble.owner, now), job.placementId),
  );
  await open("participant");
  const after = JSON.stringify(
    await findJobThread(as(db, job.bramble.owner, now), job.placementId),
  );
  expect(after).toBe(before);
  const readBy = async (side: Side) =>
    Object.fromEntries((await read(side)).map((note) => [note.words, note.readBy]));
  expect(await readBy("specialist")).toEqual({
    "Tuesday?": ["participant"],
    "Is Tuesday right?": [],
    "Yes.": ["employer"],
    "I think so.": [],
  });
  await open("specialist");
  expect(await readBy("participant")).toEqual({
    "Tuesday?": ["specialist"],
    "Yes.": ["specialist", "employer"],
    "I think so.": ["specialist"],
  });
  expect(await readBy("employer")).toEqual({
    "Tuesday?": ["specialist"],
    "Is Tuesday right?": ["specialist"],
    "Yes.": ["specialist"],
  });
});

test("what is new is counted until the page is opened", async () => {
  await write("employer", "participant", "Tuesday?");
  const unread = async () => (await findJobThread(as(db, job.amara, now), job.placementId)).unread;
  expect(await unread()).toBe(1);
  await open("participant");
  expect(await unread()).toBe(0);
});

test("whoever stands in reads and writes for the specialist, and hears of it; a lead reads nothing", async () => {
  await priyaIsAway(db, job);
  await write("participant", "specialist", "I need a hand.");
  expect(await postOffice(db).deliver(now)).toHaveLength(2);
  const dan = as(db, job.dan, now);
  expect((await findJobThread(dan, job.placementId)).notes).toHaveLength(1);
  await writePlacementNote(dan, {
    id: newId(),
    placementId: job.placementId,
    to: "participant",
    words: "I come at two.",
  });
  expect((await read("participant")).map(({ author }) => author)).toContain("Dan Okoro");
  await expect(findJobThread(as(db, job.lead, now), job.placementId)).rejects.toMatchObject({
    status: 403,
  });
});

test.each([
  ["another employer", "rival", 404],
  ["a colleague of the team", "dan", 404],
  ["staff of another area", "owen", 404],
  ["somebody else who is supported", "joe", 404],
] as const)("%s finds nothing", async (_, who, status) => {
  await write("employer", "participant", "Tuesday?");
  const actor = who === "rival" ? job.rival.owner : job[who];
  await expect(findJobThread(as(db, actor, now), job.placementId)).rejects.toMatchObject({
    status,
  });
});

test("once the job has ended it can be read and not added to", async () => {
  await write("employer", "participant", "Tuesday?");
  await endJob(db, job, "2026-03-04");
  await expect(write("participant", "employer", "Yes.")).rejects.toMatchObject({ status: 409 });
  const { notes, mayWriteTo } = await findJobThread(as(db, job.amara, now), job.placementId);
  expect([notes.length, mayWriteTo]).toEqual([1, []]);
});

test("of a job that its employer has not been told of, nobody writes to them and they find nothing", async () => {
  const placementId = await begin(db, job.priya, job.amara, jobFound({ nameUsed: "Zephyrine" }));
  const { mayWriteTo } = await findJobThread(as(db, job.amara, now), placementId);
  expect(mayWriteTo).toEqual(["specialist"]);
  await expect(write("specialist", "employer", "Hello.", { placementId })).rejects.toMatchObject({
    status: 409,
  });
  await write("participant", "specialist", "They do not know.", { placementId });
  const mails = await postOffice(db).deliver(now);
  expect(mails.filter(({ text }) => text.includes("/employer/"))).toEqual([]);
});

test("who speaks for an employer without an account writes and reads as its side", async () => {
  const contact = as(db, job.contact, now);
  await writePlacementNote(contact, {
    id: newId(),
    placementId: job.placementId,
    to: "participant",
    words: "Ines here.",
  });
  expect(await read("participant")).toMatchObject([{ author: "Ines Webb", from: "employer" }]);
});

test("an employer's own record holds no trace of what the others write to each other", async () => {
  await write("participant", "specialist", "Alone.");
  await write("participant", "employer", "Hello.");
  const lines = await db
    .selectFrom("auditEvent")
    .select("employerId")
    .where("action", "=", "placement.sendNote")
    .orderBy("at")
    .execute();
  expect(lines.map(({ employerId }) => employerId).sort()).toEqual(
    [null, job.bramble.employerId].sort(),
  );
});
