import type { Context } from "#app/domain/context.ts";
import { findWarnings } from "#app/domain/early-warning/early-warning.queries.server.ts";
import { findSupport } from "#app/domain/fading-plan/fading-plan.queries.server.ts";
import { findFirstDay } from "#app/domain/first-day/first-day.queries.server.ts";
import { findEndOverview } from "#app/domain/hand-over/end-overview.queries.server.ts";
import { findHelpCalls } from "#app/domain/help-call/help-call.queries.server.ts";
import { listReviewsForSpecialist } from "#app/domain/in-work-review/in-work-review.queries.server.ts";
import { findTellingOf } from "#app/domain/placement/placement-telling.queries.server.ts";
import { findAgreement } from "#app/domain/placement-agreement/placement-agreement.queries.server.ts";
import type { StaffActor } from "#app/domain/policy.ts";
import { listPrivateNotes } from "#app/domain/private-note/private-note.queries.server.ts";
import { findOutcomes } from "#app/domain/sustained-outcome/sustained-outcome.queries.server.ts";
import { findTraining } from "#app/domain/training/training.queries.server.ts";
import { findDeviceKey } from "#app/domain/visit/device-key.commands.server.ts";
import { findVisitOverview } from "#app/domain/visit/visit.queries.server.ts";

/** All that the page of one job gathers for whoever supports it. @throws NotFound, Forbidden for a lead */
export async function findSupported(ctx: Context<StaffActor>, id: string) {
  const [warnings, support, training, reviews, notes, calls, visits] = await Promise.all([
    findWarnings(ctx, [id]),
    findSupport(ctx, id),
    findTraining(ctx, id),
    listReviewsForSpecialist(ctx, id),
    listPrivateNotes(ctx, id),
    findHelpCalls(ctx, id),
    findVisitOverview(ctx, id),
  ]);
  const [agreement, firstDay, outcomes, end, telling, deviceKey] = await Promise.all([
    findAgreement(ctx, id),
    findFirstDay(ctx, id),
    findOutcomes(ctx, id),
    findEndOverview(ctx, id),
    findTellingOf(ctx, id),
    findDeviceKey(ctx),
  ]);
  return {
    warnings: warnings.get(id) ?? [],
    support,
    tasks: training.tasks,
    reviews,
    // The words stand on a page of their own: over a shoulder this one says only that there are some.
    notes: notes.map(({ id: noteId, feeling, writtenAt }) => ({ id: noteId, feeling, writtenAt })),
    calls,
    visits,
    agreement,
    firstDay,
    outcomes,
    end,
    telling,
    deviceKey,
  };
}
export type Supported = Awaited<ReturnType<typeof findSupported>>;
