import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace } from "#tests/support/place.ts";

test("more rows for tasks can be asked for without losing what was typed, up to 24", async () => {
  const db = await freshDatabase();
  const { bramble, job } = await aPlace(db);
  const ask = await openPages(db);
  const path = `/employer/vacancies/${job}/edit/tasks`;
  const press = (form: Record<string, string>) =>
    ask(bramble.owner.accountId, path, { method: "POST", form });
  const rowsIn = (text: string) => text.match(/What is task \d+\?/g)?.length;

  const first = await ask(bramble.owner.accountId, path);
  expect(rowsIn(first.text)).toBe(8);
  const typed = {
    task1: "Prepare vegetables",
    task8: "Lock up",
    weight8: "movable",
    essential: "Hygiene",
  };
  const more = await press({ ...typed, rows: "8", intent: "more" });
  expect([more.status, rowsIn(more.text)]).toEqual([200, 12]);
  expect(more.text).toContain('value="Lock up"');
  expect(more.text).toContain("Hygiene</textarea>");
  expect(more.text).not.toContain("to put right");
  // Nothing is saved by asking for rows.
  expect(await db.selectFrom("vacancyTask").select("words").execute()).toHaveLength(1);

  const full = await press({ ...typed, rows: "9999", intent: "more" });
  expect(rowsIn(full.text)).toBe(24);
  expect(full.text).not.toContain("Add more rows");

  const saved = await press({ ...typed, task12: "Feed the cat", rows: "12", intent: "continue" });
  expect(saved.status).toBe(302);
  const kept = await db.selectFrom("vacancyTask").select("words").orderBy("position").execute();
  expect(kept.map(({ words }) => words)).toEqual(["Prepare vegetables", "Lock up", "Feed the cat"]);
  const wrong = await press({ task12: "x".repeat(400), rows: "12", intent: "continue" });
  expect([wrong.status, rowsIn(wrong.text)]).toEqual([400, 12]);
}, 90_000);
