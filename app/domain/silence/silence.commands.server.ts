import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Forbidden, Invalid } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { StaffActor, SystemActor } from "../policy.ts";
import { findTimetable, listSilences } from "./silence.queries.server.ts";
import {
  type SentSilenceKind,
  type SilenceTimetable,
  silenceLines,
  timetableFaults,
} from "./silence.ts";
import { type SilenceStep, stepsDue } from "./silence-steps.server.ts";

const eventOf = {
  remindEmployer: "introduction.remindEmployer",
  promptSpecialist: "introduction.promptSpecialist",
} as const satisfies Record<SentSilenceKind, string>;

/**
 * Reminds the employers and prompts the specialists of what has had no answer, each step once however many workers
 * look. The participant hears nothing of it. Returns how many were sent.
 */
export async function remindOfSilence(ctx: Context<SystemActor>): Promise<number> {
  const today = dateOf(ctx.now);
  let sent = 0;
  for (const { id, silence } of await listSilences(ctx.db))
    for (const step of stepsDue(silence, today))
      if (isSent(step) && (await sendOnce(ctx, id, silence.answerBy, step))) sent += 1;
  return sent;
}

type SentStep = SilenceStep & { kind: SentSilenceKind };
const isSent = (step: SilenceStep): step is SentStep => step.kind !== "lapse";

function sendOnce(
  ctx: Context<SystemActor>,
  introductionId: string,
  answerBy: string,
  { kind, ordinal }: SentStep,
): Promise<boolean> {
  return ctx.db.transaction().execute(async (trx) => {
    if (!(await stillWaits(trx, introductionId, answerBy))) return false;
    const written = await trx
      .insertInto("silenceStep")
      .values({ introductionId, kind, ordinal, sentAt: ctx.now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows !== 1n) return false;
    await tell(trx, ctx, eventOf[kind], { introductionId });
    return true;
  });
}

/** Answered since the list was read, or given longer: then nothing is said. */
async function stillWaits(trx: Db, id: string, answerBy: string): Promise<boolean> {
  const row = await trx
    .selectFrom("introduction")
    .select("id")
    .where("id", "=", id)
    .where("status", "=", "withEmployer")
    .where("answerBy", "=", answerBy)
    .executeTakeFirst();
  return row !== undefined;
}

/** The lead's area keeps these days from now on, for what is out already as well. */
export async function keepTimetable(
  ctx: Context<StaffActor>,
  timetable: SilenceTimetable,
): Promise<void> {
  if (ctx.actor.leads.length === 0) throw new Forbidden();
  const faults = Object.entries(timetableFaults(timetable));
  if (faults.length > 0)
    throw new Invalid(
      "These days do not follow one another.",
      Object.fromEntries(faults.map(([day, fault]) => [day, [fault]])),
    );
  const { areaId, staffId } = ctx.actor;
  await ctx.db.transaction().execute(async (trx) => {
    const { changedAt: _since, ...before } = await findTimetable(trx, areaId);
    const changes = silenceLines.filter(({ day }) => before[day] !== timetable[day]);
    if (changes.length === 0) return;
    const kept = { ...timetable, changedAt: ctx.now, changedByStaffId: staffId };
    await trx
      .insertInto("silenceTimetable")
      .values({ areaId, ...kept })
      .onConflict((conflict) => conflict.column("areaId").doUpdateSet(kept))
      .execute();
    await record(trx, ctx, {
      action: "area.keepSilenceTimetable",
      subjectKind: "area",
      subjectId: areaId,
      detail: changes.map(({ day }) => `${day} ${before[day]} to ${timetable[day]}`).join(", "),
    });
  });
}
