import type { VacancyTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Invalid } from "../errors.ts";
import type { EmployerActor } from "../policy.ts";
import { saveStep } from "./vacancy.commands.server.ts";
import { type FoundVacancy, findVacancy } from "./vacancy.queries.server.ts";
import { isPaidKind } from "./vacancy.ts";
import { vacancyEntry } from "./vacancy-move.server.ts";
import type { SharingStep } from "./vacancy-sharing.form.ts";
import { audienceOf, lastSpecialistDay, publishDayProblem } from "./vacancy-sharing.ts";

/**
 * Saves who sees a vacancy, and when. On one that is live it counts at once.
 * @throws Invalid for a day that cannot be; NotFound; Conflict for a vacancy that has ended.
 */
export async function saveSharing(
  ctx: Context<EmployerActor>,
  id: string,
  typed: SharingStep,
): Promise<void> {
  let verb: "keepForSpecialists" | "openToAll" | null = null;
  await saveStep(
    ctx,
    id,
    "sharing",
    async (trx) => {
      const before = await findVacancy({ ...ctx, db: trx }, id);
      const columns = {
        ...audienceColumns(before, typed, ctx.now),
        mostIntroductions: typed.mostIntroductions ?? null,
        availableFrom: typed.availableFrom,
        ...publishColumns(before, typed.publishOn, dateOf(ctx.now)),
      };
      const wasKept = before.keptForSpecialistsAt !== null;
      const isKept = { ...before, ...columns }.keptForSpecialistsAt !== null;
      if (wasKept !== isKept) verb = isKept ? "keepForSpecialists" : "openToAll";
      return columns;
    },
    async (trx) => {
      if (verb === null) return;
      const { id: vacancyId, employerId } = await findVacancy({ ...ctx, db: trx }, id);
      await record(trx, ctx, vacancyEntry(verb, { id: vacancyId, employerId }));
    },
  );
}

/** What was not asked, as of unpaid work, stays as it is: a question left out never shows anybody more. */
function audienceColumns(
  before: FoundVacancy,
  { audience, specialistDays = 0 }: SharingStep,
  now: string,
): Partial<VacancyTable> {
  if (audience === undefined || !isPaidKind(before.kind)) return {};
  const days = audience === "first" && specialistDays > 0 ? specialistDays : null;
  const liveOn = before.publishedAt && dateOf(before.publishedAt);
  const until = liveOn ? lastSpecialistDay(days, liveOn) : null;
  const today = dateOf(now);
  const isNew = days !== before.specialistsFirstDays || audienceOf(before) !== audience;
  if (before.status === "live" && liveOn && isNew && until !== null && until < today) {
    const sentence = `It went live on ${dayInWords(liveOn, today)}, so these days have passed. Choose more days, or keep it for specialists.`;
    throw new Invalid(sentence, { specialistDays: [sentence] });
  }
  return {
    keptForSpecialistsAt: audience === "only" ? (before.keptForSpecialistsAt ?? now) : null,
    specialistsFirstDays: days,
    specialistsFirstUntil: until,
  };
}

/** Only a draft has its going live ahead. Without a day it waits for somebody to press. */
function publishColumns(
  before: FoundVacancy,
  publishOn: string | null,
  today: string,
): Partial<VacancyTable> {
  if (before.status !== "draft") return {};
  if (publishOn === null) return { publishOn: null, scheduledAt: null };
  const problem = publishDayProblem(publishOn, { closesOn: before.closesOn, today });
  if (problem) throw new Invalid(problem, { publishOn: [problem] });
  return { publishOn };
}
