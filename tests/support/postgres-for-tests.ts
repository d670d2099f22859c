import { randomBytes } from "node:crypto";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { connect } from "#db/connect.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { findPostgres, startPostgres } from "./postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** `emptied`: what empties a copy of the template. */
    postgres: { url: string; template: string; emptied: string };
  }
}

/** Runs once before the PostgreSQL project: one server, one migrated database that every test copies. */
export async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL;
  const binaries = given ? undefined : findPostgres();
  if (!given && !binaries)
    throw new Error(
      "There is no PostgreSQL here: install it, set TEST_DATABASE_URL, or run --project sqlite.",
    );
  const own = binaries ? await startPostgres(binaries) : undefined;
  const url = given ?? own?.url ?? "";
  const template = `template_${randomBytes(6).toString("hex")}`;
  await query(url, `create database ${template}`);
  const migrated = new URL(url);
  migrated.pathname = `/${template}`;
  const db = connect(migrated.href);
  await migrateToLatest(db);
  const emptied = emptying(await db.introspection.getTables());
  await db.destroy();
  project.provide("postgres", { url, template, emptied });
  return async () => {
    await query(url, `drop database if exists ${template} with (force)`);
    await own?.stop();
  };
}

/** In no order: a superuser may put the foreign keys aside. Truncating would write a new file for each table and index. */
function emptying(tables: readonly { name: string }[]) {
  const deletes = tables.map(({ name }) => `delete from "${name}";`);
  return `set session_replication_role = replica; ${deletes.join(" ")}`;
}

async function query(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
