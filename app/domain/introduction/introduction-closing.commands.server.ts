import type { Db } from "#db/connect.ts";
import type { IntroductionTable } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { cancelMeetings, meetingsOfIntroduction } from "../meeting/meeting-move.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { dropAgreedPlacement } from "../placement/placement.commands.server.ts";
import type { SystemActor } from "../policy.ts";
import { listSilences } from "../silence/silence.queries.server.ts";
import { stepsDue } from "../silence/silence-steps.server.ts";
import { type ClosedBecause, closedFrom } from "./introduction.ts";
import { moveIntroduction } from "./introduction-move.server.ts";

export type Closing =
  | { vacancyId: string }
  | { employerId: string }
  | { participantId: string; except: string | null };

/**
 * Closes what is still open about a vacancy, an employer or a person, in the caller's transaction. An employer hears
 * only of introductions it had, and only that they are no longer available. Returns how many were closed.
 */
export async function closeIntroductions(
  trx: Db,
  ctx: Context,
  closing: Closing,
  because: ClosedBecause,
): Promise<number> {
  const open = trx
    .selectFrom("introduction")
    .selectAll()
    .where("status", "in", [...closedFrom[because]]);
  const rows = await ("vacancyId" in closing
    ? open.where("vacancyId", "=", closing.vacancyId)
    : "employerId" in closing
      ? open.where("employerId", "=", closing.employerId)
      : open
          .where("participantId", "=", closing.participantId)
          .where("id", "!=", closing.except ?? "")
  ).execute();
  for (const introduction of rows) await close(trx, ctx, introduction, because);
  return rows.length;
}

async function close(
  trx: Db,
  ctx: Context,
  introduction: IntroductionTable,
  because: ClosedBecause,
) {
  const { id } = introduction;
  await moveIntroduction(
    trx,
    ctx,
    introduction,
    "noLongerOpen",
    "system",
    { endedAt: ctx.now },
    because,
  );
  await cancelMeetings(trx, ctx, meetingsOfIntroduction(introduction));
  await dropAgreedPlacement(trx, ctx, id);
  // Somebody who was never asked about it has nothing to be told.
  if (introduction.askedAt === null) return;
  await tell(trx, ctx, "introduction.noLongerOpen", {
    introductionId: id,
    because,
    employerHadIt: introduction.sentAt === null ? "no" : "yes",
  });
}

/** Ends what no employer answered in the time its area gives them. Returns how many. */
export async function lapseOverdue(ctx: Context<SystemActor>): Promise<number> {
  const today = dateOf(ctx.now);
  let lapsed = 0;
  for (const { id, silence } of await listSilences(ctx.db)) {
    if (!stepsDue(silence, today).some(({ kind }) => kind === "lapse")) continue;
    lapsed += await ctx.db.transaction().execute((trx) => lapse(trx, ctx, id, silence.answerBy));
  }
  return lapsed;
}

async function lapse(
  trx: Db,
  ctx: Context<SystemActor>,
  id: string,
  answerBy: string,
): Promise<number> {
  const introduction = await trx
    .selectFrom("introduction")
    .selectAll()
    .where("id", "=", id)
    .where("status", "=", "withEmployer")
    .where("answerBy", "=", answerBy)
    .executeTakeFirst();
  // Answered since the list was read: that answer stands. Or given longer.
  if (!introduction) return 0;
  await moveIntroduction(trx, ctx, introduction, "lapse", "system", { endedAt: ctx.now });
  await tell(trx, ctx, "introduction.lapse", { introductionId: id });
  return 1;
}
