import type { Db } from "#db/connect.ts";
import type {
  PayPeriod,
  PositionFrom,
  VacancyDemandTable,
  VacancyEnvironmentTable,
  VacancyTable,
  VacancyTaskTable,
} from "#db/tables.ts";
import { readDays } from "../calendar/calendar.ts";
import { NotFound } from "../errors.ts";
import type { Position } from "../place/place.ts";
import { isSkill } from "../skill/skill.ts";
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
    jobs: profile.jobs,
    minMinutes: profile.minMinutes,
    maxMinutes: profile.maxMinutes,
    week: profile.week,
    earliestStart: profile.earliestStart,
    latestFinish: profile.latestFinish,
    payFloorPence: profile.payFloorPence,
    contracts: profile.contracts,
    availableFrom: profile.availableFrom,
    noticeWeeks: profile.noticeWeeks,
    skills: profile.skillAnswers.flatMap(({ skill, answer }) =>
      isSkill(skill) ? [{ skill, answer }] : [],
    ),
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
  id: string;
  employerId: string;
  workplaceId: string | null;
}

/** What matching reads of a vacancy on a day, YYYY-MM-DD. @throws NotFound when there is none. */
export async function workSide(db: Db, vacancyId: string, today: string): Promise<WorkAt> {
  const work = (await workSides(db, [vacancyId], today)).get(vacancyId);
  if (!work) throw new NotFound();
  return work;
}

/** The same of several, in four questions. */
export async function workSides(
  db: Db,
  vacancyIds: readonly string[],
  today: string,
): Promise<Map<string, WorkAt>> {
  if (vacancyIds.length === 0) return new Map();
  const ids = [...vacancyIds];
  const [vacancies, environment, tasks, demands] = await Promise.all([
    db
      .selectFrom("vacancy as v")
      .leftJoin("workplace as w", "w.id", "v.workplaceId")
      .selectAll("v")
      .select(["w.localAuthorityId", "w.latitude", "w.longitude", "w.positionFrom"])
      .where("v.id", "in", ids)
      .execute(),
    db.selectFrom("vacancyEnvironment").selectAll().where("vacancyId", "in", ids).execute(),
    db
      .selectFrom("vacancyTask")
      .selectAll()
      .where("vacancyId", "in", ids)
      .where("asksFor", "is not", null)
      .orderBy("position")
      .execute(),
    db.selectFrom("vacancyDemand").selectAll().where("vacancyId", "in", ids).execute(),
  ]);
  const around = Map.groupBy(environment, ({ vacancyId }) => vacancyId);
  const doing = Map.groupBy(tasks, ({ vacancyId }) => vacancyId);
  const asking = Map.groupBy(demands, ({ vacancyId }) => vacancyId);
  return new Map(
    vacancies.map((vacancy) => {
      const { id } = vacancy;
      const parts = {
        environment: around.get(id) ?? [],
        tasks: doing.get(id) ?? [],
        demands: asking.get(id) ?? [],
      };
      return [id, { ...workSideOf(vacancy, parts), today }];
    }),
  );
}

type VacancyAt = VacancyTable & {
  localAuthorityId: string | null;
  latitude: number | null;
  longitude: number | null;
  positionFrom: PositionFrom | null;
};
interface VacancyParts {
  environment: VacancyEnvironmentTable[];
  tasks: VacancyTaskTable[];
  demands: VacancyDemandTable[];
}

const workSideOf = (vacancy: VacancyAt, { environment, tasks, demands }: VacancyParts): WorkAt => ({
  id: vacancy.id,
  kindOfWork: vacancy.kindOfWork,
  occupation: vacancy.occupation,
  minutesMin: vacancy.minutesMin,
  minutesMax: vacancy.minutesMax,
  days: readDays(vacancy.days),
  startsAt: vacancy.startsAt,
  endsAt: vacancy.endsAt,
  payMinPencePerHour: payAnHour(vacancy),
  contract: vacancy.contract,
  startsOn: vacancy.expectedStartOn,
  employerId: vacancy.employerId,
  workplaceId: vacancy.workplaceId,
  localAuthority: vacancy.localAuthorityId ?? "",
  place: placeOf(vacancy),
  isPlaceRough: vacancy.positionFrom === "council",
  hoursCanFlex: vacancy.hoursCanChange,
  environment: environment.flatMap(({ dimension, level, canChange, note }) =>
    isEnvironmentDimension(dimension) && isLevel(level)
      ? [{ dimension, level, canChange, note }]
      : [],
  ),
  demands: demands.flatMap(({ skill, weight }) => (isSkill(skill) ? [{ skill, weight }] : [])),
  tasks: tasks.map(({ id, words, weight, asksFor }) => ({
    id,
    words,
    isMovable: weight === "movable",
    asksFor: asksFor && (isSkill(asksFor) || isEnvironmentDimension(asksFor)) ? asksFor : null,
  })),
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
