import { describe, expect, test } from "vitest";
import { makeLink } from "#app/domain/account/email-link.server.ts";
import type { Db } from "#db/connect.ts";
import type { MessageTopic } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { postOffice } from "#tests/support/job-begun.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, colleague, newId, today } from "#tests/support/place.ts";

async function town() {
  const db = await freshDatabase();
  const place = await aPlace(db);
  const ask = await openPages(db);
  const press = (accountId: string | null, path: string, form: Record<string, string>) =>
    ask(accountId, path, { method: "POST", form });
  return { db, place, ask, press };
}
const kept = (db: Db) =>
  db
    .selectFrom("messagePreference")
    .select(["reader", "topic", "how"])
    .orderBy("reader")
    .orderBy("topic")
    .execute();

/** Whatever a program that looks through mail could have changed by a fetch. */
const everything = (db: Db) =>
  Promise.all(
    (
      ["messagePreference", "emailLink", "session", "guestPass", "auditEvent", "outbox"] as const
    ).map((table) => db.selectFrom(table).selectAll().execute()),
  );

const stopLink = async (db: Db, reader: string, topic: MessageTopic) =>
  `/messages/stop/${await makeLink(
    db,
    { now: today, newId },
    { purpose: "stopMessages", email: "mailed@example.com", subjectId: reader, payload: { topic } },
  )}`;

describe("the link that stops a subject", () => {
  test("changes nothing when it is fetched, and names nobody", async () => {
    const { db, place, ask } = await town();
    const reader = `account:${place.bramble.owner.accountId}`;
    const page = await stopLink(db, reader, "vacancies");
    const before = await everything(db);
    for (const method of ["GET", "HEAD", "GET"] as const) {
      const { status, text } = await ask(null, page, { method });
      expect(status).toBe(200);
      expect(text).not.toMatch(/Marcus|Bramble|example\.com/);
    }
    expect(await everything(db)).toEqual(before);
  });

  test.each([
    ["its page", { intent: "stop" }, 302],
    ["a mail program", { "List-Unsubscribe": "One-Click" }, 200],
  ])(
    "pressed in %s stops it for that reader alone, signed out, twice as once",
    async (_, form, status) => {
      const { db, place, press, ask } = await town();
      const reader = `account:${place.bramble.owner.accountId}`;
      const page = await stopLink(db, reader, "vacancies");
      for (let times = 0; times < 2; times += 1)
        expect((await press(null, page, form as Record<string, string>)).status).toBe(status);
      expect(await kept(db)).toEqual([{ reader, topic: "vacancies", how: "portal" }]);
      expect((await ask(null, page)).text).toContain("These emails have stopped");
      await press(null, page, { intent: "again" });
      expect(await kept(db)).toEqual([{ reader, topic: "vacancies", how: "email" }]);
      const { id: emailLinkId } = await db
        .selectFrom("emailLink")
        .select("id")
        .executeTakeFirstOrThrow();
      const written = db.selectFrom("auditEvent").select(["actorKind", "detail", "emailLinkId"]);
      expect(await written.where("action", "=", "messages.chooseByLink").execute()).toEqual([
        { actorKind: "visitor", detail: "vacancies portal", emailLinkId },
        { actorKind: "visitor", detail: "vacancies email", emailLinkId },
      ]);
    },
  );

  test("says the same of one that was never made and of one that is too old, and does nothing", async () => {
    const { db, place, ask, press } = await town();
    const old = await stopLink(db, `participant:${place.amara.participantId}`, "news");
    await db.updateTable("emailLink").set({ expiresAt: today }).execute();
    for (const page of ["/messages/stop/no-such-link", old]) {
      const { status, text } = await ask(null, page);
      expect(status).toBe(404);
      expect(text).toContain("This link does not open anything now");
      await press(null, page, { intent: "stop" });
      expect((await press(null, page, { intent: "fresh" })).to).toBe(`${page}?sent`);
      expect((await ask(null, `${page}?sent`)).text).toContain("Look in your mail");
    }
    expect(await kept(db)).toEqual([]);
  });

  test("that is too old sends its own account a way in, and nobody else anything", async () => {
    const { db, place, press } = await town();
    const { accountId } = place.bramble.owner;
    const { email } = await db
      .selectFrom("account")
      .select("email")
      .where("id", "=", accountId)
      .executeTakeFirstOrThrow();
    const made = { purpose: "stopMessages", payload: { topic: "vacancies" }, accountId } as const;
    const old = await Promise.all(
      [email, "before@example.com"].map((to) =>
        makeLink(
          db,
          { now: today, newId },
          { ...made, email: to, subjectId: `account:${accountId}` },
        ),
      ),
    );
    await db.updateTable("emailLink").set({ expiresAt: today }).execute();
    await db.deleteFrom("outbox").execute();
    for (const token of old) await press(null, `/messages/stop/${token}`, { intent: "fresh" });
    const mails = await postOffice(db).deliver(today);
    expect(mails.map(({ to }) => to)).toEqual([email]);
    expect(mails[0]?.text).toMatch(/\/link\/\S{43}/);
  });

  test("says to who is signed in as somebody else that it is for another, and stops nothing for either", async () => {
    const { db, place, ask, press } = await town();
    const page = await stopLink(db, `account:${place.bramble.owner.accountId}`, "vacancies");
    const { accountId } = place.rival.owner;
    const { text } = await ask(accountId, page);
    expect(text).toContain("This page is for another person");
    expect(text).not.toMatch(/Bramble|example\.com/);
    await press(accountId, page, { intent: "stop" });
    expect(await kept(db)).toEqual([]);
    const switched = await press(accountId, page, { intent: "switch" });
    expect(switched.to).toBe(page);
    expect((await ask(accountId, "/account")).to).toMatch(/^\/sign-in/);
  });

  test("of another kind of link is none", async () => {
    const { db, ask, press } = await town();
    const token = await makeLink(
      db,
      { now: today, newId },
      { purpose: "openPlacement", email: "a@example.com", subjectId: "account:x" },
    );
    expect((await ask(null, `/messages/stop/${token}`)).status).toBe(404);
    await press(null, `/messages/stop/${token}`, { intent: "stop" });
    expect(await kept(db)).toEqual([]);
  });
});

