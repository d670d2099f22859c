import type { Db } from "#db/connect.ts";
import { isDuplicate } from "#db/dialect.ts";
import type { CanChange, VacancyTable } from "#db/tables.ts";
import { within } from "#db/within.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import type { EmployerActor } from "../policy.ts";
import { namedSpecialistFor } from "../specialist/specialist.queries.server.ts";
import { environmentScales } from "../work-environment/work-environment.ts";
import { blankVacancy } from "./blank-vacancy.ts";
import {
  type ApplyStep,
  demandRows,
  type JobStep,
  linesOf,
  type PayAndHoursStep,
  type PlaceStep,
  scaleFields,
  type TasksStep,
  taskRows,
  type WorkStep,
} from "./vacancy.form.ts";
import { findVacancy, listWorkplacesFor } from "./vacancy.queries.server.ts";
import { canBeEdited, isPaidKind, type Step, vacancyMoved } from "./vacancy.ts";
import { applyColumns, jobColumns, payAndHoursColumns } from "./vacancy-columns.ts";
import { changedAMomentAgo, vacancyEntry } from "./vacancy-move.server.ts";
import { tooFewPlaces } from "./vacancy-places.ts";
import { mustBePublishable } from "./vacancy-publishing.commands.server.ts";
import { mustBeShort } from "./vacancy-taster.ts";
import { forgetToWeigh } from "./vacancy-to-weigh.server.ts";
import { touched } from "./vacancy-touch.server.ts";
import { keepingVersions } from "./vacancy-version.server.ts";

/**
 * Begins a draft with the first step. Pressing twice is the same as once: the id was made with the page.
 * An employer with one workplace has nothing to choose, so the draft is for that one.
 */
export async function startVacancy(
  ctx: Context<EmployerActor>,
  { id, ...job }: JobStep & { id: string },
): Promise<string> {
  const { actor, now } = ctx;
  const [only, ...more] = await listWorkplacesFor(ctx);
  await within(ctx.db, async (trx) => {
    const draft = {
      ...blankVacancy(id, actor.employerId, actor.accountId, now),
      ...jobColumns(job),
      workplaceId: only && more.length === 0 ? only.id : null,
      contactName: actor.name,
    };
    await trx.insertInto("vacancy").values(draft).execute();
    await record(trx, ctx, vacancyEntry("start", draft));
  }).catch(async (error) => {
    if (!isDuplicate(error)) throw error;
    // Theirs: the second press of the same button. Anybody else's: not found.
    await findVacancy(ctx, id);
  });
  return id;
}

type Columns = Partial<VacancyTable>;

/**
 * Saves one step. What is on the board must stay fit for it.
 * @throws Conflict for a vacancy that has ended; Invalid when a published one would lack something.
 */
export async function saveStep(
  ctx: Context<EmployerActor>,
  id: string,
  step: Step,
  columns: Columns | ((trx: Db) => Promise<Columns>),
  rest: (trx: Db) => Promise<void> = async () => {},
): Promise<void> {
  await within(ctx.db, async (trx) => {
    const inside = { ...ctx, db: trx };
    const before = await findVacancy(inside, id);
    if (!canBeEdited(before.status)) throw new Conflict(vacancyMoved[before.status]);
    const changes = typeof columns === "function" ? await columns(trx) : columns;
    mustBeShort({ ...before, ...changes }, dateOf(ctx.now), step);
    await keepingVersions(trx, ctx, before, async () => {
      const written = await trx
        .updateTable("vacancy")
        .set({ ...changes, ...touched(ctx.now), updatedAt: ctx.now })
        .where("id", "=", id)
        .where("status", "=", before.status)
        .executeTakeFirst();
      if (written.numUpdatedRows === 0n) throw new Conflict(changedAMomentAgo);
      await rest(trx);
    });
    await forgetToWeigh(trx, id);
    await record(trx, ctx, vacancyEntry("edit", before, step));
    if (before.status !== "draft" && before.status !== "paused")
      mustBePublishable(await findVacancy(inside, id), dateOf(ctx.now), step);
  });
}

export const saveJob = (ctx: Context<EmployerActor>, id: string, job: JobStep) =>
  saveStep(ctx, id, "job", async (trx) => {
    const { placesFilled } = await findVacancy({ ...ctx, db: trx }, id);
    const tooFew = tooFewPlaces(job.places, placesFilled);
    if (tooFew) throw new Invalid(tooFew, { places: [tooFew] });
    return {
      ...jobColumns(job),
      // A wage left behind would be read as the pay of a job that has none.
      ...(!isPaidKind(job.kind) && { payMinPence: null, payMaxPence: null, payPeriod: null }),
    };
  });

