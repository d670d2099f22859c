import type { Db } from "#db/connect.ts";
import type { PayPeriod, VacancyTable } from "#db/tables.ts";
import { readDays } from "../calendar/calendar.ts";
import { NotFound } from "../errors.ts";
import { readProfiles } from "../vocational-profile/vocational-profile.queries.server.ts";
import type { VocationalProfile } from "../vocational-profile/vocational-profile.ts";
import { isEnvironmentDimension, isLevel } from "../work-environment/work-environment.ts";
import type { PersonSide, WorkSide } from "./matching.ts";

/** What matching reads of each person. Says nothing about who may see it: an evaluation is no disclosure. */
export async function personSide(
  db: Db,
  participantIds: readonly string[],
): Promise<Map<string, PersonSide>> {
  const profiles = await readProfiles(db, participantIds);
  return new Map([...profiles].map(([id, profile]) => [id, personSideOf(profile)]));
}

export function personSideOf(profile: VocationalProfile): PersonSide {
  return {
    wishes: Object.entries(profile.wishes).map(([kindOfWork, wish]) => ({ kindOfWork, wish })),
    minMinutes: profile.minMinutes,
    maxMinutes: profile.maxMinutes,
    days: profile.days,
    earliestStart: profile.earliestStart,
    latestFinish: profile.latestFinish,
    payFloorPence: profile.payFloorPence,
    reachableAuthorities: profile.reach,
    environment: profile.environment.flatMap(({ dimension, fromLevel, toLevel, ...need }) =>
      isEnvironmentDimension(dimension) && isLevel(fromLevel) && isLevel(toLevel)
        ? [{ dimension, from: fromLevel, to: toLevel, strength: need.strength, note: need.note }]
        : [],
    ),
    adjustments: profile.adjustments.map(({ adjustmentId }) => adjustmentId),
  };
}

/** What matching reads of a vacancy. @throws NotFound when there is none. */
export async function workSide(db: Db, vacancyId: string): Promise<WorkSide> {
  const [vacancy, environment] = await Promise.all([
    db
      .selectFrom("vacancy as v")
      .leftJoin("workplace as w", "w.id", "v.workplaceId")
      .selectAll("v")
      .select("w.localAuthorityId")
      .where("v.id", "=", vacancyId)
      .executeTakeFirst(),
    db.selectFrom("vacancyEnvironment").selectAll().where("vacancyId", "=", vacancyId).execute(),
  ]);
  if (!vacancy) throw new NotFound();
  return {
    kindOfWork: vacancy.kindOfWork,
    minutesMin: vacancy.minutesMin,
    minutesMax: vacancy.minutesMax,
    days: readDays(vacancy.days),
    startsAt: vacancy.startsAt,
    endsAt: vacancy.endsAt,
    payMinPencePerHour: payAnHour(vacancy),
    localAuthority: vacancy.localAuthorityId ?? "",
    hoursCanFlex: vacancy.hoursCanChange,
    environment: environment.flatMap(({ dimension, level, canChange, note }) =>
      isEnvironmentDimension(dimension) && isLevel(level)
        ? [{ dimension, level, canChange, note }]
        : [],
    ),
  };
}

const weeksIn: Record<Exclude<PayPeriod, "hour">, number> = { week: 1, month: 52 / 12, year: 52 };

/** Pence an hour, worked out from the fewest hours a week; null when either is not known. */
export function payAnHour({
  payMinPence,
  payPeriod,
  minutesMin,
}: Pick<VacancyTable, "payMinPence" | "payPeriod" | "minutesMin">): number | null {
  if (payMinPence === null || payPeriod === null) return null;
  if (payPeriod === "hour") return payMinPence;
  return minutesMin ? Math.round(payMinPence / weeksIn[payPeriod] / (minutesMin / 60)) : null;
}