describe("how you hear from us", () => {
  const page = "/account/messages";

  test("is kept for the reader alone, and what an organisation has set comes back with “usual”", async () => {
    const { db, place, ask, press } = await town();
    const { accountId } = place.bramble.owner;
    const organisation = "/employer/organisation/messages";
    expect((await press(accountId, organisation, { vacancies: "daily" })).status).toBe(302);
    expect((await ask(accountId, page)).text).toContain(
      "As your organisation has it: in one email a day",
    );
    await press(accountId, page, { vacancies: "email", advice: "portal" });
    expect(await kept(db)).toEqual([
      { reader: `account:${accountId}`, topic: "advice", how: "portal" },
      { reader: `account:${accountId}`, topic: "vacancies", how: "email" },
      { reader: `employer:${place.bramble.employerId}`, topic: "vacancies", how: "daily" },
    ]);
    await press(accountId, page, { vacancies: "usual" });
    expect((await kept(db)).map(({ how }) => how)).toEqual(["portal", "daily"]);
  });

  test.each([
    ["no number at all", { advice: "text" }, "Give the mobile number"],
    ["a number of a landline", { advice: "text", phone: "01632 960158" }, "UK mobile number"],
    ["a number that is no number", { phone: "soon" }, "Give a phone number"],
    ["a way that nobody offered", { advice: "pigeon" }, "Choose one of the ways"],
  ])("refuses %s, and keeps what was typed", async (_, form, sentence) => {
    const { db, place, press } = await town();
    const { status, text } = await press(place.bramble.owner.accountId, page, form as never);
    expect(status).toBe(400);
    expect(text).toContain(sentence);
    for (const typed of Object.values(form).filter((each) => each !== "pigeon"))
      expect(text).toContain(`value="${typed}"`);
    expect(await kept(db)).toEqual([]);
  });

  test("keeps a number in one form, however it was typed", async () => {
    const { db, place, ask, press } = await town();
    const { accountId } = place.priya;
    const form = { introductions: "text", phone: "+44 7700 900123" };
    expect((await press(accountId, page, form)).status).toBe(302);
    const { phone } = await db
      .selectFrom("account")
      .select("phone")
      .where("id", "=", accountId)
      .executeTakeFirstOrThrow();
    expect(phone).toBe("+447700900123");
    expect((await ask(accountId, page)).text).toContain("07700 900123");
  });

  test("offers a participant nothing louder than their safe way, whatever is sent", async () => {
    const { db, place, ask, press } = await town();
    const { accountId, participantId } = place.amara;
    expect((await ask(accountId, page)).text).not.toContain("By text message");
    expect((await press(accountId, page, { news: "text" })).status).toBe(400);
    expect((await press(accountId, page, { news: "portal", vacancies: "portal" })).status).toBe(
      302,
    );
    expect(await kept(db)).toEqual([
      { reader: `participant:${participantId}`, topic: "news", how: "portal" },
    ]);
  });
});

test("a manager reads what the organisation has set, and may not change it; another employer sees none of it", async () => {
  const { db, place, ask, press } = await town();
  const { bramble } = place;
  const page = "/employer/organisation/messages";
  const { accountId } = await colleague(
    db,
    { id: bramble.employerId, name: "Bramble" },
    "Lena Fox",
    { role: "manager", workplaceIds: [bramble.workplaceId] },
  );
  await press(bramble.owner.accountId, page, { vacancies: "portal" });
  expect((await ask(accountId, page)).text).toContain("Only on these pages");
  expect((await press(accountId, page, { vacancies: "email" })).status).toBe(403);
  expect((await ask(place.rival.owner.accountId, page)).text).not.toContain(
    'selected="">Only on these pages',
  );
  expect((await kept(db)).map(({ how }) => how)).toEqual(["portal"]);
});

test("a specialist writes down what somebody without an account said, and nobody's who has one", async () => {
  const { db, place, press } = await town();
  const { participantId } = place.amara;
  const page = `/specialist/participants/${participantId}/messages`;
  const said = { news: "daily", "saidOn.day": "20", "saidOn.month": "2", "saidOn.year": "2026" };
  expect((await press(place.priya.accountId, page, said)).status).toBe(409);
  await db
    .updateTable("participant")
    .set({ accountId: null })
    .where("id", "=", participantId)
    .execute();
  expect((await press(place.priya.accountId, page, said)).status).toBe(302);
  expect((await press(place.dan.accountId, page, { ...said, news: "portal" })).status).toBe(404);
  expect(await kept(db)).toEqual([
    { reader: `participant:${participantId}`, topic: "news", how: "daily" },
  ]);
  const audited = await db
    .selectFrom("auditEvent")
    .select(["action", "detail"])
    .where("participantId", "=", participantId)
    .execute();
  expect(audited).toEqual([{ action: "messages.recordChoice", detail: "2026-02-20" }]);
});
