import type { Db } from "#db/connect.ts";
import type { PayPeriod, VacancyEnvironmentTable, VacancyTable } from "#db/tables.ts";
import { readDays } from "../calendar/calendar.ts";
import { NotFound } from "../errors.ts";
import type { Position } from "../place/place.ts";
import { readProfiles } from "../vocational-profile/vocational-profile.queries.server.ts";
import type { VocationalProfile } from "../vocational-profile/vocational-profile.ts";
import { isEnvironmentDimension, isLevel } from "../work-environment/work-environment.ts";
import type { PersonSide, WorkSide } from "./matching.ts";
import type { CorrectedJourney } from "./matching-practical.ts";

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
    home: homeOf(profile),
    ways: profile.travelWays,
    longestMinutes: profile.longestJourneyMinutes,
    reachableAuthorities: profile.reach,
    environment: profile.environment.flatMap(({ dimension, fromLevel, toLevel, ...need }) =>
      isEnvironmentDimension(dimension) && isLevel(fromLevel) && isLevel(toLevel)
        ? [{ dimension, from: fromLevel, to: toLevel, strength: need.strength, note: need.note }]
        : [],
    ),
    adjustments: profile.adjustments.map(({ adjustmentId }) => adjustmentId),
  };
}

const homeOf = ({ homeLatitude, homeLongitude }: VocationalProfile): Position | null =>
  homeLatitude === null || homeLongitude === null
    ? null
    : { latitude: homeLatitude, longitude: homeLongitude };

/** As exactly as a packed side keeps it, so that both say the same minutes. */
const placeOf = (at: { latitude: number | null; longitude: number | null }): Position | null =>
  at.latitude === null || at.longitude === null
    ? null
    : { latitude: toTheMetre(at.latitude), longitude: toTheMetre(at.longitude) };

const toTheMetre = (degrees: number) => Math.round(degrees * 100_000) / 100_000;

/** The journeys to a workplace that specialists have corrected, by participant: of some people, or of all. */
export async function correctedJourneys(
  db: Db,
  workplaceId: string | null,
  participantIds?: readonly string[],
): Promise<Map<string, CorrectedJourney>> {
  if (!workplaceId) return new Map();
  let known = db
    .selectFrom("travelCorrection")
    .select(["participantId", "minutes", "way"])
    .where("workplaceId", "=", workplaceId);
  if (participantIds) known = known.where("participantId", "in", [...participantIds]);
  const rows = await known.execute();
  return new Map(rows.map(({ participantId, ...journey }) => [participantId, journey]));
}

/** A job at its place: whose it is and where. Neither is weighed. */
export interface WorkAt extends WorkSide {
  employerId: string;
  workplaceId: string | null;
}

/** What matching reads of a vacancy. @throws NotFound when there is none. */
export async function workSide(db: Db, vacancyId: string): Promise<WorkAt> {
  const work = (await workSides(db, [vacancyId])).get(vacancyId);
  if (!work) throw new NotFound();
  return work;
}

/** The same of several, in two questions. */
export async function workSides(
  db: Db,
  vacancyIds: readonly string[],
): Promise<Map<string, WorkAt>> {
  if (vacancyIds.length === 0) return new Map();
  const vacancies = await db
    .selectFrom("vacancy as v")
    .leftJoin("workplace as w", "w.id", "v.workplaceId")
    .selectAll("v")
    .select(["w.localAuthorityId", "w.latitude", "w.longitude"])
    .where("v.id", "in", [...vacancyIds])
    .execute();
  const environment = await db
    .selectFrom("vacancyEnvironment")
    .selectAll()
    .where("vacancyId", "in", [...vacancyIds])
    .execute();
  const around = Map.groupBy(environment, ({ vacancyId }) => vacancyId);
  return new Map(
    vacancies.map((vacancy) => [vacancy.id, workSideOf(vacancy, around.get(vacancy.id) ?? [])]),
  );
}

type VacancyAt = VacancyTable & {
  localAuthorityId: string | null;
  latitude: number | null;
  longitude: number | null;
};

const workSideOf = (vacancy: VacancyAt, environment: VacancyEnvironmentTable[]): WorkAt => ({
  kindOfWork: vacancy.kindOfWork,
  minutesMin: vacancy.minutesMin,
  minutesMax: vacancy.minutesMax,
  days: readDays(vacancy.days),
  startsAt: vacancy.startsAt,
  endsAt: vacancy.endsAt,
  payMinPencePerHour: payAnHour(vacancy),
  employerId: vacancy.employerId,
  workplaceId: vacancy.workplaceId,
  localAuthority: vacancy.localAuthorityId ?? "",
  place: placeOf(vacancy),
  hoursCanFlex: vacancy.hoursCanChange,
  environment: environment.flatMap(({ dimension, level, canChange, note }) =>
    isEnvironmentDimension(dimension) && isLevel(level)
      ? [{ dimension, level, canChange, note }]
      : [],
  ),
});

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
