import type { Db } from "#db/connect.ts";
import type { IntroductionStatus } from "#db/tables.ts";
import { type Actor, may } from "../policy.ts";

/**
 * The introductions an actor may know of at all. An employer: only what was sent, only at their workplaces, and
 * nothing while suspended. A participant: what was put to them. Staff: those of the people they support themselves.
 */
export function visibleTo(db: Db, actor: Actor) {
  const all = db
    .selectFrom("introduction as i")
    .innerJoin("participant as p", "p.id", "i.participantId")
    .innerJoin("vacancy as v", "v.id", "i.vacancyId");
  switch (actor.kind) {
    case "employer": {
      const sent = all
        .where("i.employerId", "=", actor.employerId)
        .where("i.sentAt", "is not", null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("employerSuspension as es")
                .select("es.id")
                .whereRef("es.employerId", "=", "i.employerId")
                .where("es.liftedAt", "is", null),
            ),
          ),
        );
      if (actor.role === "owner" || actor.workplaceIds === "all") return sent;
      const workplaces = [...actor.workplaceIds];
      return sent.where((is) =>
        is.or([
          is("v.workplaceId", "is", null),
          ...(workplaces.length > 0 ? [is("v.workplaceId", "in", workplaces)] : []),
        ]),
      );
    }
    case "participant":
      return all
        .where("i.participantId", "=", actor.participantId)
        .where("i.askedAt", "is not", null);
    case "staff":
      return all.where("p.specialistId", "=", actor.staffId);
    default:
      return all.where("i.id", "is", null);
  }
}

export interface IntroductionState {
  id: string;
  chosenName: string;
  jobTitle: string;
  employerName: string;
  specialistName: string;
  status: IntroductionStatus;
  draftedAt: string;
  updatedAt: string;
}

/** What a lead may know of their own teams: names, states and dates, never words. */
export async function listStatesForLead(db: Db, actor: Actor): Promise<IntroductionState[]> {
  if (actor.kind !== "staff" || actor.leads.length === 0) return [];
  if (!may("teamLead", "introduction.readState")) return [];
  return db
    .selectFrom("introduction as i")
    .innerJoin("participant as p", "p.id", "i.participantId")
    .innerJoin("staff as s", "s.id", "p.specialistId")
    .innerJoin("account as a", "a.id", "s.accountId")
    .innerJoin("vacancy as v", "v.id", "i.vacancyId")
    .innerJoin("employer as e", "e.id", "i.employerId")
    .select(["i.id", "p.chosenName", "v.title as jobTitle", "e.name as employerName"])
    .select(["a.name as specialistName", "i.status", "i.draftedAt", "i.updatedAt"])
    .where("s.teamId", "in", [...actor.leads])
    .orderBy("i.updatedAt", "desc")
    .limit(200)
    .execute();
}
