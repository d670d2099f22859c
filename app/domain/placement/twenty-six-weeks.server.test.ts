import { expect, test, vi } from "vitest";
import { addDays } from "#app/domain/calendar/calendar.ts";
import { timetable } from "#app/jobs/recurring.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aJobAhead, type JobAhead } from "#tests/support/job-ahead.ts";
import { morningOf, postOffice } from "#tests/support/job-begun.ts";
import { as, newId, system } from "#tests/support/place.ts";
import { findWarnings } from "../early-warning/early-warning.queries.server.ts";
import { writeFadingPlan } from "../fading-plan/fading-plan.commands.server.ts";
import { suggestFading } from "../fading-plan/fading-plan.ts";
import { saveHandOver, sendHandOver } from "../hand-over/hand-over.commands.server.ts";
import { answerHelpCall, callForHelp } from "../help-call/help-call.commands.server.ts";
import { findHelp } from "../help-call/help-call.queries.server.ts";
import { closeReview } from "../in-work-review/in-work-review.commands.server.ts";
import { answerReview } from "../in-work-review/in-work-review-answer.commands.server.ts";
import { writeAgreement } from "../placement-agreement/placement-agreement.commands.server.ts";
import {
  findAgreement,
  findDraft,
} from "../placement-agreement/placement-agreement.queries.server.ts";
import { signAgreement } from "../placement-agreement/placement-agreement-sign.commands.server.ts";
import { writePrivateNote } from "../private-note/private-note.commands.server.ts";
import { findOutcomes } from "../sustained-outcome/sustained-outcome.queries.server.ts";
import { recordVisit } from "../visit/visit.commands.server.ts";
import { startPlacement } from "./placement-start.commands.server.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Monday 16 March 2026. The last of 26 weeks ends on Sunday 13 September. */
const from = "2026-03-16";
const until = addDays(from, 26 * 7 + 7);

/** What happens on a day of this job, in the order of the day. */
type Story = Record<string, (at: { db: Db; job: JobAhead; day: string }) => Promise<unknown>>;

const dayOfWeek = (week: number, day: number) => addDays(from, (week - 1) * 7 + day);
const nothing = { goesWell: null, toChange: null, wouldHelp: null };

const reviewOf = async (db: Db, { placementId }: JobAhead, week: number) => {
  const { id: reviewId } = await db
    .selectFrom("inWorkReview")
    .select("id")
    .where("placementId", "=", placementId)
    .where("week", "=", week)
    .executeTakeFirstOrThrow();
  return { placementId, reviewId };
};

const agreed: Story = {
  "2026-02-26": async ({ db, job, day }) => {
    const ctx = as(db, job.priya, morningOf(day));
    const { terms } = await findDraft(ctx, job.placementId);
    await writeAgreement(ctx, {
      placementId: job.placementId,
      id: newId(),
      after: 0,
      terms: { ...terms, employerMayKnow: "The job, and who to ring." },
    });
  },
  "2026-02-27": ({ db, job, day }) => sign(db, job, "amara", day),
  "2026-02-28": ({ db, job, day }) => sign(db, job, "manager", day),
  "2026-03-01": ({ db, job, day }) => sign(db, job, "priya", day),
  [from]: async ({ db, job, day }) => {
    const ctx = as(db, job.manager, morningOf(day));
    const start = {
      placementId: job.placementId,
      startedOn: from,
      minutesPerWeek: 960,
      payPence: 1310,
      payPeriod: "hour" as const,
      managerName: "Lena Fox",
      managerPhone: "01632 960171",
    };
    // Two at the employer confirm at the same moment.
    const both = await Promise.allSettled([
      startPlacement(ctx, start),
      startPlacement(as(db, job.bramble.owner, morningOf(day)), start),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  },
};

async function sign(db: Db, job: JobAhead, who: "amara" | "manager" | "priya", day: string) {
  const ctx = as(db, job[who], morningOf(day));
  const { versions } = await findAgreement(ctx, job.placementId);
  await signAgreement(ctx, {
    placementId: job.placementId,
    agreementId: versions.at(-1)?.id ?? "",
    name: ctx.actor.name,
  });
}

/** A visit each week while support steps down; twice in week 7, above the plan. */
const visits: Story = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 9, 11, 13].map((week) => [
    dayOfWeek(week, 2),
    async ({ db, job, day }) => {
      const ctx = as(db, job.priya, morningOf(day));
      if (week === 1)
        await writeFadingPlan(
          ctx,
          job.placementId,
          {
            naturalSupports: "Lena shows new things.",
            stepUpWhen: "The menu changes.",
            weeks: suggestFading({ startMinutes: 480, untilWeek: 13 }),
          },
          "",
        );
      await recordVisit(ctx, job.placementId, {
        id: newId(),
        visitedOn: day,
        way: "atWork",
        withWhom: ["participant"],
        minutes: week === 7 ? 600 : 60,
        workedOn: "Closing the wash-up area.",
        nextStep: null,
        nextOn: null,
        nextAt: null,
        nextWay: null,
      });
    },
  ]),
);

