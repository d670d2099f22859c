import { statusLabels } from "#app/domain/vacancy/vacancy.ts";
import type { VacancyStatus } from "#db/tables.ts";
import { Status, type Tone } from "./status.tsx";

const tones: Record<VacancyStatus, Tone> = {
  live: "fit",
  draft: "plain",
  awaitingVerification: "could",
  paused: "could",
  filled: "plain",
  closed: "plain",
};

/** Where a vacancy stands, in the same words and colour on every page. */
export function VacancyStatusLine({
  status,
  onHold = false,
  goesLive = null,
  over = null,
}: {
  status: VacancyStatus;
  /** The day on which a draft goes live by itself, in words. */
  goesLive?: string | null;
  /** Nobody sees the vacancies of an employer whose account is on hold. */
  onHold?: boolean;
  /** "Closed on Tuesday 3 March", of one that is over by its end or by its date. */
  over?: string | null;
}) {
  if (onHold && status === "live") return <Status tone="stop">Hidden: account on hold</Status>;
  if (goesLive !== null && status === "draft")
    return <Status tone="could">Goes live on {goesLive}</Status>;
  if (over !== null) return <Status>{over}</Status>;
  return <Status tone={tones[status]}>{statusLabels[status]}</Status>;
}
