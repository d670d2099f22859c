import { expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { Database } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { linksOf, mailLink, purposes } from "./mailed-links.ts";
import { aTown } from "./town.ts";

/** Whatever a fetch could have changed: what links, accounts and visits are, what was said and what is to be mailed. */
const watched = [
  "emailLink",
  "signInRequest",
  "account",
  "session",
  "guestPass",
  "employerMember",
  "staff",
  "participant",
  "adviceRequest",
  "savedSearch",
  "vacancy",
  "reviewAnswer",
  "auditEvent",
  "outbox",
] as const satisfies (keyof Database)[];
const everything = async (db: Db) =>
  Promise.all(
    watched.map(async (table) => [table, await db.selectFrom(table).selectAll().execute()]),
  );

test.each(purposes)(
  "a program that looks through mail and fetches a link of kind %s changes nothing, and it works afterwards",
  async (purpose) => {
    const db = await freshDatabase();
    const town = await aTown(db);
    const mailed = (await linksOf(db, town))[purpose];
    const { page } = await mailLink(db, purpose, mailed);
    const ask = await openPages(db);
    const before = await everything(db);
    for (let time = 0; time < 10; time += 1) {
      const answer = await ask(null, page);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("set-cookie")).toBeNull();
      // Nor does the page say to whom it was sent.
      expect(answer.text).not.toContain(mailed.link.email);
    }
    await ask(null, page, { method: "HEAD" });
    expect(await everything(db)).toEqual(before);
    const pressed = await ask(mailed.by ?? null, page, { method: "POST", form: mailed.form });
    expect(pressed).toMatchObject({ status: 302, mistakes: [] });
    expect(pressed.to).toMatch(mailed.leadsTo);
  },
);
