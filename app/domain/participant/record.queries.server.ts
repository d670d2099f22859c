import type { IntroductionStatus, Pathway, PlacementStatus, SafeChannel } from "#db/tables.ts";
import type { Context } from "../context.ts";
import type { StaffActor } from "../policy.ts";
import { may } from "../policy.ts";
import { findParticipant, type ParticipantState } from "./participant.queries.server.ts";
import { safeTimesInWords } from "./safe-times.ts";

/** One person's record. For a lead `own` is null: name, states and dates, and nothing more. */
export interface ParticipantRecord {
  state: ParticipantState;
  own: {
    email: string | null;
    phone: string | null;
    homeDistrict: string;
    safeChannel: SafeChannel;
    /** When it is safe, in words. */
    safeWhen: string;
    senderName: string;
    accountId: string | null;
  } | null;
  introductions: {
    id: string;
    status: IntroductionStatus;
    jobTitle: string;
    employerName: string;
    updatedAt: string;
  }[];
  placements: {
    id: string;
    status: PlacementStatus;
    jobTitle: string;
    employerName: string;
    startsOn: string;
    pathway: Pathway;
  }[];
}

/** @throws NotFound when the name may not be read. */
export async function findRecord(
  { db, actor }: Context<StaffActor>,
  id: string,
): Promise<ParticipantRecord> {
  const { person, party, specialist } = await findParticipant(db, actor, id);
  const [introductions, placements] = await Promise.all([
    db
      .selectFrom("introduction as i")
      .innerJoin("vacancy as v", "v.id", "i.vacancyId")
      .innerJoin("employer as e", "e.id", "i.employerId")
      .select(["i.id", "i.status", "v.title as jobTitle", "e.name as employerName", "i.updatedAt"])
      .where("i.participantId", "=", id)
      .orderBy("i.updatedAt", "desc")
      .execute(),
    db
      .selectFrom("placement as p")
      .innerJoin("employer as e", "e.id", "p.employerId")
      .select(["p.id", "p.status", "p.jobTitle", "e.name as employerName", "p.startsOn"])
      .select("p.pathway")
      .where("p.participantId", "=", id)
      .orderBy("p.startsOn", "desc")
      .execute(),
  ]);
  const { chosenName, participationEndsOn, closedAt, createdAt } = person;
  const { email, phone, homeDistrict, safeChannel, senderName, accountId } = person;
  const safeWhen = safeTimesInWords(person);
  return {
    state: {
      id,
      chosenName,
      specialistName: specialist.name,
      participationEndsOn,
      closedAt,
      createdAt,
    },
    own: may(party, "participant.edit")
      ? { email, phone, homeDistrict, safeChannel, safeWhen, senderName, accountId }
      : null,
    introductions,
    placements,
  };
}
