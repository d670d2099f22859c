/** What is between a person and whoever supports them: no employer learns of it, and a lead reads a rule's name alone. */
import { expect, test, vi } from "vitest";
import { closeWarning } from "#app/domain/early-warning/early-warning.commands.server.ts";
import { findWarnings } from "#app/domain/early-warning/early-warning.queries.server.ts";
import { answerHelpCall, callForHelp } from "#app/domain/help-call/help-call.commands.server.ts";
import { answerReview } from "#app/domain/in-work-review/in-work-review-answer.commands.server.ts";
import { writePrivateNote } from "#app/domain/private-note/private-note.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import type { JobAhead } from "#tests/support/job-ahead.ts";
import { aJobUnderWay, aReview } from "#tests/support/job-under-way.ts";
import { addresses, openPages } from "#tests/support/pages.ts";
import { as, newId, today } from "#tests/support/place.ts";
import { aVisit } from "#tests/support/visit.ts";
import {
  deliver,
  differences,
  everythingTheySee,
  mailsTo,
  withoutChance,
} from "./everything-they-see.ts";

// Each test opens every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

const own = "The turnips outnumber us.";

interface At {
  db: Db;
  job: JobAhead;
  review: string;
}
async function aWorkplace(): Promise<At> {
  const db = await freshDatabase();
  const job = await aJobUnderWay(db);
  return { db, job, review: await aReview(db, job, 8, "2026-02-27") };
}

const sayInReview = ({ db, job, review }: At, side: "participant" | "employer", now = today) =>
  answerReview(
    as(db, side === "participant" ? job.amara : job.bramble.owner, now),
    { placementId: job.placementId, reviewId: review },
    { feeling: "notWell", goesWell: null, toChange: own, wouldHelp: null },
  );
const sayInPrivate = ({ db, job }: At, now = today) =>
  writePrivateNote(as(db, job.amara, now), job.placementId, {
    noteId: newId(),
    feeling: "notWell",
    words: own,
  });
const dealWith = async ({ db, job }: At, now: string) => {
  const ctx = as(db, job.priya, now);
  const open = (await findWarnings(ctx, [job.placementId])).get(job.placementId) ?? [];
  for (const each of open)
    await closeWarning(ctx, job.placementId, { ...each, did: "something", note: own });
};

const ofPlacements = (side: string, { placementId }: JobAhead) =>
  addresses
    .filter((address) => address.startsWith(`/${side}/placements/:id`) && !/:(?!id)/.test(address))
    .map((address) => address.replace(":id", placementId));

test.each<[string, (at: At) => Promise<unknown>]>([
  [
    "warnings of every kind that is the person's or the service's have opened and been closed",
    async (at) => {
      const { db, job } = at;
      await sayInPrivate(at);
      await db
        .insertInto("fadingWeek")
        .values({ placementId: job.placementId, week: 7, plannedMinutes: 60 })
        .execute();
      await aVisit(db, job, { visitedOn: "2026-02-18", minutes: 400, way: "phone" });
      await dealWith(at, today);
      await sayInPrivate(at);
      const open = await findWarnings(as(db, job.priya), [job.placementId]);
      expect(open.get(job.placementId)).toHaveLength(1);
    },
  ],
  [
    "the person has called for help, been answered, and called again",
    async ({ db, job }) => {
      const call = (id: string) =>
        callForHelp(as(db, job.amara), job.placementId, { id, words: own });
      const callId = newId();
      await call(callId);
      await answerHelpCall(as(db, job.priya), job.placementId, { callId, words: own });
      await call(newId());
    },
  ],
])("an employer sees the same pages and mails when %s", async (_, happen) => {
  const without = await aWorkplace();
  const within = await aWorkplace();
  await happen(within);
  for (const who of ["owner", "manager"] as const) {
    const view = ({ db, job }: At) =>
      everythingTheySee(
        db,
        job,
        (who === "owner" ? job.bramble.owner : job.manager).accountId,
        ofPlacements("employer", job),
      );
    const [plain, seen] = [await view(without), await view(within)];
    expect(Object.keys(seen.pages)).toContain("/employer/placements/:id/help");
    expect(differences(seen, plain)).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain(own);
  }
});

