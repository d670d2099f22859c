/** Words from outside the pages, put into whichever thread they are for: by the same commands, and under the same guards. */

import {
  type AdviceContext,
  replyToAdvice,
} from "../advice-request/advice-request.commands.server.ts";
import { guardAdvice } from "../advice-request/advice-request-guard.ts";
import { findAdviceSetting } from "../advice-request/advice-row.queries.server.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { sendNote } from "../introduction/introduction-note.commands.server.ts";
import {
  type NoteWriter,
  writePlacementNote,
} from "../placement-note/placement-note.commands.server.ts";
import type { Actor } from "../policy.ts";
import type { Side, ThreadRef } from "./thread.ts";

export interface Said {
  /** Made once for each mail: taken in twice, it is written once. */
  id: string;
  to: Side;
  words: string;
}
/** "stopped": nobody has them, and they are kept nowhere. */
export type SaidOutcome =
  | { outcome: "taken" }
  | { outcome: "stopped"; reason: string; safeQuestion: string };

/** Who may say something in some thread. */
export type Speaker = Extract<
  Actor,
  { kind: "employer" | "staff" | "participant" | "contact" | "asker" }
>;

/** @throws whatever the page would say: NotFound, Forbidden, Conflict, Invalid */
export async function sayInThread(
  ctx: Context<Speaker>,
  { kind, id }: ThreadRef,
  said: Said,
): Promise<SaidOutcome> {
  const { actor } = ctx;
  if (kind === "advice") {
    if (actor.kind === "participant" || actor.kind === "contact") throw new NotFound();
    return sayInAdvice({ ...ctx, actor }, id, said);
  }
  if (actor.kind === "asker") throw new NotFound();
  if (kind === "placement") {
    const note: NoteWriter = { ...ctx, actor };
    await writePlacementNote(note, { ...said, placementId: id });
    return { outcome: "taken" };
  }
  if (actor.kind === "contact") throw new NotFound();
  const answer = await sendNote({ ...ctx, actor }, { ...said, introductionId: id });
  return answer.outcome === "stopped" ? answer : { outcome: "taken" };
}

async function sayInAdvice(ctx: AdviceContext, id: string, said: Said): Promise<SaidOutcome> {
  const { words } = said;
  const insisted = { toSpecialistAlone: false, noNames: false };
  const setting = await findAdviceSetting(ctx, id);
  const side = ctx.actor.kind === "staff" ? "specialist" : "employer";
  const found = guardAdvice({ ...setting, ...insisted, side, words });
  const question = found.find(({ because }) => because === "healthQuestion");
  if (question)
    return { outcome: "stopped", reason: question.reason, safeQuestion: question.instead };
  await replyToAdvice(ctx, { adviceRequestId: id, messageId: said.id, words, ...insisted });
  return { outcome: "taken" };
}
