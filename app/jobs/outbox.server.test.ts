import { describe, expect, it } from "vitest";
import { tell } from "#app/domain/outbox/outbox.commands.server.ts";
import { setSafeContact } from "#app/domain/participant/participant.commands.server.ts";
import type { OutgoingMail } from "#app/server/mailer.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, newId, system, today } from "#tests/support/place.ts";
import { expandOutbox, type OutboxEdge, sendDueMessages } from "./outbox.server.ts";
import { letterMaker } from "./outbox-letter.server.ts";

function edgeOf(db: Db, send: (mail: OutgoingMail) => Promise<void>, now = today): OutboxEdge {
  const clock = { db, now: () => now, newId };
  return {
    ...clock,
    letterFor: letterMaker({ ...clock, origin: "https://alongside.example" }),
    send,
    log: { error: () => {} },
  };
}
const box = () => {
  const mails: OutgoingMail[] = [];
  return { mails, send: async (mail: OutgoingMail) => void mails.push(mail) };
};

async function verifiedBramble(db: Db) {
  const place = await aPlace(db);
  await tell(db, as(db, place.priya), "employer.verified", {
    employerId: place.bramble.employerId,
  });
  return place;
}

describe("the outbox", () => {
  it("turns an event into one message for each person who must hear, once however many workers look", async () => {
    const db = await freshDatabase();
    await verifiedBramble(db);
    const edge = edgeOf(db, box().send);
    await Promise.all([expandOutbox(edge), expandOutbox(edge)]);
    await expandOutbox(edge);
    const messages = await db.selectFrom("message").select(["name", "status"]).execute();
    expect(messages).toEqual([{ name: "employer.verified", status: "waiting" }]);
  });

  it("shares what waits between two workers, who turn all of it in one run", async () => {
    const db = await freshDatabase();
    const place = await aPlace(db);
    const { employerId } = place.bramble;
    for (let one = 0; one < 150; one += 1)
      await tell(db, as(db, place.priya), "employer.verified", { employerId });
    const edge = edgeOf(db, box().send);
    const turned = await Promise.all([expandOutbox(edge), expandOutbox(edge)]);
    expect(turned[0] + turned[1]).toBe(150);
    const messages = await db.selectFrom("message").select("outboxId").execute();
    expect(new Set(messages.map(({ outboxId }) => outboxId)).size).toBe(150);
    expect(messages).toHaveLength(150);
  });

  it("sends each message once when two workers send at the same time", async () => {
    const db = await freshDatabase();
    await verifiedBramble(db);
    const { mails, send } = box();
    const edge = edgeOf(db, send);
    await expandOutbox(edge);
    await Promise.all([sendDueMessages(edge), sendDueMessages(edge)]);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain("https://alongside.example/employer");
  });

  it("keeps a message while the mail server is down and sends it when it is back", async () => {
    const db = await freshDatabase();
    await verifiedBramble(db);
    const down = edgeOf(db, async () => {
      throw new Error("connection refused");
    });
    await expandOutbox(down);
    await sendDueMessages(down);
    const { mails, send } = box();
    await sendDueMessages(edgeOf(db, send));
    expect(mails).toHaveLength(0);
    await sendDueMessages(edgeOf(db, send, "2026-02-25T09:31:01.000Z"));
    expect(mails).toHaveLength(1);
  });

  it("sends again, with the same id, what a killed worker had claimed", async () => {
    const db = await freshDatabase();
    await verifiedBramble(db);
    const { mails, send } = box();
    await expandOutbox(edgeOf(db, send));
    await db.updateTable("message").set({ status: "sending", claimedAt: today }).execute();
    await sendDueMessages(edgeOf(db, send, "2026-02-25T09:31:59.000Z"));
    expect(mails).toHaveLength(0);
    await sendDueMessages(edgeOf(db, send, "2026-02-25T09:32:01.000Z"));
    const { id } = await db.selectFrom("message").select("id").executeTakeFirstOrThrow();
    expect(mails.map((mail) => mail.id)).toEqual([id]);
  });

  it("gives up after the last try, for staff to see", async () => {
    const db = await freshDatabase();
    await verifiedBramble(db);
    const send = async () => {
      throw new Error("no");
    };
    await expandOutbox(edgeOf(db, send));
    for (let day = 1; day <= 9; day += 1)
      await sendDueMessages(edgeOf(db, send, `2026-03-0${day}T09:30:00.000Z`));
    const message = await db.selectFrom("message").selectAll().executeTakeFirstOrThrow();
    expect([message.status, message.attempts]).toEqual(["failed", 8]);
  });

  it("goes on with other events when some cannot be planned", async () => {
    const db = await freshDatabase();
    const place = await aPlace(db);
    const ctx = as(db, system);
    // More than are read at once, and each older than the one that can be.
    for (let one = 0; one < 120; one += 1)
      await tell(db, ctx, "introduction.ask", { introductionId: "nobody" });
    await tell(db, ctx, "employer.verified", { employerId: place.bramble.employerId });
    expect(await expandOutbox(edgeOf(db, box().send))).toBe(1);
    const names = await db.selectFrom("message").select("name").execute();
    expect(names).toEqual([{ name: "employer.verified" }]);
    const left = db.selectFrom("outbox").select("id").where("expandedAt", "is", null);
    expect(await left.execute()).toHaveLength(120);
  });

  it("asks the specialist to pass it on when a participant's safe way is not e-mail", async () => {
    const db = await freshDatabase();
    const place = await aPlace(db);
    await db
      .updateTable("participant")
      .set({ safeChannel: "phone" })
      .where("id", "=", place.amara.participantId)
      .execute();
    await tell(db, as(db, place.priya), "participant.invited", {
      participantId: place.amara.participantId,
    });
    const { mails, send } = box();
    const edge = edgeOf(db, send);
    await expandOutbox(edge);
    await sendDueMessages(edge);
    expect(mails.map((mail) => mail.subject)).toEqual(["Please pass something on in person"]);
  });

  it("holds what is for a participant until the hours that are safe for them, over a change of the clocks", async () => {
    const db = await freshDatabase();
    const place = await aPlace(db);
    const { participantId } = place.amara;
    const evenings = { safeDays: "sun", safeFrom: "18:00", safeUntil: "20:00" };
    await db.updateTable("participant").set(evenings).where("id", "=", participantId).execute();
    // Saturday evening; the clocks go forward in the night, and six o'clock on Sunday is 17:00 UTC.
    const saturday = "2026-03-28T18:30:00.000Z";
    await tell(db, as(db, place.priya, saturday), "participant.invited", { participantId });
    await tell(db, as(db, place.priya, saturday), "employer.verified", {
      employerId: place.bramble.employerId,
    });
    const { mails, send } = box();
    await expandOutbox(edgeOf(db, send, saturday));
    const subjectsAt = async (now: string) => {
      mails.length = 0;
      await sendDueMessages(edgeOf(db, send, now));
      return mails.map((mail) => mail.subject);
    };
    expect(await subjectsAt(saturday)).toEqual(["You can publish vacancies now"]);
    expect(await subjectsAt("2026-03-29T16:59:00.000Z")).toEqual([]);
    expect(await subjectsAt("2026-03-29T17:00:00.000Z")).toEqual(["Your page is ready"]);
    const message = await db
      .selectFrom("message")
      .select(["status", "attempts"])
      .where("recipient", "=", `participant:${participantId}`)
      .executeTakeFirstOrThrow();
    expect(message).toEqual({ status: "sent", attempts: 0 });
  });

  it("keeps to safe hours too when it tries again, and looks anew when they change", async () => {
    const db = await freshDatabase();
    const place = await aPlace(db);
    const { participantId } = place.amara;
    const mornings = { safeFrom: "09:00", safeUntil: "10:00" };
    await db.updateTable("participant").set(mornings).where("id", "=", participantId).execute();
    await tell(db, as(db, place.priya), "participant.invited", { participantId });
    const { mails, send } = box();
    await expandOutbox(edgeOf(db, send));
    const down = async () => {
      throw new Error("connection refused");
    };
    // 09:59 fails; the next try would be due at ten, when it is no longer safe.
    await sendDueMessages(edgeOf(db, down, "2026-02-25T09:59:30.000Z"));
    await sendDueMessages(edgeOf(db, send, "2026-02-25T10:05:00.000Z"));
    expect(mails).toHaveLength(0);
    await sendDueMessages(edgeOf(db, send, "2026-02-26T09:00:00.000Z"));
    expect(mails).toHaveLength(1);

    const late = "2026-02-26T20:00:00.000Z";
    await tell(db, as(db, place.priya, late), "participant.invited", { participantId });
    await expandOutbox(edgeOf(db, send, late));
    await sendDueMessages(edgeOf(db, send, late));
    expect(mails).toHaveLength(1);
    await setSafeContact(as(db, place.amara, late), participantId, {
      email: "amara@example.com",
      phone: null,
      safeChannel: "email",
      safeDays: [],
      safeFrom: null,
      safeUntil: null,
      safeWhen: "",
      senderName: "Priya",
    });
    await sendDueMessages(edgeOf(db, send, late));
    expect(mails).toHaveLength(2);
  });

  it("stores no link: its token exists in the mail alone", async () => {
    const db = await freshDatabase();
    const place = await aPlace(db);
    await tell(db, as(db, place.priya), "participant.invited", {
      participantId: place.amara.participantId,
    });
    const { mails, send } = box();
    const edge = edgeOf(db, send);
    await expandOutbox(edge);
    await sendDueMessages(edge);
    const token = mails[0]?.text.match(/\/link\/(\S+)/)?.[1];
    expect(token).toHaveLength(43);
    const rows = [
      ...(await db.selectFrom("message").selectAll().execute()),
      ...(await db.selectFrom("outbox").selectAll().execute()),
      ...(await db.selectFrom("emailLink").selectAll().execute()),
    ];
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe("what messages may say", () => {
  const secret = /Connect to Work|Bramble|Kitchen|Quay Road/i;

  it("names neither the programme, an employer nor a job to a participant", async () => {
    const db = await freshDatabase();
    const place = await aPlace(db);
    const write = letterMaker({ db, now: () => today, newId, origin: "https://alongside.example" });
    const { participantMessages } = await import("#app/emails/participant.messages.ts");
    for (const name of Object.keys(participantMessages)) {
      const letter = await write({
        name,
        recipient: `participant:${place.amara.participantId}`,
        data: "{}",
      });
      expect(letter?.fromName, name).toBe("Priya");
      expect(`${letter?.subject} ${letter?.text}`, name).not.toMatch(secret);
    }
  });

  it("leads somebody with an account to their page, and says whom to ring to somebody without", async () => {
    const db = await freshDatabase();
    const place = await aPlace(db);
    const write = letterMaker({ db, now: () => today, newId, origin: "https://alongside.example" });
    const recorded = {
      name: "participant.decisionRecorded",
      recipient: `participant:${place.amara.participantId}`,
      data: JSON.stringify({ decision: "accept", saidOn: "2026-02-20" }),
    };
    const withAccount = await write(recorded);
    expect(withAccount?.text).toContain("https://alongside.example/participant");

    const person = db.updateTable("participant").where("id", "=", place.amara.participantId);
    await person.set({ accountId: null }).execute();
    const without = await write(recorded);
    expect(without?.text).toContain("On Friday 20 February 2026 you told us yes");
    expect(without?.text).toContain("tell us and we take it back");
    expect(without?.text).toMatch(/Ring Priya.* on 0/);
    expect(without?.text).not.toContain("https://");
  });

  it("never carries a participant's name to an employer or in a subject to staff", async () => {
    const db = await freshDatabase();
    const place = await aPlace(db);
    const write = letterMaker({ db, now: () => today, newId, origin: "https://alongside.example" });
    const { employerMessages } = await import("#app/emails/employer.messages.ts");
    const { staffMessages } = await import("#app/emails/staff.messages.ts");
    const data = JSON.stringify({ vacancyId: place.job, participantId: place.amara.participantId });
    for (const name of Object.keys({ ...employerMessages, ...staffMessages })) {
      const letter = await write({
        name,
        recipient: `account:${place.bramble.owner.accountId}`,
        data,
      });
      expect(`${letter?.subject} ${letter?.text} ${letter?.html}`, name).not.toContain("Amara");
    }
  });
});
