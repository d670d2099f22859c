import { type AppLoadContext, redirect } from "@remix-run/node";
import { isTokenForAnother } from "#app/domain/account/link-reader.queries.server.ts";
import { askFreshLink } from "#app/domain/account/link-renewal.commands.server.ts";
import { countFreshLink } from "./rate-limit.server.ts";
import { hats, visitorContext } from "./request.server.ts";
import { endSession } from "./sign-in.server.ts";

/** Each page of a mailed link asks this first: who is signed in here as somebody else reads nothing of it. */
export async function isAnothersLink(
  request: Request,
  edge: AppLoadContext,
  token: string,
): Promise<boolean> {
  const reader = await hats(request, edge);
  return reader !== null && isTokenForAnother(edge.db, edge.now(), token, reader.accountId);
}

/**
 * What may be pressed on the page of every mailed link: a fresh one, and to go on as the person it was sent to. Each
 * action of such a page begins with this. Null: it was something else, and the link is not another's.
 */
export async function pressOfAnyLink(
  request: Request,
  edge: AppLoadContext,
  { token, page, intent }: { token: string; page: string; intent: unknown },
) {
  if (intent === "fresh") {
    await countFreshLink(edge, token);
    await askFreshLink(visitorContext(edge), token);
    return redirect(`${page}?sent`);
  }
  if (intent === "switch") return endSession(request, edge, page);
  return (await isAnothersLink(request, edge, token)) ? redirect(page) : null;
}
