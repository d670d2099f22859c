import type { ReactNode } from "react";
import { FieldError } from "./field-error.tsx";
import type { Meta } from "./form.tsx";

const steps = [1, 2, 3, 4, 5];
const changes = [
  { value: "yes", label: "Yes" },
  { value: "partly", label: "Partly" },
  { value: "no", label: "No" },
  { value: "not-sure", label: "Not sure" },
];

export function Bars({ on }: { on: number }) {
  return (
    <span className="bars" aria-hidden="true">
      {steps.map((step) => (
        <i key={step} className={step <= on ? "on" : undefined} />
      ))}
    </span>
  );
}

/**
 * Five worded levels (values "0" to "4") and, for a job, whether that could change. Unanswered is allowed.
 * `change` and `how` are left out where only a level is asked (a person's needs).
 */
export function ScaleQuestion({
  meta,
  question,
  levels,
  change,
  how,
  changeLegend = "Could this change for the right person?",
  note,
}: {
  meta: Meta;
  question: string;
  levels: readonly string[];
  change?: Meta;
  how?: Meta;
  changeLegend?: string;
  /** Stands beside: why we ask, or what people will read. */
  note?: ReactNode;
}) {
  const chosen = meta.initialValue === undefined ? undefined : String(meta.initialValue);
  return (
    <fieldset className="q">
      <div>
        <legend>{question}</legend>
        <FieldError meta={meta} />
        <div className="scale">
          {levels.map((words, level) => (
            <label key={words}>
              <input
                type="radio"
                id={level === 0 ? meta.id : `${meta.id}-${level}`}
                name={meta.name}
                value={String(level)}
                defaultChecked={chosen === String(level)}
              />
              <Bars on={level + 1} />
              <span>{words}</span>
            </label>
          ))}
        </div>
        {change && <Change meta={change} how={how} legend={changeLegend} about={question} />}
      </div>
      {note && <div className="q-note">{note}</div>}
    </fieldset>
  );
}

function Change({
  meta,
  how,
  legend,
  about,
}: {
  meta: Meta;
  how?: Meta;
  legend: string;
  about: string;
}) {
  return (
    <fieldset className="change">
      <legend>
        {legend}
        <span className="visually-hidden"> {about}</span>
      </legend>
      <FieldError meta={meta} />
      <div className="choices-inline">
        {changes.map((option, place) => (
          <label key={option.value} className="choice bare">
            <input
              type="radio"
              id={place === 0 ? meta.id : `${meta.id}-${option.value}`}
              name={meta.name}
              value={option.value}
              defaultChecked={meta.initialValue === option.value}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {how && (
        <div className={how.errors?.length ? "field invalid" : "field"}>
          <label htmlFor={how.id}>
            How?<span className="visually-hidden"> {about}</span>{" "}
            <span className="optional">(optional)</span>
          </label>
          <FieldError meta={how} />
          <input
            id={how.id}
            type="text"
            name={how.name}
            defaultValue={how.initialValue === undefined ? undefined : String(how.initialValue)}
            aria-describedby={how.errors?.length ? how.errorId : undefined}
            aria-invalid={how.errors?.length ? true : undefined}
          />
        </div>
      )}
    </fieldset>
  );
}
