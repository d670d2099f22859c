import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { agreeOnJob, propose, putToThem, sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { morningOf } from "#tests/support/job-begun.ts";
import { aPlace, as, newId, type Place, system, today, vacancy } from "#tests/support/place.ts";
import {
  expressInterest,
  recordEmployerAnswer,
} from "../introduction/introduction-answer.commands.server.ts";
import { answerProposal } from "../job-proposal/job-proposal-answer.commands.server.ts";
import { startPlacement } from "../placement/placement-start.commands.server.ts";
import { saveJob } from "./vacancy.commands.server.ts";
import { newVacancy } from "./vacancy.form.ts";
import { extendVacancy } from "./vacancy-extend.commands.server.ts";
import { sendNews } from "./vacancy-news.commands.server.ts";
import { fillPlace } from "./vacancy-places.commands.server.ts";
import { pauseVacancy, resumeVacancy } from "./vacancy-publishing.commands.server.ts";
import { keepBoardTrue, sayStillOpen } from "./vacancy-still-open.commands.server.ts";
import { changeNamedSpecialist } from "./vacancy-visit.commands.server.ts";

/** Thirty days after it was last touched, on 25 February. */
const day30 = "2026-03-27";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  await db.updateTable("vacancy").set({ closesOn: null }).execute();
});
const owner = (day: string) => as(db, place.bramble.owner, morningOf(day));
const rowOf = (id: string) =>
  db.selectFrom("vacancy").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const keep = async (day: string) => {
  await keepBoardTrue(as(db, system, morningOf(day)));
  return rowOf(place.job);
};

describe("what its employer does starts the days anew", () => {
  const later = "2026-03-20";
  const introduced = () => ({
    vacancyId: place.job,
    participant: place.amara,
    specialist: place.priya,
  });
  const job = newVacancy.parse({
    id: newId(),
    title: "Kitchen helper",
    kind: "paidJob",
    places: "3",
  });
  const acts: Record<string, () => Promise<unknown>> = {
    "saving a step": () => saveJob(owner(later), place.job, job),
    pausing: async () => {
      await pauseVacancy(owner(later), place.job);
      await resumeVacancy(owner(later), place.job);
    },
    extending: () => extendVacancy(owner(later), place.job, { until: "2026-06-01" }),
    "filling a place": async () => {
      await db.updateTable("vacancy").set({ places: 3 }).where("id", "=", place.job).execute();
      await fillPlace(owner(later), place.job, { filled: 0 });
    },
    "saying that it is open": () => sayStillOpen(owner(later), place.job),
    "answering an introduction": async () => {
      const id = await sendToEmployer(db, introduced());
      await expressInterest(owner(later), id);
    },
    "an answer by phone, written down by their specialist": async () => {
      const id = await sendToEmployer(db, introduced());
      await recordEmployerAnswer(as(db, place.priya, morningOf(later)), {
        id,
        answer: "expressInterest",
        saidBy: "Marcus",
        saidOn: later,
      });
    },
    "answering a proposal": async () => {
      const id = await propose(db, place.priya, place.job);
      await answerProposal(owner(later), place.job, id, { answers: { 1: "keep" }, reason: null });
    },
  };
  test.each(Object.entries(acts))("%s", async (_words, act) => {
    await act();
    expect((await rowOf(place.job)).touchedAt).toBe(morningOf(later));
    expect((await keep(day30)).stillOpenAskedAt).toBeNull();
  });

  const ours: Record<string, () => Promise<unknown>> = {
    "news from us": () => sendNews(as(db, place.priya, morningOf(later)), place.job, "Nobody yet."),
    "another named specialist": () =>
      changeNamedSpecialist(as(db, place.lead, morningOf(later)), place.job, place.dan.staffId),
    "an introduction that a person was asked about": () => putToThem(db, introduced()),
    "somebody's first day at another employer, which ends their introduction here": async () => {
      const { rival, amara, priya } = place;
      await sendToEmployer(db, introduced());
      const vacancyId = await vacancy(db, rival);
      const elsewhere = { vacancyId, participant: amara, specialist: priya };
      const id = await agreeOnJob(db, elsewhere, rival.owner);
      const { id: placementId } = await db
        .selectFrom("placement")
        .select("id")
        .where("introductionId", "=", id)
        .executeTakeFirstOrThrow();
      await startPlacement(as(db, rival.owner, morningOf(later)), {
        placementId,
        startedOn: today.slice(0, 10),
        minutesPerWeek: 960,
        payPence: 1500,
        payPeriod: "hour",
        managerName: "Olive Gray",
        managerPhone: "01632 960172",
      });
    },
  };
  test.each(Object.entries(ours))("%s does not", async (_words, act) => {
    await act();
    expect((await keep(day30)).stillOpenAskedAt).not.toBeNull();
  });
});
