import type { Db } from "#db/connect.ts";
import type { IntroductionTable } from "#db/tables.ts";
import { type AuditEntry, record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, NotFound } from "../errors.ts";
import type { Actor } from "../policy.ts";
import { nextStatus, type TransitionParty } from "../transitions.ts";
import { touchVacancy } from "../vacancy/vacancy-touch.server.ts";
import { closeWorkTrial } from "../work-trial/close-work-trial.server.ts";
import { visibleTo } from "./introduction.queries.server.ts";
import { type IntroductionTransition, introductionTransitions } from "./introduction.ts";
import { introductionMoved } from "./introduction.words.ts";

export const introductionEntry = (
  action: string,
  introduction: IntroductionTable,
  detail: string | null = null,
): AuditEntry => ({
  action: `introduction.${action}`,
  subjectKind: "introduction",
  subjectId: introduction.id,
  participantId: introduction.participantId,
  employerId: introduction.employerId,
  detail,
});

/** The part an actor plays when they press a button; visibleTo has let through only their own. */
export function partyOf(actor: Actor): TransitionParty {
  switch (actor.kind) {
    case "staff":
      return "specialist";
    case "employer":
    case "participant":
    case "system":
      return actor.kind;
    default:
      throw new Forbidden();
  }
}

/** @throws NotFound for an introduction this actor may not see. */
export async function findToChange(trx: Db, actor: Actor, id: string): Promise<IntroductionTable> {
  const row = await visibleTo(trx, actor).selectAll("i").where("i.id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/**
 * One step: decides by the table, writes only over the status that was read, and records it.
 * @throws Forbidden, or Conflict when it has moved on or somebody else was first.
 */
export async function moveIntroduction(
  trx: Db,
  ctx: Context,
  introduction: IntroductionTable,
  transition: IntroductionTransition,
  party: TransitionParty,
  changes: Partial<IntroductionTable> = {},
  detail: string | null = null,
): Promise<IntroductionTable> {
  const { id, status } = introduction;
  const moved = introductionMoved[status];
  const next = nextStatus(introductionTransitions, transition, status, party, moved);
  if (isEmployersWord(party, transition)) await touchVacancy(trx, ctx, introduction.vacancyId);
  const written = await trx
    .updateTable("introduction")
    .set({ ...changes, status: next, updatedAt: ctx.now })
    .where("id", "=", id)
    .where("status", "=", status)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n) throw new Conflict(await whatHappened(trx, id));
  // An offer ends a work trial, and so does every end of the introduction.
  if (status === "meeting" && next !== "meeting") await closeWorkTrial(trx, ctx, id);
  await record(trx, ctx, introductionEntry(transition, introduction, detail));
  return { ...introduction, ...changes, status: next, updatedAt: ctx.now };
}

/** What an employer answers speaks for its vacancy too, also where a specialist wrote down what was said by phone. */
function isEmployersWord(party: TransitionParty, transition: IntroductionTransition): boolean {
  const { by } = introductionTransitions[transition];
  const isTheirs = by.includes("employer") && !by.includes("participant");
  return party === "employer" || (party === "specialist" && isTheirs);
}

async function whatHappened(trx: Db, id: string): Promise<string> {
  const { status } = await trx
    .selectFrom("introduction")
    .select("status")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return introductionMoved[status];
}
