import { forgetOldLinks } from "#app/domain/account/link-forgetting.commands.server.ts";
import { deleteUnconfirmed } from "#app/domain/advice-request/advice-asking.commands.server.ts";
import { sendAdviceNotices } from "#app/domain/advice-request/advice-notices.commands.server.ts";
import type { Context } from "#app/domain/context.ts";
import { forgetOldTroubles } from "#app/domain/delivery/address-trouble.commands.server.ts";
import { forgetRequests } from "#app/domain/employer-token/employer-request.commands.server.ts";
import { deleteExpiredPasses } from "#app/domain/guest-pass/guest-pass.commands.server.ts";
import { promptHandOvers } from "#app/domain/hand-over/hand-over.commands.server.ts";
import { askForReviews } from "#app/domain/in-work-review/in-work-review-asking.commands.server.ts";
import { lapseOverdue } from "#app/domain/introduction/introduction-closing.commands.server.ts";
import { tellOfJobChanges } from "#app/domain/introduction/introduction-job-change.commands.server.ts";
import { lapseProposals } from "#app/domain/job-proposal/job-proposal-closing.commands.server.ts";
import {
  askHowMeetingsWent,
  remindOfMeetings,
} from "#app/domain/meeting/meeting-timetable.commands.server.ts";
import { gatherDigests } from "#app/domain/message-preference/digest.commands.server.ts";
import type { SystemActor } from "#app/domain/policy.ts";
import {
  forgetSearches,
  sendSavedSearches,
} from "#app/domain/saved-search/saved-search.commands.server.ts";
import { remindOfSilence } from "#app/domain/silence/silence.commands.server.ts";
import { forgetInboundMail } from "#app/domain/thread/reply-address.server.ts";
import { keepBoard, tidyBoard } from "#app/domain/vacancy/board-keeping.commands.server.ts";
import { publishDue } from "#app/domain/vacancy/vacancy-publish-later.commands.server.ts";
import { pauseVacanciesBelowMinimum } from "#app/domain/vacancy/vacancy-publishing.commands.server.ts";
import { keepBoardTrue } from "#app/domain/vacancy/vacancy-still-open.commands.server.ts";
import { writeDownViews } from "#app/domain/vacancy/vacancy-view.commands.server.ts";
import type { Mailer } from "#app/server/mailer.ts";
import type { PageViews } from "#app/server/page-views.ts";
import type { Db } from "#db/connect.ts";
import { expandOutbox, type OutboxEdge, sendDueMessages } from "./outbox.server.ts";
import { letterMaker } from "./outbox-letter.server.ts";
import { type JobLog, startScheduler, type TimedJob } from "./scheduler.server.ts";

export interface JobsEdge {
  db: Db;
  now: () => string;
  newId: () => string;
  /** Where links in messages lead. */
  origin: string;
  /** What the addresses that take an answer by e-mail are sealed with; null: none is taken. */
  replyKey: Uint8Array | null;
  /** Of every invitation the organiser: where calendars send their answers. */
  organiser: string;
  mailer: Mailer;
  log: JobLog;
  /** What this process has counted of its pages. */
  views: PageViews;
  /** Told of each run. */
  ran?: (job: string, outcome: "done" | "failed", seconds: number) => void;
}
type Job = {
  name: string;
  run: (ctx: Context<SystemActor>, outbox: OutboxEdge) => Promise<unknown>;
} & (
  | { everySeconds: number; beside?: true }
  /** A London time, HH:MM. */
  | { dailyAt: string }
);

/**
 * The timetable. Each line forwards to one command. One server runs each; those that stand beside each other run in every
 * process, as every row they take is guarded.
 */