/** Week 2 is answered by both, week 4 by the person alone, week 13 by the employer alone. */
const reviews: Story = {
  [dayOfWeek(2, 5)]: async ({ db, job, day }) => {
    const about = await reviewOf(db, job, 2);
    const well = { feeling: "well" as const, ...nothing };
    await answerReview(as(db, job.amara, morningOf(day)), about, well);
    await answerReview(as(db, job.manager, morningOf(day)), about, well);
    await closeReview(as(db, job.priya, morningOf(day)), { ...about, words: "More mornings." });
  },
  [dayOfWeek(4, 5)]: async ({ db, job, day }) =>
    answerReview(as(db, job.amara, morningOf(day)), await reviewOf(db, job, 4), {
      feeling: "mixed",
      ...nothing,
    }),
  [dayOfWeek(13, 5)]: async ({ db, job, day }) =>
    answerReview(as(db, job.manager, morningOf(day)), await reviewOf(db, job, 13), {
      feeling: "well",
      ...nothing,
    }),
};

const between: Story = {
  [dayOfWeek(10, 1)]: ({ db, job, day }) =>
    writePrivateNote(as(db, job.amara, morningOf(day)), job.placementId, {
      noteId: newId(),
      feeling: "notWell",
      words: "The evenings are too much.",
    }),
  [dayOfWeek(12, 0)]: async ({ db, job, day }) => {
    const id = newId();
    const call = () =>
      callForHelp(as(db, job.manager, morningOf(day)), job.placementId, { id, words: null });
    await Promise.all([call(), call()]);
    await answerHelpCall(as(db, job.priya, `${day}T13:00:00.000Z`), job.placementId, {
      callId: id,
      words: "We talked about the rota.",
    });
  },
  [dayOfWeek(24, 0)]: async ({ db, job, day }) => {
    const ctx = as(db, job.priya, morningOf(day));
    const id = newId();
    await saveHandOver(ctx, job.placementId, {
      id,
      naturalSupports: "Lena shows new things.",
      whatWorks: "One list a shift.",
      whoToCall: "Southwark Works, 01632 960150",
    });
    await sendHandOver(ctx, job.placementId, { id, seenAt: ctx.now, readWithOn: day });
  },
};

/** Every job of the timetable on two servers at once, every day at ten; and then what that day brings. */
async function live(db: Db, job: JobAhead, story: Story) {
  const office = postOffice(db);
  for (let day = "2026-02-26"; day <= until; day = addDays(day, 1)) {
    const now = morningOf(day);
    const outbox = office.edgeAt(now);
    const work = timetable.filter(({ name }) => !/outbox|send messages/.test(name));
    const server = () => Promise.all(work.map(({ run }) => run(as(db, system, now), outbox)));
    await Promise.all([server(), server()]);
    await story[day]?.({ db, job, day });
    await office.deliver(now);
  }
  return office;
}

