import type { Db } from "#db/connect.ts";
import { findPlace } from "../place/gazetteer.ts";
import { placeInWords } from "../place/place.ts";
import { readTravelWays } from "../travel/travel.ts";
import { readContracts } from "../vacancy/vacancy.ts";
import { readWeek } from "../working-week/working-week.ts";
import { emptyProfile, type VocationalProfile } from "./vocational-profile.ts";

/**
 * Profiles by participant, in eight queries however many people. Says nothing about who may read them:
 * only commands that audit the reading, and evaluation that nobody sees, call it.
 */
export async function readProfiles(
  db: Db,
  participantIds: readonly string[],
): Promise<Map<string, VocationalProfile>> {
  if (participantIds.length === 0) return new Map();
  const ids = [...participantIds];
  const [base, wishes, jobs, skills, reach, environment, adjustments, strengths] =
    await Promise.all([
      db.selectFrom("vocationalProfile").selectAll().where("participantId", "in", ids).execute(),
      db.selectFrom("profileWish").selectAll().where("participantId", "in", ids).execute(),
      db
        .selectFrom("profileJob")
        .selectAll()
        .where("participantId", "in", ids)
        .orderBy("occupation")
        .execute(),
      db
        .selectFrom("profileSkill")
        .selectAll()
        .where("participantId", "in", ids)
        .orderBy("skill")
        .execute(),
      db.selectFrom("profileReach").selectAll().where("participantId", "in", ids).execute(),
      db.selectFrom("profileEnvironment").selectAll().where("participantId", "in", ids).execute(),
      db
        .selectFrom("profileAdjustment")
        .selectAll()
        .where("participantId", "in", ids)
        .orderBy("adjustmentId")
        .execute(),
      db
        .selectFrom("profileStrength")
        .selectAll()
        .where("participantId", "in", ids)
        .orderBy("position")
        .execute(),
    ]);
  const rows = new Map(base.map((row) => [row.participantId, row]));
  const parts = {
    wishes: byPerson(wishes),
    jobs: byPerson(jobs),
    skills: byPerson(skills),
    reach: byPerson(reach),
    environment: byPerson(environment),
    adjustments: byPerson(adjustments),
    strengths: byPerson(strengths),
  };
  const profileOf = (id: string): VocationalProfile => {
    const row = rows.get(id) ?? emptyProfile(id, "");
    return {
      ...row,
      week: readWeek(row.week),
      contracts: readContracts(row.contracts),
      travelWays: readTravelWays(row.travelWays),
      home: homeInWords(row.homePlace),
      wishes: Object.fromEntries(parts.wishes(id).map((each) => [each.kindOfWork, each.wish])),
      jobs: parts.jobs(id).map(({ occupation, wish }) => ({ occupation, wish })),
      skillAnswers: parts.skills(id).map(({ skill, answer }) => ({ skill, answer })),
      reach: parts.reach(id).map((each) => each.localAuthorityId),
      environment: parts.environment(id).map(({ participantId: _, ...need }) => need),
      adjustments: parts
        .adjustments(id)
        .map(({ adjustmentId, words }) => ({ adjustmentId, words })),
      strengths: parts.strengths(id).map((each) => ({ id: each.id, words: each.words })),
    };
  };
  return new Map(ids.map((id) => [id, profileOf(id)]));
}

function homeInWords(id: string | null): string {
  const place = id === null ? undefined : findPlace(id);
  return place ? placeInWords(place) : "";
}

function byPerson<Row extends { participantId: string }>(rows: Row[]): (id: string) => Row[] {
  const grouped = Map.groupBy(rows, (row) => row.participantId);
  return (id) => grouped.get(id) ?? [];
}

export async function readProfile(db: Db, participantId: string): Promise<VocationalProfile> {
  const profile = (await readProfiles(db, [participantId])).get(participantId);
  if (!profile) throw new Error("A profile was asked for nobody.");
  return profile;
}

/** The places somebody may say they can reach; near are those of the area that supports them. */
export async function listPlaces(
  db: Db,
  areaId: string,
): Promise<{ id: string; name: string; isNear: boolean }[]> {
  const rows = await db
    .selectFrom("localAuthority")
    .select(["id", "name", "areaId"])
    .orderBy("name")
    .execute();
  return rows.map(({ id, name, areaId: of }) => ({ id, name, isNear: of === areaId }));
}
