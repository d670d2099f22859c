/**
 * Access to Work, reckoned from dated facts: what may be asked of it, until when, and what the employer may share.
 * It never says what will be paid: that is decided elsewhere. Pure; the browser may read it.
 */
import {
  type AccessToWorkFact,
  type AccessToWorkFigure,
  type AccessToWorkRule,
  type AccessToWorkRuleName,
  accessToWorkFacts,
  accessToWorkRules,
  type GrantKind,
  grantKindOfAdjustment,
} from "#db/reference/access-to-work.ts";
import type {
  AccessToWorkAsk,
  AccessToWorkDecision,
  PlanLineStatus,
  SizeBand,
} from "#db/tables.ts";
import { addDays, daysBetween } from "../calendar/calendar.ts";
import type { Transitions } from "../transitions.ts";

export type {
  AccessToWorkAsk,
  AccessToWorkDecision,
  AccessToWorkFact,
  AccessToWorkRule,
  GrantKind,
};
export { accessToWorkFacts, accessToWorkRules };

export const accessToWorkAddress = "https://www.gov.uk/access-to-work";

export const accessToWorkStatuses = [
  "notApplied",
  "applied",
  "granted",
  "refused",
  "paid",
] as const;
export type AccessToWorkStatus = (typeof accessToWorkStatuses)[number];
export type AccessToWorkTransition =
  | "apply"
  | "grant"
  | "refuse"
  | "confirmPaid"
  | "notPaidYet"
  | "startAgain";

/** "participant" is the worker. They apply; their specialist may write it down for them. */
export const accessToWorkTransitions: Transitions<AccessToWorkTransition, AccessToWorkStatus> = {
  apply: {
    from: ["notApplied", "refused"],
    to: "applied",
    by: ["participant", "specialist"],
  },
  grant: { from: ["applied"], to: "granted", by: ["participant", "specialist"] },
  refuse: { from: ["applied"], to: "refused", by: ["participant", "specialist"] },
  // Money comes to the employer for what they bought, and to the worker for what they paid themselves.
  confirmPaid: {
    from: ["granted"],
    to: "paid",
    by: ["employer", "participant", "specialist"],
  },
  notPaidYet: { from: ["paid"], to: "granted", by: ["employer", "participant", "specialist"] },
  startAgain: {
    from: ["applied", "granted", "refused"],
    to: "notApplied",
    by: ["participant", "specialist"],
  },
};

/** What a late press of a button is told. */
export const accessToWorkMoved: Record<AccessToWorkStatus, string> = {
  notApplied: "No application is recorded here at the moment. Look at the page again.",
  applied: "The application is recorded already. Look at the page again before you choose.",
  granted: "The decision is recorded already. Look at the page again before you choose.",
  refused: "A refusal is recorded already. Look at the page again before you choose.",
  paid: "It is recorded as paid already. Nothing more is needed.",
};

export interface Tracked {
  appliedOn: string | null;
  decidedOn: string | null;
  decision: AccessToWorkDecision | null;
  paidOn: string | null;
}
export const nothingTracked: Tracked = {
  appliedOn: null,
  decidedOn: null,
  decision: null,
  paidOn: null,
};

/** Derived from the dates, never stored. */
export function statusOf(tracked: Tracked): AccessToWorkStatus {
  if (tracked.paidOn !== null) return "paid";
  if (tracked.decidedOn !== null) return tracked.decision === "refused" ? "refused" : "granted";
  return tracked.appliedOn === null ? "notApplied" : "applied";
}

/** The row of a figure that holds on a day: the newest that has begun, or the first when none has. */
export function factOn(
  figure: AccessToWorkFigure,
  day: string,
  size: SizeBand | null = null,
  facts: readonly AccessToWorkFact[] = accessToWorkFacts,
): AccessToWorkFact {
  const rows = facts
    .filter((fact) => fact.figure === figure && (fact.size === null || fact.size === size))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const found = rows.findLast(({ from }) => from <= day) ?? rows[0];
  if (!found) throw new Error(`Nothing is known of ${figure}`);
  return found;
}

export function ruleNamed(name: AccessToWorkRuleName): AccessToWorkRule {
  const found = accessToWorkRules.find(({ rule }) => rule === name);
  if (!found) throw new Error(`No rule ${name}`);
  return found;
}

export interface Window {
  state: "before" | "open" | "closed";
  /** The last day on which an application counts as made in time. */
  lastDay: string;
  /** That day and today counted; 0 once it is over. */
  daysLeft: number;
}

/** The first weeks of a job, in which the employer shares nothing. Somebody with an offer is in time too. */
export function windowOn(startsOn: string, today: string): Window {
  const weeks = factOn("window", startsOn).value;
  const lastDay = addDays(startsOn, weeks * 7 - 1);
  const state = today < startsOn ? "before" : today > lastDay ? "closed" : "open";
  return { state, lastDay, daysLeft: Math.max(0, daysBetween(today, lastDay) + 1) };
}

/** So many days before its end a window is about to close. */
export const closingDays = 14;
export const isClosing = (window: Window): boolean =>
  window.state !== "closed" && window.daysLeft <= closingDays;

