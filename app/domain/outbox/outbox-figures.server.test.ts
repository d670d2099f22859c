import type { Insertable } from "kysely";
import { describe, expect, it, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { MessageStatus, MessageTable } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { newId } from "#tests/support/place.ts";
import { findWaitingSince, readOutboxFigures } from "./outbox-figures.queries.server.ts";

const now = "2026-02-25T12:00:00.000Z";

type Message = Partial<Insertable<MessageTable>> & { status: MessageStatus };

async function withMessages(db: Db, ...messages: Message[]) {
  for (const message of messages) {
    const outboxId = newId();
    await db
      .insertInto("outbox")
      .values({
        id: outboxId,
        event: "employer.verified",
        data: "{}",
        createdAt: now,
        expandedAt: now,
      })
      .execute();
    await db
      .insertInto("message")
      .values({
        id: newId(),
        outboxId,
        name: "employer.verified",
        recipient: "account:nobody",
        data: "{}",
        attempts: 0,
        nextAt: now,
        claimedAt: null,
        sentAt: null,
        lastError: null,
        createdAt: "2026-02-20T12:00:00.000Z",
        ...message,
      })
      .execute();
  }
  return db;
}

describe("since when mail has waited", () => {
  test.each<[string, Message, string | null]>([
    [
      "due, and nobody sends",
      { status: "waiting", nextAt: "2026-02-25T11:40:00.000Z" },
      "2026-02-25T11:40:00.000Z",
    ],
    [
      "held for safe hours, a digest or a limit",
      { status: "waiting", nextAt: "2026-02-25T12:00:01.000Z" },
      null,
    ],
    [
      "tried three times while the mail server is down, and due again in a while",
      {
        status: "waiting",
        attempts: 3,
        lastError: "serverDown",
        nextAt: "2026-02-25T12:10:00.000Z",
      },
      "2026-02-25T11:49:00.000Z",
    ],
    [
      "tried three times at a mailbox that is full",
      { status: "waiting", attempts: 3, lastError: "full", nextAt: "2026-02-25T12:10:00.000Z" },
      null,
    ],
    [
      "claimed by a worker that died",
      { status: "sending", claimedAt: "2026-02-25T11:30:00.000Z" },
      "2026-02-25T11:30:00.000Z",
    ],
    [
      "gathered for the one e-mail of a day",
      { status: "held", nextAt: "2026-02-25T11:00:00.000Z" },
      null,
    ],
    ["sent", { status: "sent", sentAt: now, nextAt: "2026-02-25T09:00:00.000Z" }, null],
    ["given up", { status: "failed", attempts: 8, nextAt: "2026-02-25T09:00:00.000Z" }, null],
  ])("%s", async (_, message, since) => {
    const db = await withMessages(await freshDatabase(), message);
    expect(await findWaitingSince(db, now)).toBe(since);
  });

  it("counts what happened and nobody was told of yet", async () => {
    const db = await freshDatabase();
    const createdAt = "2026-02-25T11:00:00.000Z";
    await db
      .insertInto("outbox")
      .values({ id: "e", event: "employer.verified", data: "{}", createdAt, expandedAt: null })
      .execute();
    expect(await findWaitingSince(db, now)).toBe(createdAt);
  });
});

test("the figures count what waits, what is held and what was given up", async () => {
  const db = await withMessages(
    await freshDatabase(),
    { status: "waiting" },
    { status: "waiting", nextAt: "2026-02-25T18:00:00.000Z" },
    { status: "held", nextAt: "2026-02-25T18:00:00.000Z" },
    { status: "sending", claimedAt: now },
    { status: "sent", sentAt: "2026-02-25T11:30:00.000Z" },
    { status: "sent", sentAt: "2026-02-25T09:30:00.000Z" },
    { status: "sent", sentAt: "2026-02-20T09:30:00.000Z" },
    { status: "failed" },
  );
  expect(await readOutboxFigures(db, now)).toEqual({
    unsent: 4,
    held: 2,
    untold: 0,
    waitingSince: now,
    failed: 1,
  });
});
