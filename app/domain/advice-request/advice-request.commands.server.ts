import type { Db } from "#db/connect.ts";
import type { AdviceRequestTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { claimInWords } from "../guarded-words/grounds.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { type AskerActor, type EmployerActor, may, type StaffActor } from "../policy.ts";
import { nextStatus } from "../transitions.ts";
import {
  type AdviceKind,
  type AdviceTransition,
  adviceMoved,
  adviceParty,
  adviceTransitions,
} from "./advice-request.ts";
import { asksOfAPerson, guardAdvice } from "./advice-request-guard.ts";
import { type AdviceRow, findAdviceRow, findAdviceSetting } from "./advice-row.queries.server.ts";
import { type AdviceSubject, findAdviceSubject } from "./advice-subject.queries.server.ts";

/** An employer's colleague, with an account or let in by link, or a member of staff: advice passes between these two sides. */
export type AdviceContext = Context<EmployerActor | AskerActor | StaffActor>;
const sideOf = (ctx: AdviceContext) =>
  ctx.actor.kind === "staff" ? ("specialist" as const) : ("employer" as const);
/** Null: written through a link. */
const authorOf = ({ actor }: AdviceContext) => (actor.kind === "asker" ? null : actor.accountId);

export interface NewAdvice {
  /** Made with the form, so that a second press finds the first. */
  id: string;
  subject: AdviceSubject;
  title: string;
  barrier: string;
  task: string;
  /** The employer has read why a question about health is stopped and asks the specialist alone. */
  toSpecialistAlone: boolean;
  /** What for, in their words: kept with what is sent to the specialist alone. */
  claim?: string;
  /** The employer says that the words found are not somebody's name. */
  noNames: boolean;
  /** The job of somebody who works there is at risk, or they are off work. */
  isUrgent?: boolean;
}

/**
 * Asks for advice. What the guard stops is thrown away here, before anything is written.
 * @throws Invalid when the words say more of a person than they may.
 */
export async function askAdvice(ctx: Context<EmployerActor>, asked: NewAdvice): Promise<string> {
  const subject = await findAdviceSubject(ctx, asked.subject);
  const stopped = guardAdvice({ side: "employer", ...subject, ...asked });
  if (stopped.length) throw new Invalid("Look at the words again before this is sent.");
  const { id, title, barrier, task } = asked;
  const claim = claimOf(subject, asked);
  const request: AdviceRequestTable = {
    id,
    employerId: ctx.actor.employerId,
    workplaceId: subject.workplaceId,
    areaId: subject.areaId,
    localAuthorityId: subject.localAuthorityId,
    organisation: "",
    askerName: ctx.actor.name,
    askerEmail: "",
    askerPhone: "",
    kind: subject.kind,
    vacancyId: subject.vacancyId,
    introductionId: subject.introductionId,
    stage: null,
    title,
    barriers: "[]",
    barrier,
    task,
    claim,
    status: "open",
    urgentSince: asked.isUrgent && subject.kind === "existingEmployee" ? ctx.now : null,
    askedBy: ctx.actor.accountId,
    staffId: null,
    secondStaffId: null,
    askedAt: ctx.now,
    openedAt: ctx.now,
    takenAt: null,
    firstAnsweredAt: null,
    answeredAt: null,
    closedAt: null,
    closedBySide: null,
    updatedAt: ctx.now,
  };
  return ctx.db.transaction().execute(async (trx) => {
    const already = await trx
      .selectFrom("adviceRequest")
      .select("employerId")
      .where("id", "=", id)
      .executeTakeFirst();
    if (already && already.employerId !== ctx.actor.employerId) throw new NotFound();
    if (already) return id;
    await trx.insertInto("adviceRequest").values(request).execute();
    await record(trx, ctx, {
      action: "advice.ask",
      subjectKind: "adviceRequest",
      subjectId: id,
      participantId: subject.participantId,
      employerId: request.employerId,
      detail: alone(claim),
    });
    await tell(trx, ctx, "advice.asked", { adviceRequestId: id });
    return id;
  });
}

/** Only words about an introduced person, before an offer, may insist. */
const claimOf = (
  setting: { kind: AdviceKind; beforeOffer: boolean },
  { toSpecialistAlone, claim = "" }: { toSpecialistAlone: boolean; claim?: string },
) => (toSpecialistAlone && asksOfAPerson(setting) ? claim || claimInWords() : "");

/** The record says that it was so, and none of the words. */
const alone = (claim: string) => (claim ? "to the specialist alone" : null);

/**
 * One step of a request: who and whether by the table, written only over the status and adviser read, and recorded.
 * @throws NotFound, Forbidden, or Conflict when somebody else was first.
 */
export async function move(
  trx: Db,
  ctx: AdviceContext,
  id: string,
  transition: AdviceTransition,
  changes: Partial<AdviceRequestTable> = {},
  detail: string | null = null,
): Promise<AdviceRow> {
  const row = await findAdviceRow(trx, ctx.actor, id);
  if (row.title === null)
    throw new Conflict("An introduction was taken back. This request is closed.");
  const side = sideOf(ctx);
  if (side === "specialist" && !may(adviceParty(ctx.actor, row), "advice.answer"))
    throw new Forbidden();
  const status = nextStatus(
    adviceTransitions,
    transition,
    row.status,
    side,
    adviceMoved[row.status],
  );
  const written = await trx
    .updateTable("adviceRequest")
    .set({ ...changes, status, updatedAt: ctx.now })
    .where("id", "=", id)
    .where("status", "=", row.status)
    .where("staffId", row.adviserId === null ? "is" : "=", row.adviserId)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n)
    throw new Conflict("Somebody else changed this a moment ago. Look at the page again.");
  await record(trx, ctx, {
    action: `advice.${transition}`,
    subjectKind: "adviceRequest",
    subjectId: id,
    participantId: row.participantId,
    employerId: row.employerId,
    detail,
  });
  return row;
}

