/** camelCase in the code, snake_case in the database. */
import {
  CamelCasePlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  PostgresQueryCompiler,
  type QueryCompiler,
  SqliteQueryCompiler,
} from "kysely";

const known = new Map<string, string>();
const snake = new (class extends CamelCasePlugin {
  of = (name: string) => this.snakeCase(name);
})();

function named(name: string, safe: (name: string) => string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const now = safe(snake.of(name));
  known.set(name, now);
  return now;
}

/**
 * Names of rows alone: those of questions are turned as they are written, which saves a copy of every question.
 * All rows of an answer have the names of its first, and none holds rows of its own.
 */
export class CamelCaseRows extends CamelCasePlugin {
  override transformQuery({ node }: PluginTransformQueryArgs) {
    return node;
  }
  override async transformResult({ result }: PluginTransformResultArgs) {
    const [first] = result.rows ?? [];
    if (!first) return result;
    const names = Object.keys(first).map((name) => [name, this.camelCase(name)] as const);
    // Thousands of rows whose names are the same either way are handed on as they are.
    if (names.every(([name, camel]) => name === camel)) return result;
    const rows = result.rows.map((row) => {
      const named: Record<string, unknown> = {};
      for (const [name, camel] of names) named[camel] = row[name];
      return named;
    });
    return { ...result, rows };
  }
}

export class SnakeCasePostgres extends PostgresQueryCompiler implements QueryCompiler {
  protected override sanitizeIdentifier(name: string) {
    return named(name, (each) => super.sanitizeIdentifier(each));
  }
}

/**
 * SQLite looks at the values bound to a join to plan it, and so plans it anew at every run: four times as long as the run.
 * It does not look behind a sign, and +? is ? for every kind of value.
 */
export class SnakeCaseSqlite extends SqliteQueryCompiler implements QueryCompiler {
  protected override sanitizeIdentifier(name: string) {
    return named(name, (each) => super.sanitizeIdentifier(each));
  }
  protected override getCurrentParameterPlaceholder() {
    return "+?";
  }
}
