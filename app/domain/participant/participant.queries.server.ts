import type { Selectable } from "kysely";
import type { Db } from "#db/connect.ts";
import { containsText } from "#db/dialect.ts";
import type { IntroductionStatus, ParticipantTable, PlacementStatus } from "#db/tables.ts";
import { addDays, dateOf, daysBetween } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { type Actor, may, type Party, type StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import {
  endsSoonDays,
  isNothingYet,
  type ParticipantPlace,
  participantParty,
  participation,
} from "./participant.ts";

/** The people whose name this actor may read. Everybody else is unnamed or not there at all. */
export function visibleTo(db: Db, actor: Actor) {
  const people = db
    .selectFrom("participant as p")
    .innerJoin("staff as s", "s.id", "p.specialistId")
    .innerJoin("account as sa", "sa.id", "s.accountId");
  switch (actor.kind) {
    case "participant":
      return people.where("p.id", "=", actor.participantId);
    case "staff":
      return people.where((is) =>
        is.or([
          is("p.specialistId", "=", actor.staffId),
          ...(actor.leads.length > 0 ? [is("s.teamId", "in", [...actor.leads])] : []),
        ]),
      );
    default:
      return people.where("p.id", "is", null);
  }
}

export interface SeenParticipant {
  party: Party;
  person: Selectable<ParticipantTable>;
  place: ParticipantPlace;
  specialist: { name: string; phone: string; hours: string; teamId: string };
}

/** @throws NotFound when the actor may not even read the name. */
export async function findParticipant(db: Db, actor: Actor, id: string): Promise<SeenParticipant> {
  const row = await visibleTo(db, actor)
    .selectAll("p")
    .select(["s.teamId", "s.areaId", "sa.name as specialistName"])
    .select(["s.phone as specialistPhone", "s.hours as specialistHours"])
    .where("p.id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  const { teamId, areaId, specialistName, specialistPhone, specialistHours, ...person } = row;
  const place = { id: person.id, specialistId: person.specialistId, teamId, areaId };
  const party = participantParty(actor, place);
  if (!may(party, "participant.name")) throw new NotFound();
  const specialist = {
    name: specialistName,
    phone: specialistPhone,
    hours: specialistHours,
    teamId,
  };
  return { party, person, place, specialist };
}

/** What a lead may know without opening anything: name, state and dates. */
export interface ParticipantState {
  id: string;
  chosenName: string;
  specialistName: string;
  participationEndsOn: string;
  closedAt: string | null;
  createdAt: string;
}
export interface CaseloadRow extends ParticipantState {
  homeDistrict: string;
  hasAccount: boolean;
  introductions: IntroductionStatus[];
  /** When an introduction of them was last begun. */
  lastDraftedAt: string | null;
  placements: PlacementStatus[];
}

export const caseloadPage = 50;

/** One page of the people an actor may name, with what is open for each. Five queries, whatever the length. */
export async function listCaseload(
  { db, actor }: Context<StaffActor>,
  asked: { words?: string; page?: number; closed?: boolean } = {},
): Promise<{ rows: CaseloadRow[]; total: number }> {
  let people = visibleTo(db, actor).where("p.closedAt", asked.closed ? "is not" : "is", null);
  const words = asked.words?.trim();
  if (words) people = people.where((is) => containsText(is.ref("p.chosenName"), words));
  const offset = ((asked.page ?? 1) - 1) * caseloadPage;
  const [found, counted] = await Promise.all([
    people
      .select(["p.id", "p.chosenName", "p.participationEndsOn", "p.closedAt", "p.createdAt"])
      .select(["p.homeDistrict", "p.accountId", "sa.name as specialistName"])
      .orderBy("p.chosenName")
      .orderBy("p.id")
      .limit(caseloadPage)
      .offset(offset)
      .execute(),
    people.select((is) => is.fn.countAll<number>().as("total")).executeTakeFirstOrThrow(),
  ]);
  const ids = found.map((row) => row.id);
  const [introductions, placements, drafted] = await Promise.all([
    statesOf(db, "introduction", ids),
    statesOf(db, "placement", ids),
    lastDrafted(db, ids),
  ]);
  const rows = found.map(({ accountId, ...row }) => ({
    ...row,
    hasAccount: accountId !== null,
    introductions: introductions.get(row.id) ?? [],
    lastDraftedAt: drafted.get(row.id) ?? null,
    placements: placements.get(row.id) ?? [],
  }));
  return { rows, total: counted.total };
}

async function statesOf<Table extends "introduction" | "placement">(
  db: Db,
  table: Table,
  ids: string[],
) {
  type Status = Table extends "introduction" ? IntroductionStatus : PlacementStatus;
  const states = new Map<string, Status[]>();
  if (ids.length === 0) return states;
  const rows = await db
    .selectFrom(table as "introduction")
    .select(["participantId", "status"])
    .where("participantId", "in", ids)
    .execute();
  for (const { participantId, status } of rows)
    states.set(participantId, [...(states.get(participantId) ?? []), status as Status]);
  return states;
}

async function lastDrafted(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("introduction")
    .select(["participantId", ({ fn }) => fn.max("draftedAt").as("at")])
    .where("participantId", "in", ids)
    .groupBy("participantId")
    .execute();
  return new Map(rows.map(({ participantId, at }) => [participantId, at]));
}

export async function countCaseload(db: Db, staffId: string): Promise<number> {
  const { people } = await db
    .selectFrom("participant")
    .select((is) => is.fn.countAll<number>().as("people"))
    .where("specialistId", "=", staffId)
    .where("closedAt", "is", null)
    .executeTakeFirstOrThrow();
  return people;
}

/** People of one's own whose participation ends soon or has ended, as lines of what needs you. */
export async function listParticipationTasks({
  db,
  actor,
  now,
}: Context<StaffActor>): Promise<Task[]> {
  const today = dateOf(now);
  const people = await db
    .selectFrom("participant")
    .select(["id", "chosenName", "participationEndsOn", "closedAt"])
    .where("specialistId", "=", actor.staffId)
    .where("closedAt", "is", null)
    .where("participationEndsOn", "<=", addDays(today, endsSoonDays))
    .orderBy("participationEndsOn")
    .execute();
  return people.map((person) => {
    const ended = participation(person, today) === "ended";
    return {
      title: ended
        ? `Close ${person.chosenName}’s record, or agree a new end`
        : `Plan with ${person.chosenName} what comes next`,
      to: `/specialist/participants/${person.id}`,
      detail: ended ? "Their participation has ended." : "Their participation ends soon.",
      dueOn: person.participationEndsOn,
      since: person.participationEndsOn,
    };
  });
}

/** People of one's own for whom nothing is open, and nothing was begun for a good while: nobody is forgotten. */
export async function listNothingYetTasks({
  db,
  actor,
  now,
}: Context<StaffActor>): Promise<Task[]> {
  const today = dateOf(now);
  const people = await db
    .selectFrom("participant")
    .select(["id", "chosenName", "createdAt", "closedAt"])
    .where("specialistId", "=", actor.staffId)
    .where("closedAt", "is", null)
    .execute();
  const ids = people.map(({ id }) => id);
  const [introductions, placements, drafted] = await Promise.all([
    statesOf(db, "introduction", ids),
    statesOf(db, "placement", ids),
    lastDrafted(db, ids),
  ]);
  return people.flatMap(({ id, chosenName, createdAt, closedAt }): Task[] => {
    const lastDraftedAt = drafted.get(id) ?? null;
    const person = {
      closedAt,
      createdAt,
      lastDraftedAt,
      introductions: introductions.get(id) ?? [],
      placements: placements.get(id) ?? [],
    };
    if (!isNothingYet(person, today)) return [];
    const since = lastDraftedAt ?? createdAt;
    const days = daysBetween(dateOf(since), today);
    return [
      {
        title: `Look for a job with ${chosenName}`,
        to: `/specialist/participants/${id}/jobs`,
        detail: lastDraftedAt
          ? `Nothing is open, and nothing new was begun for ${days} days.`
          : `Nothing has been begun since they came, ${days} days ago.`,
        since,
      },
    ];
  });
}
