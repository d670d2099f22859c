import type { ReactNode } from "react";
import { dayInWords, instantInWords } from "#app/domain/calendar/calendar.ts";
import { endingForm } from "#app/domain/job-ending/job-ending.form.ts";
import {
  type EndingReason,
  endingReasonCodes,
  endingReasons,
} from "#app/domain/job-ending/job-ending.ts";
import type { PlacementSide } from "#db/tables.ts";
import { Button } from "../button.tsx";
import { Radios } from "../choices.tsx";
import { Facts } from "../facts.tsx";
import { Hidden, PlainForm, useFormState } from "../form.tsx";
import { TextArea } from "../text-field.tsx";

/** The reasons as a side chooses from them. A specialist writes one down, or nothing. */
export const reasonOptions = (side: PlacementSide) =>
  endingReasonCodes
    .filter((code) => side !== "specialist" || code !== "ratherNotSay")
    .map((value) => ({ value, label: endingReasons[side][value] }));

/** One side says how it saw the end. Nothing is chosen beforehand. */
export function EndingForm({
  side,
  says,
  result,
}: {
  side: PlacementSide;
  says: { legend: string; hint: ReactNode; add: string; addHint?: string; send: string };
  result: unknown;
}) {
  const { form, fields } = useFormState(endingForm, result, undefined, {
    id: "tell",
    intent: "tell",
  });
  return (
    <PlainForm form={form} className="block">
      <Hidden name="intent" value="tell" />
      <Radios
        meta={fields.reason}
        legend={says.legend}
        hint={says.hint}
        options={reasonOptions(side)}
      />
      <TextArea meta={fields.words} label={says.add} hint={says.addHint} optional rows={3} />
      <div className="actions">
        <Button>{says.send}</Button>
      </div>
    </PlainForm>
  );
}

export interface ShownAnswer {
  side: PlacementSide;
  reason: EndingReason;
  words: string;
  name: string;
  saidAt: string;
  saidHow: string | null;
  saidOn: string | null;
}

/** What one side said. `reasons` are the words of the list as this reader reads them. */
export function EndingAnswer({
  answer,
  reasons = endingReasons[answer.side],
  today,
  terms = { reason: "What came nearest", words: "In their words", said: "Said" },
}: {
  answer: ShownAnswer;
  reasons?: Record<EndingReason, string>;
  today: string;
  terms?: { reason: string; words: string; said: string };
}) {
  const { reason, words, name, saidAt, saidHow, saidOn } = answer;
  const said =
    saidHow && saidOn
      ? `${name}, ${saidHow}, ${dayInWords(saidOn, today)}`
      : `${name}, ${instantInWords(saidAt, today)}`;
  return (
    <Facts
      rows={[
        { term: terms.reason, detail: reasons[reason] },
        ...(words ? [{ term: terms.words, detail: <span className="words">{words}</span> }] : []),
        { term: terms.said, detail: said },
      ]}
    />
  );
}
