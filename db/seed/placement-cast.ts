import { addDays, dateOf } from "#app/domain/calendar/calendar.ts";
import type { Context } from "#app/domain/context.ts";
import type {
  Actor,
  ContactActor,
  EmployerActor,
  ParticipantActor,
  StaffActor,
} from "#app/domain/policy.ts";
import type { PlacementTable } from "../tables.ts";
import type { Seeding } from "./clock.ts";
import type { Settled } from "./settle-people.ts";
import type { SettledWork } from "./settle-work.ts";
import { staffActor } from "./tell-introductions.ts";
import { latest, momentOf, pastWorkday } from "./working-days.ts";

/** Somebody of a job, at an hour of a day. */
type At<Who extends Actor> = (on: string, time: string) => Context<Who>;

/** Those of one job, and its calendar. */
export interface Cast {
  seed: Seeding;
  placement: PlacementTable;
  specialist: At<StaffActor>;
  employer: At<EmployerActor | ContactActor>;
  /** Null: they have no account, and their specialist writes down what they say. */
  themself: At<ParticipantActor> | null;
  /** The date of a day of the story. */
  on: (day: number) => string;
  /** A working day at about that date, in the past and not before there was such a job. */
  workday: (date: string) => string;
}

export function actorOf(people: Settled, name: string): ParticipantActor | null {
  const person = people.participants.get(name);
  if (!person) throw new Error(`nobody is called ${name}`);
  const { accountId, participantId, specialist } = person;
  const { staffId: specialistId } = staffActor(people, specialist);
  if (accountId === null) return null;
  return { kind: "participant", accountId, name, participantId, specialistId };
}

/** The job of that person. */
export async function castOf(
  seed: Seeding,
  people: Settled,
  work: SettledWork,
  name: string,
): Promise<Cast> {
  const { db, newId } = seed.ctx;
  const person = people.participants.get(name);
  const placement = await db
    .selectFrom("placement")
    .selectAll()
    .where("participantId", "=", person?.participantId ?? "")
    .executeTakeFirstOrThrow();
  const as =
    <Who extends Actor>(actor: Who): At<Who> =>
    (on, time) => ({ db, now: momentOf(seed, on, time), newId, actor });
  const { employerId, contactName, id: placementId } = placement;
  const known = [...work.employers.values()].find((each) => each.employerId === employerId);
  const contact = { kind: "contact", name: contactName, placementId, employerId } as const;
  const themself = actorOf(people, name);
  const first = placement.status === "agreed" ? seed.today : placement.supportFrom;
  const createdOn = dateOf(placement.createdAt);
  return {
    seed,
    placement,
    specialist: as(staffActor(people, person?.specialist ?? "")),
    employer: as<EmployerActor | ContactActor>(known?.owner ?? contact),
    themself: themself && as(themself),
    on: (day) => addDays(first, day),
    workday: (date) => latest(createdOn, pastWorkday(seed, date)),
  };
}
