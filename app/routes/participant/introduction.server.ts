import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import type { Context } from "#app/domain/context.ts";
import { NotFound } from "#app/domain/errors.ts";
import { comesBackOn } from "#app/domain/introduction/introduction-decision.commands.server.ts";
import {
  findForParticipant,
  type IntroductionForParticipant,
} from "#app/domain/introduction/introduction-participant.queries.server.ts";
import type { ParticipantActor } from "#app/domain/policy.ts";

/** @throws NotFound for an introduction that is not theirs, or that they were never asked about. */
export async function theirIntroduction(
  { db, actor, now }: Context<ParticipantActor>,
  id: string | undefined,
): Promise<IntroductionForParticipant> {
  const introduction = await findForParticipant(db, actor, id ?? "", dateOf(now));
  if (!introduction) throw new NotFound();
  return introduction;
}

/** The day "not now" would rest until, in words. */
export const restsUntil = (now: string) => dayInWords(comesBackOn(now), dateOf(now));

/** Whether there is something at the employer that the person can take back. */
export const mayTakeBack = ({ may, approval }: IntroductionForParticipant) =>
  approval !== null &&
  approval.takenBackAt === null &&
  (may.includes("withdraw") || may.includes("takeBackWords"));
