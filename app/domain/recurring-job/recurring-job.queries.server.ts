import type { Db } from "#db/connect.ts";

export const listRecurringJobs = (db: Db) =>
  db.selectFrom("recurringJob").selectAll().orderBy("name").execute();
