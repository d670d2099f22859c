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
  await seedDemo({ db, now, newId: randomUUID, actor: { kind: "system" } });
}

/** One line for each person of the demo who can sign in: address, name, and the part they play. */
export async function describeDemoAccounts(db: Db): Promise<string[]> {
  const people = await db
    .selectFrom("account as a")
    .leftJoin("staff as s", "s.accountId", "a.id")
    .leftJoin("team as t", "t.id", "s.teamId")
    .leftJoin("employerMember as m", "m.accountId", "a.id")
    .leftJoin("employer as e", "e.id", "m.employerId")
    .select(["a.email", "a.name", "s.role", "t.name as team", "e.name as employer"])
    .where("a.email", "like", "%@demo.alongside.example")
    .orderBy("a.createdAt")
    .execute();
  const rows = people.map(({ email, name, role, team, employer }) => [
    email,
    name,
    role && team ? `${role}, ${team}` : employer ? `employer, ${employer}` : "participant",
  ]);
  const widthOf = (column: number) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    `  ${row.map((cell, at) => cell.padEnd(widthOf(at) + 2)).join("")}`.trimEnd(),
  );
}
