import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";
import { mustEdit } from "../employer/employer.commands.server.ts";
import type { EmployerActor } from "../policy.ts";
import { tokenHash } from "./employer-token.commands.server.ts";

/** The keys of an employer, those that work first. @throws Forbidden for whoever is no owner */
export function listTokens(ctx: Context<EmployerActor>) {
  mustEdit(ctx);
  return ctx.db
    .selectFrom("employerToken as t")
    .innerJoin("account as a", "a.id", "t.madeBy")
    .leftJoin("employerMember as m", (join) =>
      join
        .onRef("m.accountId", "=", "t.madeBy")
        .onRef("m.employerId", "=", "t.employerId")
        .on("m.role", "=", "owner")
        .on("m.removedAt", "is", null),
    )
    .select(["t.id", "t.name", "t.madeAt", "t.lastUsedAt", "t.revokedAt", "a.name as makerName"])
    .select("m.id as makersMembership")
    .where("t.employerId", "=", ctx.actor.employerId)
    .orderBy("t.madeAt", "desc")
    .orderBy("t.id")
    .execute();
}

export interface TokenActor {
  tokenId: string;
  actor: EmployerActor;
}

/**
 * Who writes with a key: the owner who made it, under the key's name. Null: it was never made, was stopped, or whoever made
 * it is no owner there any more.
 */
export async function findTokenActor(db: Db, token: string): Promise<TokenActor | null> {
  const row = await db
    .selectFrom("employerToken as t")
    .innerJoin("account as a", "a.id", "t.madeBy")
    .innerJoin("employer as e", "e.id", "t.employerId")
    .innerJoin("employerMember as m", (join) =>
      join.onRef("m.accountId", "=", "t.madeBy").onRef("m.employerId", "=", "t.employerId"),
    )
    .select(["t.id", "t.name", "t.employerId", "t.madeBy", "a.name as makerName"])
    .select(["e.name as employerName", "m.id as memberId"])
    .where("t.hash", "=", tokenHash(token))
    .where("t.revokedAt", "is", null)
    .where("m.role", "=", "owner")
    .where("m.removedAt", "is", null)
    .where("a.closedAt", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  return {
    tokenId: row.id,
    actor: {
      kind: "employer",
      accountId: row.madeBy,
      name: `${row.makerName} (key “${row.name}”)`,
      memberId: row.memberId,
      employerId: row.employerId,
      employerName: row.employerName,
      role: "owner",
      workplaceIds: "all",
    },
  };
}
