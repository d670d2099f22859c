import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, today } from "#tests/support/place.ts";

const mail = {
  id: "letter",
  toAddress: "amara@example.com",
  fromName: "Priya",
  subject: "There is something for you to look at",
  text: "Hello Amara",
  html: "<p>Hello Amara</p>",
  sentAt: today,
};

test.each(["/demo/mailbox", "/demo/mailbox/letter"])(
  "outside the demo %s is not there for anybody, to read or to answer",
  async (path) => {
    const db = await freshDatabase();
    const place = await aPlace(db);
    await db
      .insertInto("demoMail")
      .values({ ...mail, replyTo: null })
      .execute();
    const inDemo = await openPages(db);
    expect((await inDemo(null, path)).text).toContain(mail.subject);
    const ask = await openPages(db, { demo: false });
    for (const accountId of [null, place.lead.accountId, place.bramble.owner.accountId]) {
      const read = await ask(accountId, path);
      expect(read.status).toBe(404);
      expect(read.text).not.toContain(mail.subject);
      const answer = { method: "POST" as const, form: { words: "Yes" } };
      expect([404, 405]).toContain((await ask(accountId, path, answer)).status);
    }
  },
);
