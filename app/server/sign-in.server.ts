import { type AppLoadContext, redirect } from "@remix-run/node";
import { isJustSignedIn } from "#app/domain/account/account.ts";
import { hatsOf } from "./actor.server.ts";
import { sessions } from "./request.server.ts";
import { askSecondStep, needsSecondStep } from "./second-step.server.ts";
import { begunAtOf } from "./session.server.ts";
import { homeOf, viewerOf } from "./viewer.server.ts";

/** Only a path of this site, so that a link cannot sign somebody in and send them elsewhere. */
export function ownPath(to: string | null): string | null {
  if (!to?.startsWith("/")) return null;
  const here = "http://here.invalid";
  const url = URL.parse(to, here);
  // "/.//elsewhere" is a path of ours that, once tidied, begins as another site's address does.
  if (url?.origin !== here || url.pathname.startsWith("//")) return null;
  return `${url.pathname}${url.search}`;
}

/** A page on the way to signing in, which goes on to where the reader was going. */
export const withWay = (page: string, to: string | null) =>
  to ? `${page}?to=${encodeURIComponent(to)}` : page;

/** Every way in comes here: by password, link, code or invitation. Who has a second step shows it first. */
export async function beginSession(
  request: Request,
  edge: AppLoadContext,
  accountId: string,
  to: string | null,
) {
  return (await needsSecondStep(request, edge, accountId))
    ? askSecondStep(edge, accountId, ownPath(to))
    : openSession(request, edge, accountId, to);
}

/** Opens a new session, ends the one that came with the request, and goes where the reader was going. */
export async function openSession(
  request: Request,
  edge: AppLoadContext,
  accountId: string,
  to: string | null,
  cookies: string[] = [],
) {
  const lucia = sessions(edge);
  const before = lucia.readSessionCookie(request.headers.get("Cookie") ?? "");
  if (before) await lucia.invalidateSession(before);
  const session = await lucia.createSession(accountId, { begunAt: edge.now() });
  const home = homeOf(viewerOf(await hatsOf(edge.db, accountId)));
  const headers = new Headers({ "Set-Cookie": lucia.createSessionCookie(session.id).serialize() });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return redirect(ownPath(to) ?? home, { headers });
}

/** Whether they showed who they are a moment ago: what counts where an account has no password. */
export const hasJustSignedIn = async (request: Request, edge: AppLoadContext): Promise<boolean> =>
  isJustSignedIn(
    await begunAtOf(edge.db, request, edge.env.origin?.startsWith("https:") ?? false),
    edge.now(),
  );

/** To sign in anew by mail, and come back. */
export const signInAgain = (request: Request, edge: AppLoadContext, to: string) =>
  endSession(request, edge, withWay("/sign-in/by-email", to));

/** Ends the session that came with the request. */
export async function endSession(request: Request, edge: AppLoadContext, to: string) {
  const lucia = sessions(edge);
  const id = lucia.readSessionCookie(request.headers.get("Cookie") ?? "");
  if (id) await lucia.invalidateSession(id);
  return redirect(to, { headers: { "Set-Cookie": lucia.createBlankSessionCookie().serialize() } });
}
