import type { Insertable } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import { createMailer } from "#app/server/mailer.ts";
import type { Db } from "#db/connect.ts";
import type { MessageTable } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { newId, today } from "#tests/support/place.ts";
import { idsOf, postOffice } from "#tests/support/post-office.ts";
import { type OutboxEdge, sendDueMessages } from "./outbox.server.ts";

const later = (minutes: number) => new Date(Date.parse(today) + minutes * 60_000).toISOString();

/** So many messages that wait, each to an address of its own unless one is given. */
async function someWaiting(db: Db, count: number, more: Partial<Insertable<MessageTable>> = {}) {
  const outboxId = newId();
  const event = { event: "employer.verified", data: "{}", createdAt: today, expandedAt: today };
  await db
    .insertInto("outbox")
    .values({ id: outboxId, ...event })
    .execute();
  const ids = Array.from({ length: count }, () => newId());
  for (const id of ids)
    await db
      .insertInto("message")
      .values({
        id,
        outboxId,
        name: "employer.verified",
        recipient: `address:${id}@example.org`,
        data: "{}",
        status: "waiting",
        attempts: 0,
        nextAt: today,
        claimedAt: null,
        sentAt: null,
        lastError: null,
        createdAt: today,
        ...more,
      })
      .execute();
  return ids;
}

const letterFor: OutboxEdge["letterFor"] = async ({ recipient }) => ({
  by: "email",
  to: recipient.slice("address:".length),
  fromName: "Alongside",
  subject: "A word",
  text: "A word.",
  html: "<p>A word.</p>",
  short: "",
});

function workerAt(db: Db, smtpUrl: string, now = today): OutboxEdge {
  const env = { demo: false, origin: "https://work.example.org", smtpUrl, mailFrom: "a@b.example" };
  const mailer = createMailer({ env, db, now: () => now });
  onTestFinished(() => mailer.close());
  const log = { error: () => {} };
  return { db, now: () => now, newId, letterFor, send: mailer.send, text: mailer.text, log };
}
const statusesOf = async (db: Db) =>
  (await db.selectFrom("message").select("status").execute()).map(({ status }) => status);
const only = (db: Db) => db.selectFrom("message").selectAll().executeTakeFirstOrThrow();

