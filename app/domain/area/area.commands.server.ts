import type { Db } from "#db/connect.ts";
import { normalEmail } from "../account/account.ts";
import { withdrawInvitation } from "../account/invitation.commands.server.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Invalid, NotFound } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { StaffActor, SystemActor } from "../policy.ts";
import type { AreaDetails, StaffInvitation, TeamDetails } from "./area.form.ts";
import { deliveryAreas } from "./local-authority.ts";

export interface FirstLead {
  /** The area's name or id, as in the delivery areas that the portal ships. */
  area: string;
  team: string;
  email: string;
  name: string;
}

/**
 * Makes an area and its first team where they are missing, and invites its first lead.
 * @throws Invalid when the portal knows no such area.
 */
export async function createFirstLead(ctx: Context<SystemActor>, input: FirstLead): Promise<void> {
  const known = deliveryAreas.find((area) => area.name === input.area || area.id === input.area);
  if (!known)
    throw new Invalid(
      `There is no area called “${input.area}”. The areas are: ${deliveryAreas.map((area) => area.name).join(", ")}.`,
    );
  await ctx.db.transaction().execute(async (trx) => {
    const there = await trx
      .selectFrom("area")
      .select("id")
      .where("id", "=", known.id)
      .executeTakeFirst();
    if (!there) {
      await trx
        .insertInto("area")
        .values({
          id: known.id,
          name: known.name,
          nation: known.nation,
          runBy: known.runBy ?? known.name,
          phone: "",
          email: normalEmail(input.email),
          hours: "",
          createdAt: ctx.now,
        })
        .execute();
      await trx
        .insertInto("localAuthority")
        .values(
          known.localAuthorities.map(({ id, name }) => ({
            id,
            name,
            areaId: known.id,
            teamId: null,
          })),
        )
        .execute();
    }
    const team = await trx
      .selectFrom("team")
      .select("id")
      .where("areaId", "=", known.id)
      .where("name", "=", input.team)
      .executeTakeFirst();
    const teamId = team?.id ?? ctx.newId();
    if (!team)
      await trx
        .insertInto("team")
        .values({
          id: teamId,
          areaId: known.id,
          name: input.team,
          phone: "",
          email: normalEmail(input.email),
          hours: "",
          createdAt: ctx.now,
        })
        .execute();
    await record(trx, ctx, { action: "area.inviteLead", subjectKind: "team", subjectId: teamId });
    await tell(trx, ctx, "area.staffInvited", {
      teamId,
      email: normalEmail(input.email),
      name: input.name,
      role: "lead",
      invitedBy: "",
    });
  });
}

async function teamOfMine(trx: Db, ctx: Context<StaffActor>, teamId: string) {
  const team = await trx
    .selectFrom("team")
    .selectAll()
    .where("id", "=", teamId)
    .where("areaId", "=", ctx.actor.areaId)
    .executeTakeFirst();
  if (!team) throw new NotFound();
  return team;
}

/** Takes back an invitation to a team of the area that nobody has taken up. @throws NotFound, Conflict */
export async function withdrawStaffInvitation(ctx: Context<StaffActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const teams = await trx
      .selectFrom("team")
      .select("id")
      .where("areaId", "=", ctx.actor.areaId)
      .execute();
    const of = teams.map((team) => team.id);
    const teamId = await withdrawInvitation(trx, ctx, { id, purpose: "joinStaff", of });
    await record(trx, ctx, {
      action: "area.withdrawInvitation",
      subjectKind: "team",
      subjectId: teamId,
    });
  });
}

/** Invites somebody to a team of the area. What is answered does not depend on whether the address is known. */
export async function inviteStaff(ctx: Context<StaffActor>, input: StaffInvitation): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const team = await teamOfMine(trx, ctx, input.teamId);
    await record(trx, ctx, {
      action: "area.inviteStaff",
      subjectKind: "team",
      subjectId: team.id,
      detail: input.role,
    });
    await tell(trx, ctx, "area.staffInvited", {
      teamId: team.id,
      email: normalEmail(input.email),
      name: input.name,
      role: input.role,
      invitedBy: ctx.actor.name,
    });
  });
}

/** Adds a team; whoever adds it leads it. The id comes from the form, so that a second press adds nothing. */
export async function addTeam(
  ctx: Context<StaffActor>,
  id: string,
  details: TeamDetails,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const there = await trx
      .selectFrom("team")
      .select("areaId")
      .where("id", "=", id)
      .executeTakeFirst();
    if (there) return;
    await trx
      .insertInto("team")
      .values({ id, areaId: ctx.actor.areaId, ...details, createdAt: ctx.now })
      .execute();
    await trx.insertInto("teamLead").values({ teamId: id, staffId: ctx.actor.staffId }).execute();
    await record(trx, ctx, { action: "area.addTeam", subjectKind: "team", subjectId: id });
  });
}

export async function editTeam(
  ctx: Context<StaffActor>,
  id: string,
  details: TeamDetails,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await teamOfMine(trx, ctx, id);
    await trx.updateTable("team").set(details).where("id", "=", id).execute();
    await record(trx, ctx, { action: "area.editTeam", subjectKind: "team", subjectId: id });
  });
}

/** Says which local authorities a team looks after. An authority has one team: it leaves the one it had. */
export async function setAuthorities(
  ctx: Context<StaffActor>,
  teamId: string,
  authorityIds: readonly string[],
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await teamOfMine(trx, ctx, teamId);
    await trx
      .updateTable("localAuthority")
      .set({ teamId: null })
      .where("teamId", "=", teamId)
      .execute();
    if (authorityIds.length > 0)
      await trx
        .updateTable("localAuthority")
        .set({ teamId })
        .where("areaId", "=", ctx.actor.areaId)
        .where("id", "in", [...authorityIds])
        .execute();
    await record(trx, ctx, {
      action: "area.setAuthorities",
      subjectKind: "team",
      subjectId: teamId,
    });
  });
}

export async function editArea(ctx: Context<StaffActor>, details: AreaDetails): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await trx.updateTable("area").set(details).where("id", "=", ctx.actor.areaId).execute();
    await record(trx, ctx, {
      action: "area.edit",
      subjectKind: "area",
      subjectId: ctx.actor.areaId,
    });
  });
}
