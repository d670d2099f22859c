import type { AppLoadContext } from "@remix-run/node";
import { isAmong, type Visit } from "#app/domain/one-thing/one-thing.ts";
import type { Hats } from "./actor.server.ts";
import { readerOf } from "./one-thing.server.ts";
import { hats } from "./request.server.ts";

/** What the masthead says of who is signed in. */
export interface Viewer {
  name: string;
  organisation: string | null;
  audience: "employer" | "staff" | "participant" | "none";
  isLead: boolean;
}

export async function getViewer(request: Request, edge: AppLoadContext): Promise<Viewer | null> {
  const who = await hats(request, edge);
  return who && viewerOf(who);
}

/** The visit that a page of one thing is looked at in, for who is not signed in; elsewhere they are anybody. */
export async function getVisit(request: Request, edge: AppLoadContext): Promise<Visit | null> {
  const reader = await readerOf(request, edge);
  const { pathname } = new URL(request.url);
  if (!reader || !isAmong(reader.pages, pathname.replace(/\.data$/, ""))) return null;
  const { side: audience, pages } = reader;
  const hasAccount = reader.side === "employer" || reader.person.accountId !== null;
  return { audience, pages, hasAccount };
}

export function viewerOf(who: Hats): Viewer {
  if (who.staff)
    return {
      name: who.staff.name,
      organisation: null,
      audience: "staff",
      isLead: who.staff.role === "lead",
    };
  if (who.employer)
    return {
      name: who.employer.name,
      organisation: who.employer.employerName,
      audience: "employer",
      isLead: false,
    };
  if (who.participant)
    return {
      name: who.participant.name,
      organisation: null,
      audience: "participant",
      isLead: false,
    };
  return { name: "Your account", organisation: null, audience: "none", isLead: false };
}

/** Where somebody lands after signing in. */
export const homeOf = (viewer: Viewer | null): string =>
  viewer === null || viewer.audience === "none"
    ? "/"
    : {
        employer: "/employer",
        staff: viewer.isLead ? "/area" : "/specialist",
        participant: "/participant",
      }[viewer.audience];
