import { type AppLoadContext, data } from "@remix-run/node";
import type { Context } from "#app/domain/context.ts";
import { findReaderOfPass, type Reader } from "#app/domain/one-thing/one-thing.queries.server.ts";
import { isAmong, type OneThing, type PlanOfIt, pageOf } from "#app/domain/one-thing/one-thing.ts";
import type { EmployerActor, ParticipantActor } from "#app/domain/policy.ts";
import { type Hats, hatsOf } from "./actor.server.ts";
import { countWrite } from "./rate-limit.server.ts";
import { contextFor, hats, requireEmployer, requireParticipant } from "./request.server.ts";
import { passOf } from "./visit-cookie.server.ts";

const known = new WeakMap<AppLoadContext, Promise<Reader | null>>();

/** Who is let in by a mailed link, asked once for each request: rights may have gone since the last. */
export function readerOf(request: Request, edge: AppLoadContext): Promise<Reader | null> {
  const made = known.get(edge) ?? readPass(request, edge);
  known.set(edge, made);
  return made;
}

async function readPass(request: Request, edge: AppLoadContext): Promise<Reader | null> {
  const pass = await passOf(request, edge);
  return pass ? findReaderOfPass(edge.db, pass, edge.now()) : null;
}

/** Whether who is signed in stands on the same side by a right of their own, be the link theirs or not. */
export const readsItThemselves = (who: Hats, reader: Reader): boolean =>
  reader.side === "employer"
    ? who.employer?.employerId === reader.employerId
    : who.participant?.participantId === reader.person.participantId;

/**
 * Each loader and action of an employer's page about one thing begins with this: signed in, or let in to it alone by
 * their mailed link. Whoever is signed in acts as themselves.
 */
export async function requireEmployerOf(
  request: Request,
  edge: AppLoadContext,
  of: OneThing | PlanOfIt,
): Promise<Context<EmployerActor>> {
  const reader = await letIn(request, edge, "employer", of);
  if (reader?.side !== "employer") return requireEmployer(request, edge);
  const { employer } = await hatsOf(edge.db, reader.accountId);
  if (employer?.employerId !== reader.employerId) return requireEmployer(request, edge);
  if (request.method !== "GET") await countWrite(reader.accountId, "write");
  return contextFor(edge, { ...employer, byLinkId: reader.linkId });
}

/** As `requireEmployerOf`, for the participant whom it is about; they need no account. */
export async function requireParticipantOf(
  request: Request,
  edge: AppLoadContext,
  of: OneThing | PlanOfIt,
): Promise<Context<ParticipantActor>> {
  const reader = await letIn(request, edge, "participant", of);
  if (reader?.side !== "participant") return requireParticipant(request, edge);
  if (request.method !== "GET") await countWrite(reader.person.participantId, "write");
  return contextFor(edge, { kind: "participant", ...reader.person, byLinkId: reader.linkId });
}

/** The reader whom the visit lets in to this very thing, unless somebody is signed in who has rights of their own. */
async function letIn(
  request: Request,
  edge: AppLoadContext,
  side: Reader["side"],
  of: OneThing | PlanOfIt,
): Promise<Reader | null> {
  const reader = await readerOf(request, edge);
  const asked = new URL(request.url).pathname.replace(/\.data$/, "");
  const isOpen = (page: string) => reader !== null && isAmong(reader.pages, page);
  if (!reader || !isOpen(asked) || !isOpen(pageOf(side, of))) return null;
  const who = await hats(request, edge);
  if (!who) return reader;
  if (readsItThemselves(who, reader)) return null;
  // Never one person's rights under another's name.
  throw data({ message: "Sign out first. Then press your link again." }, { status: 403 });
}
