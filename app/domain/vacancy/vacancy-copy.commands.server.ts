import type { Db } from "#db/connect.ts";
import { isDuplicate } from "#db/dialect.ts";
import type { VacancyTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { findOccupation, sectorOf } from "../occupation/occupation.ts";
import type { EmployerActor } from "../policy.ts";
import { blankVacancy } from "./blank-vacancy.ts";
import { type FoundVacancy, findVacancy, listWorkplacesFor } from "./vacancy.queries.server.ts";
import { vacancyEntry } from "./vacancy-move.server.ts";
import { findVacancyTemplate, type VacancyTemplate } from "./vacancy-template.ts";

type Contents = Pick<FoundVacancy, "tasks" | "criteria" | "demands" | "environment">;

/**
 * Begins a draft with everything that was said of an earlier vacancy, whatever became of that one. Its dates, what it
 * came from and who looked after it stay behind. Pressing twice is the same as once: the id was made with the page.
 * @throws NotFound for a vacancy that is not theirs.
 */
export async function copyVacancy(
  ctx: Context<EmployerActor>,
  { id, fromId }: { id: string; fromId: string },
): Promise<string> {
  const from = await findVacancy(ctx, fromId);
  const theirs = await listWorkplacesFor(ctx);
  const draft: VacancyTable = {
    ...blankVacancy(id, from.employerId, ctx.actor.accountId, ctx.now),
    ...copiedColumns(from, ctx.now),
    // Closed since, or no longer theirs: they choose another.
    workplaceId: theirs.some((each) => each.id === from.workplaceId) ? from.workplaceId : null,
    copiedFromId: from.id,
  };
  return begin(ctx, draft, from, "copy", from.id);
}

/** Begins a draft with how a job of the list usually is. Pay and hours are for the employer to say. @throws NotFound */
export async function startFromTemplate(
  ctx: Context<EmployerActor>,
  { id, occupation }: { id: string; occupation: string },
): Promise<string> {
  const template = findVacancyTemplate(occupation);
  const job = findOccupation(occupation);
  if (!template || !job) throw new NotFound();
  const [only, ...more] = await listWorkplacesFor(ctx);
  const draft: VacancyTable = {
    ...blankVacancy(id, ctx.actor.employerId, ctx.actor.accountId, ctx.now),
    title: job.label,
    occupation,
    kindOfWork: sectorOf(occupation),
    workplaceId: only && more.length === 0 ? only.id : null,
    contactName: ctx.actor.name,
  };
  return begin(ctx, draft, contentsOf(template), "startFromTemplate", occupation);
}

/** Said of the job, and how its employer chooses people. No date, no count, nobody of ours. */
function copiedColumns(from: FoundVacancy, now: string): Partial<VacancyTable> {
  return {
    title: from.title,
    kind: from.kind,
    kindOfWork: from.kindOfWork,
    occupation: from.occupation,
    contract: from.contract,
    contractNote: from.contractNote,
    places: from.places,
    summary: from.summary,
    payMinPence: from.payMinPence,
    payMaxPence: from.payMaxPence,
    payPeriod: from.payPeriod,
    insteadOfPay: from.insteadOfPay,
    minutesMin: from.minutesMin,
    minutesMax: from.minutesMax,
    days: from.days,
    startsAt: from.startsAt,
    endsAt: from.endsAt,
    pattern: from.pattern,
    hoursCanChange: from.hoursCanChange,
    hoursNote: from.hoursNote,
    gettingThere: from.ownGettingThere,
    access: from.ownAccess,
    waysToApply: from.waysToApply,
    howToApply: from.howToApply,
    processAdjustments: from.processAdjustments,
    contactName: from.contactName,
    contactRole: from.contactRole,
    contactEmail: from.contactEmail,
    contactPhone: from.contactPhone,
    mostIntroductions: from.mostIntroductions,
    specialistsFirstDays: from.specialistsFirstDays,
    // What was kept from the board is not put on it by a copy.
    keptForSpecialistsAt: from.keptForSpecialistsAt === null ? null : now,
  };
}

const contentsOf = ({ tasks, criteria, environment }: VacancyTemplate): Contents => ({
  tasks: tasks.map(({ words, weight }) => ({ id: "", words, weight, asksFor: null })),
  criteria: criteria.map((words) => ({ id: "", words, weight: "essential" })),
  demands: [],
  environment: environment.map(({ dimension, level }) => ({
    dimension,
    level,
    canChange: null,
    note: "",
  })),
});

async function begin(
  ctx: Context<EmployerActor>,
  draft: VacancyTable,
  contents: Contents,
  verb: "copy" | "startFromTemplate",
  from: string,
): Promise<string> {
  await ctx.db
    .transaction()
    .execute(async (trx) => {
      await trx.insertInto("vacancy").values(draft).execute();
      await writeContents(trx, ctx, draft.id, contents);
      await record(trx, ctx, vacancyEntry(verb, draft, from));
    })
    .catch(async (error) => {
      if (!isDuplicate(error)) throw error;
      // Theirs: the second press of the same button. Anybody else's: not found.
      await findVacancy(ctx, draft.id);
    });
  return draft.id;
}

async function writeContents(trx: Db, ctx: Context, vacancyId: string, contents: Contents) {
  const tasks = contents.tasks.map(({ words, weight, asksFor }, place) => ({
    id: ctx.newId(),
    vacancyId,
    position: place + 1,
    words,
    weight,
    asksFor,
  }));
  const criteria = contents.criteria.map(({ words, weight }, place) => ({
    id: ctx.newId(),
    vacancyId,
    position: place + 1,
    words,
    weight,
  }));
  const demands = contents.demands.map(({ skill, weight }, place) => ({
    vacancyId,
    position: place + 1,
    skill,
    weight,
  }));
  const environment = contents.environment.map(({ dimension, level, canChange, note }) => ({
    vacancyId,
    dimension,
    level,
    canChange,
    note,
  }));
  if (tasks.length > 0) await trx.insertInto("vacancyTask").values(tasks).execute();
  if (criteria.length > 0) await trx.insertInto("vacancyCriterion").values(criteria).execute();
  if (demands.length > 0) await trx.insertInto("vacancyDemand").values(demands).execute();
  if (environment.length > 0)
    await trx.insertInto("vacancyEnvironment").values(environment).execute();
}
