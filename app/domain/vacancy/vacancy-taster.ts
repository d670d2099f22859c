import type { VacancyTable } from "#db/tables.ts";
import { Invalid } from "../errors.ts";
import { tasterProblem } from "../work-trial/work-trial.ts";
import type { Step } from "./vacancy.ts";

/** A taster is for watching and asking: more than a short look is work, and is paid. @throws Invalid */
export function mustBeShort(
  { kind, minutesMin, minutesMax }: Pick<VacancyTable, "kind" | "minutesMin" | "minutesMax">,
  today: string,
  step: Step,
) {
  const problem = kind === "taster" ? tasterProblem(minutesMax ?? minutesMin, today) : null;
  if (!problem) return;
  const field = minutesMax === null ? "hoursMin" : "hoursMax";
  throw new Invalid(problem, { [step === "pay-and-hours" ? field : "kind"]: [problem] });
}
