import type { Db } from "#db/connect.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { findStanding } from "../employer/employer-standing.queries.server.ts";
import { Forbidden, Invalid, isRefusal } from "../errors.ts";
import type { MinimumWageRow } from "../minimum-wage/minimum-wage.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { EmployerActor, SystemActor } from "../policy.ts";
import { namedSpecialistFor } from "../specialist/specialist.queries.server.ts";
import { type FoundVacancy, findVacancy } from "./vacancy.queries.server.ts";
import { isOpen, missingForPublication, type Step } from "./vacancy.ts";
import { mustShutNobodyOut } from "./vacancy-advert.ts";
import { whyHold } from "./vacancy-hold.ts";
import { moveVacancy } from "./vacancy-move.server.ts";
import { checkVacancyPay } from "./vacancy-pay.ts";
import { goingLive } from "./vacancy-sharing.ts";

/**
 * What stands between a vacancy and the board, if anything; at the fields of `step` when that one is being answered.
 * @throws Invalid
 */
export function mustBePublishable(vacancy: FoundVacancy, today: string, step?: Step): void {
  const lacks = missingForPublication(vacancy);
  const here = lacks.filter((lack) => lack.step === step);
  const [first] = lacks;
  if (first)
    throw new Invalid(
      step && here.length === 0
        ? `With this change it would need ${lowered(first.words)} too. Pause the vacancy first, then change both.`
        : `Something is still missing: ${lowered(first.words)}.`,
      Object.fromEntries(
        here.map(({ field, words }) => [field, [`A published vacancy needs ${lowered(words)}.`]]),
      ),
    );
  const pay = checkVacancyPay(vacancy, today);
  if (pay.verdict === "belowEveryRate")
    throw new Invalid(pay.sentence, step === "pay-and-hours" ? { payMin: [pay.sentence] } : {});
  mustShutNobodyOut(vacancy, today, step);
}
const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

export const mustNotHavePassed = (vacancy: FoundVacancy, today: string) => {
  if (!isOpen({ ...vacancy, status: "live" }, today))
    throw new Invalid("The closing date has passed. Change it first.");
};

export const notWhileSuspended =
  "Vacancies cannot be opened while your organisation is on hold. Talk to your specialist.";

/**
 * Makes a vacancy live, with its named specialist; or has it wait while the organisation has not been checked.
 * @throws Invalid when something is missing or the pay is below every legal minimum; Conflict when it is no draft.
 */
export async function publishVacancy(
  ctx: Context<EmployerActor>,
  id: string,
): Promise<"live" | "awaitingVerification"> {
  const today = dateOf(ctx.now);
  return ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findVacancy({ ...ctx, db: trx }, id);
    if (vacancy.standing === "suspended") throw new Forbidden(notWhileSuspended);
    if (vacancy.status === "draft") {
      mustBePublishable(vacancy, today);
      mustNotHavePassed(vacancy, today);
    }
    return makeLive(trx, ctx, vacancy, "employer");
  });
}

/** What the button does once nothing stands against it, whether it is the employer who presses or the day that has come. */
export async function makeLive(
  trx: Db,
  ctx: Context,
  vacancy: FoundVacancy,
  by: "employer" | "system",
): Promise<"live" | "awaitingVerification"> {
  const vacancyId = vacancy.id;
  const changes = {
    specialistId: vacancy.specialistId ?? (await specialistOf(trx, vacancy)),
    confirmedAt: vacancy.draftedByStaffId ? (vacancy.confirmedAt ?? ctx.now) : null,
  };
  if (vacancy.standing === "awaitsVerification") {
    const waits = { ...changes, publishOn: null, scheduledAt: null };
    await moveVacancy(trx, ctx, vacancy, "awaitVerification", by, waits);
    await tell(trx, ctx, "vacancy.awaitsVerification", { vacancyId });
    return "awaitingVerification";
  }
  const live = { ...changes, ...goingLive(vacancy, ctx.now) };
  await moveVacancy(trx, ctx, vacancy, "publish", by, live);
  await tell(trx, ctx, "vacancy.published", { vacancyId });
  return "live";
}

