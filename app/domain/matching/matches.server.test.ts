import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import {
  addPerson,
  addVacancy,
  contextOf,
  people,
  testId,
  testNow,
} from "#tests/support/people.ts";
import {
  answerColleague,
  askColleague,
} from "../colleague-question/colleague-question.commands.server.ts";
import {
  countElsewhere,
  listQuestionsFromMe,
  listQuestionsToMe,
  listQuestionTasks,
  listUnnamed,
} from "../colleague-question/colleague-question.queries.server.ts";
import { Conflict, NotFound } from "../errors.ts";
import { listSeen } from "../participant/sharing.queries.server.ts";
import { explanationFor, showMatches } from "./matches.commands.server.ts";
import { payAnHour } from "./sides.queries.server.ts";

let db: Db;
let place: Awaited<ReturnType<typeof people>>;
let vacancyId: string;
beforeEach(async () => {
  db = await freshDatabase();
  place = await people(db);
  vacancyId = await addVacancy(db, place.bramble.owner, { kindOfWork: "kitchen-and-cafe" });
});
const wish = (participantId: string, said: "wanted" | "acceptable" | "notForMe") =>
  db
    .insertInto("profileWish")
    .values({ participantId, kindOfWork: "kitchen-and-cafe", wish: said })
    .execute();
const shown = async () =>
  db
    .selectFrom("auditEvent")
    .select(["participantId", "subjectId"])
    .where("action", "=", "match.show")
    .execute();
const vacancy = () => ({
  id: vacancyId,
  kindOfWork: "kitchen-and-cafe",
  occupation: "kitchen-assistant",
  employerId: "bramble",
});

describe("the people for a vacancy", () => {
  test("are the specialist’s own, each written down as shown, and nobody else’s", async () => {
    const { people: list } = await showMatches(contextOf(db, place.priya), vacancyId);
    expect(list.map((each) => each.id).sort()).toEqual(["amara", "kwame"]);
    expect((await shown()).map((row) => row.participantId).sort()).toEqual(["amara", "kwame"]);
    expect(await listSeen(contextOf(db, place.amara))).toMatchObject([
      { action: "match.show", by: "Priya Nair", jobTitle: "Kitchen assistant" },
    ]);
    expect(await listSeen(contextOf(db, place.joe))).toEqual([]);
  });
  test("come by wish first; who said nothing stands before who said no, and nobody is left off", async () => {
    await addPerson(db, "lior", "Lior Adler", place.priya);
    await wish("amara", "notForMe");
    await wish("kwame", "wanted");
    const { people: list } = await showMatches(contextOf(db, place.priya), vacancyId);
    expect(list.map((each) => each.id)).toEqual(["kwame", "lior", "amara"]);
  });
  test("who are in a job already come last, whatever they wish, and are shown with that job", async () => {
    await wish("amara", "notForMe");
    await wish("kwame", "wanted");
    await db
      .insertInto("placement")
      .values({
        id: testId(),
        introductionId: null,
        participantId: "kwame",
        employerId: "bramble",
        vacancyId: null,
        workplaceId: null,
        specialistId: "priya",
        status: "started",
        jobTitle: "Kitchen porter",
        nameUsed: "Kwame",
        startsOn: "2026-01-05",
        minutesPerWeek: 960,
        payPence: 1260,
        payPeriod: "hour",
        managerName: "Marcus Webb",
        managerPhone: "01632 960171",
        pathway: "outOfWork",
        supportFrom: "2026-01-05",
        contactName: "",
        contactRole: "",
        contactEmail: "",
        contactPhone: "",
        supportUntil: "2026-07-05",
        endedOn: null,
        createdAt: testNow,
        updatedAt: testNow,
      })
      .execute();
    const { people: list } = await showMatches(contextOf(db, place.priya), vacancyId);
    expect(list.map((each) => [each.id, each.job?.title])).toEqual([
      ["amara", undefined],
      ["kwame", "Kitchen porter"],
    ]);
  });
  test("are all on some page, 25 at most on each, and only those of the page are written down", async () => {
    for (let n = 0; n < 28; n++) await addPerson(db, `p${n}`, `Person ${n}`, place.priya);
    const first = await showMatches(contextOf(db, place.priya), vacancyId, 1);
    expect(first.people).toHaveLength(25);
    expect(await shown()).toHaveLength(25);
    const second = await showMatches(contextOf(db, place.priya), vacancyId, 2);
    expect([first.pages, second.people.length]).toEqual([2, 5]);
    const all = new Set([...first.people, ...second.people].map((each) => each.id));
    expect(all.size).toBe(30);
  });
  test("have reasons with no number in them that could be read as a score", async () => {
    const { people: list } = await showMatches(contextOf(db, place.priya), vacancyId);
    for (const { explanation } of list) {
      expect(Object.keys(explanation).sort()).toEqual(["reasons", "wish"]);
      for (const reason of explanation.reasons)
        expect(Object.values(reason).filter((value) => typeof value === "number")).toEqual([]);
    }
  });
  test.each(["draft", "awaitingVerification", "filled", "closed"] as const)(
    "are not looked for while the vacancy is %s",
    async (status) => {
      await db.updateTable("vacancy").set({ status }).where("id", "=", vacancyId).execute();
      await expect(showMatches(contextOf(db, place.priya), vacancyId)).rejects.toBeInstanceOf(
        NotFound,
      );
      expect(await shown()).toEqual([]);
    },
  );
  test("are not looked for at an employer that is suspended", async () => {
    await db
      .insertInto("employerSuspension")
      .values({
        id: testId(),
        employerId: "bramble",
        areaId: "clf",
        staffId: "lena",
        reason: "A concern",
        suspendedAt: testNow,
        liftedAt: null,
        liftedBy: null,
      })
      .execute();
    await expect(showMatches(contextOf(db, place.priya), vacancyId)).rejects.toBeInstanceOf(
      NotFound,
    );
  });
});