describe("workers and a real mail server", () => {
  test("send each of 250 messages once, two at once", async () => {
    const db = await freshDatabase();
    const office = await postOffice();
    const ids = await someWaiting(db, 250);
    const [one, two] = [workerAt(db, office.url), workerAt(db, office.url)];
    const sent = await Promise.all([sendDueMessages(one), sendDueMessages(two)]);
    expect(sent[0] + sent[1]).toBe(250);
    // Both had work: neither waited for the other.
    expect(Math.min(...sent)).toBeGreaterThan(0);
    expect(idsOf(office.letters).sort()).toEqual([...ids].sort());
    expect(new Set(await statusesOf(db))).toEqual(new Set(["sent"]));
  });

  test("have ten on their way at a time, and no more", async () => {
    const db = await freshDatabase();
    await someWaiting(db, 40);
    let underway = 0;
    let most = 0;
    const send = async () => {
      underway += 1;
      most = Math.max(most, underway);
      await new Promise((resolve) => setTimeout(resolve, 2));
      underway -= 1;
    };
    await sendDueMessages({ ...workerAt(db, "smtp://127.0.0.1:9"), send });
    expect(most).toBe(10);
  });

  test("repeat at most once, with the same Message-ID, what one sent and did not live to write down", async () => {
    const db = await freshDatabase();
    const office = await postOffice();
    const [id] = await someWaiting(db, 1);
    const killed = workerAt(db, office.url);
    // It dies after the server took the mail: nothing of what follows reaches the database.
    const dying = {
      ...killed,
      send: async (mail: Parameters<OutboxEdge["send"]>[0]) => {
        await killed.send(mail);
        return new Promise<never>(() => {});
      },
    };
    // The time it gives a send ends long after this test, when its database is gone.
    sendDueMessages(dying).catch(() => {});
    await expect.poll(() => office.letters.length).toBe(1);
    expect(await sendDueMessages(workerAt(db, office.url, later(1)))).toBe(0);
    expect(await sendDueMessages(workerAt(db, office.url, later(3)))).toBe(1);
    expect(await sendDueMessages(workerAt(db, office.url, later(60)))).toBe(0);
    expect(idsOf(office.letters)).toEqual([id, id]);
  });

  test("leave alone what another took over while they were busy elsewhere", async () => {
    const db = await freshDatabase();
    const office = await postOffice();
    await someWaiting(db, 11);
    let now = today;
    const slow = { ...workerAt(db, office.url), now: () => now };
    const begun: string[] = [];
    // Ten are on their way when the clock jumps; the eleventh is claimed, and has not begun.
    slow.send = async ({ id }) => {
      begun.push(id);
      if (now !== today) return;
      now = later(5);
      await sendDueMessages(workerAt(db, office.url, now));
    };
    await sendDueMessages(slow);
    expect(begun).toHaveLength(10);
    expect(idsOf(office.letters)).toHaveLength(11);
    expect(new Set(await statusesOf(db))).toEqual(new Set(["sent"]));
  });

  test("give up at once on a reader whom the server does not know, and say where it lies", async () => {
    const db = await freshDatabase();
    const unknown = (address: string) =>
      address.startsWith("gone") ? `550 5.1.1 ${address}: no such person` : null;
    const office = await postOffice({ answerTo: unknown });
    await someWaiting(db, 1, { recipient: "address:gone@example.org" });
    await someWaiting(db, 1);
    expect(await sendDueMessages(workerAt(db, office.url))).toBe(1);
    const failed = await db
      .selectFrom("message")
      .innerJoin("messageFailure", "messageFailure.messageId", "message.id")
      .select(["status", "attempts", "lastError", "kind", "failedAt"])
      .execute();
    expect(failed).toEqual([
      {
        status: "failed",
        attempts: 1,
        lastError: "unknownAddress",
        kind: "unknownAddress",
        failedAt: today,
      },
    ]);
    expect(await db.selectFrom("addressTrouble").selectAll().execute()).toEqual([
      {
        channel: "email",
        address: "gone@example.org",
        kind: "unknownAddress",
        noticed: "whenSent",
        firstAt: today,
        lastAt: today,
      },
    ]);
  });

  test("take it back when that address works again", async () => {
    const db = await freshDatabase();
    let isGone = true;
    const office = await postOffice({ answerTo: () => (isGone ? "550 Unknown" : null) });
    await someWaiting(db, 1, { recipient: "address:gone@example.org" });
    await sendDueMessages(workerAt(db, office.url));
    isGone = false;
    await someWaiting(db, 1, { recipient: "address:gone@example.org" });
    await sendDueMessages(workerAt(db, office.url));
    expect(await db.selectFrom("addressTrouble").selectAll().execute()).toEqual([]);
  });

  test("wait for a server that is down, try no more than is on its way, and send all when it is up", async () => {
    const db = await freshDatabase();
    const first = await postOffice();
    await first.close();
    const ids = await someWaiting(db, 60);
    expect(await sendDueMessages(workerAt(db, first.url))).toBe(0);
    const tried = await db.selectFrom("message").select("id").where("attempts", ">", 0).execute();
    expect(tried.length).toBeLessThanOrEqual(10);
    expect(await statusesOf(db)).not.toContain("failed");
    const second = await postOffice({ port: first.port });
    await sendDueMessages(workerAt(db, second.url, later(2)));
    expect(idsOf(second.letters).sort()).toEqual([...ids].sort());
  });

  test("try a full mailbox again for two days, and then show it", async () => {
    const db = await freshDatabase();
    const office = await postOffice({ answerTo: () => "552 5.2.2 Over quota" });
    await someWaiting(db, 1);
    for (let days = 0; days < 8; days += 1)
      await sendDueMessages(workerAt(db, office.url, later(days * 1441)));
    expect(await only(db)).toMatchObject({ status: "failed", attempts: 8, lastError: "full" });
  });
});

describe("what goes first, and what waits", () => {
  test("a link that somebody waits for overtakes what has waited longer", async () => {
    const db = await freshDatabase();
    const office = await postOffice();
    await someWaiting(db, 150, { nextAt: later(-60) });
    const [link] = await someWaiting(db, 1, { queue: "first" });
    await sendDueMessages(workerAt(db, office.url));
    expect(idsOf(office.letters).indexOf(link)).toBeLessThan(10);
  });

  test("one reader gets twenty in an hour; the rest waits, is not lost and is no failure", async () => {
    const db = await freshDatabase();
    const office = await postOffice();
    const recipient = "address:rosa@example.org";
    await someWaiting(db, 50, { recipient });
    await someWaiting(db, 1, { recipient, queue: "first" });
    const [one, two] = [workerAt(db, office.url), workerAt(db, office.url)];
    await Promise.all([sendDueMessages(one), sendDueMessages(two)]);
    expect(office.letters).toHaveLength(21);
    await sendDueMessages(workerAt(db, office.url, later(59)));
    expect(office.letters).toHaveLength(21);
    await sendDueMessages(workerAt(db, office.url, later(60)));
    expect(office.letters).toHaveLength(41);
    await sendDueMessages(workerAt(db, office.url, later(120)));
    expect(office.letters).toHaveLength(51);
    const rows = await db.selectFrom("message").select(["status", "attempts"]).execute();
    expect(rows.every(({ status, attempts }) => status === "sent" && attempts === 0)).toBe(true);
  });

  test("what is only to be read on the page is written down, and handed to no sender", async () => {
    const db = await freshDatabase();
    await someWaiting(db, 30, { channel: "portal", recipient: "address:rosa@example.org" });
    const refuse = async () => {
      throw new Error("it was handed to a sender");
    };
    const edge = { ...workerAt(db, "smtp://127.0.0.1:9"), send: refuse, text: refuse };
    expect(await sendDueMessages(edge)).toBe(30);
    expect(await only(db)).toMatchObject({ status: "sent", sentAt: today, attempts: 0 });
  });
});