export const savePayAndHours = (ctx: Context<EmployerActor>, id: string, typed: PayAndHoursStep) =>
  saveStep(ctx, id, "pay-and-hours", payAndHoursColumns(typed));

export const saveTasks = (ctx: Context<EmployerActor>, id: string, typed: TasksStep) =>
  saveStep(ctx, id, "tasks", {}, async (trx) => {
    const before = await trx
      .deleteFrom("vacancyTask")
      .where("vacancyId", "=", id)
      .returning(["id", "words"])
      .execute();
    await trx.deleteFrom("vacancyCriterion").where("vacancyId", "=", id).execute();
    await trx.deleteFrom("vacancyDemand").where("vacancyId", "=", id).execute();
    /** A task that is still there stays the same task. */
    const idFor = (words: string) => {
      const place = before.findIndex((task) => task.words === words);
      return place < 0 ? ctx.newId() : (before.splice(place, 1)[0]?.id ?? ctx.newId());
    };
    const placed = <Row>(list: Row[]) =>
      list.map((row, place) => ({ ...row, vacancyId: id, position: place + 1 }));
    const tasks = taskRows.flatMap((row) => {
      const words = typed[`task${row}`];
      if (!words) return [];
      const weight = typed[`weight${row}`] ?? ("essential" as const);
      const asksFor = weight === "movable" ? (typed[`asksFor${row}`] ?? null) : null;
      return [{ id: idFor(words), words, weight, asksFor }];
    });
    const criteria = (["essential", "desirable"] as const).flatMap((weight) =>
      linesOf(typed[weight]).map((words) => ({
        id: ctx.newId(),
        words: words.slice(0, 300),
        weight,
      })),
    );
    const demands = demandRows.flatMap((row) => {
      const [skill, weight] = [typed[`skill${row}`], typed[`skillWeight${row}`]];
      return skill && weight ? [[skill, { skill, weight }] as const] : [];
    });
    const once = [...new Map(demands).values()];
    if (tasks.length > 0) await trx.insertInto("vacancyTask").values(placed(tasks)).execute();
    if (criteria.length > 0)
      await trx.insertInto("vacancyCriterion").values(placed(criteria)).execute();
    if (once.length > 0) await trx.insertInto("vacancyDemand").values(placed(once)).execute();
  });

export const saveWork = (ctx: Context<EmployerActor>, id: string, typed: WorkStep) =>
  saveStep(ctx, id, "work", {}, async (trx) => {
    await trx.deleteFrom("vacancyEnvironment").where("vacancyId", "=", id).execute();
    const said = environmentScales.flatMap(({ id: dimension }) => {
      const names = scaleFields(dimension);
      const level = typed[names.level];
      if (!level) return [];
      const change = typed[names.change];
      return [
        {
          vacancyId: id,
          dimension,
          level: Number(level),
          canChange: (change === "not-sure" ? "notSure" : (change ?? null)) as CanChange | null,
          note: typed[names.note] ?? "",
        },
      ];
    });
    if (said.length > 0) await trx.insertInto("vacancyEnvironment").values(said).execute();
  });

export const savePlace = (ctx: Context<EmployerActor>, id: string, typed: PlaceStep) =>
  saveStep(ctx, id, "place", async (trx) => {
    const inside = { ...ctx, db: trx };
    const mine = await listWorkplacesFor(inside);
    const chosen = typed.workplaceId;
    if (chosen && !mine.some((workplace) => workplace.id === chosen))
      throw new Invalid("Choose one of your workplaces.", {
        workplaceId: ["Choose one of your workplaces."],
      });
    const before = await findVacancy(inside, id);
    return {
      workplaceId: chosen ?? null,
      gettingThere: typed.gettingThere ?? "",
      access: typed.access ?? "",
      ...(chosen && (await movedSpecialist(trx, before, chosen))),
    };
  });

/** A published vacancy that moves to another authority's workplace gets the specialist named for there. */
async function movedSpecialist(
  trx: Db,
  before: { status: string; localAuthorityId: string | null },
  workplaceId: string,
) {
  if (before.status === "draft") return {};
  const { localAuthorityId } = await trx
    .selectFrom("workplace")
    .select("localAuthorityId")
    .where("id", "=", workplaceId)
    .executeTakeFirstOrThrow();
  if (localAuthorityId === before.localAuthorityId) return {};
  return { specialistId: await namedSpecialistFor(trx, localAuthorityId) };
}

export const saveApply = (ctx: Context<EmployerActor>, id: string, typed: ApplyStep) =>
  saveStep(ctx, id, "apply", applyColumns(typed));
