import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Migrator } from "kysely/migration";
import { connect, type Db, isPostgres } from "./connect.ts";
import { migrations } from "./migrations/all.ts";

const migratorOf = (db: Db) =>
  new Migrator({ db, provider: { getMigrations: async () => migrations } });

/** The migrations that this database still needs. */
export async function listPendingMigrations(db: Db): Promise<string[]> {
  const all = await migratorOf(db).getMigrations();
  return all.filter((each) => !each.executedAt).map((each) => each.name);
}

/** Brings a database up to date. Returns the names that ran; throws the first failure. */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const { error, results = [] } = await migratorOf(db).migrateToLatest();
  if (error) throw error;
  return results.map((result) => result.migrationName);
}

if (process.argv[1] === import.meta.filename) {
  const url = process.env.DATABASE_URL;
  if (!url) {
    console.error("Set DATABASE_URL, for example sqlite:data/alongside.sqlite or postgres://…");
    process.exit(1);
  }
  if (!isPostgres(url)) mkdirSync(dirname(url.replace(/^sqlite:/, "")), { recursive: true });
  const db = connect(url);
  const ran = await migrateToLatest(db);
  console.log(ran.length ? `Migrated: ${ran.join(", ")}` : "The database is up to date.");
  await db.destroy();
}
