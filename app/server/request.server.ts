import { type AppLoadContext, data, redirect } from "@remix-run/node";
import type { Context } from "#app/domain/context.ts";
import type {
  Actor,
  EmployerActor,
  ParticipantActor,
  StaffActor,
  VisitorActor,
} from "#app/domain/policy.ts";
import { hasSecondFactor } from "#app/domain/second-factor/second-factor.queries.server.ts";
import { type Hats, hatsOf } from "./actor.server.ts";
import { countWrite } from "./rate-limit.server.ts";
import { sessionsOf } from "./session.server.ts";

const secureCookies = (edge: AppLoadContext) => edge.env.origin?.startsWith("https:") ?? false;
export const sessions = (edge: AppLoadContext) => sessionsOf(edge.db, secureCookies(edge));

const known = new WeakMap<AppLoadContext, Promise<Hats | null>>();

/** Who is signed in, read once for each request (a load context is made for each) however many loaders ask. */
export function hats(request: Request, edge: AppLoadContext): Promise<Hats | null> {
  const made = known.get(edge) ?? readHats(request, edge);
  known.set(edge, made);
  return made;
}

async function readHats(request: Request, edge: AppLoadContext): Promise<Hats | null> {
  const lucia = sessions(edge);
  const id = lucia.readSessionCookie(request.headers.get("Cookie") ?? "");
  if (!id) return null;
  const { user } = await lucia.validateSession(id);
  return user ? hatsToday(edge, user.id) : null;
}

/** What opens to an account, by a session or by an address of its own. */
export async function hatsToday(edge: AppLoadContext, accountId: string): Promise<Hats> {
  const worn = await hatsOf(edge.db, accountId);
  const isShort =
    edge.env.asksSecondStep && worn.staff && !(await hasSecondFactor(edge.db, accountId));
  // Somebody of the staff without a second step is, until they have set one up, anybody with an account.
  return isShort ? { ...worn, staff: null, lacksSecondStep: true } : worn;
}

export function contextFor<A extends Actor>(edge: AppLoadContext, actor: A): Context<A> {
  return { db: edge.db, now: edge.now(), newId: edge.newId, actor };
}
export const visitorContext = (edge: AppLoadContext): Context<VisitorActor> =>
  contextFor(edge, { kind: "visitor" });

/** For what somebody does to their own account, whatever part they play. */
export const accountContext = (edge: AppLoadContext, who: Hats): Context =>
  contextFor(edge, who.staff ?? who.employer ?? who.participant ?? { kind: "visitor" });

/** Sends an unsigned visitor to sign in and back again; only a path of ours is remembered. */
function toSignIn(request: Request): never {
  const { pathname, search } = new URL(request.url);
  const back = request.method === "GET" ? `${pathname}${search}` : pathname;
  throw redirect(`/sign-in?to=${encodeURIComponent(back.replace(/\.data$/, ""))}`);
}
function notYours(): never {
  throw data({ message: "We could not find that page." }, { status: 404 });
}

/** Each loader and action of a signed-in page begins with one of these, before the form is read. */
export async function requireEmployer(
  request: Request,
  edge: AppLoadContext,
): Promise<Context<EmployerActor>> {
  const who = await hats(request, edge);
  if (!who) return toSignIn(request);
  if (!who.employer) return notYours();
  if (request.method !== "GET") await countWrite(who.accountId, "write");
  return contextFor(edge, who.employer);
}
export async function requireStaff(
  request: Request,
  edge: AppLoadContext,
): Promise<Context<StaffActor>> {
  const who = await hats(request, edge);
  if (!who) return toSignIn(request);
  if (who.lacksSecondStep) throw redirect("/account/second-step");
  return who.staff ? contextFor(edge, who.staff) : notYours();
}
export async function requireLead(
  request: Request,
  edge: AppLoadContext,
): Promise<Context<StaffActor>> {
  const ctx = await requireStaff(request, edge);
  return ctx.actor.role === "lead" ? ctx : notYours();
}
export async function requireParticipant(
  request: Request,
  edge: AppLoadContext,
): Promise<Context<ParticipantActor>> {
  const who = await hats(request, edge);
  if (!who) return toSignIn(request);
  if (!who.participant) return notYours();
  // By link or signed in it is counted together (one-thing.server.ts).
  if (request.method !== "GET") await countWrite(who.participant.participantId, "write");
  return contextFor(edge, who.participant);
}
/** Any signed-in account, whatever it may do. */
export async function requireAccount(request: Request, edge: AppLoadContext): Promise<Hats> {
  return (await hats(request, edge)) ?? toSignIn(request);
}
