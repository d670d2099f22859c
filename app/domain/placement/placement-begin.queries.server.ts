import type { Db } from "#db/connect.ts";
import { containsText } from "#db/dialect.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { employersKnownTo } from "../employer/known-employers.server.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { StaffActor } from "../policy.ts";
import { coverOn } from "./placement-scope.queries.server.ts";

/** The people a specialist may begin a job for: their own, and those of whoever they stand in for today. */
const peopleOf = (db: Db, { actor, now }: Pick<Context<StaffActor>, "actor" | "now">) =>
  db
    .selectFrom("participant")
    .innerJoin("staff as specialist", "specialist.id", "participant.specialistId")
    .innerJoin("area", "area.id", "specialist.areaId")
    .where((eb) =>
      eb.or([
        eb("participant.specialistId", "=", actor.staffId),
        eb(coverOn(eb, dateOf(now)), "=", actor.staffId),
      ]),
    );

/** @throws NotFound for anybody else's person, Conflict once the record is closed. */
export async function findPersonToPlace(
  db: Db,
  ctx: Pick<Context<StaffActor>, "actor" | "now">,
  participantId: string,
) {
  const person = await peopleOf(db, ctx)
    .select(["participant.id", "participant.chosenName", "participant.email"])
    .select(["participant.closedAt", "participant.participationEndsOn"])
    .select(["participant.specialistId", "area.supportWeeks"])
    .where("participant.id", "=", participantId)
    .executeTakeFirst();
  if (!person) throw new NotFound();
  if (person.closedAt) throw new Conflict("This record is closed, so no job can be added to it.");
  return person;
}

export const listPeopleToPlace = (ctx: Context<StaffActor>) =>
  peopleOf(ctx.db, ctx)
    .select(["participant.id", "participant.chosenName as name"])
    .where("participant.closedAt", "is", null)
    .orderBy("participant.chosenName")
    .orderBy("participant.id")
    .execute();

export interface WorkplaceToChoose {
  id: string;
  label: string;
}
const mostFound = 20;

/** Workplaces of the specialist's own area, and those anywhere that a name finds. */
export async function listWorkplacesToChoose(
  { db, actor }: Context<StaffActor>,
  words: string,
): Promise<{ here: WorkplaceToChoose[]; found: WorkplaceToChoose[] }> {
  const open = db
    .selectFrom("workplace as w")
    .innerJoin("localAuthority as l", "l.id", "w.localAuthorityId")
    .innerJoin("employer as e", "e.id", "w.employerId")
    .select(["w.id", "w.name", "e.name as employerName", "l.name as authorityName"])
    .where("w.closedAt", "is", null)
    .where("e.id", "in", employersKnownTo(db, actor))
    .orderBy("e.name")
    .orderBy("w.name")
    .orderBy("w.id");
  const asked = words.trim().slice(0, 100);
  const [here, found] = await Promise.all([
    open.where("l.areaId", "=", actor.areaId).execute(),
    asked
      ? open
          .where("l.areaId", "!=", actor.areaId)
          .where((eb) => containsText(eb.ref("e.name"), asked))
          .limit(mostFound)
          .execute()
      : [],
  ]);
  return {
    here: here.map(({ id, employerName, name }) => ({ id, label: `${employerName}: ${name}` })),
    found: found.map(({ id, employerName, name, authorityName }) => ({
      id,
      label: `${employerName}: ${name}, ${authorityName}`,
    })),
  };
}
