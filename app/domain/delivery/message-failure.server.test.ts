import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { FailureKind } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, newId, specialist, system, today } from "#tests/support/place.ts";
import { NotFound } from "../errors.ts";
import type { StaffActor } from "../policy.ts";
import { findAddressTrouble } from "./address-trouble.queries.server.ts";
import { recordArrival, recordBounce, writeDownFailure } from "./bounce.commands.server.ts";
import { giveUp, tryAgain, tryAllAgain } from "./message-failure.commands.server.ts";
import { countFailures, listFailures } from "./message-failure.queries.server.ts";

let db: Db;
let place: Awaited<ReturnType<typeof aPlace>>;
let lead: StaffActor;
let leadElsewhere: StaffActor;

beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  lead = place.lead;
  leadElsewhere = place.otherLead;
});

async function aMessage(recipient: string, status: "sent" | "failed", data: object = {}) {
  const id = newId();
  const outboxId = newId();
  const event = { event: "employer.verified", data: "{}", createdAt: today, expandedAt: today };
  await db
    .insertInto("outbox")
    .values({ id: outboxId, ...event })
    .execute();
  await db
    .insertInto("message")
    .values({
      id,
      outboxId,
      name: "employer.verified",
      recipient,
      data: JSON.stringify(data),
      status,
      attempts: 8,
      nextAt: today,
      claimedAt: null,
      sentAt: status === "sent" ? today : null,
      lastError: null,
      createdAt: today,
    })
    .execute();
  return id;
}

async function aFailure(recipient: string, data: object = {}, kind: FailureKind = "serverDown") {
  const id = await aMessage(recipient, "failed", data);
  await writeDownFailure(db, { id, recipient, data: JSON.stringify(data) }, kind, today);
  return id;
}

const all = { limit: 50, offset: 0 };
const readersSeenBy = async (actor: StaffActor) =>
  (await listFailures(as(db, actor), all)).map(({ reader }) => reader);
const statusOf = async (id: string) =>
  (await db.selectFrom("message").select("status").where("id", "=", id).executeTakeFirst())?.status;

