import type { Db } from "./connect.ts";

/** Does it in one transaction: the one that is open already, if there is one. */
export const within = <Result>(db: Db, work: (trx: Db) => Promise<Result>): Promise<Result> =>
  db.isTransaction ? work(db) : db.transaction().execute(work);
