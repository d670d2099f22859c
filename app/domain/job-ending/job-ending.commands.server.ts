import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid } from "../errors.ts";
import { sideOf } from "../placement/placement.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import type {
  ContactActor,
  EmployerActor,
  ParticipantActor,
  Permission,
  StaffActor,
} from "../policy.ts";
import { type EndingReason, notEnded } from "./job-ending.ts";
import { keepEnding } from "./keep-ending.server.ts";

type Teller = Context<EmployerActor | ContactActor | ParticipantActor | StaffActor>;

/** An ended placement is read-only but for this: what each side says of its end. */
async function openEnded(trx: Db, ctx: Teller, id: string, permission: Permission) {
  const open = await openPlacement(trx, ctx, id, permission);
  if (open.placement.status !== "ended") throw new Conflict(notEnded);
  return open;
}

/** What somebody says for their own side. The others never read it. */
export async function tellEnding(
  ctx: Teller,
  placementId: string,
  { reason, words }: { reason: EndingReason; words: string | null },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement, party } = await openEnded(trx, ctx, placementId, "placement.read");
    const side = sideOf(party);
    if (!side) throw new Forbidden();
    const isNew = await keepEnding(trx, ctx, { placementId, side, reason, words: words ?? "" });
    // The record says that a side answered, never what.
    if (isNew) await record(trx, ctx, placementEntry("tellEnding", placement));
  });
}

export interface SaidEnding {
  side: "participant" | "employer";
  reason: EndingReason;
  words: string | null;
  saidBy: string;
  saidHow: string;
  saidOn: string;
}

/** What a side told the specialist, written down for it. */
export async function recordEnding(
  ctx: Context<StaffActor>,
  placementId: string,
  { side, reason, words, saidBy, saidHow, saidOn }: SaidEnding,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openEnded(trx, ctx, placementId, "placement.support");
    if (saidOn > dateOf(ctx.now))
      throw new Invalid("Check the day.", {
        saidOn: ["Give the day they told you. It cannot be in the future."],
      });
    const isNew = await keepEnding(trx, ctx, {
      placementId,
      side,
      reason,
      words: words ?? "",
      name: saidBy,
      said: { recordedByStaffId: ctx.actor.staffId, saidHow, saidOn },
    });
    if (isNew) await record(trx, ctx, placementEntry("recordEnding", placement));
  });
}
