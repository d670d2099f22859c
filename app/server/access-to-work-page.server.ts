import {
  type AccessToWorkLine,
  firstDayOf,
  hasJob,
  trackedOf,
  withAsks,
} from "#app/domain/access-to-work/access-to-work.queries.server.ts";
import {
  type AccessToWorkTransition,
  accessToWorkTransitions,
  askedOf,
  concernsEmployer,
  factOn,
  grantKindOf,
  mayEmployerRead,
  shareOf,
  statusOf,
  waitFrom,
  windowOn,
} from "#app/domain/access-to-work/access-to-work.ts";
import { sourceOf } from "#app/domain/access-to-work/access-to-work-source.ts";
import type { PlanContext } from "#app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import type { PlanRow } from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import { sideOf } from "#app/domain/adjustment-plan/adjustment-plan-move.server.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { openTransitions } from "#app/domain/transitions.ts";
import type { PlanLineTable } from "#db/tables.ts";

export const accessForms = [
  "atwApply",
  "atwDecide",
  "atwConfirmPaid",
  "atwStarted",
  "atwMark",
] as const;
export type AccessForm = (typeof accessForms)[number];
export type AccessPress =
  | Exclude<AccessToWorkTransition, "grant" | "refuse">
  | "decide"
  | "started";

/** What a plan's page says of Access to Work to this side; null where there is nothing to say. */
export async function readAccessToWork(
  ctx: PlanContext,
  row: PlanRow,
  planLines: readonly PlanLineTable[],
  form: { what: string | null; lineId: string | null },
) {
  const side = sideOf(ctx);
  const today = dateOf(ctx.now);
  if (!row.isPaid) return null;
  const tracked = (await trackedOf(ctx.db, [row.id]))(row.id);
  const all = await withAsks(ctx.db, planLines);
  const asked = askedOf(all, tracked);
  const lines = side === "employer" ? asked.filter(concernsEmployer) : asked;
  // Whose job is over has nothing to apply for; what came of it stays to be read.
  const isBegun = tracked.appliedOn !== null;
  if (row.isOver && !isBegun) return null;
  const isAboutJob = row.kind === "vacancy";
  if (lines.length === 0 && (isAboutJob || side === "employer")) return null;
  const mayMark = side !== "employer" && !isAboutJob && !row.isOver;
  const startsOn = firstDayOf(row, tracked);
  const status = statusOf(tracked);
  const mayReadTracked = side !== "employer" || mayEmployerRead(asked, hasJob(row));
  const window = startsOn === null ? null : windowOn(startsOn, today);
  const line = all.find(({ id }) => id === form.lineId) ?? null;
  const wanted = accessForms.find((each) => each === form.what) ?? null;
  return {
    isAboutJob,
    lines: lines.map(({ id, adjustment, interim, status: lineStatus, ...each }) => ({
      id,
      adjustment,
      kind: grantKindOf({ ...each, status: lineStatus }),
      interim: lineStatus === "proposed" || lineStatus === "agreed" ? interim : null,
      isWaiting: lineStatus === "proposed" || lineStatus === "agreed",
      mayChange: lineStatus === "proposed",
    })),
    others: mayMark ? all.filter((each) => canAsk(each) && !asked.includes(each)).map(shortOf) : [],
    mayMark,
    size: row.employerSize,
    window,
    windowSource: sourceOf(factOn("window", startsOn ?? today), today),
    // An employer whom the application does not concern does not learn of it from the share either.
    share: shareOf(lines, {
      size: row.employerSize,
      startsOn,
      appliedOn: mayReadTracked ? tracked.appliedOn : null,
      today,
    }),
    shareSource: sourceOf(factOn("shareFirst", today, row.employerSize), today),
    wait: { ...waitFrom(today, today), source: sourceOf(factOn("wait", today), today) },
    tracked: mayReadTracked
      ? {
          status,
          appliedOn: tracked.appliedOn,
          decidedOn: tracked.decidedOn,
          decision: tracked.decision,
          paidOn: tracked.paidOn,
          aroundOn: tracked.appliedOn && waitFrom(tracked.appliedOn, today).aroundOn,
        }
      : null,
    presses: isAboutJob || !mayReadTracked ? [] : pressesOf(side, status, row, startsOn),
    form:
      wanted && (wanted !== "atwMark" || (line && mayMark))
        ? {
            what: wanted,
            line: line && { ...shortOf(line), ask: markOf(line), costPence: line.costPence },
          }
        : null,
  };
}

const shortOf = ({ id, adjustment }: AccessToWorkLine) => ({ id, adjustment });
const canAsk = ({ status }: AccessToWorkLine) =>
  status !== "withdrawn" && status !== "notReasonable";
const markOf = (line: AccessToWorkLine) => line.ask ?? grantKindOf(line);

function pressesOf(
  side: "employer" | "specialist" | "worker",
  status: ReturnType<typeof statusOf>,
  row: PlanRow,
  startsOn: string | null,
): AccessPress[] {
  const party = side === "worker" ? "participant" : side;
  const open = openTransitions(accessToWorkTransitions, status, party).map((step) =>
    step === "grant" || step === "refuse" ? ("decide" as const) : step,
  );
  const started = row.kind === "employee" && startsOn === null ? (["started"] as const) : [];
  return [...started, ...new Set(open)];
}
export type AccessPage = NonNullable<Awaited<ReturnType<typeof readAccessToWork>>>;
