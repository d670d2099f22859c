import { beforeEach, describe, expect, test } from "vitest";
import { makeLink } from "#app/domain/account/email-link.server.ts";
import { noteTrouble, writeDownFailure } from "#app/domain/delivery/bounce.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, as, newId, type Place, today } from "#tests/support/place.ts";

let db: Db;
let place: Place;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  ask = await openPages(db);
});

const trouble = (address: string, channel: "email" | "text" = "email") =>
  noteTrouble(db, { channel, address, kind: "unknownAddress", noticed: "afterwards" }, today);
const emailOf = async (table: "account" | "participant", id: string) =>
  (await db.selectFrom(table).select("email").where("id", "=", id).executeTakeFirst())?.email ?? "";

const cameBack = /came back/;

describe("an address that mail came back from", () => {
  test("is shown on the account page of the person themselves, who says that it is right", async () => {
    const { accountId } = place.bramble.owner;
    await trouble(await emailOf("account", accountId));
    const { text } = await ask(accountId, "/account");
    expect(text).toContain("Mail to this address came back");
    expect(text).toContain("There is no such address.");
    expect((await ask(place.manager.accountId, "/account")).text).not.toMatch(cameBack);
    for (let press = 0; press < 2; press += 1) {
      const form = { intent: "address-right" };
      expect((await ask(accountId, "/account", { method: "POST", form })).to).toBe(
        "/account?saved",
      );
    }
    expect((await ask(accountId, "/account")).text).not.toMatch(cameBack);
    const acts = await db
      .selectFrom("auditEvent")
      .select("action")
      .where("action", "=", "account.confirmAddress")
      .execute();
    expect(acts).toHaveLength(1);
  });

  test("that a lead invited somebody to stands marked among the invitations of their area alone", async () => {
    const invite = as(db, place.lead);
    for (const email of ["gone@example.com", "right@example.com"])
      await makeLink(db, invite, {
        purpose: "joinStaff",
        email,
        subjectId: "team-southwark",
        payload: { role: "specialist", name: "Noor Haddad" },
      });
    await trouble("gone@example.com");
    const { text } = await ask(place.lead.accountId, "/area/staff");
    expect(text.match(/The invitation came back/g)).toHaveLength(1);
    expect((await ask(place.otherLead.accountId, "/area/staff")).text).not.toMatch(cameBack);
  });

  test("of a participant is shown to them and to their own specialist, and to nobody else", async () => {
    const { participantId, accountId } = place.amara;
    await db
      .updateTable("participant")
      .set({ phone: "07700 900123" })
      .where("id", "=", participantId)
      .execute();
    await trouble(await emailOf("participant", participantId));
    await trouble("+447700900123", "text");
    const page = `/specialist/participants/${participantId}`;
    for (const [who, path] of [
      [place.priya.accountId, page],
      [accountId, "/participant/contact"],
    ] as const) {
      const { text } = await ask(who, path);
      expect(text, path).toMatch(/Mail to (their|your) address came back/);
      expect(text, path).toMatch(/A text message to (their|your) number came back/);
    }
    for (const who of [place.lead, place.dan, place.owen])
      expect((await ask(who.accountId, page)).text).not.toMatch(cameBack);
    const form = { intent: "address-right" };
    expect((await ask(place.dan.accountId, page, { method: "POST", form })).status).not.toBe(302);
    expect((await ask(place.priya.accountId, page)).text).toMatch(cameBack);
    expect((await ask(place.priya.accountId, page, { method: "POST", form })).to).toBe(page);
    expect((await ask(place.priya.accountId, page)).text).not.toMatch(cameBack);
  });

  test("is no longer shown once the address is another", async () => {
    const { participantId, accountId } = place.amara;
    await trouble(await emailOf("participant", participantId));
    await db
      .updateTable("participant")
      .set({ email: "right@example.com" })
      .where("id", "=", participantId)
      .execute();
    expect((await ask(accountId, "/participant/contact")).text).not.toMatch(cameBack);
  });

  test("of a colleague is shown to owners alone", async () => {
    await trouble(await emailOf("account", place.manager.accountId));
    const page = "/employer/organisation/colleagues";
    expect((await ask(place.bramble.owner.accountId, page)).text).toContain("Mail to it came back");
    expect((await ask(place.manager.accountId, page)).text).not.toMatch(cameBack);
    expect((await ask(place.rival.owner.accountId, page)).text).not.toMatch(cameBack);
  });
});

describe("the page of what did not go", () => {
  async function aFailure(recipient: string) {
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
        data: "{}",
        status: "failed",
        attempts: 8,
        nextAt: today,
        claimedAt: null,
        sentAt: null,
        lastError: "full",
        createdAt: today,
      })
      .execute();
    await writeDownFailure(db, { id, recipient, data: "{}" }, "full", today);
    return id;
  }
  const page = "/area/messages-not-sent";
  const post = (form: Record<string, string>) =>
    ask(place.lead.accountId, page, { method: "POST", form });

  test("says what, when, why and to whom, and names no address", async () => {
    await aFailure(`account:${place.bramble.owner.accountId}`);
    await aFailure("address:somebody@example.org");
    const { text } = await ask(place.lead.accountId, page);
    expect(text).toContain("Their mailbox is full.");
    expect(text).toContain("Somebody at an employer: Marcus Webb, Bramble Kitchens");
    expect(text).toContain("Somebody without an account");
    expect(text).toMatch(/Try all 2 again/);
    expect(text).not.toContain("@example");
  });

  test("settles each by a press, the second time without complaint, and is a good page when empty", async () => {
    const [one, two] = [
      await aFailure(`account:${place.priya.accountId}`),
      await aFailure(`account:${place.dan.accountId}`),
    ];
    for (let press = 0; press < 2; press += 1) {
      expect((await post({ intent: "give-up", message: one })).to).toBe(`${page}?done=given-up`);
      expect((await post({ intent: "try", message: two })).to).toBe(`${page}?done=trying`);
      expect((await post({ intent: "try-all" })).to).toBe(`${page}?done=trying`);
    }
    expect((await ask(place.lead.accountId, page)).text).toContain("Every message went.");
    expect((await post({ intent: "try", message: "no-such" })).status).toBe(404);
    expect((await post({ intent: "dance", message: two })).status).toBe(404);
  });
});
