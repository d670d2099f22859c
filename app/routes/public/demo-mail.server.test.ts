import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { beforeEach, expect, test } from "vitest";
import { writePlacementNote } from "#app/domain/placement-note/placement-note.commands.server.ts";
import { findJobThread } from "#app/domain/placement-note/placement-note.queries.server.ts";
import { makeReplyAddress } from "#app/domain/thread/reply-address.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import type { JobAhead } from "#tests/support/job-ahead.ts";
import { aJobBegun, morningOf } from "#tests/support/job-begun.ts";
import { as, newId } from "#tests/support/place.ts";
import { action } from "./demo-mail.tsx";

const now = morningOf("2026-03-04");
const replies = { domain: "reply.example.org", key: Buffer.from("a key"), inboundSecret: "" };

let db: Db;
let job: JobAhead;
let mailId: string;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
  const { accountId } = job.priya;
  await writePlacementNote(as(db, job.amara, now), {
    id: newId(),
    placementId: job.placementId,
    to: "specialist",
    words: "Are you there on Friday?",
  });
  const { email } = await db
    .selectFrom("account")
    .select("email")
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  const replyTo = await makeReplyAddress(db, { now, newId }, replies.key, {
    thread: { kind: "placement", id: job.placementId },
    recipient: `account:${accountId}`,
    fromSide: "specialist",
    toSide: "participant",
  });
  mailId = newId();
  const letter = { fromName: "Alongside", subject: "A message", text: "", html: "", sentAt: now };
  await db
    .insertInto("demoMail")
    .values({ id: mailId, toAddress: email, replyTo, ...letter })
    .execute();
});

const answer = (words: string, env: object = { demo: true, replies }) => {
  const request = new Request(`http://localhost/demo/mailbox/${mailId}`, {
    method: "POST",
    body: new URLSearchParams({ words }),
  });
  const context = { db, now: () => now, newId, env } as unknown as AppLoadContext;
  return action({ request, context, params: { id: mailId } } as unknown as ActionFunctionArgs);
};

test("in the demo an answer takes the same way as a mail that comes in, accents and all", async () => {
  const reply = (await answer("Yes, at the café: 8 o’clock.")) as Response;
  expect(reply.headers.get("location")).toBe(`/demo/mailbox/${mailId}?answered=yes`);
  const { notes } = await findJobThread(as(db, job.amara, now), job.placementId);
  expect(notes.at(-1)).toMatchObject({ from: "specialist", words: "Yes, at the café: 8 o’clock." });
});

test.each([
  ["outside the demo", { demo: false, replies }],
  ["where nobody takes answers", { demo: true, replies: null }],
])("%s there is nothing to answer", async (_, env) => {
  await expect(answer("Yes.", env)).rejects.toMatchObject({ status: 404 });
});
