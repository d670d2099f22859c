import { cardSize } from "#app/domain/training/step-card.ts";

/**
 * The steps of a task as a card to print: of the task alone, so that it may lie where people work. Nobody's name, no
 * employer's, and nothing of support stands on it. Large enough to read from a shelf, and one sheet of A4.
 */
export function StepCard({
  title,
  steps,
}: {
  title: string;
  steps: { id: string; words: string }[];
}) {
  const size = cardSize(
    title,
    steps.map(({ words }) => words),
  );
  return (
    <article className={`step-card ${size}`}>
      <h1>{title}</h1>
      <ol>
        {steps.map(({ id, words }, place) => (
          <li key={id}>
            <span className="step-number">{place + 1}</span>
            <span>{words}</span>
            <span className="step-tick" aria-hidden="true" />
          </li>
        ))}
      </ol>
    </article>
  );
}