/**
 * The part of a cost that an employer may be asked to share when the worker applies after the first weeks.
 * @param costPence of equipment and premises together; null: without an upper limit
 * @returns pence
 */
export function employerShare(costPence: number | null, size: SizeBand, day: string): number {
  const first = factOn("shareFirst", day, size).value;
  const rate = factOn("shareRate", day, size).value;
  const ceiling = factOn("shareCeiling", day).value;
  const counted = Math.min(costPence ?? ceiling, ceiling);
  if (counted <= first) return counted;
  return first + Math.round(((counted - first) * rate) / 100);
}

/** What of a plan's line matters here. */
export interface FundableLine {
  status: PlanLineStatus;
  adjustmentId: string | null;
  payer: string;
  costBand: string;
  ask: AccessToWorkAsk | null;
  costPence: number | null;
}

const said = /access to work|\batw\b/i;

/**
 * What would be asked of Access to Work for a line; null when nothing is. A mark counts before the agreed payer, and that
 * before what the library says; a line of one's own counts as equipment, which is the kind that may be shared, until somebody says.
 */
export function grantKindOf(line: FundableLine): GrantKind | null {
  if (line.status === "notReasonable" || line.status === "withdrawn") return null;
  if (line.ask !== null) return line.ask === "none" ? null : line.ask;
  if (line.payer !== "" && !said.test(line.payer)) return null;
  const known = line.adjustmentId === null ? undefined : grantKindOfAdjustment[line.adjustmentId];
  return known ?? (line.payer === "" ? null : "equipment");
}

/**
 * The lines that an application would be for, or is for. What is in place already is not asked for afterwards, unless
 * somebody said so or it came of the application.
 */
export function askedOf<Line extends FundableLine>(
  lines: readonly Line[],
  tracked: Tracked,
): Line[] {
  return lines.filter(
    (line) =>
      grantKindOf(line) !== null &&
      (line.status === "proposed" ||
        line.status === "agreed" ||
        line.ask !== null ||
        tracked.appliedOn !== null),
  );
}

export const isShared = (kind: GrantKind): boolean => kind === "equipment" || kind === "premises";

const bandPence: Record<string, readonly [number, number | null]> = {
  "0": [0, 0],
  L: [0, 100_00],
  M: [100_00, 500_00],
  H: [500_00, 2_000_00],
  S: [2_000_00, null],
};

/** From least to most in pence; null: no upper limit known. Nothing known is anything. */
export function costRangeOf({
  costPence,
  costBand,
}: Pick<FundableLine, "costPence" | "costBand">): readonly [number, number | null] {
  if (costPence !== null) return [costPence, costPence];
  const [low = "", high = low] = costBand.split("-");
  const from = bandPence[low];
  const to = bandPence[high];
  return from && to ? [from[0], to[1]] : [0, null];
}

export interface Share {
  /** "none": applied in time, nothing that is shared, or an employer too small. */
  kind: "none" | "ifLate" | "some";
  lowPence: number;
  highPence: number;
}

/**
 * What the employer's share of the lines may be.
 * @param startsOn null: no first day is known, so nobody can say whether the window is open
 */
export function shareOf(
  lines: readonly FundableLine[],
  {
    size,
    startsOn,
    appliedOn,
    today,
  }: { size: SizeBand; startsOn: string | null; appliedOn: string | null; today: string },
): Share {
  const ranges = lines.flatMap((line) => {
    const kind = grantKindOf(line);
    return kind !== null && isShared(kind) ? [costRangeOf(line)] : [];
  });
  const day = appliedOn ?? today;
  const low = ranges.reduce((sum, [least]) => sum + least, 0);
  const high = ranges.reduce<number | null>(
    (sum, [, most]) => (sum === null || most === null ? null : sum + most),
    0,
  );
  const lowPence = employerShare(low, size, day);
  const highPence = employerShare(high, size, day);
  const none: Share = { kind: "none", lowPence: 0, highPence: 0 };
  if (ranges.length === 0 || highPence === 0) return none;
  if (startsOn === null) return { kind: "ifLate", lowPence, highPence };
  if (appliedOn !== null && appliedOn <= windowOn(startsOn, day).lastDay) return none;
  const isOpen = appliedOn === null && windowOn(startsOn, today).state !== "closed";
  return { kind: isOpen ? "ifLate" : "some", lowPence, highPence };
}

/** Days that an application usually waits now, and the day that makes of one made on a day. Not a promise. */
export function waitFrom(appliedOn: string, today: string): { days: number; aroundOn: string } {
  const { value: days } = factOn("wait", today);
  return { days, aroundOn: addDays(appliedOn, days) };
}

/** Whether something of a line is the employer's to buy, to change or to share. Travel and support workers are not. */
export function concernsEmployer(line: FundableLine & { acts: string }): boolean {
  const kind = grantKindOf(line);
  return kind !== null && (isShared(kind) || line.acts === "employer");
}

/** Whether the employer reads how far an application is: once there is a job, and only where it concerns them. */
export const mayEmployerRead = (
  asked: readonly (FundableLine & { acts: string })[],
  hasJob: boolean,
): boolean => hasJob && asked.some(concernsEmployer);
