import SQLite from "better-sqlite3";
import {
  CamelCasePlugin,
  type Dialect,
  Kysely,
  PostgresDialect,
  type SqliteDatabase,
  SqliteDialect,
  SqliteQueryCompiler,
} from "kysely";
import pg from "pg";
import type { Database } from "./tables.ts";

const mostPrepared = 500;

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
  return new PreparedOnce({ database: preparingOnce(database) });
}

/**
 * SQLite looks at the values bound to a join to plan it, and so plans it anew at every run: four times as long as the run.
 * It does not look behind a sign, and +? is ? for every kind of value.
 */
class PreparedOnce extends SqliteDialect {
  override createQueryCompiler() {
    return new (class extends SqliteQueryCompiler {
      protected override getCurrentParameterPlaceholder() {
        return "+?";
      }
    })();
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
