import type { Insertable, Kysely } from "kysely";
import type { Db } from "#db/connect.ts";
import type { Database } from "#db/tables.ts";

const batch = 500;

/** Many rows of one table, in statements of a size that both databases take. */
export async function insertRows<T extends keyof Database>(
  db: Db,
  table: T,
  rows: readonly Insertable<Database[T]>[],
) {
  // One table's rows are another's to the types, and all alike to the statement.
  const into = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  for (let from = 0; from < rows.length; from += batch)
    await into
      .insertInto(table)
      .values(rows.slice(from, from + batch) as Record<string, unknown>[])
      .execute();
}
