import type { ReactNode } from "react";
import type { VacancyFinding } from "#app/domain/vacancy/vacancy-advert.ts";
import { FindingsHere } from "./advert/vacancy-findings.tsx";
import { Button } from "./button.tsx";
import { type SaidBefore, SaidProvider } from "./import/said.tsx";
import { PageHead } from "./page-head.tsx";
import { type Step, Stepper } from "./stepper.tsx";

/** All steps name their form alike, so that what is found in a field can lead there. */
export const stepForm = { id: "vacancy" };

/** One step of a vacancy: every step is a link, and what is saved stays. */
export function VacancyStep({
  title,
  lede,
  frame,
  children,
}: {
  title: string;
  lede?: string;
  frame: {
    heading: string;
    steps: Step[];
    findings: readonly VacancyFinding[];
    said: SaidBefore | null;
  };
  children: ReactNode;
}) {
  return (
    <div className="formgrid">
      <div>
        <Stepper heading={frame.heading} steps={frame.steps} />
        <p className="saved">
          What you save stays. Leave any time and come back from your home page.
        </p>
        {frame.said && (
          <p className="saved">
            <a href={frame.said.to}>What we took from {frame.said.source}</a>
          </p>
        )}
      </div>
      <div>
        <PageHead
          title={title}
          back={{ to: "/employer/vacancies", label: "Your vacancies" }}
          {...(lede && { lede })}
        />
        <FindingsHere findings={frame.findings} />
        <SaidProvider value={frame.said}>{children}</SaidProvider>
      </div>
    </div>
  );
}

export function StepButtons() {
  return (
    <div className="actions">
      <Button name="intent" value="continue">
        Save and continue
      </Button>
      <Button variant="second" name="intent" value="later">
        Save and come back later
      </Button>
    </div>
  );
}
