import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { newId } from "#tests/support/place.ts";
import { findLink, makeLink } from "./email-link.server.ts";
import { daysKept, linkHours } from "./email-link.ts";
import { forgetOldLinks } from "./link-forgetting.commands.server.ts";

const day = 86_400_000;
const now = "2026-11-28T09:00:00.000Z";
const before = (days: number) => new Date(Date.parse(now) - days * day).toISOString();

test("a link brings a fresh one for half a year after its end, and is then forgotten, however many there are", async () => {
  const db = await freshDatabase();
  const made = (days: number, subjectId: string) =>
    makeLink(
      db,
      { now: before(days), newId },
      { purpose: "openJob", email: "ola@example.org", subjectId },
    );
  const works = linkHours.openJob / 24;
  const current = await made(1, "a");
  const lately = await made(works + daysKept - 1, "b");
  const longAgo = await made(works + daysKept + 1, "c");
  for (let one = 0; one < 1100; one += 1) await made(works + 400, `d${one}`);
  await forgetOldLinks({ db, now });
  expect(await findLink(db, current)).toBeDefined();
  expect(await findLink(db, lately)).toBeDefined();
  expect(await findLink(db, longAgo)).toBeUndefined();
  expect(await db.selectFrom("emailLink").select("id").execute()).toHaveLength(2);
});
