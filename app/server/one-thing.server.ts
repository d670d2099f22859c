import type { AppLoadContext } from "@remix-run/node";
import type { Context } from "#app/domain/context.ts";
import type { EmployerActor, ParticipantActor } from "#app/domain/policy.ts";
import { requireEmployer, requireParticipant } from "./request.server.ts";

/** What a mailed link may let somebody in to, and nothing beside it. */
export type OneThing = { introductionId: string } | { placementId: string };

/** Each loader and action of an employer's page about one thing begins with this: signed in, or let in to it alone by their mailed link. */
export function requireEmployerOf(
  request: Request,
  edge: AppLoadContext,
  _of: OneThing,
): Promise<Context<EmployerActor>> {
  return requireEmployer(request, edge);
}

/** As `requireEmployerOf`, for the participant whom it is about. */
export function requireParticipantOf(
  request: Request,
  edge: AppLoadContext,
  _of: OneThing,
): Promise<Context<ParticipantActor>> {
  return requireParticipant(request, edge);
}
