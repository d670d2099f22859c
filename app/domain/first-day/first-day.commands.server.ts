import type { Db } from "#db/connect.ts";
import { firstDayTemplates } from "#db/reference/first-day-tasks.ts";
import type { FirstDayTaskTable, PlacementTable } from "#db/tables.ts";
import { windowOn } from "../access-to-work/access-to-work.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf, daysBetween } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { requirePlainWords } from "../introduction/introduction-guard.ts";
import { sideOf } from "../placement/placement.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { ContactActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import {
  dueDateProblem,
  type FirstDayAbout,
  mayReadTask,
  mayTickTask,
  mostTasks,
  type PlacementSide,
} from "./first-day.ts";

export type FirstDayContext = Context<EmployerActor | ContactActor | StaffActor | ParticipantActor>;

const notDone = { doneAt: null, doneByName: "", doneBySide: null } as const;

/**
 * Writes what each side does before the first day, in the transaction in which a job is agreed or found. Says nothing to
 * anyone: that there is a job is said already. Somebody who has begun, or keeps the job they have, needs no such list.
 */
export async function planFirstDay(
  trx: Db,
  ctx: Context,
  placement: Pick<PlacementTable, "id" | "startsOn" | "payPence" | "pathway">,
): Promise<void> {
  const { id: placementId, startsOn, payPence, pathway } = placement;
  const today = dateOf(ctx.now);
  if (pathway === "retention" || startsOn < today) return;
  const asked = firstDayTemplates.filter(
    (template) => !("onlyIf" in template) || template.onlyIf !== "paid" || payPence > 0,
  );
  const rows: FirstDayTaskTable[] = asked.map(
    ({ id: template, side, about, words, due }, place) => ({
      id: ctx.newId(),
      placementId,
      side,
      about,
      template,
      position: place,
      words,
      daysBefore:
        due === "accessToWork" ? daysBetween(windowOn(startsOn, today).lastDay, startsOn) : due,
      createdAt: ctx.now,
      ...notDone,
    }),
  );
  await trx
    .insertInto("firstDayTask")
    .values(rows)
    .onConflict((clash) => clash.doNothing())
    .execute();
}

/** The task, for a side that may read it. @throws NotFound, Forbidden, Conflict */
async function openTask(trx: Db, ctx: FirstDayContext, placementId: string, taskId: string) {
  const { placement, party } = await openPlacementToChange(trx, ctx, placementId, "placement.read");
  const side = sideOf(party);
  if (side === null) throw new Forbidden();
  const task = await trx
    .selectFrom("firstDayTask")
    .selectAll()
    .where("id", "=", taskId)
    .where("placementId", "=", placementId)
    .executeTakeFirst();
  if (!task || !mayReadTask(side, task)) throw new NotFound();
  return { placement, side, task };
}

/** Pressing twice is the same as once: the first name and day stand. */
export async function tickTask(
  ctx: FirstDayContext,
  placementId: string,
  taskId: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement, side, task } = await openTask(trx, ctx, placementId, taskId);
    if (!mayTickTask(side, task)) throw new Forbidden();
    const written = await trx
      .updateTable("firstDayTask")
      .set({ doneAt: ctx.now, doneByName: nameOf(ctx, placement), doneBySide: side })
      .where("id", "=", taskId)
      .where("doneAt", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows > 0n)
      await record(trx, ctx, placementEntry("firstDayDone", placement));
  });
}

/** A person is named to the employer as they chose to be. */
const nameOf = ({ actor }: FirstDayContext, placement: PlacementTable) =>
  actor.kind === "participant" ? placement.nameUsed : actor.name;

export async function untickTask(
  ctx: FirstDayContext,
  placementId: string,
  taskId: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement, side, task } = await openTask(trx, ctx, placementId, taskId);
    if (!mayTickTask(side, task)) throw new Forbidden();
    const written = await trx
      .updateTable("firstDayTask")
      .set(notDone)
      .where("id", "=", taskId)
      .where("doneAt", "is not", null)
      .executeTakeFirst();
    if (written.numUpdatedRows > 0n)
      await record(trx, ctx, placementEntry("firstDayNotDone", placement));
  });
}

export interface AddedTask {
  placementId: string;
  /** Made with the form, so that a second press finds the first. */
  taskId: string;
  side: PlacementSide;
  about: FirstDayAbout;
  words: string;
  dueOn: string;
}

/** For the specialist alone. @throws Forbidden, or Invalid when the employer would read more than it needs or the day is past */
export async function addTask(ctx: FirstDayContext, added: AddedTask): Promise<void> {
  const { placementId, taskId, side, words, dueOn } = added;
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    const there = await trx
      .selectFrom("firstDayTask")
      .select(["id", "position"])
      .where("placementId", "=", placementId)
      .execute();
    if (there.some(({ id }) => id === taskId)) return;
    if (there.length >= mostTasks)
      throw new Invalid(`The list holds ${mostTasks} things. Take one off first.`);
    const about = aboutOf(added);
    if (about === "employer") requirePlainWords([words]);
    const problem = dueDateProblem(dueOn, placement.startsOn, dateOf(ctx.now));
    if (problem) throw new Invalid(problem, { dueOn: [problem] });
    await trx
      .insertInto("firstDayTask")
      .values({
        id: taskId,
        placementId,
        side,
        about,
        template: null,
        position: Math.max(firstDayTemplates.length, ...there.map((task) => task.position + 1)),
        words,
        daysBefore: daysBetween(dueOn, placement.startsOn),
        createdAt: ctx.now,
        ...notDone,
      })
      .onConflict((clash) => clash.doNothing())
      .execute();
    await record(trx, ctx, placementEntry("firstDayAdd", placement));
  });
}

/** What the employer does it reads, and what the person does it never does: only the specialist's own leave a choice. */
const aboutOf = ({ side, about }: AddedTask): FirstDayAbout => {
  if (side === "specialist") return about;
  return side === "employer" ? "employer" : "person";
};

/** For the specialist alone. @throws Conflict once it is done: that somebody did it is not taken away unseen */
export async function removeTask(
  ctx: FirstDayContext,
  placementId: string,
  taskId: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    const removed = await trx
      .deleteFrom("firstDayTask")
      .where("id", "=", taskId)
      .where("placementId", "=", placementId)
      .where("doneAt", "is", null)
      .executeTakeFirst();
    if (removed.numDeletedRows > 0n)
      return record(trx, ctx, placementEntry("firstDayRemove", placement));
    const done = await trx
      .selectFrom("firstDayTask")
      .select("id")
      .where("id", "=", taskId)
      .where("placementId", "=", placementId)
      .executeTakeFirst();
    // Gone already: a second press.
    if (done) throw new Conflict("This was done a moment ago. Look at the list again.");
  });
}
