import type { Db } from "#db/connect.ts";
import { isDuplicate } from "#db/dialect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { positionColumns } from "../place/place.queries.server.ts";
import { type EmployerActor, employerParty, may } from "../policy.ts";
import { forgetToWeighAt } from "../vacancy/vacancy-to-weigh.server.ts";
import { keepingVersionsAt } from "../vacancy/vacancy-version.server.ts";
import type { OrganisationDetails, WorkplaceDetails } from "./employer.form.ts";

/** @throws Forbidden for a manager: owners change the organisation. */
export function mustEdit({ actor }: Context<EmployerActor>): void {
  const party = employerParty(actor, { employerId: actor.employerId, workplaceId: null });
  if (!may(party, "employer.edit")) throw new Forbidden("An owner of your organisation does that.");
}

export const organisationRow = (typed: OrganisationDetails) => ({
  name: typed.organisation,
  about: typed.about,
  sizeBand: typed.sizeBand,
  companyNumber: typed.companyNumber,
  charityNumber: typed.charityNumber,
  disabilityConfidentLevel: typed.confidentLevel ? Number(typed.confidentLevel) : null,
  disabilityConfidentOn: typed.confidentLevel ? typed.confidentOn : null,
});

export async function editOrganisation(
  ctx: Context<EmployerActor>,
  typed: OrganisationDetails,
): Promise<void> {
  mustEdit(ctx);
  await ctx.db.transaction().execute(async (trx) => {
    await trx
      .updateTable("employer")
      .set(organisationRow(typed))
      .where("id", "=", ctx.actor.employerId)
      .execute();
    await record(trx, ctx, {
      action: "employer.edit",
      subjectKind: "employer",
      subjectId: ctx.actor.employerId,
    });
  });
}

const workplaceRow = (typed: WorkplaceDetails) => ({
  name: typed.workplace,
  address: typed.address,
  postcode: typed.postcode,
  localAuthorityId: typed.localAuthorityId,
  gettingThere: typed.gettingThere ?? "",
  access: typed.access ?? "",
});

/** @throws Invalid for a council area where Alongside is not at work. */
export async function mustServe(trx: Db, localAuthorityId: string): Promise<void> {
  const served = await trx
    .selectFrom("localAuthority")
    .select("id")
    .where("id", "=", localAuthorityId)
    .executeTakeFirst();
  if (!served)
    throw new Invalid("Choose the council area from the list.", {
      localAuthorityId: ["Choose the council area from the list."],
    });
}

export async function insertWorkplace(
  trx: Db,
  ctx: Context,
  employerId: string,
  typed: WorkplaceDetails,
): Promise<void> {
  await mustServe(trx, typed.localAuthorityId);
  await trx
    .insertInto("workplace")
    .values({
      id: typed.id,
      employerId,
      ...workplaceRow(typed),
      ...(await positionColumns(trx, typed)),
      createdAt: ctx.now,
      closedAt: null,
    })
    .execute();
}

/** Adds a workplace. The id comes with the form, so that a second press adds nothing. */
export async function addWorkplace(
  ctx: Context<EmployerActor>,
  typed: WorkplaceDetails,
): Promise<void> {
  mustEdit(ctx);
  const { employerId } = ctx.actor;
  try {
    await ctx.db.transaction().execute(async (trx) => {
      await insertWorkplace(trx, ctx, employerId, typed);
      await record(trx, ctx, {
        action: "employer.addWorkplace",
        subjectKind: "workplace",
        subjectId: typed.id,
      });
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    await ownWorkplace(ctx.db, employerId, typed.id);
  }
}

async function ownWorkplace(trx: Db, employerId: string, id: string) {
  const workplace = await trx
    .selectFrom("workplace")
    .select(["id", "postcode", "address", "localAuthorityId", "closedAt"])
    .where("id", "=", id)
    .where("employerId", "=", employerId)
    .executeTakeFirst();
  if (!workplace) throw new NotFound();
  return workplace;
}

const hasMoved = (
  before: Pick<WorkplaceDetails, "postcode" | "address" | "localAuthorityId">,
  after: typeof before,
) =>
  before.postcode !== after.postcode ||
  before.address !== after.address ||
  before.localAuthorityId !== after.localAuthorityId;

export async function editWorkplace(
  ctx: Context<EmployerActor>,
  typed: WorkplaceDetails,
): Promise<void> {
  mustEdit(ctx);
  await ctx.db.transaction().execute(async (trx) => {
    const workplace = await ownWorkplace(trx, ctx.actor.employerId, typed.id);
    if (workplace.closedAt) throw new Conflict("This workplace was closed.");
    await mustServe(trx, typed.localAuthorityId);
    await keepingVersionsAt(trx, ctx, typed.id, async () => {
      await trx
        .updateTable("workplace")
        .set({
          ...workplaceRow(typed),
          ...(hasMoved(workplace, typed) && (await positionColumns(trx, typed))),
        })
        .where("id", "=", typed.id)
        .execute();
    });
    await forgetToWeighAt(trx, typed.id);
    await record(trx, ctx, {
      action: "employer.editWorkplace",
      subjectKind: "workplace",
      subjectId: typed.id,
    });
  });
}

/** Two owners who act at once wait for each other here, so that the last of anything is not lost between them. */
export async function holdEmployer(trx: Db, employerId: string): Promise<void> {
  await trx
    .updateTable("employer")
    .set((eb) => ({ name: eb.ref("name") }))
    .where("id", "=", employerId)
    .execute();
}

/** Closes a workplace for new vacancies. One always stays, and none with a vacancy still open goes. */
export async function closeWorkplace(ctx: Context<EmployerActor>, id: string): Promise<void> {
  mustEdit(ctx);
  const { employerId } = ctx.actor;
  await ctx.db.transaction().execute(async (trx) => {
    await holdEmployer(trx, employerId);
    const workplace = await ownWorkplace(trx, employerId, id);
    if (workplace.closedAt) throw new Conflict("This workplace is closed already.");
    const others = await trx
      .selectFrom("workplace")
      .select("id")
      .where("employerId", "=", employerId)
      .where("closedAt", "is", null)
      .where("id", "!=", id)
      .executeTakeFirst();
    if (!others) throw new Conflict("This is your only workplace. Add another one first.");
    const used = await trx
      .selectFrom("vacancy")
      .select("id")
      .where("workplaceId", "=", id)
      .where("status", "in", ["draft", "awaitingVerification", "live", "paused"])
      .executeTakeFirst();
    if (used)
      throw new Conflict("A vacancy is still open at this workplace. Close or move it first.");
    await trx.updateTable("workplace").set({ closedAt: ctx.now }).where("id", "=", id).execute();
    await record(trx, ctx, {
      action: "employer.closeWorkplace",
      subjectKind: "workplace",
      subjectId: id,
    });
  });
}
