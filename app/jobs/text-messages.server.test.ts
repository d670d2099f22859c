import { describe, expect, onTestFinished, test } from "vitest";
import { Invalid } from "#app/domain/errors.ts";
import { tell } from "#app/domain/outbox/outbox.commands.server.ts";
import {
  editParticipant,
  setSafeContact,
} from "#app/domain/participant/participant.commands.server.ts";
import { listTellings } from "#app/domain/participant/telling.queries.server.ts";
import { participantMessages } from "#app/emails/participant.messages.ts";
import { segmentsOf } from "#app/emails/text-message.ts";
import { createMailer } from "#app/server/mailer.ts";
import type { Db } from "#db/connect.ts";
import type { SafeChannel } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { notifyStandIn, problems } from "#tests/support/notify-stand-in.ts";
import { aPlace, as, newId, today } from "#tests/support/place.ts";
import { expandOutbox, type OutboxEdge, sendDueMessages } from "./outbox.server.ts";
import { letterMaker } from "./outbox-letter.server.ts";

const template = "8c2f1a52-9d3e-4c0b-8f57-6a1f0f6c2d11";
const origin = "https://alongside.example";

type Notify = Awaited<ReturnType<typeof notifyStandIn>>;

function edgeTo(db: Db, { url, key }: Notify, now = today, texts = true): OutboxEdge {
  const notify = { url, key, emailTemplate: template, textTemplate: texts ? template : null };
  const env = { demo: false, origin, smtpUrl: null, mailFrom: null, notify };
  const clock = { db, now: () => now, newId };
  const mailer = createMailer({ env, ...clock });
  onTestFinished(() => mailer.close());
  const letterFor = letterMaker({ ...clock, origin });
  return { ...clock, letterFor, send: mailer.send, text: mailer.text, log: { error: () => {} } };
}

const contact = (safeChannel: SafeChannel, phone: string | null) => ({
  email: "amara@example.com",
  phone,
  safeChannel,
  safeDays: [],
  safeFrom: null,
  safeUntil: null,
  safeWhen: "",
  senderName: "Priya",
});

/** Amara, whose safe way is a text message to this number, has something to hear. */
async function somethingForAmara(phone = "07700 900123") {
  const db = await freshDatabase();
  const place = await aPlace(db);
  const { participantId } = place.amara;
  await db
    .updateTable("participant")
    .set({ safeChannel: "text", phone })
    .where("id", "=", participantId)
    .execute();
  await tell(db, as(db, place.priya), "participant.invited", { participantId });
  return { db, place, participantId };
}

async function deliver(edge: OutboxEdge) {
  await expandOutbox(edge);
  return sendDueMessages(edge);
}

describe("somebody whose safe way is a text message", () => {
  test("gets one, from the name they chose, with one link and nothing else", async () => {
    const { db } = await somethingForAmara();
    const notify = await notifyStandIn();
    await deliver(edgeTo(db, notify));
    expect(notify.taken).toMatchObject([{ kind: "sms", to: "+447700900123" }]);
    const { body = "" } = notify.taken[0]?.body.personalisation ?? {};
    expect(body).toMatch(
      /^Priya: Your page is ready\. https:\/\/alongside\.example\/link\/[\w-]{43}$/,
    );
  });

  test("is not told in person as well", async () => {
    const { db } = await somethingForAmara();
    await deliver(edgeTo(db, await notifyStandIn()));
    const names = await db.selectFrom("message").select(["name", "channel", "status"]).execute();
    expect(names).toEqual([{ name: "participant.invited", channel: "text", status: "sent" }]);
  });

  test.each([
    { title: "nothing is texted from here", phone: "07700 900123", texts: false },
    { title: "their number is no mobile one", phone: "020 7946 0145", texts: true },
  ])("hears it from their specialist where $title", async ({ phone, texts }) => {
    const { db } = await somethingForAmara(phone);
    const notify = await notifyStandIn();
    await deliver(edgeTo(db, notify, today, texts));
    expect(notify.taken.map(({ kind, body }) => [kind, body.personalisation.subject])).toEqual([
      ["email", "Please pass something on in person"],
    ]);
  });

  test("is reached by what is safe when it leaves, not when it was planned", async () => {
    const { db, place, participantId } = await somethingForAmara();
    const notify = await notifyStandIn();
    const edge = edgeTo(db, notify);
    await expandOutbox(edge);
    await setSafeContact(as(db, place.amara), participantId, contact("email", null));
    await sendDueMessages(edge);
    expect(notify.taken).toMatchObject([{ kind: "email", to: "amara@example.com" }]);

    await tell(db, as(db, place.priya), "participant.invited", { participantId });
    await expandOutbox(edge);
    await setSafeContact(as(db, place.amara), participantId, contact("inPerson", null));
    await sendDueMessages(edge);
    expect(notify.taken).toHaveLength(1);
  });

  test("is not sent it twice when Notify took it and did not live to say so", async () => {
    const { db } = await somethingForAmara();
    const notify = await notifyStandIn();
    const edge = edgeTo(db, notify);
    await expandOutbox(edge);
    const text: OutboxEdge["text"] = async (message) => {
      await edge.text?.(message);
      throw new Error("the answer was lost");
    };
    await sendDueMessages({ ...edge, text });
    const later = "2026-02-25T09:40:00.000Z";
    expect(await sendDueMessages(edgeTo(db, notify, later))).toBe(1);
    expect(notify.taken).toHaveLength(1);
  });

  test("whose number Notify does not take is shown as a number in trouble", async () => {
    const { db } = await somethingForAmara();
    await deliver(edgeTo(db, await notifyStandIn(() => problems.number)));
    expect(await db.selectFrom("addressTrouble").selectAll().execute()).toMatchObject([
      { channel: "text", address: "+447700900123", kind: "unknownAddress", noticed: "whenSent" },
    ]);
  });

  test("waits while Notify has too much to do or is broken, and then gets it once", async () => {
    const { db } = await somethingForAmara();
    let problem: (typeof problems)["busy" | "broken"] | null = problems.busy;
    const notify = await notifyStandIn(() => problem);
    expect(await deliver(edgeTo(db, notify))).toBe(0);
    problem = problems.broken;
    expect(await sendDueMessages(edgeTo(db, notify, "2026-02-25T09:31:00.000Z"))).toBe(0);
    problem = null;
    expect(await sendDueMessages(edgeTo(db, notify, "2026-02-25T09:36:00.000Z"))).toBe(1);
    expect(notify.taken).toHaveLength(1);
  });
});

