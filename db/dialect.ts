import { type Expression, type RawBuilder, sql } from "kysely";

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
