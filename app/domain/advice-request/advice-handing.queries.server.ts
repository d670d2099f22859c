import type { Db } from "#db/connect.ts";

export interface Handover {
  id: string;
  fromName: string;
  toName: string;
  asSecond: boolean;
  note: string;
  handedAt: string;
}

/** Who handed it to whom, for the staff who may read the request. Its notes are for colleagues alone. */
export async function listHandovers(db: Db, adviceRequestId: string): Promise<Handover[]> {
  const rows = await db
    .selectFrom("adviceHandover as handover")
    .innerJoin("staff as giver", "giver.id", "handover.fromStaffId")
    .innerJoin("account as giverAccount", "giverAccount.id", "giver.accountId")
    .innerJoin("staff as taker", "taker.id", "handover.toStaffId")
    .innerJoin("account as takerAccount", "takerAccount.id", "taker.accountId")
    .select(["handover.id", "handover.asSecond", "handover.note", "handover.handedAt"])
    .select(["giverAccount.name as fromName", "takerAccount.name as toName"])
    .where("handover.adviceRequestId", "=", adviceRequestId)
    .orderBy("handover.handedAt")
    .orderBy("handover.id")
    .execute();
  return rows.map(({ asSecond, ...row }) => ({ ...row, asSecond: asSecond === 1 }));
}
