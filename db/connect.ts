import SQLite from "better-sqlite3";
import { CamelCasePlugin, type Dialect, Kysely, PostgresDialect, SqliteDialect } from "kysely";
import pg from "pg";
import type { Database } from "./tables.ts";

export type Db = Kysely<Database>;

/** Opens SQLite (`sqlite:path`, `sqlite::memory:`) or PostgreSQL (`postgres://…`). */
export function connect(url: string): Db {
  return new Kysely<Database>({ dialect: dialectOf(url), plugins: [new CamelCasePlugin()] });
}

function dialectOf(url: string): Dialect {
  if (isPostgres(url)) {
    // bigint arrives as text from pg; every bigint here fits a number.
    const getTypeParser = (oid: number, format?: "text" | "binary") =>
      oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as "text");
    const types = { getTypeParser } as pg.CustomTypesConfig;
    const pool = new pg.Pool({ connectionString: url, max: 10, types });
    // An idle connection that the server drops is replaced on its next use; without a listener it ends the process.
    pool.on("error", () => {});
    return new PostgresDialect({ pool });
  }
  const database = new SQLite(url.replace(/^sqlite:/, ""));
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = NORMAL");
  database.pragma("foreign_keys = ON");
  database.pragma("busy_timeout = 5000");
  return new SqliteDialect({ database });
}

export const isPostgres = (url: string) => /^postgres(ql)?:/.test(url);
