import type { Compilable, CompiledQuery } from "kysely";
import type { Db } from "./connect.ts";

const blank = "\u0000 the value asked for";

/**
 * A query that differs by one value only, for what is asked before every page: written as SQL once for each database,
 * which takes Kysely longer than the database needs to answer.
 */
export function askedOften<Row>(query: (db: Db, value: string) => Compilable<Row>) {
  const written = new WeakMap<Db, CompiledQuery<Row>>();
  return async (db: Db, value: string): Promise<Row | undefined> => {
    const sql = written.get(db) ?? query(db, blank).compile();
    written.set(db, sql);
    const parameters = sql.parameters.map((each) => (each === blank ? value : each));
    return (await db.executeQuery<Row>({ ...sql, parameters })).rows[0];
  };
}
