import { beforeAll, describe, expect, it, test } from "vitest";
import { addDays } from "../../app/domain/calendar/calendar.ts";
import { isWorkingDay } from "../../app/domain/calendar/working-days.server.ts";
import { readOpenWarnings } from "../../app/domain/early-warning/warning-facts.queries.server.ts";
import { promptHandOvers } from "../../app/domain/hand-over/hand-over.commands.server.ts";
import { askForReviews } from "../../app/domain/in-work-review/in-work-review-asking.commands.server.ts";
import { introductionStatuses } from "../../app/domain/introduction/introduction.ts";
import { lapseOverdue } from "../../app/domain/introduction/introduction-closing.commands.server.ts";
import { tellOfJobChanges } from "../../app/domain/introduction/introduction-job-change.commands.server.ts";
import { findUsualAnswer } from "../../app/domain/introduction/usual-answer.queries.server.ts";
import { askHowMeetingsWent } from "../../app/domain/meeting/meeting-timetable.commands.server.ts";
import { placementStatuses, supportWeek } from "../../app/domain/placement/placement.ts";
import { tellingState } from "../../app/domain/placement/placement-telling.ts";
import type { StaffActor } from "../../app/domain/policy.ts";
import { sendSavedSearches } from "../../app/domain/saved-search/saved-search.commands.server.ts";
import { remindOfSilence } from "../../app/domain/silence/silence.commands.server.ts";
import { visibleTo } from "../../app/domain/vacancy/vacancy.queries.server.ts";
import { publishDue } from "../../app/domain/vacancy/vacancy-publish-later.commands.server.ts";
import { pauseVacanciesBelowMinimum } from "../../app/domain/vacancy/vacancy-publishing.commands.server.ts";
import { keepBoardTrue } from "../../app/domain/vacancy/vacancy-still-open.commands.server.ts";
import { expandOutbox } from "../../app/jobs/outbox.server.ts";
import { freshDatabase } from "../../tests/support/database.ts";
import { newId, system, today } from "../../tests/support/place.ts";
import type { Db } from "../connect.ts";
import { seedDemo } from "./demo.ts";

async function demo(now = today) {
  const db = await freshDatabase();
  await seedDemo({ db, now, newId, actor: system });
  return db;
}

/** Nobody's choice in the demo ends these ways: the system's own clock does. */
const notTold = ["offerWithdrawn", "lapsed", "noLongerOpen"];

const lateIn = (db: Db, now: string) =>
  db.selectFrom("auditEvent").select("action").where("at", ">", now).execute();
const jobOf = (db: Db, name: string) =>
  db.selectFrom("placement").selectAll().where("nameUsed", "=", name).executeTakeFirstOrThrow();

/** As it is at the instant of the tests: they look and change nothing. */
let db: Db;
beforeAll(async () => {
  db = await demo();
});

describe("the demo's place", () => {
  it("has introductions in every state that people bring about", async () => {
    const rows = await db.selectFrom("introduction").select("status").distinct().execute();
    const told = rows.map((row) => row.status);
    expect(introductionStatuses.filter((status) => !told.includes(status))).toEqual(notTold);
  });

  it("has happened: nothing in it is dated after now", async () => {
    expect(await lateIn(db, today)).toEqual([]);
  });

  it("reaches everybody by addresses that can be nobody's", async () => {
    const accounts = await db.selectFrom("account").select("email").execute();
    expect(accounts.filter(({ email }) => !email.endsWith("@demo.alongside.example"))).toEqual([]);
    const jobs = await db.selectFrom("placement").select("contactEmail").execute();
    const contacts = jobs.filter(({ contactEmail }) => contactEmail !== "");
    expect(contacts.filter(({ contactEmail }) => !contactEmail.endsWith(".example"))).toEqual([]);
  });
});

