import type { PlacementSide, PlacementStatus } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { readableSides } from "../job-ending/job-ending.ts";
import { sideOf } from "../placement/placement.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import { may } from "../policy.ts";
import { handOverFrom, waitsForChange } from "./hand-over.ts";

/** What a placement's own page says of its end, as far as the side that reads may know. */
export interface EndOverview {
  placementId: string;
  participantId: string | null;
  status: PlacementStatus;
  side: PlacementSide;
  /** Who speaks for an employer without an account has no organisation's pages. */
  hasAccount: boolean;
  nameUsed: string;
  supportUntil: string;
  /** Sent: since when the employer's side reads it. An employer knows of nothing before that. */
  handOver: { state: "none" | "due" | "written" | "changeAsked" | "sent"; sentOn: string | null };
  /** Whether the reader's own side has said how it saw the end. */
  hasSaid: boolean;
  /** Offers of what was learned: how many wait for the person, and how many there are. Null: not theirs to know. */
  learned: { waiting: number; all: number } | null;
}

/** Null for a lead, who reads states and dates alone. @throws NotFound */
export async function findEndOverview(
  ctx: Context,
  placementId: string,
): Promise<EndOverview | null> {
  const { db } = ctx;
  const { placement, party } = await openPlacement(db, ctx, placementId, "placement.readState");
  const side = sideOf(party);
  if (side === null) return null;
  const isInside = may(party, "placement.readSupport");
  const { status, nameUsed, supportUntil, participantId } = placement;
  const [written, said, suggestions] = await Promise.all([
    db
      .selectFrom("handOver")
      .select(["sentAt", "changeAskedAt"])
      .where("placementId", "=", placementId)
      .orderBy("writtenAt", "desc")
      .execute(),
    db
      .selectFrom("jobEnding")
      .select("side")
      .where("placementId", "=", placementId)
      .where("side", "in", [...readableSides(party)])
      .execute(),
    isInside
      ? db
          .selectFrom("profileSuggestion")
          .select("answer")
          .where("placementId", "=", placementId)
          .execute()
      : null,
  ]);
  const sent = written.find(({ sentAt }) => sentAt !== null);
  const draft = isInside ? written.find(({ sentAt }) => sentAt === null) : undefined;
  const isDue =
    side === "specialist" && status === "started" && handOverFrom(supportUntil) <= dateOf(ctx.now);
  const state = draft
    ? waitsForChange(draft)
      ? "changeAsked"
      : "written"
    : sent
      ? "sent"
      : isDue
        ? "due"
        : "none";
  return {
    placementId,
    participantId: side === "employer" ? null : participantId,
    status,
    side,
    hasAccount: ctx.actor.kind !== "contact",
    nameUsed,
    supportUntil,
    handOver: { state, sentOn: sent?.sentAt ? dateOf(sent.sentAt) : null },
    hasSaid: said.some((each) => each.side === side),
    learned: suggestions && {
      waiting: suggestions.filter(({ answer }) => answer === null).length,
      all: suggestions.length,
    },
  };
}
