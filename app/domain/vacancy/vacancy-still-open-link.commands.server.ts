import { findLink, revokeLinks } from "../account/email-link.server.ts";
import { linkState } from "../account/email-link.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import type { EmployerActor, VisitorActor } from "../policy.ts";
import { endVacancy } from "./vacancy-ending.commands.server.ts";
import type { Ending } from "./vacancy-ending.form.ts";
import type { filledUnsaid } from "./vacancy-ending.ts";
import { sayStillOpen } from "./vacancy-still-open.commands.server.ts";
import { findAsked } from "./vacancy-still-open-link.queries.server.ts";

export type StillOpenAnswer = "stillOpen" | typeof filledUnsaid | Ending;

/**
 * Answers for the colleague that the link was sent to, who need not sign in. The question, and not the link, is what is
 * answered once: what could not be done leaves both as they were.
 * @throws Conflict for a link that no longer works, and for a question that somebody has answered
 */
export async function answerStillOpenByLink(
  ctx: Context<VisitorActor>,
  token: string,
  answer: StillOpenAnswer,
): Promise<void> {
  const link = await findLink(ctx.db, token);
  const asked = link && (await findAsked(ctx.db, ctx.now, link));
  if (!link || !asked || linkState(link, ctx.now) !== "works")
    throw new Conflict("This link no longer works.");
  if (!asked.question) throw new Conflict("This has been answered already.");
  const as: Context<EmployerActor> = { ...ctx, actor: asked.actor };
  const { id } = asked.vacancy;
  if (answer === "stillOpen") await sayStillOpen(as, id);
  else await endVacancy(as, id, answer);
  await revokeLinks(ctx.db, ctx, { purpose: "answerStillOpen", subjectId: id });
}
