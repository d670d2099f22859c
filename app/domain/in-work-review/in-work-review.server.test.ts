import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { aJobBegun, endJob, morningOf } from "#tests/support/job-begun.ts";
import { as, newId } from "#tests/support/place.ts";
import { closeReview, planReviews, setReviewWeeks } from "./in-work-review.commands.server.ts";
import {
  listReviewsForEmployer,
  listReviewsForLead,
  listReviewsForParticipant,
  listReviewsForSpecialist,
} from "./in-work-review.queries.server.ts";
import type { Feeling } from "./in-work-review.ts";
import {
  type Answered,
  answerReview,
  recordAnswer,
} from "./in-work-review-answer.commands.server.ts";
import {
  listEmployerReviewTasks,
  listParticipantReviewTasks,
  listSpecialistReviewTasks,
} from "./in-work-review-tasks.queries.server.ts";

const dueOn = "2026-03-06";
const now = morningOf(dueOn);
const said = (feeling: Feeling, goesWell: string, more: Partial<Answered> = {}): Answered => ({
  feeling,
  goesWell,
  toChange: null,
  wouldHelp: null,
  ...more,
});

let db: Db;
let job: JobAhead;
let about: { placementId: string; reviewId: string };
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
  const { id } = await db
    .selectFrom("inWorkReview")
    .select("id")
    .where("week", "=", 1)
    .executeTakeFirstOrThrow();
  about = { placementId: job.placementId, reviewId: id };
});
const planned = async (placementId = job.placementId) =>
  (
    await db
      .selectFrom("inWorkReview")
      .select(["week", "dueOn"])
      .where("placementId", "=", placementId)
      .orderBy("week")
      .execute()
  ).map(({ week, dueOn }) => `${week} ${dueOn}`);

describe("planning", () => {
  /** Support that began on that day, planned on that day or later. */
  async function plannedFrom(supportFrom: string, today = supportFrom) {
    await db.deleteFrom("inWorkReview").execute();
    const placement = { ...job, id: job.placementId, pathway: "outOfWork" as const, supportFrom };
    const of = { ...placement, specialistId: job.priya.staffId };
    await planReviews(db, as(db, job.priya, morningOf(today)), of);
    return planned();
  }

  test("each review falls due on the last working day of its week, worked out by hand", async () => {
    // Good Friday is 3 April.
    expect(await plannedFrom("2026-01-05")).toEqual([
      "1 2026-01-09",
      "2 2026-01-16",
      "4 2026-01-30",
      "8 2026-02-27",
      "13 2026-04-02",
      "26 2026-07-03",
    ]);
  });

  test("of weeks that are over when a start is written down only the latest is planned", async () => {
    expect(await plannedFrom("2026-01-05", "2026-02-02")).toEqual([
      "4 2026-01-30",
      "8 2026-02-27",
      "13 2026-04-02",
      "26 2026-07-03",
    ]);
  });

  test("a lead changes the weeks for jobs that begin from then on; what is planned stays", async () => {
    const before = await planned();
    const lead = as(db, job.lead, now);
    await setReviewWeeks(lead, { outOfWork: [3, 6], retention: [] });
    expect(await planned()).toEqual(before);
    expect(await plannedFrom("2026-03-02")).toEqual(["3 2026-03-20", "6 2026-04-10"]);
    await setReviewWeeks(lead, { outOfWork: [], retention: [] });
    expect(await plannedFrom("2026-03-02")).toEqual(before);
    await expect(
      setReviewWeeks(as(db, job.priya, now), { outOfWork: [3], retention: [] }),
    ).rejects.toMatchObject({ status: 403 });
  });

  test("the weeks of another area are its own", async () => {
    await setReviewWeeks(as(db, job.otherLead, now), { outOfWork: [5], retention: [] });
    expect(await plannedFrom("2026-03-02")).toHaveLength(6);
  });
});

