import type { Db } from "#db/connect.ts";
import type { IntroductionTable, PayPeriod } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Invalid } from "../errors.ts";
import { unpaidTrialIn } from "../guarded-words/unpaid-trials.ts";
import { cancelMeetings, meetingsOfIntroduction } from "../meeting/meeting-move.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { agreePlacement } from "../placement/placement.commands.server.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import { tasterProblem } from "../work-trial/work-trial.ts";
import {
  checkedSaid,
  keepSaidWords,
  recordSaid,
  type Said,
} from "./introduction-decision.commands.server.ts";
import { findToChange, moveIntroduction, partyOf } from "./introduction-move.server.ts";

export interface Offer {
  startsOn: string;
  minutesPerWeek: number;
  payPence: number;
  payPeriod: PayPeriod;
  words: string;
  managerName: string;
}

export async function makeOffer(
  ctx: Context<EmployerActor>,
  { id, ...offer }: Offer & { id: string },
): Promise<void> {
  if (offer.startsOn < dateOf(ctx.now))
    throw new Invalid("Check the start date.", {
      startsOn: ["Give a start date that is not in the past."],
    });
  const unpaid = unpaidTrialIn(offer.words);
  if (unpaid) throw new Invalid(unpaid.reason, { words: [unpaid.reason] });
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, id);
    await mustBeShort(trx, introduction.vacancyId, offer, dateOf(ctx.now));
    await moveIntroduction(trx, ctx, introduction, "makeOffer", "employer");
    await trx
      .insertInto("introductionOffer")
      .values({
        ...offer,
        id: ctx.newId(),
        introductionId: id,
        offeredAt: ctx.now,
        answeredAt: null,
      })
      .execute();
    await tell(trx, ctx, "introduction.makeOffer", { introductionId: id });
  });
}

/** A place on a taster is a short look, however it is offered. @throws Invalid */
async function mustBeShort(
  trx: Db,
  vacancyId: string,
  { minutesPerWeek }: Pick<Offer, "minutesPerWeek">,
  today: string,
) {
  const { kind } = await trx
    .selectFrom("vacancy")
    .select("kind")
    .where("id", "=", vacancyId)
    .executeTakeFirstOrThrow();
  const problem = kind === "taster" ? tasterProblem(minutesPerWeek, today) : null;
  if (problem) throw new Invalid(problem, { hours: [problem] });
}

export async function withdrawOffer(ctx: Context<EmployerActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, id);
    await moveIntroduction(trx, ctx, introduction, "withdrawOffer", "employer", {
      endedAt: ctx.now,
    });
    await cancelMeetings(trx, ctx, meetingsOfIntroduction(introduction));
    await tell(trx, ctx, "introduction.withdrawOffer", { introductionId: id });
  });
}

/** The participant's yes to the job; the placement is agreed in the same transaction. Returns its id. */
export async function acceptOffer(ctx: Context<ParticipantActor>, id: string): Promise<string> {
  return ctx.db
    .transaction()
    .execute(async (trx) => takeOffer(trx, ctx, await findToChange(trx, ctx.actor, id)));
}

export async function declineOffer(ctx: Context<ParticipantActor>, id: string): Promise<void> {
  await ctx.db
    .transaction()
    .execute(async (trx) => leaveOffer(trx, ctx, await findToChange(trx, ctx.actor, id)));
}

/** The person's answer to the offer, written down by their specialist and sent back to them. */
export async function recordOfferAnswer(
  ctx: Context<StaffActor>,
  answered: { id: string; answer: "acceptOffer" | "declineOffer" } & Said,
): Promise<void> {
  const said = checkedSaid(answered, dateOf(ctx.now));
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, answered.id);
    if (answered.answer === "acceptOffer") await takeOffer(trx, ctx, introduction);
    else await leaveOffer(trx, ctx, introduction);
    await keepSaidWords(trx, ctx, answered.id, said.saidWords);
    await recordSaid(trx, ctx, introduction, answered.answer, said);
  });
}

type Answering = Context<ParticipantActor | StaffActor>;

async function takeOffer(trx: Db, ctx: Answering, introduction: IntroductionTable) {
  await moveIntroduction(trx, ctx, introduction, "acceptOffer", partyOf(ctx.actor));
  await markAnswered(trx, ctx, introduction.id);
  const offer = await trx
    .selectFrom("introductionOffer")
    .selectAll()
    .where("introductionId", "=", introduction.id)
    .executeTakeFirstOrThrow();
  await tell(trx, ctx, "introduction.acceptOffer", { introductionId: introduction.id });
  return agreePlacement(trx, ctx, { introduction, offer });
}

async function leaveOffer(trx: Db, ctx: Answering, introduction: IntroductionTable) {
  await moveIntroduction(trx, ctx, introduction, "declineOffer", partyOf(ctx.actor), {
    endedAt: ctx.now,
  });
  await markAnswered(trx, ctx, introduction.id);
  await cancelMeetings(trx, ctx, meetingsOfIntroduction(introduction));
  await tell(trx, ctx, "introduction.declineOffer", { introductionId: introduction.id });
}

async function markAnswered(trx: Db, ctx: Answering, introductionId: string) {
  await trx
    .updateTable("introductionOffer")
    .set({ answeredAt: ctx.now })
    .where("introductionId", "=", introductionId)
    .execute();
}
