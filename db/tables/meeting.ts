/** Meetings: suggested, agreed, moved, cancelled, and what both sides say of them afterwards. */

export type MeetingKind = "chat" | "visit" | "workingInterview" | "interview" | "review";
export type MeetingStatus =
  | "asked"
  | "proposed"
  | "agreed"
  | "moving"
  | "cancelled"
  | "happened"
  | "didNotHappen"
  | "unclear";
/** The person's side is the participant, or the specialist for them. */
export type MeetingSide = "employer" | "person";

export interface MeetingTable {
  id: string;
  /** One of the two says what it is about. */
  introductionId: string | null;
  placementId: string | null;
  kind: MeetingKind;
  status: MeetingStatus;
  /** Whose turn it is to suggest or choose. */
  waitsFor: MeetingSide | null;
  place: string;
  /** Shown as a link, never fetched. */
  videoUrl: string;
  /** Who will be there, in words. */
  people: string;
  note: string;
  minutes: number;
  /** The agreed time, an instant. */
  startsAt: string | null;
  endsAt: string | null;
  /** Counts the sets of times that were suggested: only the last can be chosen from. */
  round: number;
  /** How often calendars were told of another time, or of its end (RFC 5545). */
  sequence: number;
  createdAt: string;
  updatedAt: string;
  agreedAt: string | null;
  cancelledAt: string | null;
  remindedAt: string | null;
  /** When both sides were asked how it went. */
  askedAfterAt: string | null;
  /** When the employer said that the questions asked for beforehand are sent. */
  questionsSentAt: string | null;
}
export interface MeetingTimeTable {
  id: string;
  meetingId: string;
  round: number;
  startsAt: string;
  offeredBy: MeetingSide;
  chosenAt: string | null;
}
export interface MeetingAnswerTable {
  meetingId: string;
  side: MeetingSide;
  happened: "yes" | "no";
  /** What they would like next, for their own side alone. */
  next: string | null;
  saidAt: string;
}
/** The private address of somebody's own calendar. Only a hash of it is kept. */
export interface CalendarFeedTable {
  accountId: string;
  tokenHash: string;
  madeAt: string;
}
