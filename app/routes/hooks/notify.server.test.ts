import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { beforeEach, expect, test } from "vitest";
import { bodyLimit } from "#app/server/incoming.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { newId, today } from "#tests/support/place.ts";
import { action } from "./notify.ts";

const token = "what Notify and we alone know";
const address = "rosa@example.org";
const number = "+447700900123";

let db: Db;
beforeEach(async () => {
  db = await freshDatabase();
  const event = { event: "employer.verified", data: "{}", createdAt: today, expandedAt: today };
  await db
    .insertInto("outbox")
    .values({ id: "event", ...event })
    .execute();
  await db
    .insertInto("message")
    .values({
      id: "message",
      outboxId: "event",
      name: "employer.verified",
      recipient: `address:${address}`,
      data: "{}",
      status: "sent",
      attempts: 0,
      nextAt: today,
      claimedAt: null,
      sentAt: today,
      lastError: null,
      createdAt: today,
    })
    .execute();
});

const receipt = (more: object = {}) =>
  JSON.stringify({
    id: "740e5834-3a29-46b4-9a6f-16142fde533a",
    reference: "message",
    to: address,
    status: "permanent-failure",
    notification_type: "email",
    ...more,
  });

async function handIn(
  body: BodyInit,
  { authorization = `Bearer ${token}`, expects = token as string | null } = {},
) {
  const request = new Request("http://localhost/hooks/notify", {
    method: "POST",
    body,
    headers: { Authorization: authorization, "Content-Type": "application/json" },
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
  const env = { notifyCallbackToken: expects };
  const context = { db, now: () => today, newId, env } as unknown as AppLoadContext;
  return action({ request, context, params: {} } as ActionFunctionArgs);
}
const troubles = () =>
  db.selectFrom("addressTrouble").select(["address", "kind", "noticed"]).execute();
const status = async () =>
  (await db.selectFrom("message").select("status").executeTakeFirstOrThrow()).status;

test("an e-mail that came back is noted, and settled when a later one arrives", async () => {
  expect((await handIn(receipt())).status).toBe(204);
  expect(await troubles()).toEqual([{ address, kind: "unknownAddress", noticed: "afterwards" }]);
  expect(await status()).toBe("failed");
  expect((await handIn(receipt({ status: "delivered" }))).status).toBe(204);
  expect(await troubles()).toEqual([]);
});

test.each([
  ["temporary-failure", "other"],
  ["technical-failure", null],
  ["sending", null],
])("of %s it keeps %s against the address", async (said, kind) => {
  await handIn(receipt({ status: said }));
  expect((await troubles())[0]?.kind ?? null).toBe(kind);
});

test("a text message that came back is noted against the number", async () => {
  await db
    .insertInto("account")
    .values({
      id: "rosa",
      email: address,
      name: "Rosa",
      passwordHash: null,
      phone: number,
      emailConfirmedAt: today,
      closedAt: null,
      createdAt: today,
    })
    .execute();
  await db.updateTable("message").set({ recipient: "account:rosa", channel: "text" }).execute();
  await handIn(receipt({ to: number, notification_type: "sms" }));
  expect(await troubles()).toMatchObject([{ address: number, kind: "unknownAddress" }]);
});

test("what is not known here is answered as what is, and changes nothing", async () => {
  const bodies = [
    receipt({ reference: "of-somebody-else" }),
    receipt({ to: "else@example.org" }),
    receipt({ reference: null }),
    "[]",
    "{",
    "",
    JSON.stringify({ reference: ["message"], to: {}, status: 4 }),
  ];
  for (const body of bodies) expect((await handIn(body)).status, body).toBe(204);
  expect(await troubles()).toEqual([]);
  expect(await status()).toBe("sent");
});

test.each([
  ["none", ""],
  ["another", "Bearer guessed"],
  ["the right one in another form", token],
])("a token is needed, and %s opens nothing", async (_, authorization) => {
  expect((await handIn(receipt(), { authorization })).status).toBe(401);
  expect(await troubles()).toEqual([]);
});

test("where no token is set there is no such address", async () => {
  await expect(handIn(receipt(), { expects: null })).rejects.toMatchObject({
    init: { status: 404 },
  });
});

test("a body without an end is read no further than the limit", async () => {
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(to) {
      given += 65_536;
      to.enqueue(new Uint8Array(65_536));
    },
  });
  expect((await handIn(endless)).status).toBe(413);
  expect(given).toBeLessThan(bodyLimit * 2);
});