/** A specialist becomes the adviser. Of two at once the second hears who was first. */
export async function takeAdvice(ctx: Context<StaffActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await move(trx, ctx, id, "take", { staffId: ctx.actor.staffId, takenAt: ctx.now });
    await tell(trx, ctx, "advice.taken", { adviceRequestId: id });
  });
}

export interface AdviceWords {
  adviceRequestId: string;
  /** Made with the form, so that a second press finds the first. */
  messageId: string;
  words: string;
  toSpecialistAlone: boolean;
  claim?: string;
  noNames: boolean;
}

/** A message in the thread. @throws Invalid when the words say more of a person than they may. */
export async function replyToAdvice(ctx: AdviceContext, reply: AdviceWords): Promise<void> {
  await sayAndMove(ctx, reply, "reply");
}

/** The adviser's answer: the thread goes on if the employer opens it again. */
export async function answerAdvice(ctx: Context<StaffActor>, reply: AdviceWords): Promise<void> {
  await sayAndMove(ctx, reply, "answer");
}

/** Opens an answered or closed request again, with what is still in the way. */
export async function reopenAdvice(ctx: AdviceContext, reply: AdviceWords): Promise<void> {
  const row = await findAdviceRow(ctx.db, ctx.actor, reply.adviceRequestId);
  await sayAndMove(ctx, reply, row.takenAt === null ? "askAgain" : "reopen");
}

const eventOf = {
  reply: "advice.messageSent",
  answer: "advice.answered",
  reopen: "advice.reopened",
  askAgain: "advice.reopened",
} as const;

async function sayAndMove(
  ctx: AdviceContext,
  { adviceRequestId, messageId, words, ...insisted }: AdviceWords,
  transition: keyof typeof eventOf,
): Promise<void> {
  const setting = await findAdviceSetting(ctx, adviceRequestId);
  const stopped = guardAdvice({ ...setting, ...insisted, side: sideOf(ctx), words });
  if (stopped.length) throw new Invalid("Look at the words again before this is sent.");
  await ctx.db.transaction().execute(async (trx) => {
    const already = await trx
      .selectFrom("adviceMessage")
      .select(["authorAccountId", "adviceRequestId"])
      .where("id", "=", messageId)
      .executeTakeFirst();
    const isTheirs =
      already?.authorAccountId === authorOf(ctx) && already.adviceRequestId === adviceRequestId;
    if (already && !isTheirs) throw new NotFound();
    if (already) return;
    const changes = {
      ...(transition === "answer" && { answeredAt: ctx.now }),
      ...((transition === "reopen" || transition === "askAgain") && {
        // The promise begins again.
        openedAt: ctx.now,
        answeredAt: null,
        closedAt: null,
        closedBySide: null,
      }),
    };
    const claim = claimOf(setting, insisted);
    const before = await move(trx, ctx, adviceRequestId, transition, changes, alone(claim));
    if (transition === "answer" && before.firstAnsweredAt === null)
      await trx
        .updateTable("adviceRequest")
        .set({ firstAnsweredAt: ctx.now })
        .where("id", "=", adviceRequestId)
        .execute();
    await trx
      .insertInto("adviceMessage")
      .values({
        id: messageId,
        adviceRequestId,
        fromSide: sideOf(ctx),
        authorAccountId: authorOf(ctx),
        authorName: ctx.actor.name,
        words,
        claim,
        sentAt: ctx.now,
      })
      .execute();
    if (transition === "reply")
      await tell(trx, ctx, "advice.messageSent", { adviceRequestId, messageId });
    else await tell(trx, ctx, eventOf[transition], { adviceRequestId });
  });
}

/** Either side may close a request at any time; either may open it again. */
export async function closeAdvice(ctx: AdviceContext, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await move(trx, ctx, id, "close", { closedAt: ctx.now, closedBySide: sideOf(ctx) });
    await tell(trx, ctx, "advice.closed", { adviceRequestId: id });
  });
}
