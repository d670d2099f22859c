import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { phoneFor } from "../delivery/phone-number.server.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { keepPeopleToWeigh } from "../matching/people-to-weigh.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { may, type ParticipantActor, type Permission, type StaffActor } from "../policy.ts";
import { emptyProfile } from "../vocational-profile/vocational-profile.ts";
import type { NewParticipant, ParticipantEdit, SafeContact } from "./participant.form.ts";
import { findParticipant, type SeenParticipant } from "./participant.queries.server.ts";
import { listTellings } from "./telling.queries.server.ts";

type Keeper = StaffActor | ParticipantActor;

const entry = (action: string, participantId: string, detail: string | null = null) => ({
  action: `participant.${action}`,
  subjectKind: "participant",
  subjectId: participantId,
  participantId,
  detail,
});

async function allowed(
  trx: Db,
  ctx: Context<Keeper>,
  id: string,
  permission: Permission,
): Promise<SeenParticipant> {
  const seen = await findParticipant(trx, ctx.actor, id);
  if (!may(seen.party, permission)) throw new Forbidden();
  if (seen.person.closedAt)
    throw new Conflict(`${seen.person.chosenName}’s record is closed, so nothing was changed.`);
  return seen;
}

/** Adds somebody to the specialist's own caseload, with an empty profile. Pressing twice makes one person. */
export async function addParticipant(
  ctx: Context<StaffActor>,
  form: NewParticipant,
): Promise<string> {
  return ctx.db.transaction().execute((trx) => addParticipantIn(trx, ctx, form));
}

/** The same inside what else happens at once. */
export async function addParticipantIn(
  trx: Db,
  ctx: Context<StaffActor>,
  form: NewParticipant,
): Promise<string> {
  if (ctx.actor.role !== "specialist")
    throw new Forbidden("Participants are added by specialists.");
  const made = await trx
    .insertInto("participant")
    .values({
      id: form.id,
      specialistId: ctx.actor.staffId,
      accountId: null,
      ...aboutOf(form),
      ...contactOf(form),
      phone: phoneFor(form.safeChannel, form.phone),
      createdAt: ctx.now,
      closedAt: null,
    })
    .onConflict((same) => same.column("id").doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 0n) return (await alreadyMine(trx, ctx, form.id)).id;
  await trx.insertInto("vocationalProfile").values(emptyProfile(form.id, ctx.now)).execute();
  await keepPeopleToWeigh(trx, [form.id]);
  await record(trx, ctx, entry("add", form.id));
  return form.id;
}

/** A form sent twice: the person it made, if the first press was this specialist's too. */
async function alreadyMine(trx: Db, ctx: Context<StaffActor>, id: string) {
  const seen = await findParticipant(trx, ctx.actor, id);
  if (seen.party !== "ownSpecialist") throw new NotFound();
  return seen.person;
}

const aboutOf = (form: ParticipantEdit) => ({
  chosenName: form.chosenName,
  email: form.email,
  phone: form.phone,
  homeDistrict: form.homeDistrict,
  participationEndsOn: form.participationEndsOn,
});

const contactOf = (form: SafeContact) => ({
  safeChannel: form.safeChannel,
  safeWhen: form.safeWhen,
  safeDays: form.safeDays.length > 0 ? form.safeDays.join(",") : null,
  safeFrom: form.safeFrom,
  safeUntil: form.safeUntil,
  senderName: form.senderName,
});

export async function editParticipant(
  ctx: Context<StaffActor>,
  id: string,
  form: ParticipantEdit,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { person } = await allowed(trx, ctx, id, "participant.edit");
    const about = aboutOf(form);
    if (person.safeChannel === "email" && !about.email)
      throw new Invalid("Their safe way is email, so an address is needed.", {
        email: ["Their safe way is email. Enter an address, or change the safe way first"],
      });
    if ((person.safeChannel === "text" || person.safeChannel === "phone") && !about.phone)
      throw new Invalid("Their safe way is a phone, so a number is needed.", {
        phone: ["Their safe way is a phone. Enter a number, or change the safe way first"],
      });
    const phone = phoneFor(person.safeChannel, about.phone);
    await trx
      .updateTable("participant")
      .set({ ...about, phone })
      .where("id", "=", id)
      .execute();
    await record(trx, ctx, entry("edit", id));
  });
}