test("a placement lives 26 weeks: every message is counted, and none is doubled", async () => {
  const db = await freshDatabase();
  const job = await aJobAhead(db, from);
  // What came before the offer was accepted is counted elsewhere.
  await postOffice(db).deliver(morningOf("2026-02-25"));
  const before = await db.selectFrom("message").select("id").execute();
  const office = await live(db, job, { ...agreed, ...visits, ...reviews, ...between });

  const sent = await db
    .selectFrom("message")
    .select(["name", "recipient", "status", "outboxId"])
    .where(
      "id",
      "not in",
      before.map(({ id }) => id),
    )
    .execute();
  const counts: Record<string, number> = {};
  for (const { name } of sent) counts[name] = (counts[name] ?? 0) + 1;
  // At the employer two people read, each mail of their own: its owner and the manager of the workplace.
  expect(counts).toEqual({
    "participant.somethingToDecide": 1,
    "employer.agreementToRead": 2,
    "staff.agreementAgreed": 2,
    "staff.placement": 1,
    // Weeks 1, 2, 4, 8, 13 and 26.
    "participant.reviewAsked": 6,
    "employer.reviewAsked": 6 * 2,
    // Twice for each that was not answered: of the person weeks 1, 8, 13 and 26, of the employer weeks 1, 4, 8 and 26.
    "participant.reviewChased": 4 * 2,
    "employer.reviewChased": 4 * 2 * 2,
    "employer.reviewClosed": 2,
    "staff.privateNote": 1,
    "staff.helpCalled": 1,
    "employer.helpAnswered": 2,
    "staff.handOverDue": 1,
    "employer.handOver": 2,
    // The start, what was agreed in week 2, and the hand-over as it was written and as it was sent.
    "participant.update": 4,
  });
  expect(sent.filter(({ status }) => status !== "sent")).toEqual([]);
  const keys = sent.map(({ name, recipient, outboxId }) => `${name} ${recipient} ${outboxId}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(office.mails.length).toBeLessThanOrEqual(sent.length);
});

test("along the way the warnings, the milestones and the end of support fall where the rules say", async () => {
  const db = await freshDatabase();
  const job = await aJobAhead(db, from);
  const { placementId, priya, manager, lead } = job;
  const seen: Record<string, unknown> = {};
  const rules = async (day: string) => {
    const open = await findWarnings(as(db, priya, morningOf(day)), [placementId]);
    return (open.get(placementId) ?? []).map(({ rule }) => rule);
  };
  const expected = {
    // Ten hours were given in week 7.
    "2026-05-04": ["supportRising"],
    // The person said so alone the day before; and the employer let weeks 4 and 8 pass.
    "2026-05-20": ["notGoingWell", "reviewsMissed"],
    // The employer answered week 13.
    "2026-06-15": ["notGoingWell"],
    // The person let weeks 8 and 13 pass.
    "2026-06-24": ["notGoingWell", "reviewsMissed"],
  };
  const looks: Story = Object.fromEntries(
    Object.keys(expected).map((day) => [
      day,
      async () => {
        seen[day] = await rules(day);
      },
    ]),
  );
  await live(db, job, { ...agreed, ...visits, ...reviews, ...between, ...looks });
  expect(seen).toEqual(expected);
  const { lines } = await findOutcomes(as(db, priya, morningOf(until)), placementId);
  expect(lines.map(({ definition, state, on }) => [definition.weeks, state, on])).toEqual([
    [0, "reached", from],
    [0, "reached", from],
    // 91 and 182 days, the first among them.
    [13, "reached", "2026-06-14"],
    [26, "reached", "2026-09-13"],
  ]);
  const help = await findHelp(as(db, manager, morningOf(until)), placementId);
  expect([help.state, help.whoToCall]).toEqual(["afterSupport", "Southwark Works, 01632 960150"]);
  const office = postOffice(db);
  await callForHelp(as(db, manager, morningOf(until)), placementId, { id: newId(), words: null });
  const mails = await office.deliver(morningOf(until));
  const { email } = await db
    .selectFrom("account")
    .select("email")
    .where("id", "=", lead.accountId)
    .executeTakeFirstOrThrow();
  expect(mails.map(({ to }) => to)).toContain(email);
});
