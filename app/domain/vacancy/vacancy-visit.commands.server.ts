import { isDuplicate } from "#db/dialect.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { findSomebodySupported } from "../guarded-words/guarded-words.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { EmployerActor, StaffActor } from "../policy.ts";
import { isOfMyTeams } from "../specialist/specialist.queries.server.ts";
import { tasterProblem } from "../work-trial/work-trial.ts";
import { blankVacancy } from "./blank-vacancy.ts";
import { linesOf, type VisitVacancy } from "./vacancy.form.ts";
import { findVacancy, visibleTo, withPlace } from "./vacancy.queries.server.ts";
import { isPaidKind } from "./vacancy.ts";
import { workOf } from "./vacancy-columns.ts";
import { changedAMomentAgo, vacancyEntry } from "./vacancy-move.server.ts";
import { newsIsAboutTheJob } from "./vacancy-news-guard.ts";
import { touched } from "./vacancy-touch.server.ts";

/**
 * A specialist writes down a vacancy heard of on a visit. Nobody sees it until the employer has confirmed it, by the
 * link that goes to the address given. Pressing twice is the same as once.
 */
export async function draftVacancyFromVisit(
  ctx: Context<StaffActor>,
  heard: VisitVacancy,
): Promise<string> {
  const { actor, now } = ctx;
  const { id, employerId, workplaceId } = heard;
  speaksOfTheJob(heard);
  const tooLong = heard.kind === "taster" ? tasterProblem(heard.hours ?? null, dateOf(now)) : null;
  if (tooLong) throw new Invalid(tooLong, { hours: [tooLong] });
  await ctx.db
    .transaction()
    .execute(async (trx) => {
      const workplace = await trx
        .selectFrom("workplace")
        .select("id")
        .where("id", "=", workplaceId)
        .where("employerId", "=", employerId)
        .where("closedAt", "is", null)
        .executeTakeFirst();
      if (!workplace) throw new Invalid("Choose one of this employer's workplaces.");
      const isPaid = isPaidKind(heard.kind);
      await trx
        .insertInto("vacancy")
        .values({
          ...blankVacancy(id, employerId, actor.accountId, now),
          workplaceId,
          title: heard.title,
          kind: heard.kind,
          ...workOf(heard),
          summary: heard.summary ?? "",
          minutesMin: heard.hours ?? null,
          payMinPence: isPaid ? (heard.pay ?? null) : null,
          payPeriod: isPaid && heard.pay !== undefined ? (heard.payPeriod ?? "hour") : null,
          draftedByStaffId: actor.staffId,
        })
        .execute();
      const tasks = linesOf(heard.tasks).map((words, place) => ({
        id: ctx.newId(),
        vacancyId: id,
        position: place + 1,
        words: words.slice(0, 300),
        weight: "essential" as const,
        asksFor: null,
      }));
      if (tasks.length > 0) await trx.insertInto("vacancyTask").values(tasks).execute();
      await record(trx, ctx, vacancyEntry("draftFromVisit", { id, employerId }));
      await tell(trx, ctx, "vacancy.drafted", {
        vacancyId: id,
        email: heard.email,
        staffId: actor.staffId,
      });
    })
    .catch(async (error) => {
      if (!isDuplicate(error)) throw error;
      const theirs = await findVacancy(ctx, id);
      if (theirs.draftedByStaffId !== actor.staffId) throw new NotFound();
    });
  return id;
}

/** A job may have been heard of because of somebody: what the employer reads of it says nothing of them. */
function speaksOfTheJob(heard: VisitVacancy) {
  const fields = Object.fromEntries(
    (["title", "summary", "tasks"] as const).flatMap((field) => {
      const [found] = findSomebodySupported(heard[field] ?? "");
      return found ? [[field, [`Take out “${found.found}”. ${found.instead}`]]] : [];
    }),
  );
  if (Object.keys(fields).length > 0) throw new Invalid(newsIsAboutTheJob, fields);
}

/** The employer says that what a specialist wrote down is right. It stays a draft until they publish it. */
export async function confirmVacancy(ctx: Context<EmployerActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findVacancy({ ...ctx, db: trx }, id);
    if (!vacancy.draftedByStaffId) throw new Conflict("There is nothing to confirm here.");
    if (vacancy.confirmedAt) return;
    const written = await trx
      .updateTable("vacancy")
      .set({ confirmedAt: ctx.now, ...touched(ctx.now), updatedAt: ctx.now })
      .where("id", "=", id)
      .where("confirmedAt", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows > 0n) await record(trx, ctx, vacancyEntry("confirm", vacancy));
  });
}

/** A lead of the vacancy's area names another specialist of their own teams. */
export async function changeNamedSpecialist(
  ctx: Context<StaffActor>,
  id: string,
  staffId: string,
): Promise<void> {
  const { actor } = ctx;
  if (actor.role !== "lead") throw new Forbidden("A lead can change the named specialist.");
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await withPlace(visibleTo(trx, actor, dateOf(ctx.now)))
      .select(["vacancy.id", "vacancy.employerId", "vacancy.specialistId", "authority.areaId"])
      .where("vacancy.id", "=", id)
      .executeTakeFirst();
    if (!vacancy) throw new NotFound();
    if (vacancy.areaId !== actor.areaId)
      throw new Forbidden("A lead of the vacancy's own area can change this.");
    if (!(await isOfMyTeams(trx, actor, staffId)))
      throw new Invalid("Choose a specialist of your teams.", {
        staffId: ["Choose a specialist of your teams."],
      });
    if (vacancy.specialistId === staffId) return;
    const written = await trx
      .updateTable("vacancy")
      .set({ specialistId: staffId, updatedAt: ctx.now })
      .where("id", "=", id)
      .where("specialistId", "is not distinct from", vacancy.specialistId)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) throw new Conflict(changedAMomentAgo);
    await record(trx, ctx, vacancyEntry("changeNamedSpecialist", vacancy, staffId));
  });
}
