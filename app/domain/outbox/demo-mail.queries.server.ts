import type { Db } from "#db/connect.ts";
import { containsText } from "#db/dialect.ts";
import { NotFound } from "../errors.ts";

/** The last hundred mails the demo would have sent, to an address or to all. */
export function listDemoMail(db: Db, to: string) {
  let mails = db
    .selectFrom("demoMail")
    .select(["id", "channel", "toAddress", "fromName", "subject", "text", "sentAt"]);
  if (to.trim()) mails = mails.where((eb) => containsText(eb.ref("toAddress"), to.trim()));
  return mails.orderBy("sentAt", "desc").orderBy("id").limit(100).execute();
}

export async function findDemoMail(db: Db, id: string) {
  const mail = await db.selectFrom("demoMail").selectAll().where("id", "=", id).executeTakeFirst();
  if (!mail) throw new NotFound();
  return mail;
}
