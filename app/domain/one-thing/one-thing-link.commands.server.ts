import type { Db } from "#db/connect.ts";
import type { EmailLinkTable } from "#db/tables.ts";
import { findLink, makeLink } from "../account/email-link.server.ts";
import { linkState } from "../account/email-link.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { givePass } from "../guest-pass/guest-pass.commands.server.ts";
import type { VisitorActor } from "../policy.ts";
import { findReader, type Reader } from "./one-thing.queries.server.ts";
import type { OneThing } from "./one-thing.ts";

/** A link of somebody's own to one thing. @returns its token, for the mail that is being written and nowhere else */
export function makeReaderLink(
  trx: Db,
  ctx: Pick<Context, "now" | "newId">,
  to: { of: OneThing; page: string; email: string; accountId: string | null },
): Promise<string> {
  const { of, page, email, accountId } = to;
  const about =
    "introductionId" in of
      ? { purpose: "openIntroduction" as const, subjectId: of.introductionId }
      : { purpose: "openJob" as const, subjectId: of.placementId };
  return makeLink(trx, ctx, { ...about, email, accountId, payload: { to: page } });
}

/** What a link opens now; null for one that is too old, was ended, was never made, or opens nothing to its reader. */
export async function readReaderLink(db: Db, now: string, token: string): Promise<Reader | null> {
  const link = await findLink(db, token);
  return link && linkState(link, now) === "works" ? findReader(db, link) : null;
}

const entryOf = (
  action: string,
  link: Pick<EmailLinkTable, "purpose" | "subjectId" | "accountId">,
) => ({
  action,
  subjectKind: link.purpose === "openJob" ? "placement" : "introduction",
  subjectId: link.subjectId ?? "",
  detail: link.accountId === null ? "participant" : "employer",
});

/** Lets the reader in, as often as they like until the link is too old. @throws Conflict */
export function openByReaderLink(
  ctx: Context<VisitorActor>,
  token: string,
): Promise<{ pass: string; to: `/${string}` }> {
  return ctx.db.transaction().execute(async (trx) => {
    const link = await findLink(trx, token);
    const works = link && linkState(link, ctx.now) === "works";
    const reader = works ? await findReader(trx, link) : null;
    if (!link || !reader) throw new Conflict("This link does not open anything now.");
    await record(trx, ctx, entryOf("oneThing.openByLink", link));
    const pass = await givePass(trx, ctx, { kind: "reader", emailLinkId: link.id });
    return { pass, to: reader.to };
  });
}
