import type { Db } from "#db/connect.ts";
import type { EmployeeTable } from "#db/tables.ts";
import { adviceMoved } from "../advice-request/advice-request.ts";
import { findAdviceRow } from "../advice-request/advice-row.queries.server.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import { findPrivateWords } from "../guarded-words/guarded-words.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { EmployeeActor } from "../policy.ts";
import { nextStatus } from "../transitions.ts";
import type { SupportWishes } from "./employee.form.ts";
import { type EmployeeRow, findEmployeeRow } from "./employee.queries.server.ts";
import { type EmployeeTransition, employeeTransitions, stateOf } from "./employee.ts";

type Theirs = Context<EmployeeActor>;

const moved = "This page has moved on. Look at it again before you choose.";
/** What was given with a request for support goes with it. */
const nothingGiven = {
  email: null,
  phone: null,
  safeChannel: null,
  safeWhen: "",
  takenByStaffId: null,
  takenAt: null,
} as const satisfies Partial<EmployeeTable>;

/** One of their choices, over the one that was read. Nothing of the request, or of the employer's, is touched. */
async function choose(
  trx: Db,
  ctx: Theirs,
  transition: EmployeeTransition,
  changes: Partial<EmployeeTable>,
): Promise<EmployeeRow> {
  const id = ctx.actor.employeeId;
  const row = await findEmployeeRow(trx, ctx.actor, id);
  const state = nextStatus(employeeTransitions, transition, stateOf(row), "employee", moved);
  const written = await trx
    .updateTable("employee")
    .set({ ...changes, choice: state === "open" ? null : state })
    .where("id", "=", id)
    .where("choice", "is not distinct from", row.choice)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n) throw new Conflict(moved);
  await record(trx, ctx, {
    action: `employee.${transition}`,
    subjectKind: "employee",
    subjectId: id,
  });
  return row;
}

/** Asks their area's team for support, with what they give here and nothing else. */
export async function askForSupport(ctx: Theirs, wishes: SupportWishes): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const before = await choose(trx, ctx, "support", { ...wishes, chosenAt: ctx.now });
    if (before.choice !== "support")
      await tell(trx, ctx, "employee.supportAsked", { employeeId: before.id });
  });
}

/** From now on they read the advice and may write to its adviser alone. */
export async function joinAdvice(ctx: Theirs): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const before = await choose(trx, ctx, "join", { ...nothingGiven, chosenAt: ctx.now });
    if (before.choice !== "join")
      await tell(trx, ctx, "employee.joined", { employeeId: before.id });
  });
}

export async function chooseNothing(ctx: Theirs): Promise<void> {
  await ctx.db
    .transaction()
    .execute((trx) => choose(trx, ctx, "nothing", { ...nothingGiven, chosenAt: ctx.now }));
}

/** Back to where they were when they typed the code. */
export async function undoChoice(ctx: Theirs): Promise<void> {
  await ctx.db
    .transaction()
    .execute((trx) => choose(trx, ctx, "undo", { ...nothingGiven, chosenAt: null }));
}

/** Sends them a link to come back. Their address is kept for that alone. */
export async function sendMyLink(ctx: Theirs, email: string): Promise<void> {
  const employeeId = ctx.actor.employeeId;
  await ctx.db.transaction().execute(async (trx) => {
    await findEmployeeRow(trx, ctx.actor, employeeId);
    await trx
      .updateTable("employee")
      .set({ comeBackEmail: email })
      .where("id", "=", employeeId)
      .execute();
    await record(trx, ctx, {
      action: "employee.askLink",
      subjectKind: "employee",
      subjectId: employeeId,
    });
    await tell(trx, ctx, "employee.linkAsked", { employeeId });
  });
}