describe("an explanation kept with an introduction", () => {
  test("is of one’s own person, and shows nothing to anybody yet", async () => {
    const { reasons } = await explanationFor(contextOf(db, place.priya), "amara", vacancyId);
    expect(reasons.length).toBeGreaterThan(0);
    expect(await shown()).toEqual([]);
  });
  test.each(["joel", "hana", "owen", "lena"] as const)("is not to be had by %s", async (who) => {
    await expect(
      explanationFor(contextOf(db, place[who]), "amara", vacancyId),
    ).rejects.toBeInstanceOf(NotFound);
  });
});

describe("where next to nothing is known", () => {
  const bare = {
    kindOfWork: null,
    occupation: null,
    minutesMin: null,
    minutesMax: null,
    payMinPence: null,
    payPeriod: null,
    days: null,
    startsAt: null,
    endsAt: null,
    hoursCanChange: null,
    contract: null,
    workplaceId: null,
  };
  test("of the job, everybody is listed, nothing speaks against anybody, and each is told why", async () => {
    await db.updateTable("vacancy").set(bare).where("id", "=", vacancyId).execute();
    const { people } = await showMatches(contextOf(db, place.priya), vacancyId);
    expect(people.map(({ id }) => id)).toEqual(["amara", "kwame"]);
    for (const { explanation, why } of people) {
      expect(explanation.reasons.every(({ result }) => result === "notKnown")).toBe(true);
      expect(why).not.toBe("");
    }
  });
  test("of the person, impossible answers among it, the page is there all the same", async () => {
    await db
      .updateTable("vocationalProfile")
      .set({ minMinutes: 2400, maxMinutes: 60, earliestStart: "18:00", latestFinish: "09:00" })
      .where("participantId", "=", "amara")
      .execute();
    await wish("amara", "wanted");
    const { people } = await showMatches(contextOf(db, place.priya), vacancyId);
    const amara = people.find(({ id }) => id === "amara");
    expect(amara?.explanation.reasons.find(({ about }) => about === "hours")?.result).toBe(
      "couldFit",
    );
  });
});