export const timetable: readonly Job[] = [
  {
    name: "expand the outbox",
    everySeconds: 2,
    beside: true,
    run: (_ctx, outbox) => expandOutbox(outbox),
  },
  {
    name: "pause vacancies below the minimum wage",
    everySeconds: 3600,
    run: (ctx) => pauseVacanciesBelowMinimum(ctx),
  },
  { name: "publish what is due", everySeconds: 300, run: (ctx) => publishDue(ctx) },
  {
    name: "send messages",
    everySeconds: 2,
    beside: true,
    run: (_ctx, outbox) => sendDueMessages(outbox),
  },
  { name: "remind of silence", everySeconds: 900, run: (ctx) => remindOfSilence(ctx) },
  { name: "let what nobody answered lapse", everySeconds: 900, run: (ctx) => lapseOverdue(ctx) },
  {
    name: "let proposals nobody answered lapse",
    everySeconds: 900,
    run: (ctx) => lapseProposals(ctx),
  },
  {
    name: "delete questions nobody confirmed",
    everySeconds: 3600,
    run: (ctx) => deleteUnconfirmed(ctx),
  },
  { name: "end visits", everySeconds: 3600, run: (ctx) => deleteExpiredPasses(ctx) },
  {
    name: "keep the promise of advice in mind",
    everySeconds: 900,
    run: (ctx) => sendAdviceNotices(ctx),
  },
  { name: "keep the board true", everySeconds: 900, run: (ctx) => keepBoardTrue(ctx) },
  { name: "remind of meetings", everySeconds: 900, run: (ctx) => remindOfMeetings(ctx) },
  { name: "ask how meetings went", everySeconds: 900, run: (ctx) => askHowMeetingsWent(ctx) },
  { name: "tell of jobs that changed", everySeconds: 300, run: (ctx) => tellOfJobChanges(ctx) },
  { name: "keep the board", everySeconds: 60, run: (ctx) => keepBoard(ctx.db) },
  { name: "tidy the board", dailyAt: "03:00", run: (ctx) => tidyBoard(ctx.db) },
  { name: "prompt hand-overs", everySeconds: 3600, run: (ctx) => promptHandOvers(ctx) },
  { name: "ask how jobs are going", everySeconds: 900, run: (ctx) => askForReviews(ctx) },
  {
    name: "write about saved searches",
    everySeconds: 900,
    run: (ctx) => sendSavedSearches(ctx),
  },
  { name: "gather what waits for its day", everySeconds: 60, run: (ctx) => gatherDigests(ctx) },
  { name: "forget answered requests", everySeconds: 3600, run: (ctx) => forgetRequests(ctx) },
  { name: "forget mail taken in", everySeconds: 3600, run: (ctx) => forgetInboundMail(ctx) },
  { name: "forget old bounces", dailyAt: "03:30", run: (ctx) => forgetOldTroubles(ctx) },
  { name: "forget old links", dailyAt: "04:00", run: (ctx) => forgetOldLinks(ctx) },
  { name: "forget searches", everySeconds: 3600, run: (ctx) => forgetSearches(ctx) },
  {
    name: "forget ended sessions",
    everySeconds: 3600,
    run: (ctx) =>
      ctx.db.deleteFrom("session").where("expiresAt", "<=", Date.parse(ctx.now)).execute(),
  },
];

/** Starts the timetable in this process. `stop` waits for what is running. */
export function startJobs(edge: JobsEdge): { stop(): Promise<void> } {
  const outbox: OutboxEdge = {
    ...edge,
    letterFor: letterMaker(edge),
    send: (mail) => edge.mailer.send(mail),
    text: edge.mailer.text,
  };
  const contextNow = (): Context<SystemActor> => ({
    db: edge.db,
    now: edge.now(),
    newId: edge.newId,
    actor: { kind: "system" },
  });
  const writeViews = () => writeDownViews(contextNow(), edge.views.take());
  const jobs: TimedJob[] = timetable.map(({ run, ...job }) => ({
    ...job,
    run: (log) => run(contextNow(), { ...outbox, log }),
  }));
  const { stop } = startScheduler(edge, [
    ...jobs,
    { name: "write down what was looked at", everySeconds: 60, beside: true, run: writeViews },
  ]);
  return {
    async stop() {
      await stop();
      await writeViews();
    },
  };
}
