import { findLink, useLink } from "../account/email-link.server.ts";
import { linkState } from "../account/email-link.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, NotFound } from "../errors.ts";
import { type Guest, givePass } from "../guest-pass/guest-pass.commands.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { VisitorActor } from "../policy.ts";
import { nextStatus } from "../transitions.ts";
import { joinAdviceAskedFrom } from "./advice-joining.commands.server.ts";
import { adviceMoved, adviceTransitions } from "./advice-request.ts";

/**
 * The address is theirs: the request opens, its promise begins, and it joins the organisation of a colleague who has
 * confirmed the same address.
 * @returns the value of the cookie that lets them read it
 */
export function confirmAdvice(ctx: Context<VisitorActor>, token: string): Promise<string> {
  return ctx.db.transaction().execute(async (trx) => {
    const link = await useLink(trx, ctx, token, "confirmAdvice");
    const request = await trx
      .selectFrom("adviceRequest")
      .select(["id", "status", "askerEmail"])
      .where("id", "=", link.subjectId ?? "")
      .executeTakeFirst();
    if (!request) throw new Conflict("This question was not confirmed in time. Please ask again.");
    const status = nextStatus(
      adviceTransitions,
      "confirm",
      request.status,
      "visitor",
      adviceMoved[request.status],
    );
    await trx
      .updateTable("adviceRequest")
      .set({ status, openedAt: ctx.now, updatedAt: ctx.now })
      .where("id", "=", request.id)
      .where("status", "=", "unconfirmed")
      .execute();
    await record(trx, ctx, {
      action: "advice.confirm",
      subjectKind: "adviceRequest",
      subjectId: request.id,
    });
    await joinAdviceAskedFrom(trx, ctx, request.askerEmail);
    await tell(trx, ctx, "advice.asked", { adviceRequestId: request.id });
    return givePass(trx, ctx, asker(request.id));
  });
}

/** Opens a request by link, as often as its reader likes until the link is too old. */
export async function openAdvice(ctx: Context<VisitorActor>, token: string): Promise<string> {
  const link = await findLink(ctx.db, token);
  if (!link?.subjectId || link.purpose !== "openAdvice")
    throw new NotFound("This link does not work.");
  if (linkState(link, ctx.now) !== "works") throw new Conflict("This link no longer works.");
  return givePass(ctx.db, ctx, asker(link.subjectId));
}

const asker = (adviceRequestId: string): Guest => ({
  kind: "asker",
  adviceRequestId,
  employeeId: null,
});