/** How and when somebody may be reached, and the name messages come from. Theirs to set, or their specialist's with them. */
export async function setSafeContact(
  ctx: Context<Keeper>,
  id: string,
  form: SafeContact,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const seen = await findParticipant(trx, ctx.actor, id);
    if (seen.party !== "owner") await allowed(trx, ctx, id, "participant.edit");
    await trx
      .updateTable("participant")
      .set({
        ...contactOf(form),
        email: form.email,
        phone: phoneFor(form.safeChannel, form.phone),
      })
      .where("id", "=", id)
      .execute();
    // What was held for the old hours is looked at anew.
    await trx
      .updateTable("message")
      .set({ nextAt: ctx.now })
      .where("recipient", "=", `participant:${id}`)
      .where("status", "=", "waiting")
      .where("attempts", "=", 0)
      .execute();
    await record(trx, ctx, entry("setSafeContact", id));
  });
}

/** Sends an invitation to make an account. Whether that address is known elsewhere is not said here. */
export async function inviteToAccount(ctx: Context<StaffActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { person } = await allowed(trx, ctx, id, "participant.edit");
    if (person.accountId) throw new Conflict(`${person.chosenName} already has an account.`);
    if (!person.email)
      throw new Invalid("Add an email address first: the invitation goes there.", {
        email: ["Add an email address first"],
      });
    if (person.safeChannel !== "email")
      throw new Invalid(
        "Email is not their safe way. Talk with them, and change the safe way first if they want that.",
      );
    await record(trx, ctx, entry("invite", id));
    await tell(trx, ctx, "participant.invited", { participantId: id });
  });
}

/** Ends somebody's participation. What they have with employers must be settled first. */
export async function closeParticipation(
  ctx: Context<StaffActor>,
  id: string,
  because: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { person } = await allowed(trx, ctx, id, "participant.edit");
    const open = await trx
      .selectFrom("introduction")
      .select("id")
      .where("participantId", "=", id)
      .where("endedAt", "is", null)
      .where("status", "!=", "started")
      .executeTakeFirst();
    if (open)
      throw new Conflict(
        `${person.chosenName} has an introduction that is still open. Take it back or wait for its end, then close the record.`,
      );
    const written = await trx
      .updateTable("participant")
      .set({ closedAt: ctx.now })
      .where("id", "=", id)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) throw new Conflict("Somebody closed this record just now.");
    await keepPeopleToWeigh(trx, [id]);
    await record(trx, ctx, entry("close", id, because));
  });
}

/** A lead moves somebody to another specialist of a team they lead, with everything that is open. */
export async function moveParticipant(
  ctx: Context<StaffActor>,
  id: string,
  toStaffId: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { person } = await allowed(trx, ctx, id, "participant.move");
    const to = await trx
      .selectFrom("staff")
      .select(["teamId", "role"])
      .where("id", "=", toStaffId)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (to?.role !== "specialist" || !ctx.actor.leads.includes(to.teamId))
      throw new Invalid("Choose an open specialist of a team you lead.", {
        toStaffId: ["Choose a specialist of a team you lead"],
      });
    const fromStaffId = person.specialistId;
    if (fromStaffId === toStaffId) return;
    const moved = await trx
      .updateTable("participant")
      .set({ specialistId: toStaffId })
      .where("id", "=", id)
      .where("specialistId", "=", fromStaffId)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) throw new Conflict("Somebody else moved them just now.");
    await keepPeopleToWeigh(trx, [id]);
    const theirs = { specialistId: toStaffId };
    await trx
      .updateTable("introduction")
      .set(theirs)
      .where("participantId", "=", id)
      // An introduction that led to a start is over as such, and its page still names whom to ring.
      .where((eb) => eb.or([eb("endedAt", "is", null), eb("status", "=", "started")]))
      .execute();
    await trx
      .updateTable("adviceRequest")
      .set({ staffId: toStaffId })
      .where("staffId", "=", fromStaffId)
      .where("status", "in", ["taken", "answered"])
      .where("introductionId", "in", (eb) =>
        eb.selectFrom("introduction").select("id").where("participantId", "=", id),
      )
      .execute();
    await trx
      .updateTable("placement")
      .set(theirs)
      .where("participantId", "=", id)
      .where("status", "in", ["agreed", "started"])
      .execute();
    await trx
      .updateTable("colleagueQuestion")
      .set({ toStaffId })
      .where("participantId", "=", id)
      .where("answeredAt", "is", null)
      .execute();
    await record(trx, ctx, entry("move", id));
    await tell(trx, ctx, "participant.moved", { participantId: id, fromStaffId, toStaffId });
  });
}

/** Writes down that somebody was told by their safe way what an email could not say. */
export async function recordTold(ctx: Context<StaffActor>, participantId: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const waiting = await listTellings({ ...ctx, db: trx });
    const telling = waiting.find((each) => each.participantId === participantId);
    if (!telling) throw new Conflict("That was written down already.");
    await record(
      trx,
      ctx,
      ...telling.messageIds.map((messageId) => ({
        action: "participant.told",
        subjectKind: "message",
        subjectId: messageId,
        participantId,
      })),
    );
  });
}