describe("who reads what", () => {
  const theirs = "The wallaby shelf works.";
  const employers = "A bit slow with the quinces.";
  const staffs = "Start with the labels.";
  beforeEach(async () => {
    await answerReview(as(db, job.amara, now), about, said("mixed", theirs));
    await answerReview(as(db, job.bramble.owner, now), about, said("well", employers));
    await answerReview(as(db, job.priya, now), about, said("well", staffs));
  });

  test("the participant reads their own answer and the specialist's, never the employer's, nor that there is one", async () => {
    const seen = await listReviewsForParticipant(as(db, job.amara, now), job.placementId);
    expect(seen[0]).toMatchObject({ own: { goesWell: theirs }, specialist: { goesWell: staffs } });
    expect(JSON.stringify(seen)).not.toMatch(/quinces|Marcus|employer/);
  });

  test("the employer reads its own answer and nothing of the person's, nor of the specialist's", async () => {
    const seen = await listReviewsForEmployer(as(db, job.bramble.owner, now), job.placementId);
    expect(seen[0]).toMatchObject({ own: { goesWell: employers }, shared: null });
    expect(JSON.stringify(seen)).not.toMatch(/wallaby|labels|participant|Amara/);
  });

  test("a colleague reads that it was answered, and not what", async () => {
    for (const who of [job.manager, job.contact]) {
      const seen = await listReviewsForEmployer(as(db, who, now), job.placementId);
      expect(seen[0]).toMatchObject({ own: null, answered: { by: "Marcus Webb", on: dueOn } });
      expect(JSON.stringify(seen)).not.toMatch(/quinces/);
    }
  });

  test("the specialist reads all three, and so does whoever stands in for them", async () => {
    const all = { participant: { goesWell: theirs }, employer: { goesWell: employers } };
    const first = async (who: typeof job.priya) =>
      (await listReviewsForSpecialist(as(db, who, now), job.placementId))[0];
    expect(await first(job.priya)).toMatchObject(all);
    await expect(first(job.dan)).rejects.toMatchObject({ status: 404 });
    await priyaIsAway(db, job);
    expect(await first(job.dan)).toMatchObject(all);
  });

  test("a lead reads dates and whether a review was missed, and no more", async () => {
    const seen = await listReviewsForLead(as(db, job.lead, now), job.placementId);
    expect(seen[0]).toEqual({ week: 1, dueOn, isMissed: false });
    await expect(
      listReviewsForSpecialist(as(db, job.lead, now), job.placementId),
    ).rejects.toMatchObject({ status: 403 });
    const later = await listReviewsForLead(
      as(db, job.lead, morningOf("2026-03-23")),
      job.placementId,
    );
    expect(later.slice(0, 3).map(({ isMissed }) => isMissed)).toEqual([false, true, false]);
  });

  test("what was agreed is read by all three, and asks nobody any more", async () => {
    await closeReview(as(db, job.priya, now), { ...about, words: "Labels first." });
    const outcomes = await Promise.all([
      listReviewsForParticipant(as(db, job.amara, now), job.placementId),
      listReviewsForEmployer(as(db, job.manager, now), job.placementId),
      listReviewsForSpecialist(as(db, job.priya, now), job.placementId),
    ]);
    for (const [first] of outcomes) expect(first?.outcome).toBe("Labels first.");
  });

  test("only what the person chose to share reaches the employer, without who wrote it down", async () => {
    const { id } = await db
      .selectFrom("inWorkReview")
      .select("id")
      .where("week", "=", 2)
      .executeTakeFirstOrThrow();
    const later = morningOf("2026-03-13");
    await recordAnswer(
      as(db, job.priya, later),
      {
        placementId: job.placementId,
        reviewId: id,
        side: "participant",
        saidBy: "Zephyrine",
        saidHow: "on a walk",
        saidOn: "2026-03-12",
      },
      said("well", "I know every jar.", { share: "yes" }),
    );
    const seen = await listReviewsForEmployer(as(db, job.manager, later), job.placementId);
    expect(seen[1]?.shared).toMatchObject({ goesWell: "I know every jar.", toldTo: null });
    expect(JSON.stringify(seen)).not.toContain("on a walk");
  });
});

