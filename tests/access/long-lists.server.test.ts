import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { VacancyStatus } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, type Place, vacancy } from "#tests/support/place.ts";

let db: Db;
let place: Place;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  ask = await openPages(db);
});

const jobsOn = (text: string) =>
  [...text.matchAll(/href="\/employer\/vacancies\/([0-9a-f-]{36})"/g)].map((found) => found[1]);

test("an employer of many vacancies turns their pages, what still moves first and each once", async () => {
  const { bramble } = place;
  const statuses: VacancyStatus[] = ["closed", "draft", "live"];
  for (let made = 0; made < 60; made += 1)
    await vacancy(db, bramble, { status: statuses[made % 3] ?? "live" });
  const first = await ask(bramble.owner.accountId, "/employer/vacancies");
  const second = await ask(bramble.owner.accountId, "/employer/vacancies?page=2");
  const seen = [...jobsOn(first.text), ...jobsOn(second.text)];
  expect(jobsOn(first.text)).toHaveLength(50);
  expect(new Set(seen).size).toBe(61);
  const rows = await db.selectFrom("vacancy").select(["id", "status"]).execute();
  const statusOf = new Map(rows.map(({ id, status }) => [id, status]));
  const order = seen.map((id) => statusOf.get(id ?? ""));
  expect(order).toEqual([
    ...Array(21).fill("live"),
    ...Array(20).fill("draft"),
    ...Array(20).fill("closed"),
  ]);
  expect(first.text).toContain('href="?page=2"');
  expect((await ask(bramble.owner.accountId, "/employer/vacancies?page=9")).text).toContain(
    'href="?page=1"',
  );
});

test.each(["owner", "manager"] as const)(
  "somebody without a workplace is told why advice waits, as %s",
  async (role) => {
    const { bramble, manager } = place;
    await db.updateTable("workplace").set({ closedAt: "2026-02-01T00:00:00.000Z" }).execute();
    const who = role === "owner" ? bramble.owner : manager;
    const { status, text } = await ask(who.accountId, "/employer/advice/new");
    expect(status).toBe(200);
    expect(text).toContain(
      role === "owner"
        ? 'href="/employer/organisation/workplaces/new"'
        : 'href="/employer/organisation/colleagues"',
    );
    expect(text).not.toContain('name="barrier"');
  },
);

test("about a vacancy without a workplace, advice waits too; about another's there is nothing", async () => {
  const { bramble, rival } = place;
  const job = await vacancy(db, bramble, { workplaceId: null, status: "draft" });
  const path = `/employer/advice/new?vacancy=${job}`;
  expect((await ask(bramble.owner.accountId, path)).text).toContain('name="barrier"');
  await db.updateTable("workplace").set({ closedAt: "2026-02-01T00:00:00.000Z" }).execute();
  expect((await ask(bramble.owner.accountId, path)).text).not.toContain('name="barrier"');
  expect((await ask(rival.owner.accountId, path)).status).toBe(404);
});

test.each(["/", "/privacy", "/accessibility", "/no-such-page"])(
  "%s says how to reach the people of this installation",
  async (path) => {
    const { text } = await ask(null, path);
    expect(text).toContain('href="tel:02079460145"');
    expect(text).toContain('href="mailto:hello@alongside.example"');
    const said = path === "/" || path === "/no-such-page" ? "</a>" : "ring 020 7946 0145 or email";
    expect(text).toContain(said);
  },
);
