import { createHash, randomBytes } from "node:crypto";
import type { Db } from "#db/connect.ts";
import type { GuestPassTable } from "#db/tables.ts";
import type { Context } from "../context.ts";

type Opens = Pick<GuestPassTable, "adviceRequestId" | "employeeId" | "placementId" | "emailLinkId">;
/** What is not said is not opened. */
export type Guest = Pick<GuestPassTable, "kind"> & Partial<Opens>;

/** How long a visit lasts, in hours. */
export const visitHours = 12;

export const hashOfPass = (pass: string) => createHash("sha256").update(pass).digest("base64url");

/** Lets somebody without an account read one thing for a while. @returns the cookie's value, stored nowhere */
export async function givePass(trx: Db, ctx: Pick<Context, "now">, guest: Guest): Promise<string> {
  const pass = randomBytes(32).toString("base64url");
  await trx
    .insertInto("guestPass")
    .values({
      adviceRequestId: null,
      employeeId: null,
      placementId: null,
      emailLinkId: null,
      ...guest,
      id: hashOfPass(pass),
      expiresAt: new Date(Date.parse(ctx.now) + visitHours * 3_600_000).toISOString(),
    })
    .execute();
  return pass;
}

export async function endPass(db: Db, pass: string): Promise<void> {
  await db.deleteFrom("guestPass").where("id", "=", hashOfPass(pass)).execute();
}

export async function deleteExpiredPasses(ctx: Pick<Context, "db" | "now">): Promise<void> {
  await ctx.db.deleteFrom("guestPass").where("expiresAt", "<=", ctx.now).execute();
}
