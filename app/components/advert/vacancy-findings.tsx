import { type Step, stepLabels, steps } from "#app/domain/vacancy/vacancy.ts";
import type { VacancyFinding } from "#app/domain/vacancy/vacancy-advert.ts";
import { Banner } from "../banner.tsx";
import styles from "./advert.module.css";
import { countsInWords, words } from "./advert.words.ts";
import { FindingWords, Severity } from "./advert-notes.tsx";

const { vacancy } = words;

function FindingList({
  findings,
  to,
}: {
  findings: readonly VacancyFinding[];
  /** Where the page of a field is; the fields of this page need none. */
  to: (finding: VacancyFinding) => string;
}) {
  return (
    <ul className={styles.notes}>
      {findings.map((finding, place) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: one rule may find the same words twice in one field
          key={`${finding.rule} ${finding.field} ${place}`}
          className="stack-tight"
        >
          <p className={styles.about}>
            <Severity of={finding.severity} />
            <a href={`${to(finding)}#vacancy-${finding.field}`}>{finding.label}</a>
          </p>
          <FindingWords finding={finding} />
        </li>
      ))}
    </ul>
  );
}

/** On the page of a step: what was found in the words that were saved there. */
export function FindingsHere({ findings }: { findings: readonly VacancyFinding[] }) {
  if (findings.length === 0) return null;
  const mustChange = findings.some(({ severity }) => severity === "stop");
  return (
    <section className={`beside stack ${styles.here}`} aria-labelledby="your-words">
      <h2 id="your-words">{vacancy.here}</h2>
      <p>
        {countsInWords(findings)}. {mustChange ? "" : vacancy.advice}
      </p>
      <FindingList findings={findings} to={() => ""} />
    </section>
  );
}

/** On the last page, before publishing: what must be changed first. */
export function StopsBanner({
  findings,
  edit,
}: {
  findings: readonly VacancyFinding[];
  edit: (step: Step) => string;
}) {
  const stops = findings.filter(({ severity }) => severity === "stop");
  if (stops.length === 0) return null;
  return (
    <Banner tone="stop" title={vacancy.stops}>
      <FindingList findings={stops} to={({ step }) => edit(step)} />
    </Banner>
  );
}

/** On the last page: what only advises, step by step. */
export function AdviceOnWords({
  findings,
  edit,
}: {
  findings: readonly VacancyFinding[];
  edit: (step: Step) => string;
}) {
  const advice = findings.filter(({ severity }) => severity !== "stop");
  if (advice.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="your-words">
      <h2 id="your-words">{vacancy.advised}</h2>
      <p className="soft">
        {countsInWords(advice)}. {vacancy.advice}
      </p>
      {steps
        .filter((step) => advice.some((finding) => finding.step === step))
        .map((step) => (
          <div key={step} className="stack">
            <h3>{stepLabels[step]}</h3>
            <FindingList
              findings={advice.filter((finding) => finding.step === step)}
              to={() => edit(step)}
            />
          </div>
        ))}
    </section>
  );
}
