import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import { connect, type Db } from "#db/connect.ts";
import { migrateToLatest } from "#db/migrate.ts";

const open: (() => Promise<void>)[] = [];

/**
 * A migrated, empty database of its own: SQLite in memory, or a copy of one migrated template on PostgreSQL.
 * Asked for inside a test (or `beforeEach`) it closes with that test, else with the file.
 */
export async function freshDatabase(): Promise<Db> {
  const { db, close } = await (process.env.TEST_DB === "postgres" ? copyOfTemplate() : inMemory());
  try {
    onTestFinished(close);
  } catch {
    open.push(close);
  }
  return db;
}

/** Called once at the end of every test file. */
export async function closeDatabases() {
  await Promise.all(open.splice(0).map((close) => close()));
}

async function inMemory() {
  const db = connect("sqlite::memory:");
  await migrateToLatest(db);
  return { db, close: () => db.destroy() };
}

async function copyOfTemplate() {
  const server = inject("postgres");
  const name = `test_${randomBytes(8).toString("hex")}`;
  await onServer(server.url, `create database ${name} template ${server.template}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const db = connect(url.href);
  const close = async () => {
    await db.destroy();
    // PostgreSQL itself waits for the connections that are on their way out; forcing them makes pg throw.
    await onServer(server.url, `drop database if exists ${name}`);
  };
  return { db, close };
}

async function onServer(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