/** Their address is forgotten, and no link that was sent opens anything. */
export async function forgetMyAddress(ctx: Theirs): Promise<void> {
  const employeeId = ctx.actor.employeeId;
  await ctx.db.transaction().execute(async (trx) => {
    await findEmployeeRow(trx, ctx.actor, employeeId);
    await trx
      .updateTable("employee")
      .set({ comeBackEmail: null })
      .where("id", "=", employeeId)
      .execute();
    await trx
      .updateTable("emailLink")
      .set({ revokedAt: ctx.now })
      .where("purpose", "=", "openMyJob")
      .where("subjectId", "=", employeeId)
      .where("revokedAt", "is", null)
      .execute();
    await record(trx, ctx, {
      action: "employee.forgetAddress",
      subjectKind: "employee",
      subjectId: employeeId,
    });
  });
}

/** The one moment at which their employer learns of them, and it is theirs. It stays told. */
export async function tellEmployer(ctx: Theirs, chosenName: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const row = await findEmployeeRow(trx, ctx.actor, ctx.actor.employeeId);
    nextStatus(employeeTransitions, "tellEmployer", stateOf(row), "employee", moved);
    const written = await trx
      .updateTable("employee")
      .set({ chosenName, employerToldAt: ctx.now })
      .where("id", "=", row.id)
      .where("choice", "=", "join")
      .where("employerToldAt", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) return;
    await record(trx, ctx, {
      action: "employee.tellEmployer",
      subjectKind: "employee",
      subjectId: row.id,
    });
    await tell(trx, ctx, "employee.toldEmployer", {
      employeeId: row.id,
      adviceRequestId: row.adviceRequestId,
    });
  });
}

export interface EmployeeWords {
  /** Made with the form, so that a second press finds the first. */
  messageId: string;
  words: string;
}

/** To the adviser alone. */
export async function writeToAdviser(ctx: Theirs, said: EmployeeWords): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const row = await findEmployeeRow(trx, ctx.actor, ctx.actor.employeeId);
    if (row.choice !== "join") throw new Conflict(moved);
    const made = await trx
      .insertInto("employeeMessage")
      .values({
        id: said.messageId,
        employeeId: row.id,
        fromSide: "employee",
        authorName: row.chosenName,
        words: said.words,
        sentAt: ctx.now,
      })
      .onConflict((same) => same.column("id").doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) return;
    await record(trx, ctx, {
      action: "employee.write",
      subjectKind: "employee",
      subjectId: row.id,
    });
    await tell(trx, ctx, "employee.wrote", { employeeId: row.id });
  });
}

/**
 * To everybody in the conversation, once their employer knows of them.
 * @throws Invalid when the words tell of health and they have not said that they want that
 */
export async function writeToThread(
  ctx: Theirs,
  said: EmployeeWords & { keepsPrivateWords: boolean },
): Promise<void> {
  if (!said.keepsPrivateWords && findPrivateWords(said.words).length > 0)
    throw new Invalid("Look at the words again before your employer reads them.");
  await ctx.db.transaction().execute(async (trx) => {
    const row = await findEmployeeRow(trx, ctx.actor, ctx.actor.employeeId);
    if (row.choice !== "join" || row.employerToldAt === null) throw new Conflict(moved);
    const advice = await findAdviceRow(trx, ctx.actor, row.adviceRequestId);
    if (advice.status === "closed" || advice.status === "unconfirmed")
      throw new Conflict(adviceMoved[advice.status]);
    const already = await trx
      .selectFrom("adviceMessage")
      .select("adviceRequestId")
      .where("id", "=", said.messageId)
      .executeTakeFirst();
    if (already && already.adviceRequestId !== row.adviceRequestId) throw new NotFound();
    if (already) return;
    await trx
      .insertInto("adviceMessage")
      .values({
        id: said.messageId,
        adviceRequestId: row.adviceRequestId,
        fromSide: "participant",
        authorAccountId: null,
        authorName: row.chosenName,
        words: said.words,
        claim: "",
        sentAt: ctx.now,
      })
      .execute();
    await record(trx, ctx, {
      action: "employee.writeToThread",
      subjectKind: "employee",
      subjectId: row.id,
    });
    await tell(trx, ctx, "advice.messageSent", {
      adviceRequestId: row.adviceRequestId,
      messageId: said.messageId,
    });
  });
}
