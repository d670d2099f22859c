import { data, redirect } from "@remix-run/node";
import { feedbackForm } from "#app/domain/advice-request/advice-asking.form.ts";
import { answerFeedback } from "#app/domain/advice-request/advice-feedback.commands.server.ts";
import {
  type AdviceContext,
  answerAdvice,
  closeAdvice,
  reopenAdvice,
  replyToAdvice,
} from "#app/domain/advice-request/advice-request.commands.server.ts";
import { wordsSchema } from "#app/domain/advice-request/advice-request.form.ts";
import { findingsByField, guardAdvice } from "#app/domain/advice-request/advice-request-guard.ts";
import { findAdviceSetting } from "#app/domain/advice-request/advice-row.queries.server.ts";
import type { Context } from "#app/domain/context.ts";
import { Forbidden } from "#app/domain/errors.ts";
import { claimInWords } from "#app/domain/guarded-words/grounds.ts";
import type { EmployerActor, StaffActor } from "#app/domain/policy.ts";
import { parseForm, readForm } from "./form.server.ts";
import { countWrite } from "./rate-limit.server.ts";

const isStaff = (ctx: AdviceContext): ctx is Context<StaffActor> => ctx.actor.kind === "staff";

/** A saved phrase put beneath what was typed so far: the form comes back, and nothing is sent. */
export function putPhraseIn(body: FormData, phrases: readonly { id: string; words: string }[]) {
  const typed = String(body.get("words") ?? "").trim();
  const phrase = phrases.find(({ id }) => id === body.get("phrase"));
  const words = [typed, phrase?.words].filter(Boolean).join("\n\n").slice(0, 3_000);
  const messageId = String(body.get("messageId") ?? "");
  return data({ initialValue: { intent: "phrase", messageId, words } }, { status: 200 });
}

/** What became of advice, from a colleague at the employer. */
export async function answerFeedbackForm(
  request: Request,
  ctx: Context<EmployerActor>,
  adviceRequestId: string,
  page: string,
  body: FormData,
) {
  const form = await parseForm(request, feedbackForm, { form: body });
  if (!form.ok) return form.response;
  const { question, answer, words } = form.value;
  await countWrite(ctx.actor.accountId, "words");
  await answerFeedback(ctx, { adviceRequestId, question, answer, words: words ?? "" });
  return redirect(`${page}?done=feedback`);
}

/** Words and closing on a request's page, the same for both sides. */
export async function answerAdviceForm(
  request: Request,
  ctx: AdviceContext,
  adviceRequestId: string,
  page: string,
  given?: FormData,
) {
  const setting = await findAdviceSetting(ctx, adviceRequestId);
  const body = given ?? (await readForm(request));
  if (body.get("intent") === "close") {
    await closeAdvice(ctx, adviceRequestId);
    return redirect(`${page}?done=close`);
  }
  const form = await parseForm(request, wordsSchema, { form: body });
  if (!form.ok) return form.response;
  const { intent, messageId, words } = form.value;
  const said = {
    adviceRequestId,
    messageId,
    words,
    toSpecialistAlone: form.value.toSpecialistAlone === "yes",
    claim:
      form.value.ground || form.value.claim
        ? claimInWords(form.value.ground, form.value.claim)
        : "",
    noNames: form.value.noNames === "yes",
  };
  const side = isStaff(ctx) ? "specialist" : "employer";
  const guarded = guardAdvice({ ...setting, ...said, side });
  if (guarded.length > 0) {
    const reply = form.refuse(findingsByField(guarded));
    return data({ ...reply.data, guarded }, { status: 400 });
  }
  if (ctx.actor.kind === "asker") await countWrite(ctx.actor.adviceRequestId, "words");
  else if (!isStaff(ctx)) await countWrite(ctx.actor.accountId, "words");
  if (intent === "answer") {
    if (!isStaff(ctx)) throw new Forbidden();
    await answerAdvice(ctx, said);
  } else if (intent === "reopen") await reopenAdvice(ctx, said);
  else await replyToAdvice(ctx, said);
  return redirect(`${page}?done=${intent}`);
}
