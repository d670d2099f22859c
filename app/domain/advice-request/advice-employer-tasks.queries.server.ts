import type { FeedbackQuestion } from "#db/tables.ts";
import { addDays, dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { EmployerActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { listFeedback } from "./advice-feedback.queries.server.ts";
import { type AdviceRow, listAdvice } from "./advice-row.queries.server.ts";

/** Days after closing for which we go on asking: the later question comes after 28. */
const askedFor = 56;

const asks: Record<FeedbackQuestion, { title: (about: string) => string; detail: string }> = {
  didItHelp: {
    title: (about) => `Did the advice on “${about}” help?`,
    detail: "One answer. It shows us what to do better.",
  },
  isItInPlace: {
    title: (about) => `Is it in place: “${about}”?`,
    detail: "One answer. If something is still in the way, you can open it again.",
  },
};

/** Answers to read, and what we asked back of those that are closed: the last question only, and only while it is fresh. */
export async function listEmployerAdviceTasks(ctx: Context<EmployerActor>): Promise<Task[]> {
  const rows = await listAdvice(ctx, { statuses: ["answered", "closed"] });
  const tasks = await Promise.all(
    rows.map((row) => (row.status === "answered" ? answerToRead(row) : askedBack(ctx, row))),
  );
  return tasks.filter((task) => task !== null);
}

function answerToRead(row: AdviceRow): Task | null {
  if (row.title === null) return null;
  return {
    title: `Read the answer to “${row.title}”`,
    to: `/employer/advice/${row.id}`,
    detail: "Close it if it helped, or open it again with what is still in the way.",
    since: row.answeredAt ?? row.askedAt,
  };
}

async function askedBack(ctx: Context<EmployerActor>, row: AdviceRow): Promise<Task | null> {
  // Never taken up: there is nothing that could have helped.
  if (row.title === null || row.takenAt === null || row.closedAt === null) return null;
  if (addDays(dateOf(row.closedAt), askedFor) < dateOf(ctx.now)) return null;
  const last = (await listFeedback(ctx.db, row)).at(-1);
  if (!last || last.answer !== null) return null;
  const { title, detail } = asks[last.question];
  return { title: title(row.title), to: `/employer/advice/${row.id}`, detail, since: row.closedAt };
}
