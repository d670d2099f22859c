import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addVacancy, contextOf, people, testId } from "#tests/support/people.ts";
import { listUnnamed } from "../colleague-question/colleague-question.queries.server.ts";
import { draftIntroduction } from "../introduction/introduction.commands.server.ts";
import { explanationFor, showMatches } from "../matching/matches.commands.server.ts";
import { excludeEmployer, includeEmployer } from "./excluded-employer.commands.server.ts";
import { listExcludedEmployers } from "./excluded-employer.queries.server.ts";

let db: Db;
let place: Awaited<ReturnType<typeof people>>;
let vacancyId: string;
beforeEach(async () => {
  db = await freshDatabase();
  place = await people(db);
  vacancyId = await addVacancy(db, place.bramble.owner, { kindOfWork: "kitchen-and-cafe" });
});
const amara = () => contextOf(db, place.amara);
const priya = () => contextOf(db, place.priya);

describe("an employer that somebody leaves out", () => {
  test("stands on their list once, and comes off it again", async () => {
    await excludeEmployer(amara(), "amara", "bramble");
    await excludeEmployer(amara(), "amara", "bramble");
    const names = async () =>
      (await listExcludedEmployers(amara(), "amara", "")).excluded.map(({ name }) => name);
    expect(await names()).toEqual(["Bramble Kitchens"]);
    await includeEmployer(amara(), "amara", "bramble");
    await includeEmployer(amara(), "amara", "bramble");
    expect(await names()).toEqual([]);
  });

  test("does not see them among the people for its jobs, and nobody else is moved", async () => {
    const ids = async () => (await showMatches(priya(), vacancyId)).people.map(({ id }) => id);
    expect(await ids()).toEqual(["amara", "kwame"]);
    await excludeEmployer(amara(), "amara", "bramble");
    expect(await ids()).toEqual(["kwame"]);
  });

  test("takes them out of what colleagues see as well", async () => {
    const wish = { kindOfWork: "kitchen-and-cafe", wish: "wanted" } as const;
    await db
      .insertInto("profileWish")
      .values({ participantId: "joe", ...wish })
      .execute();
    const vacancy = {
      id: vacancyId,
      kindOfWork: "kitchen-and-cafe",
      occupation: null,
      employerId: "bramble",
    };
    expect(await listUnnamed(priya(), vacancy)).toHaveLength(1);
    await excludeEmployer(contextOf(db, place.joe), "joe", "bramble");
    expect(await listUnnamed(priya(), vacancy)).toEqual([]);
  });

  test("cannot be the one a draft is made for", async () => {
    await excludeEmployer(priya(), "amara", "bramble");
    const refusal = { status: 409, message: expect.stringContaining("does not want") };
    await expect(explanationFor(priya(), "amara", vacancyId)).rejects.toMatchObject(refusal);
    await expect(
      draftIntroduction(priya(), {
        id: testId(),
        vacancyId,
        participantId: "amara",
        nameUsed: "Amara",
        items: [{ kind: "inTheirWords", words: "I cook.", adjustmentId: null }],
      } as unknown as Parameters<typeof draftIntroduction>[1]),
    ).rejects.toMatchObject(refusal);
    expect(await db.selectFrom("introduction").select("id").execute()).toEqual([]);
  });
});

describe("the list", () => {
  test.each([
    ["a colleague of the same team", () => place.joel],
    ["a specialist of another team", () => place.hana],
    ["a lead", () => place.lena],
    ["another participant", () => place.joe],
  ])("is not there for %s", async (_who, actor) => {
    const ctx = contextOf(db, actor());
    await expect(listExcludedEmployers(ctx, "amara", "")).rejects.toMatchObject({
      status: expect.toBeOneOf([403, 404]),
    });
    await expect(excludeEmployer(ctx, "amara", "bramble")).rejects.toMatchObject({
      status: expect.toBeOneOf([403, 404]),
    });
  });

  test("finds checked employers by part of their name, and none that is on it already", async () => {
    const found = async (words: string) =>
      (await listExcludedEmployers(amara(), "amara", words)).found.map(({ name }) => name);
    expect(await found("bramb")).toEqual(["Bramble Kitchens"]);
    expect(await found("  ")).toEqual([]);
    expect(await found("100%_")).toEqual([]);
    await db.deleteFrom("employerVerification").where("employerId", "=", "quarry").execute();
    expect(await found("quarry")).toEqual([]);
    await excludeEmployer(amara(), "amara", "bramble");
    expect(await found("bramb")).toEqual([]);
  });

  test("takes no employer that is not checked, or is not there", async () => {
    await db.deleteFrom("employerVerification").where("employerId", "=", "quarry").execute();
    for (const id of ["quarry", "nobody"])
      await expect(excludeEmployer(amara(), "amara", id)).rejects.toMatchObject({ status: 404 });
  });

  test("leaves no trace of which employer it is in the record of what was done", async () => {
    await excludeEmployer(amara(), "amara", "bramble");
    const rows = await db.selectFrom("auditEvent").selectAll().execute();
    expect(JSON.stringify(rows)).toContain("participant.excludeEmployer");
    expect(JSON.stringify(rows)).not.toContain("bramble");
  });
});