describe("the demo's board", () => {
  const titles = (rows: { title: string }[]) => rows.map(({ title }) => title);
  const openToAll = (db: Db, day: string) =>
    visibleTo(db, { kind: "visitor" }, day).select("title").execute();

  it("has enough to choose from, and nothing that is for specialists", async () => {
    const shown = titles(await openToAll(db, today.slice(0, 10)));
    expect(shown.length).toBeGreaterThanOrEqual(25);
    expect(shown).toContain("Receptionist");
    expect(shown).not.toContain("Cataloguing assistant");
    expect(shown).not.toContain("Online orders assistant");
    const later = titles(await openToAll(db, addDays(today.slice(0, 10), 14)));
    expect(later).toContain("Online orders assistant");
    expect(later).not.toContain("Cataloguing assistant");
  });

  it("has a vacancy at each turn of its life", async () => {
    const rows = await db.selectFrom("vacancy").selectAll().execute();
    const one = (is: (row: (typeof rows)[number]) => unknown) => titles(rows.filter(is));
    expect(one((row) => row.mostIntroductions)).toEqual(["Print finisher"]);
    expect(one((row) => row.availableFrom)).toEqual(["Plant packer"]);
    expect(one((row) => row.scheduledAt)).toEqual(["Lunch cook"]);
    expect(one((row) => row.placesFilled > 0 && row.status === "live")).toEqual(["Packer"]);
    expect(one((row) => row.stillOpenAskedAt && row.status === "live")).toEqual([
      "Sunday café assistant",
    ]);
    expect(one((row) => row.pausedReason)).toEqual(["Van loader"]);
    expect(one((row) => row.endedBecause)).toEqual(["Market stall assistant"]);
    const [source] = await db.selectFrom("vacancySource").selectAll().execute();
    expect(one((row) => row.id === source?.vacancyId)).toEqual(["Weekend kitchen porter"]);
    // Everybody who was introduced to it was told of its better pay.
    const told = await db.selectFrom("introductionJobChange").selectAll().execute();
    expect(told).toHaveLength(3);
  });

  // In two years of the minimum wage, and after a Christmas of five days.
  test.each([today, "2026-03-10T08:10:00.000Z", "2026-12-29T08:10:00.000Z"])(
    "leaves the timetable next to nothing to do at %s",
    async (now) => {
      const db = await demo(now);
      const ctx = { db, now, newId, actor: system };
      expect(await keepBoardTrue(ctx)).toEqual({ asked: 0, paused: 0 });
      expect(await pauseVacanciesBelowMinimum(ctx)).toBe(0);
      expect(await tellOfJobChanges(ctx)).toBe(0);
      expect(await publishDue(ctx)).toBe(0);
      expect(await sendSavedSearches(ctx)).toBe(1);
    },
  );
});

describe("the demo's meetings and messages", () => {
  it("has a meeting to choose a time for, one soon, one to speak of, and one that was", async () => {
    const rows = await db
      .selectFrom("meeting")
      .innerJoin("introduction", "introduction.id", "meeting.introductionId")
      .innerJoin("participant", "participant.id", "introduction.participantId")
      .select(["chosenName", "meeting.status", "startsAt", "waitsFor"])
      .where("introduction.status", "=", "meeting")
      .orderBy("startsAt")
      .execute();
    const standing = rows.map(({ chosenName, ...row }) => [chosenName, row.status, row.waitsFor]);
    expect(Object.fromEntries(standing.map(([name, ...rest]) => [name, rest]))).toMatchObject({
      Amara: ["proposed", "person"],
      "Leanne Marsh": ["agreed", null],
      "Sofia Reyes": ["agreed", null],
      Mei: ["happened", null],
      Farida: ["unclear", null],
      Freddie: ["moving", "person"],
      Samir: ["asked", "person"],
    });
    const startOf = (name: string) => rows.find(({ chosenName }) => chosenName === name)?.startsAt;
    expect(startOf("Leanne Marsh")?.slice(0, 10)).toBe(today.slice(0, 10));
    expect((startOf("Sofia Reyes") ?? "") < today).toBe(true);
  });

  it("has words that wait to be read by each of the three sides, and an employer's usual time to answer", async () => {
    const { staffId } = await db
      .selectFrom("staff")
      .innerJoin("account", "account.id", "staff.accountId")
      .select("staff.id as staffId")
      .where("account.email", "=", "specialist@demo.alongside.example")
      .executeTakeFirstOrThrow();
    const unread = await db
      .selectFrom("placementNote as note")
      .leftJoin("threadReading as reading", (join) =>
        join.onRef("reading.threadId", "=", "note.placementId").onRef("side", "=", "note.toSide"),
      )
      .select("note.toSide")
      .where((eb) => eb.or([eb("readAt", "is", null), eb("readAt", "<", eb.ref("note.sentAt"))]))
      .execute();
    expect(unread.map(({ toSide }) => toSide).sort()).toEqual(["participant", "specialist"]);
    const actor = { kind: "staff", staffId } as StaffActor;
    const { employerId } = await db
      .selectFrom("vacancy")
      .select("employerId")
      .where("title", "=", "Café assistant")
      .executeTakeFirstOrThrow();
    const usual = await findUsualAnswer({ db, now: today, newId, actor }, employerId);
    expect(usual.days).not.toBeNull();
  });

  it("leaves the timetable nothing to catch up on, and shows what did not arrive", async () => {
    const ctx = { db: await demo(), now: today, newId, actor: system };
    expect(await remindOfSilence(ctx)).toBe(0);
    expect(await askHowMeetingsWent(ctx)).toBe(0);
    expect(await lapseOverdue(ctx)).toBe(0);
    const steps = await db.selectFrom("silenceStep").select("kind").distinct().execute();
    expect(steps.map(({ kind }) => kind).sort()).toEqual(["promptSpecialist", "remindEmployer"]);
    expect(await db.selectFrom("messageFailure").select("kind").execute()).toHaveLength(1);
    expect(await db.selectFrom("addressTrouble").select("kind").execute()).toHaveLength(2);
  });
});

