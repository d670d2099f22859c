import type { Db } from "#db/connect.ts";

/** What anyone may read: each area's teams, where they work and how to reach them. */
export async function listLocalTeams(db: Db) {
  const [areas, teams, authorities] = await Promise.all([
    db.selectFrom("area").select(["id", "name", "phone", "hours"]).orderBy("name").execute(),
    db
      .selectFrom("team")
      .select(["id", "areaId", "name", "phone", "email", "hours"])
      .orderBy("name")
      .execute(),
    db
      .selectFrom("localAuthority")
      .select(["name", "teamId"])
      .where("teamId", "is not", null)
      .orderBy("name")
      .execute(),
  ]);
  return areas.map((area) => ({
    ...area,
    teams: teams
      .filter((team) => team.areaId === area.id)
      .map((team) => ({
        ...team,
        places: authorities.filter((each) => each.teamId === team.id).map((each) => each.name),
      })),
  }));
}
