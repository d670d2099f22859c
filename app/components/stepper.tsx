import { Link } from "@remix-run/react";

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
              <Link className={step.state === "done" ? "done" : "later-link"} to={step.to}>
                <span>
                  {step.label}
                  <small>{step.note}</small>
                </span>
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
