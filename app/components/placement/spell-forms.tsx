import type { ReactNode } from "react";
import { hoursInWords } from "#app/domain/calendar/calendar.ts";
import {
  breakForm,
  changeHoursForm,
  correctBreakForm,
  correctHoursForm,
} from "#app/domain/work-spell/work-spell.form.ts";
import type { SpellRow } from "#app/domain/work-spell/work-spell.ts";
import { Button } from "../button.tsx";
import { ConfirmForm } from "../confirm-form.tsx";
import { DateField, dateBoxes } from "../date-field.tsx";
import { Hidden, PlainForm, Refusal, useFormState } from "../form.tsx";
import { TextField } from "../text-field.tsx";

const hoursTyped = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100);

export function ChangeHoursForm({
  newId,
  minutesPerWeek,
  result,
}: {
  newId: string;
  minutesPerWeek: number;
  result: unknown;
}) {
  const { form, fields } = useFormState(
    changeHoursForm,
    result,
    { id: newId },
    { id: "change-hours", intent: "changeHours" },
  );
  return (
    <Folded summary="The hours have changed" open={form.status === "error"}>
      <PlainForm form={form}>
        <Hidden name="intent" value="changeHours" />
        <Hidden meta={fields.id} />
        <TextField
          meta={fields.hours}
          label="Hours a week now"
          hint={`Until now ${hoursInWords(minutesPerWeek)}.`}
          width="short"
          inputMode="decimal"
        />
        <DateField
          meta={fields.fromOn}
          legend="From which day?"
          hint="You can write it down from that day on."
        />
        <div className="actions">
          <Button variant="second">Save the new hours</Button>
        </div>
      </PlainForm>
    </Folded>
  );
}

export function BreakForm({
  newId,
  name,
  result,
}: {
  newId: string;
  name: string;
  result: unknown;
}) {
  const { form, fields } = useFormState(
    breakForm,
    result,
    { id: newId },
    { id: "break", intent: "break" },
  );
  return (
    <Folded summary="A break without pay" open={form.status === "error"}>
      <PlainForm form={form}>
        <Hidden name="intent" value="break" />
        <Hidden meta={fields.id} />
        <p>
          Days without work and without pay do not count as weeks in work. There is no field for a
          reason. Paid leave is no break. {name} reads what you write here.
        </p>
        <DateField meta={fields.fromOn} legend="First day of the break" />
        <DateField
          meta={fields.untilOn}
          legend="Last day of the break"
          hint="It may lie ahead. Leave it empty while it is not known."
          optional
        />
        <div className="actions">
          <Button variant="second">Save the break</Button>
        </div>
      </PlainForm>
    </Folded>
  );
}

/** One spell to put right, on the page that its own link leads to. */
export function CorrectSpell({
  spell,
  isFirst,
  page,
  result,
}: {
  spell: SpellRow;
  isFirst: boolean;
  page: string;
  result: unknown;
}) {
  return (
    <section className="section" aria-labelledby="correct">
      <h2 id="correct">{spell.kind === "break" ? "Correct the break" : "Correct the hours"}</h2>
      <div className="block stack">
        <Refusal answer={result} />
        {spell.kind === "break" ? (
          <CorrectBreakForm spell={spell} result={result} />
        ) : (
          <CorrectHoursForm spell={spell} isFirst={isFirst} result={result} />
        )}
        {!isFirst && (
          <ConfirmForm
            intent="takeBack"
            hidden={{ id: spell.id }}
            variant="quiet"
            label={
              spell.kind === "break"
                ? "There was no break: take it off"
                : "The hours did not change: take it off"
            }
          />
        )}
        <p>
          <a href={page}>Leave it as it is</a>
        </p>
      </div>
    </section>
  );
}

function CorrectBreakForm({ spell, result }: { spell: SpellRow; result: unknown }) {
  const { form, fields } = useFormState(
    correctBreakForm,
    result,
    { id: spell.id, fromOn: dateBoxes(spell.fromOn), untilOn: dateBoxes(spell.untilOn) },
    { id: "correct-break", intent: "correctBreak" },
  );
  return (
    <PlainForm form={form}>
      <Hidden name="intent" value="correctBreak" />
      <Hidden meta={fields.id} />
      <DateField meta={fields.fromOn} legend="First day of the break" />
      <DateField
        meta={fields.untilOn}
        legend="Last day of the break"
        hint="Leave it empty while it is not known."
        optional
      />
      <div className="actions">
        <Button>Save the break</Button>
      </div>
    </PlainForm>
  );
}

function CorrectHoursForm({
  spell,
  isFirst,
  result,
}: {
  spell: SpellRow;
  isFirst: boolean;
  result: unknown;
}) {
  const { form, fields } = useFormState(
    correctHoursForm,
    result,
    {
      id: spell.id,
      fromOn: dateBoxes(spell.fromOn),
      hours: hoursTyped(spell.minutesPerWeek),
    },
    { id: "correct-hours", intent: "correctHours" },
  );
  const [year, month, day] = spell.fromOn.split("-").map(Number);
  return (
    <PlainForm form={form}>
      <Hidden name="intent" value="correctHours" />
      <Hidden meta={fields.id} />
      <TextField meta={fields.hours} label="Hours a week" width="short" inputMode="decimal" />
      {isFirst ? (
        <>
          <Hidden name="fromOn.day" value={String(day)} />
          <Hidden name="fromOn.month" value={String(month)} />
          <Hidden name="fromOn.year" value={String(year)} />
        </>
      ) : (
        <DateField meta={fields.fromOn} legend="From which day?" />
      )}
      <div className="actions">
        <Button>Save the hours</Button>
      </div>
    </PlainForm>
  );
}

export function Folded({
  summary,
  open,
  children,
}: {
  summary: string;
  open: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
