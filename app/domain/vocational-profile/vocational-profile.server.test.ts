import { beforeEach, describe, expect, test } from "vitest";
import type { ParticipantActor, StaffActor } from "#app/domain/policy.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { contextOf, people, testNow } from "#tests/support/people.ts";
import { Forbidden, Invalid, NotFound } from "../errors.ts";
import { listSeen } from "../participant/sharing.queries.server.ts";
import {
  openProfile,
  openProfileWithReason,
  saveProfileSection,
} from "./vocational-profile.commands.server.ts";
import { readProfile } from "./vocational-profile.queries.server.ts";
import type { ProfileChange } from "./vocational-profile.ts";

const noJourney = { home: "", travelWays: [], longestJourneyMinutes: null };

let db: Db;
let place: Awaited<ReturnType<typeof people>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await people(db);
});
type Who = "priya" | "joel" | "hana" | "owen" | "lena" | "rhys" | "amara" | "kwame";
const as = (who: Who, now = testNow) =>
  contextOf<StaffActor | ParticipantActor>(db, place[who], now);
const audit = () =>
  db.selectFrom("auditEvent").select(["action", "actorName", "participantId", "detail"]).execute();

describe("opening a profile", () => {
  test.each(["priya", "amara"] as const)(
    "%s opens Amara’s, and it is written down",
    async (who) => {
      const { profile } = await openProfile(as(who), "amara");
      expect(profile.participantId).toBe("amara");
      expect(await audit()).toEqual([
        {
          action: "vocationalProfile.open",
          actorName: place[who].name,
          participantId: "amara",
          detail: null,
        },
      ]);
    },
  );
  test.each(["joel", "hana", "owen", "lena", "rhys", "kwame"] as const)(
    "%s does not find Amara’s, and nothing is written down",
    async (who) => {
      await expect(openProfile(as(who), "amara")).rejects.toBeInstanceOf(NotFound);
      expect(await audit()).toEqual([]);
    },
  );
  test("a lead gives a reason, which Amara can read", async () => {
    const lena = contextOf(db, place.lena);
    await expect(openProfileWithReason(lena, "amara", "why")).rejects.toBeInstanceOf(Invalid);
    expect(await audit()).toEqual([]);
    const reason = "Amara asked me to check what Priya wrote.";
    await openProfileWithReason(lena, "amara", reason);
    const seen = await listSeen(contextOf(db, place.amara));
    expect(seen).toMatchObject([{ action: "vocationalProfile.openWithReason", reason }]);
  });
  test.each(["priya", "joel", "rhys"] as const)("%s has no such door", async (who) => {
    const reason = "A long enough reason.";
    await expect(
      openProfileWithReason(contextOf(db, place[who]), "amara", reason),
    ).rejects.toBeInstanceOf(NotFound);
  });
  test("one’s own looking is not shown as seen by others, and a day is one line", async () => {
    await openProfile(as("amara"), "amara");
    await openProfile(as("priya"), "amara");
    await openProfile(as("priya"), "amara");
    await openProfile(as("priya", "2026-11-24T10:00:00.000Z"), "amara");
    const seen = await listSeen(contextOf(db, place.amara));
    expect(seen.map(({ by, on }) => [by, on])).toEqual([
      ["Priya Nair", "2026-11-24"],
      ["Priya Nair", "2026-11-23"],
    ]);
    expect(await listSeen(contextOf(db, place.kwame))).toEqual([]);
  });
});

const changes: ProfileChange[] = [
  {
    section: "work",
    values: {
      about: "Cooking",
      wishes: { shop: "notForMe" },
      jobs: [{ field: "jobs.wanted1", words: "dishwasher", wish: "wanted" }],
    },
  },
  {
    section: "hours",
    values: {
      minMinutes: 480,
      maxMinutes: 960,
      week: ["tue-morning", "thu-morning"],
      contracts: ["permanent"],
      noticeWeeks: 4,
      earliestStart: "10:00",
      latestFinish: null,
      availableFrom: "2027-01-04",
      payFloorPence: 1300,
    },
  },
  { section: "travel", values: { ...noJourney, reach: ["southwark"], travelNote: "Bus 47" } },
  {
    section: "learning",
    values: {
      skills: "Till",
      learning: "Shown twice",
      answers: [{ skill: "tills", answer: "has" }],
    },
  },
  {
    section: "environment",
    values: {
      part: "around",
      environment: [
        { dimension: "noise", fromLevel: 0, toLevel: 2, strength: "need", note: "Loud is hard" },
      ],
    },
  },
  {
    section: "adjustments",
    values: { adjustments: [{ adjustmentId: "rec-01", words: "Three days before" }] },
  },
  { section: "strengths", values: { strengths: ["I notice what is missing", "I am never late"] } },
];