describe("other people’s people", () => {
  beforeEach(async () => {
    for (const id of ["amara", "joe", "hanif", "olive"]) await wish(id, "wanted");
  });
  test("of one’s team have a specialist and a key that says nothing, and no more", async () => {
    const unnamed = await listUnnamed(contextOf(db, place.priya), vacancy());
    expect(unnamed).toEqual([{ key: expect.any(String), specialistName: "Joel Carter" }]);
    expect(JSON.stringify(unnamed)).not.toMatch(/joe\b|Joe |Tindall/);
    const elsewhere = await addVacancy(db, place.bramble.owner, { kindOfWork: "kitchen-and-cafe" });
    const again = await listUnnamed(contextOf(db, place.priya), { ...vacancy(), id: elsewhere });
    expect(again[0]?.key).not.toBe(unnamed[0]?.key);
    expect(await shown()).toEqual([]);
  });
  test.each(["hana", "owen", "lena", "rhys"] as const)(
    "of Southwark are not listed to %s",
    async (who) => {
      const unnamed = await listUnnamed(contextOf(db, place[who]), vacancy());
      expect(unnamed).toEqual([]);
    },
  );
  test("who want this very job are among them, and who said no to it are not", async () => {
    const said = (wish: "wanted" | "notForMe") =>
      db
        .insertInto("profileJob")
        .values({ participantId: "joe", occupation: "kitchen-assistant", wish })
        .onConflict((same) => same.columns(["participantId", "occupation"]).doUpdateSet({ wish }))
        .execute();
    await said("notForMe");
    expect(await listUnnamed(contextOf(db, place.priya), vacancy())).toEqual([]);
    await db.deleteFrom("profileWish").where("participantId", "=", "joe").execute();
    await said("wanted");
    expect(await listUnnamed(contextOf(db, place.priya), vacancy())).toHaveLength(1);
  });
  test("of other teams and areas are a number only from five on", async () => {
    const ctx = contextOf(db, place.priya);
    expect(await countElsewhere(ctx, vacancy())).toBe("fewer than 5 people");
    for (const id of ["x1", "x2", "x3"]) {
      await addPerson(db, id, `Somebody ${id}`, place.owen);
      await wish(id, "acceptable");
    }
    expect(await countElsewhere(ctx, vacancy())).toBe("5 people");
  });

  const ask = async (id = testId(), who: "priya" | "hana" = "priya") => {
    const [unnamed] = await listUnnamed(contextOf(db, place.priya), vacancy());
    const form = { id, key: unnamed?.key ?? "", words: "Is this job too far?" };
    await askColleague(contextOf(db, place[who]), vacancyId, form);
    return id;
  };
  test("are asked about through their own specialist, who alone sees who it is", async () => {
    const id = await ask();
    await ask(id);
    expect(await listQuestionsToMe(contextOf(db, place.joel))).toMatchObject([
      { id, aboutName: "Joe Tindall", fromName: "Priya Nair" },
    ]);
    expect(await listQuestionTasks(contextOf(db, place.joel))).toHaveLength(1);
    const mine = await listQuestionsFromMe(contextOf(db, place.priya));
    expect(mine).toHaveLength(1);
    expect(JSON.stringify(mine)).not.toMatch(/Tindall|"joe"/);
    expect(await listQuestionsToMe(contextOf(db, place.hana))).toEqual([]);
    await expect(ask()).rejects.toBeInstanceOf(Conflict);
  });
  test("are not asked about with a key made for somebody else", async () => {
    await expect(ask(testId(), "hana")).rejects.toBeInstanceOf(NotFound);
  });
  test("are answered for once, by the colleague who was asked", async () => {
    const id = await ask();
    await expect(answerColleague(contextOf(db, place.hana), id, "No")).rejects.toBeInstanceOf(
      NotFound,
    );
    await answerColleague(contextOf(db, place.joel), id, "Let me ask.");
    await expect(answerColleague(contextOf(db, place.joel), id, "Yes")).rejects.toBeInstanceOf(
      Conflict,
    );
    expect(await listQuestionsFromMe(contextOf(db, place.priya))).toMatchObject([
      { answer: "Let me ask." },
    ]);
    const events = await db.selectFrom("outbox").select("event").execute();
    expect(events.map(({ event }) => event).sort()).toEqual([
      "colleague.answered",
      "colleague.asked",
    ]);
  });
});

test.each([
  ["hour", 1500, 960, 1500],
  ["week", 24000, 960, 1500],
  ["month", 104000, 960, 1500],
  ["year", 1248000, 960, 1500],
  ["year", 1248000, null, null],
] as const)(
  "pay by the %s of %i pence is an hourly %i",
  (payPeriod, payMinPence, minutesMin, hourly) => {
    expect(payAnHour({ payPeriod, payMinPence, minutesMin })).toBe(hourly);
  },
);
