import {
  linesOf,
  listPlans,
  type PlanRow,
} from "../adjustment-plan/adjustment-plan.queries.server.ts";
import { addDays, dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import {
  type AccessToWorkLine,
  firstDayOf,
  hasJob,
  trackedOf,
  withAsks,
} from "./access-to-work.queries.server.ts";
import {
  askedOf,
  isClosing,
  mayEmployerRead,
  statusOf,
  type Tracked,
  type Window,
  waitFrom,
  windowOn,
} from "./access-to-work.ts";

interface Asked {
  plan: PlanRow;
  lines: AccessToWorkLine[];
  tracked: Tracked;
  /** The first weeks, while an application can still be made in time. */
  window: Window | null;
}

/** Plans of paid jobs that ask something of Access to Work. */
async function asked(ctx: Context): Promise<Asked[]> {
  const today = dateOf(ctx.now);
  const plans = (await listPlans(ctx)).filter(
    ({ kind, isOver, isPaid }) => kind !== "vacancy" && isPaid && !isOver,
  );
  const ids = plans.map(({ id }) => id);
  const lines = await withAsks(ctx.db, await linesOf(ctx.db, ctx.actor.kind, plans));
  const of = await trackedOf(ctx.db, ids);
  return plans.flatMap((plan): Asked[] => {
    const tracked = of(plan.id);
    const theirs = askedOf(
      lines.filter(({ planId }) => planId === plan.id),
      tracked,
    );
    if (theirs.length === 0) return [];
    const startsOn = firstDayOf(plan, tracked);
    const window = startsOn === null ? null : windowOn(startsOn, today);
    const isOpen = statusOf(tracked) === "notApplied" && window?.state !== "closed";
    return [{ plan, lines: theirs, tracked, window: isOpen ? window : null }];
  });
}

const leftInWords = (window: Window) =>
  window.daysLeft === 1 ? "today is the last day" : `${window.daysLeft} days left`;

function applyTask(
  title: string,
  to: string,
  about: string,
  { plan, window }: { plan: PlanRow; window: Window },
  today: string,
): Task {
  const last = dayInWords(window.lastDay, today);
  return {
    title: isClosing(window) ? `${title}: ${leftInWords(window)}` : title,
    to: `${to}/${plan.id}#access-to-work`,
    detail: `${about}. Until ${last} the employer may share nothing of the cost.`,
    dueOn: window.lastDay,
    since: plan.createdAt,
  };
}

/** An application to make, from the offer on; and one that has waited longer than most. */
export async function listParticipantAccessTasks(ctx: Context<ParticipantActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const to = "/participant/plans";
  return (await asked(ctx)).flatMap(({ plan, tracked, window }): Task[] => {
    if (window)
      return [applyTask("Apply to Access to Work", to, plan.jobTitle, { plan, window }, today)];
    const late = lateTask("Ask Access to Work how long it will be", to, { plan, tracked }, today);
    return late ? [late] : [];
  });
}

/** For somebody without an account, or when the time to apply is about to run out. */
export async function listSpecialistAccessTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const to = "/specialist/plans";
  return (await asked(ctx)).flatMap(({ plan, tracked, window }): Task[] => {
    const name = plan.nameUsed ?? "the worker";
    const about = [plan.jobTitle, plan.employerName].join(", ");
    if (window && (isClosing(window) || !plan.workerHasAccount)) {
      const title = `Help ${name} apply to Access to Work`;
      return [applyTask(title, to, about, { plan, window }, today)];
    }
    const late = lateTask(
      `Help ${name} ask Access to Work how long it will be`,
      to,
      { plan, tracked },
      today,
    );
    return late && !plan.workerHasAccount ? [late] : [];
  });
}

function lateTask(
  title: string,
  to: string,
  { plan, tracked }: { plan: PlanRow; tracked: Tracked },
  today: string,
): Task | null {
  if (tracked.appliedOn === null || statusOf(tracked) !== "applied") return null;
  const { aroundOn, days } = waitFrom(tracked.appliedOn, today);
  if (today <= aroundOn) return null;
  return {
    title,
    to: `${to}/${plan.id}#access-to-work`,
    detail: `${plan.jobTitle}. It has waited longer than ${days} days, the average.`,
    since: aroundOn,
  };
}

/** After how many days a decided grant is asked about: bought, claimed and paid takes that long. */
const askPaidAfterDays = 28;

/** Whether it has paid, for what the employer buys or changes. Applying is the worker's, so an employer is not asked to. */
export async function listEmployerAccessTasks(ctx: Context<EmployerActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  return (await asked(ctx)).flatMap(({ plan, lines, tracked }): Task[] => {
    const { decidedOn } = tracked;
    if (decidedOn === null || statusOf(tracked) !== "granted") return [];
    if (!mayEmployerRead(lines, hasJob(plan))) return [];
    const since = addDays(decidedOn, askPaidAfterDays);
    if (today < since) return [];
    return [
      {
        title: "Say whether Access to Work has paid",
        to: `/employer/plans/${plan.id}#access-to-work`,
        detail: [plan.nameUsed, plan.jobTitle].filter(Boolean).join(", "),
        since,
      },
    ];
  });
}
