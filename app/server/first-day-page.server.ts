import { redirect } from "@remix-run/node";
import { firstName } from "#app/domain/account/account.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import {
  addTask,
  type FirstDayContext,
  removeTask,
  tickTask,
  untickTask,
} from "#app/domain/first-day/first-day.commands.server.ts";
import { addTaskSchema, taskSchema } from "#app/domain/first-day/first-day.form.ts";
import { findFirstDay } from "#app/domain/first-day/first-day.queries.server.ts";
import { placementSides } from "#app/domain/first-day/first-day.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { goesOn } from "#app/domain/placement/placement.ts";
import { parseForm, readForm } from "./form.server.ts";

/** The lists that one side may read, the reader's own first. */
export async function readFirstDayPage(ctx: FirstDayContext, id: string, request: Request) {
  const { side, lines, startsOn, status } = await findFirstDay(ctx, id);
  const { row } = await findPlacement(ctx, id);
  const order = [side, ...placementSides.filter((each) => each !== side)];
  return {
    id,
    side,
    startsOn,
    goesOn: goesOn({ status }),
    isBefore: status === "agreed",
    names: {
      participant: row.nameUsed,
      employer: row.employerName,
      specialist: firstName(row.specialistName),
    },
    lists: order
      .map((each) => ({ side: each, lines: lines.filter((line) => line.side === each) }))
      .filter((list) => list.side === side || list.lines.length > 0),
    today: dateOf(ctx.now),
    done: new URL(request.url).searchParams.get("done"),
    newId: ctx.newId(),
  };
}
export type FirstDayPage = Awaited<ReturnType<typeof readFirstDayPage>>;

/** The buttons beside a task, the same for each side. `page` is where it goes back to. */
export async function answerFirstDayForm(
  request: Request,
  ctx: FirstDayContext,
  placementId: string,
  page: string,
) {
  // Before the form is read: a row that may not be seen is not found, whatever was typed.
  await findFirstDay(ctx, placementId);
  const body = await readForm(request);
  if (body.get("intent") === "add") {
    const form = await parseForm(request, addTaskSchema, { form: body });
    if (!form.ok) return form.response;
    const { intent, ...added } = form.value;
    await addTask(ctx, { placementId, ...added });
    return redirect(`${page}?done=${intent}`);
  }
  const form = await parseForm(request, taskSchema, { form: body });
  if (!form.ok) return form.response;
  const { intent, taskId } = form.value;
  await press[intent](ctx, placementId, taskId);
  return redirect(`${page}?done=${intent}`);
}

const press = { done: tickTask, notDone: untickTask, remove: removeTask };
