/** What is past its day in a team, for whoever leads it: how much, and since when. Pure; the browser may read it. */

export const overdueKinds = {
  answers: "Answers from employers",
  advice: "Answers on advice",
  starts: "Starts to write down",
  reviews: "Looking back at a job",
  participations: "Past the end of taking part",
} as const;
export type OverdueKind = keyof typeof overdueKinds;
export const overdueKindCodes = Object.keys(overdueKinds) as OverdueKind[];

export interface Overdue {
  count: number;
  /** The day that the oldest of them was due. */
  oldest: string;
}
export interface TeamOverdue {
  teamId: string;
  teamName: string;
  overdue: Partial<Record<OverdueKind, Overdue>>;
  oldest: string;
}
export interface CountedOverdue extends Overdue {
  teamId: string;
  kind: OverdueKind;
}

/** A row for each team with something overdue, the team whose oldest has waited longest first. */
export function byTeam(
  counted: readonly CountedOverdue[],
  names: ReadonlyMap<string, string>,
): TeamOverdue[] {
  const teams = new Map<string, TeamOverdue>();
  for (const { teamId, kind, count, oldest } of counted) {
    const teamName = names.get(teamId);
    if (teamName === undefined || count === 0) continue;
    const team = teams.get(teamId) ?? { teamId, teamName, overdue: {}, oldest };
    team.overdue[kind] = { count, oldest };
    if (oldest < team.oldest) team.oldest = oldest;
    teams.set(teamId, team);
  }
  return [...teams.values()].sort(
    (a, b) => a.oldest.localeCompare(b.oldest) || a.teamName.localeCompare(b.teamName, "en-GB"),
  );
}
