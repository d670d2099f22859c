import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, NotFound } from "../errors.ts";
import { findMatchVacancy } from "../matching/matches.commands.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { StaffActor } from "../policy.ts";
import type { AskColleague } from "./colleague-question.form.ts";
import { resolveUnnamed } from "./colleague-question.queries.server.ts";

/** Asks a team colleague about the job for somebody they support. The asker never learns who. */
export async function askColleague(
  ctx: Context<StaffActor>,
  vacancyId: string,
  form: AskColleague,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const vacancy = await findMatchVacancy(trx, vacancyId);
    const about = await resolveUnnamed({ ...ctx, db: trx }, vacancy, form.key);
    if (!about) throw new NotFound();
    const waiting = await trx
      .selectFrom("colleagueQuestion")
      .select("id")
      .where("fromStaffId", "=", ctx.actor.staffId)
      .where("participantId", "=", about.id)
      .where("vacancyId", "=", vacancyId)
      .where("answeredAt", "is", null)
      .executeTakeFirst();
    if (waiting?.id === form.id) return;
    if (waiting)
      throw new Conflict(
        `${about.specialistName} already has a question from you about this. It is not answered yet.`,
      );
    const made = await trx
      .insertInto("colleagueQuestion")
      .values({
        id: form.id,
        vacancyId,
        participantId: about.id,
        fromStaffId: ctx.actor.staffId,
        toStaffId: about.specialistId,
        words: form.words,
        askedAt: ctx.now,
        answer: null,
        answeredAt: null,
      })
      .onConflict((same) => same.column("id").doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) return;
    await record(trx, ctx, {
      action: "colleagueQuestion.ask",
      subjectKind: "colleagueQuestion",
      subjectId: form.id,
      participantId: about.id,
    });
    await tell(trx, ctx, "colleague.asked", { questionId: form.id });
  });
}

export async function answerColleague(
  ctx: Context<StaffActor>,
  questionId: string,
  answer: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const question = await trx
      .selectFrom("colleagueQuestion")
      .select(["participantId", "answeredAt"])
      .where("id", "=", questionId)
      .where("toStaffId", "=", ctx.actor.staffId)
      .executeTakeFirst();
    if (!question) throw new NotFound();
    const written = await trx
      .updateTable("colleagueQuestion")
      .set({ answer, answeredAt: ctx.now })
      .where("id", "=", questionId)
      .where("answeredAt", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) throw new Conflict("This question was answered already.");
    await record(trx, ctx, {
      action: "colleagueQuestion.answer",
      subjectKind: "colleagueQuestion",
      subjectId: questionId,
      participantId: question.participantId,
    });
    await tell(trx, ctx, "colleague.answered", { questionId });
  });
}
