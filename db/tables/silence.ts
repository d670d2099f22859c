/** What happens while an employer does not answer. */

/** Of an area that keeps other days than the usual. All in working days after an introduction reached the employer. */
export interface SilenceTimetableTable {
  areaId: string;
  firstReminderDay: number;
  secondReminderDay: number;
  firstPromptDay: number;
  secondPromptDay: number;
  lapseDay: number;
  changedAt: string;
  changedByStaffId: string;
}

export type SentSilenceKind = "remindEmployer" | "promptSpecialist";
/** A step that was sent: none is sent twice. */
export interface SilenceStepTable {
  introductionId: string;
  kind: SentSilenceKind;
  ordinal: number;
  sentAt: string;
}
