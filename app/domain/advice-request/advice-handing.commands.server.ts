import type { Db } from "#db/connect.ts";
import { findAway } from "../absence/absence.queries.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { StaffActor } from "../policy.ts";
import { listStaffOfArea } from "../specialist/specialist.queries.server.ts";
import { move } from "./advice-request.commands.server.ts";
import { type AdviceRow, findAdviceRow } from "./advice-row.queries.server.ts";

export interface Handing {
  adviceRequestId: string;
  toStaffId: string;
  note: string;
}

/** The adviser, whoever covers for them today, and the area's leads. Of an introduced person nobody but their own specialist. */
export async function mayHandOver(
  ctx: Context<StaffActor>,
  row: Pick<AdviceRow, "kind" | "adviserId" | "areaId">,
): Promise<boolean> {
  const { actor } = ctx;
  if (row.kind === "introduction" || row.adviserId === null) return false;
  if (row.adviserId === actor.staffId) return true;
  if (actor.role === "lead" && actor.areaId === row.areaId) return true;
  const away = await findAway(ctx.db, row.adviserId, dateOf(ctx.now));
  return away?.coverStaffId === actor.staffId;
}

/** Colleagues of the desk's area to whom a request may go. */
export async function listHandingColleagues(
  ctx: Context<StaffActor>,
  row: Pick<AdviceRow, "areaId" | "adviserId">,
) {
  const colleagues = await listStaffOfArea(ctx.db, row.areaId ?? ctx.actor.areaId);
  return colleagues.filter(({ staffId }) => staffId !== row.adviserId);
}

/** Another adviser from now on; whoever asked is told who it is. @throws Forbidden, Invalid, Conflict */
export function handOverAdvice(ctx: Context<StaffActor>, handing: Handing): Promise<void> {
  return hand(ctx, handing, "handOver");
}

/** A colleague beside the adviser, who reads and writes as they do. @throws Forbidden, Invalid, Conflict */
export function inviteSecond(ctx: Context<StaffActor>, handing: Handing): Promise<void> {
  return hand(ctx, handing, "inviteSecond");
}

async function hand(
  ctx: Context<StaffActor>,
  { adviceRequestId, toStaffId, note }: Handing,
  how: "handOver" | "inviteSecond",
): Promise<void> {
  const asSecond = how === "inviteSecond";
  await ctx.db.transaction().execute(async (trx) => {
    const row = await findAdviceRow(trx, ctx.actor, adviceRequestId);
    if (row.status === "open")
      throw new Conflict("Nobody has taken this request yet. Take it first.");
    if (!(await mayHandOver({ ...ctx, db: trx }, row)))
      throw new Forbidden("Only its adviser, whoever covers, or a lead may do this.");
    await isOpenColleague(trx, ctx, row, toStaffId);
    // A second who becomes the adviser is no longer the second.
    const left = row.secondStaffId === toStaffId ? { secondStaffId: null } : {};
    const changes = asSecond ? { secondStaffId: toStaffId } : { staffId: toStaffId, ...left };
    await move(trx, ctx, adviceRequestId, how, changes, `to ${toStaffId}`);
    await trx
      .insertInto("adviceHandover")
      .values({
        id: ctx.newId(),
        adviceRequestId,
        fromStaffId: ctx.actor.staffId,
        toStaffId,
        asSecond: asSecond ? 1 : 0,
        note,
        handedAt: ctx.now,
      })
      .execute();
    await tell(trx, ctx, asSecond ? "advice.secondInvited" : "advice.handedOver", {
      adviceRequestId,
      toStaffId,
    });
  });
}

async function isOpenColleague(
  trx: Db,
  ctx: Context<StaffActor>,
  row: AdviceRow,
  toStaffId: string,
): Promise<void> {
  const colleagues = await listHandingColleagues({ ...ctx, db: trx }, row);
  if (colleagues.some(({ staffId }) => staffId === toStaffId)) return;
  const sentence = "Choose a colleague of your area.";
  throw new Invalid(sentence, { toStaffId: [sentence] });
}

/** A request whose place belongs to no area comes to the desk of the lead who takes it. */
export async function routeToMyArea(ctx: Context<StaffActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const row = await findAdviceRow(trx, ctx.actor, id);
    if (row.areaId !== null) throw new Conflict("This request has come to an area already.");
    if (ctx.actor.role !== "lead") throw new Forbidden();
    const { areaId } = ctx.actor;
    await move(trx, ctx, id, "routeToArea", { areaId }, `to ${areaId}`);
    if (row.status === "open") await tell(trx, ctx, "advice.asked", { adviceRequestId: id });
  });
}
