import { askedOften } from "#db/asked-often.ts";
import type { Db } from "#db/connect.ts";

export interface SecondFactor {
  hasApp: boolean;
  passkeys: { id: string; name: string; createdAt: string; lastUsedAt: string | null }[];
  recoveryCodesLeft: number;
  devices: number;
}

/** What the page of an account shows of its second step. */
export async function findSecondFactor(
  db: Db,
  accountId: string,
  now: string,
): Promise<SecondFactor> {
  const [app, passkeys, codes, devices] = await Promise.all([
    db
      .selectFrom("authenticatorApp")
      .select("accountId")
      .where("accountId", "=", accountId)
      .where("confirmedAt", "is not", null)
      .executeTakeFirst(),
    db
      .selectFrom("passkey")
      .select(["id", "name", "createdAt", "lastUsedAt"])
      .where("accountId", "=", accountId)
      .orderBy("createdAt")
      .execute(),
    db
      .selectFrom("recoveryCode")
      .select("hash")
      .where("accountId", "=", accountId)
      .where("usedAt", "is", null)
      .execute(),
    db
      .selectFrom("knownDevice")
      .select("id")
      .where("accountId", "=", accountId)
      .where("expiresAt", ">", now)
      .execute(),
  ]);
  return {
    hasApp: app !== undefined,
    passkeys,
    recoveryCodesLeft: codes.length,
    devices: devices.length,
  };
}

export const hasAny = ({ hasApp, passkeys }: Pick<SecondFactor, "hasApp" | "passkeys">) =>
  hasApp || passkeys.length > 0;

const factorOf = askedOften((db, accountId) =>
  db
    .selectFrom("account as a")
    .leftJoin("authenticatorApp as app", (join) =>
      join.onRef("app.accountId", "=", "a.id").on("app.confirmedAt", "is not", null),
    )
    .leftJoin("passkey as p", "p.accountId", "a.id")
    .select(["app.accountId as app", "p.id as passkey"])
    .where("a.id", "=", accountId)
    .limit(1),
);

/** Whether signing in takes a second step. Asked of staff before every page. */
export async function hasSecondFactor(db: Db, accountId: string): Promise<boolean> {
  const row = await factorOf(db, accountId);
  return Boolean(row && (row.app !== null || row.passkey !== null));
}
