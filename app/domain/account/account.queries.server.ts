import type { Db } from "#db/connect.ts";
import { NotFound } from "../errors.ts";
import { normalEmail } from "./account.ts";

/** Whoever signs in with this address; none while it is closed. Its existence is told to nobody but that mailbox. */
export const findByEmail = (db: Db, email: string) =>
  db
    .selectFrom("account")
    .select(["id", "name", "email", "passwordHash", "emailConfirmedAt"])
    .where("email", "=", normalEmail(email))
    .where("closedAt", "is", null)
    .executeTakeFirst();

/** Whether an address belongs to an account already, open or closed: nobody else's moves to it. */
export async function isTaken(db: Db, { email }: { email: string }): Promise<boolean> {
  const there = await db
    .selectFrom("account")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirst();
  return there !== undefined;
}

export async function findAccount(db: Db, id: string) {
  const account = await db
    .selectFrom("account")
    .select(["id", "name", "email", "phone", "passwordHash"])
    .where("id", "=", id)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!account) throw new NotFound();
  return account;
}
