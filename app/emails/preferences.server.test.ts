import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { HowToHear, MessageTopic } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, colleague, today } from "#tests/support/place.ts";
import type { Planned } from "./plans.server.ts";
import { withPreferences } from "./preferences.server.ts";
import type { Recipient } from "./recipients.server.ts";

const say = (db: Db, reader: string, topic: MessageTopic, how: HowToHear) =>
  db.insertInto("messagePreference").values({ reader, topic, how, setAt: today }).execute();

const about = (name: Planned["name"], recipient: Recipient): Planned => ({
  name,
  recipient,
  data: {},
});
/** Planned beside another, which its reader may choose about. */
const wayOf = async (db: Db, message: Planned) => {
  const beside = about("staff.plan", message.recipient);
  const [placed] = await withPreferences(db, [message, beside], today);
  return placed && [placed.channel, placed.heldUntil];
};
const tomorrow = "2026-02-26T08:00:00.000Z";

async function readers(db: Db) {
  const place = await aPlace(db);
  return {
    place,
    employer: `account:${place.bramble.owner.accountId}`,
    staff: `account:${place.priya.accountId}`,
    participant: `participant:${place.amara.participantId}`,
  } as const;
}

describe("how a message goes", () => {
  test.each<["employer" | "staff" | "participant", Planned["name"], MessageTopic]>([
    ["employer", "employer.news", "vacancies"],
    ["employer", "employer.adviceReply", "advice"],
    ["staff", "staff.decision", "introductions"],
    ["participant", "participant.update", "news"],
  ])("to %s, %s: as they chose for %s, and for nothing else", async (who, name, topic) => {
    const db = await freshDatabase();
    const reader = (await readers(db))[who];
    expect(await wayOf(db, about(name, reader))).toEqual(["email", null]);
    await say(db, reader, "meetings", "portal");
    expect(await wayOf(db, about(name, reader))).toEqual(["email", null]);
    await say(db, reader, topic, "portal");
    expect(await wayOf(db, about(name, reader))).toEqual(["portal", null]);
    await db.updateTable("messagePreference").set({ how: "daily" }).execute();
    const evening = "2026-02-25T16:00:00.000Z";
    expect(await wayOf(db, about(name, reader))).toEqual([
      "email",
      who === "participant" ? evening : tomorrow,
    ]);
  });

  test.each<["employer" | "staff" | "participant", Planned["name"], MessageTopic]>([
    ["employer", "employer.introductionWaiting", "introductions"],
    ["employer", "employer.suspended", "safety"],
    ["staff", "staff.helpCalled", "help"],
    ["staff", "staff.concern", "safety"],
    ["staff", "staff.tellParticipant", "caseload"],
    ["participant", "participant.somethingToDecide", "introductions"],
    ["participant", "participant.decisionRecorded", "introductions"],
    ["employer", "account.resetPassword", "account"],
  ])("to %s, %s goes at once whatever is stored", async (who, name, topic) => {
    const db = await freshDatabase();
    const reader = (await readers(db))[who];
    await say(db, reader, topic, "portal");
    expect(await wayOf(db, about(name, reader))).toEqual(["email", null]);
  });

  test("by text message goes only to whoever gave a number", async () => {
    const db = await freshDatabase();
    const { employer, place } = await readers(db);
    await say(db, employer, "vacancies", "text");
    const news = about("employer.news", employer);
    expect(await wayOf(db, news)).toEqual(["email", null]);
    await db
      .updateTable("account")
      .set({ phone: "+447700900123" })
      .where("id", "=", place.bramble.owner.accountId)
      .execute();
    expect(await wayOf(db, news)).toEqual(["text", null]);
  });

  test("is what the organisation set, until a colleague says otherwise; other employers and staff hear nothing of it", async () => {
    const db = await freshDatabase();
    const { employer, staff, place } = await readers(db);
    const { employerId } = place.bramble;
    const at = { id: employerId, name: "Bramble" };
    const ben = await colleague(db, at, "Ben Osei", { role: "owner" });
    await say(db, `employer:${employerId}`, "vacancies", "daily");
    await say(db, `account:${ben.accountId}`, "vacancies", "email");
    const news = (recipient: Recipient) => wayOf(db, about("employer.news", recipient));
    expect(await news(employer)).toEqual(["email", tomorrow]);
    expect(await news(`account:${ben.accountId}`)).toEqual(["email", null]);
    expect(await news(`account:${place.rival.owner.accountId}`)).toEqual(["email", null]);
    expect(await wayOf(db, about("staff.vacancyYours", staff))).toEqual(["email", null]);
  });

  test("no longer follows an organisation that somebody has left", async () => {
    const db = await freshDatabase();
    const { employer, place } = await readers(db);
    await say(db, `employer:${place.bramble.employerId}`, "vacancies", "portal");
    await db.updateTable("employerMember").set({ removedAt: today }).execute();
    expect(await wayOf(db, about("employer.news", employer))).toEqual(["email", null]);
  });

  test("to an address without an account ends when its reader stopped it", async () => {
    const db = await freshDatabase();
    const news = about("employer.adviceReply", "address:rosa@example.com");
    expect(await wayOf(db, news)).toEqual(["email", null]);
    await say(db, "address:rosa@example.com", "advice", "portal");
    expect(await wayOf(db, news)).toEqual(["portal", null]);
  });
});
