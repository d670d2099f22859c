import type { PlanLineTable } from "#db/tables.ts";
import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { linesOf, listPlans, type PlanRow } from "./adjustment-plan.queries.server.ts";
import { overdueSince } from "./adjustment-plan.ts";
import { type PlanReader, waitsFor } from "./plan-line-waits.ts";

interface Waiting {
  plan: PlanRow;
  line: PlanLineTable;
  why: "yes" | "late" | "review";
  since: string;
}

/** Lines that wait for this side, plan by plan. */
async function waiting(ctx: Context, side: PlanReader): Promise<Waiting[]> {
  const plans = await listPlans(ctx);
  const today = dateOf(ctx.now);
  const lines = await linesOf(ctx.db, ctx.actor.kind, plans);
  return lines.flatMap((line): Waiting[] => {
    const plan = plans.find(({ id }) => id === line.planId);
    if (!plan || !waitsFor(side, line, { ...plan, today })) return [];
    if (line.status === "proposed") return [{ plan, line, why: "yes", since: line.updatedAt }];
    const since = overdueSince(line, today);
    if (since === null) return [];
    return [{ plan, line, why: line.status === "agreed" ? "late" : "review", since }];
  });
}

const yesTask = (to: string, { plan, line }: Waiting, about: string): Task => ({
  title: `Read and agree: ${line.adjustment}`,
  to: `${to}/${plan.id}`,
  detail: about,
  since: line.updatedAt,
});

/** Lines that need the employer's yes, and what they agreed to do and has not come. */
export async function listEmployerPlanTasks(ctx: Context<EmployerActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const to = "/employer/plans";
  return (await waiting(ctx, "employer")).map((each): Task => {
    const { plan, why } = each;
    const about = [plan.nameUsed, plan.jobTitle].filter(Boolean).join(", ");
    if (why === "yes") return yesTask(to, each, about);
    return why === "late" ? lateTask(to, each, about, today) : reviewTask(to, each, about);
  });
}

const lateTask = (
  to: string,
  { plan, line, since }: Waiting,
  about: string,
  today: string,
): Task => ({
  title: `Put in place: ${line.adjustment}`,
  to: `${to}/${plan.id}`,
  detail: `${about}. Wanted by ${dayInWords(since, today)}.`,
  dueOn: since,
  since,
});

const reviewTask = (to: string, { plan, line, since }: Waiting, about: string): Task => ({
  title: `Say whether it works: ${line.adjustment}`,
  to: `${to}/${plan.id}`,
  detail: about,
  dueOn: since,
  since,
});

/** What the worker is asked about their own plan. */
export async function listParticipantPlanTasks(ctx: Context<ParticipantActor>): Promise<Task[]> {
  const to = "/participant/plans";
  const today = dateOf(ctx.now);
  return (await waiting(ctx, "worker")).map((each): Task => {
    const { plan, why } = each;
    if (why === "yes")
      return yesTask(to, each, `${plan.jobTitle}. Change it or say no if you like.`);
    return why === "late"
      ? lateTask(to, each, plan.jobTitle, today)
      : reviewTask(to, each, plan.jobTitle);
  });
}

/** A yes to ask for of somebody without an account, and what is late on either side. */
export async function listSpecialistPlanTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const to = "/specialist/plans";
  return (await waiting(ctx, "specialist")).map((each): Task => {
    const { plan, line, why, since } = each;
    const about = [plan.nameUsed, plan.employerName].filter(Boolean).join(", ");
    if (why === "yes")
      return {
        ...yesTask(to, each, `${about}. They have no account: write their yes down.`),
        title: `Ask ${plan.nameUsed ?? "them"} about: ${line.adjustment}`,
      };
    return {
      title: `Ask what holds it up: ${line.adjustment}`,
      to: `${to}/${plan.id}`,
      detail: `${about}. Wanted by ${dayInWords(since, today)}.`,
      dueOn: since,
      since,
    };
  });
}
