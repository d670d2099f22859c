import type { ReactNode } from "react";
import { dayInWords, hoursInWords, timeInWords } from "#app/domain/calendar/calendar.ts";
import type { TaskToRecord } from "#app/domain/training/step-record.ts";
import { visitForm } from "#app/domain/visit/visit.form.ts";
import type { VisitPlacement, VisitRow } from "#app/domain/visit/visit.queries.server.ts";
import {
  type PlannedVisit,
  quickMinutes,
  type VisitPerson,
  visitPeople,
  visitWays,
  wayWords,
} from "#app/domain/visit/visit.ts";
import { Button } from "../button.tsx";
import { Radios, Ticks } from "../choices.tsx";
import { DateField, dateBoxes } from "../date-field.tsx";
import { Hidden, PlainForm, useFormState } from "../form.tsx";
import { TextArea, TextField } from "../text-field.tsx";
import { TrainingFields } from "./training-fields.tsx";

/** Who was there, in the words of this job, as they stand within a sentence. */
export function personWords(
  person: VisitPerson,
  { nameUsed, managerName }: Pick<VisitPlacement, "nameUsed" | "managerName">,
): string {
  const words: Record<VisitPerson, string> = {
    participant: nameUsed,
    manager: managerName ? `${managerName}, their manager` : "their manager",
    buddy: "a colleague or buddy",
    others: "somebody else",
  };
  return words[person];
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const nextFields = ["nextOn", "nextAt", "nextWay"];
const ways = visitWays.map((value) => ({ value, label: wayWords[value] }));

/** "Thursday 26 February at 2pm, at work". */
export const planInWords = ({ on, at, way }: PlannedVisit, today: string) =>
  [dayInWords(on, today) + (at ? ` at ${timeInWords(at)}` : ""), way && wayWords[way].toLowerCase()]
    .filter(Boolean)
    .join(", ");

/** What the form begins with: nothing but the day, or the visit that is to be changed. */
const begin = (visit: VisitRow | null, id: string, today: string) => {
  if (!visit) return { id, visitedOn: dateBoxes(today) };
  const quick = quickMinutes.find((minutes) => minutes === visit.minutes);
  return {
    ...visit,
    visitedOn: dateBoxes(visit.visitedOn),
    quick: quick && String(quick),
    minutes: quick ? "" : String(visit.minutes),
    nextOn: dateBoxes(visit.nextOn),
  };
};

/** The whole form of a visit. Made for a thumb: one column, short answers first, nothing to open but the steps. */
export function VisitForm({
  about,
  id,
  writtenBy,
  today,
  visit = null,
  next,
  tasks,
  result,
  children,
}: {
  about: VisitPlacement;
  id: string;
  /** Whose page this is: another who signs in meanwhile cannot send it. */
  writtenBy: string;
  today: string;
  visit?: VisitRow | null;
  next: PlannedVisit | null;
  tasks: TaskToRecord[];
  result: unknown;
  children?: ReactNode;
}) {
  const { form, fields } = useFormState(visitForm, result, begin(visit, id, today), {
    id: "visit",
  });
  const saidSteps =
    Object.keys(form.allErrors).some((name) => name.startsWith("step.")) ||
    tasks.some(({ steps }) => steps.some(({ recorded }) => recorded));
  const saidNext =
    nextFields.some((name) => form.allErrors[name]) || Boolean(fields.nextWay.initialValue);
  return (
    <PlainForm form={form} className="answer">
      <Hidden meta={fields.id} />
      <Hidden name="writtenBy" value={writtenBy} />
      <DateField meta={fields.visitedOn} legend="Day of the visit" hint={null} />
      <Radios meta={fields.way} legend="Where" options={ways} inline />
      <Ticks
        meta={fields.withWhom}
        legend="With whom"
        options={visitPeople.map((value) => ({ value, label: capital(personWords(value, about)) }))}
        inline
      />
      <Radios
        meta={fields.quick}
        legend="How long"
        options={quickMinutes.map((minutes) => ({
          value: String(minutes),
          label: hoursInWords(minutes),
        }))}
        inline
      />
      <TextField
        meta={fields.minutes}
        label="Or another number of minutes"
        width="short"
        inputMode="numeric"
        autoComplete="off"
        optional
      />
      <TextArea
        meta={fields.workedOn}
        label="What you worked on"
        hint={`${about.nameUsed} can read this. The employer cannot.`}
        rows={3}
        autoComplete="off"
      />
      <TextArea meta={fields.nextStep} label="Next step" rows={2} autoComplete="off" optional />
      {tasks.length > 0 && (
        <details open={saidSteps}>
          <summary>How the steps went</summary>
          <div className="stack">
            <TrainingFields form={form} tasks={tasks} />
          </div>
        </details>
      )}
      <details open={saidNext}>
        <summary>The next visit</summary>
        <div className="stack">
          <p className="hint">
            {next && !visit
              ? `Planned until now: ${planInWords(next, today)}. Leave this empty to keep that.`
              : "The employer reads the day and the time when you come to the workplace."}
          </p>
          <DateField meta={fields.nextOn} legend="Day of the next visit" optional />
          <TextField
            meta={fields.nextAt}
            label="Time"
            hint="For example 14:30"
            width="short"
            autoComplete="off"
            optional
          />
          <Radios
            meta={fields.nextWay}
            legend="Where will that be?"
            hint="When you gave a day."
            options={ways}
            inline
          />
        </div>
      </details>
      <div className="actions">
        <Button>{visit ? "Save the change" : "Save the visit"}</Button>
        {children}
      </div>
    </PlainForm>
  );
}
