import {
  type Expression,
  type RawBuilder,
  type SelectQueryBuilder,
  SqliteAdapter,
  sql,
} from "kysely";
import type { Db } from "./connect.ts";

/**
 * The few expressions that differ between SQLite and PostgreSQL. No other file knows that there are two.
 * Case-insensitive "contains": LIKE ignores case for ASCII on SQLite and not on PostgreSQL, so both sides are lowered.
 */
export function containsText(
  column: Expression<string | null>,
  words: string,
): RawBuilder<boolean> {
  const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
  return sql<boolean>`lower(${column}) like ${pattern} escape '\\'`;
}

/** Whether an error is a broken unique or primary key, on either database. */
export function isDuplicate(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return (
    code === "23505" ||
    code === "SQLITE_CONSTRAINT_UNIQUE" ||
    code === "SQLITE_CONSTRAINT_PRIMARYKEY"
  );
}

/**
 * Rows to take, without those that another worker is taking at this moment. SQLite has one writer at a time, and no word
 * for it.
 */
export const skippingTaken = <DB, Table extends keyof DB, Row>(
  db: Db,
  rows: SelectQueryBuilder<DB, Table, Row>,
): SelectQueryBuilder<DB, Table, Row> =>
  db.getExecutor().adapter instanceof SqliteAdapter ? rows : rows.forUpdate().skipLocked();

/** For those who look after an installation. */
export const databaseKind = (db: Db): "SQLite" | "PostgreSQL" =>
  db.getExecutor().adapter instanceof SqliteAdapter ? "SQLite" : "PostgreSQL";
