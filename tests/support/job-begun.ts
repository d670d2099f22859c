import {
  endPlacement,
  startPlacement,
} from "#app/domain/placement/placement-start.commands.server.ts";
import { expandOutbox, type OutboxEdge, sendDueMessages } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import type { OutgoingMail } from "#app/server/mailer.ts";
import type { Db } from "#db/connect.ts";
import { aJobAhead, type JobAhead } from "./job-ahead.ts";
import { as, newId } from "./place.ts";

/** The day on which jobs of these tests begin: a Monday, so that each review falls due on a Friday. */
export const startsOn = "2026-03-02";
export const morningOf = (day: string) => `${day}T10:00:00.000Z`;

/** A job that has begun, with its reviews planned: Amara at Bramble Kitchens, with Priya beside her. */
export async function aJobBegun(db: Db, from = startsOn): Promise<JobAhead> {
  const job = await aJobAhead(db, from);
  await startPlacement(as(db, job.bramble.owner, morningOf(from)), {
    placementId: job.placementId,
    startedOn: from,
    minutesPerWeek: 960,
    payPence: 1500,
    payPeriod: "hour",
    managerName: "Marcus Webb",
    managerPhone: "01632 960171",
  });
  return job;
}

export const endJob = (db: Db, { priya, placementId }: JobAhead, endedOn: string) =>
  endPlacement(as(db, priya, morningOf(endedOn)), {
    placementId,
    endedOn,
    reason: "asPlanned",
  });

/** A post office: what has happened becomes mail, as the worker does it every few seconds. */
export function postOffice(db: Db) {
  const mails: OutgoingMail[] = [];
  const edgeAt = (now: string): OutboxEdge => {
    const clock = { db, now: () => now, newId };
    return {
      ...clock,
      letterFor: letterMaker({ ...clock, origin: "https://alongside.example" }),
      send: async (mail) => void mails.push(mail),
      log: {
        error: (about) => {
          throw new Error(JSON.stringify(about));
        },
      },
    };
  };
  /** Sends what waits at that instant, and answers what was sent now. */
  async function deliver(now: string): Promise<OutgoingMail[]> {
    const before = mails.length;
    const edge = edgeAt(now);
    for (let more = 1; more > 0; ) more = await expandOutbox(edge);
    for (let more = 1; more > 0; ) more = await sendDueMessages(edge);
    return mails.slice(before);
  }
  return { mails, edgeAt, deliver };
}

/** The token of the page that a mail leads to. */
export const tokenIn = (mail: { text: string } | undefined) =>
  /\/review\/([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "no link";