test("a text message to a participant is short, and names no programme, employer or job", async () => {
  const { db, place, participantId } = await somethingForAmara();
  await db.updateTable("participant").set({ senderName: "Zoë Ōkuma" }).execute();
  const write = letterMaker({ db, now: () => today, newId, origin });
  const data = JSON.stringify({ decision: "accept", saidOn: "2026-02-20", placementId: place.job });
  for (const name of Object.keys(participantMessages)) {
    const asked = {
      name,
      recipient: `participant:${participantId}`,
      data,
      channel: "text" as const,
    };
    const written = await write(asked);
    if (!written) continue;
    expect(written.by, name).toBe("text");
    expect(written.short, name).toMatch(/^Zoë Ōkuma: /);
    expect(written.short, name).not.toMatch(/Connect to Work|Bramble|Kitchen|Quay Road|Amara/i);
    expect(segmentsOf(written.short), name).toBeLessThanOrEqual(2);
  }
});

describe("a phone number that is no phone number", () => {
  test.each(["020 7946 0145", "0800 111 999", "07700 90012345", "(((((((((((0"])(
    "is refused where it is to be texted: %s",
    async (phone) => {
      const { db, place, participantId } = await somethingForAmara();
      const mine = as(db, place.amara);
      const refused = setSafeContact(mine, participantId, contact("text", phone));
      await expect(refused).rejects.toBeInstanceOf(Invalid);
      await expect(refused).rejects.toMatchObject({
        fields: { phone: [expect.stringContaining("UK mobile number")] },
      });
      const about = {
        chosenName: "Amara",
        email: null,
        phone,
        homeDistrict: "SE15",
        participationEndsOn: "2026-12-01",
      };
      await expect(editParticipant(as(db, place.priya), participantId, about)).rejects.toThrow(
        Invalid,
      );
    },
  );

  test("is kept as people here write it when it is one, and is nobody's business when it is rung", async () => {
    const { db, place, participantId } = await somethingForAmara();
    const kept = async (safeChannel: SafeChannel, phone: string) => {
      await setSafeContact(as(db, place.amara), participantId, contact(safeChannel, phone));
      const row = await db
        .selectFrom("participant")
        .select("phone")
        .where("id", "=", participantId)
        .executeTakeFirst();
      return row?.phone;
    };
    expect(await kept("text", "+44 7700-900 123")).toBe("07700 900123");
    expect(await kept("phone", "020 7946 0145")).toBe("020 7946 0145");
  });
});

describe("somebody who says, while a message waits, that no message is safe any more", () => {
  test.each(["phone", "inPerson"] as const)(
    "is told by their specialist, once, where it is %s now",
    async (safeChannel) => {
      const { db, participantId, place } = await somethingForAmara();
      const notify = await notifyStandIn();
      const edge = edgeTo(db, notify);
      await expandOutbox(edge);
      await db
        .updateTable("participant")
        .set({ safeChannel })
        .where("id", "=", participantId)
        .execute();
      for (let time = 0; time < 3; time += 1) await sendDueMessages(edge);
      const { email } = await db
        .selectFrom("account")
        .select("email")
        .where("id", "=", place.priya.accountId)
        .executeTakeFirstOrThrow();
      expect(notify.taken.map(({ body }) => body.email_address)).toEqual([email]);
      expect(await listTellings(as(db, place.priya))).toMatchObject([
        { participantId, safeChannel, messageIds: [expect.any(String)] },
      ]);
    },
  );

  test("is nobody's to tell once they have left", async () => {
    const { db, participantId } = await somethingForAmara();
    const notify = await notifyStandIn();
    const edge = edgeTo(db, notify);
    await expandOutbox(edge);
    await db
      .updateTable("participant")
      .set({ safeChannel: "phone", closedAt: today })
      .where("id", "=", participantId)
      .execute();
    await sendDueMessages(edge);
    await sendDueMessages(edge);
    expect(notify.taken).toEqual([]);
  });
});
