import { randomBytes } from "node:crypto";
import SQLite from "better-sqlite3";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import { connect, type Db, overSqlite } from "#db/connect.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { noteSent, sentQuery } from "./sent-messages.ts";

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
  await dropCopies();
}

let migrated: Buffer | undefined;

async function inMemory() {
  migrated ??= await migratedOnce();
  const database = new SQLite(migrated);
  const db = overSqlite(database);
  const close = () => {
    if (database.open) noteSent(sentIn(database));
    return db.destroy();
  };
  return { db, close };
}

/** A test may have taken the table itself away. */
function sentIn(database: SQLite.Database): string[] {
  try {
    return database.prepare(sentQuery).pluck().all() as string[];
  } catch {
    return [];
  }
}

async function migratedOnce() {
  const database = new SQLite(":memory:");
  const db = overSqlite(database);
  await migrateToLatest(db);
  const bytes = database.serialize();
  await db.destroy();
  return bytes;
}

/** Databases of this test file that wait, empty, for its next test: emptying one is several times quicker than a copy. */
const idle: string[] = [];
const copies = new Set<string>();

async function copyOfTemplate() {
  const server = inject("postgres");
  const name = idle.pop() ?? `test_${randomBytes(8).toString("hex")}`;
  if (!copies.has(name)) {
    copies.add(name);
    await onServer(server.url, `create database ${name} template ${server.template}`);
  }
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const db = connect(url.href);
  const close = async () => {
    await db.destroy();
    // One whose tables a test has changed is not used again.
    await onServer(url.href, server.emptied).then(
      () => idle.push(name),
      () => {},
    );
  };
  return { db, close };
}

async function dropCopies() {
  // PostgreSQL itself waits for the connections that are on their way out; forcing them makes pg throw.
  for (const name of copies)
    await onServer(inject("postgres").url, `drop database if exists ${name}`);
  copies.clear();
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
