import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { afterAdding, type Own, showStepIfAny } from "./second-factor.commands.server.ts";
import { hasSecondFactor } from "./second-factor.queries.server.ts";
import { secondStepMinutes } from "./second-factor.ts";
import { endSecondStep, type Waiting } from "./second-step.commands.server.ts";

/** The site as passkeys know it: one made here opens nothing elsewhere. */
export interface Site {
  /** Its host name. */
  id: string;
  origin: string;
}

const notTaken = "Your device did not finish. Please try again.";

const passkeysOf = (db: Db, accountId: string) =>
  db.selectFrom("passkey").selectAll().where("accountId", "=", accountId).execute();
const described = (rows: { id: string; transports: string }[]) =>
  rows.map(({ id, transports }) => ({
    id,
    transports: transports.split(",").filter(Boolean) as never[],
  }));

async function keepChallenge(db: Db, now: string, accountId: string, challenge: string) {
  await db.deleteFrom("passkeyChallenge").where("expiresAt", "<=", now).execute();
  const expiresAt = new Date(Date.parse(now) + secondStepMinutes * 60_000).toISOString();
  await db.insertInto("passkeyChallenge").values({ challenge, accountId, expiresAt }).execute();
}

/** Good once, for the account it was made for. */
async function takeChallenge(db: Db, now: string, accountId: string, challenge: string) {
  const taken = await db
    .deleteFrom("passkeyChallenge")
    .where("challenge", "=", challenge)
    .where("accountId", "=", accountId)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  return taken.numDeletedRows > 0n;
}

/** What a browser needs to make a passkey. */
export async function offerPasskey(
  { db, now }: Pick<Context, "db" | "now">,
  site: Site,
  account: { id: string; email: string; name: string },
) {
  const options = await generateRegistrationOptions({
    rpName: "Alongside",
    rpID: site.id,
    userID: new TextEncoder().encode(account.id),
    userName: account.email,
    userDisplayName: account.name,
    excludeCredentials: described(await passkeysOf(db, account.id)),
    authenticatorSelection: { residentKey: "preferred", userVerification: "preferred" },
  });
  await keepChallenge(db, now, account.id, options.challenge);
  return options;
}

/** @returns recovery codes to show once, if this is the first second step of the account */
export async function addPasskey(
  ctx: Context,
  site: Site,
  own: Own,
  made: { answer: string; name: string; passcode: string },
): Promise<string[]> {
  const { accountId } = own;
  const response = readAnswer<RegistrationResponseJSON>(made.answer);
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(ctx.db, ctx.now, accountId, challenge),
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: false,
  }).catch(() => null);
  const credential = verified?.verified && verified.registrationInfo?.credential;
  if (!credential) throw new Conflict(notTaken);
  return ctx.db.transaction().execute(async (trx) => {
    const isFirst = !(await hasSecondFactor(trx, accountId));
    await showStepIfAny(trx, ctx, own, made.passcode);
    const added = await trx
      .insertInto("passkey")
      .values({
        id: credential.id,
        accountId,
        publicKey: Buffer.from(credential.publicKey).toString("base64url"),
        counter: credential.counter,
        transports: (credential.transports ?? []).join(","),
        name: made.name,
        createdAt: ctx.now,
        lastUsedAt: null,
      })
      .onConflict((same) => same.column("id").doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw new Conflict("That passkey is here already.");
    await record(trx, ctx, {
      action: "secondFactor.addPasskey",
      subjectKind: "account",
      subjectId: accountId,
    });
    await tell(trx, ctx, "secondFactor.changed", { accountId });
    return afterAdding(trx, ctx, own, isFirst);
  });
}

/** What a browser needs to use a passkey; null: the account has none. */
export async function askPasskey(
  { db, now }: Pick<Context, "db" | "now">,
  site: Site,
  accountId: string,
) {
  const rows = await passkeysOf(db, accountId);
  if (rows.length === 0) return null;
  const options = await generateAuthenticationOptions({
    rpID: site.id,
    allowCredentials: described(rows),
    userVerification: "preferred",
  });
  await keepChallenge(db, now, accountId, options.challenge);
  return options;
}

export async function passByPasskey(
  ctx: Context,
  site: Site,
  waiting: Waiting,
  answer: string,
): Promise<boolean> {
  const response = readAnswer<AuthenticationResponseJSON>(answer);
  const passkey = await ctx.db
    .selectFrom("passkey")
    .selectAll()
    .where("id", "=", String(response.id))
    .where("accountId", "=", waiting.accountId)
    .executeTakeFirst();
  if (!passkey) return false;
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(ctx.db, ctx.now, waiting.accountId, challenge),
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: false,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, "base64url")),
      counter: passkey.counter,
    },
  }).catch(() => null);
  if (!verified?.verified) return false;
  const counter = verified.authenticationInfo.newCounter;
  const used = await ctx.db
    .updateTable("passkey")
    .set({ counter, lastUsedAt: ctx.now })
    .where("id", "=", passkey.id)
    // A counter that somebody else moved meanwhile: the answer was copied.
    .where("counter", "=", passkey.counter)
    .executeTakeFirst();
  if (used.numUpdatedRows === 0n) return false;
  await endSecondStep(ctx.db, waiting.id);
  return true;
}

function readAnswer<Answer extends object>(text: string): Answer {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === "object" && answer !== null) return answer as Answer;
  } catch {
    // Said below, as for every other thing that is no answer.
  }
  throw new Invalid(notTaken);
}
