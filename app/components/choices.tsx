import type { ReactNode } from "react";
import { describedBy, FieldError } from "./field-error.tsx";
import type { Meta } from "./form.tsx";

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Questions that belong to this answer alone; hidden by CSS until it is chosen. */
  more?: ReactNode;
}
interface Question {
  meta: Meta;
  legend: ReactNode;
  size?: "h1" | "h2";
  hint?: ReactNode;
  optional?: boolean;
  options: readonly Choice[];
  /** Bare ticks beside one another: as they come, or in columns where there are many or long ones. */
  inline?: boolean | "columns";
}

/** One answer of several. Nothing is chosen beforehand unless it was answered before. */
export function Radios(question: Question) {
  const chosen = question.meta.initialValue as unknown;
  return <Group {...question} type="radio" isChosen={(value) => chosen === value} />;
}

/** Any number of answers; the form receives them under one name. */
export function Ticks(question: Question) {
  const given = question.meta.initialValue as unknown;
  const chosen = Array.isArray(given) ? given.map(String) : given ? [String(given)] : [];
  return <Group {...question} type="checkbox" isChosen={(value) => chosen.includes(value)} />;
}

function Group({
  meta,
  legend,
  size,
  hint,
  optional,
  options,
  inline,
  type,
  isChosen,
}: Question & { type: "radio" | "checkbox"; isChosen: (value: string) => boolean }) {
  return (
    <fieldset
      className={meta.errors?.length ? "choices invalid" : "choices"}
      aria-describedby={describedBy(meta, hint)}
    >
      <legend className={size && `as-${size}`}>
        {legend}
        {optional && <span className="optional"> (optional)</span>}
      </legend>
      {hint && (
        <p className="hint" id={meta.descriptionId}>
          {hint}
        </p>
      )}
      <FieldError meta={meta} />
      <div className={layoutOf(inline)}>
        {options.map((option, place) => {
          const drawn = (
            <label key={option.value} className={inline ? "choice bare" : "choice"}>
              <input
                type={type}
                // the error summary links to the first
                id={place === 0 ? meta.id : `${meta.id}-${option.value}`}
                name={meta.name}
                value={option.value}
                defaultChecked={isChosen(option.value)}
              />
              <span>{option.label}</span>
              {option.hint && <span className="hint">{option.hint}</span>}
            </label>
          );
          return inline ? (
            drawn
          ) : (
            <div key={option.value} className="opt">
              {drawn}
              {option.more && <div className="more">{option.more}</div>}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

const layoutOf = (inline: Question["inline"]) => {
  if (!inline) return undefined;
  return inline === "columns" ? "choices-columns" : "choices-inline";
};

/** A single tick for one statement: "I have checked this with them". */
export function Tick({ meta, label, hint }: { meta: Meta; label: ReactNode; hint?: ReactNode }) {
  return (
    <div className={meta.errors?.length ? "choices invalid" : "choices"}>
      <FieldError meta={meta} />
      <label className="choice">
        <input
          type="checkbox"
          id={meta.id}
          name={meta.name}
          value="yes"
          defaultChecked={Boolean(meta.initialValue)}
          aria-describedby={describedBy(meta, null)}
          aria-invalid={meta.errors?.length ? true : undefined}
        />
        <span>{label}</span>
        {hint && <span className="hint">{hint}</span>}
      </label>
    </div>
  );
}
