import { dayInWords, hoursInWords, payInWords } from "#app/domain/calendar/calendar.ts";
import { goesOn, placementStatusWords } from "#app/domain/placement/placement.ts";
import type { PayPeriod, PlacementStatus } from "#db/tables.ts";
import { type Fact, Facts } from "./facts.tsx";
import { Status, type Tone } from "./status.tsx";

const tones: Record<PlacementStatus, Tone> = {
  agreed: "could",
  started: "fit",
  ended: "plain",
  neverStarted: "plain",
};

export function PlacementStatusLine({ status }: { status: PlacementStatus }) {
  return <Status tone={tones[status]}>{placementStatusWords[status]}</Status>;
}

interface Shown {
  status: PlacementStatus;
  startsOn: string;
  endedOn: string | null;
  supportUntil: string;
}
interface InFull {
  minutesPerWeek: number;
  payPence: number;
  payPeriod: PayPeriod;
  managerName: string;
  managerPhone: string;
}

const dial = (phone: string) => phone.replace(/[^\d+]/g, "");

/** The job in plain facts. Without `detail` only the dates, which is what a team lead sees. */
export function PlacementFacts({
  row,
  detail,
  today,
  narrow = false,
  withSupport = true,
}: {
  row: Shown;
  detail: InFull | null;
  today: string;
  narrow?: boolean;
  /** False where the page says until when support lasts, and why. */
  withSupport?: boolean;
}) {
  const day = (date: string) => dayInWords(date, today);
  const starts = row.status === "agreed" ? "Starts on" : "Started on";
  const rows: Fact[] = [
    { term: row.status === "neverStarted" ? "Was to start on" : starts, detail: day(row.startsOn) },
  ];
  if (row.endedOn) rows.push({ term: "Last day", detail: day(row.endedOn) });
  if (detail) rows.push(...jobRows(detail));
  if (withSupport && goesOn(row))
    rows.push({ term: "Support until", detail: day(row.supportUntil) });
  return <Facts rows={rows} narrow={narrow} />;
}

function jobRows(detail: InFull): Fact[] {
  const { minutesPerWeek, payPence, payPeriod, managerName, managerPhone } = detail;
  return [
    { term: "Hours", detail: `${hoursInWords(minutesPerWeek)} a week` },
    {
      term: "Pay",
      detail: payPence === 0 ? "Not paid" : payInWords(payPence, payPence, payPeriod),
    },
    {
      term: "Manager",
      detail: (
        <>
          {managerName}
          {managerPhone && (
            <>
              , <a href={`tel:${dial(managerPhone)}`}>{managerPhone}</a>
            </>
          )}
        </>
      ),
    },
  ];
}