describe("what is refused", () => {
  const refused = (status: number) => ({ status });
  const amara = () => as(db, job.amara, now);

  test("a second answer of a side, but the same one pressed twice is one", async () => {
    await answerReview(amara(), about, said("well", "Fine."));
    await answerReview(amara(), about, said("well", "Fine."));
    await expect(answerReview(amara(), about, said("notWell", "Not fine."))).rejects.toMatchObject(
      refused(409),
    );
    const rows = await db.selectFrom("reviewAnswer").select("feeling").execute();
    expect(rows).toEqual([{ feeling: "well" }]);
  });

  test("of two at once the first wins", async () => {
    const both = await Promise.allSettled([
      answerReview(as(db, job.bramble.owner, now), about, said("well", "One.")),
      answerReview(as(db, job.manager, now), about, said("notWell", "Other.")),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test.each<[string, () => Promise<unknown>, number]>([
    [
      "an answer before its week has come",
      () => answerReview(as(db, job.amara, morningOf("2026-02-27")), about, said("well", "")),
      409,
    ],
    [
      "an answer of a lead",
      () => answerReview(as(db, job.lead, now), about, said("well", "")),
      403,
    ],
    [
      "an answer of somebody else",
      () => answerReview(as(db, job.joe, now), about, said("well", "")),
      404,
    ],
    [
      "an answer of another employer",
      () => answerReview(as(db, job.rival.owner, now), about, said("well", "")),
      404,
    ],
    [
      "a review of another job",
      () => answerReview(amara(), { ...about, reviewId: newId() }, said("well", "")),
      404,
    ],
    [
      "an outcome that names a condition",
      () => closeReview(as(db, job.priya, now), { ...about, words: "Breaks for her epilepsy." }),
      400,
    ],
    [
      "an outcome of nothing",
      () => closeReview(as(db, job.priya, now), { ...about, words: "  " }),
      400,
    ],
    [
      "an outcome by a participant's lead",
      () => closeReview(as(db, job.lead, now), { ...about, words: "All is well." }),
      403,
    ],
    [
      "an answer by phone of a day to come",
      () =>
        recordAnswer(
          as(db, job.priya, now),
          {
            ...about,
            side: "employer",
            saidBy: "Marcus",
            saidHow: "by phone",
            saidOn: "2026-03-07",
          },
          said("well", ""),
        ),
      400,
    ],
  ])("%s", async (_, act, status) => {
    await expect(act()).rejects.toMatchObject(refused(status));
    expect(await db.selectFrom("reviewAnswer").selectAll().execute()).toEqual([]);
  });

  test("an answer of an employer that may not know of the support, by phone either", async () => {
    await db.updateTable("placement").set({ openedToEmployerAt: null }).execute();
    const told = {
      ...about,
      side: "employer",
      saidBy: "M",
      saidHow: "by phone",
      saidOn: dueOn,
    } as const;
    await expect(
      recordAnswer(as(db, job.priya, now), told, said("well", "")),
    ).rejects.toMatchObject(refused(409));
    await expect(
      answerReview(as(db, job.bramble.owner, now), about, said("well", "")),
    ).rejects.toMatchObject(refused(404));
  });

  test("anything more once it is closed, and a second closing", async () => {
    const close = () => closeReview(as(db, job.priya, now), { ...about, words: "All is well." });
    await close();
    await expect(close()).rejects.toMatchObject(refused(409));
    await expect(answerReview(amara(), about, said("well", ""))).rejects.toMatchObject(
      refused(409),
    );
  });

  test("anything about a job that has ended, which can still be read", async () => {
    await answerReview(amara(), about, said("well", "Fine."));
    await endJob(db, job, dueOn);
    await expect(
      answerReview(as(db, job.bramble.owner, now), about, said("well", "")),
    ).rejects.toMatchObject(refused(409));
    await expect(
      closeReview(as(db, job.priya, now), { ...about, words: "All is well." }),
    ).rejects.toMatchObject(refused(409));
    const seen = await listReviewsForParticipant(amara(), job.placementId);
    expect(seen.map(({ week }) => week)).toEqual([1]);
    expect(seen[0]).toMatchObject({ mayAnswer: false, own: { goesWell: "Fine." } });
  });
});

describe("what needs somebody", () => {
  const to = (tasks: { to: string }[]) => tasks.map((task) => task.to);

  test("the specialist from the week's first days until it is closed; the sides from its day until they answer or let it pass", async () => {
    const page = (side: string) =>
      `/${side}/placements/${job.placementId}/reviews/${about.reviewId}`;
    const of = async (day: string) => {
      const at = morningOf(day);
      return {
        specialist: to(await listSpecialistReviewTasks(as(db, job.priya, at))),
        employer: to(await listEmployerReviewTasks(as(db, job.manager, at))),
        participant: to(await listParticipantReviewTasks(as(db, job.amara, at))),
      };
    };
    expect(await of("2026-03-04")).toEqual({
      specialist: [page("specialist")],
      employer: [],
      participant: [],
    });
    await answerReview(as(db, job.amara, now), about, said("well", ""));
    expect(await of(dueOn)).toEqual({
      specialist: [page("specialist")],
      employer: [page("employer")],
      participant: [],
    });
    expect((await of("2026-03-16")).employer).not.toContain(page("employer"));
    expect((await of("2026-03-16")).specialist).toContain(page("specialist"));
    await closeReview(as(db, job.priya, now), { ...about, words: "All is well." });
    expect((await of("2026-03-06")).specialist).toEqual([]);
    expect((await of("2026-03-06")).employer).toEqual([]);
  });

  test("no task of a participant has a day to be done by, or is late", async () => {
    const tasks = await listParticipantReviewTasks(as(db, job.amara, morningOf("2026-03-14")));
    expect(tasks).toHaveLength(2);
    for (const task of tasks) {
      expect(task.dueOn).toBeUndefined();
      expect(`${task.title} ${task.detail}`).not.toMatch(/late|due|overdue|must|by /i);
    }
  });

  test("whoever stands in has the tasks too; a lead has none", async () => {
    expect(await listSpecialistReviewTasks(as(db, job.lead, now))).toEqual([]);
    expect(await listSpecialistReviewTasks(as(db, job.dan, now))).toEqual([]);
    await priyaIsAway(db, job);
    expect(await listSpecialistReviewTasks(as(db, job.dan, now))).toHaveLength(1);
  });
});
