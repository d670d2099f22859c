import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Migrator } from "kysely/migration";
import { connect, type Db, isPostgres } from "./connect.ts";
import { migrations } from "./migrations/all.ts";

/** Brings a database up to date. Returns the names that ran; throws the first failure. */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
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
