import type { Db } from "#db/connect.ts";
import type { PlacementTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { insertWorkplace } from "../employer/employer.commands.server.ts";
import { Invalid, NotFound } from "../errors.ts";
import { planFirstDay } from "../first-day/first-day.commands.server.ts";
import { planReviews } from "../in-work-review/in-work-review.commands.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { StaffActor } from "../policy.ts";
import { beginSpell } from "../work-spell/work-spell.commands.server.ts";
import { supportUntilOf } from "./placement.ts";
import type { BeginForm } from "./placement-begin.form.ts";
import { findPersonToPlace } from "./placement-begin.queries.server.ts";
import { pathwayOf } from "./placement-begin.ts";
import { findBeginProblems } from "./placement-begin-problems.server.ts";
import { placementEntry } from "./placement-move.server.ts";
import { oneAtATime } from "./placement-start.commands.server.ts";

/**
 * Begins a job that came of no introduction: one found elsewhere is agreed, one that somebody keeps goes on with support
 * from the day they agreed to it. The employer's side learns nothing of it: the person is asked whether it may. The id
 * comes with the form, so that a second press finds the first.
 * @throws Invalid with a sentence at each field
 */
export async function beginPlacement(
  ctx: Context<StaffActor>,
  participantId: string,
  typed: BeginForm,
): Promise<string> {
  return ctx.db.transaction().execute(async (trx) => {
    await oneAtATime(trx, participantId);
    const person = await findPersonToPlace(trx, ctx, participantId);
    const there = await trx
      .selectFrom("placement")
      .select("participantId")
      .where("id", "=", typed.id)
      .executeTakeFirst();
    if (there && there.participantId !== participantId) throw new NotFound();
    if (there) return typed.id;
    const problems = await findBeginProblems(trx, ctx, person, typed);
    if (Object.keys(problems).length > 0)
      throw new Invalid("Look at these before the job is written down.", problems);
    const placement = rowOf(ctx, person, typed, await workplaceOf(trx, ctx, typed));
    await trx.insertInto("placement").values(placement).execute();
    await record(trx, ctx, placementEntry(typed.kind === "found" ? "found" : "keep", placement));
    if (typed.kind === "found") await planFirstDay(trx, ctx, placement);
    else {
      // What counts is kept from the day support began, not the years in the job before it.
      const { id: placementId, supportFrom: fromOn, minutesPerWeek } = placement;
      await beginSpell(trx, ctx, { placementId, fromOn, minutesPerWeek });
      await planReviews(trx, ctx, placement);
    }
    await tell(trx, ctx, "placement.begun", {
      placementId: placement.id,
      byStaffId: ctx.actor.staffId,
    });
    return placement.id;
  });
}

type Person = Awaited<ReturnType<typeof findPersonToPlace>>;
type At = { employerId: string; workplaceId: string };

function rowOf(ctx: Context<StaffActor>, person: Person, typed: BeginForm, at: At): PlacementTable {
  const pathway = pathwayOf[typed.kind];
  const keeps = typed.kind === "retention";
  const supportFrom = (keeps && typed.supportFrom) || typed.startsOn;
  return {
    id: typed.id,
    ...at,
    introductionId: null,
    vacancyId: null,
    participantId: person.id,
    specialistId: person.specialistId,
    status: keeps ? "started" : "agreed",
    jobTitle: typed.jobTitle,
    nameUsed: typed.nameUsed,
    startsOn: typed.startsOn,
    minutesPerWeek: typed.hours,
    payPence: typed.pay,
    payPeriod: typed.payPeriod,
    managerName: typed.managerName,
    managerPhone: typed.managerPhone,
    pathway,
    supportFrom,
    supportUntil: supportUntilOf({ ...person, pathway, supportFrom }),
    openedToEmployerAt: null,
    contactName: typed.contactName,
    contactRole: typed.contactRole,
    contactEmail: typed.contactEmail,
    contactPhone: typed.contactPhone,
    saidWords: keeps ? typed.saidWords : null,
    saidHow: keeps ? typed.saidHow : null,
    saidOn: keeps ? typed.saidOn : null,
    endedOn: null,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
}

/** One of the list, or a new employer without an account. Nobody there hears that it was written down. */
async function workplaceOf(trx: Db, ctx: Context<StaffActor>, typed: BeginForm): Promise<At> {
  if (typed.employer === "listed") {
    const { employerId, id: workplaceId } = await trx
      .selectFrom("workplace")
      .select(["id", "employerId"])
      .where("id", "=", typed.workplaceId ?? "")
      .executeTakeFirstOrThrow();
    return { employerId, workplaceId };
  }
  const { employerName, sizeBand, workplace, address, postcode, localAuthorityId } = typed;
  if (!employerName || !sizeBand || !address || !postcode || !localAuthorityId)
    throw new Invalid("Say where the job is.");
  const employerId = ctx.newId();
  await trx
    .insertInto("employer")
    .values({
      id: employerId,
      name: employerName,
      about: "",
      sizeBand,
      companyNumber: null,
      charityNumber: null,
      disabilityConfidentLevel: null,
      disabilityConfidentOn: null,
      specialistId: null,
      createdAt: ctx.now,
    })
    .execute();
  const workplaceId = ctx.newId();
  await insertWorkplace(trx, ctx, employerId, {
    id: workplaceId,
    workplace: workplace ?? employerName.slice(0, 120),
    address,
    postcode,
    localAuthorityId,
    gettingThere: null,
    access: null,
  });
  await record(trx, ctx, {
    action: "employer.writeDown",
    subjectKind: "employer",
    subjectId: employerId,
    employerId,
  });
  return { employerId, workplaceId };
}
