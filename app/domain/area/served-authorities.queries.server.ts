import type { Db } from "#db/connect.ts";

/** The council areas where Alongside is at work, by name. */
export const listServedAuthorities = (db: Db) =>
  db.selectFrom("localAuthority").select(["id", "name"]).orderBy("name").execute();

export const listAreaNames = (db: Db) =>
  db.selectFrom("area").select(["id", "name"]).orderBy("name").execute();
