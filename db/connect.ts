import SQLite from "better-sqlite3";
import { type Dialect, Kysely, PostgresDialect, type SqliteDatabase, SqliteDialect } from "kysely";
import pg from "pg";
import { CamelCaseRows, SnakeCasePostgres, SnakeCaseSqlite } from "./names.ts";
import type { Database } from "./tables.ts";

const mostPrepared = 500;

export type Db = Kysely<Database>;

/** Opens SQLite (`sqlite:path`, `sqlite::memory:`) or PostgreSQL (`postgres://…`). */
export const connect = (url: string): Db =>
  isPostgres(url) ? overPostgres(url) : overSqlite(new SQLite(url.replace(/^sqlite:/, "")));

const over = (dialect: Dialect): Db =>
  new Kysely<Database>({ dialect, plugins: [new CamelCaseRows()] });

function overPostgres(url: string): Db {
  // bigint arrives as text from pg; every bigint here fits a number.
  const getTypeParser = (oid: number, format?: "text" | "binary") =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as "text");
  const types = { getTypeParser } as pg.CustomTypesConfig;
  const pool = new pg.Pool({ connectionString: url, max: 10, types });
  // An idle connection that the server drops is replaced on its next use; without a listener it ends the process.
  pool.on("error", () => {});
  return over(new Postgres({ pool }));
}

export function overSqlite(database: SQLite.Database): Db {
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = NORMAL");
  database.pragma("foreign_keys = ON");
  database.pragma("busy_timeout = 5000");
  // In kibibytes: enough for everybody of an area at once.
  database.pragma("cache_size = -16000");
  return over(new EmbeddedSqlite({ database: preparingOnce(database) }));
}

class Postgres extends PostgresDialect {
  override createQueryCompiler() {
    return new SnakeCasePostgres();
  }
}
class EmbeddedSqlite extends SqliteDialect {
  override createQueryCompiler() {
    return new SnakeCaseSqlite();
  }
}

/** Kysely asks for a statement anew at each query; SQLite would parse and plan it anew, which often takes longer than running it. */
function preparingOnce(database: SQLite.Database): SqliteDatabase {
  const prepared = new Map<string, SQLite.Statement>();
  return {
    prepare(sql) {
      const statement = prepared.get(sql) ?? database.prepare(sql);
      // The one used longest ago goes first.
      prepared.delete(sql);
      prepared.set(sql, statement);
      if (prepared.size > mostPrepared) prepared.delete(prepared.keys().next().value ?? "");
      return statement;
    },
    close: () => void database.close(),
  };
}

export const isPostgres = (url: string) => /^postgres(ql)?:/.test(url);
