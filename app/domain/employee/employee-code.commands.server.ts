import { createHash, randomInt } from "node:crypto";
import { findAdviceRow } from "../advice-request/advice-row.queries.server.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { givePass } from "../guest-pass/guest-pass.commands.server.ts";
import type { AskerActor, EmployerActor, VisitorActor } from "../policy.ts";
import { codeAlphabet, codeDays, codeLength, readCode } from "./employee-code.ts";

export const hashOfCode = (code: string) =>
  createHash("sha256").update(readCode(code)).digest("hex");

const newCode = () =>
  Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join("");

/**
 * Makes a card's code, which exists nowhere but in the answer. An earlier one that nobody used stops working; whether
 * there was one, and whether it was used, changes nothing that the employer is shown.
 * @throws NotFound when the request is not theirs; Conflict for a request of another kind
 */
export function makeCard(
  ctx: Context<EmployerActor | AskerActor>,
  adviceRequestId: string,
): Promise<{ code: string; expiresAt: string }> {
  const code = newCode();
  const expiresAt = new Date(Date.parse(ctx.now) + codeDays * 86_400_000).toISOString();
  return ctx.db.transaction().execute(async (trx) => {
    const row = await findAdviceRow(trx, ctx.actor, adviceRequestId);
    // Written over itself, the row makes a second press wait: there is never more than one code that works.
    const held = await trx
      .updateTable("adviceRequest")
      .set({ kind: "existingEmployee" })
      .where("id", "=", adviceRequestId)
      .where("kind", "=", "existingEmployee")
      .where("status", "!=", "unconfirmed")
      .executeTakeFirst();
    if (held.numUpdatedRows === 0n)
      throw new Conflict("A card is for a question about somebody who works for you now.");
    await trx
      .updateTable("employeeCode")
      .set({ revokedAt: ctx.now })
      .where("adviceRequestId", "=", adviceRequestId)
      .where("usedAt", "is", null)
      .where("revokedAt", "is", null)
      .execute();
    await trx
      .insertInto("employeeCode")
      .values({
        id: ctx.newId(),
        adviceRequestId,
        codeHash: hashOfCode(code),
        madeAt: ctx.now,
        expiresAt,
        usedAt: null,
        revokedAt: null,
      })
      .execute();
    await record(trx, ctx, {
      action: "advice.makeCard",
      subjectKind: "adviceRequest",
      subjectId: adviceRequestId,
      employerId: row.employerId,
    });
    return { code, expiresAt };
  });
}

/**
 * Uses a card, once, and lets its owner in. Each card makes its own record: whoever holds a later one, the employer
 * among them, never comes upon what the owner of an earlier one chose.
 * @returns the value of the cookie; null for a code that is unknown, used, replaced or too old, told apart by nothing
 */
export function acceptCode(ctx: Context<VisitorActor>, typed: string): Promise<string | null> {
  const codeHash = hashOfCode(typed);
  return ctx.db.transaction().execute(async (trx) => {
    const used = await trx
      .updateTable("employeeCode")
      .set({ usedAt: ctx.now })
      .where("codeHash", "=", codeHash)
      .where("usedAt", "is", null)
      .where("revokedAt", "is", null)
      .where("expiresAt", ">", ctx.now)
      .returning("adviceRequestId")
      .executeTakeFirst();
    if (!used) return null;
    const { adviceRequestId } = used;
    const request = await trx
      .selectFrom("adviceRequest")
      .select(["employerId", "areaId"])
      .where("id", "=", adviceRequestId)
      .executeTakeFirstOrThrow();
    const employeeId = ctx.newId();
    await trx
      .insertInto("employee")
      .values({
        ...request,
        id: employeeId,
        adviceRequestId,
        chosenName: "",
        email: null,
        phone: null,
        safeChannel: null,
        safeWhen: "",
        comeBackEmail: null,
        choice: null,
        chosenAt: null,
        takenByStaffId: null,
        takenAt: null,
        employerToldAt: null,
        participantId: null,
        createdAt: ctx.now,
      })
      .execute();
    await record(trx, ctx, {
      action: "employee.useCard",
      subjectKind: "employee",
      subjectId: employeeId,
    });
    return givePass(trx, ctx, { kind: "employee", adviceRequestId, employeeId });
  });
}
