import type { ProfileSuggestionTable } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import { may, type ParticipantActor, type StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { openProfile } from "../vocational-profile/vocational-profile.commands.server.ts";
import type { EnvironmentNeed } from "../vocational-profile/vocational-profile.ts";
import { beginFrom, type Suggested } from "./profile-suggestion.ts";

export interface LearnedPage {
  nameUsed: string;
  jobTitle: string;
  employerName: string;
  participantId: string;
  /** Whether more may be offered: of a job that began. */
  isOpen: boolean;
  suggestions: ProfileSuggestionTable[];
}

/** What was offered from one job, newest first. The person and whoever supports them. @throws NotFound, Forbidden */
export async function findLearned(
  ctx: Context<ParticipantActor | StaffActor>,
  placementId: string,
): Promise<LearnedPage> {
  const { db } = ctx;
  const { placement } = await openPlacement(db, ctx, placementId, "placement.readSupport");
  const { name } = await db
    .selectFrom("employer")
    .select("name")
    .where("id", "=", placement.employerId)
    .executeTakeFirstOrThrow();
  const suggestions = await db
    .selectFrom("profileSuggestion")
    .selectAll()
    .where("placementId", "=", placementId)
    .orderBy("suggestedAt", "desc")
    .orderBy("dimension")
    .execute();
  return {
    nameUsed: placement.nameUsed,
    jobTitle: placement.jobTitle,
    employerName: name,
    participantId: placement.participantId,
    isOpen: placement.status === "started" || placement.status === "ended",
    suggestions,
  };
}

export interface LearnedBeginning {
  /** What the job was like, as its vacancy said. */
  job: { dimension: string; level: number }[];
  /** What the profile says today; null for a stand-in, who does not read it. */
  needs: EnvironmentNeed[] | null;
  begin: Omit<Suggested, "words">[];
}

/** Where a specialist begins. Reading the person's profile for it is written down, as always. */
export async function findLearnedBeginning(
  ctx: Context<StaffActor>,
  placementId: string,
): Promise<LearnedBeginning> {
  const { db } = ctx;
  const { placement, party } = await openPlacement(db, ctx, placementId, "placement.support");
  const job = await db
    .selectFrom("vacancyEnvironment")
    .select(["dimension", "level"])
    .where("vacancyId", "=", placement.vacancyId ?? "")
    .orderBy("dimension")
    .execute();
  const opened = may(party, "vocationalProfile.read")
    ? await openProfile(ctx, placement.participantId)
    : null;
  const needs = opened?.profile.environment ?? null;
  return { job, needs, begin: beginFrom(job, needs ?? []) };
}

/** What waits for the person's word; nothing of it is owed. */
export async function listParticipantSuggestionTasks(
  ctx: Context<ParticipantActor>,
): Promise<Task[]> {
  const waiting = await ctx.db
    .selectFrom("profileSuggestion")
    .select(["placementId", ({ fn }) => fn.min("suggestedAt").as("since")])
    .where("participantId", "=", ctx.actor.participantId)
    .where("answer", "is", null)
    .groupBy("placementId")
    .execute();
  return waiting.map(({ placementId, since }) => ({
    title: "See what your job taught us about how you work best",
    to: `/participant/placements/${placementId}/learned`,
    detail: "You choose what goes into your profile. No employer reads this.",
    since,
  }));
}
