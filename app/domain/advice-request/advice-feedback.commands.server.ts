import type { FeedbackAnswer, FeedbackQuestion } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import { listFeedbackAsked } from "./advice-feedback.queries.server.ts";
import type { AdviceContext } from "./advice-request.commands.server.ts";
import { guardAdvice } from "./advice-request-guard.ts";
import { findAdviceRow } from "./advice-row.queries.server.ts";

/**
 * What became of advice, from whoever asked for it. A later answer to the same question replaces the earlier.
 * @throws Conflict while the question has not been asked.
 */
export async function answerFeedback(
  ctx: AdviceContext,
  given: {
    adviceRequestId: string;
    question: FeedbackQuestion;
    answer: FeedbackAnswer;
    words: string;
  },
): Promise<void> {
  const { adviceRequestId, question, answer, words } = given;
  await ctx.db.transaction().execute(async (trx) => {
    const row = await findAdviceRow(trx, ctx.actor, adviceRequestId);
    if (ctx.actor.kind === "staff" || row.title === null) throw new NotFound();
    const setting = { kind: row.kind, beforeOffer: row.beforeOffer, noNames: false };
    const stopped = guardAdvice({ ...setting, side: "employer", toSpecialistAlone: false, words });
    if (stopped.length) {
      const [first] = stopped;
      const sentence = `Take out “${first?.found}”. ${first?.instead}`;
      throw new Invalid(sentence, { words: [sentence] });
    }
    const asked = await listFeedbackAsked(trx, row);
    if (!asked.includes(question))
      throw new Conflict("Close this request first, then say how it went.");
    await trx
      .insertInto("adviceFeedback")
      .values({ id: ctx.newId(), adviceRequestId, question, answer, words, answeredAt: ctx.now })
      .onConflict((conflict) =>
        conflict
          .columns(["adviceRequestId", "question"])
          .doUpdateSet({ answer, words, answeredAt: ctx.now }),
      )
      .execute();
    await record(trx, ctx, {
      action: "advice.feedback",
      subjectKind: "adviceRequest",
      subjectId: adviceRequestId,
      employerId: row.employerId,
      detail: `${question}: ${answer}`,
    });
  });
}