describe("what did not go", () => {
  test("is seen by the leads of its reader's area alone", async () => {
    await aFailure(`account:${place.priya.accountId}`);
    await aFailure(`account:${place.bramble.owner.accountId}`);
    await aFailure(`participant:${place.amara.participantId}`);
    await aFailure(`account:${place.amara.accountId}`);
    await aFailure("address:somebody@example.org", { vacancyId: place.job });
    expect(await countFailures(as(db, lead))).toBe(5);
    expect(await countFailures(as(db, leadElsewhere))).toBe(0);
    expect(await readersSeenBy(leadElsewhere)).toEqual([]);
  });

  test("of no area is seen by every lead, and says of its reader nothing at all", async () => {
    await aFailure("address:somebody@example.org");
    for (const actor of [lead, leadElsewhere]) {
      const seen = await listFailures(as(db, actor), all);
      expect(seen.map(({ reader }) => reader)).toEqual([{ kind: "address", name: null }]);
      expect(JSON.stringify(seen)).not.toContain("somebody");
    }
  });

  test("names its reader to whoever may know them: a participant to the lead of their team alone", async () => {
    await aFailure(`participant:${place.amara.participantId}`);
    expect(await readersSeenBy(lead)).toEqual([{ kind: "participant", name: "Amara" }]);
    // The lead of another team of the same area.
    const other = await specialist(db, "Una", place.hackney, { role: "lead" });
    expect(await readersSeenBy(other)).toEqual([{ kind: "participant", name: null }]);
  });

  test("goes again with all of its tries, once however often it is pressed", async () => {
    const id = await aFailure(`account:${place.priya.accountId}`);
    await tryAgain(as(db, lead), id);
    await tryAgain(as(db, lead), id);
    const message = await db.selectFrom("message").selectAll().executeTakeFirstOrThrow();
    expect(message).toMatchObject({ status: "waiting", attempts: 0, nextAt: today });
    expect(await countFailures(as(db, lead))).toBe(0);
    const acts = await db
      .selectFrom("auditEvent")
      .select(["action", "actorName"])
      .where("subjectId", "=", id)
      .execute();
    expect(acts).toEqual([{ action: "message.tryAgain", actorName: "Ruth Adeyemi" }]);
  });

  test("is given up when it is no longer needed, and not sent by a press that comes too late", async () => {
    const id = await aFailure(`account:${place.priya.accountId}`);
    await giveUp(as(db, lead), id);
    await giveUp(as(db, lead), id);
    await tryAgain(as(db, lead), id);
    await tryAllAgain(as(db, lead));
    expect(await statusOf(id)).toBe("notNeeded");
  });

  test("all goes again at one press, and nothing of another area with it", async () => {
    const here = await aFailure(`account:${place.priya.accountId}`);
    const there = await aFailure(`account:${leadElsewhere.accountId}`);
    await tryAllAgain(as(db, lead));
    expect([await statusOf(here), await statusOf(there)]).toEqual(["waiting", "failed"]);
  });

  test("of another area, or never failed, is not there to be pressed", async () => {
    const there = await aFailure(`account:${leadElsewhere.accountId}`);
    const sent = await aMessage(`account:${place.priya.accountId}`, "sent");
    for (const id of [there, sent, newId()])
      for (const press of [tryAgain, giveUp])
        await expect(press(as(db, lead), id)).rejects.toBeInstanceOf(NotFound);
    await giveUp(as(db, leadElsewhere), there);
    await expect(tryAgain(as(db, lead), there)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("mail that came back", () => {
  const amara = () => `participant:${place.amara.participantId}`;
  const addressOf = async () =>
    (await db.selectFrom("participant").select("email").executeTakeFirstOrThrow()).email ?? "";

  test("is shown where the address is kept, and among what did not go", async () => {
    const messageId = await aMessage(amara(), "sent");
    const address = (await addressOf()).toUpperCase();
    const bounce = { messageId, address, kind: "unknownAddress" } as const;
    await recordBounce(as(db, system), bounce);
    await recordBounce(as(db, system), bounce);
    expect(await findAddressTrouble(db, "email", await addressOf())).toEqual({
      kind: "unknownAddress",
      lastAt: today,
    });
    expect(await listFailures(as(db, lead), all)).toMatchObject([
      { id: messageId, kind: "unknownAddress" },
    ]);
    const acts = await db.selectFrom("auditEvent").select("action").execute();
    expect(acts).toEqual([{ action: "message.cameBack" }]);
  });

  test.each([
    [
      "a message that is not ours",
      async () => ({ messageId: newId(), address: await addressOf() }),
    ],
    [
      "a message of ours to somebody else",
      async () => ({ messageId: await aMessage(amara(), "sent"), address: "else@example.org" }),
    ],
    ["an address that nobody has", async () => ({ address: "else@example.org" })],
  ])("is not believed of %s", async (_, about) => {
    await recordBounce(as(db, system), { ...(await about()), kind: "unknownAddress" });
    expect(await db.selectFrom("addressTrouble").selectAll().execute()).toEqual([]);
    expect(await countFailures(as(db, lead))).toBe(0);
  });

  test("says nothing against an address when the fault lies on the way", async () => {
    const messageId = await aMessage(amara(), "sent");
    await recordBounce(as(db, system), {
      messageId,
      address: await addressOf(),
      kind: "serverDown",
    });
    expect(await findAddressTrouble(db, "email", await addressOf())).toBeNull();
    expect(await statusOf(messageId)).toBe("failed");
  });

  test("is forgotten when something later arrives there", async () => {
    const address = await addressOf();
    await recordBounce(as(db, system), { address, kind: "full" });
    expect(await findAddressTrouble(db, "email", address)).not.toBeNull();
    const messageId = await aMessage(amara(), "sent");
    await recordArrival(as(db, system), { messageId, address: "else@example.org" });
    expect(await findAddressTrouble(db, "email", address)).not.toBeNull();
    await recordArrival(as(db, system), { messageId, address });
    expect(await findAddressTrouble(db, "email", address)).toBeNull();
  });
});
