import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { addressOf, type HandedOn, inOneLine } from "./handed-on.ts";

/**
 * The last days to apply as a calendar (RFC 5545): whole days that block nobody's time. A calendar that has an event
 * already takes the one with the higher number, so the number is how long after its beginning the vacancy was last changed.
 */
export function closingDates(
  vacancies: readonly HandedOn[],
  { origin, title }: { origin: string; title: string },
): string {
  const calendar = new ICalCalendar({
    name: title,
    prodId: { company: "Alongside", product: "Vacancies", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const vacancy of vacancies)
    if (vacancy.closesOn)
      calendar.createEvent({
        id: `closing-${vacancy.id}@${new URL(origin).host}`,
        start: new Date(`${vacancy.closesOn}T00:00:00Z`),
        allDay: true,
        stamp: new Date(vacancy.updatedAt),
        lastModified: new Date(vacancy.updatedAt),
        sequence: secondsBetween(vacancy.createdAt, vacancy.updatedAt),
        summary: `Last day to apply: ${vacancy.title}, ${vacancy.employerName}`,
        description: inOneLine(vacancy),
        url: addressOf(origin, vacancy.id),
        transparency: ICalEventTransparency.TRANSPARENT,
      });
  return calendar.toString();
}

const secondsBetween = (from: string, to: string) =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));
