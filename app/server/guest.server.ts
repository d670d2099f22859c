import { type AppLoadContext, redirect } from "@remix-run/node";
import type { Context } from "#app/domain/context.ts";
import { endPass } from "#app/domain/guest-pass/guest-pass.commands.server.ts";
import { findGuest } from "#app/domain/guest-pass/guest-pass.queries.server.ts";
import type {
  AskerActor,
  ContactActor,
  EmployeeActor,
  EmployerActor,
  GuestActor,
} from "#app/domain/policy.ts";
import { requireEmployerOf } from "./one-thing.server.ts";
import { countWrite } from "./rate-limit.server.ts";
import { contextFor, hats, requireEmployer } from "./request.server.ts";
import { passOf, visitCookie } from "./visit-cookie.server.ts";

const homes: Record<Exclude<GuestActor["kind"], "contact">, string> = {
  asker: "/advice/request",
  employee: "/advice/my-job",
};

/** Begins a visit and goes to the one thing it opens. The visit before it ends. */
export async function beginVisit(
  request: Request,
  edge: AppLoadContext,
  pass: string,
  /** Where it leads: a guest's home, or the page that a contact was let in to. */
  to: keyof typeof homes | `/${string}` = "asker",
) {
  const before = await passOf(request, edge);
  if (before) await endPass(edge.db, before);
  return redirect(to === "asker" || to === "employee" ? homes[to] : to, {
    headers: { "Set-Cookie": await visitCookie(edge).serialize(pass) },
  });
}

export async function endVisit(request: Request, edge: AppLoadContext, to: string) {
  const pass = await passOf(request, edge);
  if (pass) await endPass(edge.db, pass);
  const cookie = await visitCookie(edge).serialize("", { maxAge: 0 });
  return redirect(to, { headers: { "Set-Cookie": cookie } });
}

export async function guestOf(request: Request, edge: AppLoadContext): Promise<GuestActor | null> {
  const pass = await passOf(request, edge);
  return pass ? findGuest(edge.db, pass, edge.now()) : null;
}

/** Each loader and action of an asker's page begins with this. */
export async function requireAsker(
  request: Request,
  edge: AppLoadContext,
): Promise<Context<AskerActor>> {
  const guest = await guestOf(request, edge);
  if (guest?.kind === "asker") return contextFor(edge, guest);
  throw redirect("/advice/link");
}

/** Each loader and action of an employee's page begins with this. */
export async function requireEmployee(
  request: Request,
  edge: AppLoadContext,
): Promise<Context<EmployeeActor>> {
  const guest = await guestOf(request, edge);
  if (guest?.kind === "employee") return contextFor(edge, guest);
  throw redirect("/advice/card");
}

/**
 * Each loader and action about one placement, for the employer's side, begins with this: a colleague with an account,
 * or who speaks for an employer without one; signed in, or let in by their mailed link to this very placement.
 */
export async function requireEmployerSide(
  request: Request,
  edge: AppLoadContext,
  placementId: string,
): Promise<Context<EmployerActor | ContactActor>> {
  const guest = await guestOf(request, edge);
  const isContact = guest?.kind === "contact" && guest.placementId === placementId;
  if (!isContact) return requireEmployerOf(request, edge, { placementId });
  // A colleague with an account acts under their own name.
  const employer = (await hats(request, edge))?.employer;
  if (employer?.employerId === guest.employerId) return requireEmployer(request, edge);
  if (request.method !== "GET") await countWrite(placementId, "write");
  return contextFor(edge, guest);
}
