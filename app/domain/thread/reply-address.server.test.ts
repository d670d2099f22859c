import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { newId, today } from "#tests/support/place.ts";
import {
  findReplyAddress,
  forgetInboundMail,
  idInReplyAddress,
  longestLocalPart,
  makeReplyAddress,
  type ReplyTo,
} from "./reply-address.server.ts";

const key = Buffer.from("a key for tests, of no worth");
const to: ReplyTo = {
  thread: { kind: "placement", id: newId() },
  recipient: "account:somebody",
  fromSide: "employer",
  toSide: "specialist",
};
let db: Db;
beforeEach(async () => {
  db = await freshDatabase();
});
const make = (now = today, more: Partial<ReplyTo> = {}) =>
  makeReplyAddress(db, { now, newId }, key, { ...to, ...more });

test("an address leads back to its thread, also when it comes in capitals, and is short enough", async () => {
  const address = await make();
  expect(address.length).toBeLessThanOrEqual(longestLocalPart);
  const id = idInReplyAddress(key, address.toUpperCase()) ?? "";
  expect(await findReplyAddress(db, id)).toMatchObject({
    threadKind: "placement",
    threadId: to.thread.id,
    fromSide: "employer",
    toSide: "specialist",
    expiresAt: "2026-03-25T09:30:00.000Z",
  });
});

test("a later mail of the same thread has the same address, which works for longer", async () => {
  const first = await make();
  const later = await make("2026-03-20T09:30:00.000Z");
  expect(later).toBe(first);
  expect(await findReplyAddress(db, idInReplyAddress(key, first) ?? "")).toMatchObject({
    expiresAt: "2026-04-17T09:30:00.000Z",
  });
  expect(await make(today, { toSide: "participant" })).not.toBe(first);
});

test.each([
  [
    "another seal",
    (address: string) => address.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
  ],
  ["another thread's id", (address: string) => address.replace(/^r-./, "r-f")],
  ["no seal", (address: string) => address.slice(0, -25)],
  ["more behind it", (address: string) => `${address}0`],
  ["nothing", () => ""],
])("an address with %s is nobody's", async (_, forge) => {
  expect(idInReplyAddress(key, forge(await make()))).toBeNull();
});

test("an address sealed with another key is nobody's", async () => {
  expect(idInReplyAddress(Buffer.from("another"), await make())).toBeNull();
});

test("what was taken in is forgotten after ninety days, and an address that took nothing since", async () => {
  const id = idInReplyAddress(key, await make()) ?? "";
  await db
    .insertInto("inboundMail")
    .values({ id: "a mail", noteId: newId(), receivedAt: today, outcome: "taken" })
    .execute();
  await forgetInboundMail({ db, now: "2026-05-20T09:30:00.000Z" });
  expect(await db.selectFrom("inboundMail").selectAll().execute()).toHaveLength(1);
  await forgetInboundMail({ db, now: "2026-06-24T09:30:00.000Z" });
  expect(await db.selectFrom("inboundMail").selectAll().execute()).toEqual([]);
  expect(await findReplyAddress(db, id)).toBeUndefined();
});
