import type { Db } from "#db/connect.ts";
import type { PlacementSignatureTable, PlacementTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { checkedSaid, type Said } from "../introduction/introduction-decision.commands.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { sideOf, supportUntilOf } from "../placement/placement.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import {
  type OpenPlacement,
  openPlacementToChange,
} from "../placement/placement-scope.queries.server.ts";
import type { ContactActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import { askWhoIsNext } from "./placement-agreement.commands.server.ts";
import { agreementsOf, rowsFor } from "./placement-agreement.queries.server.ts";
import { isAgreedByAll, type PlacementSide, standingOf } from "./placement-agreement.ts";

export type AgreementContext = Context<
  EmployerActor | ContactActor | StaffActor | ParticipantActor
>;

export interface Signing {
  placementId: string;
  /** The version that was read: a yes is to that one and to no other. */
  agreementId: string;
  name: string;
}

/** A side agrees by name. Pressing twice is the same as once. @throws Conflict when it has been changed since */
export async function signAgreement(ctx: AgreementContext, signing: Signing): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openPlacementToChange(trx, ctx, signing.placementId, "placement.read");
    const side = sideOf(open.party);
    if (side === null) throw new Forbidden();
    const isNew = await sign(trx, ctx, open, signing, side, notSaid);
    // Of their own yes a specialist need not hear.
    if (isNew && side !== "specialist")
      await tell(trx, ctx, "agreement.agreed", { placementId: signing.placementId });
  });
}

/** What another side said, written down by the specialist; that side hears what was written down. */
export async function recordAgreement(
  ctx: Context<StaffActor>,
  { side, ...signing }: Signing & Said & { side: "participant" | "employer" },
): Promise<void> {
  const said = checkedSaid(signing, dateOf(ctx.now));
  await ctx.db.transaction().execute(async (trx) => {
    const { placementId } = signing;
    const open = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    if (side === "employer" && open.placement.openedToEmployerAt === null)
      throw new Conflict("The person has not said yes to this employer knowing of it.");
    const isNew = await sign(trx, ctx, open, signing, side, {
      ...said,
      recordedByStaffId: ctx.actor.staffId,
    });
    if (isNew) await tell(trx, ctx, "agreement.recorded", { placementId, side });
  });
}

const notSaid = { recordedByStaffId: null, saidWords: null, saidHow: null, saidOn: null };
type SaidColumns = Pick<PlacementSignatureTable, keyof typeof notSaid>;

/** @returns whether this side had not agreed to it before */
async function sign(
  trx: Db,
  ctx: AgreementContext,
  { placement, scope }: OpenPlacement,
  { placementId, agreementId, name }: Signing,
  side: PlacementSide,
  said: SaidColumns,
): Promise<boolean> {
  await oneAtATime(trx, placementId);
  await requireCurrent(trx, placementId, agreementId, side);
  if (name.trim() === "") throw new Invalid("Give your name.", { name: ["Give your name."] });
  const written = await trx
    .insertInto("placementSignature")
    .values({
      agreementId,
      side,
      name: name.trim(),
      signedAt: ctx.now,
      accountId: ownAccount(ctx, said),
      ...said,
    })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows === 0n) return false;
  await record(trx, ctx, placementEntry("signAgreement", placement));
  if (side === "participant") await askWhoIsNext(trx, ctx, placementId);
  await takeOver(trx, ctx, placement, scope.specialistId);
  return true;
}

/**
 * Makes two who sign at once wait for each other: PostgreSQL would else let neither see that all three have agreed.
 * A write that changes nothing takes the row's lock on both databases.
 */
const oneAtATime = (trx: Db, placementId: string) =>
  trx
    .updateTable("placement")
    .set((eb) => ({ updatedAt: eb.ref("updatedAt") }))
    .where("id", "=", placementId)
    .execute();

const ownAccount = ({ actor }: AgreementContext, { recordedByStaffId }: SaidColumns) =>
  recordedByStaffId === null && "accountId" in actor ? actor.accountId : null;

/** The version that counts for this side. @throws NotFound for one it may not read, Conflict for an older one */
export async function requireCurrent(
  trx: Db,
  placementId: string,
  agreementId: string,
  side: PlacementSide,
): Promise<void> {
  const { versions } = rowsFor(side, (await agreementsOf(trx, [placementId]))(placementId));
  if (!versions.some(({ id }) => id === agreementId)) throw new NotFound();
  if (versions.at(-1)?.id !== agreementId)
    throw new Conflict(
      "The agreement was changed since you read it. Nothing was agreed. Please read it once more.",
    );
}

/**
 * Before the first day, what all three agreed is what the job is: its first day, hours, pay and manager. After it they
 * change by a recorded change of hours, since weeks in work are counted from them.
 */
async function takeOver(
  trx: Db,
  ctx: Context,
  placement: PlacementTable,
  specialistId: string,
): Promise<void> {
  const { versions, signatures } = (await agreementsOf(trx, [placement.id]))(placement.id);
  const current = versions.at(-1);
  if (!current || placement.status !== "agreed") return;
  if (!isAgreedByAll(standingOf(versions, signatures))) return;
  const time = await trx
    .selectFrom("participant")
    .innerJoin("staff", (join) => join.on("staff.id", "=", specialistId))
    .innerJoin("area", "area.id", "staff.areaId")
    .select(["participant.participationEndsOn", "area.supportWeeks"])
    .where("participant.id", "=", placement.participantId)
    .executeTakeFirstOrThrow();
  const { startsOn, minutesPerWeek, payPence, payPeriod, managerName, managerPhone } = current;
  await trx
    .updateTable("placement")
    .set({
      startsOn,
      minutesPerWeek,
      payPence,
      payPeriod,
      managerName,
      managerPhone,
      supportFrom: startsOn,
      supportUntil: supportUntilOf({
        ...time,
        pathway: placement.pathway,
        supportFrom: startsOn,
      }),
      updatedAt: ctx.now,
    })
    .where("id", "=", placement.id)
    .where("status", "=", "agreed")
    .execute();
}

/** What somebody who read it would have different. It waits for the next version, which answers it. */
export async function askForChange(
  ctx: Context<EmployerActor | ContactActor | ParticipantActor>,
  wish: { placementId: string; id: string; agreementId: string; words: string },
): Promise<void> {
  const { placementId, id, agreementId, words } = wish;
  await ctx.db.transaction().execute(async (trx) => {
    const { placement, party } = await openPlacementToChange(
      trx,
      ctx,
      placementId,
      "placement.read",
    );
    const side = sideOf(party);
    if (side === null) throw new Forbidden();
    await requireCurrent(trx, placementId, agreementId, side);
    const written = await trx
      .insertInto("placementAgreementWish")
      .values({
        id,
        agreementId,
        side,
        name: side === "participant" ? placement.nameUsed : ctx.actor.name,
        words,
        askedAt: ctx.now,
      })
      .onConflict((clash) => clash.doNothing())
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows === 0n) return;
    await record(trx, ctx, placementEntry("askForChange", placement));
    await tell(trx, ctx, "agreement.changeAsked", { placementId });
  });
}
