import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { listPlacements, type PlacementRow } from "../placement/placement.queries.server.ts";
import { goesOn, placementParty } from "../placement/placement.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import { may, type ParticipantActor, type Permission, type StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import {
  leadSeesFrom,
  type Warning,
  type WarningRule,
  warningRuleCodes,
  warningRules,
} from "./early-warning.ts";
import { readOpenWarnings } from "./warning-facts.queries.server.ts";

/** The jobs that go on of which this reader may read so much. */
async function listWatched(ctx: Context<StaffActor>, permission: Permission) {
  const rows = await listPlacements(ctx, { statuses: ["agreed", "started"] });
  return rows.filter((row) => may(placementParty(ctx.actor, row), permission));
}

/**
 * What is open today, by placement; a placement without a warning is not in it, nor one whose warnings are not this
 * reader's to read.
 */
export async function findWarnings(
  ctx: Context<StaffActor>,
  placementIds: readonly string[],
): Promise<Map<string, Warning[]>> {
  const watched = (await listWatched(ctx, "earlyWarning.read")).map(({ id }) => id);
  const asked = watched.filter((id) => placementIds.includes(id));
  return readOpenWarnings(ctx.db, asked, dateOf(ctx.now));
}

/** The whole page of one job: what is open, and what was written down before, the newest first. @throws NotFound, Forbidden */
export async function findWarningsPage(ctx: Context<StaffActor>, placementId: string) {
  const { placement } = await openPlacement(ctx.db, ctx, placementId, "earlyWarning.read");
  const [open, closings] = await Promise.all([
    readOpenWarnings(ctx.db, [placementId], dateOf(ctx.now)),
    listClosings(ctx, placementId),
  ]);
  const { nameUsed } = placement;
  return {
    nameUsed,
    goesOn: goesOn(placement),
    open: open.get(placementId) ?? [],
    closings,
  };
}

const listClosings = ({ db }: Pick<Context, "db">, placementId: string) =>
  db
    .selectFrom("warningClosing as closing")
    .innerJoin("staff", "staff.id", "closing.staffId")
    .innerJoin("account", "account.id", "staff.accountId")
    .select(["closing.rule", "closing.did", "closing.note", "closing.at"])
    .select("account.name as staffName")
    .where("closing.placementId", "=", placementId)
    .orderBy("closing.at", "desc")
    .orderBy("closing.rule")
    .orderBy("closing.cause")
    .execute();

/**
 * What somebody reads about their own job: which rules are open, without what set them off, since that may be the
 * employer's words; and all that was written down about them. @throws NotFound
 */
export async function findNoticed(ctx: Context<ParticipantActor>, placementId: string) {
  const { placement } = await openPlacement(ctx.db, ctx, placementId, "placement.readSupport");
  const open = await readOpenWarnings(ctx.db, [placementId], dateOf(ctx.now));
  const rules = new Set((open.get(placementId) ?? []).map(({ rule }) => rule));
  const { jobTitle } = placement;
  return {
    jobTitle,
    goesOn: goesOn(placement),
    open: warningRuleCodes.filter((rule) => rules.has(rule)),
    closings: await listClosings(ctx, placementId),
  };
}

/** A line for each rule that is open about somebody, on the day it arises: which rule, and why. */
export async function listSpecialistWarningTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const rows = await listWatched(ctx, "earlyWarning.read");
  const ids = rows.map(({ id }) => id);
  const open = await readOpenWarnings(ctx.db, ids, dateOf(ctx.now));
  return rows.flatMap((row) => tasksOf(row, open.get(row.id) ?? []));
}

function tasksOf(row: PlacementRow, open: readonly Warning[]): Task[] {
  const byRule = new Map<WarningRule, Warning[]>();
  for (const each of open) byRule.set(each.rule, [...(byRule.get(each.rule) ?? []), each]);
  return [...byRule].map(([rule, warnings]): Task => {
    const since = warnings.map((each) => each.since).sort()[0] ?? "";
    return {
      title: `Check with ${row.nameUsed}, ${row.employerName}: ${warningRules[rule].name.toLowerCase()}`,
      to: `/specialist/placements/${row.id}/warnings`,
      detail: warnings.map(({ evidence }) => evidence).join(" "),
      // From that day the team's lead sees that it is open.
      dueOn: leadSeesFrom(since),
      since,
    };
  });
}
