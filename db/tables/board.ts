/** How vacancies come in, are found and handed on. */

export type SourceKind = "text" | "html" | "jobPosting" | "csv";

/** What a draft was made from, as it was given. */
export interface VacancySourceTable {
  vacancyId: string;
  kind: SourceKind;
  words: string;
  takenInBy: string;
  takenInAt: string;
}
/** The words of the source behind one answer of the draft. */
export interface VacancySourceLineTable {
  vacancyId: string;
  field: string;
  words: string;
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
}
/** A search of the board about which somebody asked to be written to, confirmed by the link that was mailed. */
export interface SavedSearchTable {
  id: string;
  email: string;
  /** As in the address of the board, in its one order. */
  query: string;
  askedAt: string;
  confirmedAt: string | null;
  lastSentAt: string | null;
  stoppedAt: string | null;
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
