import { sql } from "kysely";
import { expect, test } from "vitest";
import { isPostgres } from "#db/connect.ts";
import { freshDatabase } from "./database.ts";
import { aPlace } from "./place.ts";

test("a fresh database is migrated and shares nothing with another", async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  await one.schema.createTable("scratch").addColumn("id", "text").execute();
  const names = async (db: typeof one) => (await db.introspection.getTables()).map((t) => t.name);
  expect(await names(one)).toContain("scratch");
  expect(await names(other)).not.toContain("scratch");
  expect(await names(other)).toContain("area");
  await one.schema.dropTable("scratch").execute();
});

test.each(["the first", "the next"])("what a test wrote is not there for %s", async () => {
  const db = await freshDatabase();
  expect(await db.selectFrom("area").select("id").execute()).toEqual([]);
  await aPlace(db);
});

test("the database under test is the one that the project names", async () => {
  const db = await freshDatabase();
  const version = await sql<{ version: string }>`select version() as version`.execute(db).then(
    ({ rows }) => rows[0]?.version ?? "",
    () => "SQLite",
  );
  const expected = process.env.TEST_DB === "postgres" ? "PostgreSQL" : "SQLite";
  expect(version).toContain(expected);
  expect(isPostgres("postgres://localhost/x")).toBe(true);
});
