import { dayName, weekdays } from "#app/domain/calendar/calendar.ts";
import { dayParts, partLabels, slotOf } from "#app/domain/working-week/working-week.ts";
import { describedBy, FieldError } from "../field-error.tsx";
import type { Meta } from "../form.tsx";

/** A tick for each part of each day: a table to see, and to hear by day and part. */
export function WeekGrid({ meta, legend, hint }: { meta: Meta; legend: string; hint: string }) {
  const given = meta.initialValue as unknown;
  const chosen = new Set(Array.isArray(given) ? given.map(String) : given ? [String(given)] : []);
  return (
    <fieldset
      className={meta.errors?.length ? "choices invalid" : "choices"}
      aria-describedby={describedBy(meta, hint)}
    >
      <legend>{legend}</legend>
      <p className="hint" id={meta.descriptionId}>
        {hint}
      </p>
      <FieldError meta={meta} />
      <table className="week">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Day</span>
            </th>
            {dayParts.map((part) => (
              <th key={part} scope="col">
                {partLabels[part].name}
                <span className="hint">{partLabels[part].hours}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((day, row) => (
            <tr key={day}>
              <th scope="row">
                {dayName(day).slice(0, 3)}
                <span className="rest">{dayName(day).slice(3)}</span>
              </th>
              {dayParts.map((part, column) => {
                const slot = slotOf(day, part);
                return (
                  <td key={part}>
                    <label>
                      <span className="visually-hidden">
                        {dayName(day)}, {partLabels[part].name.toLowerCase()},{" "}
                        {partLabels[part].hours}
                      </span>
                      <input
                        type="checkbox"
                        // the error summary links to the first
                        id={row + column === 0 ? meta.id : `${meta.id}-${slot}`}
                        name={meta.name}
                        value={slot}
                        defaultChecked={chosen.has(slot)}
                      />
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