const specialistOf = (trx: Db, { localAuthorityId }: { localAuthorityId: string | null }) =>
  localAuthorityId ? namedSpecialistFor(trx, localAuthorityId) : null;

/**
 * What waited for an employer to be checked goes live, in the transaction of that check. The wait may have been long:
 * one that may no longer be published is paused instead, and the employer is told what to mend.
 */
export async function releaseAwaiting(trx: Db, ctx: Context, employerId: string): Promise<void> {
  const waiting = await trx
    .selectFrom("vacancy")
    .select("id")
    .where("employerId", "=", employerId)
    .where("status", "=", "awaitingVerification")
    .execute();
  // The check counts in every area, so it reaches vacancies that whoever did it may not see.
  const everywhere: Context = { ...ctx, db: trx, actor: { kind: "system" } };
  for (const { id: vacancyId } of waiting) {
    const vacancy = await findVacancy(everywhere, vacancyId);
    const specialistId = vacancy.specialistId ?? (await specialistOf(trx, vacancy));
    const pausedReason = whyHold(vacancy, dateOf(ctx.now));
    if (pausedReason) {
      const changes = { specialistId, pausedReason };
      await moveVacancy(trx, ctx, vacancy, "holdBack", "system", changes);
      await tell(trx, ctx, "vacancy.heldBack", { vacancyId });
    } else {
      const changes = { specialistId, ...goingLive(vacancy, ctx.now) };
      await moveVacancy(trx, ctx, vacancy, "release", "system", changes);
      await tell(trx, ctx, "vacancy.published", { vacancyId });
    }
  }
}

export async function pauseVacancy(ctx: Context<EmployerActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findVacancy({ ...ctx, db: trx }, id);
    await moveVacancy(trx, ctx, vacancy, "pause", "employer", { pausedReason: null });
  });
}

/**
 * Back on the board. The clock of our news begins again.
 * @throws Invalid when its pay has fallen below the legal minimum, or its closing date has passed.
 */
export async function resumeVacancy(ctx: Context<EmployerActor>, id: string): Promise<void> {
  const today = dateOf(ctx.now);
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findVacancy({ ...ctx, db: trx }, id);
    const standing = await findStanding(trx, vacancy.employerId);
    if (standing === "suspended") throw new Forbidden(notWhileSuspended);
    if (vacancy.status === "paused") {
      mustBePublishable(vacancy, today);
      mustNotHavePassed(vacancy, today);
    }
    await moveVacancy(trx, ctx, vacancy, "resume", "employer", {
      pausedReason: null,
      // Specialists had it first when it first went live; a pause does not take it from everyone again.
      ...(vacancy.publishedAt === null ? goingLive(vacancy, ctx.now) : { publishedAt: ctx.now }),
    });
    // Held back before it was ever live: this is the day its specialist gets it.
    if (vacancy.publishedAt === null) await tell(trx, ctx, "vacancy.published", { vacancyId: id });
  });
}

/**
 * Pauses live vacancies whose pay has fallen below every legal minimum, and says so to the employer.
 * Returns how many. One transaction each: one that cannot be paused keeps none of the others.
 */
export async function pauseVacanciesBelowMinimum(
  ctx: Context<SystemActor>,
  rates?: readonly MinimumWageRow[],
): Promise<number> {
  const today = dateOf(ctx.now);
  const live = await ctx.db
    .selectFrom("vacancy")
    .selectAll()
    .where("status", "=", "live")
    .execute();
  let paused = 0;
  for (const vacancy of live) {
    if (checkVacancyPay(vacancy, today, rates).verdict !== "belowEveryRate") continue;
    paused += await ctx.db
      .transaction()
      .execute(async (trx) => {
        await moveVacancy(trx, ctx, vacancy, "pauseForPay", "system", {
          pausedReason: "pay",
        });
        await tell(trx, ctx, "vacancy.pausedForPay", { vacancyId: vacancy.id });
        return 1;
      })
      .catch((error: unknown) => {
        // Somebody at the employer was first; there is nothing left to pause.
        if (isRefusal(error) && error.status === 409) return 0;
        throw error;
      });
  }
  return paused;
}