describe("the demo's people in work", () => {
  it("have jobs in every state, kept ones, and one whose employer waits for the person's word", async () => {
    const jobs = await db.selectFrom("placement").selectAll().execute();
    const told = jobs.map(({ status }) => status);
    expect(placementStatuses.filter((status) => !told.includes(status))).toEqual([]);
    expect(jobs.filter(({ pathway }) => pathway === "retention")).toHaveLength(1);
    const { id, openedToEmployerAt } = await jobOf(db, "Yasmin");
    const decided = await db
      .selectFrom("placementTelling")
      .select("decision")
      .where("placementId", "=", id)
      .execute();
    expect(tellingState(openedToEmployerAt, decided[0]?.decision ?? null)).toBe("toDecide");
    expect((await jobOf(db, "Rosa")).openedToEmployerAt).not.toBeNull();
  });

  it("have said how they saw the end of a job, and one thing that it taught is theirs to answer", async () => {
    const { id } = await jobOf(db, "Joe");
    const said = await db
      .selectFrom("jobEnding")
      .select("side")
      .where("placementId", "=", id)
      .execute();
    expect(said.map(({ side }) => side).sort()).toEqual(["employer", "participant", "specialist"]);
    const learned = await db
      .selectFrom("profileSuggestion")
      .select("answer")
      .where("placementId", "=", id)
      .execute();
    expect(learned.map(({ answer }) => answer ?? "waits").sort()).toEqual([
      "left",
      "taken",
      "waits",
    ]);
  });

  // A plain Wednesday, and the day after a Christmas of five days.
  test.each([today, "2026-12-29T08:10:00.000Z"])(
    "bring no flood of mail when the portal first runs at %s, and its timetable adds nothing",
    async (now) => {
      const db = await demo(now);
      const ctx = { db, now, newId, actor: system };
      expect(await askForReviews(ctx)).toBe(0);
      expect(await promptHandOvers(ctx)).toBe(0);
      const failed: object[] = [];
      await expandOutbox({
        db,
        newId,
        now: () => now,
        letterFor: async () => null,
        send: async () => {},
        log: { error: (about) => failed.push(about) },
      });
      expect(failed).toEqual([]);
      const mails = await db
        .selectFrom("message")
        .innerJoin("outbox", "outbox.id", "message.outboxId")
        .select(["outbox.event", "message.recipient"])
        .execute();
      const ofJobs = mails.filter(({ event }) =>
        /^(placement|agreement|review|privateNote)\./.test(event),
      );
      expect(ofJobs.length).toBeLessThan(12);
      // The page of somebody without an account is opened from the mailbox.
      expect(ofJobs).toContainEqual({
        event: "review.closed",
        recipient: "address:ngozi@quayside-dental.example",
      });
    },
  );

  // Christmas with a weekend, New Year, Easter Monday, the day on which Easter lies in the fourth week, a plain Sunday.
  test.each(["2027-12-28", "2026-12-23", "2027-03-29", "2028-05-11", "2026-06-14"])(
    "have the same story on %s",
    async (date) => {
      const now = `${date}T07:45:00.000Z`;
      const db = await demo(now);
      expect(await lateIn(db, now)).toEqual([]);
      const { id, supportFrom } = await jobOf(db, "Kwame");
      expect(supportWeek(supportFrom, date)).toBe(8);
      const open = (await readOpenWarnings(db, [id], date)).get(id) ?? [];
      expect(open.map(({ rule }) => rule)).toEqual(["supportRising", "adjustmentOverdue"]);
      const visits = await db
        .selectFrom("visit")
        .select(["visitedOn", "nextOn"])
        .orderBy("visitedOn")
        .where("placementId", "=", id)
        .execute();
      expect(visits.filter(({ visitedOn }) => !isWorkingDay(visitedOn, "england"))).toEqual([]);
      const next = visits.at(-1)?.nextOn ?? "";
      expect(next > date && isWorkingDay(next, "england")).toBe(true);
      // Whoever was asked has answered, but of the review that is due about now.
      const unanswered = await db
        .selectFrom("reviewNotice as notice")
        .innerJoin("inWorkReview as review", "review.id", "notice.reviewId")
        .leftJoin("reviewAnswer as answer", (join) =>
          join
            .onRef("answer.reviewId", "=", "notice.reviewId")
            .onRef("answer.side", "=", "notice.side"),
        )
        .select(["review.week", "notice.kind"])
        .where("answer.reviewId", "is", null)
        .execute();
      expect(unanswered.filter(({ week, kind }) => week !== 8 || kind !== "asked")).toEqual([]);
    },
  );
});
