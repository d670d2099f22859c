import type { Db } from "#db/connect.ts";
import type { IntroductionOfferTable, IntroductionTable, PlacementTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { planFirstDay } from "../first-day/first-day.commands.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { supportUntilOf } from "./placement.ts";
import { movePlacement, placementEntry } from "./placement-move.server.ts";

export interface AgreedJob {
  introduction: Pick<
    IntroductionTable,
    "id" | "vacancyId" | "employerId" | "participantId" | "specialistId" | "nameUsed"
  >;
  offer: Pick<
    IntroductionOfferTable,
    "startsOn" | "minutesPerWeek" | "payPence" | "payPeriod" | "managerName"
  >;
}

/** The job as agreed: made when an offer is accepted, in that transaction. Returns the placement's id. */
export async function agreePlacement(trx: Db, ctx: Context, agreed: AgreedJob): Promise<string> {
  const { introduction, offer } = agreed;
  const vacancy = await trx
    .selectFrom("vacancy")
    .select(["title", "workplaceId"])
    .where("id", "=", introduction.vacancyId)
    .executeTakeFirstOrThrow();
  const participant = await trx
    .selectFrom("participant as p")
    .innerJoin("staff as s", "s.id", "p.specialistId")
    .innerJoin("area as a", "a.id", "s.areaId")
    .select(["p.participationEndsOn", "p.specialistId", "a.supportWeeks"])
    .where("p.id", "=", introduction.participantId)
    .executeTakeFirstOrThrow();
  const placement: PlacementTable = {
    id: ctx.newId(),
    introductionId: introduction.id,
    participantId: introduction.participantId,
    employerId: introduction.employerId,
    vacancyId: introduction.vacancyId,
    workplaceId: vacancy.workplaceId,
    specialistId: participant.specialistId,
    status: "agreed",
    jobTitle: vacancy.title,
    nameUsed: introduction.nameUsed,
    pathway: "outOfWork",
    supportFrom: offer.startsOn,
    // The approved introduction is the person's yes to this employer.
    openedToEmployerAt: ctx.now,
    contactName: "",
    contactRole: "",
    contactEmail: "",
    contactPhone: "",
    saidWords: null,
    saidHow: null,
    saidOn: null,
    startsOn: offer.startsOn,
    minutesPerWeek: offer.minutesPerWeek,
    payPence: offer.payPence,
    payPeriod: offer.payPeriod,
    managerName: offer.managerName,
    managerPhone: "",
    supportUntil: supportUntilOf({
      ...participant,
      pathway: "outOfWork",
      supportFrom: offer.startsOn,
    }),
    endedOn: null,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
  await trx.insertInto("placement").values(placement).execute();
  await record(trx, ctx, placementEntry("agree", placement));
  await planFirstDay(trx, ctx, placement);
  await tell(trx, ctx, "placement.agreed", { placementId: placement.id });
  return placement.id;
}

/**
 * An agreed job that will not begin because its introduction ended: taken back, the offer withdrawn, the employer
 * suspended, or the person started elsewhere. Called in that transaction; says nothing to anyone, since the
 * introduction's own message does. Returns whether there was one.
 */
export async function dropAgreedPlacement(
  trx: Db,
  ctx: Context,
  introductionId: string,
): Promise<boolean> {
  const placement = await trx
    .selectFrom("placement")
    .selectAll()
    .where("introductionId", "=", introductionId)
    .where("status", "=", "agreed")
    .executeTakeFirst();
  if (!placement) return false;
  await movePlacement(trx, ctx, placement, "neverStart", "system");
  return true;
}
