/** What the three sides of a job agreed, and what each does before the first day. */
import type { PlacementSide, SaidColumns } from "./in-work.ts";
import type { PayPeriod } from "./work.ts";

/** One version of what was agreed, never changed once written. */
export interface PlacementAgreementTable {
  id: string;
  placementId: string;
  version: number;
  writtenByStaffId: string;
  writtenAt: string;
  jobTitle: string;
  tasks: string;
  minutesPerWeek: number;
  payPence: number;
  payPeriod: PayPeriod;
  workingPattern: string;
  place: string;
  startsOn: string;
  managerName: string;
  managerPhone: string;
  buddyName: string;
  specialistName: string;
  specialistPhone: string;
  /** As they stood that day: only what the employer may read of the plan. */
  adjustments: string;
  employerDoes: string;
  specialistDoes: string;
  participantDoes: string;
  employerMayKnow: string;
}
/** What somebody who read a version would have different; the next version answers it. */
export interface PlacementAgreementWishTable {
  id: string;
  agreementId: string;
  side: PlacementSide;
  name: string;
  words: string;
  askedAt: string;
}
export interface PlacementSignatureTable extends SaidColumns {
  agreementId: string;
  side: PlacementSide;
  name: string;
  signedAt: string;
  accountId: string | null;
}
/** Whom a task is about. The employer's side reads what is about the employer alone. */
export type FirstDayAbout = "employer" | "person";
/** Something one side does before the first day. When it is due follows from the first day. */
export interface FirstDayTaskTable {
  id: string;
  placementId: string;
  side: PlacementSide;
  about: FirstDayAbout;
  /** Of db/reference/first-day-tasks.ts; null: the specialist added it. */
  template: string | null;
  position: number;
  words: string;
  /** Below 0: after the first day. */
  daysBefore: number;
  createdAt: string;
  doneAt: string | null;
  doneByName: string;
  /** A specialist notes what another side told them. */
  doneBySide: PlacementSide | null;
}
