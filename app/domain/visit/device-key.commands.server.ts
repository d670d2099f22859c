import { randomBytes } from "node:crypto";
import type { Context } from "../context.ts";
import type { StaffActor } from "../policy.ts";

/**
 * The key that locks what waits on somebody's phone: 256 bits as base64url, made when a page first needs it. It goes to
 * that account's own pages alone and is never stored beside what it locks (docs/decisions/008).
 */
export async function findDeviceKey({ db, actor, now }: Context<StaffActor>): Promise<string> {
  const { accountId } = actor;
  const find = () =>
    db.selectFrom("deviceKey").select("key").where("accountId", "=", accountId).executeTakeFirst();
  const known = await find();
  if (known) return known.key;
  await db
    .insertInto("deviceKey")
    .values({ accountId, key: randomBytes(32).toString("base64url"), createdAt: now })
    // Two pages opened at once get the same key.
    .onConflict((same) => same.column("accountId").doNothing())
    .execute();
  return (await find())?.key ?? "";
}
