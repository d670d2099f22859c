import type { Insertable } from "kysely";
import { describe, expect, it } from "vitest";
import { gatherDigests } from "#app/domain/message-preference/digest.commands.server.ts";
import { tell } from "#app/domain/outbox/outbox.commands.server.ts";
import type { OutgoingMail } from "#app/server/mailer.ts";
import type { Db } from "#db/connect.ts";
import type { HowToHear, MessageTable, MessageTopic, ParticipantTable } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, newId, system, today } from "#tests/support/place.ts";
import { expandOutbox, type OutboxEdge, sendDueMessages } from "./outbox.server.ts";
import { letterMaker } from "./outbox-letter.server.ts";

const tomorrow = "2026-02-26T08:00:00.000Z";

async function aDay(reader: (place: Awaited<ReturnType<typeof aPlace>>) => string) {
  const db = await freshDatabase();
  const place = await aPlace(db);
  const mails: OutgoingMail[] = [];
  const [kind, id = ""] = reader(place).split(":");
  const { email: theirs } = await db
    .selectFrom(kind === "account" ? "account" : "participant")
    .select("email")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const edgeAt = (now: string): OutboxEdge => {
    const clock = { db, now: () => now, newId };
    return {
      ...clock,
      letterFor: letterMaker({ ...clock, origin: "https://alongside.example" }),
      send: async (mail: OutgoingMail) => void (mail.to === theirs && mails.push(mail)),
      log: { error: () => {} },
    };
  };
  const say = (topic: MessageTopic, how: HowToHear) =>
    db
      .insertInto("messagePreference")
      .values({ reader: reader(place), topic, how, setAt: today })
      .onConflict((same) => same.columns(["reader", "topic"]).doUpdateSet({ how }))
      .execute();
  const work = async (now: string) => {
    await gatherDigests(as(db, system, now));
    await expandOutbox(edgeAt(now));
    await sendDueMessages(edgeAt(now));
  };
  const published = () =>
    tell(db, as(db, place.bramble.owner), "vacancy.published", { vacancyId: place.job });
  return { db, place, mails, edgeAt, say, work, published };
}

const owner = (place: { bramble: { owner: { accountId: string } } }) =>
  `account:${place.bramble.owner.accountId}`;
const subjects = (mails: OutgoingMail[]) => mails.map(({ subject }) => subject);

const hold = (db: Db, more: Partial<Insertable<MessageTable>>) =>
  db
    .insertInto("message")
    .values({
      id: "held",
      outboxId: "update",
      name: "participant.update",
      recipient: "",
      data: "{}",
      status: "held",
      attempts: 0,
      nextAt: "2026-02-25T16:00:00.000Z",
      claimedAt: null,
      sentAt: null,
      lastError: null,
      createdAt: today,
      ...more,
    })
    .execute();

describe("one e-mail a day", () => {
  it("holds what may wait until the day's hour, and sends at once what must go", async () => {
    const { mails, say, work, published, db, place } = await aDay(owner);
    await say("vacancies", "daily");
    await published();
    const { employerId } = place.bramble;
    await tell(db, as(db, place.priya), "employer.suspended", { employerId });
    await work(today);
    expect(subjects(mails)).toEqual(["Your account is on hold"]);
    await work("2026-02-26T07:59:00.000Z");
    expect(mails).toHaveLength(1);
    await work(tomorrow);
    expect(subjects(mails)).toEqual(["Your account is on hold", "1 piece of news for you"]);
    expect(mails[1]?.text).toContain("Your vacancy is live: Kitchen assistant:\nhttps://");
    await work("2026-02-27T08:00:00.000Z");
    expect(mails).toHaveLength(2);
  });

  it("is one however many workers gather it, and takes in days that were missed", async () => {
    const { mails, say, work, published, db, place, edgeAt } = await aDay(owner);
    await say("vacancies", "daily");
    await published();
    await expandOutbox(edgeAt(today));
    await published();
    await expandOutbox(edgeAt("2026-02-26T12:00:00.000Z"));
    const late = "2026-02-27T09:00:00.000Z";
    await Promise.all([gatherDigests(as(db, system, late)), gatherDigests(as(db, system, late))]);
    await work(late);
    await work(late);
    // The same words about the same page stand once.
    expect(subjects(mails)).toEqual(["1 piece of news for you"]);
    const theirs = await db
      .selectFrom("message")
      .select("status")
      .where("recipient", "=", owner(place))
      .orderBy("status")
      .execute();
    expect(theirs.map(({ status }) => status)).toEqual(["gathered", "gathered", "sent"]);
  });

  it("leaves out what may no longer be said, and is not sent when nothing is left", async () => {
    const { mails, say, work, db, place, edgeAt } = await aDay(owner);
    await say("letters", "daily");
    await db
      .insertInto("outbox")
      .values({
        id: "letter",
        event: "approach.sent",
        data: "{}",
        createdAt: today,
        expandedAt: today,
      })
      .execute();
    await hold(db, {
      id: "letter",
      name: "employer.approach",
      recipient: owner(place),
      data: JSON.stringify({ approachId: "taken back since" }),
      outboxId: "letter",
      nextAt: tomorrow,
    });
    await work(tomorrow);
    await sendDueMessages(edgeAt(tomorrow));
    expect(mails).toEqual([]);
  });

  it("leaves out what its reader has switched off since", async () => {
    const { mails, say, work, published } = await aDay(owner);
    await say("vacancies", "daily");
    await published();
    await work(today);
    await say("vacancies", "portal");
    await work(tomorrow);
    expect(mails).toEqual([]);
  });

  describe("to a participant", () => {
    const person = (place: { amara: { participantId: string } }) =>
      `participant:${place.amara.participantId}`;
    const four = "2026-02-25T16:00:00.000Z";

    async function twoUpdates(more: Partial<ParticipantTable>) {
      const day = await aDay(person);
      const { db, place, say } = day;
      await say("news", "daily");
      const about = { event: "review.closed", data: "{}", createdAt: today, expandedAt: today };
      await db
        .insertInto("outbox")
        .values({ id: "update", ...about })
        .execute();
      for (const id of ["one", "two"]) await hold(db, { id, recipient: person(place) });
      const { participantId } = place.amara;
      await db.updateTable("participant").set(more).where("id", "=", participantId).execute();
      return day;
    }

    it("keeps to their safe hours and their sender, and names nothing", async () => {
      const { mails, work } = await twoUpdates({ safeFrom: "18:00", safeUntil: "20:00" });
      await work(four);
      expect(mails).toEqual([]);
      await work("2026-02-25T18:00:00.000Z");
      expect(subjects(mails)).toEqual(["1 piece of news for you"]);
      expect(mails[0]?.fromName).toBe("Priya");
      expect(mails[0]?.text).not.toMatch(/Connect to Work|Bramble|Kitchen|Quay Road/i);
    });

    it("is not sent once email is no longer safe", async () => {
      const { mails, work } = await twoUpdates({ safeChannel: "phone" });
      await work(four);
      expect(mails).toEqual([]);
    });
  });
});
