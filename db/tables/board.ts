/** How vacancies come in, are found and handed on. */
import type { Generated } from "kysely";

export type SourceKind = "text" | "html" | "jobPosting" | "csv";

/** What a draft was made from, as it was given. */
export interface VacancySourceTable {
  vacancyId: string;
  kind: SourceKind;
  words: string;
  takenInBy: string;
  takenInAt: string;
  /** The list that it came in with, and its line there. */
  listId: string | null;
  listLine: number | null;
}
/** Why what a source says is not in the draft: the day is over, the place is none of theirs, no form takes it, or it is work without pay. */
export type LeftOut = "over" | "elsewhere" | "unfit" | "unpaid";
/** The words of the source behind one answer of the draft, named as in the form. */
export interface VacancySourceLineTable {
  vacancyId: string;
  field: string;
  words: string;
  /** null: it was taken in. */
  leftOut: LeftOut | null;
}
/** A vacancy as it read from one change on; `changed` names the answers that were new, comma-separated. */
export interface VacancyVersionTable {
  id: string;
  vacancyId: string;
  number: number;
  madeAt: string;
  /** null: by the portal itself. */
  madeBy: string | null;
  changed: string;
  /** JSON. */
  snapshot: string;
  /** When those it concerns were told, or that nobody had to be. */
  toldAt: string | null;
}
/** That the job of an introduction changed after somebody was asked about it. */
export interface IntroductionJobChangeTable {
  introductionId: string;
  versionId: string;
  toldAt: string;
  /** When the person had read it, or their specialist had talked it over with them. */
  settledAt: string | null;
  settledBy: string | null;
}
/** A search of the board about which somebody asked to be written to, confirmed by the link that was mailed. */
export interface SavedSearchTable {
  id: string;
  email: string;
  /** As in the address of the board, in its one order. */
  query: string;
  askedAt: string;
  confirmedAt: string | null;
  /** Up to when new vacancies were looked for; a mail went out if there were any. */
  lastLookedAt: string | null;
}
/** A key for an employer's own system. The key itself is shown once and never kept. */
export interface EmployerTokenTable {
  id: string;
  employerId: string;
  name: string;
  hash: string;
  madeBy: string;
  madeAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
  revokedBy: string | null;
}
/** What was answered to a request that named a key of its own: the same again gets the same answer. */
export interface EmployerRequestTable {
  tokenId: string;
  key: string;
  fingerprint: string;
  status: number;
  body: string;
  answeredAt: string;
}
/** How often a vacancy's public page was looked at on one day. */
export interface VacancyViewTable {
  vacancyId: string;
  viewedOn: string;
  views: number;
}
/** A vacancy as the public board is searched by: derived, and kept by `keepBoard`. */
export interface BoardEntryTable {
  /** The later it went live, the higher. */
  key: number;
  vacancyId: string;
  kindOfWork: string | null;
  /** Bits: see `board-entry.ts`. */
  traits: number;
  /** Bits, Monday first; 0: not known. */
  days: number;
  /** The parts of the day that the work touches, as bits; 0: not known. */
  parts: number;
  minutesMin: number | null;
  minutesMax: number | null;
  penceAnHour: number | null;
  closesOn: string | null;
  /** The last day on which specialists alone see it. */
  firstUntil: string | null;
  localAuthorityId: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Where it lies on the map, row by row: see `board-map.ts`. */
  geo: number | null;
}
/** Whose entry is to be made anew, as written down by the database itself; "": nobody's, but a public page changed. */
export interface BoardChangeTable {
  number: Generated<number>;
  vacancyId: string;
}
/** Words that stood in a title on the board: what slips are put right by. */
export interface BoardWordTable {
  word: string;
}
/** Turned by the database itself whenever something changes that a public page shows. */
export interface BoardVersionTable {
  id: number;
  number: number;
  turnedBy: string;
}
