import type { AppLoadContext } from "@remix-run/node";
import { saidInSource } from "#app/domain/advert-import/vacancy-import.queries.server.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import type { Context } from "#app/domain/context.ts";
import { Conflict } from "#app/domain/errors.ts";
import type { EmployerActor } from "#app/domain/policy.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import {
  canBeEdited,
  type Step,
  stepLabels,
  stepNotes,
  steps,
  vacancyMoved,
} from "#app/domain/vacancy/vacancy.ts";
import { checkVacancyWords } from "#app/domain/vacancy/vacancy-advert.ts";
import { sharingNote } from "#app/domain/vacancy/vacancy-sharing.ts";
import { requireEmployer } from "./request.server.ts";

const noteWords = { done: "Done", missing: "Something is missing", couldSayMore: "Could say more" };

/** What every step of a vacancy shows beside its form. @throws NotFound, Conflict once the vacancy has ended */
export async function loadVacancyStep(
  request: Request,
  edge: AppLoadContext,
  id: string | undefined,
  here: Step,
) {
  const ctx: Context<EmployerActor> = await requireEmployer(request, edge);
  const vacancy = await findVacancy(ctx, id ?? "");
  if (!canBeEdited(vacancy.status)) throw new Conflict(vacancyMoved[vacancy.status]);
  const notes = stepNotes(vacancy);
  const today = dateOf(ctx.now);
  const found = checkVacancyWords(vacancy, today);
  const stops = new Set(
    found.filter(({ severity }) => severity === "stop").map(({ step }) => step),
  );
  return {
    ctx,
    vacancy,
    today,
    found,
    frame: {
      findings: found.filter(({ step }) => step === here),
      said: await saidInSource(ctx.db, vacancy.id),
      heading: [vacancy.title, vacancy.workplaceName].filter(Boolean).join(", "),
      steps: steps.map((step) => ({
        label: stepLabels[step],
        to: `/employer/vacancies/${vacancy.id}/edit/${step}`,
        state:
          step === here
            ? ("here" as const)
            : notes[step] === "done" && !stops.has(step) && step !== "check"
              ? ("done" as const)
              : ("later" as const),
        note:
          step === here
            ? "You are here"
            : step === "check"
              ? "Read it as people will"
              : step === "sharing"
                ? sharingNote(vacancy, today)
                : stops.has(step)
                  ? "Words to change"
                  : noteWords[notes[step]],
      })),
    },
  };
}

/** Where "save and continue" leads, and "save and come back later". */
export function afterStep(id: string, step: Step, intent: string | null): string {
  const next = steps[steps.indexOf(step) + 1];
  return intent === "later" || !next
    ? `/employer/vacancies/${id}`
    : `/employer/vacancies/${id}/edit/${next}`;
}
