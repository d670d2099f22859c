import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";
import type { EventName, Events } from "./outbox.ts";

/** Says that something happened, in the transaction in which it happened. The worker sends what follows from it. */
export async function tell<Name extends EventName>(
  trx: Db,
  ctx: Context,
  event: Name,
  data: Events[Name],
): Promise<void> {
  await trx
    .insertInto("outbox")
    .values({
      id: ctx.newId(),
      event,
      data: JSON.stringify(data),
      createdAt: ctx.now,
      expandedAt: null,
    })
    .execute();
}
