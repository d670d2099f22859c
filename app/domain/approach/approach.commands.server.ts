import type { Db } from "#db/connect.ts";
import { isDuplicate } from "#db/dialect.ts";
import type { ApproachTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { mustEdit } from "../employer/employer.commands.server.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { whyNotInProposal } from "../job-proposal/job-proposal-guard.ts";
import { kindOfWorkInWords } from "../kind-of-work/kind-of-work.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { type EmployerActor, may, type StaffActor } from "../policy.ts";
import { nextStatus, type TransitionParty } from "../transitions.ts";
import { findNamesOfPeople } from "../vacancy/vacancy-news.queries.server.ts";
import type { ApproachTyped } from "./approach.form.ts";
import { findApproach, findWhyNotToday } from "./approach.queries.server.ts";
import {
  type ApproachAnswer,
  type ApproachTransition,
  approachMoved,
  approachParty,
  approachTransitions,
  letterIsAboutTheWork,
} from "./approach.ts";

const entry = (action: string, approach: Pick<ApproachTable, "id" | "employerId">) => ({
  action: `approach.${action}`,
  subjectKind: "approach",
  subjectId: approach.id,
  employerId: approach.employerId,
});

/**
 * Keeps a letter as a draft that the employer does not see. Pressing twice is the same as once.
 * @throws Conflict when nobody may write to them today; Invalid when its words speak of people.
 */
export async function draftApproach(
  ctx: Context<StaffActor>,
  employerId: string,
  { id, kindOfWork, words }: ApproachTyped,
): Promise<string> {
  await ctx.db
    .transaction()
    .execute(async (trx) => {
      await mustBeOpen({ ...ctx, db: trx }, employerId, kindOfWork, words);
      await trx
        .insertInto("approach")
        .values({
          id,
          employerId,
          staffId: ctx.actor.staffId,
          kindOfWork,
          status: "drafted",
          words,
          draftedAt: ctx.now,
          sentAt: null,
          answeredAt: null,
          answeredBy: null,
          answer: "",
          readAt: null,
          updatedAt: ctx.now,
        })
        .execute();
      await record(trx, ctx, entry("draft", { id, employerId }));
    })
    .catch(async (error: unknown) => {
      if (!isDuplicate(error)) throw error;
      // The second press of the same button.
      await findApproach(ctx, id);
    });
  return id;
}

/** To the owners of the employer. @throws Conflict when somebody else wrote to them meanwhile. */
export async function sendApproach(ctx: Context<StaffActor>, id: string): Promise<void> {
  await ctx.db
    .transaction()
    .execute(async (trx) => {
      const within = { ...ctx, db: trx };
      const approach = await findMine(within, id);
      if (approach.status === "drafted")
        await mustBeOpen(within, approach.employerId, approach.kindOfWork, approach.words);
      await move(trx, ctx, approach, "send", "specialist", { sentAt: ctx.now });
      await tell(trx, ctx, "approach.sent", { approachId: id });
    })
    .catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
      throw new Conflict("Somebody else wrote to this employer a moment ago.");
    });
}

/** A draft is thrown away; what was sent is taken back. */
export async function withdrawApproach(ctx: Context<StaffActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const approach = await findMine({ ...ctx, db: trx }, id);
    await move(trx, ctx, approach, "withdraw", "specialist");
  });
}

/** The answer was read: it leaves the list of what needs doing. */
export async function readApproachAnswer(ctx: Context<StaffActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const approach = await findMine({ ...ctx, db: trx }, id);
    if (approach.readAt) return;
    await move(trx, ctx, approach, "read", "specialist", { readAt: ctx.now });
  });
}

/** The employer's one answer. Who asks not to be written to is no longer on any list of who asked to be. */
export async function answerApproach(
  ctx: Context<EmployerActor>,
  id: string,
  { answer, words }: { answer: ApproachAnswer; words: string | null },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const approach = await findApproach({ ...ctx, db: trx }, id);
    const { employerId } = approach;
    if (!may(approachParty(ctx.actor, approach), "approach.answer")) throw new Forbidden();
    await move(trx, ctx, approach, answer, "employer", {
      answer: words ?? "",
      answeredAt: ctx.now,
      answeredBy: ctx.actor.accountId,
    });
    if (answer === "doNotAsk")
      await trx.deleteFrom("employerInvitation").where("employerId", "=", employerId).execute();
    await tell(trx, ctx, "approach.answered", { approachId: id });
  });
}

/** The kinds of work that an employer likes to hear about; none: they are not asked. Owners say so. */
export async function saveInvitations(
  ctx: Context<EmployerActor>,
  kinds: readonly string[],
): Promise<void> {
  mustEdit(ctx);
  const { employerId } = ctx.actor;
  await ctx.db.transaction().execute(async (trx) => {
    await trx.deleteFrom("employerInvitation").where("employerId", "=", employerId).execute();
    const rows = [...new Set(kinds)].map((kindOfWork) => ({
      employerId,
      kindOfWork,
      createdAt: ctx.now,
    }));
    if (rows.length > 0) await trx.insertInto("employerInvitation").values(rows).execute();
    await record(trx, ctx, {
      action: "employer.invite",
      subjectKind: "employer",
      subjectId: employerId,
      employerId,
    });
  });
}

async function mustBeOpen(
  ctx: Context<StaffActor>,
  employerId: string,
  kindOfWork: string,
  words: string,
) {
  const employer = await ctx.db
    .selectFrom("employer")
    .select("name")
    .where("id", "=", employerId)
    .executeTakeFirst();
  if (!employer) throw new NotFound();
  const closed = await findWhyNotToday(ctx.db, employerId, dateOf(ctx.now));
  if (closed) throw new Conflict(closed);
  const names = await findNamesOfPeople(ctx, [employer.name, kindOfWorkInWords(kindOfWork)]);
  const why = whyNotInProposal(words, names, letterIsAboutTheWork);
  if (why) throw new Invalid(why, { words: [why] });
}

async function findMine(ctx: Context<StaffActor>, id: string) {
  const approach = await findApproach(ctx, id);
  if (approach.staffId !== ctx.actor.staffId)
    throw new Forbidden("Only the person who wrote this letter does that.");
  return approach;
}

async function move(
  trx: Db,
  ctx: Context,
  approach: Pick<ApproachTable, "id" | "employerId" | "status">,
  transition: ApproachTransition,
  party: TransitionParty,
  changes: Partial<ApproachTable> = {},
) {
  const { id, status } = approach;
  const next = nextStatus(approachTransitions, transition, status, party, approachMoved[status]);
  const written = await trx
    .updateTable("approach")
    .set({ ...changes, status: next, updatedAt: ctx.now })
    .where("id", "=", id)
    .where("status", "=", status)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n)
    throw new Conflict("This letter has moved on a moment ago. Look at the page again.");
  await record(trx, ctx, entry(transition, approach));
}
