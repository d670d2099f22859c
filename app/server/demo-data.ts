import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { connect, type Db, isPostgres } from "#db/connect.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { seedDemo } from "#db/seed/demo.ts";

/** Opens the demo's database, bringing it up to date and filling it when there is nothing in it yet. */
export async function openDemo(databaseUrl: string): Promise<Db> {
  const file = isPostgres(databaseUrl) ? "" : databaseUrl.replace(/^sqlite:/, "");
  if (!file || file === ":memory:") {
    const db = connect(databaseUrl);
    await fill(db);
    return db;
  }
  if (!existsSync(file)) await makeFile(file);
  const db = connect(databaseUrl);
  await migrateToLatest(db);
  return db;
}

/** Filled under another name first: a start that is cut short leaves no half-filled place behind. */
async function makeFile(file: string) {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.unfinished`;
  for (const end of ["", "-wal", "-shm"]) rmSync(`${unfinished}${end}`, { force: true });
  const db = connect(`sqlite:${unfinished}`);
  await fill(db);
  await db.destroy();
  renameSync(unfinished, file);
}

async function fill(db: Db) {
  await migrateToLatest(db);
  const someone = await db.selectFrom("account").select("id").limit(1).executeTakeFirst();
  if (someone) return;
  const now = new Date().toISOString();
  const { seedDemo } = await import("#db/seed/demo.ts");
  await seedDemo({ db, now, newId: randomUUID, actor: { kind: "system" } });
}