/** Every page that a lead can open, those of the job among them, and every mail they were sent by then. */
async function leadSees({ db, job }: At, now: string) {
  const ask = await openPages(db, { now });
  const fixed = addresses.filter(
    (address) => /^\/(area|specialist)/.test(address) && !/[:*]/.test(address),
  );
  const pages: Record<string, string> = {};
  for (const address of [...fixed, ...ofPlacements("specialist", job)]) {
    const { status, text } = await ask(job.lead.accountId, address);
    // A table breaks the numbered addresses of a place where they may break.
    const plain = withoutChance(text).replace(/\d+@<wbr\/>/g, "@");
    pages[address.replace(job.placementId, ":id")] = `${status} ${plain}`;
  }
  const mails = await mailsTo(db, job.lead.accountId);
  return { pages, mails: mails.map((mail) => withoutChance(JSON.stringify(mail))) };
}

const days = ["2026-02-26", "2026-03-01", "2026-03-02"];

test("a lead's pages and mails are the same on every day, whoever said it, where, and on which day of the week", async () => {
  const thursday = "2026-02-26T08:00:00.000Z";
  const ways: [string, (at: At) => Promise<unknown>][] = [
    ["the person in a review", (at) => sayInReview(at, "participant")],
    ["the person alone to their specialist", (at) => sayInPrivate(at)],
    ["the same, a day later", (at) => sayInPrivate(at, thursday)],
    ["the employer in a review", (at) => sayInReview(at, "employer", thursday)],
    [
      "both, and the person twice",
      async (at) => {
        await sayInReview(at, "employer");
        await sayInReview(at, "participant");
        await sayInPrivate(at, thursday);
      },
    ],
  ];
  const views: { who: string; seen: Awaited<ReturnType<typeof leadSees>>[] }[] = [];
  for (const [who, say] of ways) {
    const at = await aWorkplace();
    await say(at);
    await deliver(at.db);
    const seen = [];
    for (const day of days) seen.push(await leadSees(at, `${day}T09:00:00.000Z`));
    await dealWith(at, "2026-03-02T10:00:00.000Z");
    seen.push(await leadSees(at, "2026-03-02T11:00:00.000Z"));
    views.push({ who, seen });
  }
  const [first, ...others] = views;
  for (const { who, seen } of others)
    for (const [place, view] of seen.entries())
      expect(differences(view, first?.seen[place] ?? view), `${who}, view ${place}`).toEqual([]);
  const isOpen = first?.seen.map(({ pages }) =>
    pages["/area/placements"]?.includes("Not going well"),
  );
  expect(isOpen).toEqual([false, false, true, false]);
  expect(JSON.stringify(views)).not.toContain(own);
});

test("a lead sees that a call for help waits and since when, whoever made it, and none of its words", async () => {
  const views = [];
  for (const who of ["amara", "owner"] as const) {
    const at = await aWorkplace();
    const { db, job } = at;
    const caller = who === "amara" ? job.amara : job.bramble.owner;
    await callForHelp(as(db, caller), job.placementId, { id: newId(), words: own });
    views.push(await leadSees(at, today));
  }
  const [hers, theirs] = views;
  expect(hers && theirs && differences(hers, theirs)).toEqual([]);
  expect(hers?.pages["/area/placements"]).toContain("A call for help waits since");
  expect(JSON.stringify(views)).not.toContain(own);
  expect(hers?.mails).toEqual([]);
});

test("who is told of a call, by mail and once: who answers, and after support the team's lead", async () => {
  const { db, job } = await aWorkplace();
  const subjects = async (accountId: string) =>
    (await mailsTo(db, accountId)).map(({ subject }) => subject).filter((line) => /elp/.test(line));
  const press = () => callForHelp(as(db, job.amara), job.placementId, { id: newId(), words: own });
  await press();
  await press();
  const now = "Help is needed now with a job";
  expect(await subjects(job.priya.accountId)).toEqual([now]);
  expect(await subjects(job.lead.accountId)).toEqual([]);
  await db.updateTable("placement").set({ supportUntil: "2026-02-24" }).execute();
  await callForHelp(as(db, job.bramble.owner), job.placementId, { id: newId(), words: own });
  expect(await subjects(job.priya.accountId)).toEqual([now, now]);
  expect(await subjects(job.lead.accountId)).toEqual([
    "Help is needed with a job whose support has ended",
  ]);
  const [call] = await db
    .selectFrom("helpCall")
    .select("id")
    .where("side", "=", "employer")
    .execute();
  const words = "We came by.";
  await answerHelpCall(as(db, job.priya), job.placementId, { callId: call?.id ?? "", words });
  expect(await subjects(job.bramble.owner.accountId)).toEqual(["You asked for help: what we did"]);
  const mails = await db.selectFrom("demoMail").select(["subject", "text"]).execute();
  expect(JSON.stringify(mails)).not.toMatch(/turnips|came by|Zephyrine/);
});
