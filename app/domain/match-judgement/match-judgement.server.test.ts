import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addPerson, addVacancy, contextOf, people } from "#tests/support/people.ts";
import { excludeEmployer } from "../excluded-employer/excluded-employer.commands.server.ts";
import { showJobsFor } from "../matching/jobs-for.commands.server.ts";
import { explanationFor, showMatches } from "../matching/matches.commands.server.ts";
import {
  correctJourney,
  judge,
  leaveJourney,
  openPair,
  sayDifferently,
  unjudge,
  unsay,
} from "./match-judgement.commands.server.ts";
import { listMyNotes } from "./match-judgement.queries.server.ts";

let db: Db;
let place: Awaited<ReturnType<typeof people>>;
let vacancyId: string;
const names = ["ada", "bo", "cy", "di", "em", "flo"];
beforeEach(async () => {
  db = await freshDatabase();
  place = await people(db);
  vacancyId = await addVacancy(db, place.bramble.owner, { kindOfWork: "kitchen-and-cafe" });
  for (const id of names) await addPerson(db, id, `Somebody ${id}`, place.priya);
});
const priya = () => contextOf(db, place.priya);
const list = async () => (await showMatches(priya(), vacancyId)).people;
const order = async () => (await list()).map(({ id }) => id);
const top = (id: string, note = "They met the team") =>
  judge(priya(), vacancyId, id, { standing: "top", note });
const aside = (id: string) =>
  judge(priya(), vacancyId, id, { standing: "aside", note: "Away until March" });

describe("somebody kept at the top", () => {
  test("stands first, with the note, and the next is told why in their turn", async () => {
    const before = await order();
    const last = before.at(-1) ?? "";
    await top(last);
    const [first, second] = await list();
    expect(first?.id).toBe(last);
    expect(first?.why).toBe("Kept at the top by Priya Nair: They met the team.");
    expect(second?.why).toMatch(/^Next /);
  });

  test("moves nobody else, and goes back to where they were", async () => {
    const before = await order();
    const last = before.at(-1) ?? "";
    await top(last);
    expect((await order()).filter((id) => id !== last)).toEqual(before.filter((id) => id !== last));
    await unjudge(priya(), vacancyId, last);
    expect(await order()).toEqual(before);
  });

  test("is so on the page of their jobs as well", async () => {
    const other = await addVacancy(db, place.bramble.owner);
    await judge(priya(), other, "ada", { standing: "top", note: "They asked for it" });
    const { jobs } = await showJobsFor(priya(), "ada");
    expect(jobs[0]).toMatchObject({ id: other, why: /Kept at the top by Priya Nair/ });
  });
});

test("somebody set aside comes last, after those in a job, and is never gone", async () => {
  const before = await order();
  const first = before[0] ?? "";
  await aside(first);
  const now = await list();
  expect(now.map(({ id }) => id)).toEqual([...before.slice(1), first]);
  expect(now.at(-1)?.why).toBe("Set aside by Priya Nair: Away until March.");
});

describe("a reason said differently", () => {
  const different = (id: string, result: "fits" | "toDiscuss" = "toDiscuss") =>
    sayDifferently(priya(), vacancyId, id, {
      about: "travel",
      result,
      note: "The bus stops at nine",
    });

  test("moves that one pair, and shows what the portal would say", async () => {
    const before = await order();
    const first = before[0] ?? "";
    await different(first);
    expect(await order()).toEqual([...before.slice(1), first]);
    const reason = (await list())
      .find(({ id }) => id === first)
      ?.explanation.reasons.find(({ about }) => about === "travel");
    expect(reason).toMatchObject({
      result: "toDiscuss",
      said: { was: "notKnown", by: "Priya Nair", note: "The bus stops at nine" },
    });
    await unsay(priya(), vacancyId, first, "travel");
    expect(await order()).toEqual(before);
  });

  test("moves the job on the person’s own list alike", async () => {
    const second = await addVacancy(db, place.bramble.owner, { kindOfWork: "kitchen-and-cafe" });
    const jobs = async () => (await showJobsFor(priya(), "ada")).jobs.map(({ id }) => id);
    const before = await jobs();
    await sayDifferently(priya(), before[0] ?? "", "ada", {
      about: "hours",
      result: "toDiscuss",
      note: "Mornings only at first",
    });
    expect(await jobs()).toEqual([...before].reverse());
    expect(before).toContain(second);
  });

  test("is kept with the introduction of that day", async () => {
    await different("ada");
    const { reasons } = await explanationFor(priya(), "ada", vacancyId);
    expect(reasons.find(({ about }) => about === "travel")?.said?.by).toBe("Priya Nair");
  });

  test.each(["wish", "noise", "nothing"])("cannot be about %s here", async (about) => {
    await expect(
      sayDifferently(priya(), vacancyId, "ada", { about, result: "fits", note: "I know" }),
    ).rejects.toMatchObject({ status: 400 });
  });
});

describe("a journey that a specialist knows", () => {
  const known = { minutes: 50, way: "bus", how: "We practised it" } as const;
  test("counts at once, and goes back to the estimate", async () => {
    await correctJourney(priya(), vacancyId, "ada", known);
    const pair = await openPair(priya(), vacancyId, "ada");
    expect(pair.corrected).toMatchObject({ ...known, by: "Priya Nair" });
    expect(JSON.stringify(pair.explanation)).toContain("as the specialist knows it");
    await leaveJourney(priya(), vacancyId, "ada");
    expect((await openPair(priya(), vacancyId, "ada")).corrected).toBeNull();
  });
});

describe("nothing of it", () => {
  test.each(["joel", "hana", "lena", "owen", "rhys"] as const)("is for %s to do", async (who) => {
    const ctx = contextOf(db, place[who]);
    const missing = { status: 404 };
    await expect(openPair(ctx, vacancyId, "ada")).rejects.toMatchObject(missing);
    await expect(
      judge(ctx, vacancyId, "ada", { standing: "top", note: "Mine" }),
    ).rejects.toMatchObject(missing);
  });

  test("is about an employer whom the person left out", async () => {
    await excludeEmployer(contextOf(db, place.amara), "amara", "bramble");
    await expect(openPair(priya(), vacancyId, "amara")).rejects.toMatchObject({ status: 404 });
  });

  test("is a place for somebody’s health", async () => {
    await expect(top("ada", "Her epilepsy is under control")).rejects.toMatchObject({
      status: 400,
    });
    expect(await db.selectFrom("matchJudgement").selectAll().execute()).toEqual([]);
  });

  test("goes unwritten, and the person can read the notes", async () => {
    await judge(priya(), vacancyId, "amara", { standing: "top", note: "They met the team" });
    const rows = await db
      .selectFrom("auditEvent")
      .select(["action", "participantId"])
      .where("action", "=", "match.keepAtTop")
      .execute();
    expect(rows).toEqual([{ action: "match.keepAtTop", participantId: "amara" }]);
    expect(await listMyNotes(contextOf(db, place.amara))).toEqual([
      expect.objectContaining({ note: "They met the team", by: "Priya Nair" }),
    ]);
    expect(await listMyNotes(contextOf(db, place.kwame))).toEqual([]);
  });
});