describe("saving", () => {
  test("each section by itself, the others as they were", async () => {
    for (const change of changes)
      expect(await saveProfileSection(as("amara"), "amara", change)).toEqual([]);
    const profile = await readProfile(db, "amara");
    expect(profile).toMatchObject({
      about: "Cooking",
      wishes: { shop: "notForMe" },
      jobs: [{ occupation: "kitchen-porter", wish: "wanted" }],
      week: ["tue-morning", "thu-morning"],
      contracts: ["permanent"],
      noticeWeeks: 4,
      skillAnswers: [{ skill: "tills", answer: "has" }],
      maxMinutes: 960,
      availableFrom: "2027-01-04",
      reach: ["southwark"],
      skills: "Till",
      environment: [{ dimension: "noise", fromLevel: 0, toLevel: 2, strength: "need" }],
      adjustments: [{ adjustmentId: "rec-01", words: "Three days before" }],
    });
    expect(profile.strengths.map(({ words }) => words)).toEqual([
      "I notice what is missing",
      "I am never late",
    ]);
    expect((await audit()).map(({ detail }) => detail)).toEqual(changes.map((c) => c.section));
  });
  test.each(changes)("what is taken out of $section is not kept", async (change) => {
    await saveProfileSection(as("priya"), "amara", change);
    const nothing: ProfileChange[] = [
      { section: "work", values: { about: "", wishes: {}, jobs: [] } },
      {
        section: "hours",
        values: {
          minMinutes: null,
          maxMinutes: null,
          week: [],
          contracts: [],
          noticeWeeks: null,
          earliestStart: null,
          latestFinish: null,
          availableFrom: null,
          payFloorPence: null,
        },
      },
      { section: "travel", values: { ...noJourney, reach: [], travelNote: "" } },
      { section: "learning", values: { skills: "", learning: "", answers: [] } },
      { section: "environment", values: { part: "around", environment: [] } },
      { section: "adjustments", values: { adjustments: [] } },
      { section: "strengths", values: { strengths: [] } },
    ];
    const empty = nothing.find(({ section }) => section === change.section);
    if (empty) await saveProfileSection(as("priya"), "amara", empty);
    expect(await readProfile(db, "amara")).toEqual({
      ...(await readProfile(db, "kwame")),
      participantId: "amara",
    });
  });
  test("one part of the scales, and the other parts stay as they were", async () => {
    const need = { fromLevel: 0, toLevel: 2, strength: "need", note: "" } as const;
    const save = (part: "around" | "body", dimensions: string[]) =>
      saveProfileSection(as("amara"), "amara", {
        section: "environment",
        values: { part, environment: dimensions.map((dimension) => ({ dimension, ...need })) },
      });
    const known = async () =>
      (await readProfile(db, "amara")).environment.map(({ dimension }) => dimension).sort();
    await save("around", ["light", "noise"]);
    await save("body", ["lifting"]);
    expect(await known()).toEqual(["lifting", "light", "noise"]);
    await save("around", ["noise"]);
    expect(await known()).toEqual(["lifting", "noise"]);
  });
  test("a place made up by hand is left out", async () => {
    await saveProfileSection(as("amara"), "amara", {
      section: "travel",
      values: { ...noJourney, reach: ["hackney", "nowhere"], travelNote: "" },
    });
    expect((await readProfile(db, "amara")).reach).toEqual(["hackney"]);
  });
  test.each(["joel", "hana", "owen", "rhys", "kwame"] as const)("%s saves nothing", async (who) => {
    const [work] = changes;
    if (work)
      await expect(saveProfileSection(as(who), "amara", work)).rejects.toBeInstanceOf(NotFound);
    expect(await audit()).toEqual([]);
  });
  test("a lead saves nothing", async () => {
    const [work] = changes;
    if (work)
      await expect(saveProfileSection(as("lena"), "amara", work)).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("a word for a condition", () => {
  const change: ProfileChange = {
    section: "strengths",
    values: { strengths: ["I am autistic and notice patterns"] },
  };
  const kept = async () => (await readProfile(db, "amara")).strengths.map(({ words }) => words);

  test("is shown to its author with other words, and not kept", async () => {
    const found = await saveProfileSection(as("amara"), "amara", change);
    expect(found).toMatchObject([{ field: "strengths.1", found: "autistic" }]);
    expect(found[0]?.instead).toBeTruthy();
    expect(await kept()).toEqual([]);
    expect(await audit()).toEqual([]);
  });
  test("passes when the participant keeps it as their own choice, and is not asked about again", async () => {
    expect(await saveProfileSection(as("amara"), "amara", change, true)).toEqual([]);
    expect(await kept()).toEqual(["I am autistic and notice patterns"]);
    expect((await audit()).map(({ action }) => action)).toContain("vocationalProfile.keepOwnWords");
    expect(await saveProfileSection(as("priya"), "amara", change)).toEqual([]);
  });
  test("does not pass on the specialist’s word when the participant can say so themself", async () => {
    expect(await saveProfileSection(as("priya"), "amara", change, true)).toHaveLength(1);
    expect(await kept()).toEqual([]);
  });
  test("passes with the specialist who heard the choice, when there is no account", async () => {
    await db
      .updateTable("participant")
      .set({ accountId: null })
      .where("id", "=", "amara")
      .execute();
    expect(await saveProfileSection(as("priya"), "amara", change)).toHaveLength(1);
    expect(await saveProfileSection(as("priya"), "amara", change, true)).toEqual([]);
  });
});
