import { sql } from "kysely";
import { promisesOf } from "../advice-request/advice-promises.queries.server.ts";
import { listAdvice } from "../advice-request/advice-row.queries.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { may, type StaffActor } from "../policy.ts";
import { byTeam, type CountedOverdue, type OverdueKind, type TeamOverdue } from "./overdue.ts";

/** What is overdue in the teams that somebody leads: numbers and days, and nobody's name. */
export async function listOverdueByTeam(ctx: Context<StaffActor>): Promise<TeamOverdue[]> {
  const teamIds = [...ctx.actor.leads];
  if (teamIds.length === 0) return [];
  const [teams, ...counted] = await Promise.all([
    ctx.db.selectFrom("team").select(["id", "name"]).where("id", "in", teamIds).execute(),
    countAnswers(ctx, teamIds),
    countStarts(ctx, teamIds),
    countReviews(ctx, teamIds),
    countParticipations(ctx, teamIds),
    countAdvice(ctx),
  ]);
  return byTeam(counted.flat(), new Map(teams.map(({ id, name }) => [id, name])));
}

type Row = { teamId: string; count: number; oldest: string };
const ofKind = (kind: OverdueKind, rows: readonly Row[]): CountedOverdue[] =>
  rows.map((row) => ({ kind, ...row, count: Number(row.count) }));

// Statuses are written out, so that the indexes of what is open serve; while a job goes on it names whoever supports
// the person now.

async function countAnswers({ db, now }: Context<StaffActor>, teamIds: string[]) {
  if (!may("teamLead", "introduction.readState")) return [];
  const rows = await db
    .selectFrom("introduction as i")
    .innerJoin("staff as s", "s.id", "i.specialistId")
    .select(({ fn }) => [
      "s.teamId",
      fn.countAll<number>().as("count"),
      fn.min<string>("i.answerBy").as("oldest"),
    ])
    .where("i.status", "=", sql.lit("withEmployer"))
    .where("i.answerBy", "<", dateOf(now))
    .where("s.teamId", "in", teamIds)
    .groupBy("s.teamId")
    .execute();
  return ofKind("answers", rows);
}

async function countStarts({ db, now }: Context<StaffActor>, teamIds: string[]) {
  if (!may("teamLead", "placement.readState")) return [];
  const rows = await db
    .selectFrom("placement")
    .innerJoin("staff as s", "s.id", "placement.specialistId")
    .select(({ fn }) => [
      "s.teamId",
      fn.countAll<number>().as("count"),
      fn.min<string>("placement.startsOn").as("oldest"),
    ])
    .where("placement.status", "=", sql.lit("agreed"))
    .where("placement.startsOn", "<", dateOf(now))
    .where("s.teamId", "in", teamIds)
    .groupBy("s.teamId")
    .execute();
  return ofKind("starts", rows);
}

async function countReviews({ db, now }: Context<StaffActor>, teamIds: string[]) {
  if (!may("teamLead", "placement.readState")) return [];
  const rows = await db
    .selectFrom("inWorkReview as review")
    .innerJoin("placement", "placement.id", "review.placementId")
    .innerJoin("staff as s", "s.id", "placement.specialistId")
    .select(({ fn }) => [
      "s.teamId",
      fn.countAll<number>().as("count"),
      fn.min<string>("review.dueOn").as("oldest"),
    ])
    .where("review.closedAt", "is", null)
    .where("review.dueOn", "<", dateOf(now))
    .where("placement.status", "=", sql.lit("started"))
    .where("s.teamId", "in", teamIds)
    .groupBy("s.teamId")
    .execute();
  return ofKind("reviews", rows);
}

async function countParticipations({ db, now }: Context<StaffActor>, teamIds: string[]) {
  if (!may("teamLead", "participant.name")) return [];
  const rows = await db
    .selectFrom("participant")
    .innerJoin("staff as s", "s.id", "participant.specialistId")
    .select(({ fn }) => [
      "s.teamId",
      fn.countAll<number>().as("count"),
      fn.min<string>("participant.participationEndsOn").as("oldest"),
    ])
    .where("participant.closedAt", "is", null)
    .where("participant.participationEndsOn", "<", dateOf(now))
    .where("s.teamId", "in", teamIds)
    .groupBy("s.teamId")
    .execute();
  return ofKind("participations", rows);
}

/** Of the adviser's team; what nobody has taken up yet is everybody's, and stands among what needs them. */
async function countAdvice(ctx: Context<StaffActor>): Promise<CountedOverdue[]> {
  const [rows, staff] = await Promise.all([
    listAdvice(ctx, { statuses: ["taken"] }),
    ctx.db
      .selectFrom("staff")
      .select(["id", "teamId"])
      .where("areaId", "=", ctx.actor.areaId)
      .where("teamId", "in", [...ctx.actor.leads])
      .execute(),
  ]);
  const teamOf = new Map(staff.map(({ id, teamId }) => [id, teamId]));
  const found = new Map<string, Row>();
  for (const row of rows) {
    const late = promisesOf(row, ctx.now).find(({ state }) => state === "late");
    const teamId = row.adviserId && teamOf.get(row.adviserId);
    if (!late || !teamId) continue;
    const before = found.get(teamId) ?? { teamId, count: 0, oldest: late.dueOn };
    const [oldest = late.dueOn] = [late.dueOn, before.oldest].sort();
    found.set(teamId, { teamId, count: before.count + 1, oldest });
  }
  return ofKind("advice", [...found.values()]);
}
