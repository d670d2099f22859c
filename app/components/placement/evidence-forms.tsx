import { dayInWords } from "#app/domain/calendar/calendar.ts";
import { evidenceForm } from "#app/domain/outcome-evidence/outcome-evidence.form.ts";
import { evidenceKinds, evidenceKindWords } from "#app/domain/outcome-evidence/outcome-evidence.ts";
import type { OutcomeLine } from "#app/domain/sustained-outcome/sustained-outcome.queries.server.ts";
import { Button } from "../button.tsx";
import { Radios } from "../choices.tsx";
import { ConfirmForm } from "../confirm-form.tsx";
import { DateField } from "../date-field.tsx";
import { Hidden, PlainForm, useFormState } from "../form.tsx";
import { SelectField, TextField } from "../text-field.tsx";
import { Folded } from "./spell-forms.tsx";

export function EvidenceForm({
  newId,
  lines,
  name,
  result,
}: {
  newId: string;
  lines: OutcomeLine[];
  name: string;
  result: unknown;
}) {
  const { form, fields } = useFormState(
    evidenceForm,
    result,
    { id: newId },
    { id: "evidence", intent: "evidence" },
  );
  return (
    <Folded summary="Note evidence" open={form.status === "error"}>
      <PlainForm form={form}>
        <Hidden name="intent" value="evidence" />
        <Hidden meta={fields.id} />
        <p>
          Only that you saw or heard it is kept, never a copy. {name} reads what you write; the
          employer does not.
        </p>
        <SelectField
          meta={fields.definition}
          label="What does it show?"
          options={lines.map(({ definition }) => ({
            value: definition.id,
            label: definition.name,
          }))}
        />
        <Radios
          meta={fields.kind}
          legend="What is it?"
          options={evidenceKinds.map((value) => ({ value, label: evidenceKindWords[value] }))}
        />
        <DateField
          meta={fields.upTo}
          legend="Until which day does it speak?"
          hint="The end of the time a payslip is for, or the day somebody said it."
        />
        <TextField
          meta={fields.note}
          label="Note"
          hint="Where it can be found, for example."
          optional
        />
        <div className="actions">
          <Button variant="second">Note it</Button>
        </div>
      </PlainForm>
    </Folded>
  );
}

/** Each piece with its note, and a way to take it off while the job goes on. */
export function EvidenceList({
  lines,
  mayChange,
  today,
}: {
  lines: OutcomeLine[];
  mayChange: boolean;
  today: string;
}) {
  const noted = lines.flatMap(({ definition, more }) =>
    (more?.evidence ?? []).map((each) => ({ ...each, name: definition.name })),
  );
  if (noted.length === 0) return <p>None so far.</p>;
  return (
    <ul className="plain stack">
      {noted.map((each) => (
        <li key={each.id} className="block stack-tight">
          <p>
            <strong>
              {each.name}: {evidenceKindWords[each.kind]}
            </strong>
          </p>
          <p>
            It speaks of {dayInWords(each.upTo, today)}. {each.note && `“${each.note}” `}
            Noted by {each.notedByName}.
          </p>
          {mayChange && (
            <ConfirmForm
              intent="takeBackEvidence"
              hidden={{ id: each.id }}
              variant="quiet"
              label={
                <>
                  Take it off
                  <span className="visually-hidden">
                    , {evidenceKindWords[each.kind]} of {dayInWords(each.upTo, today)}
                  </span>
                </>
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}
