import type { AdviceRequestTable } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { Invalid } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { SystemActor, VisitorActor } from "../policy.ts";
import { type Asked, noneOfThese } from "./advice-asking.form.ts";
import { guardAdvice } from "./advice-request-guard.ts";

/** Days until a request that nobody confirmed is deleted. */
const confirmWithinDays = 7;

/**
 * Keeps a question asked without an account until its address is confirmed; until then nobody sees it. What is written
 * and answered is the same whether or not the address is known here.
 * @throws Invalid when the words say more of a person than they may, or the place is no council of the list.
 */
export async function askWithoutAccount(ctx: Context<VisitorActor>, asked: Asked): Promise<void> {
  const words = { title: asked.title, barrier: asked.barrier ?? "", task: asked.task ?? "" };
  const stopped = guardAdvice({
    ...words,
    side: "employer",
    kind: asked.kind,
    beforeOffer: false,
    toSpecialistAlone: false,
    noNames: asked.noNames === "yes",
  });
  if (stopped.length) throw new Invalid("Look at the words again before this is sent.");
  const desk = await deskFor(ctx, asked.place);
  const request: AdviceRequestTable = {
    ...words,
    id: asked.id,
    employerId: null,
    workplaceId: null,
    areaId: desk?.areaId ?? null,
    localAuthorityId: desk?.id ?? null,
    organisation: asked.organisation,
    askerName: asked.name,
    askerEmail: asked.email,
    askerPhone: asked.phone ?? "",
    kind: asked.kind,
    vacancyId: null,
    introductionId: null,
    stage: asked.stage,
    barriers: JSON.stringify(asked.barriers),
    status: "unconfirmed",
    urgentSince: asked.isUrgent && asked.kind === "existingEmployee" ? ctx.now : null,
    claim: "",
    askedBy: null,
    staffId: null,
    secondStaffId: null,
    askedAt: ctx.now,
    openedAt: null,
    takenAt: null,
    firstAnsweredAt: null,
    answeredAt: null,
    closedAt: null,
    closedBySide: null,
    updatedAt: ctx.now,
  };
  await ctx.db.transaction().execute(async (trx) => {
    // A second press finds the first and says nothing about it.
    const written = await trx
      .insertInto("adviceRequest")
      .values(request)
      .onConflict((conflict) => conflict.column("id").doNothing())
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows === 1n)
      await tell(trx, ctx, "advice.confirmAsked", { adviceRequestId: asked.id });
  });
}

/** @throws Invalid when somebody changed the list in their browser */
async function deskFor(ctx: Context, place: string) {
  if (place === noneOfThese) return null;
  const desk = await ctx.db
    .selectFrom("localAuthority")
    .select(["id", "areaId"])
    .where("id", "=", place)
    .executeTakeFirst();
  if (desk) return desk;
  const sentence = "Choose the council area from the list, or “None of these”.";
  throw new Invalid(sentence, { place: [sentence] });
}

/** Mails a link to whatever the address asked. Nothing is looked up here, so that the answer says nothing. */
export async function askFreshLink(ctx: Context<VisitorActor>, email: string): Promise<void> {
  await tell(ctx.db, ctx, "advice.linkAsked", { email });
}

/** What nobody confirmed in time is deleted, and its link says so. */
export async function deleteUnconfirmed(ctx: Context<SystemActor>): Promise<void> {
  const before = new Date(Date.parse(ctx.now) - confirmWithinDays * 86_400_000).toISOString();
  await ctx.db.transaction().execute(async (trx) => {
    const late = await trx
      .selectFrom("adviceRequest")
      .select("id")
      .where("status", "=", "unconfirmed")
      .where("askedAt", "<", before)
      .execute();
    if (late.length === 0) return;
    const ids = late.map(({ id }) => id);
    await trx
      .updateTable("emailLink")
      .set({ expiresAt: ctx.now })
      .where("purpose", "=", "confirmAdvice")
      .where("subjectId", "in", ids)
      .where("expiresAt", ">", ctx.now)
      .execute();
    await trx
      .deleteFrom("adviceRequest")
      .where("id", "in", ids)
      .where("status", "=", "unconfirmed")
      .execute();
  });
}
