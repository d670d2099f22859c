export interface Step {
  label: string;
  to: string;
  state: "done" | "here" | "later";
  /** In words: "Done", "You are here", "Not started", "2 things missing". */
  note: string;
}

/** A link to every step; later steps are never locked. */
export function Stepper({ heading, steps }: { heading: string; steps: Step[] }) {
  return (
    <nav className="steps-col" aria-labelledby="steps-heading">
      <h2 id="steps-heading">{heading}</h2>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step.to}>
            {step.state === "here" ? (
              <span className="here" aria-current="step">
                <span>
                  {step.label}
                  <small>{step.note}</small>
                </span>
              </span>
            ) : (
              <a className={step.state === "done" ? "done" : "later-link"} href={step.to}>
                <span>
                  {step.label}
                  <small>{step.note}</small>
                </span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
