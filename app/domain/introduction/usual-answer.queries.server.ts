import { dateOf } from "../calendar/calendar.ts";
import { workingDaysBetween } from "../calendar/working-days.server.ts";
import type { Context } from "../context.ts";
import type { StaffActor } from "../policy.ts";
import { answersCounted, type UsualAnswer, usualTimeToAnswer } from "./usual-answer.ts";

/**
 * How long an employer usually takes to answer: over all its workplaces and whoever introduced. It counts introductions
 * and says nothing of any, and staff alone may ask: neither employers nor participants are shown it.
 */
export async function findUsualAnswer(
  { db }: Context<StaffActor>,
  employerId: string,
): Promise<UsualAnswer> {
  const sent = db
    .selectFrom("introduction as i")
    .innerJoin("staff as s", "s.id", "i.specialistId")
    .innerJoin("area", "area.id", "s.areaId")
    .select(["i.sentAt", "i.answeredAt", "area.nation"])
    .where("i.employerId", "=", employerId)
    .where("i.sentAt", "is not", null);
  const [answered, lapsed] = await Promise.all([
    sent
      .where("i.answeredAt", "is not", null)
      .orderBy("i.answeredAt", "desc")
      .limit(answersCounted)
      .execute(),
    sent.where("i.status", "=", "lapsed").execute(),
  ]);
  return usualTimeToAnswer(
    answered.flatMap(({ sentAt, answeredAt, nation }) =>
      sentAt && answeredAt
        ? [{ sentAt, workingDays: workingDaysBetween(dateOf(sentAt), dateOf(answeredAt), nation) }]
        : [],
    ),
    lapsed.flatMap(({ sentAt }) => sentAt ?? []),
  );
}
