import type { Db } from "#db/connect.ts";
import type { MessageTopic } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { textableNumber } from "../delivery/phone-number.server.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { findParticipant } from "../participant/participant.queries.server.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import { employerParty, may } from "../policy.ts";
import { organisationReader, readerOf } from "./message-preference.queries.server.ts";
import { type HearingChoice, topicsOf } from "./message-preference.ts";

export type Chosen = Partial<Record<MessageTopic, HearingChoice | undefined>>;

/** Keeps what one reader chose. A subject that is not among it stays as it was. */
async function keep(trx: Db, now: string, reader: string, chosen: Chosen): Promise<void> {
  for (const [topic, how] of Object.entries(chosen) as [
    MessageTopic,
    HearingChoice | undefined,
  ][]) {
    if (how === undefined) continue;
    if (how === "usual")
      await trx
        .deleteFrom("messagePreference")
        .where("reader", "=", reader)
        .where("topic", "=", topic)
        .execute();
    else
      await trx
        .insertInto("messagePreference")
        .values({ reader, topic, how, setAt: now })
        .onConflict((same) => same.columns(["reader", "topic"]).doUpdateSet({ how, setAt: now }))
        .execute();
  }
}

const only = (chosen: Chosen, audience: Parameters<typeof topicsOf>[0]): Chosen =>
  Object.fromEntries(topicsOf(audience).map((topic) => [topic, chosen[topic]]));

/** One's own choices, and the number that text messages go to. @throws Invalid where one is chosen without a number for it */
export async function chooseHearing(
  ctx: Context<EmployerActor | StaffActor | ParticipantActor>,
  { phone = null, ...chosen }: Chosen & { phone?: string | null },
): Promise<void> {
  const { actor } = ctx;
  const { accountId } = actor;
  // Let in to one thing by a mailed link: there is no account to choose for.
  if (!accountId) throw new NotFound();
  const reader = readerOf(actor);
  const number = textableNumber(phone);
  if (phone && !number)
    throw new Invalid("That number cannot get text messages.", {
      phone: ["Give a UK mobile number like 07700 900123, or leave it empty."],
    });
  if (!number && Object.values(chosen).includes("text"))
    throw new Invalid("Text messages need a number to go to.", {
      phone: ["Give the mobile number that text messages go to."],
    });
  await ctx.db.transaction().execute(async (trx) => {
    await keep(trx, ctx.now, reader, only(chosen, actor.kind));
    if (actor.kind !== "participant")
      await trx.updateTable("account").set({ phone: number }).where("id", "=", accountId).execute();
    await record(trx, ctx, {
      action: "messages.choose",
      subjectKind: "account",
      subjectId: accountId,
      ...(actor.kind === "participant" && { participantId: actor.participantId }),
    });
  });
}

/** What holds for every colleague who has not chosen otherwise. An owner's to set. */
export async function chooseForOrganisation(
  ctx: Context<EmployerActor>,
  chosen: Chosen,
): Promise<void> {
  const { employerId } = ctx.actor;
  if (!may(employerParty(ctx.actor, { employerId, workplaceId: null }), "employer.edit"))
    throw new Forbidden("An owner of your organisation can change this.");
  await ctx.db.transaction().execute(async (trx) => {
    await keep(trx, ctx.now, organisationReader(employerId), only(chosen, "employer"));
    await record(trx, ctx, {
      action: "messages.chooseForAll",
      subjectKind: "employer",
      subjectId: employerId,
      employerId,
    });
  });
}

/** What somebody without an account told their specialist. Who has an account chooses there. */
export async function recordHearing(
  ctx: Context<StaffActor>,
  participantId: string,
  { saidOn, ...chosen }: Chosen & { saidOn: string },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { party, person } = await findParticipant(trx, ctx.actor, participantId);
    if (!may(party, "participant.edit")) throw new NotFound();
    if (person.closedAt) throw new Conflict("This record is closed.");
    if (person.accountId)
      throw new Conflict(
        `${person.chosenName} has an account, and chooses this on their own page.`,
      );
    await keep(trx, ctx.now, `participant:${participantId}`, only(chosen, "participant"));
    await record(trx, ctx, {
      action: "messages.recordChoice",
      subjectKind: "participant",
      subjectId: participantId,
      participantId,
      detail: saidOn,
    });
  });
}
