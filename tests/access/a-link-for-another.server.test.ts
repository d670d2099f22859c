import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { linksOf, mailLink, purposes } from "./mailed-links.ts";
import { aTown } from "./town.ts";

/** Somebody is signed in here, and opens a link that was mailed to another. */
test.each(purposes)(
  "a link of kind %s says that it is for another, naming nobody, and goes on with one press",
  async (purpose) => {
    const db = await freshDatabase();
    const town = await aTown(db);
    const mailed = (await linksOf(db, town))[purpose];
    const { page } = await mailLink(db, purpose, mailed);
    const ask = await openPages(db);
    const reader = town.rival.owner.accountId;

    const { status, text } = await ask(reader, page);
    expect(status).toBe(200);
    expect(text).toContain("This page is for another person");
    for (const hidden of [mailed.link.email, ...mailed.hidden]) expect(text).not.toContain(hidden);

    const before = await db.selectFrom("emailLink").selectAll().execute();
    const pressed = await ask(reader, page, { method: "POST", form: mailed.form });
    expect(pressed).toMatchObject({ status: 302, to: page });
    expect(pressed.headers.get("set-cookie")).toBeNull();
    expect(await db.selectFrom("emailLink").selectAll().execute()).toEqual(before);

    const switched = await ask(reader, page, { method: "POST", form: { intent: "switch" } });
    expect(switched).toMatchObject({ status: 302, to: page });
    expect(switched.headers.get("set-cookie")).toMatch(/^session=;/);
    expect((await ask(reader, "/account")).to).toMatch(/^\/sign-in/);
    expect((await ask(null, page)).text).not.toContain("This page is for another person");
  },
);

test("a link that opens nothing says the same to whoever is signed in", async () => {
  const db = await freshDatabase();
  const town = await aTown(db);
  const { signIn } = await linksOf(db, town);
  const { page } = await mailLink(db, "signIn", signIn);
  await db.updateTable("emailLink").set({ expiresAt: "2020-01-01T00:00:00.000Z" }).execute();
  const ask = await openPages(db);
  const { text } = await ask(town.rival.owner.accountId, page);
  expect(text).toContain("This link does not open anything now");
});
