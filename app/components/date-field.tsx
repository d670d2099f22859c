import type { ReactNode } from "react";
import { describedBy, FieldError } from "./field-error.tsx";
import type { Meta } from "./form.tsx";
import { useHint } from "./import/said.tsx";

const parts = [
  { key: "day", label: "Day" },
  { key: "month", label: "Month" },
  { key: "year", label: "Year" },
] as const;

type Typed = Partial<Record<(typeof parts)[number]["key"], unknown>>;

/** A stored date ("2026-03-09") as the three boxes of a `DateField`, for a form's default value. */
export function dateBoxes(date: string | null | undefined) {
  const [year, month, day] = date?.split("-") ?? [];
  return year && month && day
    ? { day: String(Number(day)), month: String(Number(month)), year }
    : undefined;
}

/** Three text boxes named `name.day`, `name.month`, `name.year`; `dateParts` of the form fields reads them. */
export function DateField({
  meta,
  legend,
  hint = "For example, 9 3 2027",
  optional,
}: {
  meta: Meta;
  legend: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
}) {
  const beside = useHint(meta.name, hint);
  const given = meta.initialValue as unknown;
  const typed: Typed =
    typeof given === "string" ? (dateBoxes(given) ?? {}) : ((given ?? {}) as Typed);
  return (
    <fieldset
      className={meta.errors?.length ? "choices invalid" : "choices"}
      aria-describedby={describedBy(meta, beside)}
    >
      <legend>
        {legend}
        {optional && <span className="optional"> (optional)</span>}
      </legend>
      {beside && (
        <p className="hint" id={meta.descriptionId}>
          {beside}
        </p>
      )}
      <FieldError meta={meta} />
      <div className="dateparts">
        {parts.map(({ key, label }, place) => {
          const id = place === 0 ? meta.id : `${meta.id}-${key}`;
          return (
            <div key={key} className="field">
              <label htmlFor={id}>{label}</label>
              <input
                type="text"
                inputMode="numeric"
                id={id}
                name={`${meta.name}.${key}`}
                defaultValue={typed[key] === undefined ? undefined : String(typed[key])}
                aria-invalid={meta.errors?.length ? true : undefined}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
