import { costInWords, leadInWords } from "#app/domain/adjustment/adjustment.ts";
import type { PlanContext } from "#app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import { findPlan } from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import {
  missingYes,
  type PlanLineTransition,
  planLineTransitions,
} from "#app/domain/adjustment-plan/adjustment-plan.ts";
import { sideOf } from "#app/domain/adjustment-plan/adjustment-plan-move.server.ts";
import { lineFromLibrary } from "#app/domain/adjustment-plan/plan-from-library.ts";
import { waitsFor } from "#app/domain/adjustment-plan/plan-line-waits.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { openTransitions } from "#app/domain/transitions.ts";
import type { PlanLineTable } from "#db/tables.ts";
import { readAccessToWork } from "./access-to-work-page.server.ts";

export type PlanPress = Exclude<PlanLineTransition, "sayYes"> | "workerYes";
const forms = ["change", "review", "refuse", "workerYes", "propose"] as const;

/** What a plan's page shows to this side, and what they may press. Nothing that is not shown is sent. */
export async function readPlanPage(ctx: PlanContext, id: string, request: Request) {
  const { row, lines } = await findPlan(ctx, id);
  const side = sideOf(ctx);
  const asked = new URL(request.url).searchParams;
  const wanted = forms.find((form) => form === asked.get("do")) ?? null;
  const line = lines.find((each) => each.id === asked.get("line")) ?? null;
  const { nameUsed, jobTitle, employerName, workplaceName, startsOn, kind, workerHasAccount } = row;
  const about = { kind, workerHasAccount, today: dateOf(ctx.now) };
  return {
    id,
    side,
    about: {
      isOfPerson: kind !== "vacancy",
      nameUsed,
      jobTitle,
      employerName,
      workplaceName,
      startsOn: kind === "employee" ? null : startsOn,
    },
    lines: lines.map((each) => ({
      ...shown(each, kind, pressesOf(each, side, kind, workerHasAccount)),
      needsReader: waitsFor(side, each, about),
    })),
    form: wanted && (wanted === "propose" || line) ? { what: wanted, line } : null,
    access: await readAccessToWork(ctx, row, lines, {
      what: asked.get("do"),
      lineId: asked.get("line"),
    }),
    from: fromLibrary(asked.get("from")),
    newId: ctx.newId(),
    today: about.today,
    done: asked.get("done"),
  };
}

/** A line as the library would put it, for the form of a new line. */
function fromLibrary(id: string | null) {
  const found = lineFromLibrary(id);
  if (!found) return null;
  const { costBand, leadDays, ...line } = found;
  const typed = { ...line, acts: "employer" as const, cost: costInWords(costBand) };
  return { typed, ready: leadInWords(leadDays) };
}

function pressesOf(
  line: PlanLineTable,
  side: "employer" | "specialist" | "worker",
  kind: "participant" | "employee" | "vacancy",
  workerHasAccount: boolean,
): PlanPress[] {
  const party = side === "worker" ? "participant" : side;
  const missing = missingYes(kind, line);
  const works = line.status === "reviewed" && line.works === "yes";
  const open = openTransitions(planLineTransitions, line.status, party);
  return open
    .sort((a, b) => Number(b === "agree") - Number(a === "agree"))
    .flatMap((step): PlanPress[] => {
      if (step === "sayYes") return [];
      if (step === "proposeAgain" && works) return [];
      if (step !== "agree") return [step];
      if (side === "specialist")
        return !workerHasAccount && missing.includes("worker") ? ["workerYes"] : [];
      return missing.includes(side) ? ["agree"] : [];
    });
}

function shown(
  line: PlanLineTable,
  kind: "participant" | "employee" | "vacancy",
  presses: PlanPress[],
) {
  const { id, status, adjustment, adjustmentId, barrier, acts, actsName, wantedBy } = line;
  const { cost, payer, interim, agreedOn, inPlaceOn, reviewOn, works, worksWords } = line;
  return {
    id,
    status,
    adjustment,
    adjustmentId,
    barrier,
    acts,
    actsName,
    wantedBy,
    cost,
    payer,
    interim,
    agreedOn,
    agreedBy: [line.employerAgreedBy, line.workerAgreedBy].filter(Boolean),
    inPlaceOn,
    reviewOn,
    works,
    worksWords,
    refusedBecause: line.refusedBecause,
    isBeforeEmployer: status === "proposed" && line.openedToEmployerAt === null,
    missing: status === "proposed" ? missingYes(kind, line) : [],
    presses,
  };
}
export type PlanPage = Awaited<ReturnType<typeof readPlanPage>>;
export type ShownLine = PlanPage["lines"][number];
