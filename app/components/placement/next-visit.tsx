import { dayInWords, timeInWords } from "#app/domain/calendar/calendar.ts";
import type { PlannedVisit } from "#app/domain/visit/visit.ts";

/** For the employer's and the participant's page of a placement, with what `findNextVisit` tells that side. */
export function NextVisit({
  next,
  specialistName,
  today,
}: {
  next: PlannedVisit | null;
  specialistName: string;
  today: string;
}) {
  // A day that was missed is for the specialist alone to put right.
  if (!next || next.on < today) return null;
  const when = dayInWords(next.on, today) + (next.at ? ` at ${timeInWords(next.at)}` : "");
  const how = {
    atWork: `${specialistName} comes to the workplace`,
    elsewhere: `You meet ${specialistName}`,
    phone: `${specialistName} rings`,
    video: `You meet ${specialistName} by video`,
  }[next.way ?? "elsewhere"];
  return (
    <p>
      <strong>Next:</strong> {how} on {when}.
    </p>
  );
}
