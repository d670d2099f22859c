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
}: {
  status: VacancyStatus;
  /** Nobody sees the vacancies of an employer whose account is on hold. */
  onHold?: boolean;
}) {
  if (onHold && status === "live") return <Status tone="stop">Hidden: account on hold</Status>;
  return <Status tone={tones[status]}>{statusLabels[status]}</Status>;
}
