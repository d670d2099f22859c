import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import { trialInMeeting } from "../guarded-words/unpaid-trials.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import type { MeetingKind } from "./introduction.words.ts";
import { requirePlainWords } from "./introduction-guard.ts";
import {
  cancelMeetings,
  findToChange,
  moveIntroduction,
  partyOf,
} from "./introduction-move.server.ts";
import { type NoteAnswer, stoppedBefore } from "./introduction-note.ts";

/** Suggests how, when and where to meet. A later suggestion takes the place of an earlier one. */
export async function proposeMeeting(
  ctx: Context<EmployerActor>,
  meeting: { id: string; meetingId: string; kind: MeetingKind; times: string; place: string },
): Promise<NoteAnswer> {
  const { id, meetingId, kind, times, place } = meeting;
  const shift = trialInMeeting(times) ?? trialInMeeting(place);
  return ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, id);
    const again = await trx
      .selectFrom("introductionMeeting")
      .select("id")
      .where("id", "=", meetingId)
      .where("introductionId", "=", id)
      .executeTakeFirst();
    if (again) return { outcome: "sent" };
    if (shift) throw new Invalid(shift.reason, { times: [shift.reason] });
    const stopped = stoppedBefore(introduction.status, `${times}\n${place}`, "participant");
    if (stopped) return stopped;
    await moveIntroduction(trx, ctx, introduction, "proposeMeeting", "employer", {
      answeredAt: introduction.answeredAt ?? ctx.now,
    });
    await cancelMeetings(trx, ctx, id);
    await trx
      .insertInto("introductionMeeting")
      .values({
        id: meetingId,
        introductionId: id,
        kind,
        times: times.trim(),
        place: place.trim(),
        proposedAt: ctx.now,
        agreedWords: null,
        agreedAt: null,
        cancelledAt: null,
      })
      .execute();
    await tell(trx, ctx, "introduction.proposeMeeting", { introductionId: id, meetingId });
    return { outcome: "sent" };
  });
}

/** Says which time suits, in words the employer reads. */
export async function agreeMeeting(
  ctx: Context<ParticipantActor | StaffActor>,
  agreed: { id: string; meetingId: string; words: string; keepsPrivateWords?: "yes" | null },
): Promise<void> {
  const words = agreed.words.trim();
  if (words === "")
    throw new Invalid("Say which time suits.", { words: ["Say which time suits."] });
  const mayKeep = ctx.actor.kind === "participant" && agreed.keepsPrivateWords === "yes";
  if (!mayKeep) requirePlainWords([words]);
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, agreed.id);
    await moveIntroduction(trx, ctx, introduction, "agreeMeeting", partyOf(ctx.actor));
    const written = await trx
      .updateTable("introductionMeeting")
      .set({ agreedWords: words, agreedAt: ctx.now })
      .where("id", "=", agreed.meetingId)
      .where("introductionId", "=", agreed.id)
      .where("cancelledAt", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n)
      throw new Conflict("Another time has been suggested since. Please look at the page again.");
    await tell(trx, ctx, "introduction.agreeMeeting", {
      introductionId: agreed.id,
      meetingId: agreed.meetingId,
    });
  });
}
