import type { PayPeriod, VacancyKind } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { isPaidKind } from "../minimum-wage/minimum-wage.ts";
import { listEvidenceRows } from "../outcome-evidence/outcome-evidence.queries.server.ts";
import type { EvidenceRow } from "../outcome-evidence/outcome-evidence.ts";
import type { Pathway, PlacementStatus } from "../placement/placement.ts";
import { openPlacement, visibleTo } from "../placement/placement-scope.queries.server.ts";
import { may } from "../policy.ts";
import { type PayStanding, payStanding } from "./outcome-pay.ts";
import { daysWorked, type Spell } from "./qualifying-days.ts";
import {
  lastingInWords,
  type NotKnown,
  type OutcomeDefinition,
  type Standing,
  type StandingState,
  standingsOf,
} from "./sustained-outcome.ts";

/** A job as far as it matters to what counts. */
interface Job {
  id: string;
  participantId: string;
  pathway: Pathway;
  status: PlacementStatus;
  supportFrom: string;
}
interface SpellOfJob {
  job: Job;
  spell: Spell;
  pay: { placementId: string; payPence: number; payPeriod: PayPeriod; kind: VacancyKind };
}

/**
 * Every spell that may count of these people, in jobs that somebody may know of. Unpaid work counts towards nothing, and of
 * a job that somebody kept the days count from when support began.
 */
async function spellsOf(ctx: Context, participantIds: readonly string[]): Promise<SpellOfJob[]> {
  if (participantIds.length === 0) return [];
  const rows = await visibleTo(ctx.db, ctx)
    .innerJoin("workSpell", "workSpell.placementId", "placement.id")
    .leftJoin("vacancy", "vacancy.id", "placement.vacancyId")
    .select(["placement.id", "placement.participantId", "placement.pathway"])
    .select(["placement.status", "placement.supportFrom"])
    .select(["placement.payPence", "placement.payPeriod", "vacancy.kind as vacancyKind"])
    .select(["workSpell.kind", "workSpell.fromOn", "workSpell.untilOn"])
    .select("workSpell.minutesPerWeek")
    .where("placement.participantId", "in", [...participantIds])
    .orderBy("workSpell.fromOn")
    .execute();
  return rows.flatMap((row) => {
    const { id, participantId, pathway, status, supportFrom, payPence, payPeriod } = row;
    const kind = row.vacancyKind ?? "paidJob";
    const isBefore = pathway === "retention" && row.fromOn < supportFrom;
    const fromOn = isBefore ? supportFrom : row.fromOn;
    if (payPence === 0 || !isPaidKind(kind)) return [];
    if (row.untilOn !== null && row.untilOn < fromOn) return [];
    return {
      job: { id, participantId, pathway, status, supportFrom },
      spell: {
        placementId: id,
        kind: row.kind,
        fromOn,
        untilOn: row.untilOn,
        minutesPerWeek: row.minutesPerWeek,
      },
      pay: { placementId: id, payPence, payPeriod, kind },
    };
  });
}

/** What counts for one job: its own spells and those of the person's jobs before it, of the same pathway. */
const countedFor = (job: Job, all: readonly SpellOfJob[]) =>
  all.filter(
    (each) =>
      each.job.participantId === job.participantId &&
      each.job.pathway === job.pathway &&
      (each.job.id === job.id || each.job.supportFrom <= job.supportFrom),
  );

const standingsFor = (job: Job, counted: readonly SpellOfJob[], today: string): Standing[] =>
  standingsOf(job.pathway, {
    spells: counted.map(({ spell }) => spell),
    today,
    isAhead: job.status === "agreed",
  });

/** One outcome, and where somebody stands against it. */
export interface OutcomeLine {
  definition: OutcomeDefinition;
  state: StandingState;
  /** When it was reached, or will be if the job goes on as it is. */
  on: string | null;
  because: NotKnown | null;
  /** Null for a lead, who sees states and dates alone. */
  more: { days: number; daysNeeded: number; pay: PayStanding; evidence: EvidenceRow[] } | null;
}
export interface Outcomes {
  pathway: Pathway;
  status: PlacementStatus;
  /** Paid work: anything else counts towards nothing. Null before the first day. */
  counts: boolean | null;
  /** Days in this job so far, without breaks. Null for a lead. */
  daysInJob: number | null;
  lines: OutcomeLine[];
}

/**
 * Where the person of a job stands by it: the days of their jobs before it count too. An employer is not told.
 * @throws NotFound, Forbidden
 */
export async function findOutcomes(ctx: Context, placementId: string): Promise<Outcomes> {
  const { placement, party } = await openPlacement(ctx.db, ctx, placementId, "outcome.readState");
  const today = dateOf(ctx.now);
  const all = await spellsOf(ctx, [placement.participantId]);
  const counted = countedFor(placement, all);
  const inFull = may(party, "placement.readSupport");
  const jobs = [...new Set([placementId, ...counted.map(({ job }) => job.id)])];
  const evidence = inFull ? await listEvidenceRows(ctx.db, jobs) : [];
  const spells = counted.map(({ spell }) => spell);
  const own = spells.filter((spell) => spell.placementId === placementId);
  const { pathway, status } = placement;
  return {
    pathway,
    status,
    counts: status === "started" || status === "ended" ? own.length > 0 : null,
    daysInJob: inFull ? daysWorked(own, today) : null,
    lines: standingsFor(placement, counted, today).map((standing) => ({
      definition: standing.definition,
      state: standing.state,
      on: "on" in standing ? standing.on : null,
      because: "because" in standing ? standing.because : null,
      more: inFull
        ? {
            days: standing.days,
            daysNeeded: standing.daysNeeded,
            pay: payStanding(
              standing,
              counted.map(({ pay }) => pay),
              spells,
              today,
            ),
            evidence: evidence.filter((each) => each.definition === standing.definition.id),
          }
        : null,
    })),
  };
}

/** How long each of these jobs has lasted, in words for a list, by its id. */
export async function listLasting(
  ctx: Context,
  jobs: readonly Job[],
): Promise<Record<string, string>> {
  const today = dateOf(ctx.now);
  const all = await spellsOf(ctx, [...new Set(jobs.map(({ participantId }) => participantId))]);
  return Object.fromEntries(
    jobs.map((job) => {
      const counted = countedFor(job, all);
      const own = counted.filter((each) => each.job.id === job.id).map(({ spell }) => spell);
      return [job.id, lastingInWords(own, standingsFor(job, counted, today), today)];
    }),
  );
}
