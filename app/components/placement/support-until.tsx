import { dayInWords, daysBetween } from "#app/domain/calendar/calendar.ts";
import { pathwayLengthOn } from "#app/domain/pathway/pathway.ts";
import { type Pathway, whySupportEnds } from "#app/domain/placement/placement.ts";

export interface SupportShown {
  pathway: Pathway;
  supportFrom: string;
  supportUntil: string;
  participationEndsOn: string;
}

const weeksOf = ({ supportFrom, supportUntil }: SupportShown) =>
  Math.round(daysBetween(supportFrom, supportUntil) / 7);

/** Until when somebody is supported at work, and why until that day. An employer reads the day alone. */
export function SupportUntil({
  support,
  reader,
  today,
}: {
  support: SupportShown;
  reader: "staff" | "participant";
  today: string;
}) {
  const { pathway, supportFrom, supportUntil, participationEndsOn } = support;
  const length = pathwayLengthOn(pathway, supportFrom);
  const ends = dayInWords(participationEndsOn, today);
  const isSooner = participationEndsOn < supportUntil;
  const why = {
    staff: {
      areaWeeks: `${weeksOf(support)} weeks from the first day of support at work, as your area gives it.`,
      pathway: `${length.months} months from the first day of support, because the job was at risk. This length is not verified.`,
      participation: isSooner
        ? `But their time with the team ends before, on ${ends}.`
        : "Their time with the team ends then.",
    },
    participant: {
      areaWeeks: `That is ${weeksOf(support)} weeks from your first day of support at work.`,
      pathway: `That is ${length.months} months from your first day of support.`,
      participation: isSooner
        ? `Your time with the team ends before, on ${ends}.`
        : "Your time with the team ends then.",
    },
  }[reader][whySupportEnds(support)];
  return (
    <p>
      Support until <strong>{dayInWords(supportUntil, today)}</strong>. {why}
    </p>
  );
}
