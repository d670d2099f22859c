import {
  dayInWords,
  daysInWords,
  payInWords,
  readDays,
  timeInWords,
  weeklyHoursInWords,
} from "#app/domain/calendar/calendar.ts";
import { contractLabels, flexLabels, kindLabels } from "#app/domain/vacancy/vacancy.ts";
import {
  findScale,
  isEnvironmentDimension,
  lowerFirst,
  whatPeopleRead,
} from "#app/domain/work-environment/work-environment.ts";
import type { CanChange, Contract, PayPeriod, VacancyKind } from "#db/tables.ts";
import { Facts } from "./facts.tsx";

export interface ShownVacancy {
  kind: VacancyKind;
  contract: Contract | null;
  places: number;
  payMinPence: number | null;
  payMaxPence: number | null;
  payPeriod: PayPeriod | null;
  insteadOfPay: string;
  minutesMin: number | null;
  minutesMax: number | null;
  days: string | null;
  startsAt: string | null;
  endsAt: string | null;
  pattern: string;
  hoursCanChange: CanChange | null;
  hoursNote: string;
  workplaceName: string | null;
  workplaceAddress: string | null;
  workplacePostcode: string | null;
  expectedStartOn: string | null;
  closesOn: string | null;
}

/** The plain facts of a vacancy, as everyone reads them. */
export function VacancyFacts({ vacancy, today }: { vacancy: ShownVacancy; today: string }) {
  const days = readDays(vacancy.days);
  const when = [
    days && daysInWords(days),
    vacancy.startsAt && vacancy.endsAt
      ? `${timeInWords(vacancy.startsAt)} to ${timeInWords(vacancy.endsAt)}`
      : null,
    vacancy.pattern || null,
  ].filter(Boolean);
  const pay =
    vacancy.payMinPence !== null && vacancy.payPeriod
      ? payInWords(vacancy.payMinPence, vacancy.payMaxPence, vacancy.payPeriod)
      : vacancy.insteadOfPay
        ? `Unpaid. ${vacancy.insteadOfPay}`
        : "Not said yet";
  const change = vacancy.hoursCanChange
    ? [flexLabels[vacancy.hoursCanChange], vacancy.hoursNote].filter(Boolean).join(". ")
    : "Not said yet. You can ask.";
  const where = [vacancy.workplaceName, vacancy.workplaceAddress, vacancy.workplacePostcode];
  return (
    <Facts
      rows={[
        { term: "Pay", detail: pay },
        {
          term: "Hours",
          detail: weeklyHoursInWords(vacancy.minutesMin, vacancy.minutesMax ?? vacancy.minutesMin),
        },
        ...(when.length > 0 ? [{ term: "When", detail: when.join(". ") }] : []),
        { term: "Can the hours change?", detail: change },
        { term: "Where", detail: where.filter(Boolean).join(", ") || "Not said yet" },
        {
          term: "Kind",
          detail: [
            kindLabels[vacancy.kind],
            vacancy.contract && lowerFirst(contractLabels[vacancy.contract]),
          ]
            .filter(Boolean)
            .join(", "),
        },
        ...(vacancy.places > 1 ? [{ term: "Posts", detail: String(vacancy.places) }] : []),
        ...(vacancy.expectedStartOn
          ? [{ term: "Starts", detail: dayInWords(vacancy.expectedStartOn, today) }]
          : []),
        ...(vacancy.closesOn
          ? [{ term: "Closes", detail: dayInWords(vacancy.closesOn, today) }]
          : []),
      ]}
    />
  );
}

/** Tasks: what the job is, and what could move to somebody else. */
export function VacancyTasks({
  tasks,
}: {
  tasks: { id: string; words: string; weight: "essential" | "movable" }[];
}) {
  const essential = tasks.filter((task) => task.weight === "essential");
  const movable = tasks.filter((task) => task.weight === "movable");
  return (
    <>
      <ul className="bullets">
        {essential.map((task) => (
          <li key={task.id}>{task.words}</li>
        ))}
      </ul>
      {movable.length > 0 && (
        <>
          <h3>Could be done by somebody else</h3>
          <ul className="bullets">
            {movable.map((task) => (
              <li key={task.id}>{task.words}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What the work is like, scale by scale, and what can change. “Told aloud” says nothing without the name of its scale. */
export function WorkIsLike({
  environment,
}: {
  environment: { dimension: string; level: number; canChange: CanChange | null; note: string }[];
}) {
  const said = environment.flatMap(({ dimension, level, canChange, note }) =>
    isEnvironmentDimension(dimension)
      ? [
          {
            term: findScale(dimension).name,
            detail: whatPeopleRead(dimension, level as 0, canChange, note),
          },
        ]
      : [],
  );
  if (said.length === 0) return <p>The employer has not said yet. You can ask.</p>;
  return (
    <div className="block">
      <Facts rows={said} />
    </div>
  );
}
