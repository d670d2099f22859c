import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { VisitorActor } from "../policy.ts";
import { confirmAddress, endSessions } from "./account.commands.server.ts";
import { findByEmail } from "./account.queries.server.ts";
import { normalEmail } from "./account.ts";
import { useLink } from "./email-link.server.ts";
import { codeMinutes, mostTries } from "./sign-in.ts";
import {
  browserKeyOf,
  codeMatches,
  newBrowserKey,
  newCode,
  nobodysCode,
  sealCode,
} from "./sign-in-code.server.ts";
import { endCodes, endWaysIn } from "./ways-in.server.ts";

const plusMinutes = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();
/** Hours after which nothing of an answer is needed: the link has run out, and so has the cookie. */
const keptHours = 24;

/**
 * Has a link and a code mailed, if the address has an account. Nothing is looked up here, so that the answer says nothing.
 * @returns what the asking browser keeps in its cookie, so that the code works there and nowhere else
 */
export async function askToSignIn(
  ctx: Context<VisitorActor>,
  asked: { email: string; leadsTo: string | null },
): Promise<string> {
  const { secret, browserKey } = newBrowserKey();
  const id = ctx.newId();
  const email = normalEmail(asked.email);
  await ctx.db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom("signInRequest")
      .where("askedAt", "<", plusMinutes(ctx.now, -keptHours * 60))
      .execute();
    await trx
      .insertInto("signInRequest")
      .values({
        id,
        email,
        browserKey,
        mailKey: null,
        codeHash: null,
        codeExpiresAt: null,
        leadsTo: asked.leadsTo,
        askedAt: ctx.now,
      })
      .execute();
    await tell(trx, ctx, "account.signInAsked", { signInRequestId: id });
  });
  return secret;
}

/** Makes the code that goes into a mail, as the mail is written. Every earlier one to that address stops working. */
export async function makeCode(
  db: Db,
  ctx: Pick<Context, "now">,
  request: { id: string; email: string; browserKey: string },
): Promise<string> {
  const code = newCode();
  await endCodes(db, request.email);
  await db
    .updateTable("signInRequest")
    .set({
      ...sealCode(request.browserKey, code),
      codeExpiresAt: plusMinutes(ctx.now, codeMinutes),
    })
    .where("id", "=", request.id)
    .where("usedAt", "is", null)
    .execute();
  return code;
}

/**
 * The account that a code belongs to, in the browser that asked. Null for every other, after as long a look: mistyped, too
 * old, used, tried too often, asked for elsewhere, or of an address without an account.
 */
export function signInByCode(
  ctx: Context<VisitorActor>,
  secret: string,
  code: string,
): Promise<string | null> {
  return ctx.db.transaction().execute(async (trx) => {
    const browserKey = browserKeyOf(secret);
    // Counted before it is looked at, so that many at once count too.
    const counted = await trx
      .updateTable("signInRequest")
      .set((eb) => ({ tries: eb("tries", "+", 1) }))
      .where("browserKey", "=", browserKey ?? "")
      .where("tries", "<", mostTries)
      .where("usedAt", "is", null)
      .where("codeHash", "is not", null)
      .where("codeExpiresAt", ">", ctx.now)
      .executeTakeFirst();
    const request = await trx
      .selectFrom("signInRequest")
      .select(["id", "email", "mailKey", "codeHash"])
      .where("browserKey", "=", browserKey ?? "")
      .executeTakeFirst();
    const { mailKey, codeHash } = request ?? {};
    const sealed = mailKey && codeHash ? { mailKey, codeHash } : nobodysCode();
    const isRight = codeMatches(secret, sealed, code);
    const account = await findByEmail(trx, request?.email ?? "");
    if (!isRight || !request || !account || counted.numUpdatedRows === 0n) return null;
    const used = await trx
      .updateTable("signInRequest")
      .set({ usedAt: ctx.now })
      .where("id", "=", request.id)
      .where("usedAt", "is", null)
      .executeTakeFirst();
    if (used.numUpdatedRows === 0n) return null;
    await enter(trx, ctx, account, "account.signInByCode");
    return account.id;
  });
}

/**
 * Signs in whoever presses the link that was mailed to them, on any device, once.
 * @throws NotFound, Conflict when it no longer works
 */
export function signInByLink(
  ctx: Context<VisitorActor>,
  token: string,
): Promise<{ accountId: string; leadsTo: string | null }> {
  return ctx.db.transaction().execute(async (trx) => {
    const link = await useLink(trx, ctx, token, "signIn");
    const account = await findByEmail(trx, link.email);
    if (!account || account.id !== link.accountId) throw new Conflict("This link no longer works.");
    await enter(trx, ctx, account, "account.signInByLink");
    const { leadsTo } = JSON.parse(link.payload ?? "{}") as { leadsTo?: unknown };
    return { accountId: account.id, leadsTo: typeof leadsTo === "string" ? leadsTo : null };
  });
}

/** Link and code of one mail are one way in: either ends both. */
async function enter(
  trx: Db,
  ctx: Context,
  account: { id: string; emailConfirmedAt: string | null },
  action: "account.signInByCode" | "account.signInByLink",
) {
  await endWaysIn(trx, ctx, account.id);
  if (account.emailConfirmedAt === null) await takeOver(trx, ctx, account.id);
  await record(trx, ctx, { action, subjectKind: "account", subjectId: account.id });
}

/**
 * Whoever reads the mailbox owns an account that nobody had confirmed. Somebody else may have typed the address in: the
 * password that came with it opens nothing any more.
 */
async function takeOver(trx: Db, ctx: Context, accountId: string) {
  await trx
    .updateTable("account")
    .set({ passwordHash: null })
    .where("id", "=", accountId)
    .execute();
  await endSessions(trx, accountId);
  await confirmAddress(trx, ctx, accountId);
}
