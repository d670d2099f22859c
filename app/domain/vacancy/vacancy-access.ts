/** Who may read a vacancy, one row at a time: what the lists select must be what this allows. Pure. */
import type { VacancyKind, VacancyStatus } from "#db/tables.ts";
import { type Actor, employerParty, may, type Party } from "../policy.ts";
import { isPaidKind } from "./vacancy.ts";

export interface VacancyPlace {
  employerId: string;
  workplaceId: string | null;
  createdBy: string;
  status: VacancyStatus;
  kind: VacancyKind;
  closesOn: string | null;
  /** The area of its workplace. */
  areaId: string | null;
  /** The area of the colleague who wrote it down on a visit. */
  draftedInArea: string | null;
  verifiedAt: string | null;
  suspendedAt: string | null;
  keptForSpecialistsAt: string | null;
  specialistsFirstUntil: string | null;
}

/** The part an actor plays: an employer's draft is its own, a visit's draft is also the area's that wrote it down. */
export function vacancyParty(actor: Actor, vacancy: VacancyPlace): Party {
  if (actor.kind === "system") return "system";
  if (actor.kind === "employer") {
    const party = employerParty(actor, vacancy);
    // Before it has a workplace it is whose idea it was.
    const isSomebodyElses = vacancy.workplaceId === null && vacancy.createdBy !== actor.accountId;
    return party === "employer" && isSomebodyElses ? "none" : party;
  }
  if (actor.kind !== "staff") return "public";
  const area = vacancy.status === "draft" ? vacancy.draftedInArea : vacancy.areaId;
  return area === actor.areaId ? "areaStaff" : "otherStaff";
}

export function mayReadVacancy(actor: Actor, vacancy: VacancyPlace, today: string): boolean {
  const party = vacancyParty(actor, vacancy);
  if (party === "system") return true;
  if (may(party, "vacancy.readUnpublished"))
    return party !== "areaStaff" || vacancy.status !== "live" || vacancy.suspendedAt === null;
  const isLive = vacancy.status === "live" && vacancy.suspendedAt === null;
  if (may(party, "vacancy.readLive")) return isLive;
  const isOpen = vacancy.closesOn === null || vacancy.closesOn >= today;
  const isForAll =
    vacancy.keptForSpecialistsAt === null &&
    (vacancy.specialistsFirstUntil === null || vacancy.specialistsFirstUntil < today);
  const isOnBoard =
    isLive && isOpen && isForAll && isPaidKind(vacancy.kind) && vacancy.verifiedAt !== null;
  return isOnBoard && may(party, "vacancy.readOnBoard");
}

/** Earlier versions are of times when it may not have been live: for those who may read it then. */
export const mayReadVersions = (actor: Actor, vacancy: VacancyPlace): boolean =>
  may(vacancyParty(actor, vacancy), "vacancy.readUnpublished");
