/** A database with mail waiting for `npm run bench:messages`: nine of ten as messages, one of ten as what happened. */
import type { Db } from "#db/connect.ts";
import { insertRows } from "./insert-rows.ts";

const at = "2026-11-01T09:00:00.000Z";
const batch = 5_000;
/** One in so many still has to be turned into a message. */
const untoldShare = 10;

const id = (kind: string, one: number) => `${kind}-${String(one).padStart(6, "0")}`;
/** Whom the mail of one event goes to: nobody else gets any, so that the sink can tell events by their readers. */
const readerOf = (one: number) => `${id("reader", one)}@example.org`;
/** The address of a recipient as a message names it, account:…. */
export const readerAt = (recipient: string) =>
  readerOf(Number(recipient.slice(recipient.lastIndexOf("-") + 1)));
const isUntold = (one: number) => one % untoldShare === 0;

export async function fillQueue(db: Db, messages: number, tell: (words: string) => void) {
  for (let from = 0; from < messages; from += batch) {
    const some = Array.from(
      { length: Math.min(batch, messages - from) },
      (_, place) => from + place,
    );
    await db.transaction().execute(async (trx) => {
      await insertRows(
        trx,
        "account",
        some.map((one) => ({
          id: id("account", one),
          email: readerOf(one),
          name: `Reader ${one}`,
          passwordHash: null,
          emailConfirmedAt: at,
          closedAt: null,
          createdAt: at,
        })),
      );
      const untold = some.filter(isUntold);
      await insertRows(
        trx,
        "employer",
        untold.map((one) => ({
          id: id("employer", one),
          name: `Employer ${one}`,
          about: "",
          sizeBand: "10-49" as const,
          companyNumber: null,
          charityNumber: null,
          disabilityConfidentLevel: null,
          disabilityConfidentOn: null,
          specialistId: null,
          nationalExportAt: null,
          createdAt: at,
        })),
      );
      await insertRows(
        trx,
        "employerMember",
        untold.map((one) => ({
          id: id("member", one),
          employerId: id("employer", one),
          accountId: id("account", one),
          role: "owner" as const,
          createdAt: at,
          removedAt: null,
        })),
      );
      const data = (one: number) =>
        JSON.stringify({ employerId: id("employer", one - (one % untoldShare)) });
      await insertRows(
        trx,
        "outbox",
        some.map((one) => ({
          id: id("event", one),
          event: "employer.verified",
          data: data(one),
          createdAt: at,
          expandedAt: isUntold(one) ? null : at,
        })),
      );
      const told = some.filter((one) => !isUntold(one));
      await insertRows(
        trx,
        "message",
        told.map((one) => ({
          id: id("message", one),
          outboxId: id("event", one),
          name: "employer.verified",
          recipient: `account:${id("account", one)}`,
          data: data(one),
          status: "waiting" as const,
          attempts: 0,
          nextAt: at,
          claimedAt: null,
          sentAt: null,
          lastError: null,
          createdAt: at,
        })),
      );
    });
    tell(`${from + some.length} queued`);
  }
}
