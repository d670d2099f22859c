import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import type { ContactActor } from "../policy.ts";
import { openPlacement } from "./placement-scope.queries.server.ts";

const hasMembers = async (db: Db, employerId: string) =>
  (await db
    .selectFrom("employerMember as member")
    .innerJoin("account", "account.id", "member.accountId")
    .select("member.id")
    .where("member.employerId", "=", employerId)
    .where("member.removedAt", "is", null)
    .where("account.closedAt", "is", null)
    .executeTakeFirst()) !== undefined;

export interface AccountOffer {
  employerName: string;
  nameUsed: string;
  email: string;
  /** Somebody there has an account already: they invite the others. */
  isTaken: boolean;
}

/** What whoever speaks for an employer without an account may have. @throws NotFound without an address to send it to */
export async function findAccountOffer(
  ctx: Context<ContactActor>,
  placementId: string,
): Promise<AccountOffer> {
  const { placement } = await openPlacement(ctx.db, ctx, placementId, "placement.read");
  const { employerId, contactEmail, nameUsed } = placement;
  if (contactEmail === "") throw new NotFound();
  const employer = await ctx.db
    .selectFrom("employer")
    .select("name")
    .where("id", "=", employerId)
    .executeTakeFirstOrThrow();
  return {
    employerName: employer.name,
    nameUsed,
    email: contactEmail,
    isTaken: await hasMembers(ctx.db, employerId),
  };
}

/**
 * Whether a link to make the first account of an employer is still good: nobody made one meanwhile, and its reader still
 * speaks for that employer about a job that it may know of.
 */
export async function mayMakeFirstAccount(
  trx: Db,
  { placementId, employerId, email }: { placementId: string; employerId: string; email: string },
): Promise<boolean> {
  const placement = await trx
    .selectFrom("placement")
    .select("id")
    .where("id", "=", placementId)
    .where("employerId", "=", employerId)
    .where("contactEmail", "=", email)
    .where("openedToEmployerAt", "is not", null)
    .executeTakeFirst();
  return placement !== undefined && !(await hasMembers(trx, employerId));
}
